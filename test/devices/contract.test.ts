import { describe, expect, test } from "vitest";
import { families } from "../../src/devices/catalog.ts";
import { AppError, DeviceError, TransportError } from "../../src/errors.ts";
import { faultNames } from "../../src/sim/simulator.ts";
import type { JsonObject, PointingTarget } from "../../src/verb.ts";
import { type Simulated, simulated } from "../support/simulated.ts";

const target: PointingTarget = { id: "m81", name: "M 81", raHours: 9.9259, decDeg: 69.0653 };
const sync = {
  planName: "contract",
  prune: false,
  adopt: false,
  sets: [
    {
      path: "s",
      identity: "s",
      name: "Contract",
      targets: [
        {
          path: "s/t",
          identity: "s/t",
          name: "T",
          raHours: 1,
          decDeg: 2,
          sequence: "LRGB.s2q",
          overrides: {},
          constraints: {},
          shots: [{ path: "s/t/l", identity: "s/t/l", filter: "L", exposureSec: 60, count: 1 }],
        },
      ],
    },
  ],
};

/** Parameters that say how long something lasts, of all verbs. */
const lasting: JsonObject = {
  frames: 10,
  exposureSec: 10,
  settleSec: 10,
  dwellSec: 10,
  positions: [{ raArcsec: 0, decArcsec: 0 }],
};

/** For each family: what its first steps of a night are, one that takes long, and the command that this one sends. */
const script: Record<string, { steps: [string, JsonObject][]; long: [string, JsonObject]; command: string }> =
  {
    robotarget: { steps: [], long: ["sync", sync as unknown as JsonObject], command: "AddShot" },
    dwarf: {
      steps: [["calibrate", {}]],
      long: ["goto", { target: target as unknown as JsonObject }],
      command: "start-goto",
    },
    move: {
      steps: [["wake", {}]],
      long: ["slew", { target: target as unknown as JsonObject }],
      command: "CO",
    },
    nina: {
      steps: [["park", { parked: false }]],
      long: ["slew", { target: target as unknown as JsonObject, center: false, rotate: false }],
      command: "equipment/mount/slew",
    },
  };

async function prepared(family: string, options: Parameters<typeof simulated>[1] = {}): Promise<Simulated> {
  const world = await simulated(family, options);
  await world.clock.runUntil(world.device.ready(new AbortController().signal));
  for (const [verb, params] of script[family]?.steps ?? []) {
    await world.clock.runUntil(world.device.run(verb, params, world.context()));
  }
  return world;
}

test("every family has a script here", () => {
  expect(Object.keys(script).sort()).toEqual(Object.keys(families).sort());
});

describe.each(Object.keys(families))("%s", (family) => {
  const { steps, long, command } = script[family]!;

  test("declares every verb whole", () => {
    const verbs = Object.entries(families[family]!.verbs);
    expect(verbs.length).toBeGreaterThan(0);
    for (const [, verb] of verbs) {
      expect(verb.summary).not.toBe("");
      expect(["repeat", "probe", "ask"]).toContain(verb.onDoubt);
      expect(verb.timeoutSec(lasting)).toBeGreaterThan(verb.leastSec(lasting));
    }
    for (const [verb] of [...steps, long]) expect(verbs.map(([name]) => name)).toContain(verb);
  });

  test("becomes ready, says what it is, and is ready again without a new connection", async () => {
    const world = await simulated(family);
    const never = new AbortController().signal;
    const facts = await world.clock.runUntil(world.device.ready(never));
    expect(Object.keys(facts).length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
    expect(await world.clock.runUntil(world.device.ready(never))).toEqual({});
    await world.device.close();
  });

  test("does a step, with facts and progress that survive JSON", async () => {
    const world = await prepared(family);
    const progress: JsonObject[] = [];
    const context = world.context({ progress: (facts) => progress.push(facts) });
    const facts = await world.clock.runUntil(world.device.run(...long, context));
    expect(JSON.parse(JSON.stringify([facts, progress]))).toEqual([facts, progress]);
    expect(world.received).toContain(command);
    await world.device.close();
  });

  test("refuses a verb that it does not offer, without sending anything", async () => {
    const world = await prepared(family);
    const before = world.received.length;
    await expect(world.clock.runUntil(world.device.run("levitate", {}, world.context()))).rejects.toThrow();
    expect(world.received.length).toBe(before);
    await world.device.close();
  });

  test("rejects with the signal's reason soon after a step is told to stop", async () => {
    const world = await prepared(family);
    const stop = new AbortController();
    const reason = new Error("stop now");
    const running = world.device.run(...long, world.context({ signal: stop.signal }));
    const settled = running.then(
      () => "done",
      (error: unknown) => error,
    );
    stop.abort(reason);
    const startMs = world.clock.now();
    expect(await world.clock.runUntil(settled)).toBe(reason);
    expect(world.clock.now() - startMs).toBeLessThan(5_000);
    await world.device.close();
  });

  test("comes to rest within the time that a safe stop has, twice, with a sentence for what it did", async () => {
    const world = await prepared(family);
    const startMs = world.clock.now();
    for (let time = 0; time < 2; time++) {
      const did = await world.clock.runUntil(world.device.makeSafe(new AbortController().signal));
      for (const sentence of did) expect(sentence).toMatch(/^[A-Z].*\.$/);
    }
    expect(world.clock.now() - startMs).toBeLessThan(24_000);
    const truth = world.simulator.snapshot();
    expect([truth.moving ?? false, truth.stacking ?? false]).toEqual([false, false]);
    await world.device.close();
  });

  test("closes twice, and before it was ever connected", async () => {
    const world = await simulated(family);
    await world.device.close();
    await world.device.close();
  });

  test("says whose connection failed, that a retry is safe, and what to do", async () => {
    const world = await simulated(family, {
      connect: () => Promise.reject(new TransportError("connection-refused", "Nobody listens.")),
    });
    const error = await world.clock
      .runUntil(world.device.ready(new AbortController().signal))
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DeviceError);
    expect(error).toMatchObject({ device: "dev", retry: "safe" });
    expect((error as DeviceError).message).toContain("dev");
    await world.device.close();
  });

  test.each(faultNames)(
    "meets %s at its command with the step done or an error that says what it means",
    async (fault) => {
      let left = 1;
      const faults = (_: string, name: string) => (name === command && left-- > 0 ? fault : undefined);
      const world = await prepared(family, { faults });
      const outcome = await world.clock.runUntil(world.device.run(...long, world.context())).then(
        () => "done",
        (error: unknown) => error,
      );
      if (outcome !== "done") {
        expect(outcome).toBeInstanceOf(AppError);
        const error = outcome as DeviceError;
        expect(["safe", "doubt", "never"]).toContain(error.retry);
        expect(error.message).toMatch(/\.$/);
        for (const secret of world.secrets) {
          expect(`${error.message} ${error.hint} ${world.notes.join()}`).not.toContain(secret);
        }
      }
      await world.device.close();
    },
  );

  test("asked again after a lost answer, it finds out what is true and ends well", async () => {
    let left = 1;
    const faults = (_: string, name: string) =>
      name === command && left-- > 0 ? ("drop" as const) : undefined;
    const world = await prepared(family, { faults });
    const never = new AbortController().signal;
    const progress: JsonObject[] = [];
    const attempt = async (inDoubt: boolean): Promise<unknown> => {
      await world.device.ready(never);
      const earlier = [...progress];
      const context = world.context({ inDoubt, earlier, progress: (facts) => progress.push(facts) });
      return world.device.run(...long, context);
    };
    const first = await world.clock.runUntil(attempt(false).catch((error: unknown) => error));
    if (first instanceof DeviceError) {
      expect(first.retry).not.toBe("never");
      await world.clock.runUntil(attempt(true));
    }
    await world.device.close();
  });
});

import { afterEach, expect, test } from "vitest";
import type { Device, StepContext } from "../../src/devices/device.ts";
import { openNina } from "../../src/devices/nina/driver.ts";
import { DeviceError } from "../../src/errors.ts";
import type { RunControl } from "../../src/run/control.ts";
import type { SafetyRules } from "../../src/safety/rules.ts";
import { memoryConnect, memoryHttp } from "../../src/sim/host/memory.ts";
import { createNina } from "../../src/sim/nina/nina.ts";
import type { Behaviour } from "../../src/sim/nina/options.ts";
import type { FaultName } from "../../src/sim/simulator.ts";
import type { JsonObject } from "../../src/verb.ts";
import { plan, step } from "../support/plans.ts";
import { type Act, Bench, ScriptedDevice, site } from "../support/runs.ts";

const MINUTE = 60_000;

let bench: Bench | undefined;
afterEach(() => bench?.remove());

interface Following {
  readonly exitCode: number;
  /** Names of the targets that the telescope was sent to, with the minute. */
  readonly sent: readonly string[];
  readonly facts: JsonObject;
  readonly events: readonly string[];
  readonly minutes: number;
}

const hours = async (_verb: string, _params: JsonObject, { clock, signal }: StepContext) => {
  await clock.sleep(4 * 3_600_000, signal);
  return {};
};

/** A telescope that follows N.I.N.A., whose sequence is started after a minute. */
async function follow(
  options: {
    readonly params?: JsonObject;
    readonly behaviour?: Partial<Behaviour>;
    readonly faults?: (command: string) => FaultName | undefined;
    readonly acts?: (act: Act) => Act[];
    /** Requests to N.I.N.A. past the run, by minute. */
    readonly pokes?: Readonly<Record<number, string>>;
    /** N.I.N.A. has a lane of its own, which is paused between these minutes. */
    readonly paused?: readonly [from: number, to: number];
    readonly safety?: (clock: Bench["clock"]) => SafetyRules;
  } = {},
): Promise<Following> {
  bench = new Bench();
  const { clock } = bench;
  const startMs = clock.now();
  const minutes = (): number => Math.round((clock.now() - startMs) / MINUTE);
  const simulator = createNina({
    device: "nina",
    clock,
    faults: (_, command) => options.faults?.(command),
    log: () => undefined,
    uuid: () => "",
    site,
    behaviour: { waitSec: 0, ...options.behaviour },
  });
  const simulators = new Map([["nina", simulator]]);
  const settings = {
    address: "http://sim-nina:1",
    toleranceArcmin: 5,
    atStop: "own",
    safetyMonitor: true,
  } as const;
  const nina = openNina(settings, {
    name: "nina",
    clock,
    site,
    connect: memoryConnect(simulators),
    http: memoryHttp(simulators),
    secret: () => "",
    uuid: () => "",
    note: () => undefined,
  });
  const sent: string[] = [];
  const goto: Act = async ({ clock: time, signal }, params) => {
    sent.push(`${(params.target as { name: string }).name} at ${minutes()}`);
    await time.sleep(90_000, signal);
    return {};
  };
  const acts = options.acts?.(goto) ?? Array.from({ length: 9 }, () => goto);
  const params = { source: { device: "nina", kind: "nina" }, ends: "wait", ...options.params };
  // What its lane does is not what is looked at.
  const source: Device = Object.assign(Object.create(nina) as Device, {
    ready: (signal: AbortSignal) => nina.ready(signal),
    ownWork: (signal: AbortSignal) => nina.ownWork?.(signal),
    run: hours,
    makeSafe: async () => [],
    close: () => nina.close(),
  });
  const ask = (control: RunControl): void => {
    const [from, to] = options.paused ?? [];
    if (from !== undefined) void clock.sleep(from * MINUTE).then(() => control.pause("nina", "test"));
    if (to !== undefined) void clock.sleep(to * MINUTE).then(() => control.resume("nina", "test"));
  };
  const own = options.paused ? { nina: [step("nina/own", { timeoutSec: 50_000 })] } : {};
  const night = plan({ ...own, a: [step("a/follow", { verb: "follow", params, timeoutSec: 50_000 })] });
  for (const [minute, path] of Object.entries({ 1: "sequence/start", ...options.pokes })) {
    void clock
      .sleep(Number(minute) * MINUTE)
      .then(() => simulator.http?.("GET", `/v2/api/${path}`, new Uint8Array()));
  }
  const safety = options.safety ? { safety: options.safety(clock) } : {};
  const exitCode = await bench.run(night, { a: new ScriptedDevice(acts), nina: source }, { ...safety, ask });
  const entries = bench.entries();
  const outcome = entries.find(
    ({ kind, body }) => kind === "outcome" && "step" in body && body.step === "a/follow",
  );
  const events = entries.flatMap(({ kind, body }) =>
    kind === "progress" ? [String((body as unknown as { facts: JsonObject }).facts.event)] : [],
  );
  simulator.close();
  const { facts = {} } = (outcome?.body ?? {}) as { facts?: JsonObject };
  return { exitCode, sent, facts, events, minutes: minutes() };
}

test("each new target is pointed at once, however many exposures it has, until the sequence stops", async () => {
  const { exitCode, sent, facts } = await follow();
  expect(exitCode).toBe(0);
  // Three exposures of 5 min each; the third target is the second again, and not a new one.
  expect(sent).toEqual(["M 31 at 1", "NGC 7000 at 17"]);
  expect(facts).toEqual({ targets: 2, pointed: 2, endedBy: "stop" });
});

test("a wait ends it once a target was there; what is before the first target does not", async () => {
  const { sent, facts } = await follow({ behaviour: { waitSec: 600 } });
  expect(sent).toEqual(["M 31 at 11", "NGC 7000 at 27"]);
  expect(facts).toEqual({ targets: 2, pointed: 2, endedBy: "wait" });
});

test("with ends: stop it goes on after a wait, and points again", async () => {
  const { sent, facts } = await follow({ behaviour: { waitSec: 600 }, params: { ends: "stop" } });
  expect(sent).toHaveLength(3);
  expect(facts).toEqual({ targets: 3, pointed: 3, endedBy: "stop" });
});

test("somebody stops the sequence: it ends", async () => {
  const { minutes, facts } = await follow({ pokes: { 5: "sequence/stop" } });
  expect(facts).toEqual({ targets: 1, pointed: 1, endedBy: "stop" });
  expect(minutes).toBeLessThan(7);
});

test("a target that its gate will not allow any more tonight is left out, and the next one is not", async () => {
  // NGC 7000 has passed the meridian, M 31 has not.
  const { sent, events, facts } = await follow({ params: { each: { hourAngleHours: { min: -6, max: 0 } } } });
  expect(sent).toEqual(["M 31 at 1"]);
  expect(events).toContain("left-out");
  expect(facts).toMatchObject({ targets: 2, pointed: 1 });
});

test("a target is waited for no longer than it is worked on", async () => {
  // M 31 gets there in an hour and a half.
  const { sent, events } = await follow({ params: { each: { hourAngleHours: { min: -2, max: 3 } } } });
  expect(sent).toEqual(["NGC 7000 at 17"]);
  expect(events[0]).toBe("waiting");
});

test("a telescope that refuses a target is sent to the next one", async () => {
  const refuses: Act = async () => {
    throw new DeviceError("horizon", "a", "It is too low.", { retry: "never" });
  };
  const { exitCode, sent, events } = await follow({ acts: (goto) => [refuses, goto] });
  expect(exitCode).toBe(0);
  expect(sent).toEqual(["NGC 7000 at 17"]);
  expect(events.slice(0, 3)).toEqual(["pointing", "not-pointed", "pointing"]);
});

test("a failure that may pass is tried again while the target stays", async () => {
  const fails: Act = async () => {
    throw new DeviceError("clouds", "a", "No stars.", { retry: "safe" });
  };
  const { sent } = await follow({ acts: (goto) => [fails, goto, goto] });
  expect(sent).toEqual(["M 31 at 2", "NGC 7000 at 17"]);
});

test("a lost answer is settled as for every step: the target is pointed at again", async () => {
  const loses: Act = async () => {
    throw new DeviceError("no-answer", "a", "Nothing came.", { retry: "doubt" });
  };
  const { exitCode, sent } = await follow({ acts: (goto) => [loses, goto, goto] });
  expect(exitCode).toBe(0);
  expect(sent).toEqual(["M 31 at 1", "NGC 7000 at 17"]);
});

test("N.I.N.A. restarts, with its sequence: it ends", async () => {
  const { facts, exitCode } = await follow({
    pokes: { 5: "time" },
    faults: (command) => (command === "time" ? "restart" : undefined),
  });
  expect(exitCode).toBe(0);
  expect(facts).toEqual({ targets: 1, pointed: 1, endedBy: "stop" });
});

test("no new target is pointed at on an answer about safety that is too old", async () => {
  const { sent } = await follow({
    safety: (clock) => ({
      sources: [
        {
          name: "sky",
          source: {
            read: async () => ({ isSafe: true, atMs: clock.now(), reasons: [] }),
            close: async () => undefined,
          },
          everySec: 1_200,
          maxAgeSec: 120,
        },
      ],
      settleSec: 60,
      lanes: undefined,
    }),
  });
  expect(sent).toEqual(["M 31 at 1"]);
});

test("a pause of the lane that is followed does not end it", async () => {
  const { exitCode, sent, facts } = await follow({
    paused: [4, 20],
    pokes: { 5: "sequence/stop", 20: "sequence/start" },
  });
  expect(exitCode).toBe(0);
  expect(sent.length).toBeGreaterThan(1);
  expect(facts).toMatchObject({ endedBy: "stop" });
});

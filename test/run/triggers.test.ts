import { afterEach, describe, expect, test } from "vitest";
import type { Plan } from "../../src/plan/plan.ts";
import { type Outside, watchedOutside } from "../../src/run/outside.ts";
import { StopReason } from "../../src/run/reasons.ts";
import type { JsonObject, TriggerParams } from "../../src/verb.ts";
import { plan, step } from "../support/plans.ts";
import { type Act, Bench, done, fails, ScriptedDevice } from "../support/runs.ts";

let bench = new Bench();
afterEach(() => {
  bench.remove();
  bench = new Bench();
});

/** Waits for the trigger of the step's parameters, at so many places. */
const waits =
  (places: number): Act =>
  async ({ awaitTrigger, clock }, params) => {
    const begun = clock.now();
    const came: boolean[] = [];
    const at: number[] = [];
    for (let place = 1; place <= places; place++) {
      came.push(await awaitTrigger(params.trigger as unknown as TriggerParams, `position ${place}`));
      at.push((clock.now() - begun) / 1000);
    }
    return { came, at };
  };

/** A machine whose file has the marks that a test gives it, and whose commands end as it says. */
class Machine {
  readonly asked: string[] = [];
  mark: string | undefined;
  exits: boolean[] = [];
  outside(): Outside {
    return watchedOutside({
      clock: bench.clock,
      mark: (name) => {
        this.asked.push(name);
        return this.mark;
      },
      succeeds: async (name, fill) => {
        this.asked.push(`${name} ${fill("$target-$round")}`);
        return this.exits.shift() ?? true;
      },
    });
  }
}

const target = { id: "sa92", name: "SA 92", raHours: 0.9, decDeg: 0.9 };
const visiting = (trigger: TriggerParams): JsonObject =>
  ({ target, round: 2, trigger }) as unknown as JsonObject;
const oneStep = (trigger: TriggerParams, over = {}): Plan =>
  plan({ a: [step("a/1", { params: visiting(trigger), timeoutSec: 7200, ...over })] });

const factsOf = (id: string): unknown => {
  const entry = bench
    .entries()
    .find(({ kind, body }) => kind === "outcome" && "step" in body && body.step === id);
  return entry?.kind === "outcome" ? (entry.body.facts ?? entry.body.reason) : undefined;
};
const progress = (): unknown[] =>
  bench.entries().flatMap((entry) => (entry.kind === "progress" ? [entry.body.facts] : []));
const at = (sec: number, act: () => void): void => void bench.clock.sleep(sec * 1000).then(act);

describe("a file", () => {
  const file: TriggerParams = { file: "camera/$target-$round.fits", timeoutSec: 600 };

  test("counts when it appears, and is the same on two looks", async () => {
    const machine = new Machine();
    at(31, () => {
      machine.mark = "1";
    });
    at(33, () => {
      machine.mark = "2";
    });
    const device = new ScriptedDevice([waits(1)]);
    expect(await bench.run(oneStep(file), { a: device }, { outside: machine.outside() })).toBe(0);
    expect(factsOf("a/1")).toEqual({ came: [true], at: [36] });
    expect(new Set(machine.asked)).toEqual(new Set(["camera/sa92-2.fits"]));
    expect(progress()).toEqual([
      { event: "awaiting", place: "position 1", trigger: "file camera/sa92-2.fits", mark: null },
    ]);
  });

  test("that was there before counts when it changes, and again for each place", async () => {
    const machine = new Machine();
    machine.mark = "old";
    at(20, () => {
      machine.mark = "first";
    });
    at(40, () => {
      machine.mark = "second";
    });
    const device = new ScriptedDevice([waits(2)]);
    await bench.run(oneStep(file), { a: device }, { outside: machine.outside() });
    expect(factsOf("a/1")).toEqual({ came: [true, true], at: [22, 42] });
  });

  test("that came while no process ran is noticed", async () => {
    const machine = new Machine();
    const stop = new AbortController();
    at(60, () => stop.abort(new StopReason("stop-requested", "stop")));
    const outside = machine.outside();
    await bench.run(oneStep(file), { a: new ScriptedDevice([waits(1)]) }, { outside, stop: stop.signal });
    expect(bench.statuses()).toEqual({ "a/1": "interrupted" });
    machine.mark = "came";
    const again = await bench.run(oneStep(file), { a: new ScriptedDevice([waits(1)]) }, { outside });
    expect(again).toBe(0);
    expect(factsOf("a/1")).toEqual({ came: [true], at: [2] });
  });

  test("that does not come fails the step when its time is over, and another try is possible", async () => {
    const device = new ScriptedDevice([waits(1), waits(1)]);
    const machine = new Machine();
    at(1000, () => {
      machine.mark = "late";
    });
    const twice = oneStep(file, { retry: { attempts: 2, backoffSec: 30 } });
    expect(await bench.run(twice, { a: device }, { outside: machine.outside() })).toBe(0);
    const retry = bench.entries().find(({ kind }) => kind === "retry");
    expect(retry?.body).toMatchObject({
      error: {
        code: "trigger-late",
        message: "a waited 600 s for file camera/sa92-2.fits, and it did not come.",
      },
    });
  });
});

describe("a command", () => {
  const command: TriggerParams = { command: "exposed", timeoutSec: 600 };

  test("counts when it ends with 0, and is run again until then", async () => {
    const machine = new Machine();
    machine.exits = [false, false, true];
    const device = new ScriptedDevice([waits(1)]);
    expect(await bench.run(oneStep(command), { a: device }, { outside: machine.outside() })).toBe(0);
    expect(factsOf("a/1")).toEqual({ came: [true], at: [4] });
    expect(machine.asked).toEqual(Array(3).fill("exposed sa92-2"));
  });
});

describe("a step of another lane", () => {
  const both = (trigger: TriggerParams): Plan =>
    plan({ a: [step("a/1", { params: visiting(trigger), timeoutSec: 7200 })], b: [step("b/1")] });
  const lanes = (b: Act): Record<string, ScriptedDevice> => ({
    a: new ScriptedDevice([waits(1)]),
    b: new ScriptedDevice([b]),
  });

  test("counts when it is done", async () => {
    const late: Act = async (context, params) => {
      await context.clock.sleep(300_000, context.signal);
      return done(context, params);
    };
    await bench.run(both({ step: "b/1", outcome: "done", timeoutSec: 600 }), lanes(late));
    expect(factsOf("a/1")).toEqual({ came: [true], at: [301] });
  });

  test("counts when it failed, if any outcome will do", async () => {
    await bench.run(both({ step: "b/1", outcome: "any", timeoutSec: 600 }), lanes(fails("never")));
    expect(factsOf("a/1")).toEqual({ came: [true], at: [0] });
  });

  test("never comes when it failed and was to be done", async () => {
    await bench.run(both({ step: "b/1", outcome: "done", timeoutSec: 600 }), lanes(fails("never")));
    expect(factsOf("a/1")).toBe("What a waits for does not come: step b/1 failed.");
  });
});

test("an endable step that is told to end gets no trigger", async () => {
  const machine = new Machine();
  const until = { time: { kind: "instant", atMs: bench.clock.now() + 90_000, text: "soon", offsetSec: 0 } };
  const endable = oneStep(
    { file: "x", timeoutSec: 600 },
    { verb: "stack", until: until as unknown as Plan["lanes"][0]["steps"][0]["until"] },
  );
  await bench.run(endable, { a: new ScriptedDevice([waits(1)]) }, { outside: machine.outside() });
  expect(factsOf("a/1")).toEqual({ came: [false], at: [90] });
});

test("in a simulation everything outside comes at once, and the journal says so", async () => {
  const device = new ScriptedDevice([waits(2)]);
  await bench.run(oneStep({ command: "exposed", timeoutSec: 600 }), { a: device });
  expect(factsOf("a/1")).toEqual({ came: [true, true], at: [0, 0] });
  expect(progress()[0]).toMatchObject({
    trigger: "command exposed",
    remark: expect.stringContaining("simulation"),
  });
});

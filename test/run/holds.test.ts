import { afterEach, expect, test } from "vitest";
import type { ControlAnswer, RunControl } from "../../src/run/control.ts";
import { StopReason } from "../../src/run/reasons.ts";
import { plan, step } from "../support/plans.ts";
import { type Act, Bench, done, hang, night, ScriptedDevice } from "../support/runs.ts";

let bench: Bench | undefined;
const fresh = (): Bench => {
  bench = new Bench();
  return bench;
};
afterEach(() => bench?.remove());

const MINUTE = 60_000;

/** Asks the run at these plan times, counted from its beginning; what it answered is kept. */
function asking(
  run: Bench,
  wishes: Readonly<Record<number, (control: RunControl) => ControlAnswer | undefined>>,
): { ask: (control: RunControl) => void; answers: (ControlAnswer | undefined)[] } {
  const answers: (ControlAnswer | undefined)[] = [];
  const ask = (control: RunControl): void => {
    for (const [minutes, wish] of Object.entries(wishes)) {
      void run.clock.sleep(Number(minutes) * MINUTE).then(() => answers.push(wish(control)));
    }
  };
  return { ask, answers };
}

const code = (answer: ControlAnswer | undefined): string =>
  answer?.ok === false ? answer.refusal.code : "ok";
const kinds = (run: Bench): string[] => run.entries().map(({ kind }) => kind);
const hours: Act = async ({ clock, signal }) => {
  await clock.sleep(3_600_000, signal);
  return {};
};
const stopAt = (run: Bench, minutes: number): AbortSignal => {
  const stop = new AbortController();
  void run.clock
    .sleep(minutes * MINUTE)
    .then(() => stop.abort(new StopReason("stop-requested", "asked for")));
  return stop.signal;
};
const one = plan({ a: [step("a/1", { verb: "goto", timeoutSec: 1e6 }), step("a/2")] });

test("a paused lane lets go at once, rests, and takes its step up again where it was", async () => {
  const run = fresh();
  const seen: Act = async ({ progress, clock, signal }) => {
    progress({ frames: 3 });
    await clock.sleep(1e9, signal);
    return {};
  };
  const [a, b] = [new ScriptedDevice([seen, done]), new ScriptedDevice([hours])];
  const lanes = plan({
    a: [step("a/1", { verb: "stack", timeoutSec: 1e6 })],
    b: [step("b/1", { timeoutSec: 1e6 })],
  });
  const { ask } = asking(run, {
    10: (control) => control.pause("a", "control"),
    30: (control) => control.resume("a", "control"),
  });
  expect(await run.run(lanes, { a, b }, { ask })).toBe(0);
  expect(run.statuses()).toEqual({ "a/1": "done", "b/1": "done" });
  expect(a.calls.map(({ inDoubt, earlier }) => [inDoubt, earlier])).toEqual([
    [false, []],
    [true, [{ frames: 3 }]],
  ]);
  expect([a.safeCalls, b.calls.length, b.safeCalls]).toEqual([2, 1, 1]);
  expect(
    kinds(run)
      .filter((kind) => kind !== "progress")
      .slice(2),
  ).toEqual([
    ...["intent", "intent", "held", "interrupted", "made-safe", "released", "intent", "outcome"],
    ...["made-safe", "outcome", "made-safe", "run-ended"],
  ]);
});

test("a pause outlives the process, and the device of a run killed right after it is brought to rest first", async () => {
  const run = fresh();
  const device = new ScriptedDevice();
  const slow = new ScriptedDevice([hang]);
  slow.makeSafe = () => new Promise(() => undefined);
  const first = asking(run, { 10: (control) => control.pause("a", "control") });
  // Killed between `held` and made safe: the rest never comes, and the process is left there.
  const left = run.run(one, { a: slow }, { ask: first.ask, stop: stopAt(run, 10) });
  expect(await left).toBe(3);
  const second = asking(run, { 30: (control) => control.resume("a", "page") });
  const before = run.entries().length;
  expect(await run.run(one, { a: device }, { ask: second.ask })).toBe(0);
  const after = run
    .entries()
    .slice(before)
    .map(({ kind }) => kind);
  expect(after.slice(0, 3)).toEqual(["process-started", "made-safe", "released"]);
  expect(device.calls.map(({ inDoubt }) => inDoubt)).toEqual([true, false]);
});

test("a step that a person has to decide about is in doubt after a pause", async () => {
  const run = fresh();
  const device = new ScriptedDevice([hang]);
  const { ask } = asking(run, {
    5: (control) => control.pause(undefined, "control"),
    6: (control) => control.resume(undefined, "control"),
  });
  const lanes = plan({ a: [step("a/1", { verb: "offset", timeoutSec: 1e6 }), step("a/2")] });
  expect(await run.run(lanes, { a: device }, { ask })).toBe(5);
  expect(run.statuses()).toEqual({ "a/1": "in-doubt", "a/2": "pending" });
  expect(device.safeCalls).toBe(1);
});

test("the night ends for a held lane as for any other, and says so", async () => {
  const run = fresh();
  const device = new ScriptedDevice([hang]);
  const { ask } = asking(run, { 5: (control) => control.pause("a", "control") });
  expect(await run.run(one, { a: device }, { ask })).toBe(0);
  expect(run.clock.now()).toBe(night.endsMs);
  expect(run.statuses()).toEqual({ "a/1": "skipped", "a/2": "skipped" });
  const reasons = run.entries().flatMap((entry) => (entry.kind === "outcome" ? [entry.body.reason] : []));
  expect(reasons[0]).toMatch(/^the night ended at .* while its lane was held$/);
  expect(device.calls.length).toBe(1);
});

test("a safe stop ends a run whose lane is held", async () => {
  const run = fresh();
  const { ask } = asking(run, { 5: (control) => control.pause("a", "control") });
  const device = new ScriptedDevice([hang]);
  expect(await run.run(one, { a: device }, { ask, stop: stopAt(run, 60) })).toBe(130);
  expect([device.safeCalls, run.statuses()]).toEqual([1, { "a/1": "interrupted", "a/2": "pending" }]);
});

test("a held device that cannot be brought to rest is told again, ever more seldom", async () => {
  const run = fresh();
  const device = new ScriptedDevice([hang, done]);
  let left = 3;
  const told: number[] = [];
  const makeSafe = device.makeSafe.bind(device);
  device.makeSafe = () => {
    told.push(Math.round((run.clock.now() - night.startsMs) / MINUTE));
    return left-- > 0 ? Promise.reject(new Error("it does not answer")) : makeSafe();
  };
  const { ask } = asking(run, {
    5: (control) => control.pause("a", "control"),
    60: (control) => control.resume("a", "control"),
  });
  expect(await run.run(one, { a: device }, { ask })).toBe(0);
  expect(told).toEqual([5, 6, 8, 12, 60]);
});

test("a step that does not let go does not keep its device from coming to rest", async () => {
  const run = fresh();
  const deaf: Act = async ({ clock }) => {
    await clock.sleep(20 * MINUTE);
    return {};
  };
  const device = new ScriptedDevice([deaf]);
  const rested: number[] = [];
  device.makeSafe = async () => {
    rested.push(run.clock.now() - night.startsMs);
    return [];
  };
  const { ask } = asking(run, {
    5: (control) => control.pause("a", "control"),
    30: (control) => control.resume("a", "control"),
  });
  expect(await run.run(one, { a: device }, { ask })).toBe(0);
  expect(rested[0]).toBe(5 * MINUTE + 5_000);
});

test("a running, a waiting and a held step are skipped by a person; the lane goes on", async () => {
  const run = fresh();
  const device = new ScriptedDevice([hang, done, hang, done]);
  const lanes = plan({
    a: ["a/1", "a/2", "a/3", "a/4"].map((id) => step(id, { verb: "goto", timeoutSec: 1e6 })),
    b: [step("b/1", { needs: ["a/4"] }), step("b/2")],
  });
  const { ask, answers } = asking(run, {
    5: (control) => control.skip("b/1", "page"),
    6: (control) => control.skip("a/1", "control"),
    7: (control) => control.pause("a", "control"),
    8: (control) => control.skip("a/3", "control"),
    9: (control) => control.resume("a", "control"),
  });
  expect(await run.run(lanes, { a: device, b: new ScriptedDevice() }, { ask })).toBe(0);
  expect(answers.map(code)).toEqual(["ok", "ok", "ok", "ok", "ok"]);
  expect(run.statuses()).toEqual({
    ...{ "a/1": "skipped", "a/2": "done", "a/3": "skipped", "a/4": "done" },
    ...{ "b/1": "skipped", "b/2": "done" },
  });
  const skips = run.entries().flatMap((entry) => (entry.kind === "outcome" ? [entry.body.reason] : []));
  expect(skips.filter((reason) => reason !== undefined)).toEqual([
    "skipped by page",
    "skipped by control",
    "skipped by control",
  ]);
  // Made safe for the skip, for the pause, and at its end.
  expect(device.safeCalls).toBe(3);
});

test("a skip that was asked for is done by the next process", async () => {
  const run = fresh();
  const device = new ScriptedDevice([hang, done]);
  device.makeSafe = () => new Promise(() => undefined);
  const { ask } = asking(run, { 5: (control) => control.skip("a/1", "control") });
  expect(await run.run(one, { a: device }, { ask, stop: stopAt(run, 5) })).toBe(3);
  const next = new ScriptedDevice();
  expect(await run.run(one, { a: next })).toBe(0);
  expect(run.statuses()).toEqual({ "a/1": "skipped", "a/2": "done" });
  expect(next.calls.length).toBe(1);
});

test("refusals say what is in the way and change nothing", async () => {
  const run = fresh();
  const device = new ScriptedDevice([hours, hours]);
  const { ask, answers } = asking(run, {
    1: (control) => control.pause("c", "x"),
    2: (control) => control.resume("a", "x"),
    3: (control) => control.skip("a/2", "x"),
    4: (control) => control.skip("nowhere", "x"),
    5: (control) => control.pause("b", "x"),
    61: (control) => control.skip("a/1", "x"),
    62: (control) => control.pause("a", "x"),
    63: (control) => control.pause("a", "x"),
    64: (control) => {
      control.stop("x");
      return control.pause("a", "x");
    },
  });
  const lanes = plan({
    a: ["a/1", "a/2"].map((id) => step(id, { verb: "goto", timeoutSec: 1e6 })),
    b: [step("b/1")],
  });
  expect(await run.run(lanes, { a: device, b: new ScriptedDevice() }, { ask })).toBe(130);
  expect(answers.map(code)).toEqual([
    ...["unknown-lane", "not-paused", "not-current", "unknown-step", "lane-ended", "not-current"],
    ...["ok", "already-paused", "stopping"],
  ]);
  expect(answers[0]).toEqual({
    ok: false,
    refusal: { code: "unknown-lane", message: "The run has no lane c.", hint: "Its lanes: a, b." },
  });
  expect(kinds(run).filter((kind) => kind === "held")).toEqual(["held"]);
});

test("a pause that comes while the lane is just going on again is not lost, whenever it comes", async () => {
  for (let turns = 0; turns < 30; turns++) {
    const run = fresh();
    let isHeld = false;
    const acted: boolean[] = [];
    const act: Act = async (context) => {
      acted.push(isHeld);
      return hours(context, {});
    };
    const { ask } = asking(run, {
      5: (control) => control.pause("a", "page"),
      6: (control) => {
        control.resume("a", "page");
        let chain = Promise.resolve();
        for (let turn = 0; turn < turns; turn++) chain = chain.then(() => undefined);
        void chain.then(() => {
          control.pause("a", "page");
          isHeld = true;
        });
        return undefined;
      },
    });
    const device = new ScriptedDevice([act, act]);
    await run.run(one, { a: device }, { ask, stop: stopAt(run, 30) });
    expect({ turns, acted: acted.filter(Boolean) }).toEqual({ turns, acted: [] });
    // Whatever had begun in that moment is interrupted, and at rest.
    expect(
      kinds(run)
        .filter((kind) => kind === "held" || kind === "intent")
        .at(-1),
    ).toBe("held");
    run.remove();
  }
});

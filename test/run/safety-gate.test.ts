import { afterEach, expect, test } from "vitest";
import type { SafetyReading } from "../../src/devices/device.ts";
import { AppError } from "../../src/errors.ts";
import { StopReason } from "../../src/run/reasons.ts";
import type { SafetyRules } from "../../src/safety/rules.ts";
import { plan, step } from "../support/plans.ts";
import { type Act, Bench, night, ScriptedDevice } from "../support/runs.ts";

let bench: Bench | undefined;
const fresh = (): Bench => {
  bench = new Bench();
  return bench;
};
afterEach(() => bench?.remove());

const MINUTE = 60_000;

/** What a source says from each minute of the night on. */
type Weather = Readonly<Record<number, "safe" | "rain" | "silent" | "old" | "ahead" | "bug" | "hangs">>;

function rules(
  run: Bench,
  weather: Readonly<Record<string, Weather>>,
  over: Partial<SafetyRules> = {},
): SafetyRules {
  const minutes = (): number => (run.clock.now() - night.startsMs) / MINUTE;
  const read = async (says: Weather): Promise<SafetyReading> => {
    const nowMs = run.clock.now();
    const due = Object.keys(says)
      .map(Number)
      .sort((a, b) => a - b);
    const word = says[due.findLast((minute) => minute <= minutes()) ?? 0] ?? "safe";
    switch (word) {
      case "safe":
        return { isSafe: true, atMs: nowMs, reasons: [] };
      case "rain":
        return { isSafe: false, atMs: nowMs, reasons: ["rain now"] };
      case "old":
        return { isSafe: true, atMs: nowMs - 121_000, reasons: [] };
      case "ahead":
        return { isSafe: true, atMs: nowMs + 3_600_000, reasons: [] };
      case "silent":
        throw new AppError("gone", "There is no file.");
      case "bug":
        throw new TypeError("undefined is not a function");
      case "hangs":
        return new Promise(() => undefined);
    }
  };
  const sources = Object.entries(weather).map(([name, says]) => ({
    name,
    source: { read: () => read(says), close: async () => undefined },
    everySec: 10,
    maxAgeSec: 120,
  }));
  return { sources, settleSec: 900, lanes: undefined, ...over };
}

/** Takes frames of a minute each until it has as many as asked for, and goes on with those it has. */
function stacking(run: Bench, frames: number): { act: Act; exposed: number[] } {
  const exposed: number[] = [];
  const act: Act = async ({ earlier, progress, clock, signal }) => {
    for (let taken = Number(earlier.at(-1)?.framesTaken ?? 0); taken < frames; ) {
      await clock.sleep(MINUTE, signal);
      taken += 1;
      exposed.push(Math.round((run.clock.now() - night.startsMs) / MINUTE));
      progress({ framesTaken: taken });
    }
    return { framesTaken: frames };
  };
  return { act, exposed };
}

const stack = plan({ a: [step("a/1", { verb: "stack", timeoutSec: 1e6 })] });
/** The entries about safety, each with its minute and its source or lane. */
const story = (run: Bench): string[] =>
  run.entries().flatMap((entry) => {
    const minute = Math.round((Date.parse(entry.at) - night.startsMs) / 6_000) / 10;
    switch (entry.kind) {
      case "safety":
        return [`${minute} ${entry.body.source} ${entry.body.state}`];
      case "held":
      case "released":
        return [`${minute} ${entry.kind} ${entry.body.lane}`];
      case "made-safe":
      case "intent":
        return [`${minute} ${entry.kind}`];
      default:
        return [];
    }
  });
const stopAt = (run: Bench, minutes: number): AbortSignal => {
  const stop = new AbortController();
  void run.clock
    .sleep(minutes * MINUTE)
    .then(() => stop.abort(new StopReason("stop-requested", "asked for")));
  return stop.signal;
};

test("rain in the middle of a stack: at rest at once, settled, and it ends with the frames that were asked for", async () => {
  const run = fresh();
  const { act, exposed } = stacking(run, 30);
  const device = new ScriptedDevice([act, act]);
  const safety = rules(run, { sky: { 10.1: "rain", 20: "safe" }, roof: {} });
  expect(await run.run(stack, { a: device }, { safety })).toBe(0);
  expect(exposed.length).toBe(30);
  expect(story(run)).toEqual([
    ...["0 sky safe", "0 roof safe", "0 intent"],
    ...[
      "10.2 sky unsafe",
      "10.2 held a",
      "10.2 made-safe",
      "20 sky safe",
      "35 released a",
      "35 intent",
      "55 made-safe",
    ],
  ]);
  const held = run.entries().find(({ kind }) => kind === "held");
  expect(held?.body).toEqual({ lane: "a", cause: "safety", by: "safety", reason: "sky unsafe: rain now" });
  const clear = run
    .entries()
    .filter(({ kind }) => kind === "safety")
    .at(-1);
  expect(clear?.body).toMatchObject({ clearAt: "2026-11-21T01:35:00.000Z" });
});

test("a source that flaps begins the settling anew each time, and holds once", async () => {
  const run = fresh();
  const { act } = stacking(run, 30);
  const safety = rules(run, {
    sky: { 5: "rain", 6: "safe", 12: "rain", 13: "safe", 20: "rain", 21: "safe" },
  });
  expect(await run.run(stack, { a: new ScriptedDevice([act, act]) }, { safety })).toBe(0);
  expect(story(run).filter((line) => /held|released/.test(line))).toEqual(["5 held a", "36 released a"]);
});

test.each([
  ["stale", "old", 5, /^its answer is 121 s old, more than 120 s$/],
  ["unknown", "ahead", 5, /^its time is 3600 s ahead: check its clock and zone$/],
  // Asked three times, 2 s apart; or waited for, 5 s each time.
  ["unknown", "silent", 5.1, /^There is no file\.$/],
  ["unknown", "hangs", 5.3, /^Gave up asking safety source sky after 5 s\.$/],
] as const)("a source that is %s (%s) holds", async (state, word, minute, text) => {
  const run = fresh();
  const { act } = stacking(run, 10);
  const safety = rules(run, { sky: { 5: word, 6: "safe" } });
  expect(await run.run(stack, { a: new ScriptedDevice([act, act]) }, { safety })).toBe(0);
  const held = story(run).find((line) => line.endsWith("held a"));
  expect(held).toBe(`${minute} held a`);
  const entry = run
    .entries()
    .find(({ kind, body }) => kind === "safety" && "state" in body && body.state !== "safe");
  expect(entry?.body).toMatchObject({ source: "sky", state, text: expect.stringMatching(text) });
});

test("an error that is our own bug holds, and the exit code says so", async () => {
  const run = fresh();
  const { act } = stacking(run, 10);
  const safety = rules(run, { sky: { 5: "bug", 6: "safe" } });
  expect(await run.run(stack, { a: new ScriptedDevice([act, act]) }, { safety })).toBe(4);
  expect(run.statuses()).toEqual({ "a/1": "done" });
});

test("one lost answer is no reason to stop a night", async () => {
  const run = fresh();
  const { act } = stacking(run, 10);
  const safety = rules(run, { sky: { 5: "silent", 5.02: "safe" } });
  const device = new ScriptedDevice([act]);
  expect(await run.run(stack, { a: device }, { safety })).toBe(0);
  expect(device.calls.length).toBe(1);
});

test("nothing starts before it is safe; at the beginning one answer is enough", async () => {
  const run = fresh();
  const device = new ScriptedDevice();
  const safety = rules(run, { sky: { 0: "rain", 30: "safe" } });
  expect(await run.run(stack, { a: device }, { safety })).toBe(0);
  expect(story(run).slice(0, 5)).toEqual([
    "0 sky unsafe",
    "0 held a",
    "30 sky safe",
    "45 released a",
    "45 intent",
  ]);
  // It had done nothing: there was nothing to bring to rest but at its end.
  expect(device.safeCalls).toBe(1);
});

test("only the lanes that are listed are held", async () => {
  const run = fresh();
  const { act } = stacking(run, 30);
  const [a, b] = [new ScriptedDevice([act, act]), new ScriptedDevice([act])];
  const lanes = plan({
    a: [step("a/1", { verb: "stack", timeoutSec: 1e6 })],
    b: [step("b/1", { verb: "goto", timeoutSec: 1e6 })],
  });
  const safety = rules(run, { sky: { 5: "rain", 6: "safe" } }, { lanes: ["a"] });
  expect(await run.run(lanes, { a, b }, { safety })).toBe(0);
  expect([a.calls.length, b.calls.length]).toEqual([2, 1]);
});

test("a lane that a person paused and that is unsafe goes on when neither holds it", async () => {
  const run = fresh();
  const { act } = stacking(run, 30);
  const safety = rules(run, { sky: { 5: "rain", 10: "safe" } });
  const ask = (control: {
    pause: (lane: string, by: string) => unknown;
    resume: (lane: string, by: string) => unknown;
  }): void => {
    void run.clock.sleep(7 * MINUTE).then(() => control.pause("a", "page"));
    void run.clock.sleep(60 * MINUTE).then(() => control.resume("a", "page"));
  };
  expect(await run.run(stack, { a: new ScriptedDevice([act, act]) }, { safety, ask })).toBe(0);
  expect(story(run).filter((line) => /held|released|intent/.test(line))).toEqual([
    ...["0 intent", "5 held a", "7 held a", "25 released a", "60 released a", "60 intent"],
  ]);
});

test("killed while held: the next process looks anew, and settles in full", async () => {
  const run = fresh();
  const { act, exposed } = stacking(run, 30);
  const safety = rules(run, { sky: { 10: "rain", 20: "safe" } });
  expect(await run.run(stack, { a: new ScriptedDevice([act]) }, { safety, stop: stopAt(run, 30) })).toBe(130);
  const before = story(run).length;
  await run.clock.advance(10 * MINUTE);
  expect(await run.run(stack, { a: new ScriptedDevice([act]) }, { safety: rules(run, { sky: {} }) })).toBe(0);
  expect(
    story(run)
      .slice(before)
      .map((line) => line.replace(/^\S+ /, "")),
  ).toEqual(["released a", "intent", "made-safe"]);
  expect(story(run)[before]).toBe("55 released a");
  expect(exposed.length).toBe(30);
});

test("killed between held and made safe: the device rests before anything is asked", async () => {
  const run = fresh();
  const { act } = stacking(run, 30);
  const dying = new ScriptedDevice([act]);
  dying.makeSafe = () => new Promise(() => undefined);
  const first = rules(run, { sky: { 10: "rain" } });
  expect(await run.run(stack, { a: dying }, { safety: first, stop: stopAt(run, 10.1) })).toBe(3);
  const before = run.entries().length;
  const second = new ScriptedDevice([act]);
  const slow = rules(run, { sky: { 0: "hangs" } });
  const end = stopAt(run, 5);
  expect(await run.run(stack, { a: second }, { safety: slow, stop: end })).toBe(130);
  expect(
    run
      .entries()
      .slice(before, before + 2)
      .map(({ kind }) => kind),
  ).toEqual(["process-started", "made-safe"]);
  expect(second.calls).toEqual([]);
});

test("a lane that no gate looks after any more is not held for ever", async () => {
  const run = fresh();
  const { act } = stacking(run, 12);
  const safety = rules(run, { sky: { 10: "rain" } });
  expect(await run.run(stack, { a: new ScriptedDevice([act]) }, { safety, stop: stopAt(run, 11) })).toBe(130);
  expect(await run.run(stack, { a: new ScriptedDevice([act]) })).toBe(0);
});

test("a machine that was suspended does not act on what it knew before", async () => {
  const run = fresh();
  const { act } = stacking(run, 30);
  const device = new ScriptedDevice([act, act]);
  const running = run.run(stack, { a: device }, { safety: rules(run, { sky: {} }) });
  await run.clock.advance(5 * MINUTE);
  await run.clock.suspend(60 * MINUTE);
  expect(await run.clock.runUntil(running)).toBe(0);
  expect(device.calls.length).toBe(2);
  const sky = run.entries().flatMap((entry) => (entry.kind === "safety" ? [entry.body.state] : []));
  expect(sky).toEqual(["safe", "stale", "safe"]);
});

test("the night ends for lanes that safety holds", async () => {
  const run = fresh();
  const { act } = stacking(run, 30);
  const safety = rules(run, { sky: { 10: "rain" } });
  expect(await run.run(stack, { a: new ScriptedDevice([act]) }, { safety })).toBe(0);
  expect(run.statuses()).toEqual({ "a/1": "skipped" });
  expect(run.clock.now()).toBe(night.endsMs);
});

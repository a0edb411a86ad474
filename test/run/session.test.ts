import { afterEach, expect, test } from "vitest";
import { StopReason } from "../../src/run/reasons.ts";
import { plan, step } from "../support/plans.ts";
import { Bench, done, fails, hang, night, ScriptedDevice, startMs } from "../support/runs.ts";

let bench: Bench | undefined;
const fresh = (atMs?: number): Bench => {
  bench = new Bench(atMs);
  return bench;
};
afterEach(() => bench?.remove());

const kinds = (run: Bench): string[] => run.entries().map(({ kind }) => kind);

test("a plan runs to its end, every step has its outcome, the device is at rest", async () => {
  const run = fresh();
  const device = new ScriptedDevice();
  expect(await run.run(plan({ a: [step("a/1"), step("a/2")] }), { a: device })).toBe(0);
  expect(run.statuses()).toEqual({ "a/1": "done", "a/2": "done" });
  expect(device.safeCalls).toBe(1);
  expect(kinds(run)).toEqual([
    "run-started",
    "process-started",
    "intent",
    "outcome",
    "intent",
    "outcome",
    "made-safe",
    "run-ended",
  ]);
});

test("lanes run side by side and needs hold across them", async () => {
  const run = fresh();
  const lanes = plan({ a: [step("a/1"), step("a/2")], b: [step("b/1", { needs: ["a/2"] })] });
  const devices = { a: new ScriptedDevice(), b: new ScriptedDevice() };
  expect(await run.run(lanes, devices)).toBe(0);
  const order = run.entries().flatMap((entry) => (entry.kind === "intent" ? [entry.body.step] : []));
  expect(order).toEqual(["a/1", "a/2", "b/1"]);
});

test("a failure stops its lane, skips the rest with the reason, leaves other lanes alone", async () => {
  const run = fresh();
  const devices = { a: new ScriptedDevice([fails("never")]), b: new ScriptedDevice() };
  const lanes = plan({ a: [step("a/1"), step("a/2")], b: [step("b/1"), step("b/2", { needs: ["a/2"] })] });
  expect(await run.run(lanes, devices)).toBe(3);
  expect(run.statuses()).toEqual({ "a/1": "failed", "a/2": "skipped", "b/1": "done", "b/2": "skipped" });
  expect(devices.a.safeCalls).toBe(1);
  const reasons = run.entries().flatMap((entry) => (entry.kind === "outcome" ? [entry.body.reason] : []));
  expect(reasons).toContain("it needs a/2, which was skipped");
});

test.each([
  ["skip", 0, { "a/1": "skipped", "a/2": "done" }],
  ["continue", 3, { "a/1": "failed", "a/2": "done" }],
  ["stop", 3, { "a/1": "failed", "a/2": "skipped" }],
] as const)("onFailure %s", async (onFailure, exitCode, statuses) => {
  const run = fresh();
  const device = new ScriptedDevice([fails("safe")]);
  expect(await run.run(plan({ a: [step("a/1", { onFailure }), step("a/2")] }), { a: device })).toBe(exitCode);
  expect(run.statuses()).toEqual(statuses);
});

test("a step is tried again as often as the plan says, with growing waits", async () => {
  const run = fresh();
  const device = new ScriptedDevice([fails("safe"), fails("safe"), done]);
  const one = step("a/1", { retry: { attempts: 3, backoffSec: 30 } });
  expect(await run.run(plan({ a: [one] }), { a: device })).toBe(0);
  const waits = run.entries().flatMap((entry) => (entry.kind === "retry" ? [entry.body.waitSec] : []));
  expect(waits).toEqual([30, 60]);
});

test("a lost answer is settled by asking the device, without the plan asking for retries", async () => {
  const run = fresh();
  const device = new ScriptedDevice([fails("doubt"), done]);
  expect(await run.run(plan({ a: [step("a/1", { verb: "goto" })] }), { a: device })).toBe(0);
  expect(device.calls.map(({ inDoubt }) => inDoubt)).toEqual([false, true]);
});

test("a doubt that never settles fails after bounded tries", async () => {
  const run = fresh();
  const device = new ScriptedDevice([
    fails("doubt"),
    fails("doubt"),
    fails("doubt"),
    fails("doubt"),
    fails("doubt"),
  ]);
  expect(await run.run(plan({ a: [step("a/1", { verb: "goto" })] }), { a: device })).toBe(3);
  expect(device.calls.length).toBe(4);
});

test("a lost answer of an ask verb is never repeated: exit 5, the lane waits for a person", async () => {
  const run = fresh();
  const device = new ScriptedDevice([fails("doubt")]);
  const lanes = plan({
    a: [step("a/1", { verb: "offset", retry: { attempts: 5, backoffSec: 1 } }), step("a/2")],
  });
  expect(await run.run(lanes, { a: device })).toBe(5);
  expect(run.statuses()).toEqual({ "a/1": "in-doubt", "a/2": "pending" });
  expect(await run.run(lanes, { a: device })).toBe(5);
  expect(device.calls.length).toBe(1);
});

test("a step that takes too long is told to stop and fails", async () => {
  const run = fresh();
  const device = new ScriptedDevice([hang]);
  expect(await run.run(plan({ a: [step("a/1", { timeoutSec: 100 })] }), { a: device })).toBe(3);
  const failed = run.entries().find((entry) => entry.kind === "outcome");
  expect(failed?.body).toMatchObject({ error: { code: "step-timeout" } });
  expect(run.clock.now()).toBeLessThan(startMs + 200_000);
});

test("nothing starts before the night does", async () => {
  const run = fresh(startMs - 3_600_000);
  const device = new ScriptedDevice();
  await run.run(plan({ a: [step("a/1")] }), { a: device });
  const intent = run.entries().find(({ kind }) => kind === "intent");
  expect(intent?.at).toBe(new Date(startMs).toISOString());
});

test("an endable step that is done before its until does not wait for it", async () => {
  const run = fresh();
  const time = { kind: "instant", atMs: startMs + 3_600_000, text: "an hour on", offsetSec: 0 } as const;
  const until = {
    target: undefined,
    time,
    altitudeBelowDeg: undefined,
    altitudeAboveDeg: undefined,
    hourAngleAboveHours: undefined,
    sunAltitudeAboveDeg: undefined,
    moonAltitudeAboveDeg: undefined,
  };
  const lanes = plan({ a: [step("a/1", { verb: "stack", until })] });
  expect(await run.run(lanes, { a: new ScriptedDevice() })).toBe(0);
  expect(run.clock.now()).toBeLessThan(startMs + 60_000);
  expect(run.entries().find(({ kind }) => kind === "outcome")?.body).toEqual({
    step: "a/1",
    outcome: "done",
    facts: { ok: true },
  });
});

test("at the end of the night an endable step ends in order, the rest is skipped, the device is at rest", async () => {
  const run = fresh();
  const frames = new ScriptedDevice([
    async ({ clock, signal, ending }) => {
      await clock.sleep(1e12, AbortSignal.any([signal, ending])).catch(() => undefined);
      return { framesTaken: 7 };
    },
  ]);
  const lanes = plan({ a: [step("a/1", { verb: "stack", timeoutSec: 1e6 }), step("a/2")] });
  expect(await run.run(lanes, { a: frames })).toBe(0);
  expect(run.statuses()).toEqual({ "a/1": "done", "a/2": "skipped" });
  expect(run.clock.now()).toBeLessThan(night.endsMs + 60_000);
  expect(frames.safeCalls).toBe(1);
});

test("a safe stop interrupts, makes safe, exits 130, and a resume goes on", async () => {
  const run = fresh();
  const device = new ScriptedDevice([done, hang]);
  const lanes = plan({ a: [step("a/1"), step("a/2", { verb: "goto" }), step("a/3")] });
  const stop = new AbortController();
  void run.clock.sleep(60_000).then(() => stop.abort(new StopReason("stop-requested", "asked for")));
  expect(await run.run(lanes, { a: device }, { stop: stop.signal })).toBe(130);
  expect(run.clock.now()).toBeLessThan(startMs + 60_000 + 20_000);
  expect(run.statuses()).toEqual({ "a/1": "done", "a/2": "interrupted", "a/3": "pending" });
  expect(device.safeCalls).toBe(1);
  expect(await run.run(lanes, { a: device })).toBe(0);
  expect(device.calls.at(-2)).toMatchObject({ verb: "goto", inDoubt: true });
  expect(run.statuses()).toEqual({ "a/1": "done", "a/2": "done", "a/3": "done" });
});

test("after a safe stop, what bringing the device to rest undid is done again as far as the next step relies on it", async () => {
  const run = fresh();
  const device = new ScriptedDevice([done, done, done, done, hang]);
  const lanes = plan({
    a: [
      step("a/wake", { verb: "wake" }),
      step("a/slew-1", { verb: "slew", params: { target: { id: "x" } } }),
      step("a/slew-2", { verb: "slew", params: { target: { id: "y" } } }),
      step("a/off", { verb: "offset" }),
      step("a/track", { verb: "track" }),
      step("a/sleep", { verb: "sleep" }),
    ],
  });
  const scripted = { ...lanes, lanes: lanes.lanes.map((lane) => ({ ...lane, kind: "move" })) };
  const stop = new AbortController();
  void run.clock.sleep(60_000).then(() => stop.abort(new StopReason("stop-requested", "asked for")));
  expect(await run.run(scripted, { a: device }, { stop: stop.signal })).toBe(130);
  device.calls.length = 0;
  expect(await run.run(scripted, { a: device })).toBe(0);
  expect(device.calls.map(({ verb }) => verb)).toEqual(["wake", "slew", "offset", "track", "sleep"]);
  expect(run.entries().find(({ kind }) => kind === "restored")?.body).toEqual({
    device: "a",
    steps: ["a/wake", "a/slew-2", "a/off"],
  });
  expect(Object.values(run.statuses())).toEqual(Array(6).fill("done"));
});

test("a device that ignores a safe stop cannot keep the others from being made safe", async () => {
  const run = fresh();
  const deaf = new ScriptedDevice([({ clock }) => clock.sleep(1e9).then(() => ({}))]);
  const other = new ScriptedDevice([hang]);
  const stop = new AbortController();
  void run.clock.sleep(60_000).then(() => stop.abort(new StopReason("stop-requested", "asked for")));
  const lanes = plan({ a: [step("a/1")], b: [step("b/1")] });
  expect(await run.run(lanes, { a: deaf, b: other }, { stop: stop.signal })).toBe(130);
  expect(other.safeCalls).toBe(1);
  expect(run.clock.now()).toBeLessThan(startMs + 60_000 + 20_000);
});

test("a machine that slept for hours says so, and gates are looked at anew", async () => {
  const run = fresh();
  const before = { kind: "instant", atMs: startMs + 7_200_000, text: "two hours on", offsetSec: 0 } as const;
  const when = {
    target: undefined,
    after: { ...before, atMs: startMs + 1_800_000 },
    before,
    altitudeDeg: undefined,
    aboveHorizon: false,
    hourAngleHours: undefined,
    airmassMax: undefined,
    sunAltitudeDeg: undefined,
    moonAltitudeDeg: undefined,
    moonIlluminationPercent: undefined,
    moonSeparationDeg: undefined,
  };
  const device = new ScriptedDevice();
  void run.clock.sleep(60_000).then(() => run.clock.suspend(3 * 3_600_000));
  expect(await run.run(plan({ a: [step("a/1", { when })] }), { a: device })).toBe(0);
  expect(run.statuses()).toEqual({ "a/1": "skipped" });
  expect(device.calls).toEqual([]);
  expect(run.entries().find(({ kind }) => kind === "clock-jumped")?.body).toEqual({ bySec: 10_800 });
});

test("a journal that cannot be written stops everything, after making the devices safe", async () => {
  const run = fresh();
  const device = new ScriptedDevice([done, done]);
  let left = 5;
  const { fileSink } = await import("../../src/journal/journal.ts");
  const session = run.run(
    plan({ a: [step("a/1"), step("a/2"), step("a/3")] }),
    { a: device },
    {
      openSink: (file, keep) => {
        const sink = fileSink(file, keep);
        return {
          ...sink,
          append(text) {
            if (left-- <= 0) throw new Error("ENOSPC: no space left on device");
            sink.append(text);
          },
        };
      },
    },
  );
  await expect(session).rejects.toMatchObject({ code: "journal-unwritable" });
  expect(device.calls.length).toBeLessThan(3);
  expect(device.safeCalls).toBe(1);
});

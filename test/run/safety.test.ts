import { afterEach, expect, test } from "vitest";
import { DeviceError } from "../../src/errors.ts";
import { StopReason } from "../../src/run/reasons.ts";
import { plan, step } from "../support/plans.ts";
import { Bench, done, fails, hang, night, ScriptedDevice, startMs } from "../support/runs.ts";

let bench: Bench | undefined;
const fresh = (atMs?: number): Bench => {
  bench = new Bench(atMs);
  return bench;
};
afterEach(() => bench?.remove());

const verbsOf = (device: ScriptedDevice): string[] => device.calls.map(({ verb }) => verb);
const stopAfter = (run: Bench, ms: number): AbortSignal => {
  const stop = new AbortController();
  void run.clock.sleep(ms).then(() => stop.abort(new StopReason("stop-requested", "asked for")));
  return stop.signal;
};

test("a doubt survives a stop in the pause before the next try", async () => {
  const run = fresh();
  const device = new ScriptedDevice([fails("doubt")]);
  const lanes = plan({ a: [step("a/1", { verb: "goto" })] });
  expect(await run.run(lanes, { a: device }, { stop: stopAfter(run, 2_000) })).toBe(130);
  expect(await run.run(lanes, { a: device })).toBe(0);
  expect(device.calls.map(({ inDoubt }) => inDoubt)).toEqual([false, true]);
});

test("a stop in the middle of a restore makes the device safe once more", async () => {
  const run = fresh();
  const device = new ScriptedDevice([done, done, hang, done, hang]);
  const lanes = plan({
    a: [step("a/wake", { verb: "wake" }), step("a/slew", { verb: "slew" }), step("a/off", { verb: "track" })],
  });
  const moving = { ...lanes, lanes: lanes.lanes.map((lane) => ({ ...lane, kind: "move" })) };
  expect(await run.run(moving, { a: device }, { stop: stopAfter(run, 60_000) })).toBe(130);
  expect(await run.run(moving, { a: device }, { stop: stopAfter(run, 60_000) })).toBe(130);
  expect(device.safeCalls).toBe(2);
  expect(await run.run(moving, { a: device })).toBe(0);
});

test("the end of the night in the middle of a restore is no bug", async () => {
  const run = fresh();
  const device = new ScriptedDevice([done, hang, hang]);
  const lanes = plan({
    a: [step("a/wake", { verb: "wake", timeoutSec: 1e6 }), step("a/slew", { verb: "slew", timeoutSec: 1e6 })],
  });
  const moving = { ...lanes, lanes: lanes.lanes.map((lane) => ({ ...lane, kind: "move" })) };
  expect(await run.run(moving, { a: device }, { stop: stopAfter(run, 60_000) })).toBe(130);
  expect(await run.run(moving, { a: device })).toBe(0);
  expect(run.statuses()).toEqual({ "a/wake": "done", "a/slew": "skipped" });
  expect(device.safeCalls).toBe(2);
});

test("a device that cannot be brought to rest makes the exit code 3, also on a safe stop, and is tried again", async () => {
  const run = fresh();
  const device = new ScriptedDevice([hang]);
  let broken = true;
  const makeSafe = device.makeSafe.bind(device);
  device.makeSafe = () => (broken ? Promise.reject(new Error("it does not answer")) : makeSafe());
  const lanes = plan({ a: [step("a/1", { verb: "goto" })] });
  expect(await run.run(lanes, { a: device }, { stop: stopAfter(run, 10_000) })).toBe(3);
  broken = false;
  expect(await run.run(lanes, { a: device })).toBe(0);
  expect(device.safeCalls).toBe(1);
});

test("a lane that needs a step in doubt does not hold the process until dawn", async () => {
  const run = fresh();
  const lanes = plan({
    a: [step("a/1", { verb: "offset" }), step("a/2")],
    b: [step("b/1", { needs: ["a/2"] })],
  });
  const devices = { a: new ScriptedDevice([fails("doubt")]), b: new ScriptedDevice() };
  expect(await run.run(lanes, devices)).toBe(5);
  expect(run.clock.now()).toBeLessThan(startMs + 60_000);
  expect(run.statuses()).toEqual({ "a/1": "in-doubt", "a/2": "pending", "b/1": "waiting" });
});

test("an ask step that never acted is not in doubt", async () => {
  const run = fresh();
  const device = new ScriptedDevice();
  device.ready = () => Promise.reject(new DeviceError("lost", "a", "The line was lost.", { retry: "doubt" }));
  expect(await run.run(plan({ a: [step("a/1", { verb: "offset" })] }), { a: device })).toBe(3);
  expect(device.calls).toEqual([]);
});

test("nothing begins after the end of the night, however soon the process starts then", async () => {
  const run = fresh(night.endsMs + 1_000);
  const device = new ScriptedDevice();
  expect(await run.run(plan({ a: [step("a/1")] }), { a: device })).toBe(0);
  expect([verbsOf(device), device.readyCalls]).toEqual([[], 0]);
  expect(run.statuses()).toEqual({ "a/1": "skipped" });
});

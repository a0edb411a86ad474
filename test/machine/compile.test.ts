import { expect, test } from "vitest";
import { getShortestPaths, getSimplePaths } from "xstate/graph";
import { compile, type PlanEvent } from "../../src/machine/compile.ts";
import { MachineRun } from "../../src/machine/position.ts";
import { plan, step } from "../support/plans.ts";

const twoLanes = plan({
  a: [step("a/1"), step("a/2", { onFailure: "continue" }), step("a/3")],
  b: [step("b/1", { needs: ["a/2"] }), step("b/2", { onFailure: "skip" })],
});

const outcomes: PlanEvent[] = twoLanes.lanes.flatMap((lane) =>
  lane.steps.flatMap(({ id }): PlanEvent[] => [
    { type: `done.${id}` },
    { type: `failed.${id}` },
    { type: `skipped.${id}` },
  ]),
);

test("a lane goes through its steps in order and ends finished", () => {
  const run = new MachineRun(compile(plan({ a: [step("a/1"), step("a/2")] })));
  expect(run.lane("a")).toEqual({ at: "step", step: "a/1", ready: true });
  run.send({ type: "done.a/1" });
  expect(run.lane("a")).toEqual({ at: "step", step: "a/2", ready: true });
  run.send({ type: "skipped.a/2" });
  expect(run.lane("a")).toEqual({ at: "finished" });
  expect(run.ended).toBe(true);
});

test("a failure stops the lane, or not, as onFailure says", () => {
  const stopped = new MachineRun(compile(twoLanes), [{ type: "failed.a/1" }]);
  expect(stopped.lane("a")).toEqual({ at: "stopped" });
  const on = new MachineRun(compile(twoLanes), [{ type: "done.a/1" }, { type: "failed.a/2" }]);
  expect(on.lane("a")).toEqual({ at: "step", step: "a/3", ready: true });
});

test.each([
  ["done", true],
  ["failed", true], // onFailure: continue counts as done for those who need it
  ["skipped", false],
] as const)("a step whose need was %s is ready: %s", (how, ready) => {
  const run = new MachineRun(compile(twoLanes), [{ type: "done.a/1" }, { type: `${how}.a/2` }]);
  expect(run.lane("b")).toEqual({ at: "step", step: "b/1", ready });
});

test("an outcome of a step that is not the lane's current one changes nothing", () => {
  const run = new MachineRun(compile(twoLanes), [{ type: "done.a/3" }, { type: "done.b/2" }]);
  expect(run.lane("a")).toEqual({ at: "step", step: "a/1", ready: true });
  expect(run.lane("b")).toEqual({ at: "step", step: "b/1", ready: false });
});

test("every state of the graph has a way to the end of all lanes", () => {
  const machine = compile(twoLanes);
  const paths = getShortestPaths(machine, { events: outcomes, limit: 10_000 });
  expect(paths.length).toBeGreaterThan(15);
  const ends = paths.filter((path) => path.state.status === "done");
  expect(ends.length).toBeGreaterThan(2);
  for (const path of paths) {
    const run = new MachineRun(machine, path.steps.map(({ event }) => event).filter(isOutcome));
    finishGreedily(run);
    expect(run.ended).toBe(true);
  }
});

test("no path takes a step twice, or before what it needs", () => {
  const machine = compile(twoLanes);
  for (const path of getSimplePaths(machine, { events: outcomes, limit: 10_000 })) {
    const run = new MachineRun(machine);
    const taken: string[] = [];
    for (const { event } of path.steps) {
      if (!isOutcome(event)) continue;
      const before = ["a", "b"].map((lane) => JSON.stringify(run.lane(lane)));
      run.send(event);
      const after = ["a", "b"].map((lane) => JSON.stringify(run.lane(lane)));
      if (before.join() !== after.join()) taken.push(event.type.replace(/^\w+\./, ""));
    }
    expect(new Set(taken).size).toBe(taken.length);
  }
});

test("the machine holds nothing of the plan in its context and invokes nothing", () => {
  const machine = compile(twoLanes);
  const run = new MachineRun(machine, [{ type: "done.a/1" }, { type: "done.a/2" }]);
  expect(run.lane("b")).toMatchObject({ ready: true });
  const text = JSON.stringify(machine.definition);
  expect(text).not.toContain("calibrate");
  expect(text).not.toContain('"after"');
  expect(machine.definition.invoke).toEqual([]);
});

function isOutcome(event: { type: string }): event is PlanEvent {
  return /^(done|failed|skipped)\./.test(event.type);
}

/** Skips whatever is ready, or waits in vain, until all lanes are at an end. */
function finishGreedily(run: MachineRun): void {
  for (let guard = 0; guard < 20 && !run.ended; guard++) {
    for (const lane of ["a", "b"]) {
      const position = run.lane(lane);
      if (position.at === "step") run.send({ type: `skipped.${position.step}` });
    }
  }
}

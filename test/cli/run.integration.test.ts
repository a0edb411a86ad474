import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withOwnNames, withOwnProfile } from "../support/own-names.ts";
import { nightplan, Program, scratch } from "../support/program.ts";

const plans = join(import.meta.dirname, "..", "..", "plans");
/** Plan time may run only so fast that what a loaded computer adds to an exchange is no drift of the sky. */
const fast = ["--sim", "--speed", "300"];
let directory: string;
const left: Program[] = [];

beforeEach(() => {
  directory = scratch();
  cpSync(plans, join(directory, "plans"), { recursive: true });
});
afterEach(async () => {
  for (const program of left.splice(0)) {
    program.child.kill("SIGKILL");
    await program.ended;
  }
  stopSimulators();
  rmSync(directory, { recursive: true, force: true });
});

/** The simulators of `--sim` live on for a minute by themselves. */
function stopSimulators(): void {
  try {
    const file = join(directory, ".nightplan", "sim", "simulation.json");
    process.kill(JSON.parse(readFileSync(file, "utf8")).pid);
  } catch {
    // None was started, or it is gone.
  }
}

function start(args: readonly string[]): Program {
  const program = new Program(args, directory);
  left.push(program);
  return program;
}

const demo = ["run", "plans/demo.yaml", ...fast];
/** Slow enough for a test to act in the middle of the stack. */
const slowDemo = ["run", "plans/demo.yaml", "--sim", "--speed", "150"];
const state = ["--state", ".nightplan/sim"];

test("the demo runs to its end over real sockets, with progress and a summary", async () => {
  const run = start(demo);
  expect({ code: await run.ended, said: run.out }).toMatchObject({ code: 0 });
  expect(run.err).toContain("dwarf/stack done");
  expect(run.out).toContain("11 steps: 11 done");
  const shown = await nightplan(["show", ...state, "--json"], directory);
  expect(JSON.parse(shown.out)).toMatchObject({ state: "completed", exitCode: 0, notAtRest: {} });
  const listed = await nightplan(["runs", ...state], directory);
  expect(listed.out).toMatch(/^\d{4}-\d\d-\d\d-demo-1 +completed +11 steps: 11 done\n$/);
});

test("killed in the middle of a stack and started again, it goes on and takes each frame once", async () => {
  const first = start([...slowDemo, "--json"]);
  await first.prints(/"framesTaken":([5-9]|[12][0-9]|3[0-5])\b/);
  first.child.kill("SIGKILL");
  await first.ended;
  const second = start(demo);
  expect({ code: await second.ended, said: second.out }).toMatchObject({ code: 0 });
  expect(second.err).toMatch(/Going on with \d{4}-\d\d-\d\d-demo-1\./);
  expect(second.out).toContain("11 steps: 11 done");
  const shown = JSON.parse((await nightplan(["show", ...state, "--json"], directory)).out);
  const steps = shown.lanes.flatMap((lane: { steps: { id: string; facts: object }[] }) => lane.steps);
  const stack = steps.find(({ id }: { id: string }) => id === "dwarf/stack");
  expect(stack.facts).toMatchObject({ framesTaken: 40 });
  expect(shown.processes).toBe(2);
});

test.each(["SIGTERM", "control"])("a safe stop by %s ends with devices at rest and code 130", async (by) => {
  const run = start(slowDemo);
  await run.prints(/dwarf\/stack starts/);
  const second = await nightplan(["run", "plans/demo.yaml", "--sim"], directory);
  expect(second.code).toBe(6);
  const status = await nightplan(["status", ...state], directory);
  expect(status.out).toContain("dwarf/stack");
  if (by === "control") {
    const stopped = await nightplan(["stop", ...state], directory);
    expect(stopped.out).toContain("is stopping safely");
  } else {
    run.child.kill("SIGTERM");
  }
  expect(await run.ended).toBe(130);
  expect(run.err).toMatch(/dwarf at rest: .*stack/i);
  const after = await nightplan(["status", ...state], directory);
  expect(after.out).toMatch(/No run is in progress\. The last one, .*, is stopped\./);
});

test("a changed plan is noticed; the run goes by the old one, or adopts the new one on request", async () => {
  const first = start(slowDemo);
  await first.prints(/dwarf\/goto\/ngc188 done/);
  first.child.kill("SIGTERM");
  expect(await first.ended).toBe(130);
  const file = join(directory, "plans", "demo.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("ra: 1.2", "ra: 2.4"));
  const second = start(slowDemo);
  await second.prints(/The plan has changed since: 1 changed \(test-rates\)(.|\n)*starts/);
  second.child.kill("SIGTERM");
  expect(await second.ended).toBe(130);
  const third = start([...demo, "--adopt"]);
  expect({ code: await third.ended, said: third.out }).toMatchObject({ code: 0 });
  const log = await nightplan(["show", ...state, "--log"], directory);
  expect(log.out).toContain("changed plan adopted");
  expect(third.out).toContain("11 steps: 11 done");
});

test("a step in flight that the changed plan has otherwise is not adopted over", async () => {
  const first = start(slowDemo);
  await first.prints(/dwarf\/stack starts/);
  first.child.kill("SIGTERM");
  expect(await first.ended).toBe(130);
  const file = join(directory, "plans", "demo.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("frames: 40", "frames: 12"));
  expect(await nightplan([...slowDemo, "--adopt"], directory)).toMatchObject({
    code: 2,
    err: expect.stringContaining("Step dwarf/stack is in flight"),
  });
});

test("--json prints one journal entry a line, and nothing else on standard output", async () => {
  const run = start([...demo, "--json"]);
  expect(await run.ended).toBe(0);
  const kinds = run.out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).kind);
  expect(kinds[0]).toBe("run-started");
  expect(kinds.at(-1)).toBe("run-ended");
});

test("--sim has the profile and the filters of the plan, also for the next process and a changed plan", async () => {
  const edit = (name: string, change: (text: string) => string): void => {
    const file = join(directory, "plans", name);
    writeFileSync(file, change(readFileSync(file, "utf8")));
  };
  edit("autumn-deep-sky.yaml", withOwnNames);
  edit("observatory.yaml", withOwnProfile);
  const simulation = () =>
    JSON.parse(readFileSync(join(directory, ".nightplan", "sim", "simulation.json"), "utf8"));
  const pidOf = (): number => simulation().pid;
  const autumn = ["run", "plans/autumn-deep-sky.yaml", ...fast];
  expect(await nightplan(autumn, directory)).toMatchObject({
    code: 0,
    out: expect.stringContaining("created 9, updated 0"),
  });
  const pid = pidOf();
  expect(simulation().devices).toContain("rig.spelling=example");
  expect(readFileSync(join(directory, ".nightplan", "sim", "observatory.yaml"), "utf8")).toContain(
    "profile: Refractor.v2y",
  );
  // The same telescopes, whose database holds what the first run wrote.
  const again = await nightplan([...autumn, "--fresh"], directory);
  expect(again).toMatchObject({
    code: 0,
    out: expect.stringContaining("created 0, updated 0, removed 0, unchanged 9"),
  });
  expect(pidOf()).toBe(pid);
  // The old telescopes lack a filter of the new plan: there are new ones.
  edit("autumn-deep-sky.yaml", (plan) => plan.replace("filter: Red,", "filter: Deep red,"));
  try {
    expect(await nightplan([...autumn, "--fresh"], directory)).toMatchObject({ code: 0 });
    expect(pidOf()).not.toBe(pid);
  } finally {
    process.kill(pid);
  }
});

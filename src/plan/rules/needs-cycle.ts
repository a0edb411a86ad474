import type { Finding } from "../diagnostic.ts";
import { type StepReading, stepsOf } from "./reading.ts";
import type { Rule, RuleInput } from "./rule.ts";

/** Why a step waits for another: it says so, or it comes after it in its lane. */
interface Wait {
  readonly of: StepReading;
  readonly for: StepReading;
  /** Index in `needs`; undefined for the order of the lane. */
  readonly need: number | undefined;
}

/** Needs that lead across lanes back to where they began: every step on the way waits for ever. */
export const needsCycle: Rule = (input) => {
  const waits = waitsOf(stepsOf(input));
  const reported = new Set<StepReading>();
  const findings: Finding[] = [];
  for (const step of stuckSteps(stepsOf(input), waits)) {
    if (reported.has(step)) continue;
    const cycle = shortestCycle(step, waits);
    if (cycle.length === 0 || cycle.some((wait) => reported.has(wait.of))) continue;
    for (const wait of cycle) reported.add(wait.of);
    findings.push(report(input, cycle));
  }
  return findings;
};

/** By waiting step. Needs of later steps of the own lane are left to needs-later-step. */
function waitsOf(steps: readonly StepReading[]): ReadonlyMap<StepReading, readonly Wait[]> {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const entries = steps.map((step, at): [StepReading, Wait[]] => {
    const before = steps[at - 1];
    const order: Wait[] = before?.lane === step.lane ? [{ of: step, for: before, need: undefined }] : [];
    const needs = (step.file.needs ?? []).flatMap((id, need): Wait[] => {
      const needed = byId.get(id);
      return needed === undefined || needed.lane === step.lane ? [] : [{ of: step, for: needed, need }];
    });
    return [step, [...needs, ...order]];
  });
  return new Map(entries);
}

/** Steps that remain when all that can run have run: those on a cycle, and those behind one. */
function stuckSteps(
  steps: readonly StepReading[],
  waits: ReadonlyMap<StepReading, readonly Wait[]>,
): readonly StepReading[] {
  const open = new Map(steps.map((step) => [step, waits.get(step)?.length ?? 0]));
  const waiting = new Map<StepReading, StepReading[]>();
  for (const wait of [...waits.values()].flat()) {
    const list = waiting.get(wait.for);
    if (list === undefined) waiting.set(wait.for, [wait.of]);
    else list.push(wait.of);
  }
  const ready = steps.filter((step) => open.get(step) === 0);
  for (let done = ready.pop(); done !== undefined; done = ready.pop()) {
    for (const next of waiting.get(done) ?? []) {
      const left = (open.get(next) ?? 0) - 1;
      open.set(next, left);
      if (left === 0) ready.push(next);
    }
  }
  return steps.filter((step) => (open.get(step) ?? 0) > 0);
}

/** The waits from a step round to itself, fewest first found; empty when it only waits behind a cycle. */
function shortestCycle(from: StepReading, waits: ReadonlyMap<StepReading, readonly Wait[]>): readonly Wait[] {
  const cameBy = new Map<StepReading, Wait>();
  const queue = [from];
  for (const step of queue) {
    for (const wait of waits.get(step) ?? []) {
      if (wait.for === from) return pathTo(wait, from, cameBy);
      if (cameBy.has(wait.for)) continue;
      cameBy.set(wait.for, wait);
      queue.push(wait.for);
    }
  }
  return [];
}

function pathTo(last: Wait, from: StepReading, cameBy: ReadonlyMap<StepReading, Wait>): readonly Wait[] {
  const path = [last];
  for (let step = last.of; step !== from; ) {
    const wait = cameBy.get(step);
    if (wait === undefined) break;
    path.unshift(wait);
    step = wait.of;
  }
  return path;
}

/** One finding for the whole round, at its first need. */
function report(input: RuleInput, cycle: readonly Wait[]): Finding {
  const first = cycle.findIndex((wait) => wait.need !== undefined);
  const round = [...cycle.slice(first), ...cycle.slice(0, first)];
  const [start] = round;
  const names = [...round.map((wait) => wait.of.id), start?.of.id].map((id) => `"${id}"`);
  const places = round.slice(1).map((wait) => ({
    path: wait.need === undefined ? wait.of.path : [...wait.of.path, "needs", wait.need],
    message:
      wait.need === undefined
        ? `"${wait.of.id}" comes after "${wait.for.id}" in lane "${wait.of.lane}"`
        : `"${wait.of.id}" needs "${wait.for.id}"`,
  }));
  return input.finding(
    "needs-cycle",
    [...(start?.of.path ?? []), "needs", start?.need ?? 0],
    `these steps wait for each other: ${names.join(" → ")}`,
    {
      why: "None of them can ever start: needs, and the order of steps in a lane, go round in a circle.",
      fix: "Remove one of the needs, or move a step.",
      related: places,
    },
  );
}

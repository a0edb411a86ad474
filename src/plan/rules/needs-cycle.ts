import type { Finding } from "../diagnostic.ts";
import { runnable, type Wait, waitsOf } from "./order.ts";
import { everyStepOf, type StepReading } from "./reading.ts";
import type { Rule, RuleInput } from "./rule.ts";

/** Needs that lead across lanes back to where they began: every step on the way waits for ever. */
export const needsCycle: Rule = (input) => {
  const waits = waitsOf(everyStepOf(input));
  const reported = new Set<StepReading>();
  const findings: Finding[] = [];
  const moving = new Set(runnable(waits));
  for (const step of everyStepOf(input)) {
    if (moving.has(step) || reported.has(step)) continue;
    const cycle = shortestCycle(step, waits);
    if (cycle.length === 0 || cycle.some((wait) => reported.has(wait.of))) continue;
    for (const wait of cycle) reported.add(wait.of);
    findings.push(report(input, cycle));
  }
  return findings;
};

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
  const places = round.slice(1).map(({ of, for: after, need }) =>
    need === undefined
      ? {
          path: [...of.path, of.verb],
          part: "key" as const,
          message: `"${of.id}" comes after "${after.id}" in lane "${of.lane}"`,
        }
      : { path: [...of.path, "needs", need], message: `"${of.id}" needs "${after.id}"` },
  );
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

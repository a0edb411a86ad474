import type { StepState } from "../journal/fold.ts";
import { closingMs, endingMs } from "../plan/gates.ts";
import type { Step } from "../plan/plan.ts";
import { isoTime } from "../time-text.ts";
import { type RunEnvironment, verbOf } from "./environment.ts";

/**
 * When gates lose the target that a step begins to work on, for the journal; nothing where that is the night's end or
 * the step has nothing to do with a target. Where its own gates lose nothing it goes by those of the next step that
 * works on the same pointing.
 */
export function targetEnds(env: RunEnvironment, { step, lane }: StepState): { readonly targetEnds?: string } {
  const { night } = env.recorder.state;
  const losses = sameTarget(env, lane, step).map((one) => lossMs(env, one));
  const endMs = losses.find((ms) => ms < night.endsMs);
  return endMs === undefined ? {} : { targetEnds: isoTime(endMs) };
}

/** The step and those after it that work on the same pointing. */
function sameTarget(env: RunEnvironment, lane: string, begun: Step): readonly Step[] {
  const points = (step: Step): boolean => verbOf(env, lane, step).establishes === "pointing";
  const ends = (step: Step): boolean =>
    points(step) || (verbOf(env, lane, step).undoes ?? []).includes("pointing");
  const relies = (step: Step): boolean => verbOf(env, lane, step).relies.includes("pointing");
  if (!points(begun) && !relies(begun)) return [];
  const steps = env.recorder.state.plan.lanes.find(({ device }) => device === lane)?.steps ?? [];
  const after = steps.slice(steps.findIndex(({ id }) => id === begun.id) + 1);
  const next = after.findIndex(ends);
  return [begun, ...after.slice(0, next < 0 ? after.length : next).filter(relies)];
}

function lossMs(env: RunEnvironment, { when, until }: Step): number {
  const { night } = env.recorder.state;
  const nowMs = env.clock.now();
  return Math.min(
    when ? closingMs(when, night, env.site, nowMs, night.endsMs) : night.endsMs,
    until ? endingMs(until, night, env.site, nowMs, night.endsMs) : night.endsMs,
  );
}

import type { StepState } from "../journal/fold.ts";
import { evaluateUntil, evaluateWhen } from "../plan/gates.ts";
import type { Until } from "../plan/plan.ts";
import type { PointingTarget } from "../verb.ts";
import type { RunEnvironment } from "./environment.ts";

/** What a step shares with others of its pattern when it is skipped: nothing, its target, or all that is left. */
export type SkipScope = "step" | "target" | "pattern";

/** Ids of the steps of its pattern that are skipped with a step, in one entry. */
export function skippedWith(env: RunEnvironment, step: StepState, scope: SkipScope): { also?: string[] } {
  if (scope === "step") return {};
  const also = laterOf(env, step)
    .filter((other) => scope === "pattern" || targetId(other) === targetId(step))
    .map((other) => other.step.id);
  return also.length === 0 ? {} : { also };
}

/** A step of the same pattern that comes later could start now. */
export function anotherCanStart(env: RunEnvironment, step: StepState, nowMs: number): boolean {
  const { night } = env.recorder.state;
  const seen = new Set([targetId(step)]);
  return laterOf(env, step).some((other) => {
    const id = targetId(other);
    if (seen.has(id)) return false;
    seen.add(id);
    const { when } = other.step;
    return when === undefined || evaluateWhen(when, night, env.site, nowMs, night.endsMs).satisfied;
  });
}

/** Why a step is over before it began, and for whom: the time is the same for all of its pattern. */
export function alreadyOver(
  env: RunEnvironment,
  step: StepState,
): { readonly reason: string; readonly scope: SkipScope } | undefined {
  const { until } = step.step;
  const reason = until && reasonNow(env, until);
  if (until === undefined || reason === undefined) return undefined;
  const forAll: Until = {
    ...until,
    target: undefined,
    altitudeAboveDeg: undefined,
    altitudeBelowDeg: undefined,
    hourAngleAboveHours: undefined,
  };
  return { reason, scope: reasonNow(env, forAll) === undefined ? "step" : "pattern" };
}

function reasonNow(env: RunEnvironment, until: Until): string | undefined {
  const look = evaluateUntil(until, env.recorder.state.night, env.site, env.clock.now());
  return look.ended ? (look.reason ?? "its end was reached") : undefined;
}

/** Steps of the same pattern that come later in the lane and were not begun. */
function laterOf(env: RunEnvironment, { step, lane }: StepState): readonly StepState[] {
  if (step.pattern === undefined) return [];
  const { plan, steps } = env.recorder.state;
  const all = plan.lanes.find(({ device }) => device === lane)?.steps ?? [];
  return all
    .slice(all.findIndex(({ id }) => id === step.id) + 1)
    .filter(({ pattern }) => pattern === step.pattern)
    .flatMap(({ id }) => steps.get(id) ?? [])
    .filter(({ status, inFlight }) => status === "pending" && !inFlight);
}

function targetId({ step }: StepState): string | undefined {
  return (step.params.target as unknown as PointingTarget | undefined)?.id;
}

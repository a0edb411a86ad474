import type { StepState } from "../journal/fold.ts";
import type { PointingTarget } from "../verb.ts";
import { type RunEnvironment, verbOf } from "./environment.ts";

/** Target that the lane was last pointed at by a finished step before this one. */
export function pointedAt(env: RunEnvironment, before: StepState): PointingTarget | undefined {
  const { state } = env.recorder;
  const lane = state.plan.lanes.find(({ device }) => device === before.lane);
  let last: PointingTarget | undefined;
  for (const step of lane?.steps ?? []) {
    if (step.id === before.step.id) break;
    const points = verbOf(env, before.lane, step).establishes === "pointing";
    if (points && state.steps.get(step.id)?.status === "done") {
      last = step.params.target as unknown as PointingTarget | undefined;
    }
  }
  return last;
}

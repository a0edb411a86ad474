import type { StepState } from "../journal/fold.ts";
import type { PointingTarget } from "../verb.ts";
import { type RunEnvironment, verbOf } from "./environment.ts";

/** Target that the lane was last pointed at by a finished step before this one. */
export function pointedAt(env: RunEnvironment, before: StepState): PointingTarget | undefined {
  const { state } = env.recorder;
  const steps = state.plan.lanes.find(({ device }) => device === before.lane)?.steps ?? [];
  const last = steps
    .slice(
      0,
      steps.findIndex(({ id }) => id === before.step.id),
    )
    .findLast(
      (step) =>
        state.steps.get(step.id)?.status === "done" &&
        verbOf(env, before.lane, step).establishes === "pointing",
    );
  return last?.params.target as unknown as PointingTarget | undefined;
}

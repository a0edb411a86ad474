import type { StepState } from "../journal/fold.ts";
import { evaluateWhen } from "../plan/gates.ts";
import type { Aspect, VerbInfo } from "../verb.ts";
import { deviceOf, type RunEnvironment } from "./environment.ts";
import { pointedAt } from "./pointing.ts";
import { openScope } from "./scope.ts";

/**
 * Does those finished steps again whose effect bringing the lane's device to rest undid, as far as the next step relies
 * on it: wakes the telescope, points it, offsets it, sets its rates. A pointing whose gate does not hold any more is
 * left out; the step that relies on it then finds out for itself. Rejects as the steps themselves do.
 */
export async function restoreLane(env: RunEnvironment, next: StepState, verb: VerbInfo): Promise<void> {
  const { lane } = next;
  if (!env.recorder.state.lanesAtRest.has(lane)) return;
  const undone = undoneBefore(env, next, verb.relies).filter((step) => gateHolds(env, step));
  for (const { step } of undone) {
    env.recorder.append("device", { device: lane, text: `doing ${step.id} again` });
    const scope = openScope({ ...env, endable: false, timeoutSec: step.timeoutSec });
    try {
      await deviceOf(env, lane).run(step.verb, step.params, {
        clock: env.clock,
        signal: scope.signal,
        ending: scope.ending,
        earlier: [],
        inDoubt: false,
        pointedAt: pointedAt(env, next),
        progress: () => undefined,
      });
    } finally {
      scope.release();
    }
  }
  // Only now: a crash before this line does it all again, beginning with what is absolute.
  env.recorder.append("restored", { device: lane, steps: undone.map(({ step }) => step.id) });
}

/** The finished steps that brought about what `next` relies on: the last of each aspect, and all offsets since. */
function undoneBefore(env: RunEnvironment, next: StepState, aspects: readonly Aspect[]): StepState[] {
  const { state } = env.recorder;
  const lane = state.plan.lanes.find(({ device }) => device === next.lane);
  let kept: { readonly aspect: Aspect; readonly step: StepState }[] = [];
  for (const { id, verb } of lane?.steps ?? []) {
    if (id === next.step.id) break;
    const step = state.steps.get(id);
    const aspect = env.catalog[lane?.kind ?? ""]?.[verb]?.establishes;
    if (step?.status !== "done" || aspect === undefined || !aspects.includes(aspect)) continue;
    const replaced = aspect === "pointing" ? ["pointing", "offset"] : aspect === "offset" ? [] : [aspect];
    kept = [...kept.filter((other) => !replaced.includes(other.aspect)), { aspect, step }];
  }
  return kept.map(({ step }) => step);
}

function gateHolds(env: RunEnvironment, { step }: StepState): boolean {
  const { night } = env.recorder.state;
  return !step.when || evaluateWhen(step.when, night, env.site, env.clock.now(), night.endsMs).satisfied;
}

import { isFinal, type StepState } from "../journal/fold.ts";
import { evaluateWhen } from "../plan/gates.ts";
import type { Step } from "../plan/plan.ts";
import type { Aspect } from "../verb.ts";
import { deviceOf, type RunEnvironment, verbOf } from "./environment.ts";
import { pointedAt } from "./pointing.ts";
import { openScope } from "./scope.ts";
import { targetEnds } from "./target-end.ts";
import { endedTry, type TryResult } from "./try-result.ts";

/**
 * Does those finished steps again whose effect the lane's device has lost, by rest or by a restart, as far as the steps that are
 * left rely on it: wakes the telescope, points it, offsets it, sets its rates.
 *
 * @returns how the try of `next` ended, when it ended here; undefined when `next` may go on
 */
export async function restoreLane(env: RunEnvironment, next: StepState): Promise<TryResult | undefined> {
  const { lane } = next;
  const undoneAt = env.recorder.state.undone.get(lane);
  if (undoneAt === undefined) return undefined;
  const undone = undoneBefore(env, next, undoneAt);
  if (undone.length === 0) return undefined;
  const steps = undone.map(({ id }) => id);
  env.recorder.append("restoring", { device: lane, steps, ...targetEnds(env, next) });
  for (const step of undone) {
    const scope = openScope({ ...env, endable: false, timeoutSec: step.timeoutSec });
    try {
      const { verb, params } = verbOf(env, lane, step).restoredBy?.(step.params) ?? step;
      await deviceOf(env, lane).run(verb, params, {
        clock: env.clock,
        signal: scope.signal,
        ending: scope.ending,
        earlier: [],
        inDoubt: false,
        pointedAt: pointedAt(env, next),
        awaitTrigger: () => Promise.resolve(true),
        progress: () => undefined,
        keep: () => undefined,
      });
    } catch (error) {
      return endedTry(scope, error);
    } finally {
      scope.release();
    }
  }
  // Only now: after a crash before this line it is all done again, beginning with what is absolute.
  env.recorder.append("restored", { device: lane, steps });
  return undefined;
}

/**
 * The finished steps that brought about what is relied on: the last of each aspect, and all offsets since the last
 * pointing. A pointing whose gate does not hold any more, or that may not be repeated without a person's word, is left out
 * with all that came after it: offsets and rates mean nothing elsewhere.
 */
function undoneBefore(env: RunEnvironment, next: StepState, undoneAt: number): Step[] {
  const relied = reliedOn(env, next);
  let kept: { readonly aspect: Aspect; readonly step: Step }[] = [];
  for (const step of stepsOf(env, next.lane)) {
    if (step.id === next.step.id) break;
    const state = env.recorder.state.steps.get(step.id);
    if (state?.status !== "done" || state.endedEntry >= undoneAt) continue;
    const { establishes: aspect, undoes = [] } = verbOf(env, next.lane, step);
    kept = kept.filter((other) => !undoes.includes(other.aspect));
    if (aspect === undefined || !relied.has(aspect)) continue;
    if (aspect === "offset" && !kept.some((other) => other.aspect === "pointing")) continue;
    const replaced = aspect === "pointing" ? ["pointing", "offset"] : aspect === "offset" ? [] : [aspect];
    kept = [...kept.filter((other) => !replaced.includes(other.aspect)), { aspect, step }];
  }
  const mayRepeat = (step: Step): boolean =>
    gateHolds(env, step) && verbOf(env, next.lane, step).onDoubt !== "ask";
  const shut = kept.findIndex(({ aspect, step }) => aspect === "pointing" && !mayRepeat(step));
  return kept.slice(0, shut < 0 ? kept.length : shut).map(({ step }) => step);
}

const aspects = Object.keys({ awake: 0, pointing: 0, tracking: 0, offset: 0 } satisfies Record<
  Aspect,
  0
>) as Aspect[];

/** What the steps from `next` on rely on and do not bring about themselves. */
function reliedOn(env: RunEnvironment, next: StepState): ReadonlySet<Aspect> {
  const relied = new Set<Aspect>();
  const own = new Set<Aspect>();
  const steps = stepsOf(env, next.lane);
  for (const step of steps.slice(steps.findIndex(({ id }) => id === next.step.id))) {
    if (isFinal(env.recorder.state.steps.get(step.id)?.status ?? "pending")) continue;
    const verb = verbOf(env, next.lane, step);
    for (const aspect of verb.relies) if (!own.has(aspect)) relied.add(aspect);
    for (const aspect of verb.undoes ?? []) own.add(aspect);
    if (verb.establishes) own.add(verb.establishes);
    // Offsets count from the last pointing on.
    if (verb.establishes === "pointing") own.add("offset");
    // A night of a thousand visits need not be looked through before each of them.
    if (aspects.every((aspect) => relied.has(aspect) || own.has(aspect))) break;
  }
  return relied;
}

function stepsOf(env: RunEnvironment, lane: string): readonly Step[] {
  return env.recorder.state.plan.lanes.find(({ device }) => device === lane)?.steps ?? [];
}

function gateHolds(env: RunEnvironment, step: Step): boolean {
  const { night } = env.recorder.state;
  return !step.when || evaluateWhen(step.when, night, env.site, env.clock.now(), night.endsMs).satisfied;
}

import type { StepState } from "../journal/fold.ts";
import { evaluateUntil } from "../plan/gates.ts";
import type { VerbInfo } from "../verb.ts";
import { watchUntil } from "./end-watch.ts";
import { deviceOf, type RunEnvironment, verbOf } from "./environment.ts";
import { makeSafe } from "./make-safe.ts";
import { pointedAt } from "./pointing.ts";
import { stopReason } from "./reasons.ts";
import { restoreLane } from "./restore.ts";
import { nextTry, type TryFailure } from "./retry.ts";
import { openScope, type StepScope } from "./scope.ts";
import { waitToStart } from "./start-wait.ts";
import { endedTry, failedTry, type Outcome, skipped, type TryResult } from "./try-result.ts";

/** How a step ended for its lane. `interrupted`: a safe stop came first; nothing is decided. */
export type StepEnd = "done" | "failed" | "skipped" | "in-doubt" | "interrupted";

/** Runs one step to its end: gates, intent, tries, outcome. Everything is in the journal when it resolves. */
export async function runStep(env: RunEnvironment, step: StepState): Promise<StepEnd> {
  const verb = verbOf(env, step.lane, step.step);
  const decided = (outcome: Outcome): StepEnd => {
    env.recorder.append("outcome", { step: step.step.id, ...outcome });
    return outcome.outcome;
  };
  if (step.inFlight && verb.onDoubt === "ask") {
    return decided({ outcome: "in-doubt", reason: "it was in flight when the last process ended" });
  }
  const failures: TryFailure[] = [];
  for (;;) {
    const triesBefore = step.attempts;
    const result = await oneTry(env, step, verb).catch((error: unknown) => failedTry(env, error));
    if (result.kind === "interrupted") {
      if (step.status === "running") {
        env.recorder.append("interrupted", { step: step.step.id, reason: result.reason });
      }
      return "interrupted";
    }
    if (result.kind === "outcome") return decided(result.outcome);
    // Before its intent the step has not acted: nothing about it can be in doubt that was not before.
    const acted = step.attempts > triesBefore;
    failures.push(acted ? result : { ...result, doubtful: false });
    const { error } = result;
    const next = nextTry(step.step, verb, failures);
    if (next.kind === "ask") return decided({ outcome: "in-doubt", reason: error.message, error });
    if (next.kind === "give-up") return decided(failure(step, result));
    env.recorder.append("retry", {
      step: step.step.id,
      attempt: Math.max(1, step.attempts),
      error,
      waitSec: next.waitSec,
      inDoubt: acted ? result.doubtful : step.inFlight,
    });
    await env.clock.sleepUntil(env.clock.now() + next.waitSec * 1000, env.wake).catch(() => undefined);
  }
}

/** One try: wait, connect, look again, write the intent, act. */
async function oneTry(env: RunEnvironment, step: StepState, verb: VerbInfo): Promise<TryResult> {
  const device = deviceOf(env, step.lane);
  for (;;) {
    const decision = await waitToStart(env, step.step);
    if (!decision.start) {
      if (step.inFlight) await makeSafe(env, step.lane, device);
      return skipped(decision.reason);
    }
    const over = untilHolds(env, step);
    if (over !== undefined && !(step.inFlight && verb.endable)) {
      return skipped(`its end was there before it began: ${over}`);
    }
    const facts = await device.ready(env.stop);
    if (Object.keys(facts).length > 0) {
      env.recorder.append("device", { device: step.lane, text: "connected", facts });
    }
    const notRestored = await restoreLane(env, step);
    if (notRestored) return notRestored;
    const again = await waitToStart(env, step.step);
    if (!again.start) continue;
    env.stop.throwIfAborted();
    const inDoubt = step.inFlight;
    env.recorder.append("intent", { step: step.step.id, attempt: step.attempts + 1, values: again.values });
    return act(env, step, verb, inDoubt);
  }
}

async function act(
  env: RunEnvironment,
  step: StepState,
  verb: VerbInfo,
  inDoubt: boolean,
): Promise<TryResult> {
  const { clock, site, recorder } = env;
  const { until, params, timeoutSec } = step.step;
  const scope = openScope({ ...env, endable: verb.endable, timeoutSec });
  const over = new AbortController();
  const watch = { clock, site, night: recorder.state.night, signal: over.signal, end: scope.end };
  const watching = until ? watchUntil(until, watch).catch(env.onBug) : Promise.resolve();
  try {
    const facts = await deviceOf(env, step.lane).run(step.step.verb, params, {
      clock,
      signal: scope.signal,
      ending: scope.ending,
      earlier: [...step.progress],
      inDoubt,
      pointedAt: pointedAt(env, step),
      progress: (progressFacts) => recorder.append("progress", { step: step.step.id, facts: progressFacts }),
      keep: (name, bytes, piece) => env.keep({ id: step.step.id, lane: step.lane }, name, bytes, piece),
    });
    return { kind: "outcome", outcome: { outcome: "done", ...endedBy(scope), facts } };
  } catch (error) {
    return endedTry(scope, error);
  } finally {
    scope.release();
    over.abort();
    await watching;
  }
}

/** Why an endable step ended before its own end, where that is so. */
function endedBy(scope: StepScope): { reason?: string } {
  const reason = stopReason(scope.ending);
  return reason ? { reason: reason.message } : {};
}

function failure(step: StepState, result: TryFailure): Outcome {
  const tolerated = step.step.onFailure === "skip";
  const outcome = tolerated ? "skipped" : "failed";
  return { outcome, reason: result.error.message, error: result.error };
}

function untilHolds(env: RunEnvironment, step: StepState): string | undefined {
  if (!step.step.until) return undefined;
  const look = evaluateUntil(step.step.until, env.recorder.state.night, env.site, env.clock.now());
  return look.ended ? look.reason : undefined;
}

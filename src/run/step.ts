import type { StepContext } from "../devices/device.ts";
import type { StepState } from "../journal/fold.ts";
import type { VerbInfo } from "../verb.ts";
import { watchUntil } from "./end-watch.ts";
import { deviceOf, type RunEnvironment, verbOf } from "./environment.ts";
import { followTargets } from "./follow.ts";
import { makeSafe } from "./make-safe.ts";
import { pointedAt } from "./pointing.ts";
import { stopReason } from "./reasons.ts";
import { restoreLane } from "./restore.ts";
import { nextTry, type TryFailure } from "./retry.ts";
import { openScope, type StepScope } from "./scope.ts";
import { alreadyOver, skippedWith } from "./skip.ts";
import { type StartDecision, waitToStart } from "./start-wait.ts";
import { targetEnds } from "./target-end.ts";
import { triggerWaiter } from "./triggers.ts";
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
  if (step.inFlight && verb.onDoubt === "ask") return decided(doubtOf(step));
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

/** Only a person knows what became of it. */
function doubtOf({ status }: StepState): Outcome {
  const when = status === "interrupted" ? "it was interrupted" : "the last process ended";
  return { outcome: "in-doubt", reason: `it was in flight when ${when}` };
}

/** One try: wait, connect, look again, write the intent, act. */
async function oneTry(env: RunEnvironment, step: StepState, verb: VerbInfo): Promise<TryResult> {
  const device = deviceOf(env, step.lane);
  for (;;) {
    const decision = await waitToStart(env, step);
    if (!decision.start) {
      if (step.inFlight) await makeSafe(env, step.lane, device);
      return notStarted(env, step, decision);
    }
    const over = alreadyOver(env, step);
    if (over !== undefined && !(step.inFlight && verb.endable)) {
      const reason = `its end was there before it began: ${over.reason}`;
      return skipped(reason, skippedWith(env, step, over.scope));
    }
    const facts = await device.ready(env.stop);
    if (Object.keys(facts).length > 0) {
      env.recorder.append("device", { device: step.lane, text: "connected", facts });
    }
    env.judgeSafety();
    env.stop.throwIfAborted();
    const notRestored = await restoreLane(env, step);
    if (notRestored) return notRestored;
    const again = await waitToStart(env, step);
    if (!again.start) continue;
    env.judgeSafety();
    env.stop.throwIfAborted();
    const inDoubt = step.inFlight;
    const intent = { step: step.step.id, attempt: step.attempts + 1, values: again.values };
    env.recorder.append("intent", { ...intent, ...targetEnds(env, step) });
    return act(env, step, verb, inDoubt);
  }
}

function notStarted(
  env: RunEnvironment,
  step: StepState,
  { reason, scope, values }: Extract<StartDecision, { start: false }>,
): TryResult {
  const facts = values === undefined ? {} : { facts: values };
  return skipped(reason, { ...skippedWith(env, step, scope), ...facts });
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
    const context: StepContext = {
      clock,
      signal: scope.signal,
      ending: scope.ending,
      earlier: [...step.progress],
      inDoubt,
      pointedAt: pointedAt(env, step),
      awaitTrigger: triggerWaiter(env, step, scope),
      progress: (progressFacts) => recorder.append("progress", { step: step.step.id, facts: progressFacts }),
      keep: (name, bytes, piece) => env.keep({ id: step.step.id, lane: step.lane }, name, bytes, piece),
    };
    const facts = verb.follows
      ? await followTargets(env, step, verb.follows, context)
      : await deviceOf(env, step.lane).run(step.step.verb, params, context);
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

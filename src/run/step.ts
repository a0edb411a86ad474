import { AppError, DeviceError, messageOf } from "../errors.ts";
import type { StepState } from "../journal/fold.ts";
import type { EntryBody } from "../journal/line.ts";
import { evaluateUntil } from "../plan/gates.ts";
import type { VerbInfo } from "../verb.ts";
import { watchUntil } from "./end-watch.ts";
import { deviceOf, type RunEnvironment } from "./environment.ts";
import { pointedAt } from "./pointing.ts";
import { stopReason } from "./reasons.ts";
import { restoreLane } from "./restore.ts";
import { nextTry, type TryFailure } from "./retry.ts";
import { openScope, type StepScope } from "./scope.ts";
import { waitToStart } from "./start-wait.ts";

/** How a step ended for its lane. `interrupted`: a safe stop came first; nothing is decided. */
export type StepEnd = "done" | "failed" | "skipped" | "in-doubt" | "interrupted";

type Outcome = Omit<EntryBody<"outcome">, "step">;

/** Runs one step to its end: gates, intent, tries, outcome. Everything is in the journal when it resolves. */
export async function runStep(env: RunEnvironment, step: StepState): Promise<StepEnd> {
  const verb = verbOf(env, step);
  const wasInFlight = step.status === "running" || step.status === "interrupted";
  const decided = (outcome: Outcome): StepEnd => {
    env.recorder.append("outcome", { step: step.step.id, ...outcome });
    return outcome.outcome;
  };
  if (wasInFlight && verb.onDoubt === "ask") {
    return decided({ outcome: "in-doubt", reason: "it was in flight when the last process ended" });
  }
  let inDoubt = wasInFlight;
  const failures: TryFailure[] = [];
  for (;;) {
    const triesBefore = step.attempts;
    const result = await oneTry(env, step, verb, inDoubt).catch((error: unknown) => failedTry(env, error));
    if (result.kind === "interrupted") {
      if (step.status === "running") {
        env.recorder.append("interrupted", { step: step.step.id, reason: result.reason });
      }
      return "interrupted";
    }
    if (result.kind === "outcome") return decided(result.outcome);
    failures.push(result);
    const { error } = result;
    const next = nextTry(step.step, verb, failures);
    if (next.kind === "ask") return decided({ outcome: "in-doubt", reason: error.message, error });
    if (next.kind === "give-up") return decided(failure(step, result));
    const acted = step.attempts > triesBefore;
    inDoubt = acted ? result.doubtful : inDoubt;
    env.recorder.append("retry", {
      step: step.step.id,
      attempt: Math.max(1, step.attempts),
      error,
      waitSec: next.waitSec,
    });
    const wake = AbortSignal.any([env.stop, env.nightEnd]);
    await env.clock.sleepUntil(env.clock.now() + next.waitSec * 1000, wake).catch(() => undefined);
  }
}

type TryResult =
  | { readonly kind: "outcome"; readonly outcome: Outcome }
  | { readonly kind: "interrupted"; readonly reason: string }
  | TryFailure;

/** One try: wait, connect, look again, write the intent, act. */
async function oneTry(
  env: RunEnvironment,
  step: StepState,
  verb: VerbInfo,
  inDoubt: boolean,
): Promise<TryResult> {
  const device = deviceOf(env, step.lane);
  for (;;) {
    const decision = await waitToStart(env, step.step);
    if (!decision.start) {
      if (inDoubt) await device.makeSafe(env.stop);
      return skipped(decision.reason);
    }
    const over = untilHolds(env, step);
    if (over !== undefined && !(inDoubt && verb.endable))
      return skipped(`its end was there before it began: ${over}`);
    await device.ready(env.stop);
    await restoreLane(env, step, verb);
    const again = await waitToStart(env, step.step);
    if (!again.start) continue;
    env.stop.throwIfAborted();
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
  const watching = until ? watchUntil(until, watch) : Promise.resolve();
  try {
    const facts = await deviceOf(env, step.lane).run(step.step.verb, params, {
      clock,
      signal: scope.signal,
      ending: scope.ending,
      earlier: [...step.progress],
      inDoubt,
      pointedAt: pointedAt(env, step),
      progress: (progressFacts) => recorder.append("progress", { step: step.step.id, facts: progressFacts }),
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

function endedTry(scope: StepScope, error: unknown): TryResult {
  const reason = stopReason(scope.signal);
  if (!reason) throw error;
  switch (reason.kind) {
    case "stop-requested":
    case "fatal":
      return { kind: "interrupted", reason: reason.message };
    case "timeout":
      return {
        kind: "failure",
        error: { code: "step-timeout", message: reason.message, retry: "safe" },
        doubtful: true,
      };
    case "night-ended":
    case "until":
      return skipped(reason.message);
  }
}

function failedTry(env: RunEnvironment, error: unknown): TryResult {
  const stopped = stopReason(env.stop);
  if (stopped) return { kind: "interrupted", reason: stopped.message };
  if (error instanceof AppError && error.code === "journal-unwritable") throw error;
  if (!(error instanceof AppError)) {
    env.onBug(error);
    return {
      kind: "failure",
      error: { code: "bug", message: messageOf(error), retry: "never" },
      doubtful: false,
    };
  }
  const retry = error instanceof DeviceError ? error.retry : "never";
  const record = {
    code: error.code,
    message: error.message,
    retry,
    ...(error.hint ? { hint: error.hint } : {}),
  };
  return { kind: "failure", error: record, doubtful: retry === "doubt" };
}

function failure(step: StepState, result: TryFailure): Outcome {
  const tolerated = step.step.onFailure === "skip";
  const outcome = tolerated ? "skipped" : "failed";
  return { outcome, reason: result.error.message, error: result.error };
}

function skipped(reason: string): TryResult {
  return { kind: "outcome", outcome: { outcome: "skipped", reason } };
}

function untilHolds(env: RunEnvironment, step: StepState): string | undefined {
  if (!step.step.until) return undefined;
  const look = evaluateUntil(step.step.until, env.recorder.state.night, env.site, env.clock.now());
  return look.ended ? look.reason : undefined;
}

function verbOf(env: RunEnvironment, step: StepState): VerbInfo {
  const kind = env.recorder.state.plan.lanes.find((lane) => lane.device === step.lane)?.kind ?? "";
  const verb = env.catalog[kind]?.[step.step.verb];
  if (!verb) throw new AppError("unknown-verb", `${step.lane} (${kind}) offers no verb ${step.step.verb}.`);
  return verb;
}

import { AppError, DeviceError, messageOf } from "../errors.ts";
import type { EntryBody } from "../journal/line.ts";
import type { RunEnvironment } from "./environment.ts";
import { stopReason } from "./reasons.ts";
import type { TryFailure } from "./retry.ts";
import type { StepScope } from "./scope.ts";

export type Outcome = Omit<EntryBody<"outcome">, "step">;

/** How one try of a step ended. */
export type TryResult =
  | { readonly kind: "outcome"; readonly outcome: Outcome }
  | { readonly kind: "interrupted"; readonly reason: string }
  | TryFailure;

/** The step is skipped, and those in `more.also` with it. */
export function skipped(reason: string, more: Pick<Outcome, "also" | "facts"> = {}): TryResult {
  return { kind: "outcome", outcome: { outcome: "skipped", reason, ...more } };
}

/** What it means that a device's work within a scope was rejected. Throws the error when nobody had told it to end. */
export function endedTry(scope: StepScope, error: unknown): TryResult {
  const reason = stopReason(scope.signal);
  if (!reason) throw error;
  switch (reason.kind) {
    case "stop-requested":
    case "held":
    case "skip-requested":
    case "fatal":
      return { kind: "interrupted", reason: reason.message };
    case "timeout": {
      const record = { code: "step-timeout", message: reason.message, retry: "safe" } as const;
      return { kind: "failure", error: record, doubtful: true };
    }
    case "night-ended":
    case "until":
      return skipped(reason.message);
  }
}

/** What an error of a try means. Throws the one that ends the run: a journal that cannot be written. */
export function failedTry(env: RunEnvironment, error: unknown): TryResult {
  const stopped = stopReason(env.stop);
  if (stopped) return { kind: "interrupted", reason: stopped.message };
  if (error instanceof AppError && error.code === "journal-unwritable") throw error;
  if (!(error instanceof AppError)) {
    env.onBug(error);
    return {
      kind: "failure",
      error: { code: "bug", message: messageOf(error), retry: "never" },
      doubtful: true,
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

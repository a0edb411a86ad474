import type { EntryBody } from "../journal/line.ts";
import type { Step } from "../plan/plan.ts";
import type { VerbInfo } from "../verb.ts";

/** A try that failed. */
export interface TryFailure {
  readonly kind: "failure";
  readonly error: EntryBody<"retry">["error"];
  /** What the device did is not known: the answer was lost, or nobody waited for it any longer. */
  readonly doubtful: boolean;
}

/** Tries that settle a doubt, beyond those that the plan allows: they ask the device what is true. */
const SETTLING_TRIES = 3;
const SETTLING_WAIT_SEC = 5;
const LONGEST_WAIT_SEC = 900;

export type NextTry =
  | { readonly kind: "again"; readonly waitSec: number }
  | { readonly kind: "ask" }
  | { readonly kind: "give-up" };

/** What follows the failures of a step so far, the last one included. Pure. */
export function nextTry(step: Step, verb: VerbInfo, failures: readonly TryFailure[]): NextTry {
  const last = failures.at(-1);
  if (last?.doubtful && verb.onDoubt === "ask") return { kind: "ask" };
  if (last?.error.retry === "never") return { kind: "give-up" };
  const lost = failures.filter(({ error }) => error.retry === "doubt").length;
  if (last?.error.retry === "doubt") {
    return lost <= SETTLING_TRIES ? { kind: "again", waitSec: SETTLING_WAIT_SEC } : { kind: "give-up" };
  }
  const failed = failures.length - lost;
  if (failed >= step.retry.attempts) return { kind: "give-up" };
  return { kind: "again", waitSec: Math.min(step.retry.backoffSec * 2 ** (failed - 1), LONGEST_WAIT_SEC) };
}

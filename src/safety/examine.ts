import type { Clock } from "../clock.ts";
import type { Observation } from "../devices/device.ts";
import { AppError } from "../errors.ts";
import { ask } from "./ask.ts";
import type { SafetyRules } from "./rules.ts";
import { standingOf } from "./standing.ts";

/** Asks every source as a run does, and says what it made of the answer. Rejects with the signal's reason, and with bugs. */
export async function* examineSafety(
  rules: SafetyRules,
  clock: Clock,
  signal: AbortSignal,
): AsyncIterable<Observation> {
  for (const guarded of rules.sources) {
    const { name, maxAgeSec } = guarded;
    try {
      const answer = await ask(guarded, clock, signal);
      const { state, text } = standingOf({ answer }, maxAgeSec, clock.now());
      const why = text === "" ? "" : `: ${text}`;
      const level = state === "safe" ? "good" : state === "unsafe" ? "warning" : "failed";
      yield { level, text: `${name} says ${state}${why}.` };
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof AppError)) throw error;
      const hint = error.hint === undefined ? {} : { hint: error.hint };
      yield { level: "failed", text: `${name} counts as unsafe: ${error.message}`, ...hint };
    }
  }
  for (const { source } of rules.sources) await source.close();
}

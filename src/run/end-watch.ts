import type { Clock } from "../clock.ts";
import { evaluateUntil } from "../plan/gates.ts";
import type { Until } from "../plan/plan.ts";
import type { Night } from "../sky/night.ts";
import type { Site } from "../sky/site.ts";
import { StopReason } from "./reasons.ts";

/**
 * Watches a running step's `until` and calls `end` when it holds.
 * Resolves then, or when the signal is aborted.
 */
export async function watchUntil(
  until: Until,
  options: {
    clock: Clock;
    site: Site;
    night: Night;
    signal: AbortSignal;
    end: (reason: StopReason) => void;
  },
): Promise<void> {
  const { clock, site, night, signal, end } = options;
  while (!signal.aborted) {
    const look = evaluateUntil(until, night, site, clock.now());
    if (look.ended) return end(new StopReason("until", look.reason ?? "its end was reached"));
    await clock.sleepUntil(look.nextMs, signal).catch(() => undefined);
  }
}

import type { StepContext } from "../../device.ts";

/** What a stay needs of a step's context. */
type StayContext = Pick<StepContext, "clock" | "signal" | "ending">;

/**
 * Waits until a plan time. True when it came, false when the step was told to end before it. Rejects with the signal's
 * reason when the step is to stop at once.
 */
export async function stayUntil(atMs: number, { clock, signal, ending }: StayContext): Promise<boolean> {
  const either = AbortSignal.any([signal, ending]);
  while (clock.now() < atMs && !either.aborted) {
    await clock.sleepUntil(atMs, either).catch(() => undefined);
  }
  signal.throwIfAborted();
  return clock.now() >= atMs;
}

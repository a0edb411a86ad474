import type { Clock } from "../clock.ts";

const LOOK_MS = 10_000;
const JUMP_MS = 30_000;

/**
 * Calls `onJump` when plan time moved otherwise than wire time did: the machine was suspended, or its clock was set.
 * Ends when the signal is aborted.
 */
export async function watchClock(
  clock: Clock,
  signal: AbortSignal,
  onJump: (bySec: number) => void,
): Promise<void> {
  let nowMs = clock.now();
  let elapsedMs = clock.elapsed();
  while (!signal.aborted) {
    await clock.sleep(LOOK_MS, signal).catch(() => undefined);
    const jumpMs = (clock.now() - nowMs) / clock.speed - (clock.elapsed() - elapsedMs);
    nowMs = clock.now();
    elapsedMs = clock.elapsed();
    if (Math.abs(jumpMs) > JUMP_MS) onJump(Math.round(jumpMs / 1000));
  }
}

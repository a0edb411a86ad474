import type { Clock } from "../clock.ts";
import { AppError } from "../errors.ts";
import { ExitCode } from "../exit-codes.ts";
import { StopReason } from "../run/reasons.ts";
import type { Platform } from "./platform.ts";

/** Signals within this time are one request to stop: timeout(1) and terminals signal a process and its group. */
const SAME_WISH_MS = 1_500;

/** What signals to stop mean. */
interface Wishes {
  /** Somebody has asked already, by a signal or otherwise. */
  readonly isStopping: () => boolean;
  readonly first: (signal: string) => void;
  /** Nobody wants to wait any longer. */
  readonly again: (signal: string) => void;
}

/** Listens to signals to stop. Returns how to let go. */
export function onStopWishes(platform: Platform, clock: Clock, wishes: Wishes): () => void {
  let askedMs = Number.NEGATIVE_INFINITY;
  return platform.onStopSignal((signal) => {
    if (!wishes.isStopping()) {
      askedMs = clock.elapsed();
      wishes.first(signal);
    } else if (clock.elapsed() - askedMs >= SAME_WISH_MS) wishes.again(signal);
  });
}

/** Asks work to stop, by the name of who asked. */
export type Stop = (by: string) => void;

/**
 * Does work that a signal stops; a second one ends the process at once. Rejects with StopReason when the work ended
 * for that, whatever it made of it.
 */
export async function stoppable<T>(
  platform: Platform,
  work: (signal: AbortSignal, stop: Stop) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const { signal } = controller;
  const stop: Stop = (by) => controller.abort(new StopReason("stop-requested", `Stopped by ${by}.`));
  const release = onStopWishes(platform, platform.clock, {
    isStopping: () => signal.aborted,
    first: stop,
    again: () => platform.exitNow(ExitCode.stopped),
  });
  try {
    return await work(signal, stop);
  } catch (error) {
    throw signal.aborted && error instanceof AppError ? signal.reason : error;
  } finally {
    release();
  }
}

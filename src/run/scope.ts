import type { Clock } from "../clock.ts";
import { StopReason } from "./reasons.ts";

/** Wire time that a step gets at least when plan time runs fast: its exchanges do not. */
const LEAST_WIRE_MS = 20_000;

/** Wire time that a step may take to end in order once it was told to. */
const ENDING_MS = 120_000;

/** The two ways to tell a running step to end: soon and in order (`ending`), or now (`signal`). */
export interface StepScope {
  readonly signal: AbortSignal;
  readonly ending: AbortSignal;
  /** Tells the step to end: endable ones in order, the others now. */
  end(reason: StopReason): void;
  /** Lets go of every timer and listener. */
  release(): void;
}

/**
 * Opens the scope of one try of a step.
 * @param stop safe stop of the whole run
 * @param nightEnd the end of the night
 */
export function openScope(options: {
  clock: Clock;
  stop: AbortSignal;
  nightEnd: AbortSignal;
  endable: boolean;
  timeoutSec: number;
}): StepScope {
  const { clock, stop, nightEnd, endable, timeoutSec } = options;
  const abort = new AbortController();
  const ending = new AbortController();
  const timers = new AbortController();
  const ignore = (): void => undefined;

  const end = (reason: StopReason): void => {
    if (!endable) abort.abort(reason);
    if (!endable || ending.signal.aborted) return;
    ending.abort(reason);
    const late = new StopReason(
      "timeout",
      `told to end (${reason.message}), it did not within ${ENDING_MS / 1000} s`,
    );
    clock.sleep(ENDING_MS, timers.signal).then(() => abort.abort(late), ignore);
  };
  const onStop = (): void => abort.abort(stop.reason);
  const onNightEnd = (): void => end(nightEnd.reason as StopReason);
  if (stop.aborted) onStop();
  else stop.addEventListener("abort", onStop, { once: true });
  if (nightEnd.aborted) onNightEnd();
  else nightEnd.addEventListener("abort", onNightEnd, { once: true });

  const timeOut = async (): Promise<void> => {
    const startMs = clock.elapsed();
    await clock.sleepUntil(clock.now() + timeoutSec * 1000, timers.signal);
    if (clock.speed > 1) await clock.sleep(LEAST_WIRE_MS - (clock.elapsed() - startMs), timers.signal);
    abort.abort(new StopReason("timeout", `it took longer than its timeout of ${timeoutSec} s`));
  };
  timeOut().catch(ignore);

  return {
    signal: abort.signal,
    ending: ending.signal,
    end,
    release() {
      timers.abort();
      stop.removeEventListener("abort", onStop);
      nightEnd.removeEventListener("abort", onNightEnd);
    },
  };
}

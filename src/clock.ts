/**
 * The only way to know the time or to wait. Two times run side by side:
 * plan time (what the sky and the plan go by; a demonstration runs it fast) and
 * wire time (deadlines of exchanges with devices; never scaled).
 */
export interface Clock {
  /** How much faster plan time runs than wire time: 1 but in demonstrations. */
  readonly speed: number;
  /** Plan time in milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /**
   * Resolves at or soon after this plan time, also when the machine was suspended meanwhile. Resolves early when the
   * clock was set back: whoever waits looks again.
   * Rejects with the signal's reason when aborted.
   */
  sleepUntil(atMs: number, signal?: AbortSignal): Promise<void>;
  /** Wire time in milliseconds from an arbitrary start; never jumps. */
  elapsed(): number;
  /** Resolves after this much wire time. Rejects with the signal's reason when aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Longest single timer: a suspended machine is noticed within this time after it wakes up. */
const TIMER_MS = 10_000;

/** Resolves after `ms` of real time. Rejects with the signal's reason when aborted. */
function realSleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(
      () => {
        signal?.removeEventListener("abort", onAbort);
        resolve();
      },
      Math.max(0, ms),
    );
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}

/** The clock of a real night: plan time is the computer's time. */
export function systemClock(): Clock {
  return scaledClock({ realOriginMs: 0, planOriginMs: 0, speed: 1 });
}

/**
 * Plan time that runs `speed` times as fast as real time, so that a demonstration takes seconds.
 * At the real time `realOriginMs` it is `planOriginMs`. Several processes with the same origins agree.
 */
export function scaledClock(scale: { realOriginMs: number; planOriginMs: number; speed: number }): Clock {
  const now = (): number => scale.planOriginMs + (Date.now() - scale.realOriginMs) * scale.speed;
  return {
    speed: scale.speed,
    now,
    async sleepUntil(atMs, signal) {
      const dueMs = performance.now() + (atMs - now()) / scale.speed;
      for (;;) {
        const leftMs = Math.min((atMs - now()) / scale.speed, dueMs - performance.now());
        if (leftMs <= 0 && !signal?.aborted) return;
        await realSleep(Math.min(leftMs, TIMER_MS), signal);
      }
    },
    elapsed: () => performance.now(),
    sleep: realSleep,
  };
}

import type { Clock } from "../../clock.ts";

/** Lets waits sleep until something has changed. */
export class Changes {
  readonly #clock: Clock;
  #sleeping: (() => void)[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Something has changed: everybody who waits looks again. */
  wake(): void {
    const sleeping = this.#sleeping;
    this.#sleeping = [];
    for (const wake of sleeping) wake();
  }

  /** True at the next change, false after `quietMs` of wire time without one. Rejects with the signal's reason. */
  next(signal: AbortSignal, quietMs: number): Promise<boolean> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const timer = new AbortController();
      const end = (settle: () => void): void => {
        timer.abort();
        signal.removeEventListener("abort", onAbort);
        settle();
      };
      const onAbort = (): void => end(() => reject(signal.reason));
      signal.addEventListener("abort", onAbort, { once: true });
      this.#sleeping.push(() => end(() => resolve(true)));
      this.#clock.sleep(quietMs, timer.signal).then(
        () => end(() => resolve(false)),
        () => undefined,
      );
    });
  }
}

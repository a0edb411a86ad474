import type { Clock } from "../clock.ts";
import { limits } from "./limits.ts";

/**
 * Makes answers one after the other, and rests after each for many times as long as it took: a flood of questions
 * leaves most of the computing time to the run.
 */
export class Pace {
  readonly #clock: Clock;
  readonly #over: AbortSignal;
  #before: Promise<void> = Promise.resolve();

  /** @param over ends rests: what is still asked then is answered at once */
  constructor(clock: Clock, over: AbortSignal) {
    this.#clock = clock;
    this.#over = over;
  }

  /** Resolves with what `make` returns, when its turn has come. Rejects with what it throws. */
  take<T>(make: () => T): Promise<T> {
    let tookMs = 0;
    const made = this.#before.then(() => {
      const startMs = this.#clock.elapsed();
      try {
        return make();
      } finally {
        tookMs = this.#clock.elapsed() - startMs;
      }
    });
    const rest = (): Promise<void> => {
      const restMs = Math.min(tookMs * limits.answerRestFactor, limits.answerRestMs);
      return this.#clock.sleep(restMs, this.#over).catch(() => undefined);
    };
    this.#before = made.then(rest, rest);
    return made;
  }
}

import type { Clock } from "../../clock.ts";

/** Wire time that is given to something before it is acted on; beginning anew forgets what was begun before. */
export class Grace {
  readonly #clock: Clock;
  readonly #ms: number;
  /** Absent while nothing is begun. */
  #timer: AbortController | undefined;

  constructor(clock: Clock, ms: number) {
    this.#clock = clock;
    this.#ms = ms;
  }

  begin(act: () => void): void {
    this.end();
    const timer = new AbortController();
    this.#timer = timer;
    this.#clock.sleep(this.#ms, timer.signal).then(act, () => undefined);
  }

  end(): void {
    // A reason of one's own costs nothing; the usual one is an error with a stack.
    this.#timer?.abort("over");
    this.#timer = undefined;
  }
}

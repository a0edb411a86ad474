import type { Clock } from "../../clock.ts";

/** Wire time that is given to something before it is acted on; beginning anew forgets what was begun before. */
export class Grace {
  readonly #clock: Clock;
  readonly #ms: number;
  #timer = new AbortController();

  constructor(clock: Clock, ms: number) {
    this.#clock = clock;
    this.#ms = ms;
  }

  begin(act: () => void): void {
    this.end();
    this.#timer = new AbortController();
    this.#clock.sleep(this.#ms, this.#timer.signal).then(act, () => undefined);
  }

  end(): void {
    this.#timer.abort();
  }
}

import type { Clock } from "../clock.ts";

interface Waiter<V> {
  readonly resolve: (value: V) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Answers that are awaited, each under a key that ties it to its request. One exchange is one promise with a
 * deadline in wire time. A key has one waiter at a time.
 */
export class Waiters<K, V> {
  readonly #clock: Clock;
  readonly #pending = new Map<K, Waiter<V>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Resolves with what `settle` brings for the key. Rejects with `late()` after `deadlineMs` of wire time,
   * with the signal's reason when aborted, or with the error of `failAll`.
   */
  async wait(key: K, options: { deadlineMs: number; signal: AbortSignal; late: () => Error }): Promise<V> {
    if (this.#pending.has(key)) throw new Error(`Two exchanges wait for ${String(key)}.`);
    options.signal.throwIfAborted();
    const timer = new AbortController();
    const answer = new Promise<V>((resolve, reject) => {
      this.#pending.set(key, { resolve, reject });
      this.#clock.sleep(options.deadlineMs, timer.signal).then(
        () => reject(options.late()),
        () => undefined,
      );
    });
    const onAbort = (): void => this.#pending.get(key)?.reject(options.signal.reason);
    options.signal.addEventListener("abort", onAbort, { once: true });
    try {
      return await answer;
    } finally {
      // A reason of one's own costs nothing; the usual one is an error with a stack.
      timer.abort("over");
      options.signal.removeEventListener("abort", onAbort);
      this.#pending.delete(key);
    }
  }

  /** Hands an answer to whoever waits for it. False when nobody does. */
  settle(key: K, value: V): boolean {
    const waiter = this.#pending.get(key);
    waiter?.resolve(value);
    return waiter !== undefined;
  }

  /** Fails every exchange, as when the connection is lost. */
  failAll(error: unknown): void {
    for (const waiter of this.#pending.values()) waiter.reject(error);
  }
}

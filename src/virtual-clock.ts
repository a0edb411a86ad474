import type { Clock } from "./clock.ts";

interface Sleeper {
  readonly atMs: number;
  readonly order: number;
  readonly wake: () => void;
}

/** A clock that moves only when told to: for tests, and for rehearsing a whole night in a second. */
export class VirtualClock implements Clock {
  readonly speed = 1;
  readonly #settled: () => Promise<void>;
  #nowMs: number;
  #elapsedMs = 0;
  #order = 0;
  #sleepers: Sleeper[] = [];

  /** `settled` resolves when everything that could run without time passing has run: over sockets, a test knows. */
  constructor(startMs: number, settled: () => Promise<void> = turn) {
    this.#nowMs = startMs;
    this.#settled = settled;
  }

  now(): number {
    return this.#nowMs;
  }

  elapsed(): number {
    return this.#elapsedMs;
  }

  sleepUntil(atMs: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const onAbort = (): void => {
        this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
        reject(signal?.reason);
      };
      const sleeper: Sleeper = {
        atMs,
        order: this.#order++,
        wake: () => {
          signal?.removeEventListener("abort", onAbort);
          resolve();
        },
      };
      this.#insert(sleeper);
      signal?.addEventListener("abort", onAbort, { once: true });
    });
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return this.sleepUntil(this.#nowMs + Math.max(0, ms), signal);
  }

  /** Moves time forward, waking every sleeper at its own time and letting it act before the next. */
  async advance(ms: number): Promise<void> {
    const endMs = this.#nowMs + ms;
    await this.#settled();
    for (let next = this.#sleepers[0]; next && next.atMs <= endMs; next = this.#sleepers[0]) {
      await this.#wakeFirst();
    }
    this.#set(endMs);
  }

  /** Time passes as in a suspended machine: the wall clock jumps, nobody is woken on the way. */
  async suspend(ms: number): Promise<void> {
    this.#nowMs += ms;
    await this.advance(0);
  }

  /** Runs time forward, from one sleeper to the next, until the promise settles. */
  async runUntil<T>(promise: Promise<T>): Promise<T> {
    let pending = true;
    const end = (): void => {
      pending = false;
    };
    promise.then(end, end);
    await this.#settled();
    while (pending) {
      if (this.#sleepers.length > 0) await this.#wakeFirst();
      else await this.#settled();
    }
    return promise;
  }

  async #wakeFirst(): Promise<void> {
    const first = this.#sleepers.shift();
    if (!first) return;
    this.#set(Math.max(first.atMs, this.#nowMs));
    first.wake();
    await this.#settled();
  }

  #set(nowMs: number): void {
    this.#elapsedMs += nowMs - this.#nowMs;
    this.#nowMs = nowMs;
  }

  #insert(sleeper: Sleeper): void {
    let low = 0;
    let high = this.#sleepers.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.#sleepers[middle];
      if (other && other.atMs <= sleeper.atMs) low = middle + 1;
      else high = middle;
    }
    this.#sleepers.splice(low, 0, sleeper);
  }
}

/** Resolves when everything that could run without time passing, and without the world outside, has run. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

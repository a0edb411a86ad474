import { wrap } from "./sky.ts";

interface Glide {
  readonly from: number;
  readonly by: number;
  readonly startMs: number;
  readonly endMs: number;
}

/** Something that goes from one value to another at an even rate: a focus, a dome. Circular when it has a range. */
export class Axis {
  readonly #perSec: number;
  readonly #circle: number | undefined;
  #glide: Glide;

  /** @param circle length of the whole turn, for an axis that goes round */
  constructor(value: number, perSec: number, circle?: number) {
    this.#perSec = perSec;
    this.#circle = circle;
    this.#glide = { from: value, by: 0, startMs: 0, endMs: 0 };
  }

  at(nowMs: number): number {
    const { from, by, startMs, endMs } = this.#glide;
    const done = endMs <= startMs ? 1 : Math.min(1, Math.max(0, (nowMs - startMs) / (endMs - startMs)));
    const value = from + by * done;
    return this.#circle === undefined ? value : wrap(value, this.#circle);
  }

  /** 1: towards greater values, -1: towards smaller ones, 0: still. */
  directionAt(nowMs: number): number {
    return nowMs < this.#glide.endMs ? Math.sign(this.#glide.by) : 0;
  }

  /** Sets off for a value, the short way round; when it will be there. */
  goTo(value: number, nowMs: number): number {
    const straight = value - this.at(nowMs);
    const half = (this.#circle ?? 0) / 2;
    return this.goBy(
      this.#circle === undefined ? straight : wrap(straight + half, this.#circle) - half,
      nowMs,
    );
  }

  /** Sets off for a value so much greater; when it will be there. */
  goBy(by: number, nowMs: number): number {
    const endMs = nowMs + (Math.abs(by) / this.#perSec) * 1_000;
    this.#glide = { from: this.at(nowMs), by, startMs: nowMs, endMs };
    return endMs;
  }

  /** Is at a value, from now on: by its own encoder, or because its zero is somewhere else now. */
  set(value: number): void {
    this.#glide = { from: value, by: 0, startMs: 0, endMs: 0 };
  }

  stop(nowMs: number): void {
    this.set(this.at(nowMs));
  }
}

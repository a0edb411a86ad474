import type { OffsetParams, SlewParams } from "../../../verb-params/move.ts";

/** On the wire offsets are in tenths of an arcsecond: sums of these stay exact. */
const SCALE = 10;

/**
 * The sum of the relative moves since the last slew, as far as this process knows it. Whoever moves the telescope forgets
 * it first and puts it back when the move was done: after a failure, an abort or a restart it is not known.
 */
export class OffsetSum {
  #slew: string | undefined;
  #ra = 0;
  #dec = 0;

  /** Nothing is known any more. */
  forget(): void {
    this.#slew = undefined;
  }

  /** The telescope stands where this slew ends. */
  begin(slew: SlewParams): void {
    this.#slew = JSON.stringify(slew);
    this.#ra = 0;
    this.#dec = 0;
  }

  /** What leads from here to `wanted`, from the place of this slew; undefined when where it stands is not known. */
  to(slew: SlewParams, wanted: OffsetParams): OffsetParams | undefined {
    if (this.#slew !== JSON.stringify(slew)) return undefined;
    return {
      raArcsec: (Math.round(wanted.raArcsec * SCALE) - this.#ra) / SCALE,
      decArcsec: (Math.round(wanted.decArcsec * SCALE) - this.#dec) / SCALE,
    };
  }

  /** Does a relative move, which counts when it resolves; when it rejects, nothing is known any more. */
  async during(move: OffsetParams, work: () => Promise<void>): Promise<void> {
    const slew = this.#slew;
    this.#slew = undefined;
    await work();
    this.#slew = slew;
    this.#ra += Math.round(move.raArcsec * SCALE);
    this.#dec += Math.round(move.decArcsec * SCALE);
  }
}

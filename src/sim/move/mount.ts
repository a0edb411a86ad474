import { type Equatorial, SIDEREAL_RATE, wrap } from "./sky.ts";

const HOUR_MS = 3_600_000;

/** Lock modes of LM. */
export const lockModes = { off: 0, sidereal: 1, track: 2 } as const;

/** Rates of ER. */
export interface Rates {
  /** Seconds of right ascension in an hour. */
  readonly raSecPerHour: number;
  readonly decArcsecPerHour: number;
}

export interface Slew {
  readonly from: Equatorial;
  readonly to: Equatorial;
  readonly startMs: number;
  readonly endMs: number;
}

/** Where the telescope points, at every moment: slewing, following the sky, or standing still. All in J2000. */
export class Mount {
  #base: Equatorial;
  #baseMs: number;
  #slew: Slew | undefined;
  #tracking = false;
  #lockMode: number = lockModes.off;
  #rates: Rates = { raSecPerHour: 0, decArcsecPerHour: 0 };

  constructor(position: Equatorial, atMs: number) {
    this.#base = position;
    this.#baseMs = atMs;
  }

  get slew(): Slew | undefined {
    return this.#slew;
  }

  get tracking(): boolean {
    return this.#tracking;
  }

  get lockMode(): number {
    return this.#lockMode;
  }

  get rates(): Rates {
    return this.#rates;
  }

  positionAt(atMs: number): Equatorial {
    if (this.#slew) return along(this.#slew, atMs);
    const hours = (atMs - this.#baseMs) / HOUR_MS;
    // A mount that stands still lets the sky pass by.
    if (!this.#tracking) return shifted(this.#base, hours * SIDEREAL_RATE, 0);
    if (this.#lockMode !== lockModes.track) return this.#base;
    const { raSecPerHour, decArcsecPerHour } = this.#rates;
    return shifted(this.#base, (raSecPerHour * hours) / 3600, (decArcsecPerHour * hours) / 3600);
  }

  setTracking(tracking: boolean, atMs: number): void {
    this.#rebase(atMs);
    this.#tracking = tracking;
  }

  setLockMode(mode: number, atMs: number): void {
    this.#rebase(atMs);
    this.#lockMode = mode;
  }

  setRates(rates: Rates, atMs: number): void {
    this.#rebase(atMs);
    this.#rates = rates;
  }

  startSlew(to: Equatorial, startMs: number, endMs: number): void {
    this.#slew = { from: this.positionAt(startMs), to, startMs, endMs };
  }

  /** Ends a slew where it is now: at its goal when its time has come. */
  endSlew(atMs: number): void {
    this.#rebase(atMs);
    this.#slew = undefined;
  }

  #rebase(atMs: number): void {
    if (this.#slew && atMs < this.#slew.endMs) this.#base = along(this.#slew, atMs);
    else this.#base = this.positionAt(atMs);
    this.#baseMs = atMs;
  }
}

function along({ from, to, startMs, endMs }: Slew, atMs: number): Equatorial {
  const done = Math.min(1, Math.max(0, (atMs - startMs) / (endMs - startMs)));
  if (done === 1) return to;
  // The short way round.
  const raHours = wrap(to.raHours - from.raHours + 12, 24) - 12;
  return shifted(from, raHours * done, (to.decDeg - from.decDeg) * done);
}

function shifted({ raHours, decDeg }: Equatorial, byRaHours: number, byDecDeg: number): Equatorial {
  return { raHours: wrap(raHours + byRaHours, 24), decDeg: Math.min(90, Math.max(-90, decDeg + byDecDeg)) };
}

import { type Equatorial, wrap } from "./sky.ts";

const HOUR_MS = 3_600_000;

/** Lock modes of LM. */
export const lockModes = { off: 0, sidereal: 1, track: 2 } as const;

/** Rates of ER. */
export interface Rates {
  /** Seconds of right ascension in an hour. */
  readonly raSecPerHour: number;
  readonly decArcsecPerHour: number;
}

/** A way of the telescope, which it may be stopped on. */
export interface Slew {
  readonly from: Equatorial;
  readonly to: Equatorial;
  readonly startMs: number;
  readonly endMs: number;
}

/** How the sky goes over the place where a telescope stands. */
export interface SkyAbove {
  /** When a telescope that follows a place on the sky from a time on comes to a limit. */
  followsUntil(from: Equatorial, sinceMs: number): number;
  /** What a telescope looks at that was left standing at a place on the sky. */
  passing(from: Equatorial, sinceMs: number, atMs: number): Equatorial;
}

/** Where the telescope points, at every moment: slewing, following the sky, or standing still. All in J2000. */
export class Mount {
  readonly #sky: SkyAbove;
  #base: Equatorial;
  #baseMs: number;
  #limitMs: number;
  #slew: Slew | undefined;
  #tracking = false;
  #lockMode: number = lockModes.off;
  #rates: Rates = { raSecPerHour: 0, decArcsecPerHour: 0 };

  constructor(position: Equatorial, atMs: number, sky: SkyAbove) {
    this.#sky = sky;
    this.#base = position;
    this.#baseMs = atMs;
    this.#limitMs = sky.followsUntil(position, atMs);
  }

  /** The way it is on at this moment; none any more when only the dome is still turning. */
  slewAt(atMs: number): Slew | undefined {
    return this.#slew && atMs < this.#slew.endMs ? this.#slew : undefined;
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

  /** Whether it stands at a limit to which it followed the sky. */
  isAtLimit(atMs: number): boolean {
    return this.#tracking && !this.slewAt(atMs) && atMs >= this.#limitMs;
  }

  positionAt(atMs: number): Equatorial {
    const slew = this.#slew;
    if (slew && atMs < slew.endMs) return along(slew, atMs);
    return slew ? this.#carried(slew.to, slew.endMs, atMs) : this.#carried(this.#base, this.#baseMs, atMs);
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
    this.#limitMs = this.#sky.followsUntil(to, endMs);
  }

  /** Ends a slew where it is now: at its goal when its time has come. */
  endSlew(atMs: number): void {
    this.#rebase(atMs);
  }

  /** A person pushes it with the paddle, which ends a slew. */
  push(decDeg: number, atMs: number): void {
    this.endSlew(atMs);
    this.#base = shifted(this.#base, 0, decDeg);
  }

  #rebase(atMs: number): void {
    this.#base = this.positionAt(atMs);
    this.#slew = undefined;
    this.#baseMs = atMs;
    this.#limitMs = this.#sky.followsUntil(this.#base, atMs);
  }

  /** Where it is that was only carried along since a time: with the sky up to the limit, then by the Earth. */
  #carried(from: Equatorial, sinceMs: number, atMs: number): Equatorial {
    const followedMs = this.#tracking ? Math.max(0, Math.min(atMs, this.#limitMs) - sinceMs) : 0;
    const followedHours = followedMs / HOUR_MS;
    const isLocked = this.#lockMode === lockModes.track;
    const raSec = isLocked ? this.#rates.raSecPerHour * followedHours : 0;
    const decArcsec = isLocked ? this.#rates.decArcsecPerHour * followedHours : 0;
    const left = shifted(from, raSec / 3600, decArcsec / 3600);
    const leftMs = sinceMs + followedMs;
    return leftMs < atMs ? this.#sky.passing(left, leftMs, atMs) : left;
  }
}

/** Place of a slew at a time, on the short way round. */
export function along({ from, to, startMs, endMs }: Slew, atMs: number): Equatorial {
  const done = Math.min(1, Math.max(0, (atMs - startMs) / (endMs - startMs)));
  if (done === 1) return to;
  const raHours = wrap(to.raHours - from.raHours + 12, 24) - 12;
  return shifted(from, raHours * done, (to.decDeg - from.decDeg) * done);
}

function shifted({ raHours, decDeg }: Equatorial, byRaHours: number, byDecDeg: number): Equatorial {
  if (byRaHours === 0 && byDecDeg === 0) return { raHours, decDeg };
  return { raHours: wrap(raHours + byRaHours, 24), decDeg: Math.min(90, Math.max(-90, decDeg + byDecDeg)) };
}

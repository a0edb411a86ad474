import type { SkyTarget } from "./coordinates.ts";
import { evenNodes, firstCrossing, type OfTime, withTurningPoints } from "./crossing.ts";
import type { Horizon } from "./horizon.ts";
import { aboveHorizon, horizonNodes, type PlaceOfTime } from "./horizon-nodes.ts";
import { horizontal, hourAngleHours } from "./position.ts";
import type { Site } from "./site.ts";
import { wrapPositive } from "./vector.ts";

const HOUR_MS = 3_600_000;
const SIDEREAL_HOUR_MS = HOUR_MS / 1.0027379;
/** Altitude has at most one turning point in this time. */
const ALTITUDE_STEP_MS = 2 * HOUR_MS;

/**
 * The first upper transit (hour angle 0) from `fromMs` to `toMs`, to the millisecond; undefined when there is none.
 * @throws AppError `unknown-body`
 */
export function transitMs(site: Site, target: SkyTarget, fromMs: number, toMs: number): number | undefined {
  const ahead = wrapPositive(-hourAngleHours(site, target, fromMs), 24);
  let atMs = fromMs + ahead * SIDEREAL_HOUR_MS;
  // Newton's steps with the rate of the stars; the Moon, which is slowest, gains a factor of 25 in each.
  for (let step = 0, off = 1; step < 10 && Math.abs(off) > 1e-8; step++) {
    off = hourAngleHours(site, target, atMs);
    atMs -= off * SIDEREAL_HOUR_MS;
  }
  const transit = Math.max(Math.round(atMs), fromMs);
  return transit <= toMs ? transit : undefined;
}

/**
 * The first time from `fromMs` to `toMs` at which the target, below before, is at or above an altitude in degrees
 * or the site's horizon: the first such millisecond; undefined when there is none. No refraction; of the Sun and the
 * Moon, the centre counts.
 * @throws AppError `unknown-body`
 */
export function riseMs(
  site: Site,
  target: SkyTarget,
  floor: number | Horizon,
  fromMs: number,
  toMs: number,
): number | undefined {
  return passageMs(site, target, floor, fromMs, toMs, "up");
}

/**
 * The first time from `fromMs` to `toMs` at which the target goes below an altitude in degrees or the site's
 * horizon: the first millisecond below; undefined when there is none. Otherwise as riseMs.
 * @throws AppError `unknown-body`
 */
export function setMs(
  site: Site,
  target: SkyTarget,
  floor: number | Horizon,
  fromMs: number,
  toMs: number,
): number | undefined {
  return passageMs(site, target, floor, fromMs, toMs, "down");
}

/**
 * The greatest altitude in degrees from `fromMs` to `toMs`, and when; at `fromMs` when the window is empty.
 * @throws AppError `unknown-body`
 */
export function maxAltitudeDeg(
  site: Site,
  target: SkyTarget,
  fromMs: number,
  toMs: number,
): { readonly altitudeDeg: number; readonly atMs: number } {
  const altitude: OfTime = (atMs) => horizontal(site, target, atMs).altitudeDeg;
  let best = { altitudeDeg: altitude(fromMs), atMs: fromMs };
  for (const atMs of withTurningPoints(altitude, evenNodes(fromMs, toMs, ALTITUDE_STEP_MS))) {
    const altitudeDeg = altitude(atMs);
    if (altitudeDeg > best.altitudeDeg) best = { altitudeDeg, atMs };
  }
  return best;
}

function passageMs(
  site: Site,
  target: SkyTarget,
  floor: number | Horizon,
  fromMs: number,
  toMs: number,
  direction: "up" | "down",
): number | undefined {
  const place: PlaceOfTime = (atMs) => horizontal(site, target, atMs);
  if (typeof floor !== "number") {
    const above = aboveHorizon(floor, place);
    return firstCrossing(
      above,
      withTurningPoints(above, horizonNodes(floor, place, fromMs, toMs)),
      direction,
    );
  }
  const above: OfTime = (atMs) => place(atMs).altitudeDeg - floor;
  return firstCrossing(above, withTurningPoints(above, evenNodes(fromMs, toMs, ALTITUDE_STEP_MS)), direction);
}

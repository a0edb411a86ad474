import { along, type SkyAbove, type Slew } from "./mount.ts";
import {
  type Equatorial,
  fromGround,
  groundPlaceOf,
  horizontalOf,
  type Place,
  SIDEREAL_RATE,
} from "./sky.ts";
import type { Telescope } from "./telescopes.ts";

const HOUR_MS = 3_600_000;
/** How finely a way is looked along. */
const STEP_MS = 250;

/** A place at the limit is not beyond it for the last digit. */
const TOLERANCE_DEG = 0.01;

const sin = (deg: number): number => Math.sin((deg * Math.PI) / 180);
const cos = (deg: number): number => Math.cos((deg * Math.PI) / 180);

/** What stops a move on its way: a horizon limit (H) or a hard limit of the controller board (L). */
export interface Obstacle {
  readonly atMs: number;
  readonly code: "H" | "L";
}

/** Whether a place is above the horizon limit, and not farther north than the telescope is let. */
export function isAccessible(
  to: Equatorial,
  atMs: number,
  { telescope, horizonDeg, place }: { telescope: Telescope; horizonDeg: number; place: Place },
): boolean {
  return (
    to.decDeg <= telescope.skyNorthDeg && horizontalOf(to, atMs, place).altDeg >= horizonDeg - TOLERANCE_DEG
  );
}

/** The first limit on a way; a telescope that stands beyond one may come back. */
export function obstacleOn(
  slew: Slew,
  { telescope, horizonDeg, place }: { telescope: Telescope; horizonDeg: number; place: Place },
): Obstacle | undefined {
  const { hourAngleHours, southDeg, northDeg } = telescope.hard;
  const beyond = (atMs: number): Obstacle["code"] | undefined => {
    const position = along(slew, atMs);
    const ground = groundPlaceOf(position, atMs, place);
    if (Math.abs(ground.hourAngleHours) > hourAngleHours) return "L";
    if (ground.decDeg < southDeg || ground.decDeg > northDeg) return "L";
    return horizontalOf(position, atMs, place).altDeg < horizonDeg - TOLERANCE_DEG ? "H" : undefined;
  };
  let before = beyond(slew.startMs);
  for (let atMs = slew.startMs + STEP_MS; atMs <= slew.endMs; atMs += STEP_MS) {
    const code = beyond(atMs);
    if (code !== undefined && before === undefined) return { atMs, code };
    before = code;
  }
  return undefined;
}

/** The sky over a telescope: it can be followed until it comes to the horizon or a hard limit. */
export function skyAbove(telescope: Telescope, horizonDeg: number, place: Place): SkyAbove {
  return {
    followsUntil(from, sinceMs) {
      const { hourAngleHours, decDeg } = groundPlaceOf(from, sinceMs, place);
      const setsAt = settingHourAngle(decDeg, horizonDeg, place.latitudeDeg);
      const limitHours = Math.min(setsAt, telescope.hard.hourAngleHours);
      if (limitHours >= 12) return Number.POSITIVE_INFINITY;
      return sinceMs + (Math.max(0, limitHours - hourAngleHours) / SIDEREAL_RATE) * HOUR_MS;
    },
    passing: (from, sinceMs, atMs) => fromGround(groundPlaceOf(from, sinceMs, place), atMs, place),
  };
}

/** Hour angle at which a declination sinks to an altitude: 0 when it is never above, 12 when always. */
function settingHourAngle(decDeg: number, altDeg: number, latitudeDeg: number): number {
  const cosine =
    (sin(altDeg) - sin(latitudeDeg) * sin(decDeg)) / Math.max(1e-9, cos(latitudeDeg) * cos(decDeg));
  return (Math.acos(Math.min(1, Math.max(-1, cosine))) * 12) / Math.PI;
}

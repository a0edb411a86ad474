import { type Equatorial, equinoxOf, fromJ2000, type Place, siderealHours, wrap } from "../move/sky.ts";

const J2000_MS = 946_728_000_000;
const DAY_MS = 86_400_000;
/** How finely dusk and dawn are looked for. */
const STEP_MS = 600_000;

const sin = (deg: number): number => Math.sin((deg * Math.PI) / 180);
const cos = (deg: number): number => Math.cos((deg * Math.PI) / 180);
const degrees = (rad: number): number => (rad * 180) / Math.PI;
const arcsin = (value: number): number => degrees(Math.asin(Math.min(1, Math.max(-1, value))));

/** Where something stands. Good to a degree or so: enough to know whether it is up. */
export interface Standing {
  readonly altDeg: number;
  /** From -12 to 12: negative in the east. */
  readonly hourAngleHours: number;
}

/** The Moon, and the Sun that lights it. */
export interface Moon extends Standing {
  /** Of date. */
  readonly position: Equatorial;
  /** Lit part of its disk in percent. */
  readonly phasePercent: number;
}

/** Coordinates of a place on or near the ecliptic, of date. */
function fromEcliptic(longitudeDeg: number, latitudeDeg: number): Equatorial {
  const tiltDeg = 23.439;
  const x = cos(latitudeDeg) * cos(longitudeDeg);
  const y = cos(tiltDeg) * cos(latitudeDeg) * sin(longitudeDeg) - sin(tiltDeg) * sin(latitudeDeg);
  const z = sin(tiltDeg) * cos(latitudeDeg) * sin(longitudeDeg) + cos(tiltDeg) * sin(latitudeDeg);
  return { raHours: wrap(degrees(Math.atan2(y, x)) / 15, 24), decDeg: arcsin(z) };
}

/** Ecliptic longitude of the Sun in degrees (the Astronomical Almanac's short formula). */
function sunLongitudeDeg(atMs: number): number {
  const days = (atMs - J2000_MS) / DAY_MS;
  const anomalyDeg = 357.528 + 0.9856003 * days;
  return 280.46 + 0.9856474 * days + 1.915 * sin(anomalyDeg) + 0.02 * sin(2 * anomalyDeg);
}

function standingOf({ raHours, decDeg }: Equatorial, atMs: number, place: Place): Standing {
  const hourAngleHours = wrap(siderealHours(atMs, place) - raHours + 12, 24) - 12;
  const { latitudeDeg } = place;
  const height = sin(latitudeDeg) * sin(decDeg) + cos(latitudeDeg) * cos(decDeg) * cos(hourAngleHours * 15);
  return { altDeg: arcsin(height), hourAngleHours };
}

/** Where J2000 coordinates stand. */
export function standingOfJ2000(j2000: Equatorial, atMs: number, place: Place): Standing {
  return standingOf(fromJ2000(j2000, equinoxOf(atMs)), atMs, place);
}

/** The Sun, of date. */
export function sunAt(atMs: number, place: Place): Standing & { readonly position: Equatorial } {
  const position = fromEcliptic(sunLongitudeDeg(atMs), 0);
  return { ...standingOf(position, atMs, place), position };
}

export function sunAltDeg(atMs: number, place: Place): number {
  return sunAt(atMs, place).altDeg;
}

/** The Moon seen from the Earth's centre (the Astronomical Almanac's short formula). */
export function moonAt(atMs: number, place: Place): Moon {
  const t = (atMs - J2000_MS) / DAY_MS / 36_525;
  const longitudeDeg =
    218.32 +
    481_267.881 * t +
    6.29 * sin(135 + 477_198.87 * t) -
    1.27 * sin(259.3 - 413_335.36 * t) +
    0.66 * sin(235.7 + 890_534.22 * t) +
    0.21 * sin(269.9 + 954_397.74 * t) -
    0.19 * sin(357.5 + 35_999.05 * t) -
    0.11 * sin(186.5 + 966_404.03 * t);
  const latitudeDeg =
    5.13 * sin(93.3 + 483_202.02 * t) +
    0.28 * sin(228.2 + 960_400.89 * t) -
    0.28 * sin(318.3 + 6_003.15 * t) -
    0.17 * sin(217.6 - 407_332.21 * t);
  const position = fromEcliptic(longitudeDeg, latitudeDeg);
  const elongation = cos(latitudeDeg) * cos(longitudeDeg - sunLongitudeDeg(atMs));
  return { ...standingOf(position, atMs, place), position, phasePercent: 50 * (1 - elongation) };
}

/** Angle between two places on the sky, in degrees. */
export function separationDeg(a: Equatorial, b: Equatorial): number {
  const between =
    sin(a.decDeg) * sin(b.decDeg) + cos(a.decDeg) * cos(b.decDeg) * cos((a.raHours - b.raHours) * 15);
  return degrees(Math.acos(Math.min(1, Math.max(-1, between))));
}

/** When the Sun next sinks below (`down`) or rises above an altitude, within a day; undefined when it does not. */
export function sunCrossing(
  fromMs: number,
  place: Place,
  altDeg: number,
  direction: "down" | "up",
): number | undefined {
  const isOver = (atMs: number): boolean => sunAltDeg(atMs, place) < altDeg === (direction === "down");
  for (let atMs = fromMs; atMs < fromMs + DAY_MS; atMs += STEP_MS) {
    if (isOver(atMs) || !isOver(atMs + STEP_MS)) continue;
    let [before, after] = [atMs, atMs + STEP_MS];
    while (after - before > 1_000) {
      const middle = (before + after) / 2;
      if (isOver(middle)) after = middle;
      else before = middle;
    }
    return Math.round(after);
  }
  return undefined;
}

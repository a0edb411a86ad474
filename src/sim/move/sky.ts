/** Equatorial coordinates; of which equinox, the context says. */
export interface Equatorial {
  readonly raHours: number;
  readonly decDeg: number;
}

export interface Horizontal {
  readonly altDeg: number;
  /** From north over east. */
  readonly azDeg: number;
}

export interface Place {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}

const J2000_JD = 2_451_545;
const UNIX_EPOCH_JD = 2_440_587.5;
const DAY_MS = 86_400_000;
/** Sidereal hours in an hour of ordinary time. */
export const SIDEREAL_RATE = 1.00273790935;

const radians = (deg: number): number => (deg * Math.PI) / 180;
const degrees = (rad: number): number => (rad * 180) / Math.PI;
const arcsec = (value: number): number => radians(value / 3600);

/** The value brought into 0 (included) to `range` (excluded). */
export function wrap(value: number, range: number): number {
  return ((value % range) + range) % range;
}

/** Julian year of a time to two decimals, as MOVE prints its equinox: 2026.16. */
export function equinoxOf(atMs: number): number {
  return Math.round((2000 + (atMs / DAY_MS + UNIX_EPOCH_JD - J2000_JD) / 365.25) * 100) / 100;
}

/** Mean sidereal time at a place, in hours (USNO's approximation of GMST, good to 0.1 s). */
export function siderealHours(atMs: number, place: Place): number {
  const days = atMs / DAY_MS + UNIX_EPOCH_JD - J2000_JD;
  return wrap(18.697374558 + 24.06570982441908 * days + place.longitudeDeg / 15, 24);
}

/** Precession angles from J2000 to an equinox, in radians (Lieske 1977, adopted as IAU 1976). */
function precessionAngles(equinox: number): { zeta: number; z: number; theta: number } {
  const t = (equinox - 2000) / 100;
  return {
    zeta: arcsec(2306.2181 * t + 0.30188 * t ** 2 + 0.017998 * t ** 3),
    z: arcsec(2306.2181 * t + 1.09468 * t ** 2 + 0.018203 * t ** 3),
    theta: arcsec(2004.3109 * t - 0.42665 * t ** 2 - 0.041833 * t ** 3),
  };
}

/** Rotation by precession: about the pole, over by theta, about the pole again. */
function rotate(from: Equatorial, before: number, theta: number, after: number): Equatorial {
  const ra = radians(from.raHours * 15) + before;
  const dec = radians(from.decDeg);
  const x = Math.cos(theta) * Math.cos(dec) * Math.cos(ra) - Math.sin(theta) * Math.sin(dec);
  const y = Math.cos(dec) * Math.sin(ra);
  const z = Math.sin(theta) * Math.cos(dec) * Math.cos(ra) + Math.cos(theta) * Math.sin(dec);
  return {
    raHours: wrap(degrees(Math.atan2(y, x) + after) / 15, 24),
    decDeg: degrees(Math.atan2(z, Math.hypot(x, y))),
  };
}

/** J2000 coordinates in the mean equinox of a Julian year. */
export function fromJ2000(position: Equatorial, equinox: number): Equatorial {
  const { zeta, z, theta } = precessionAngles(equinox);
  return rotate(position, zeta, theta, z);
}

/** Coordinates of the mean equinox of a Julian year in J2000. */
export function toJ2000(position: Equatorial, equinox: number): Equatorial {
  const { zeta, z, theta } = precessionAngles(equinox);
  return rotate(position, -z, -theta, -zeta);
}

/** Where J2000 coordinates stand in the sky, without refraction. */
export function horizontalOf(j2000: Equatorial, atMs: number, place: Place): Horizontal {
  const { hourAngleHours, decDeg } = groundPlaceOf(j2000, atMs, place);
  const [altDeg, azDeg] = tilt(radians(hourAngleHours * 15), radians(decDeg), radians(place.latitudeDeg));
  return { altDeg, azDeg: wrap(azDeg, 360) };
}

/** J2000 coordinates of a place in the sky. */
export function equatorialOf({ altDeg, azDeg }: Horizontal, atMs: number, place: Place): Equatorial {
  const [decDeg, angleDeg] = tilt(radians(azDeg), radians(altDeg), radians(place.latitudeDeg));
  return fromGround({ hourAngleHours: angleDeg / 15, decDeg }, atMs, place);
}

/** The same turn both ways: hour angle and declination to altitude and azimuth, and back. In degrees. */
function tilt(angle: number, height: number, latitude: number): readonly [height: number, angle: number] {
  const x = Math.sin(height) * Math.cos(latitude) - Math.cos(height) * Math.cos(angle) * Math.sin(latitude);
  const y = -Math.cos(height) * Math.sin(angle);
  const z = Math.sin(height) * Math.sin(latitude) + Math.cos(height) * Math.cos(angle) * Math.cos(latitude);
  return [degrees(Math.atan2(z, Math.hypot(x, y))), degrees(Math.atan2(y, x))];
}

/** A place that keeps to the ground as the sky goes by. */
export interface GroundPlace {
  /** West of the meridian. */
  readonly hourAngleHours: number;
  /** Of date. */
  readonly decDeg: number;
}

export function groundPlaceOf(j2000: Equatorial, atMs: number, place: Place): GroundPlace {
  const { raHours, decDeg } = fromJ2000(j2000, equinoxOf(atMs));
  return { hourAngleHours: wrap(siderealHours(atMs, place) - raHours + 12, 24) - 12, decDeg };
}

/** J2000 coordinates of what a place that keeps to the ground looks at. */
export function fromGround({ hourAngleHours, decDeg }: GroundPlace, atMs: number, place: Place): Equatorial {
  const raHours = wrap(siderealHours(atMs, place) - hourAngleHours, 24);
  return toJ2000({ raHours, decDeg }, equinoxOf(atMs));
}

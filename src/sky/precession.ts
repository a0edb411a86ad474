import type { Equatorial } from "./coordinates.ts";
import { DEGREE, HOUR, sphericalOf, turnAboutZ, unitVector, type Vector3, wrapPositive } from "./vector.ts";

const ARCSEC = DEGREE / 3600;
/** J2000.0 as milliseconds since 1970; the minute between TT and UTC moves nothing by a microarcsecond. */
const J2000_MS = 946_728_000_000;
const JULIAN_YEAR_MS = 365.25 * 86_400_000;

/** The Julian year, 2026.87 for example, of a time in milliseconds since 1970. */
export function julianYear(atMs: number): number {
  return 2000 + (atMs - J2000_MS) / JULIAN_YEAR_MS;
}

/**
 * Carries a place from the mean equinox of one Julian year to that of another, through J2000. Without nutation and
 * aberration, which make an apparent place: see equatorialOfDate for that.
 */
export function precess(place: Equatorial, fromYear: number, toYear: number): Equatorial {
  const from = anglesFromJ2000(fromYear);
  const to = anglesFromJ2000(toYear);
  const given = unitVector(place.raHours * HOUR, place.decDeg * DEGREE);
  const j2000 = turn(given, { zeta: -from.z, z: -from.zeta, theta: -from.theta });
  const { longitude, latitude } = sphericalOf(turn(j2000, to));
  return { raHours: wrapPositive(longitude / HOUR, 24), decDeg: latitude / DEGREE };
}

interface PrecessionAngles {
  readonly zeta: number;
  readonly z: number;
  readonly theta: number;
}

/**
 * IAU 2006 equatorial precession angles from J2000 (Capitaine, Wallace & Chapront 2003, A&A 412, 567, eq. 40),
 * without their terms of fourth and higher order, which are below 0.001″ within two centuries.
 */
function anglesFromJ2000(year: number): PrecessionAngles {
  const t = (year - 2000) / 100;
  return {
    zeta: (2.650545 + t * (2306.083227 + t * (0.2988499 + t * 0.01801828))) * ARCSEC,
    z: (-2.650545 + t * (2306.077181 + t * (1.0927348 + t * 0.01826837))) * ARCSEC,
    theta: t * (2004.191903 + t * (-0.4294934 - t * 0.04182264)) * ARCSEC,
  };
}

/** The rotation R3(-z) R2(theta) R3(-zeta). */
function turn(v: Vector3, { zeta, z, theta }: PrecessionAngles): Vector3 {
  const [x, y, pole] = turnAboutZ(v, zeta);
  const c = Math.cos(theta);
  const s = Math.sin(theta);
  return turnAboutZ([c * x - s * pole, y, s * x + c * pole], z);
}

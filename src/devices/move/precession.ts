/** A place on the sky, in the mean equator and equinox of some year. */
export interface Equatorial {
  /** 0 to 24, 24 excluded. */
  readonly raHours: number;
  readonly decDeg: number;
}

const ARCSEC = Math.PI / (180 * 3600);
const HOUR = Math.PI / 12;
const DEGREE = Math.PI / 180;
/** J2000.0 as milliseconds since 1970; the minute between TT and UTC moves nothing by a microarcsecond. */
const J2000_MS = 946_728_000_000;
const JULIAN_YEAR_MS = 365.25 * 86_400_000;

/** The Julian year, 2026.87 for example, of a time in milliseconds since 1970. */
export function julianYear(atMs: number): number {
  return 2000 + (atMs - J2000_MS) / JULIAN_YEAR_MS;
}

/** Carries a place from the mean equinox of one Julian year to that of another, through J2000. */
export function precess(place: Equatorial, fromYear: number, toYear: number): Equatorial {
  const from = anglesFromJ2000(fromYear);
  const to = anglesFromJ2000(toYear);
  const j2000 = rotate(place, { zeta: -from.z, z: -from.zeta, theta: -from.theta });
  return rotate(j2000, to);
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

/** The rotation R3(-z) R2(theta) R3(-zeta), written out for one direction. */
function rotate(place: Equatorial, { zeta, z, theta }: PrecessionAngles): Equatorial {
  const ra = place.raHours * HOUR + zeta;
  const dec = place.decDeg * DEGREE;
  const x = Math.cos(theta) * Math.cos(dec) * Math.cos(ra) - Math.sin(theta) * Math.sin(dec);
  const y = Math.cos(dec) * Math.sin(ra);
  const pole = Math.sin(theta) * Math.cos(dec) * Math.cos(ra) + Math.cos(theta) * Math.sin(dec);
  const raHours = ((((Math.atan2(y, x) + z) / HOUR) % 24) + 24) % 24;
  return { raHours, decDeg: Math.atan2(pole, Math.hypot(x, y)) / DEGREE };
}

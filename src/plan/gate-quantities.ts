import { moonAltitudeDeg, moonIlluminationPercent, moonSeparationDeg } from "../sky/moon.ts";
import { horizontal } from "../sky/position.ts";
import type { Site } from "../sky/site.ts";
import { sunAltitudeDeg } from "../sky/sun.ts";
import type { PointingTarget } from "../verb.ts";

const DEGREE = Math.PI / 180;

/** Degrees an hour that the sky turns at most (15.0411), a little rounded up. */
const SKY_TURN = 15.05;
/** Percent an hour that the Moon's illumination changes at most: half the sine of 0.66 degrees, rounded up. */
const ILLUMINATION_RATE = 0.7;
/** Degrees an hour that the Moon moves among the stars at most, its parallax included. */
const MOON_RATE = 1.2;

/** A number that changes no faster than `ratePerHour`, so that a search may step over what cannot matter. */
export interface Quantity {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly ratePerHour: number;
  readonly valueAt: (atMs: number) => number;
}

/** Altitude of a target in degrees, without refraction. */
export function altitudeOf(site: Site, target: PointingTarget): Quantity {
  return {
    key: "altitudeDeg",
    name: `altitude of ${target.name}`,
    unit: "°",
    ratePerHour: altitudeRate(site, target),
    valueAt: (atMs) => horizontal(site, target, atMs).altitudeDeg,
  };
}

/** A star's altitude changes by at most 15.04 cos(latitude) cos(declination) degrees an hour; a body moves besides. */
function altitudeRate(site: Site, target: PointingTarget): number {
  const cosLatitude = Math.cos(site.latitudeDeg * DEGREE);
  if ("body" in target) return SKY_TURN * cosLatitude + MOON_RATE;
  // Apparent declination differs from J2000 by precession: within half a degree for a lifetime.
  const nearestEquator = Math.max(0, Math.abs(target.decDeg) - 0.5);
  return SKY_TURN * Math.min(cosLatitude, Math.cos(nearestEquator * DEGREE)) + 0.01;
}

/** Altitude of the Sun's centre in degrees. */
export function sunAltitude(site: Site): Quantity {
  return {
    key: "sunAltitudeDeg",
    name: "altitude of the Sun",
    unit: "°",
    ratePerHour: SKY_TURN * Math.cos(site.latitudeDeg * DEGREE) + 0.05,
    valueAt: (atMs) => sunAltitudeDeg(site, atMs),
  };
}

/** Altitude of the Moon's centre in degrees. */
export function moonAltitude(site: Site): Quantity {
  return {
    key: "moonAltitudeDeg",
    name: "altitude of the Moon",
    unit: "°",
    ratePerHour: SKY_TURN * Math.cos(site.latitudeDeg * DEGREE) + MOON_RATE,
    valueAt: (atMs) => moonAltitudeDeg(site, atMs),
  };
}

/** Illuminated part of the Moon's disc in percent. */
export function moonIllumination(): Quantity {
  return {
    key: "moonIlluminationPercent",
    name: "illumination of the Moon",
    unit: " %",
    ratePerHour: ILLUMINATION_RATE,
    valueAt: moonIlluminationPercent,
  };
}

/** Angle between a target and the Moon in degrees. */
export function moonSeparation(site: Site, target: PointingTarget): Quantity {
  return {
    key: "moonSeparationDeg",
    name: `separation of ${target.name} from the Moon`,
    unit: "°",
    ratePerHour: "body" in target ? 2 * MOON_RATE : MOON_RATE,
    valueAt: (atMs) => moonSeparationDeg(site, target, atMs),
  };
}

import { Body, Illumination } from "astronomy-engine";
import { astroTime } from "./apparent.ts";
import type { SkyTarget } from "./coordinates.ts";
import { horizontal, separationDeg } from "./position.ts";
import type { Site } from "./site.ts";

const MOON: SkyTarget = { body: "moon" };

/** Altitude of the Moon's centre in degrees, seen from the site, without refraction. */
export function moonAltitudeDeg(site: Site, atMs: number): number {
  return horizontal(site, MOON, atMs).altitudeDeg;
}

/** Illuminated part of the Moon's disc in percent, seen from the centre of the Earth. */
export function moonIlluminationPercent(atMs: number): number {
  return 100 * Illumination(Body.Moon, astroTime(atMs)).phase_fraction;
}

/**
 * Angle between a target and the Moon's centre in degrees, seen from the site.
 * @throws AppError `unknown-body`
 */
export function moonSeparationDeg(site: Site, target: SkyTarget, atMs: number): number {
  return separationDeg(site, target, MOON, atMs);
}

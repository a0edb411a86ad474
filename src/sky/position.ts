import { Observer, ObserverVector, SiderealTime } from "astronomy-engine";
import { apparentPlace, astroTime, greenwichSiderealAngle, starSeenAt } from "./apparent.ts";
import type { Equatorial, Horizontal, SkyTarget } from "./coordinates.ts";
import type { Site } from "./site.ts";
import {
  angleBetween,
  DEGREE,
  dot,
  HOUR,
  sphericalOf,
  turnAboutZ,
  unitVector,
  type Vector3,
  wrapCentred,
  wrapPositive,
} from "./vector.ts";

/** A site in the frame that turns with the Earth: x to Greenwich, z to the north pole. */
interface Ground {
  readonly up: Vector3;
  readonly north: Vector3;
  readonly east: Vector3;
  /** From the centre of the Earth, in astronomical units. */
  readonly position: Vector3;
}

const grounds = new WeakMap<Site, Ground>();

function groundOf(site: Site): Ground {
  const known = grounds.get(site);
  if (known !== undefined) return known;
  const longitude = site.longitudeDeg * DEGREE;
  const latitude = site.latitudeDeg * DEGREE;
  const time = astroTime(0);
  const observer = new Observer(site.latitudeDeg, site.longitudeDeg, site.elevationM);
  const { x, y, z } = ObserverVector(time, observer, true);
  const made: Ground = {
    up: unitVector(longitude, latitude),
    north: unitVector(longitude, latitude + Math.PI / 2),
    east: unitVector(longitude + Math.PI / 2, 0),
    position: turnAboutZ([x, y, z], -SiderealTime(time) * HOUR),
  };
  grounds.set(site, made);
  return made;
}

/** Direction from the site in the frame that turns with the Earth. Not of unit length. */
function seenFrom(ground: Ground, target: SkyTarget, atMs: number): Vector3 {
  const v = turnAboutZ(apparentPlace(target, atMs), -greenwichSiderealAngle(atMs));
  if (!("body" in target)) return v;
  const { position } = ground;
  return [v[0] - position[0], v[1] - position[1], v[2] - position[2]];
}

/**
 * Where a target stands, seen from the site and without refraction: precession, nutation, annual aberration,
 * and parallax for bodies. Stars and the Sun are within 2 arcsec of astropy, the Moon within 5, planets within 15
 * arcsec of ephem.
 * @throws AppError `unknown-body`
 */
export function horizontal(site: Site, target: SkyTarget, atMs: number): Horizontal {
  const ground = groundOf(site);
  const v = seenFrom(ground, target, atMs);
  const north = dot(v, ground.north);
  const east = dot(v, ground.east);
  return {
    altitudeDeg: Math.atan2(dot(v, ground.up), Math.hypot(north, east)) / DEGREE,
    azimuthDeg: wrapPositive(Math.atan2(east, north) / DEGREE, 360),
  };
}

/**
 * Hour angle of the apparent place of date in hours [-12, 12): negative before the meridian, positive after it.
 * @throws AppError `unknown-body`
 */
export function hourAngleHours(site: Site, target: SkyTarget, atMs: number): number {
  const { longitude } = sphericalOf(seenFrom(groundOf(site), target, atMs));
  return wrapCentred(site.longitudeDeg / 15 - longitude / HOUR, 24);
}

/**
 * Airmass by Pickering (2002), "The Southern Limits of the Ancient Star Catalog": 1 in the zenith, 38.7 just above
 * the horizon, Infinity at or below altitude 0. The altitude is used as given, refracted or not.
 */
export function airmass(altitudeDeg: number): number {
  if (altitudeDeg <= 0) return Number.POSITIVE_INFINITY;
  return 1 / Math.sin((altitudeDeg + 244 / (165 + 47 * altitudeDeg ** 1.1)) * DEGREE);
}

/**
 * Angle in degrees [0, 180] between two targets as seen from the site, so parallax of the Moon counts.
 * @throws AppError `unknown-body`
 */
export function separationDeg(site: Site, a: SkyTarget, b: SkyTarget, atMs: number): number {
  const ground = groundOf(site);
  return angleBetween(seenFrom(ground, a, atMs), seenFrom(ground, b, atMs)) / DEGREE;
}

/**
 * Apparent place in the true equator and equinox of date: precession, nutation and annual aberration.
 * Bodies are seen from the site when one is given, otherwise from the centre of the Earth (the Moon: up to a
 * degree away).
 * @throws AppError `unknown-body`
 */
export function equatorialOfDate(target: SkyTarget, atMs: number, site?: Site): Equatorial {
  const v =
    site === undefined
      ? apparentPlace(target, atMs)
      : turnAboutZ(seenFrom(groundOf(site), target, atMs), greenwichSiderealAngle(atMs));
  return equatorialOf(v);
}

/** J2000 coordinates of the star whose apparent place is `ofDate`. Undoes equatorialOfDate. */
export function j2000OfDate(ofDate: Equatorial, atMs: number): Equatorial {
  return equatorialOf(starSeenAt(unitVector(ofDate.raHours * HOUR, ofDate.decDeg * DEGREE), atMs));
}

function equatorialOf(v: Vector3): Equatorial {
  const { longitude, latitude } = sphericalOf(v);
  return { raHours: wrapPositive(longitude / HOUR, 24), decDeg: latitude / DEGREE };
}

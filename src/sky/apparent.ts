import {
  AstroTime,
  BaryState,
  Body,
  C_AUDAY,
  GeoVector,
  Rotation_EQJ_EQD,
  SiderealTime,
} from "astronomy-engine";
import { ephemerisBody, type SkyTarget } from "./coordinates.ts";
import { DEGREE, dot, HOUR, unitVector, type Vector3 } from "./vector.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const J2000_MS = 946_728_000_000;

/** Turns of the Earth against the equinox in one unit of UT1 (IAU 2000 Earth rotation angle plus precession). */
const SIDEREAL_RATE = 1.002737909350795;

/**
 * Twelve weeks. When there are more, all are forgotten: making one again costs well under a millisecond.
 */
const MOST_HOURS = 2000;

/**
 * The slow part of the sky at a full hour. Precession, nutation, aberration and the bodies move so evenly that
 * a line between two hours is within 0.2 arcsec of the engine.
 */
interface HourOfSky {
  /** Columns of the rotation from J2000 to the true equator and equinox of date. */
  readonly toDate: readonly [Vector3, Vector3, Vector3];
  /** Velocity of the Earth in units of the speed of light, J2000. */
  readonly beta: Vector3;
  /** Greenwich apparent sidereal time. */
  readonly gastHours: number;
  readonly time: AstroTime;
  /** Apparent geocentric places in astronomical units, J2000, by name. */
  readonly bodies: Map<string, Vector3>;
}

const hours = new Map<number, HourOfSky>();

/** The engine's time of an instant. UT1 is taken as UTC: they differ by less than 0.9 s, or 13 arcsec. */
export function astroTime(atMs: number): AstroTime {
  return new AstroTime((atMs - J2000_MS) / DAY_MS);
}

function hourOfSky(hour: number): HourOfSky {
  const known = hours.get(hour);
  if (known !== undefined) return known;
  const time = astroTime(hour * HOUR_MS);
  const { rot } = Rotation_EQJ_EQD(time);
  const earth = BaryState(Body.Earth, time);
  const row = (i: number): Vector3 => [rot[i]?.[0] ?? 0, rot[i]?.[1] ?? 0, rot[i]?.[2] ?? 0];
  const made: HourOfSky = {
    toDate: [row(0), row(1), row(2)],
    beta: [earth.vx / C_AUDAY, earth.vy / C_AUDAY, earth.vz / C_AUDAY],
    gastHours: SiderealTime(time),
    time,
    bodies: new Map(),
  };
  if (hours.size >= MOST_HOURS) hours.clear();
  hours.set(hour, made);
  return made;
}

function bodyAt(hour: HourOfSky, name: string): Vector3 {
  const known = hour.bodies.get(name);
  if (known !== undefined) return known;
  const { x, y, z } = GeoVector(ephemerisBody(name), hour.time, true);
  const made: Vector3 = [x, y, z];
  hour.bodies.set(name, made);
  return made;
}

function between(a: Vector3, b: Vector3, part: number): Vector3 {
  return [a[0] + part * (b[0] - a[0]), a[1] + part * (b[1] - a[1]), a[2] + part * (b[2] - a[2])];
}

function rotate([c0, c1, c2]: HourOfSky["toDate"], v: Vector3): Vector3 {
  return [
    c0[0] * v[0] + c1[0] * v[1] + c2[0] * v[2],
    c0[1] * v[0] + c1[1] * v[1] + c2[1] * v[2],
    c0[2] * v[0] + c1[2] * v[1] + c2[2] * v[2],
  ];
}

function unrotate([c0, c1, c2]: HourOfSky["toDate"], v: Vector3): Vector3 {
  return [dot(c0, v), dot(c1, v), dot(c2, v)];
}

function hoursAround(atMs: number): { before: HourOfSky; after: HourOfSky; part: number } {
  const hour = Math.floor(atMs / HOUR_MS);
  return { before: hourOfSky(hour), after: hourOfSky(hour + 1), part: atMs / HOUR_MS - hour };
}

/**
 * Apparent geocentric place in the true equator and equinox of date: precession, nutation and annual aberration
 * for stars, light time too for bodies. Length is astronomical units for bodies and near 1 for stars.
 */
export function apparentPlace(target: SkyTarget, atMs: number): Vector3 {
  const { before, after, part } = hoursAround(atMs);
  if ("body" in target) {
    const body = between(bodyAt(before, target.body), bodyAt(after, target.body), part);
    return between(rotate(before.toDate, body), rotate(after.toDate, body), part);
  }
  const star = unitVector(target.raHours * HOUR, target.decDeg * DEGREE);
  const beta = between(before.beta, after.beta, part);
  const seen: Vector3 = [star[0] + beta[0], star[1] + beta[1], star[2] + beta[2]];
  return between(rotate(before.toDate, seen), rotate(after.toDate, seen), part);
}

/** The J2000 unit vector of the star that is seen in this direction (a unit vector) of date. Undoes apparentPlace. */
export function starSeenAt(ofDate: Vector3, atMs: number): Vector3 {
  const { before, after, part } = hoursAround(atMs);
  const seen = between(unrotate(before.toDate, ofDate), unrotate(after.toDate, ofDate), part);
  const beta = between(before.beta, after.beta, part);
  // The length that makes (seen * length - beta) a unit vector.
  const along = dot(seen, beta);
  const length = along + Math.sqrt(along * along + 1 - dot(beta, beta));
  return [seen[0] * length - beta[0], seen[1] * length - beta[1], seen[2] * length - beta[2]];
}

/** Greenwich apparent sidereal time in radians, not wrapped. */
export function greenwichSiderealAngle(atMs: number): number {
  const { before, part } = hoursAround(atMs);
  return (before.gastHours + part * SIDEREAL_RATE) * HOUR;
}

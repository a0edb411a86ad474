import { horizonAltitudeDeg } from "../sky/horizon.ts";
import type { Night } from "../sky/night.ts";
import { airmass, horizontal, hourAngleHours } from "../sky/position.ts";
import type { Site } from "../sky/site.ts";
import { timeOfDay } from "../time-text.ts";
import type { PointingTarget } from "../verb.ts";
import { altitudeOf, type Quantity } from "./gate-quantities.ts";
import { resolveTime } from "./night-times.ts";
import type { Range, TimeExpression } from "./plan.ts";

export type GateValues = Record<string, number | boolean>;

/** How one condition of a gate stands at one instant. */
export interface Standing {
  readonly met: boolean;
  /** It certainly stays as it is for this long, milliseconds. Infinity: for good. */
  readonly steadyMs: number;
  readonly values: GateValues;
  /** What it is and what is asked for, one sentence without a full stop. */
  readonly reason: () => string;
}

/** One condition of a gate as a function of time. */
export type Condition = (atMs: number) => Standing;

const HOUR_MS = 3_600_000;
/** Hours of hour angle an hour, at most: stars gain on the clock. */
const HOUR_ANGLE_RATE = 1.003;
const HORIZON_GAP_MS = 20_000;

/** Met while the quantity is at or between the bounds. */
export function within(quantity: Quantity, range: Range): Condition {
  const { key, name, unit, ratePerHour, valueAt } = quantity;
  return (atMs) => {
    const value = valueAt(atMs);
    const overMin = value - (range.min ?? Number.NEGATIVE_INFINITY);
    const underMax = (range.max ?? Number.POSITIVE_INFINITY) - value;
    const margin = Math.min(overMin, underMax);
    return {
      met: margin >= 0,
      steadyMs: (Math.abs(margin) / ratePerHour) * HOUR_MS,
      values: { [key]: rounded(value) },
      reason: () =>
        `${name} is ${shown(value, range.min, range.max)}${unit}, needs ${overMin < 0 ? `at least ${range.min}` : `at most ${range.max}`}${unit}`,
    };
  };
}

/** Met while the quantity is strictly beyond the limit. */
export function beyond(quantity: Quantity, side: "above" | "below", limit: number): Condition {
  const { key, name, unit, ratePerHour, valueAt } = quantity;
  return (atMs) => {
    const value = valueAt(atMs);
    return {
      met: side === "above" ? value > limit : value < limit,
      steadyMs: (Math.abs(value - limit) / ratePerHour) * HOUR_MS,
      values: { [key]: rounded(value) },
      reason: () => `${name} is ${shown(value, limit)}${unit}, ${side} ${limit}${unit}`,
    };
  };
}

/** Met while the target's hour angle is from `min` through `max`. It only ever grows, and starts again at -12. */
export function hourAngleWithin(site: Site, target: PointingTarget, range: Range): Condition {
  const min = range.min ?? -12;
  const max = range.max ?? 12;
  return (atMs) => {
    const hours = hourAngleHours(site, target, atMs);
    const met = hours >= min && hours <= max;
    const leftHours = met ? max - hours : (min - hours + 24) % 24;
    return {
      met,
      steadyMs: (leftHours / HOUR_ANGLE_RATE) * HOUR_MS,
      values: { hourAngleHours: rounded(hours) },
      reason: () => `hour angle of ${target.name} is ${shown(hours, min, max)} h, needs ${min} to ${max} h`,
    };
  };
}

/** Met while the target's hour angle is over `limit`, up to the next -12. */
export function hourAngleBeyond(site: Site, target: PointingTarget, limit: number): Condition {
  return (atMs) => {
    const hours = hourAngleHours(site, target, atMs);
    const met = hours > limit;
    return {
      met,
      steadyMs: (((met ? 12 : limit) - hours) / HOUR_ANGLE_RATE) * HOUR_MS,
      values: { hourAngleHours: rounded(hours) },
      reason: () => `hour angle of ${target.name} is ${shown(hours, limit)} h, above ${limit} h`,
    };
  };
}

/** Met while the target's airmass is at most `max`. Airmass only depends on altitude, so altitude bounds its change. */
export function airmassWithin(site: Site, target: PointingTarget, max: number): Condition {
  const altitude = altitudeOf(site, target);
  const limitDeg = altitudeOfAirmass(max);
  return (atMs) => {
    const altitudeDeg = altitude.valueAt(atMs);
    const value = airmass(altitudeDeg);
    return {
      met: value <= max,
      steadyMs: (Math.abs(altitudeDeg - limitDeg) / altitude.ratePerHour) * HOUR_MS,
      values: Number.isFinite(value)
        ? { altitudeDeg: rounded(altitudeDeg), airmass: rounded(value) }
        : { altitudeDeg: rounded(altitudeDeg) },
      reason: () =>
        Number.isFinite(value)
          ? `airmass of ${target.name} is ${value.toFixed(Math.abs(value - max) < 0.01 ? 4 : 2)}, needs at most ${max}`
          : `${target.name} is below the horizon, needs an airmass of at most ${max}`,
    };
  };
}

/** The lowest altitude whose airmass is at most `max`, by bisection to 1e-6 degrees. */
function altitudeOfAirmass(max: number): number {
  let low = 0;
  let high = 90;
  while (high - low > 1e-6) {
    const middle = (low + high) / 2;
    if (airmass(middle) <= max) high = middle;
    else low = middle;
  }
  return high;
}

/** Met while the target is above the site's horizon file, or above 0 degrees where there is none. */
export function aboveHorizon(site: Site, target: PointingTarget): Condition {
  const { horizon } = site;
  const altitudes = horizon?.map((point) => point.altitudeDeg) ?? [0];
  const lowest = Math.min(...altitudes);
  const highest = Math.max(...altitudes);
  const { ratePerHour } = altitudeOf(site, target);
  return (atMs) => {
    const { altitudeDeg, azimuthDeg } = horizontal(site, target, atMs);
    const limitDeg = horizon ? horizonAltitudeDeg(horizon, azimuthDeg) : 0;
    const met = altitudeDeg >= limitDeg;
    // Between its lowest and highest point a horizon may be as steep as a wall: nothing is certain there, and
    // gaps that a target crosses in less than HORIZON_GAP_MS do not count.
    const certainDeg = met ? altitudeDeg - highest : lowest - altitudeDeg;
    return {
      met,
      steadyMs: Math.max(HORIZON_GAP_MS, (certainDeg / ratePerHour) * HOUR_MS),
      values: {
        altitudeDeg: rounded(altitudeDeg),
        azimuthDeg: rounded(azimuthDeg),
        horizonAltitudeDeg: rounded(limitDeg),
      },
      reason: () =>
        `altitude of ${target.name} is ${shown(altitudeDeg, limitDeg)}°, needs at least the horizon's ${shown(limitDeg)}° at azimuth ${shown(azimuthDeg)}°`,
    };
  };
}

/** Met from the time on. Never met when the time does not happen in this night. */
export function notBefore(expression: TimeExpression, night: Night, site: Site): Condition {
  return timeCondition(expression, night, site, (passed, time) => ({
    met: passed,
    key: "afterMs",
    relation: passed ? `past ${time}` : `not before ${time}`,
  }));
}

/** Met until the time. Never met when the time does not happen in this night. */
export function earlierThan(expression: TimeExpression, night: Night, site: Site): Condition {
  return timeCondition(expression, night, site, (passed, time) => ({
    met: !passed,
    key: "beforeMs",
    relation: `had to start before ${time}`,
  }));
}

function timeCondition(
  expression: TimeExpression,
  night: Night,
  site: Site,
  side: (passed: boolean, time: string) => { met: boolean; key: string; relation: string },
): Condition {
  const resolved = resolveTime(expression, night, site);
  const limitMs = resolved.atMs;
  if (limitMs === undefined) {
    const reason = (): string => (resolved.problem === undefined ? "" : resolved.message);
    return () => ({ met: false, steadyMs: Number.POSITIVE_INFINITY, values: {}, reason });
  }
  const clockTime = timeOfDay(limitMs, site.zone);
  const time = expression.kind === "local" ? clockTime : `${expression.text} at ${clockTime}`;
  return (atMs) => {
    const passed = atMs >= limitMs;
    const { met, key, relation } = side(passed, time);
    return {
      met,
      steadyMs: passed ? Number.POSITIVE_INFINITY : limitMs - atMs,
      values: { [key]: limitMs },
      reason: () => relation,
    };
  };
}

/** A condition about a target in a gate that has none: never met. */
export function withoutTarget(name: string): Condition {
  return () => ({
    met: false,
    steadyMs: Number.POSITIVE_INFINITY,
    values: {},
    reason: () => `${name} has no target to be about`,
  });
}

/** One decimal, or as many as tell it from the limit. */
function shown(value: number, ...limits: readonly (number | undefined)[]): string {
  const near = limits.some((limit) => limit !== undefined && Math.abs(value - limit) < 0.1);
  return value.toFixed(near ? 3 : 1);
}

/** Four decimals are finer than any of it is known. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

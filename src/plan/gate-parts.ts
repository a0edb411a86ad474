import type { Night } from "../sky/night.ts";
import type { Site } from "../sky/site.ts";
import {
  aboveHorizon,
  airmassWithin,
  beyond,
  type Condition,
  earlierThan,
  hourAngleBeyond,
  hourAngleWithin,
  notBefore,
  within,
  withoutTarget,
} from "./gate-conditions.ts";
import {
  altitudeOf,
  moonAltitude,
  moonIllumination,
  moonSeparation,
  sunAltitude,
} from "./gate-quantities.ts";
import type { Range, Until, When } from "./plan.ts";

/** The conditions of a `when` in one night: all must hold. */
export function whenConditions(when: When, night: Night, site: Site): readonly Condition[] {
  const { target } = when;
  const conditions: Condition[] = [];
  const add = <T>(wanted: T | undefined, condition: (wanted: T) => Condition): void => {
    if (wanted !== undefined) conditions.push(condition(wanted));
  };
  const aboutTarget = <T>(
    name: string,
    wanted: T | undefined,
    condition: (target: NonNullable<typeof when.target>, wanted: T) => Condition,
  ): void => add(wanted, (one) => (target === undefined ? withoutTarget(name) : condition(target, one)));

  add(when.after, (time) => notBefore(time, night, site));
  add(when.before, (time) => earlierThan(time, night, site));
  aboutTarget("altitude", when.altitudeDeg, (of, range) => within(altitudeOf(site, of), range));
  aboutTarget("aboveHorizon", when.aboveHorizon || undefined, (of) => aboveHorizon(site, of));
  aboutTarget("hourAngle", when.hourAngleHours, (of, range) => hourAngleWithin(site, of, range));
  aboutTarget("airmass", when.airmassMax, (of, max) => airmassWithin(site, of, max));
  add(when.sunAltitudeDeg, (range: Range) => within(sunAltitude(site), range));
  add(when.moonAltitudeDeg, (range: Range) => within(moonAltitude(site), range));
  add(when.moonIlluminationPercent, (range: Range) => within(moonIllumination(), range));
  aboutTarget("moonSeparation", when.moonSeparationDeg, (of, range) =>
    within(moonSeparation(site, of), range),
  );
  return conditions;
}

/** The conditions of an `until` in one night: any ends the step. */
export function untilConditions(until: Until, night: Night, site: Site): readonly Condition[] {
  const { target } = until;
  const conditions: Condition[] = [];
  const add = (limit: number | undefined, condition: (limit: number) => Condition): void => {
    if (limit !== undefined) conditions.push(condition(limit));
  };
  if (until.time !== undefined) conditions.push(notBefore(until.time, night, site));
  add(until.altitudeBelowDeg, (limit) =>
    target === undefined ? withoutTarget("altitude") : beyond(altitudeOf(site, target), "below", limit),
  );
  add(until.altitudeAboveDeg, (limit) =>
    target === undefined ? withoutTarget("altitude") : beyond(altitudeOf(site, target), "above", limit),
  );
  add(until.hourAngleAboveHours, (limit) =>
    target === undefined ? withoutTarget("hourAngle") : hourAngleBeyond(site, target, limit),
  );
  add(until.sunAltitudeAboveDeg, (limit) => beyond(sunAltitude(site), "above", limit));
  add(until.moonAltitudeAboveDeg, (limit) => beyond(moonAltitude(site), "above", limit));
  return conditions;
}

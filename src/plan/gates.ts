import type { Night } from "../sky/night.ts";
import type { Site } from "../sky/site.ts";
import {
  aboveHorizon,
  airmassWithin,
  beyond,
  type Condition,
  earlierThan,
  type GateValues,
  hourAngleBeyond,
  hourAngleWithin,
  localTime,
  notBefore,
  type Standing,
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

/** How a `when` stands at one instant. */
export interface WhenState {
  readonly satisfied: boolean;
  /** It holds now or will before the end, as far as the sky can tell. */
  readonly possible: boolean;
  /** One sentence for each condition that does not hold, and one more when they will not hold together before the end. */
  readonly reasons: readonly string[];
  /** Every number that was looked at, by name with units. */
  readonly values: GateValues;
  /** When to look again, later than now: the answer changes then, or the sky should be looked at afresh. */
  readonly nextMs: number;
}

/** How an `until` stands at one instant. */
export interface UntilState {
  readonly ended: boolean;
  /** Why it ended: the first of its conditions that holds. */
  readonly reason?: string;
  readonly values: GateValues;
  readonly nextMs: number;
}

/** The sky is looked at again after this time at the latest: the computer's clock may have been set meanwhile. */
const LOOK_MS = 5 * 60_000;

/** Steps of a search are never shorter, so that it ends; a change is found no later than this. */
const FINEST_MS = 1000;

/** Conditions of a gate in one night, and how far the search for its next opening has come. */
interface Prepared {
  readonly night: Night;
  readonly site: Site;
  readonly conditions: readonly Condition[];
  readonly sky: boolean;
  /** Not satisfied anywhere from `fromMs` to before `openMs`; `openMs` is undefined when nothing opens before `endMs`. */
  search?: { readonly fromMs: number; readonly endMs: number; readonly openMs: number | undefined };
}

// A gate is evaluated every few minutes of a night; its times and searches are the same each time.
const prepared = new WeakMap<When | Until, Prepared>();

/**
 * Looks at a `when` at one instant. `possible` is searched up to `endMs`, the end of the night's work.
 * Pure: the same arguments give the same answer.
 */
export function evaluateWhen(when: When, night: Night, site: Site, atMs: number, endMs: number): WhenState {
  const gate = prepare(when, night, site, () => whenConditions(when, night, site));
  const standings = gate.conditions.map((condition) => condition(atMs));
  const unmet = standings.filter((standing) => !standing.met);
  const satisfied = unmet.length === 0;
  const openMs = satisfied ? atMs : nextOpening(gate, atMs, endMs);
  const changeMs = satisfied ? changeAfter(gate.conditions, every, atMs, atMs + LOOK_MS) : (openMs ?? endMs);
  return {
    satisfied,
    possible: openMs !== undefined,
    reasons: [
      ...unmet.map((standing) => standing.reason()),
      ...(openMs === undefined
        ? [`not everything it waits for comes together before ${localTime(endMs, site.zone)}`]
        : []),
    ],
    values: mergedValues(standings),
    nextMs: nextLook(gate, atMs, changeMs),
  };
}

/** Looks at an `until` at one instant: any condition that holds ends the step. */
export function evaluateUntil(until: Until, night: Night, site: Site, atMs: number): UntilState {
  const gate = prepare(until, night, site, () => untilConditions(until, night, site));
  const standings = gate.conditions.map((condition) => condition(atMs));
  const met = standings.find((standing) => standing.met);
  const changeMs = changeAfter(gate.conditions, some, atMs, gate.sky ? atMs + LOOK_MS : night.nextNoonMs);
  return {
    ended: met !== undefined,
    ...(met === undefined ? {} : { reason: met.reason() }),
    values: mergedValues(standings),
    nextMs: nextLook(gate, atMs, changeMs),
  };
}

/** When a `when` first holds in a stretch of the night; undefined when it does not before `toMs`. */
export function openingMs(
  when: When,
  night: Night,
  site: Site,
  fromMs: number,
  toMs: number,
): number | undefined {
  const gate = prepare(when, night, site, () => whenConditions(when, night, site));
  return gate.conditions.every((condition) => condition(fromMs).met)
    ? fromMs
    : nextOpening(gate, fromMs, toMs);
}

/** When an `until` first holds in a stretch of the night; `toMs` when it does not before. */
export function endingMs(until: Until, night: Night, site: Site, fromMs: number, toMs: number): number {
  const gate = prepare(until, night, site, () => untilConditions(until, night, site));
  return gate.conditions.some((condition) => condition(fromMs).met)
    ? fromMs
    : changeAfter(gate.conditions, some, fromMs, toMs);
}

/** Whether an `until` holds all through a stretch of the night, so that no step with it gets anything done. */
export function endsThroughout(
  until: Until,
  night: Night,
  site: Site,
  fromMs: number,
  toMs: number,
): boolean {
  const gate = prepare(until, night, site, () => untilConditions(until, night, site));
  return (
    gate.conditions.some((condition) => condition(fromMs).met) &&
    changeAfter(gate.conditions, some, fromMs, toMs) === toMs
  );
}

function prepare(
  of: When | Until,
  night: Night,
  site: Site,
  conditions: () => readonly Condition[],
): Prepared {
  const known = prepared.get(of);
  if (known !== undefined && known.night.noonMs === night.noonMs && known.site === site) return known;
  const made: Prepared = { night, site, conditions: conditions(), sky: looksAtSky(of) };
  prepared.set(of, made);
  return made;
}

function looksAtSky(gate: When | Until): boolean {
  const times: readonly string[] = ["target", "after", "before", "time"];
  return Object.entries(gate).some(
    ([key, value]) => !times.includes(key) && value !== undefined && value !== false,
  );
}

function nextLook(gate: Prepared, atMs: number, changeMs: number): number {
  const latestMs = gate.sky ? Math.min(changeMs, atMs + LOOK_MS) : changeMs;
  return Math.max(latestMs, atMs + FINEST_MS);
}

/** When the gate next opens, from now to before the end. Remembers how far it has searched. */
function nextOpening(gate: Prepared, atMs: number, endMs: number): number | undefined {
  const { search } = gate;
  const covers =
    search !== undefined &&
    search.endMs === endMs &&
    search.fromMs <= atMs &&
    (search.openMs === undefined || search.openMs > atMs);
  if (covers) return search.openMs;
  const foundMs = changeAfter(gate.conditions, every, atMs, endMs);
  const openMs = foundMs < endMs ? foundMs : undefined;
  gate.search = { fromMs: atMs, endMs, openMs };
  return openMs;
}

/** Whether the gate as a whole holds, and how long that is certain. */
type Join = (standings: readonly Standing[]) => { readonly holds: boolean; readonly steadyMs: number };

const every: Join = (standings) => {
  const unmet = standings.filter((standing) => !standing.met);
  if (unmet.length > 0) return { holds: false, steadyMs: Math.max(...unmet.map((one) => one.steadyMs)) };
  return {
    holds: true,
    steadyMs: Math.min(Number.POSITIVE_INFINITY, ...standings.map((one) => one.steadyMs)),
  };
};

const some: Join = (standings) => {
  const met = standings.filter((standing) => standing.met);
  if (met.length > 0) return { holds: true, steadyMs: Math.max(...met.map((one) => one.steadyMs)) };
  return {
    holds: false,
    steadyMs: Math.min(Number.POSITIVE_INFINITY, ...standings.map((one) => one.steadyMs)),
  };
};

/**
 * First instant after `fromMs` at which the gate is no longer as it is at `fromMs`, or `toMs`. Each step is as long
 * as nothing can have changed, so that no opening longer than FINEST_MS is stepped over.
 */
function changeAfter(conditions: readonly Condition[], join: Join, fromMs: number, toMs: number): number {
  const look = (atMs: number): ReturnType<Join> => join(conditions.map((condition) => condition(atMs)));
  const first = look(fromMs);
  let atMs = fromMs + Math.max(first.steadyMs, FINEST_MS);
  while (atMs < toMs) {
    const now = look(atMs);
    if (now.holds !== first.holds) return atMs;
    atMs += Math.max(now.steadyMs, FINEST_MS);
  }
  return toMs;
}

function mergedValues(standings: readonly Standing[]): GateValues {
  return Object.assign({}, ...standings.map((standing) => standing.values)) as GateValues;
}

function whenConditions(when: When, night: Night, site: Site): readonly Condition[] {
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

function untilConditions(until: Until, night: Night, site: Site): readonly Condition[] {
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

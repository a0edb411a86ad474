import type { Night } from "../sky/night.ts";
import type { Site } from "../sky/site.ts";
import { timeOfDay } from "../time-text.ts";
import type { Condition, GateValues, Standing } from "./gate-conditions.ts";
import { untilConditions, whenConditions } from "./gate-parts.ts";
import { changeAfter, every, FINEST_MS, some } from "./gate-search.ts";
import type { Until, When } from "./plan.ts";

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
        ? [`not everything it waits for comes together before ${timeOfDay(endMs, site.zone)}`]
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

/**
 * When the sky first takes from a `when` what it holds by: its first closing after it first holds in a stretch of the
 * night; `toMs` when there is none. The times that the step has to begin in do not count.
 */
export function closingMs(when: When, night: Night, site: Site, fromMs: number, toMs: number): number {
  const sky = whenConditions({ ...when, after: undefined, before: undefined }, night, site);
  const holds = (atMs: number): boolean => sky.every((condition) => condition(atMs).met);
  const openMs = holds(fromMs) ? fromMs : changeAfter(sky, every, fromMs, toMs);
  return openMs >= toMs ? toMs : Math.min(toMs, changeAfter(sky, every, openMs, toMs));
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

function mergedValues(standings: readonly Standing[]): GateValues {
  return Object.assign({}, ...standings.map((standing) => standing.values)) as GateValues;
}

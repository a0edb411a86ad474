import { parseIsoTime } from "../../../time-text.ts";
import type { Json, JsonObject } from "../../../verb.ts";
import { asObject } from "../wire-values.ts";
import { present } from "./plan-words.ts";

/* What the plan file can say: its schema's limits, for what a database holds. */

type Test = (value: Json | undefined) => boolean;
export type Limits = Readonly<Record<string, Test>>;

const text =
  (max: number): Test =>
  (value) =>
    typeof value === "string" && value.length <= max;
const matches =
  (pattern: RegExp): Test =>
  (value) =>
    typeof value === "string" && pattern.test(value);
const within =
  (min: number, max: number): Test =>
  (value) =>
    typeof value === "number" && value >= min && value <= max;
const whole =
  (min: number, max: number): Test =>
  (value) =>
    Number.isInteger(value) && within(min, max)(value);
const isText: Test = (value) => typeof value === "string";
const int32 = whole(-2_147_483_648, 2_147_483_647);
const wholeSeconds = matches(/^\d{1,6}s$/);
const someSeconds = matches(/^[1-9]\d{0,5}s$/);
const duration = matches(/^\d{1,6}(\.\d{1,3})?s$/);
const wholeMinutes = matches(/^\d{1,5}m$/);
const someMinutes = matches(/^[1-9]\d{0,4}m$/);
const localTime = matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/);
const localDate = matches(/^\d{4}-\d{2}-\d{2}$/);
const timeOfDay = matches(/^\d{2}:\d{2}(:\d{2})?$/);
const ends: Test = (value) => {
  if (!Array.isArray(value)) return false;
  const [from, to] = value.map((end: Json) => (end === "none" ? undefined : end));
  return [from, to].every((end) => end === undefined || within(-12, 12)(end)) && isRising(from, to);
};

/** Members of an object, all of which must hold; those that are absent do. */
const members =
  (limits: Limits, also: (object: JsonObject) => boolean = () => true): Test =>
  (value) => {
    const object = asObject(value);
    if (!object) return false;
    return Object.entries(object).every(([key, each]) => limits[key]?.(each) ?? true) && also(object);
  };
const isOrdered = (from: Json | undefined, to: Json | undefined): boolean =>
  from === undefined || to === undefined || String(from) <= String(to);
const isRising = (min: Json | undefined, max: Json | undefined): boolean =>
  min === undefined || max === undefined || Number(min) <= Number(max);

const LONGEST_INTERVAL_MS = 12 * 3_600_000;

function areIntervals(value: Json | undefined): boolean {
  if (!Array.isArray(value) || value.length === 0 || value.length > 1000) return false;
  const times = value.map((entry) => {
    const { from = "", to = "" } = asObject(entry) ?? {};
    return localTime(from) && localTime(to) ? [parseIsoTime(`${from}Z`), parseIsoTime(`${to}Z`)] : [];
  });
  const isSound = times.every(([from = 0, to = 0]) => to > from && to - from <= LONGEST_INTERVAL_MS);
  const sorted = times.toSorted(([one = 0], [other = 0]) => one - other);
  return isSound && sorted.every(([from = 0], index) => index === 0 || (sorted[index - 1]?.[1] ?? 0) <= from);
}

const constraints: Limits = {
  altitude: members({ min: within(0, 90) }),
  sqm: members({ min: within(0, 30) }),
  hourAngle: ends,
  dates: members({ from: localDate, to: localDate }, ({ from, to }) => isOrdered(from, to)),
  times: members({ from: timeOfDay, to: timeOfDay }),
  airmass: members({ min: within(1, 40), max: within(1, 40) }, ({ min, max }) => isRising(min, max)),
  hfd: members({ max: (value) => typeof value === "number" && value > 0 }),
  timePerNight: someMinutes,
  timePerSequence: someMinutes,
  oneShot: members({ at: localTime, early: wholeMinutes }),
  presetIntervals: members({ intervals: areIntervals, early: wholeMinutes }),
};
const moon: Limits = {
  phase: members({ min: within(0, 100), max: within(0, 100) }, ({ min, max }) => isRising(min, max)),
  distance: members({ min: within(0, 180) }),
  lorentzian: members({ profile: isText }),
};
const overrides: Limits = {
  cooling: whole(-120, 60),
  waitBetweenShots: wholeSeconds,
  guideExposure: duration,
  focusOffset: whole(-1_000_000, 1_000_000),
  pointing: members({ mode: isText, every: someSeconds }),
};

/** What can be said of a kind of object. */
export interface Rules {
  /** Without these no plan can say the object at all. */
  readonly needs: Limits;
  /** By path. What does not hold is left out. */
  readonly limits: Limits;
}

export const setRules: Rules = { needs: { name: named(100) }, limits: { tag: text(100), note: text(2000) } };

export const placeRules: Rules = {
  needs: {
    name: named(60),
    ra: orAbsent((value) => !/^24/.test(String(value)) && (isText(value) || within(0, 24)(value))),
    dec: orAbsent((value) => isText(value) || within(-90, 90)(value)),
    dynamic: orAbsent(members({ name: text(200) }, ({ key }) => named(200)(key))),
  },
  limits: { pa: (value) => within(0, 360)(value) && value !== 360 },
};

export const targetRules: Rules = {
  needs: { sequence: named(200) },
  limits: {
    priority: isText,
    repeat: whole(1, 10_000),
    tag: text(100),
    note: text(2000),
    created: localTime,
    ...prefixed("overrides", overrides),
    ...prefixed("constraints.moon", moon),
    ...prefixed("constraints", constraints),
  },
};

export const shotRules: Rules = {
  needs: { exposure: duration, count: whole(1, 100_000) },
  limits: {
    filter: text(200),
    binning: whole(1, 16),
    gain: int32,
    offset: int32,
    readoutMode: (value) => isText(value) || whole(0, 1000)(value),
    speed: (value) => isText(value) || whole(0, 1000)(value),
    type: isText,
    label: text(60),
  },
};

function named(max: number): Test {
  return (value) => text(max)(value) && value !== "";
}

function orAbsent(test: Test): Test {
  return (value) => value === undefined || test(value);
}

function prefixed(prefix: string, limits: Limits): Limits {
  return Object.fromEntries(Object.entries(limits).map(([key, test]) => [`${prefix}.${key}`, test]));
}

/** What a plan says of an object beyond what is so in a neutral one; what it cannot say; what it would have to. */
export interface Said {
  readonly said: JsonObject;
  readonly unsaid: readonly string[];
  readonly missing: readonly string[];
}

/** Keeps to the rules. `object` and `neutral` are descriptions. */
export function say(object: JsonObject, { needs, limits }: Rules, neutral: JsonObject): Said {
  const missing = Object.keys(needs).filter((key) => !needs[key]?.(object[key]));
  const usual = Object.fromEntries(Object.entries(neutral).filter(([key]) => !(key in needs)));
  const unsaid: string[] = [];
  const kept = filtered(besides(object, usual), "", ({ path, value }) => {
    const isSayable = limits[path]?.(value) ?? true;
    if (!isSayable) unsaid.push(path);
    return isSayable;
  });
  return { said: withoutConflict(kept, unsaid), unsaid, missing };

  function filtered(
    words: JsonObject,
    prefix: string,
    isKept: (member: { readonly path: string; readonly value: Json }) => boolean,
  ): JsonObject {
    const members = Object.entries(words).map(([key, value]): [string, Json | undefined] => {
      const path = `${prefix}${key}`;
      const inner = path in limits || path in needs ? undefined : asObject(value);
      if (inner) return [key, filtered(inner, `${path}.`, isKept)];
      return [key, isKept({ path, value }) ? value : undefined];
    });
    return present(Object.fromEntries(members));
  }
}

/** The object without what is the same in the other one. */
function besides(object: JsonObject, other: JsonObject): JsonObject {
  const members = Object.entries(object).map(([key, value]): [string, Json | undefined] => {
    if (JSON.stringify(value) === JSON.stringify(other[key])) return [key, undefined];
    const inner = asObject(value);
    return [key, inner ? besides(inner, asObject(other[key]) ?? {}) : value];
  });
  return present(Object.fromEntries(members));
}

/** A plan has a target taken once at one time or in intervals, and not both. */
function withoutConflict(said: JsonObject, unsaid: string[]): JsonObject {
  const stated = asObject(said.constraints);
  if (stated?.oneShot === undefined || stated.presetIntervals === undefined) return said;
  const { presetIntervals: _, ...rest } = stated;
  unsaid.push("constraints.presetIntervals");
  return { ...said, constraints: rest };
}

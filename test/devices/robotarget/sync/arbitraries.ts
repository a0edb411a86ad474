import fc from "fast-check";
import type { DesiredConstraints, DesiredOverrides, SyncParams } from "../../../../src/verb-params.ts";
import { planOf, type SetWish, type ShotWish, type TargetWish } from "../wishes.ts";

/** Members that may be absent; undefined is no value. */
function some<T extends object>(
  shape: { [K in keyof T]?: fc.Arbitrary<Exclude<T[K], undefined>> },
): fc.Arbitrary<T> {
  return fc.record(shape as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: [],
  }) as unknown as fc.Arbitrary<T>;
}

const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 3 });
const day = fc.integer({ min: 20_000, max: 21_500 }).map((days) => days * 86_400);
const second = fc.integer({ min: 0, max: 86_399 });
const percent = fc.integer({ min: 0, max: 100 });
const pair = <T>(
  from: fc.Arbitrary<T>,
  to: fc.Arbitrary<T>,
): fc.Arbitrary<readonly [T | null, T | null] | null> =>
  orNull(fc.oneof(fc.tuple(from, to), fc.tuple(from, fc.constant(null)), fc.tuple(fc.constant(null), to)));
/** Numbers as people write them. */
const decimal = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => tenths / 10);

/** What plans can state, and pass their checks. */
export const anyConstraints: fc.Arbitrary<DesiredConstraints> = some<DesiredConstraints>({
  altitudeMinDeg: orNull(decimal(0, 90)),
  sqmMin: orNull(decimal(0, 30)),
  hourAngleHours: pair(decimal(-12, 0), decimal(0, 12)),
  datesLocalSec: pair(
    day,
    day.map((sec) => sec + 2e8 - (2e8 % 86_400)),
  ),
  timesOfDaySec: pair(second, second),
  airmass: pair(decimal(1, 2), decimal(2, 40)),
  hfdMaxPx: orNull(decimal(1, 10)),
  timePerNightMin: orNull(fc.integer({ min: 1, max: 600 })),
  timePerSequenceMin: orNull(fc.integer({ min: 1, max: 600 })),
  moonDown: fc.boolean(),
  moonPhase: orNull(
    fc.oneof(
      fc.record({ minPercent: percent, andMoonUp: fc.boolean() }).map((min) => ({
        ...min,
        maxPercent: null,
        orMoonDown: false,
      })),
      fc.record({ maxPercent: percent, orMoonDown: fc.boolean() }).map((max) => ({
        minPercent: null,
        andMoonUp: false,
        ...max,
      })),
    ),
  ),
  moonDistance: orNull(fc.record({ minDeg: decimal(0, 180), orMoonDown: fc.boolean() })),
  moonLorentzian: orNull(
    fc.record({ profile: fc.constantFrom("broad-band", "narrow-band", "free"), orMoonDown: fc.boolean() }),
  ),
  oneShot: orNull(
    fc.record({
      atLocalSec: fc.tuple(day, second).map(([date, time]) => date + time),
      earlyMin: fc.integer({ min: 0, max: 60 }),
    }),
  ),
  presetIntervals: orNull(
    fc.record({
      earlyMin: fc.integer({ min: 0, max: 60 }),
      resetProgress: fc.boolean(),
      intervals: fc
        .tuple(day, fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }))
        .map(([date, enabled]) =>
          enabled.map((each, index) => ({
            fromLocalSec: date + index * 86_400 + 72_000,
            toLocalSec: date + index * 86_400 + 80_000,
            enabled: each,
          })),
        ),
    }),
  ),
});

const anyOverrides: fc.Arbitrary<DesiredOverrides> = some<DesiredOverrides>({
  coolingC: orNull(fc.integer({ min: -40, max: 10 })),
  waitBetweenShotsSec: orNull(fc.integer({ min: 0, max: 60 })),
  guideExposureSec: orNull(decimal(1, 10)),
  focusOffsetSteps: orNull(fc.integer({ min: -500, max: 500 })),
  finishExposure: fc.boolean(),
  pointing: orNull(
    fc.oneof(
      fc.record({ mode: fc.constantFrom("begin" as const, "goto" as const) }),
      fc.record({
        mode: fc.constant("interval" as const),
        everySec: fc.integer({ min: 1, max: 3600 }),
        realign: fc.boolean(),
        plateSolve: fc.boolean(),
      }),
    ),
  ),
});

const ids = <T>(
  pool: readonly string[],
  wish: (id: string) => fc.Arbitrary<T>,
  least = 0,
): fc.Arbitrary<readonly T[]> =>
  fc
    .oneof(fc.constant([...pool]), fc.subarray([...pool], { minLength: least }))
    .chain((chosen) => fc.tuple(...chosen.map(wish)) as fc.Arbitrary<readonly T[]>);

const text = fc.constantFrom("", "a", "two\nlines", "é [x] ☾");
const stated = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const anyShot = (id: string): fc.Arbitrary<ShotWish> =>
  fc
    .record({
      exposureSec: fc.constantFrom(60, 300, 0.5),
      count: fc.integer({ min: 1, max: 4 }),
      filter: fc.constantFrom("L", "R", "Ha"),
      more: some<Partial<ShotWish>>({
        binning: fc.constantFrom(1, 2),
        gain: fc.constantFrom(0, 100, -900_000),
        readoutMode: fc.constantFrom(0, 1),
        type: fc.constantFrom("light", "dark"),
        label: fc.constantFrom("", "x"),
        order: fc.integer({ min: 0, max: 5 }),
        enabled: fc.boolean(),
      }),
    })
    .map(({ more, ...shot }) => ({ id, ...shot, ...more }));

const anyTarget = (id: string): fc.Arbitrary<TargetWish> =>
  fc
    .record({
      name: fc.constantFrom(id, `${id.toUpperCase()}!`),
      raHours: fc.constantFrom(0.71231, 5.588, 23.999999),
      decDeg: fc.constantFrom(41.26917, -0.0001, -5.39),
      sequence: fc.constantFrom("LRGB.s2q", "HA.s2q"),
      overrides: anyOverrides,
      constraints: anyConstraints,
      shots: ids(["l", "ha", "r"], anyShot),
      more: some<Partial<TargetWish>>({
        paDeg: decimal(0, 359),
        dynamic: fc.record({ type: fc.constantFrom("comet", "planet"), key: fc.constantFrom("C/1", "Mars") }),
        priority: fc.constantFrom("very-low", "normal", "first"),
        repeat: orNull(fc.integer({ min: 1, max: 3 })),
        enabled: fc.boolean(),
        tag: text,
        note: text,
        createdLocalSec: fc.constantFrom(1_700_000_000, 1_700_000_001),
      }),
    })
    .map(({ more, ...target }) => ({ id, ...target, ...more }));

const anySet = (id: string): fc.Arbitrary<SetWish> =>
  fc
    .record({
      name: fc.constantFrom(id, `${id} 2`),
      targets: ids(["m1", "m2", "m3"], anyTarget),
      tag: stated(text),
      note: stated(text),
      enabled: stated(fc.boolean()),
    })
    .map(
      (set) =>
        ({
          id,
          ...Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined)),
        }) as SetWish,
    );

/** A plan of some sets. */
export const anyPlan: fc.Arbitrary<SyncParams> = ids(["a", "b"], anySet).map((sets) => planOf(sets));

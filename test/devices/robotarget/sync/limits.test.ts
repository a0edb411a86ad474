import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { shotFields, targetFields } from "../../../../src/devices/robotarget/fields.ts";
import { shotRules, targetRules } from "../../../../src/devices/robotarget/sync/sayable.ts";

interface Limit {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Limit>>;
  readonly items?: Limit;
}
const file = new URL("../../../../schemas/plan.schema.json", import.meta.url);
const { $defs } = JSON.parse(readFileSync(file, "utf8")) as {
  readonly $defs: Readonly<Record<string, Limit>>;
};

/** The limits of a member of the plan file, by the name of its definition and its path. */
function limitOf(
  definition: string,
  ...path: readonly string[]
): Required<Pick<Limit, "minimum" | "maximum">> {
  let limit = $defs[definition];
  for (const key of path) limit = limit?.properties?.[key];
  const { minimum, maximum } = limit?.items ?? limit ?? {};
  if (minimum === undefined || maximum === undefined) throw new Error(`${definition} ${path} has no limits.`);
  return { minimum, maximum };
}

const { limits: target } = targetRules;
const { limits: shot, needs } = shotRules;
const { coolSetPointC, focusOffsetSteps, repeat, altitudeMinDeg, sqmMin, moonDistanceDeg } = targetFields;
const { hourAngleStartHours } = targetFields;

/** What a plan file may say is what an import says of a database, and what a sync may send. */
describe.each([
  ["cooling", limitOf("robotargetOverrides", "cooling"), target["overrides.cooling"], coolSetPointC],
  [
    "focusOffset",
    limitOf("robotargetOverrides", "focusOffset"),
    target["overrides.focusOffset"],
    focusOffsetSteps,
  ],
  [
    "hourAngle",
    limitOf("hourAngleLimits"),
    (value: number) => target["constraints.hourAngle"]?.([value, "none"]),
    hourAngleStartHours,
  ],
  [
    "altitude",
    limitOf("robotargetConstraints", "altitude", "min"),
    (min: number) => target["constraints.altitude"]?.({ min }),
    altitudeMinDeg,
  ],
  [
    "sqm",
    limitOf("robotargetConstraints", "sqm", "min"),
    (min: number) => target["constraints.sqm"]?.({ min }),
    sqmMin,
  ],
  [
    "moon distance",
    limitOf("robotargetConstraints", "moon", "distance", "min"),
    (min: number) => target["constraints.moon.distance"]?.({ min }),
    moonDistanceDeg,
  ],
  ["repeat", limitOf("robotargetTarget", "repeat"), target.repeat, repeat],
  ["count", limitOf("robotargetShot", "count"), needs.count, shotFields.count],
  ["binning", limitOf("robotargetShot", "binning"), shot.binning, shotFields.binning],
  ["gain", limitOf("robotargetShot", "gain"), shot.gain, shotFields.gain],
  ["offset", limitOf("robotargetShot", "offset"), shot.offset, shotFields.offset],
  ["readoutMode", limitOf("robotargetShot", "readoutMode"), shot.readoutMode, shotFields.readoutMode],
  ["speed", limitOf("robotargetShot", "speed"), shot.speed, shotFields.speed],
] as const)("%s", (_, { minimum, maximum }, isSayable, { range }) => {
  test("the file's limits are an import's", () => {
    expect([minimum, maximum].map((value) => isSayable?.(value as never))).toEqual([true, true]);
    expect([minimum - 1, maximum + 1].map((value) => isSayable?.(value as never))).toEqual([false, false]);
  });
  test("and can be sent", () => {
    expect(minimum).toBeGreaterThanOrEqual(range?.min ?? Number.NEGATIVE_INFINITY);
    expect(maximum).toBeLessThanOrEqual(range?.max ?? Number.POSITIVE_INFINITY);
  });
});

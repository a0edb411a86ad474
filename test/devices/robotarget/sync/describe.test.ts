import fc from "fast-check";
import { expect, test } from "vitest";
import {
  neutralRecord,
  sameValue,
  type TargetRecord,
  targetFields,
} from "../../../../src/devices/robotarget/fields.ts";
import { describePlace } from "../../../../src/devices/robotarget/sync/describe.ts";
import { targetDigest } from "../../../../src/devices/robotarget/sync/digest.ts";
import {
  localDate,
  localTime,
  localTimeOfDay,
  seconds,
  tidy,
} from "../../../../src/devices/robotarget/sync/plan-words.ts";
import { parseDeclination, parseRightAscension } from "../../../../src/plan/coordinates.ts";

const neutral = neutralRecord(targetFields, "g");

test("coordinates that are described are read back as the same", () => {
  const hours = fc.oneof(
    fc.double({ min: 0, max: 23.99999, noNaN: true }),
    fc.constantFrom(23.9999999, 0, -0, 12),
  );
  const degrees = fc.oneof(
    fc.double({ min: -90, max: 90, noNaN: true }),
    fc.constantFrom(-0.00001, -0, 90, -90),
  );
  fc.assert(
    fc.property(hours, degrees, (raHours, decDeg) => {
      const { ra, dec } = describePlace({ ...neutral, raHours, decDeg }) as { ra: string; dec: string };
      const read = [parseRightAscension(ra), parseDeclination(dec)];
      expect(read.every(({ ok }) => ok)).toBe(true);
      const [one, two] = read.map((parsed) => (parsed.ok ? parsed.value : Number.NaN));
      expect(sameValue("number", one!, raHours)).toBe(true);
      expect(sameValue("number", two!, decDeg)).toBe(true);
    }),
  );
});

test.each([
  [localTime(1_795_179_600), "2026-11-20T13:00"],
  [localTime(1_795_179_601), "2026-11-20T13:00:01"],
  [localDate(1_795_132_800), "2026-11-20"],
  [localDate(1_795_132_860), "2026-11-20T00:01"],
  [localTimeOfDay(79_200), "22:00"],
  [localTime(1e20), "100000000000000000000"],
  [seconds(0.10000000149), "0.1s"],
  [String(tidy(Math.fround(21.2))), "21.2"],
  [String(tidy(-0)), "0"],
])("%s", (text, expected) => {
  expect(text).toBe(expected);
});

const M31 = { ...neutral, name: "M 31", raHours: 0.71231, note: "a\nb" };
test.each<[string, Partial<TargetRecord>, boolean]>([
  ["rounding", { raHours: Math.fround(0.71231), note: "a\r\nb " }, true],
  ["what RoboTarget does to it", { statusOp: 2, createdLocalSec: 5 }, true],
  ["letters in another order", { constraints: "" }, true],
  ["a change", { priority: 0 }, false],
  ["a field that no plan states", { token: "x" }, false],
])("the digest after %s", (_, change, isSame) => {
  expect(targetDigest({ ...M31, ...change }) === targetDigest(M31)).toBe(isSame);
});

test("of intervals only what people set is in the digest", () => {
  const interval = { UID: "A", Enabled: true, DateTimeStart: 1000, DateTimeEnd: 2000, Status: 0 };
  const before = targetDigest({ ...M31, presetIntervals: [interval] });
  expect(targetDigest({ ...M31, presetIntervals: [{ ...interval, Status: 1 }] })).toBe(before);
  expect(targetDigest({ ...M31, presetIntervals: [{ ...interval, Enabled: false }] })).not.toBe(before);
});

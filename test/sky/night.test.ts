import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nightOf, nightOfDate } from "../../src/sky/night.ts";

const HOUR_MS = 3_600_000;

describe("nightOf", () => {
  test.each([
    ["noon begins the night", "America/Phoenix", "2026-11-20T19:00:00Z", "2026-11-20"],
    [
      "the millisecond before is the night before",
      "America/Phoenix",
      "2026-11-20T18:59:59.999Z",
      "2026-11-19",
    ],
    [
      "after midnight it is still the evening's date",
      "Europe/Helsinki",
      "2026-11-20T23:30:00Z",
      "2026-11-20",
    ],
    ["east of the date line", "Pacific/Auckland", "2026-11-20T10:00:00Z", "2026-11-20"],
    ["a half-hour zone", "Asia/Kolkata", "2026-11-20T06:29:59Z", "2026-11-19"],
    ["across the new year", "America/Santiago", "2027-01-01T04:00:00Z", "2026-12-31"],
  ])("%s", (_, zone, iso, date) => {
    expect(nightOf(zone, Date.parse(iso)).date).toBe(date);
  });

  test.each([
    ["forward", "Europe/Helsinki", "2026-03-28", 23],
    ["back", "Europe/Helsinki", "2026-10-24", 25],
    ["forward in the south", "America/Santiago", "2026-09-05", 23],
    ["not at all", "America/Phoenix", "2026-03-08", 24],
  ])("when clocks go %s, %s %s lasts %d hours", (_, zone, date, hours) => {
    const night = nightOfDate(zone, date);
    expect((night.nextNoonMs - night.noonMs) / HOUR_MS).toBe(hours);
    expect(nightOf(zone, night.nextNoonMs - 1)).toEqual(night);
    expect(nightOf(zone, night.noonMs)).toEqual(night);
  });

  test("every instant is in exactly one night, and its date leads back to it", () => {
    const zones = [
      "Europe/Helsinki",
      "America/Santiago",
      "Pacific/Chatham",
      "America/Phoenix",
      "Arctic/Longyearbyen",
    ];
    const instants = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2028, 0, 1) });
    fc.assert(
      fc.property(fc.constantFrom(...zones), instants, (zone, atMs) => {
        const night = nightOf(zone, atMs);
        expect(night.noonMs).toBeLessThanOrEqual(atMs);
        expect(atMs).toBeLessThan(night.nextNoonMs);
        expect(nightOfDate(zone, night.date)).toEqual(night);
        expect(nightOf(zone, night.nextNoonMs).noonMs).toBe(night.nextNoonMs);
      }),
    );
  });
});

test("nightOfDate gives local noon in UTC", () => {
  expect(nightOfDate("America/Phoenix", "2026-11-20")).toEqual({
    date: "2026-11-20",
    noonMs: Date.UTC(2026, 10, 20, 19),
    nextNoonMs: Date.UTC(2026, 10, 21, 19),
  });
});

test.each(["2026-02-30", "2026-W10", "20261120", "2026-11-20T10:00", "tonight", ""])(
  "nightOfDate refuses %j",
  (date) => {
    expect(() => nightOfDate("America/Phoenix", date)).toThrowError(`"${date}" is not a date.`);
  },
);

test.each([() => nightOf("Mars/Olympus", 0), () => nightOfDate("Mars/Olympus", "2026-11-20")])(
  "an unknown zone is refused by name",
  (ask) => {
    expect(ask).toThrowError('"Mars/Olympus" is not a time zone that this computer knows.');
  },
);

import { describe, expect, test } from "vitest";
import { type SunEvent, sunAltitudeDeg, sunEvent } from "../../src/sky/sun.ts";
import { SITES, site } from "./sites.ts";
import rows from "./vectors/sun-events.json" with { type: "json" };

type Row = readonly [string, string, SunEvent, string | null];
const events = rows as unknown as readonly Row[];

describe("sun events against astropy", () => {
  test.each(Object.entries(SITES))("%s", (name, at) => {
    const here = events.filter(([where]) => where === name);
    expect(here).toHaveLength(96);
    for (const [, noon, event, expected] of here) {
      const seen = sunEvent(at, event, Date.parse(noon));
      if (expected === null) expect(seen, `${noon} ${event}`).toBeUndefined();
      else expect(Math.abs((seen ?? 0) - Date.parse(expected)) / 1000, `${noon} ${event}`).toBeLessThan(10);
    }
  });
  test("and most within half a second", () => {
    const errors = events
      .filter(([, , , expected]) => expected !== null)
      .map(([where, noon, event, expected]) =>
        Math.abs((sunEvent(site(where), event, Date.parse(noon)) ?? 0) - Date.parse(expected ?? "")),
      )
      .sort((a, b) => a - b);
    expect(errors[Math.floor(errors.length / 2)]).toBeLessThan(500);
  });
});

const EVENING: readonly SunEvent[] = ["sunset", "civil-dusk", "nautical-dusk", "astronomical-dusk"];
const MORNING: readonly SunEvent[] = ["astronomical-dawn", "nautical-dawn", "civil-dawn", "sunrise"];
const happening = (where: string, noon: string): SunEvent[] =>
  [...EVENING, ...MORNING].filter((event) => sunEvent(site(where), event, Date.parse(noon)) !== undefined);

test.each([
  [
    "60 N at midsummer has civil twilight only",
    "north60",
    "2024-06-21T09:00:00Z",
    ["sunset", "civil-dusk", "civil-dawn", "sunrise"],
  ],
  ["78 N at midsummer has no night", "polar78", "2024-06-21T10:00:00Z", []],
  [
    "78 N at midwinter has no day, and the Sun stays below -6",
    "polar78",
    "2024-12-21T11:00:00Z",
    ["nautical-dusk", "astronomical-dusk", "astronomical-dawn", "nautical-dawn"],
  ],
  ["33 S at its midsummer has all", "south33", "2024-12-21T15:00:00Z", [...EVENING, ...MORNING]],
] as const)("%s", (_, where, noon, expected) => {
  expect(happening(where, noon)).toEqual(expected);
});

test("the evening goes down, the morning up, in order, over a year", () => {
  for (const at of Object.values(SITES))
    for (let day = 0; day < 365; day += 5) {
      const noonMs = Date.UTC(2026, 0, 1 + day, 12) - at.longitudeDeg * 240_000;
      const times = [...EVENING, ...MORNING].flatMap((event) => sunEvent(at, event, noonMs) ?? []);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      for (const event of EVENING) {
        const atMs = sunEvent(at, event, noonMs);
        if (atMs !== undefined)
          expect(sunAltitudeDeg(at, atMs + 1000)).toBeLessThan(sunAltitudeDeg(at, atMs - 1000));
      }
      for (const event of MORNING) {
        const atMs = sunEvent(at, event, noonMs);
        if (atMs !== undefined)
          expect(sunAltitudeDeg(at, atMs + 1000)).toBeGreaterThan(sunAltitudeDeg(at, atMs - 1000));
      }
    }
});

test("at the pole the Sun sets once a year", () => {
  const pole = { ...site("polar78"), latitudeDeg: 90 };
  const sunsets = Array.from({ length: 365 }, (_, day) =>
    sunEvent(pole, "sunset", Date.UTC(2026, 0, 1 + day, 11)),
  );
  expect(sunsets.filter((atMs) => atMs !== undefined)).toHaveLength(1);
});

test("sunset does not depend on how high the site is", () => {
  const noonMs = Date.UTC(2026, 10, 20, 19);
  const high = sunEvent(site("desert"), "sunset", noonMs) ?? 0;
  const low = sunEvent({ ...site("desert"), elevationM: 0 }, "sunset", noonMs) ?? 0;
  expect(Math.abs(high - low)).toBeLessThan(100);
});

test("a sunrise before the evening is not the night's, where the zone is far from the site", () => {
  const utcNoonMs = Date.UTC(2026, 10, 20, 12);
  expect(sunAltitudeDeg(site("desert"), utcNoonMs)).toBeLessThan(-18);
  expect(sunEvent(site("desert"), "sunset", utcNoonMs)).toBeGreaterThan(utcNoonMs + 12 * 3_600_000);
  expect(sunEvent(site("desert"), "sunrise", utcNoonMs)).toBeUndefined();
});

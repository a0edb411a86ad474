import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  airmass,
  equatorialOfDate,
  horizontal,
  hourAngleHours,
  j2000OfDate,
  separationDeg,
} from "../../src/sky/position.ts";
import type { Site } from "../../src/sky/site.ts";
import { SITES, targetOf, type WrittenTarget } from "./sites.ts";
import apparentPlaces from "./vectors/apparent-places.json" with { type: "json" };
import places from "./vectors/places.json" with { type: "json" };

const DEGREE = Math.PI / 180;
const desert = SITES.desert as Site;

/** Difference of two angles, across the wrap. */
const off = (a: number, b: number, period: number): number =>
  Math.abs(((((a - b + period / 2) % period) + period) % period) - period / 2);

const star = fc.record({
  raHours: fc.double({ min: 0, max: 23.999999, noNaN: true }),
  decDeg: fc.double({ min: -90, max: 90, noNaN: true }),
});
const instant = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2028, 0, 1) });

describe("horizontal and hourAngleHours against astropy and ephem", () => {
  test.each(Object.entries(SITES))("%s", (name, at) => {
    const rows = (places as unknown as [string, string, WrittenTarget, number, number, number][]).filter(
      ([where]) => where === name,
    );
    expect(rows.length).toBeGreaterThan(100);
    for (const [, iso, written, altitudeDeg, azimuthDeg, haHours] of rows) {
      const target = targetOf(written);
      const atMs = Date.parse(iso);
      const seen = horizontal(at, target, atMs);
      // The engine extrapolates TT - UT (6 s of the Moon's way) and cuts VSOP87 down: some 4 and 15 arcsec.
      const limit = typeof written === "string" && written !== "sun" ? 0.005 : 0.001;
      const context = `${iso} ${JSON.stringify(written)}`;
      expect(Math.abs(seen.altitudeDeg - altitudeDeg), `altitude ${context}`).toBeLessThan(limit);
      const shrink = Math.cos(altitudeDeg * DEGREE);
      expect(off(seen.azimuthDeg, azimuthDeg, 360) * shrink, `azimuth ${context}`).toBeLessThan(limit);
      const polar = Math.cos(equatorialOfDate(target, atMs, at).decDeg * DEGREE);
      const hourAngle = hourAngleHours(at, target, atMs);
      expect(off(hourAngle, haHours, 24) * 15 * polar, `hour angle ${context}`).toBeLessThan(limit);
    }
  });
});

test("the apparent place of date is astropy's TETE, and j2000OfDate undoes it", () => {
  for (const [iso, written, raHours, decDeg] of apparentPlaces as unknown as [
    string,
    [number, number],
    number,
    number,
  ][]) {
    const atMs = Date.parse(iso);
    const j2000 = targetOf(written) as { raHours: number; decDeg: number };
    const seen = equatorialOfDate(j2000, atMs);
    const polar = Math.cos(decDeg * DEGREE);
    expect(Math.abs(seen.decDeg - decDeg)).toBeLessThan(0.00005);
    expect(off(seen.raHours, raHours, 24) * 15 * polar).toBeLessThan(0.00005);
    const back = j2000OfDate(seen, atMs);
    expect(Math.abs(back.decDeg - j2000.decDeg)).toBeLessThan(1e-6);
    expect(off(back.raHours, j2000.raHours, 24) * Math.cos(j2000.decDeg * DEGREE)).toBeLessThan(1e-7);
  }
});

test("hour angle and place of date give the same altitude as horizontal()", () => {
  fc.assert(
    fc.property(
      star,
      instant,
      fc.constantFrom(...Object.values(SITES)),
      fc.boolean(),
      (j2000, atMs, at, moon) => {
        const target = moon ? { body: "moon" } : j2000;
        const dec = equatorialOfDate(target, atMs, at).decDeg * DEGREE;
        const hourAngle = hourAngleHours(at, target, atMs) * 15 * DEGREE;
        const lat = at.latitudeDeg * DEGREE;
        const sine = Math.sin(lat) * Math.sin(dec) + Math.cos(lat) * Math.cos(dec) * Math.cos(hourAngle);
        const seen = horizontal(at, target, atMs).altitudeDeg;
        expect(Math.abs(Math.sin(seen * DEGREE) - sine)).toBeLessThan(1e-9);
      },
    ),
  );
});

test("j2000OfDate undoes equatorialOfDate all over the sky", () => {
  fc.assert(
    fc.property(star, instant, (j2000, atMs) => {
      const back = j2000OfDate(equatorialOfDate(j2000, atMs), atMs);
      expect(separationDeg(desert, back, j2000, atMs)).toBeLessThan(1e-6);
    }),
  );
});

describe("hour angle", () => {
  const vega = { raHours: 18.6156, decDeg: 38.7837 };
  const atMs = Date.UTC(2026, 6, 1, 4);
  test("is negative in the east and positive in the west", () => {
    fc.assert(
      fc.property(star, instant, (j2000, when) => {
        const hourAngle = hourAngleHours(desert, j2000, when);
        const { azimuthDeg } = horizontal(desert, j2000, when);
        expect(hourAngle).toBeGreaterThanOrEqual(-12);
        expect(hourAngle).toBeLessThan(12);
        if (Math.abs(hourAngle) > 0.001 && Math.abs(hourAngle) < 11.999 && Math.abs(j2000.decDeg) < 89)
          expect(azimuthDeg < 180).toBe(hourAngle < 0);
      }),
    );
  });
  test("grows by an hour in a sidereal hour", () => {
    const later = hourAngleHours(desert, vega, atMs + 3_600_000 / 1.0027379);
    expect(later - hourAngleHours(desert, vega, atMs)).toBeCloseTo(1, 6);
  });
});

test.each([
  [90, 1.0],
  [60, 1.1542],
  [30, 1.993],
  [10, 5.581],
  [1, 26.644],
  [0.0001, 38.746],
])("airmass at %d degrees is %d", (altitudeDeg, expected) => {
  expect(Math.abs(airmass(altitudeDeg) / expected - 1)).toBeLessThan(0.001);
});

test.each([0, -0.001, -90])("airmass at %d degrees is infinite", (altitudeDeg) => {
  expect(airmass(altitudeDeg)).toBe(Number.POSITIVE_INFINITY);
});

describe("separation", () => {
  const atMs = Date.UTC(2026, 10, 20);
  test.each([
    [{ raHours: 0, decDeg: 90 }, { raHours: 5, decDeg: -90 }, 180],
    [{ raHours: 0, decDeg: 0 }, { raHours: 6, decDeg: 0 }, 90],
    [{ raHours: 5.6036, decDeg: -1.2019 }, { raHours: 5.6793, decDeg: -1.9426 }, 1.3563],
  ])("of %o and %o", (a, b, expected) => {
    // Aberration alone can change a right angle by 20 arcsec.
    expect(Math.abs(separationDeg(desert, a, b, atMs) - expected)).toBeLessThan(0.012);
    expect(separationDeg(desert, b, a, atMs)).toBe(separationDeg(desert, a, b, atMs));
  });
  test("of a target from itself is nothing", () => {
    expect(separationDeg(desert, { body: "moon" }, { body: "moon" }, atMs)).toBe(0);
  });
});

test("the Moon of date is a degree away when seen from the centre of the Earth", () => {
  const atMs = Date.UTC(2026, 10, 20, 2);
  const seen = equatorialOfDate({ body: "moon" }, atMs, desert);
  const geocentric = equatorialOfDate({ body: "moon" }, atMs);
  const shift = Math.hypot(seen.decDeg - geocentric.decDeg, (seen.raHours - geocentric.raHours) * 15);
  expect(shift).toBeGreaterThan(0.1);
  expect(shift).toBeLessThan(1.1);
});

test("a body without an ephemeris is refused by name", () => {
  expect(() => horizontal(desert, { body: "vulcan" }, 0)).toThrowError(
    'There is no ephemeris for the body "vulcan".',
  );
});

test("1,000 targets at 85 times cost a fraction of a second", () => {
  const start = performance.now();
  let above = 0;
  for (let i = 0; i < 1000; i++)
    for (let j = 0; j < 85; j++) {
      const target = { raHours: (i * 7.3) % 24, decDeg: (i % 180) - 89.5 };
      if (horizontal(desert, target, Date.UTC(2026, 10, 21) + j * 600_000).altitudeDeg > 0) above++;
    }
  expect(above).toBeGreaterThan(30_000);
  expect(performance.now() - start).toBeLessThan(1000);
});

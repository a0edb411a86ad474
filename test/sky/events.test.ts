import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SkyTarget } from "../../src/sky/coordinates.ts";
import { maxAltitudeDeg, riseMs, setMs, transitMs } from "../../src/sky/events.ts";
import { type Horizon, horizonAltitudeDeg } from "../../src/sky/horizon.ts";
import { horizontal, hourAngleHours } from "../../src/sky/position.ts";
import type { Site } from "../../src/sky/site.ts";
import { SITES, site, targetOf, type WrittenTarget } from "./sites.ts";
import rows from "./vectors/passages.json" with { type: "json" };

type Row = readonly [string, string, string, WrittenTarget, number, string | null, string | null, number];

const DAY_MS = 86_400_000;
const desert = site("desert");
const altitude = (at: Site, target: SkyTarget, atMs: number): number =>
  horizontal(at, target, atMs).altitudeDeg;

const anySite = fc.constantFrom(...Object.values(SITES));
const anyTarget: fc.Arbitrary<SkyTarget> = fc.oneof(
  fc.record({
    raHours: fc.double({ min: 0, max: 23.999999, noNaN: true }),
    decDeg: fc.double({ min: -90, max: 90, noNaN: true }),
  }),
  fc.constantFrom({ body: "moon" }, { body: "mars" }, { body: "sun" }),
);
const instant = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 2, 1) });

describe("passages of an altitude and greatest altitudes against astropy", () => {
  test.each(Object.entries(SITES))("%s", (name, at) => {
    const here = (rows as unknown as readonly Row[]).filter(([where]) => where === name);
    expect(here).toHaveLength(45);
    for (const [, from, to, written, floor, up, down, highest] of here) {
      const target = targetOf(written);
      const [fromMs, toMs] = [Date.parse(from), Date.parse(to)];
      const context = `${from} ${JSON.stringify(written)}`;
      for (const [expected, seen] of [
        [up, riseMs(at, target, floor, fromMs, toMs)],
        [down, setMs(at, target, floor, fromMs, toMs)],
      ] as const)
        if (expected === null) expect(seen, context).toBeUndefined();
        else expect(Math.abs((seen ?? 0) - Date.parse(expected)), context).toBeLessThan(10_000);
      const best = maxAltitudeDeg(at, target, fromMs, toMs);
      expect(Math.abs(best.altitudeDeg - highest), context).toBeLessThan(0.002);
      expect(altitude(at, target, best.atMs)).toBe(best.altitudeDeg);
    }
  });
});

describe("properties", () => {
  test("a transit has hour angle 0, and every day has one", () => {
    fc.assert(
      fc.property(anySite, anyTarget, instant, (at, target, fromMs) => {
        const atMs = transitMs(at, target, fromMs, fromMs + 1.06 * DAY_MS) ?? Number.NaN;
        expect(Math.abs(hourAngleHours(at, target, atMs))).toBeLessThan(1e-6);
        expect(transitMs(at, target, fromMs, atMs - 1)).toBeUndefined();
      }),
    );
  });

  test("rise < transit < set, and the altitude there is the one asked for", () => {
    fc.assert(
      fc.property(
        anySite,
        anyTarget,
        instant,
        fc.integer({ min: -5, max: 70 }),
        (at, target, fromMs, floor) => {
          const rise = riseMs(at, target, floor, fromMs, fromMs + 1.1 * DAY_MS);
          if (rise === undefined) return;
          expect(Math.abs(altitude(at, target, rise) - floor)).toBeLessThan(0.001);
          expect(altitude(at, target, rise)).toBeGreaterThanOrEqual(floor);
          const set = setMs(at, target, floor, rise, rise + 1.1 * DAY_MS);
          if (set === undefined) return;
          expect(Math.abs(altitude(at, target, set) - floor)).toBeLessThan(0.001);
          expect(altitude(at, target, set)).toBeLessThan(floor);
          const top = maxAltitudeDeg(at, target, rise, set);
          expect(top.atMs).toBeGreaterThanOrEqual(rise);
          expect(top.altitudeDeg).toBeGreaterThanOrEqual(floor);
          // Where the sky turns level with the horizon, the Moon's own motion can outweigh the Earth's.
          if (Math.abs(at.latitudeDeg) > 70) return;
          const transit = transitMs(at, target, rise, rise + 1.1 * DAY_MS) ?? 0;
          if (set - rise > 600_000) expect(transit).toBeGreaterThan(rise);
          if (set - rise > 600_000) expect(transit).toBeLessThan(set);
        },
      ),
      { numRuns: 200 },
    );
  });

  test("no rise is missed: without one, what starts below stays below", () => {
    fc.assert(
      fc.property(
        anySite,
        anyTarget,
        instant,
        fc.integer({ min: -5, max: 85 }),
        (at, target, fromMs, floor) => {
          const toMs = fromMs + DAY_MS;
          const rise = riseMs(at, target, floor, fromMs, toMs);
          if (altitude(at, target, fromMs) < floor)
            for (let atMs = fromMs; atMs < (rise ?? toMs); atMs += 300_000)
              expect(altitude(at, target, atMs)).toBeLessThan(floor);
        },
      ),
    );
  });
});

describe("what never happens", () => {
  const fromMs = Date.UTC(2026, 10, 20);
  const toMs = fromMs + DAY_MS;
  test.each([
    ["a circumpolar star", "north60", { raHours: 20.7, decDeg: 80 }, 30],
    ["a star that never rises", "north60", { raHours: 6.4, decDeg: -52 }, 0],
    ["the celestial pole", "south33", { raHours: 0, decDeg: -90 }, 20],
    ["the Sun in the polar night", "polar78", { body: "sun" }, 0],
  ])("%s neither rises nor sets", (_, where, target, floor) => {
    expect(riseMs(site(where), target, floor, fromMs, toMs)).toBeUndefined();
    expect(setMs(site(where), target, floor, fromMs, toMs)).toBeUndefined();
  });
  test("an empty or backward window has no event", () => {
    const vega = { raHours: 18.6156, decDeg: 38.7837 };
    expect(riseMs(desert, vega, 0, fromMs, fromMs)).toBeUndefined();
    expect(riseMs(desert, vega, 0, toMs, fromMs)).toBeUndefined();
    expect(transitMs(desert, vega, toMs, fromMs)).toBeUndefined();
    expect(maxAltitudeDeg(desert, vega, fromMs, fromMs).altitudeDeg).toBe(altitude(desert, vega, fromMs));
  });
  test("at the pole nothing turns, and the Moon still rises once a month", () => {
    const pole = { ...desert, latitudeDeg: 90, longitudeDeg: 0, elevationM: 0 };
    expect(riseMs(pole, { raHours: 5, decDeg: 29 }, 30, fromMs, toMs)).toBeUndefined();
    expect(riseMs(pole, { body: "moon" }, 0, fromMs, fromMs + 28 * DAY_MS)).toBeDefined();
  });
});

describe("a horizon", () => {
  const fromMs = Date.UTC(2026, 10, 20, 19);
  const toMs = fromMs + DAY_MS;
  const m42 = { raHours: 5.588, decDeg: -5.389 };
  const flat = (altitudeDeg: number): Horizon =>
    [0, 90, 180, 270].map((azimuthDeg) => ({ azimuthDeg, altitudeDeg }));

  test("that is level is the same as an altitude", () => {
    for (const floor of [0, 15, 40])
      for (const passage of [riseMs, setMs])
        expect(passage(desert, m42, flat(floor), fromMs, toMs)).toBe(
          passage(desert, m42, floor, fromMs, toMs),
        );
  });

  test("with a thin tower is crossed four times", () => {
    const towerDeg = 150;
    const tower = [
      { azimuthDeg: 0, altitudeDeg: 10 },
      { azimuthDeg: towerDeg - 0.011, altitudeDeg: 10 },
      { azimuthDeg: towerDeg - 0.01, altitudeDeg: 80 },
      { azimuthDeg: towerDeg + 0.01, altitudeDeg: 80 },
      { azimuthDeg: towerDeg + 0.011, altitudeDeg: 10 },
    ];
    const rise = riseMs(desert, m42, tower, fromMs, toMs) ?? 0;
    const hidden = setMs(desert, m42, tower, rise, toMs) ?? 0;
    const seenAgain = riseMs(desert, m42, tower, hidden, toMs) ?? 0;
    const set = setMs(desert, m42, tower, seenAgain, toMs) ?? 0;
    expect(Math.abs(rise - (riseMs(desert, m42, 10, fromMs, toMs) ?? 0))).toBeLessThan(1);
    expect(horizontal(desert, m42, hidden).azimuthDeg).toBeCloseTo(towerDeg - 0.01, 2);
    expect(horizontal(desert, m42, seenAgain).azimuthDeg).toBeCloseTo(towerDeg + 0.01, 2);
    expect(seenAgain - hidden).toBeLessThan(20_000);
    expect(set).toBe(setMs(desert, m42, 10, fromMs, toMs));
  });

  test("passes through north", () => {
    const polaris = { raHours: 2.53, decDeg: 80 };
    const wall: Horizon = [
      { azimuthDeg: 5, altitudeDeg: 60 },
      { azimuthDeg: 6, altitudeDeg: 0 },
      { azimuthDeg: 354, altitudeDeg: 0 },
      { azimuthDeg: 355, altitudeDeg: 60 },
    ];
    const hidden = setMs(desert, polaris, wall, fromMs, toMs) ?? Number.NaN;
    const { azimuthDeg } = horizontal(desert, polaris, hidden);
    expect(Math.min(azimuthDeg, 360 - azimuthDeg)).toBeGreaterThan(4.9);
    expect(Math.min(azimuthDeg, 360 - azimuthDeg)).toBeLessThan(6.1);
  });

  test("is never passed unnoticed, whatever its shape", () => {
    const shape = fc.uniqueArray(
      fc.record({
        azimuthDeg: fc.double({ min: 0, max: 359.99, noNaN: true }),
        altitudeDeg: fc.double({ min: -10, max: 90, noNaN: true }),
      }),
      { minLength: 2, maxLength: 12, selector: ({ azimuthDeg }) => azimuthDeg },
    );
    fc.assert(
      fc.property(shape, anySite, anyTarget, (points, at, target) => {
        const horizon = points.sort((a, b) => a.azimuthDeg - b.azimuthDeg);
        const isUp = (atMs: number): boolean => {
          const seen = horizontal(at, target, atMs);
          return seen.altitudeDeg >= horizonAltitudeDeg(horizon, seen.azimuthDeg);
        };
        const startsUp = isUp(fromMs);
        const change = (startsUp ? setMs : riseMs)(at, target, horizon, fromMs, toMs);
        for (let atMs = fromMs; atMs < (change ?? toMs); atMs += 97_000) expect(isUp(atMs)).toBe(startsUp);
        if (change !== undefined) expect([isUp(change - 1), isUp(change)]).toEqual([startsUp, !startsUp]);
      }),
      { numRuns: 60 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endingMs, endsThroughout, evaluateUntil, evaluateWhen, openingMs } from "../../src/plan/gates.ts";
import type { Range, TimeExpression, Until, When } from "../../src/plan/plan.ts";
import type { Night } from "../../src/sky/night.ts";
import type { Site } from "../../src/sky/site.ts";
import type { PointingTarget } from "../../src/verb.ts";

const HOUR = 3_600_000;

/** Numbers as people write them: two decimals. */
function decimal(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min: min * 100, max: max * 100 }).map((hundredths) => hundredths / 100);
}

function optional<T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  // Few conditions at a time, so that gates also open.
  return fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: of });
}

function anyRange(min: number, max: number): fc.Arbitrary<Range | undefined> {
  return optional(
    fc.oneof(
      fc.record({ min: decimal(min, max), max: fc.constant(undefined) }),
      fc.record({ min: fc.constant(undefined), max: decimal(min, max) }),
      fc.record({ min: decimal(min, max), max: decimal(min, max) }),
    ),
  );
}

/** An instant that many hours after the first noon. */
function anyTime(noonMs: number): fc.Arbitrary<TimeExpression | undefined> {
  const instant = (hours: number): TimeExpression => ({
    kind: "instant",
    atMs: noonMs + hours * HOUR,
    offsetSec: 0,
    text: "then",
  });
  return optional(decimal(0, 24).map(instant));
}

const anyTarget: fc.Arbitrary<PointingTarget> = fc.oneof(
  fc.record({
    id: fc.constant("t"),
    name: fc.constant("T"),
    raHours: decimal(0, 23.99),
    decDeg: decimal(-90, 90),
  }),
  fc.record({
    id: fc.constant("t"),
    name: fc.constant("T"),
    body: fc.constantFrom("moon", "mars", "jupiter"),
  }),
);

function anyWhen(noonMs: number): fc.Arbitrary<When> {
  return fc.record({
    target: anyTarget,
    after: anyTime(noonMs),
    before: anyTime(noonMs),
    altitudeDeg: anyRange(-90, 90),
    aboveHorizon: fc.constant(false),
    hourAngleHours: anyRange(-12, 12),
    airmassMax: optional(decimal(1, 10)),
    sunAltitudeDeg: anyRange(-60, 0),
    moonAltitudeDeg: anyRange(-90, 90),
    moonIlluminationPercent: anyRange(0, 100),
    moonSeparationDeg: anyRange(0, 180),
  });
}

function anyUntil(noonMs: number): fc.Arbitrary<Until> {
  return fc.record({
    target: anyTarget,
    time: anyTime(noonMs),
    altitudeBelowDeg: optional(decimal(-90, 90)),
    altitudeAboveDeg: optional(decimal(-90, 90)),
    hourAngleAboveHours: optional(decimal(-12, 12)),
    sunAltitudeAboveDeg: optional(decimal(-60, 0)),
    moonAltitudeAboveDeg: optional(decimal(-90, 90)),
  });
}

const anySite: fc.Arbitrary<Site> = fc.record({
  latitudeDeg: decimal(-90, 90),
  longitudeDeg: decimal(-180, 180),
  elevationM: fc.constant(0),
  zone: fc.constant("UTC"),
  horizon: fc.constant(undefined),
});

const anyCase = fc.integer({ min: 0, max: 3650 }).chain((day) => {
  const noonMs = Date.UTC(2024, 0, 1 + day, 12);
  const night: Night = { date: "2024-01-01", noonMs, nextNoonMs: noonMs + 24 * HOUR };
  return fc.record({
    night: fc.constant(night),
    site: anySite,
    when: anyWhen(noonMs),
    until: anyUntil(noonMs),
    samplesMs: fc.array(fc.integer({ min: noonMs, max: night.nextNoonMs - 1 }), {
      minLength: 60,
      maxLength: 60,
    }),
  });
});

describe("the search for the next change", () => {
  it("misses no instant: what is impossible never holds later, and nothing changes before nextMs", () => {
    const seen = { impossible: 0, waiting: 0, satisfied: 0 };
    const property = fc.property(anyCase, ({ night, site, when, samplesMs }) => {
      const first = evaluateWhen(when, night, site, night.noonMs, night.nextNoonMs);
      seen[first.satisfied ? "satisfied" : first.possible ? "waiting" : "impossible"]++;
      for (const atMs of samplesMs) {
        // A copy, so that the answer is searched for afresh.
        const later = evaluateWhen({ ...when }, night, site, atMs, night.nextNoonMs);
        if (!first.possible) expect(later.satisfied).toBe(false);
        else if (atMs < first.nextMs - 1000) expect(later.satisfied).toBe(first.satisfied);
      }
    });
    fc.assert(property, { numRuns: 200, seed: 20261120 });
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
  });

  it("finds the same opening however often it is asked on the way", () => {
    const property = fc.property(anyCase, ({ night, site, when, samplesMs }) => {
      for (const atMs of samplesMs.toSorted((a, b) => a - b)) {
        const remembering = evaluateWhen(when, night, site, atMs, night.nextNoonMs);
        const afresh = evaluateWhen({ ...when }, night, site, atMs, night.nextNoonMs);
        expect(remembering.satisfied).toBe(afresh.satisfied);
        expect(remembering.possible).toBe(afresh.possible);
        expect(Math.abs(remembering.nextMs - afresh.nextMs)).toBeLessThanOrEqual(1000);
      }
    });
    fc.assert(property, { numRuns: 100, seed: 20261121 });
  });

  it("of an until misses no instant either", () => {
    const seen = { ended: 0, waiting: 0 };
    const property = fc.property(anyCase, ({ night, site, until, samplesMs }) => {
      const first = evaluateUntil(until, night, site, night.noonMs);
      const endMs = endingMs(until, night, site, night.noonMs, night.nextNoonMs);
      seen[first.ended ? "ended" : "waiting"]++;
      expect(endMs === night.noonMs).toBe(first.ended);
      for (const atMs of samplesMs) {
        const later = evaluateUntil(until, night, site, atMs);
        expect(later.nextMs).toBeGreaterThan(atMs);
        if (atMs < first.nextMs - 1000) expect(later.ended).toBe(first.ended);
        if (atMs < endMs - 1000) expect(later.ended).toBe(false);
        if (endsThroughout(until, night, site, night.noonMs, night.nextNoonMs))
          expect(later.ended).toBe(true);
      }
    });
    fc.assert(property, { numRuns: 100, seed: 20261122 });
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
  });

  it("finds openings that are open, and nothing before them", () => {
    const property = fc.property(anyCase, ({ night, site, when, samplesMs }) => {
      const openMs = openingMs(when, night, site, night.noonMs, night.nextNoonMs);
      if (openMs !== undefined)
        expect(evaluateWhen(when, night, site, openMs, night.nextNoonMs).satisfied).toBe(true);
      for (const atMs of samplesMs.filter((at) => at < (openMs ?? night.nextNoonMs) - 1000))
        expect(evaluateWhen(when, night, site, atMs, night.nextNoonMs).satisfied).toBe(false);
    });
    fc.assert(property, { numRuns: 100, seed: 20261123 });
  });
});

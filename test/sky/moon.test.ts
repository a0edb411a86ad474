import { expect, test } from "vitest";
import { moonAltitudeDeg, moonIlluminationPercent, moonSeparationDeg } from "../../src/sky/moon.ts";
import { horizontal } from "../../src/sky/position.ts";
import { site, targetOf } from "./sites.ts";
import rows from "./vectors/moons.json" with { type: "json" };

test.each(rows as unknown as [string, string, [number, number], number, number][])(
  "%s %s %o",
  (where, iso, written, separationDeg, percent) => {
    const atMs = Date.parse(iso);
    expect(Math.abs(moonSeparationDeg(site(where), targetOf(written), atMs) - separationDeg)).toBeLessThan(
      0.002,
    );
    expect(Math.abs(moonIlluminationPercent(atMs) - percent)).toBeLessThan(0.02);
  },
);

test("the Moon's altitude is that of the body moon", () => {
  const atMs = Date.UTC(2026, 10, 20, 5);
  const at = site("desert");
  expect(moonAltitudeDeg(at, atMs)).toBe(horizontal(at, { body: "moon" }, atMs).altitudeDeg);
  expect(moonSeparationDeg(at, { body: "moon" }, atMs)).toBe(0);
});

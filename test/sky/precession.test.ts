import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { julianYear, precess } from "../../src/sky/precession.ts";

const ARCSEC_DEG = 1 / 3600;

describe("precess", () => {
  it("gives the worked example of Meeus, Astronomical Algorithms, 21.b (theta Persei without proper motion)", () => {
    // J2000 2h 44m 12.975s, +49° 13′ 39.90″ for the epoch; at JD 2462088.69: 2h 46m 11.331s, +49° 20′ 54.54″.
    const year = 2000 + (2462088.69 - 2451545) / 365.25;
    const place = { raHours: 2 + 44 / 60 + 12.975 / 3600, decDeg: 49 + 13 / 60 + 39.9 / 3600 };
    const moved = precess(place, 2000, year);
    expect(Math.abs(moved.raHours - (2 + 46 / 60 + 11.331 / 3600))).toBeLessThan(0.1 * ARCSEC_DEG);
    expect(Math.abs(moved.decDeg - (49 + 20 / 60 + 54.54 / 3600))).toBeLessThan(0.5 * ARCSEC_DEG);
  });

  it("moves the equinox point itself by 3.07 seconds and 20.04 arcseconds a year", () => {
    const moved = precess({ raHours: 0, decDeg: 0 }, 2000, 2010);
    expect(moved.raHours * 3600).toBeCloseTo(30.75, 1);
    expect(moved.decDeg * 3600).toBeCloseTo(200.4, 0);
  });

  it("comes back, through any pair of years and close to the poles", () => {
    const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        real(0, 23.999),
        real(-89.9, 89.9),
        real(1950, 2100),
        real(1950, 2100),
        (ra, decDeg, from, to) => {
          const there = precess({ raHours: ra, decDeg }, from, to);
          const again = precess(there, to, from);
          expect(again.decDeg).toBeCloseTo(decDeg, 6);
          expect(Math.abs(Math.sin(((again.raHours - ra) * Math.PI) / 24))).toBeLessThan(1e-6);
          expect(there.raHours).toBeGreaterThanOrEqual(0);
          expect(there.raHours).toBeLessThan(24);
        },
      ),
    );
  });

  it("counts Julian years from J2000", () => {
    expect(julianYear(Date.parse("2000-01-01T12:00:00Z"))).toBe(2000);
    expect(julianYear(Date.parse("2026-11-20T03:00:00Z"))).toBeCloseTo(2026.8847, 3);
  });
});

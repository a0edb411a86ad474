import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceArcmin } from "../../../src/devices/move/pointing.ts";
import { julianYear, precess } from "../../../src/devices/move/precession.ts";
import { parseStatus } from "../../../src/devices/move/status.ts";

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

describe("distanceArcmin", () => {
  const site = { latitudeDeg: 35 };
  const status = (dec: string, ra: string, equinox: string) => {
    const parsed = parseStatus(`${dec}${ra}050000${"261120031500"}123010L${equinox}`);
    if (!parsed) throw new Error("bad vector");
    return parsed;
  };

  it("compares in the equinox that the status is in", () => {
    const destination = { kind: "equatorial", raHours: 3, decDeg: 20 } as const;
    expect(distanceArcmin(destination, status("+200000", "0300000", "200000"), site, 2026.9)).toBeCloseTo(
      0,
      3,
    );
    expect(distanceArcmin(destination, status("+201500", "0300000", "200000"), site, 2026.9)).toBeCloseTo(
      15,
      3,
    );
    expect(distanceArcmin(destination, status("+200000", "0300000", "202690"), site, 2026.9)).toBeGreaterThan(
      20,
    );
  });

  it("compares altitude and azimuth by the sidereal time", () => {
    // On the meridian at 5 h, declination 65: altitude 90 - (65 - 35) = 60 degrees due north.
    const seen = status("+650000", "0500000", "202690");
    const at = (altitudeDeg: number, azimuthDeg: number) =>
      distanceArcmin({ kind: "horizontal", altitudeDeg, azimuthDeg }, seen, site, 2026.9);
    expect(at(60, 0)).toBeCloseTo(0, 3);
    expect(at(60.5, 0)).toBeCloseTo(30, 3);
    expect(at(60, 180)).toBeCloseTo(3600, 1);
    // Six hours west of the meridian on the equator: on the horizon, due west.
    const west = status("+000000", "2300000", "202690");
    expect(
      distanceArcmin({ kind: "horizontal", altitudeDeg: 0, azimuthDeg: 270 }, west, site, 2026.9),
    ).toBeCloseTo(0, 3);
  });
});

import { describe, expect, it } from "vitest";
import { distanceArcmin } from "../../../src/devices/move/pointing.ts";
import { parseStatus } from "../../../src/devices/move/status.ts";

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

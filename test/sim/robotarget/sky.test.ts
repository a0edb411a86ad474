import { Body, Equator, Horizon, Illumination, Observer } from "astronomy-engine";
import { expect, test } from "vitest";
import {
  moonAt,
  separationDeg,
  standingOfJ2000,
  sunAltDeg,
  sunCrossing,
} from "../../../src/sim/robotarget/sky.ts";

const places = [
  { latitudeDeg: 31.96, longitudeDeg: -111.6 },
  { latitudeDeg: -30.2, longitudeDeg: 70.8 },
  { latitudeDeg: 69.6, longitudeDeg: 18.9 },
];
const times = Array.from({ length: 40 }, (_, index) => Date.UTC(2024, 0, 1) + index * 47 * 3_600_000 * 7.3);

function altitude(body: Body, atMs: number, place: (typeof places)[number]): number {
  const observer = new Observer(place.latitudeDeg, place.longitudeDeg, 0);
  const { ra, dec } = Equator(body, new Date(atMs), observer, true, true);
  return Horizon(new Date(atMs), observer, ra, dec).altitude;
}

test("Sun and Moon stand where an ephemeris has them, to a degree or so", () => {
  for (const place of places) {
    for (const atMs of times) {
      expect(Math.abs(sunAltDeg(atMs, place) - altitude(Body.Sun, atMs, place))).toBeLessThan(0.1);
      const moon = moonAt(atMs, place);
      expect(Math.abs(moon.altDeg - altitude(Body.Moon, atMs, place))).toBeLessThan(1.6);
      const { phase_fraction: lit } = Illumination(Body.Moon, new Date(atMs));
      expect(Math.abs(moon.phasePercent - 100 * lit)).toBeLessThan(1.5);
    }
  }
});

test("hour angles are negative in the east, angles between places are right", () => {
  const place = places[0]!;
  const rising = standingOfJ2000({ raHours: 16.7, decDeg: 36 }, Date.UTC(2026, 4, 10, 4), place);
  expect(rising.hourAngleHours).toBeGreaterThan(-6);
  expect(rising.hourAngleHours).toBeLessThan(0);
  expect(separationDeg({ raHours: 0, decDeg: 0 }, { raHours: 6, decDeg: 0 })).toBeCloseTo(90);
  expect(separationDeg({ raHours: 0, decDeg: 90 }, { raHours: 6, decDeg: -90 })).toBeCloseTo(180);
});

test("dusk and dawn, and none of them in the far north in summer", () => {
  const noonMs = Date.UTC(2026, 4, 9, 19);
  for (const direction of ["down", "up"] as const) {
    const atMs = sunCrossing(noonMs, places[0]!, -12, direction) ?? 0;
    expect(atMs - noonMs).toBeLessThan(24 * 3_600_000);
    expect(sunAltDeg(atMs, places[0]!)).toBeCloseTo(-12, 1);
  }
  expect(sunCrossing(Date.UTC(2026, 5, 21, 12), places[2]!, -12, "down")).toBeUndefined();
});

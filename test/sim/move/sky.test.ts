import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  equatorialOf,
  equinoxOf,
  fromJ2000,
  horizontalOf,
  siderealHours,
  toJ2000,
} from "../../../src/sim/move/sky.ts";

// Numbers of the examples 12.a, 13.b and 21.b of Meeus, Astronomical Algorithms.
describe("against worked examples", () => {
  const washington = { latitudeDeg: 38.921389, longitudeDeg: -77.065556 };

  test("sidereal time at Greenwich", () => {
    const hours = siderealHours(Date.UTC(1987, 3, 10), { latitudeDeg: 0, longitudeDeg: 0 });
    expect(hours).toBeCloseTo(13 + 10 / 60 + 46.3668 / 3600, 4);
  });

  test("precession of theta Persei", () => {
    const { raHours, decDeg } = fromJ2000({ raHours: 41.054063 / 15, decDeg: 49.22775 }, 2028.86705);
    expect(raHours * 15).toBeCloseTo(41.547214, 5);
    expect(decDeg).toBeCloseTo(49.348483, 5);
  });

  test("altitude and azimuth of Venus", () => {
    const atMs = Date.UTC(1987, 3, 10, 19, 21);
    const ofDate = { raHours: siderealHours(atMs, washington) - 64.352133 / 15, decDeg: -6.719892 };
    const { altDeg, azDeg } = horizontalOf(toJ2000(ofDate, equinoxOf(atMs)), atMs, washington);
    expect(altDeg).toBeCloseTo(15.1249, 3);
    expect(azDeg).toBeCloseTo(68.0337 + 180, 3);
  });
});

const positions = fc.record({
  raHours: fc.double({ min: 0, max: 23.9999, noNaN: true }),
  decDeg: fc.double({ min: -89.9, max: 89.9, noNaN: true }),
});

test("precession and back is where it was", () => {
  fc.assert(
    fc.property(positions, fc.double({ min: 1990, max: 2060, noNaN: true }), (position, equinox) => {
      const back = toJ2000(fromJ2000(position, equinox), equinox);
      expect(Math.cos(((back.raHours - position.raHours) * Math.PI) / 12)).toBeCloseTo(1, 8);
      expect(back.decDeg).toBeCloseTo(position.decDeg, 8);
    }),
  );
});

test("down to the horizon's system and back is where it was", () => {
  const place = { latitudeDeg: 31.9583, longitudeDeg: -111.5967 };
  fc.assert(
    fc.property(positions, fc.integer({ min: 0, max: 4e12 }), (position, atMs) => {
      const back = equatorialOf(horizontalOf(position, atMs, place), atMs, place);
      expect(Math.cos(((back.raHours - position.raHours) * Math.PI) / 12)).toBeCloseTo(1, 8);
      expect(back.decDeg).toBeCloseTo(position.decDeg, 6);
    }),
  );
});

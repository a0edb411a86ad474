import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { altAzOf, meridianPlaceOf } from "../../src/sky/alt-az.ts";

describe("altAzOf", () => {
  it("gives the worked example of Meeus, Astronomical Algorithms, 13.b (Venus from Washington)", () => {
    const place = { hourAngleHours: 64.352133 / 15, decDeg: -6.719892 };
    const { altitudeDeg, azimuthDeg } = altAzOf(place, 38.921389);
    expect(altitudeDeg).toBeCloseTo(15.1249, 3);
    // Meeus counts azimuth from the south.
    expect(azimuthDeg).toBeCloseTo(180 + 68.0337, 3);
  });

  it("is undone by meridianPlaceOf", () => {
    const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        real(-11.99, 11.99),
        real(-89, 89),
        real(-80, 80),
        (hourAngleHours, decDeg, latitudeDeg) => {
          const again = meridianPlaceOf(altAzOf({ hourAngleHours, decDeg }, latitudeDeg), latitudeDeg);
          expect(again.decDeg).toBeCloseTo(decDeg, 5);
          expect(again.hourAngleHours).toBeCloseTo(hourAngleHours, 5);
        },
      ),
    );
  });
});

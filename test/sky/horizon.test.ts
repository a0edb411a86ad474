import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { horizonAltitudeDeg, parseHorizon } from "../../src/sky/horizon.ts";

describe("parseHorizon", () => {
  test.each([
    [
      "blanks",
      "0 10\n90 20\n",
      [
        [0, 10],
        [90, 20],
      ],
    ],
    [
      "commas, tabs and Windows line ends",
      "0,10\r\n90 ,\t20.5\r\n180\t-2",
      [
        [0, 10],
        [90, 20.5],
        [180, -2],
      ],
    ],
    [
      "comments, empty lines and a byte order mark",
      "\uFEFF# az alt\n\n0 10 # north\n  90 20  \n",
      [
        [0, 10],
        [90, 20],
      ],
    ],
    [
      "any order",
      "270 5\n90 20\n",
      [
        [90, 20],
        [270, 5],
      ],
    ],
    [
      "a closed circle",
      "0 10\n180 20\n360 10\n",
      [
        [0, 10],
        [180, 20],
      ],
    ],
    [
      "360 without 0",
      "180 20\n360 10\n",
      [
        [0, 10],
        [180, 20],
      ],
    ],
    [
      "signs and bare fractions",
      "+0.5 -.5\n359.99 90.\n",
      [
        [0.5, -0.5],
        [359.99, 90],
      ],
    ],
  ])("reads %s", (_, text, expected) => {
    expect(parseHorizon(text)).toEqual({
      horizon: expected.map(([azimuthDeg, altitudeDeg]) => ({ azimuthDeg, altitudeDeg })),
    });
  });

  test.each([
    ["nothing", "", 1, "at least two directions; this file has 0"],
    ["one point", "# one\n90 20\n", 3, "at least two directions; this file has 1"],
    ["one point twice around", "0 5\n360 5", 2, "this file has 1"],
    ["one number", "0 10\n90\n", 2, 'not "90"'],
    ["three numbers", "0 10 20\n", 1, 'not "0 10 20"'],
    ["words", "0 10\nnorth 10\n", 2, 'not "north 10"'],
    ["two commas", "0,,10\n", 1, 'not "0,,10"'],
    ["hexadecimal", "0x10 5\n", 1, "Expected an azimuth"],
    ["infinity", "Infinity 5\n", 1, "Expected an azimuth"],
    ["control characters", "\u001b[31m 5\n", 1, 'not "\\u001b[31m 5"'],
    ["an azimuth beyond 360", "0 10\n360.5 10\n", 2, "Azimuth 360.5 is not in 0 to 360"],
    ["a negative azimuth", "-1 10\n", 1, "Azimuth -1 is not in 0 to 360"],
    ["an altitude over the zenith", "0 91\n", 1, "Altitude 91 is not in -10 to 90"],
    ["an altitude too low", "0 -10.5\n", 1, "Altitude -10.5 is not in -10 to 90"],
    ["a direction twice", "0 10\n90 20\n90.0 20\n", 3, "Azimuth 90 is already in line 2"],
    ["0 and 360 that differ", "0 10\n90 20\n360 30\n", 3, "line 1 has another altitude"],
  ])("refuses %s", (_, text, line, message) => {
    const result = parseHorizon(text);
    expect(result).toMatchObject({ line });
    expect("message" in result ? result.message : "").toContain(message);
  });
});

describe("horizonAltitudeDeg", () => {
  const horizon = [
    { azimuthDeg: 10, altitudeDeg: 0 },
    { azimuthDeg: 100, altitudeDeg: 30 },
    { azimuthDeg: 350, altitudeDeg: 20 },
  ];
  test.each([
    [10, 0],
    [55, 15],
    [100, 30],
    [225, 25],
    [350, 20],
    [355, 15],
    [0, 10],
    [360, 10],
    [5, 5],
    [-5, 15],
    [415, 15],
  ])("at azimuth %d is %d", (azimuthDeg, expected) => {
    expect(horizonAltitudeDeg(horizon, azimuthDeg)).toBeCloseTo(expected, 9);
  });
  test("of one point is level, and of none is 0", () => {
    expect(horizonAltitudeDeg([{ azimuthDeg: 40, altitudeDeg: 7 }], 220)).toBe(7);
    expect(horizonAltitudeDeg([], 220)).toBe(0);
  });
  test("stays between its neighbours and has no jump", () => {
    fc.assert(
      fc.property(fc.double({ min: -720, max: 720, noNaN: true }), (azimuthDeg) => {
        const here = horizonAltitudeDeg(horizon, azimuthDeg);
        expect(here).toBeGreaterThanOrEqual(0);
        expect(here).toBeLessThanOrEqual(30);
        expect(Math.abs(horizonAltitudeDeg(horizon, azimuthDeg + 1e-6) - here)).toBeLessThan(1e-5);
      }),
    );
  });
});

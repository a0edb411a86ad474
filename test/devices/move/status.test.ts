import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseStatus } from "../../../src/devices/move/status.ts";

// Columns 1-45: Dec, RA, sidereal time, UT, airmass, dome, equinox.
const short = `+4116090042443${"031530"}${"261120031500"}${"123"}${"010L"}${"202689"}`;
// Columns 46-96.
const rest = (motion: string, awake = "W"): string =>
  `   134E    -x N${"-1345A".padStart(7)} 9${"tSTF  "}${" "}T${motion[0]}S${motion.slice(1)}P ${awake}2${"????????"}`;
const still = "      ";

describe("parseStatus", () => {
  it("reads the short status", () => {
    const status = parseStatus(short);
    expect(status).toMatchObject({
      raw: short,
      equinox: 2026.89,
      utText: "261120031500",
      airmass: 1.23,
      domeText: "010L",
      extended: undefined,
    });
    expect(status?.decDeg).toBeCloseTo(41 + 16 / 60 + 9 / 3600, 9);
    expect(status?.raHours).toBeCloseTo(42 / 60 + 44.3 / 3600, 9);
    expect(status?.siderealHours).toBeCloseTo(3 + 15 / 60 + 30 / 3600, 9);
  });

  it("reads the extended status, and leaves what it cannot read out", () => {
    const raw = short + rest(still);
    expect(raw).toHaveLength(96);
    expect(parseStatus(raw)?.extended).toEqual({
      raRateSecPerHour: 13.4,
      decRateArcsecPerHour: undefined,
      focusText: "-1345A",
      filterText: "9",
      domeFollows: true,
      coordinateLockText: "S",
      horizonLimit: false,
      siderealTracking: true,
      moving: false,
      guidingText: "P",
      awake: true,
      telescopeText: "2",
    });
  });

  it.each([
    ["focus", "I     "],
    ["declination", " Ns   "],
    ["right ascension", "   WS "],
    ["dome", "     L"],
  ])("sees the motion of the %s", (_name, motion) => {
    expect(parseStatus(short + rest(motion))?.extended?.moving).toBe(true);
  });

  it("sees a sleeping telescope", () => {
    expect(parseStatus(short + rest(still, "S"))?.extended?.awake).toBe(false);
  });

  it("keeps the sign of a declination between 0 and -1 degree", () => {
    expect(parseStatus(`-003000${short.slice(7)}`)?.decDeg).toBeCloseTo(-0.5, 9);
  });

  it.each([
    ["", "nothing"],
    [short.slice(0, 44), "a wrong length"],
    [`+9116090${short.slice(8)}`, "a declination over 90 degrees"],
    [`+41160925${short.slice(9)}`, "an hour over 24"],
    [`${short.slice(0, 39)}000000`, "no equinox"],
    ["x".repeat(96), "letters"],
  ])("returns undefined for %j (%s)", (text) => {
    expect(parseStatus(text)).toBeUndefined();
  });

  it("never throws", () => {
    const column = fc.string({ minLength: 1, maxLength: 1, unit: "binary-ascii" });
    const text = fc.constantFrom(45, 96).chain((n) => fc.array(column, { minLength: n, maxLength: n }));
    fc.assert(
      fc.property(text, (columns) => {
        const status = parseStatus(columns.join(""));
        if (status) expect(Math.abs(status.decDeg)).toBeLessThanOrEqual(90);
      }),
    );
  });
});

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
      utMs: Date.UTC(2026, 10, 20, 3, 15),
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
      focusPosition: -1345,
      focusMode: "absolute",
      filterPosition: 9,
      domeFollows: true,
      hasDomeProblem: true,
      coordinateLock: "sidereal",
      slowSlewLimit: true,
      horizonLimit: false,
      focusLimit: undefined,
      raLimit: undefined,
      decLimit: undefined,
      siderealTracking: true,
      focusMotion: undefined,
      focusRateText: "S",
      decMotion: undefined,
      raMotion: undefined,
      domeMotion: undefined,
      moving: false,
      guiding: "paused",
      shutter: undefined,
      awake: true,
      telescopeText: "2",
      tailText: "????????",
    });
  });

  // Each column of the layout, put into a status of blanks.
  const blank = `${short}${" ".repeat(51)}`;
  const at = (first: number, text: string): string =>
    `${blank.slice(0, first - 1)}${text}${blank.slice(first - 1 + text.length)}`;
  it.each([
    [46, "  1345E", { raRateSecPerHour: 134.5 }],
    [46, "     3W", { raRateSecPerHour: -0.3 }],
    [53, "   1345N", { decRateArcsecPerHour: 134.5 }],
    [53, "  36000S", { decRateArcsecPerHour: -3600 }],
    [53, "********", { decRateArcsecPerHour: undefined }],
    [61, "   250R", { focusPosition: 250, focusMode: "relative" }],
    [61, "-  250a", { focusPosition: -250, focusMode: "absolute" }],
    [61, "******A", { focusPosition: undefined, focusMode: undefined }],
    [68, "-1", { filterPosition: undefined }],
    [68, "12", { filterPosition: 12 }],
    [70, "t", { domeFollows: true, hasDomeProblem: true }],
    [70, "f", { domeFollows: false, hasDomeProblem: true }],
    [70, "F", { domeFollows: false, hasDomeProblem: false }],
    [71, "T", { coordinateLock: "track" }],
    [71, "O", { coordinateLock: "off" }],
    [71, "?", { coordinateLock: undefined }],
    [72, "T", { slowSlewLimit: true }],
    [73, "T", { horizonLimit: true }],
    [74, "O", { focusLimit: "out" }],
    [75, "W", { raLimit: "west" }],
    [76, "N", { decLimit: "north" }],
    [77, "T", { siderealTracking: true, moving: false }],
    [78, "I", { focusMotion: "in", moving: true }],
    [79, "G", { focusRateText: "G", moving: false }],
    [80, "Ns", { decMotion: { direction: "north", rateText: "s" }, moving: true }],
    [80, "?", { decMotion: { direction: undefined, rateText: "" }, moving: true }],
    [82, "WS", { raMotion: { direction: "west", rateText: "S" }, moving: true }],
    [84, "R", { domeMotion: "right", moving: true }],
    [85, "A", { guiding: "active" }],
    [85, "C", { guiding: "clouds" }],
    [86, "U", { shutter: "unknown" }],
    [86, "O", { shutter: "open" }],
    [87, "S", { awake: false }],
    [87, " ", { awake: undefined }],
    [88, "1", { telescopeText: "1" }],
    [89, "12345678", { tailText: "12345678" }],
  ])("reads column %i: %j", (first, text, wanted) => {
    expect(parseStatus(at(first, text))?.extended).toMatchObject(wanted);
  });

  it.each([
    ["261120031500", Date.UTC(2026, 10, 20, 3, 15)],
    ["26 1 2 3 4 5", Date.UTC(2026, 0, 2, 3, 4, 5)],
    ["261320031500", undefined],
    ["00030110334 ", Date.UTC(2000, 2, 1, 10, 33, 40)],
    ["            ", undefined],
  ])("reads the time %j", (text, utMs) => {
    const raw = `${short.slice(0, 20)}${text}${short.slice(32)}`;
    expect(parseStatus(raw)).toMatchObject({ utText: text, utMs });
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
    [`+4199090${short.slice(8)}`, "99 minutes"],
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

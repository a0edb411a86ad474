import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  parseLastPosition,
  parseObjectName,
  parseSkyBody,
  parseVersion,
} from "../../../src/devices/move/answers.ts";

describe("parseLastPosition", () => {
  // 10 of right ascension, 9 of declination, 6 of equinox, as far as the document tells.
  it.each([
    ["10 33 44.5+10 33 44200217", 10 + 33 / 60 + 44.5 / 3600, 10 + 33 / 60 + 44 / 3600, 2002.17],
    [" 0 42 44.3-00 30 00202688", 42 / 60 + 44.3 / 3600, -0.5, 2026.88],
    ["10:33:44.5+10:33:44200217", 10 + 33 / 60 + 44.5 / 3600, 10 + 33 / 60 + 44 / 3600, 2002.17],
    ["   1033445  +103344200217", 10 + 33 / 60 + 44.5 / 3600, 10 + 33 / 60 + 44 / 3600, 2002.17],
    ["10  3  4.5+ 1  3  4200000", 10 + 3 / 60 + 4.5 / 3600, 1 + 3 / 60 + 4 / 3600, 2000],
  ])("reads %j", (raw, raHours, decDeg, equinox) => {
    const position = parseLastPosition(raw);
    expect(position).toMatchObject({ raw, equinox });
    expect(position?.raHours).toBeCloseTo(raHours, 9);
    expect(position?.decDeg).toBeCloseTo(decDeg, 9);
  });

  it.each([
    "",
    " ".repeat(25),
    "10 33 44.5+10 33 44000000",
    "10 33 44.5 10 33 44200217",
    "25 33 44.5+10 33 44200217",
    "10 99 44.5+10 33 44200217",
    "10 33 44.5+91 33 44200217",
    "10 33 44.5+10 33 44200217 ",
  ])("does not read %j", (raw) => {
    expect(parseLastPosition(raw)).toBeUndefined();
  });
});

describe("parseSkyBody", () => {
  it.each([
    ["123  -12S", { elongationDeg: 123, illuminatedPercent: undefined, altitudeDeg: -12, isRising: false }],
    [" 4597+ 5R", { elongationDeg: 45, illuminatedPercent: 97, altitudeDeg: 5, isRising: true }],
    ["18099+00r", { elongationDeg: 180, illuminatedPercent: 99, altitudeDeg: 0, isRising: true }],
    // A hundred percent does not fit, and FORTRAN prints stars then.
    ["180**+45R", { elongationDeg: 180, illuminatedPercent: undefined, altitudeDeg: 45, isRising: true }],
    [
      "999 5-30S",
      { elongationDeg: undefined, illuminatedPercent: undefined, altitudeDeg: -30, isRising: false },
    ],
    // Two and three, the other way to read the document: neither is then believed.
    [
      "25100+45R",
      { elongationDeg: undefined, illuminatedPercent: undefined, altitudeDeg: 45, isRising: true },
    ],
    [
      "25 75+45R",
      { elongationDeg: undefined, illuminatedPercent: undefined, altitudeDeg: 45, isRising: true },
    ],
    // Ten characters: the altitude stands where it stands, of the rest nobody knows.
    ["180100+45R", { elongationDeg: undefined, illuminatedPercent: undefined, altitudeDeg: 45 }],
  ])("reads %j", (raw, wanted) => {
    expect(parseSkyBody(raw)).toMatchObject({ raw, ...wanted });
  });

  it.each(["9999999999", "999999999", "", "123  -12X", "123   12S"])("does not read %j", (raw) => {
    expect(parseSkyBody(raw)).toBeUndefined();
  });
});

describe("parseObjectName", () => {
  it("reads the name without its blanks, and says when there is none", () => {
    expect(parseObjectName("M 31".padEnd(20))).toBe("M 31");
    expect(parseObjectName(" ".repeat(20))).toBeUndefined();
  });
});

describe("parseVersion", () => {
  it.each([
    ["V04.69 - 04-Apr-02", { version: "V04.69", dateText: "04-Apr-02" }],
    ["V04.84            ", { version: "V04.84", dateText: undefined }],
    [" ".repeat(18), { version: "", dateText: undefined }],
  ])("reads %j", (raw, wanted) => {
    expect(parseVersion(raw)).toEqual(wanted);
  });
});

it("never throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary-ascii", maxLength: 30 }), (text) => {
      for (const read of [parseLastPosition, parseSkyBody, parseObjectName, parseVersion]) read(text);
    }),
  );
});

import { describe, expect, test } from "vitest";
import { queryOf, readEnvelope, readNumber } from "../../../src/devices/nina/codec.ts";
import { readEvent, readPlace } from "../../../src/devices/nina/events.ts";
import { mountOf, safetyMonitorOf } from "../../../src/devices/nina/readings.ts";

const reading = { zone: "America/Phoenix", nowMs: Date.UTC(2026, 10, 21) };

describe("envelopes", () => {
  test("in any order of keys, and with the status of the body and not of HTTP", () => {
    expect(
      readEnvelope('{"Type":"API","Success":false,"Response":"","StatusCode":409,"Error":"Mount parked"}'),
    ).toEqual({
      response: "",
      success: false,
      statusCode: 409,
      error: "Mount parked",
    });
    expect(
      readEnvelope('{"Response":[],"Error":"","StatusCode":200,"Success":true,"Type":"API"}')?.success,
    ).toBe(true);
  });

  test.each([
    "",
    "<html>",
    "[1,2]",
    "null",
    '{"Success":true}',
    '{"Response":1,"Success":"yes"}',
    '{"Response":',
  ])("%s is none", (text) => expect(readEnvelope(text)).toBeUndefined());

  test("numbers come as numbers, as text, and as NaN", () => {
    expect(["NaN", "12.5", 3, "", "Infinity", null, [], "x"].map(readNumber)).toEqual([
      undefined,
      12.5,
      3,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("parameters are escaped", () => {
    expect(queryOf({ sequenceName: "M 31 & more?", save: true })).toBe(
      "?sequenceName=M+31+%26+more%3F&save=true",
    );
    expect(queryOf({})).toBe("");
  });
});

describe("events", () => {
  const coordinates = {
    RA: 0.71231,
    RADegrees: 10.68465,
    Dec: 41.2692,
    RAString: "",
    DecString: "",
    Epoch: 2,
  };

  test("a message has the place of its target; in the history its members are empty lists", () => {
    const sent = {
      Event: "TS-NEWTARGETSTART",
      TargetName: "M 31",
      ProjectName: "P",
      Coordinates: coordinates,
      Rotation: 35,
    };
    const kept = {
      ...sent,
      Coordinates: { RA: [], Dec: [], Epoch: [] },
      Time: "2026-11-21T02:00:00.0000000",
    };
    expect(readEvent(sent, reading)?.target).toEqual({
      name: "M 31",
      project: "P",
      place: { raHours: 0.71231, decDeg: 41.2692 },
      rotationDeg: 35,
    });
    const event = readEvent(kept, reading);
    expect(event?.target?.place).toBeUndefined();
    expect(event?.identity).toBe(readEvent(sent, reading)?.identity);
  });

  test.each([
    [2, 0],
    ["J2000", 0],
    [0, 20],
    ["JNOW", 20],
    [1, 40],
    ["B1950", 40],
  ])("equinox %s is carried to J2000, by about %d arcmin", (epoch, arcmin) => {
    const place = readPlace({ ...coordinates, Epoch: epoch }, reading.nowMs);
    const off = Math.abs((place?.raHours ?? 0) - coordinates.RA) * 15 * 60 * Math.cos(0.72);
    expect(off).toBeGreaterThanOrEqual(arcmin * 0.7);
    expect(off).toBeLessThanOrEqual(arcmin * 1.3 + 0.001);
  });

  test.each([
    [{ RA: [], Dec: [] }],
    [{ RA: "NaN", Dec: 4 }],
    [{ RA: 25, Dec: 4 }],
    [{ RA: 2, Dec: -91 }],
    [{ RA: 2, Dec: 4, Epoch: 9 }],
    [undefined],
    ["J2000"],
  ])("%j is no place", (value) => expect(readPlace(value, reading.nowMs)).toBeUndefined());

  test("text of the instruction Send WebSocket Event is no object", () => {
    expect(readEvent("flats are done", reading)).toMatchObject({ name: "", text: "flats are done" });
  });

  test.each([[{}], [{ Event: 7 }], [{ Event: "" }], [[1, 2]], [null], [5], [""]])("%j is no event", (value) =>
    expect(readEvent(value, reading)).toBeUndefined(),
  );

  test("control characters do not get through", () => {
    const event = readEvent({ Event: "TS-TARGETSTART", TargetName: "M\u001b[31m 31" }, reading);
    expect(event?.target?.name).toBe("M [31m 31");
  });
});

describe("readings", () => {
  test("what does not say that it is connected is not", () => {
    expect(mountOf({ Connected: false, RightAscension: "NaN" }, 0)).toMatchObject({
      connected: false,
      place: undefined,
    });
    expect(safetyMonitorOf({ IsSafe: "true", Connected: true }).isSafe).toBe(false);
    expect(safetyMonitorOf(undefined)).toEqual({ connected: false, isSafe: false });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, encode, notification, packet } from "../../../src/sim/dwarf/wire.ts";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const bytes = (text: string): Uint8Array => Buffer.from(text.replaceAll(" ", ""), "hex");

// Derived by hand: tag = number << 3 | wire type; doubles little-endian IEEE 754.
describe("bytes of messages", () => {
  it.each([
    ["an acknowledgement without error is empty", encode("ComResponse", { code: 0 }), ""],
    [
      "a negative code is a varint of ten bytes: -11501",
      encode("ComResponse", { code: -11501 }),
      "08 93a6ffffffffffffff01",
    ],
    [
      "tracking M31",
      encode("ResNotifyStateAstroTracking", { state: 1, target_name: "M31" }),
      "0801 1203 4d3331",
    ],
    [
      "third try of plate solving",
      encode("ResNotifyStateAstroCalibration", { state: 4, plate_solving_times: 3 }),
      "0804 1003",
    ],
    [
      "60 frames asked, 2 taken; what is zero is left out",
      encode("ResNotifyProgressCaptureRawLiveStacking", {
        total_count: 60,
        update_count_type: 0,
        current_count: 2,
        exp_index: 156,
      }),
      "083c 1802 289c01",
    ],
    [
      "parameter echo of exposure index 156 in manual mode",
      encode("ResNotifyParam", {
        param: [{ hasAuto: true, auto_mode: 1, id: 0, mode_index: 0, index: 156, continue_value: 0 }],
      }),
      "0a07 0801 1001 289c01",
    ],
    ["slave of a locked host", encode("ResNotifyHostSlaveMode", { mode: 1, lock: true }), "0801 1001"],
  ])("%s", (_name, encoded, expected) => {
    expect(hex(encoded)).toBe(expected.replaceAll(" ", ""));
  });

  it("wraps an acknowledgement of 11002 from a DWARF II", () => {
    // 11002 = 0x2afa -> varint fa 55
    expect(hex(packet({ module: 3, cmd: 11002, type: 1 }, 1, new Uint8Array()))).toBe(
      "080110091801200328fa553001",
    );
  });

  it("wraps a notification for module 9", () => {
    // 15210 = 0x3b6a -> varint ea 76
    expect(hex(notification(15210, 2, { state: 1 }))).toBe(
      "0801100918022009" + "28ea76" + "3002" + "3a020801",
    );
  });
});

describe("requests as released programs send them", () => {
  it("reads a goto to Vega", () => {
    const request = bytes("09 cc7f48bf7d9d3240 11 a4703d0ad7634340 1a04 56656761");
    expect(decode("ReqGotoDSO", request)).toEqual({ ra: 18.6152, dec: 38.78, target_name: "Vega" });
  });

  it("reads the number of frames", () => {
    const request = bytes("0a0f 1001 1801 2001 31 0000000000000840");
    expect(decode("ReqSetFeatureParams", request).param).toEqual({
      hasAuto: false,
      auto_mode: 1,
      id: 1,
      mode_index: 1,
      index: 0,
      continue_value: 3,
    });
  });

  it("reads binning 4k, which is nearly all defaults", () => {
    expect(decode("ReqSetFeatureParams", bytes("0a021001")).param).toMatchObject({
      id: 0,
      index: 0,
      auto_mode: 1,
    });
  });

  it("reads the time", () => {
    expect(decode("ReqSetTime", bytes("08 90da83d806 11 0000000000001cc0"))).toEqual({
      timestamp: Date.UTC(2026, 10, 21, 1) / 1000,
      timezone_offset: -7,
    });
  });

  it("refuses bytes that are no message", () => {
    expect(() => decode("ReqSetTime", bytes("08 90"))).toThrow();
  });
});

describe("round trip", () => {
  it("keeps every packet", () => {
    const anyPacket = fc.record({
      major_version: fc.nat(),
      minor_version: fc.nat(),
      device_id: fc.nat(),
      module_id: fc.nat(),
      cmd: fc.nat(),
      type: fc.nat(3),
      data: fc.uint8Array({ maxLength: 40 }),
      client_id: fc.string({ unit: "grapheme" }),
    });
    fc.assert(
      fc.property(anyPacket, (value) => {
        const read = decode("WsPacket", encode("WsPacket", value));
        expect({ ...read, data: Uint8Array.from(read.data) }).toEqual(value);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCodec } from "../../../src/devices/dwarf/codec.ts";
import type { MessageName, Messages } from "../../../src/devices/dwarf/messages.ts";
import { notices } from "../../../src/devices/dwarf/notices.ts";
import { loadSchema } from "../../../src/devices/dwarf/schema.ts";
import { answers, requests } from "./golden.ts";

const root = loadSchema();
const codec = createCodec(root);
const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, "hex"));

const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
const uint32 = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const double = fc.double({ noNaN: true }).map((value) => value + 0);
const param = fc.record({
  hasAuto: fc.boolean(),
  autoMode: int32,
  id: int32,
  modeIndex: int32,
  index: int32,
  continueValue: double,
});
const arbitraries: { readonly [N in MessageName]?: fc.Arbitrary<Messages[N]> } = {
  WsPacket: fc.record({
    majorVersion: uint32,
    minorVersion: uint32,
    deviceId: uint32,
    moduleId: uint32,
    cmd: uint32,
    type: uint32,
    data: fc.uint8Array(),
    clientId: fc.string({ unit: "grapheme" }),
  }),
  ComResponse: fc.record({ code: int32 }),
  ReqGotoDSO: fc.record({
    ra: double,
    dec: double,
    targetName: fc.string({ unit: "grapheme" }),
    gotoOnly: fc.boolean(),
    rotation: int32,
  }),
  ReqSetExposure: fc.record({ paramId: int64, mode: int32, value: int32 }),
  ResNotifyGeneralIntParam: fc.record({ paramId: int64, mode: int32, value: int32 }),
  ReqDelCaliFrameList: fc.record({ infoIds: fc.array(int32) }),
  ReqSetTime: fc.record({ timestamp: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), timezoneOffset: double }),
  ReqSetFeatureParams: fc.record({ param }),
  ResNotifyParam: fc.record({ param: fc.array(param) }),
  ResNotifyHostSlaveMode: fc.record({ mode: int32, lock: fc.boolean() }),
};

describe("golden bytes", () => {
  it.each([...requests, ...answers])("encodes $name, $what", ({ name, fields, hex }) => {
    expect(hexOf(codec.encode(name, fields))).toBe(hex);
  });

  it.each(answers)("decodes $name, $what", ({ name, fields, hex }) => {
    expect(codec.decode(name, bytesOf(hex))).toEqual({
      ok: true,
      value: name === "WsPacket" ? { data: new Uint8Array(), ...fields } : fields,
    });
  });

  it("skips fields that it does not know", () => {
    expect(codec.decode("ResNotifyOperationState", bytesOf("0801 9a0603616263 9006ff01"))).toEqual({
      ok: true,
      value: { state: 1 },
    });
  });
});

describe("any message", () => {
  it.each(Object.keys(arbitraries) as MessageName[])("%s survives the way there and back", (name) => {
    const arbitrary = arbitraries[name] as fc.Arbitrary<Messages[typeof name]>;
    fc.assert(
      fc.property(arbitrary, (fields) => {
        expect(codec.decode(name, codec.encode(name, fields))).toEqual({ ok: true, value: fields });
      }),
    );
  });

  it("never throws on arbitrary bytes", () => {
    const names = [...new Set([...requests, ...answers].map(({ name }) => name))];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.uint8Array({ maxLength: 200 }), (name, bytes) => {
        const decoded = codec.decode(name, bytes);
        expect(typeof decoded.ok).toBe("boolean");
      }),
      { numRuns: 2000 },
    );
  });

  it("gives a problem for a packet that is cut off", () => {
    const decoded = codec.decode("WsPacket", bytesOf("0801100918022003"));
    expect(decoded.ok).toBe(true);
    expect(codec.decode("WsPacket", bytesOf("08011009180220033a7f00"))).toMatchObject({
      ok: false,
      problem: expect.stringContaining("WsPacket"),
    });
  });

  it("gives a problem for groups nested without end", () => {
    expect(codec.decode("WsPacket", new Uint8Array(100_000).fill(0x53)).ok).toBe(false);
  });
});

describe("definitions", () => {
  it("has every field that the code names", () => {
    for (const { name, fields } of [...requests, ...answers]) {
      const known = root.lookupType(`dwarf.${name}`).fieldsArray.map((field) => field.name);
      expect(known).toEqual(expect.arrayContaining(Object.keys(fields)));
    }
  });

  it("can read every notification that it listens to when all its fields are defaults", () => {
    for (const [cmd, notice] of Object.entries(notices)) {
      expect([cmd, notice.read(codec, new Uint8Array()).ok]).toEqual([cmd, true]);
    }
  });
});

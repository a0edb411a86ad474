import type { MessageName, Messages } from "../../../src/devices/dwarf/messages.ts";

/** One message and its bytes, worked out by hand from the field tables. */
export interface Golden<N extends MessageName = MessageName> {
  readonly name: N;
  readonly what: string;
  readonly fields: Partial<Messages[N]>;
  readonly hex: string;
}

function golden<N extends MessageName>(
  name: N,
  what: string,
  fields: Partial<Messages[N]>,
  hex: string,
): Golden<N> {
  return { name, what, fields, hex: hex.replaceAll(" ", "") };
}

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, "hex"));

function packet(
  deviceId: number,
  moduleId: number,
  cmd: number,
  data: string,
): Partial<Messages["WsPacket"]> {
  const head = { majorVersion: 1, minorVersion: 9, deviceId, moduleId, cmd, type: 0 };
  return { ...head, data: bytes(data), clientId: "c" };
}

/** Requests that we send. */
export const requests: readonly Golden[] = [
  golden("ReqOpenCamera", "10000: all defaults", { binning: false, rtspEncodeType: 0 }, ""),
  golden("ReqSetExpMode", "10007: manual", { mode: 1 }, "08 01"),
  golden("ReqSetExp", "10009: 15 s", { index: 156 }, "08 9c01"),
  golden("ReqSetGain", "10013: gain 80", { index: 24 }, "08 18"),
  golden("ReqSetIrCut", "10031: VIS is the default", { value: 0 }, ""),
  golden("ReqSetIrCut", "10031: duo-band", { value: 2 }, "08 02"),
  golden(
    "ReqSetFeatureParams",
    "10037: three frames",
    { param: { hasAuto: false, autoMode: 1, id: 1, modeIndex: 1, index: 0, continueValue: 3 } },
    "0a 0f 10 01 18 01 20 01 31 0000000000000840",
  ),
  golden(
    "ReqSetFeatureParams",
    "10037: 4k",
    { param: { hasAuto: false, autoMode: 1, id: 0, modeIndex: 0, index: 0, continueValue: 0 } },
    "0a 02 10 01",
  ),
  golden("ReqStartCalibration", "11000", {}, ""),
  golden(
    "ReqGotoDSO",
    "11002: Vega",
    { ra: 18.6152, dec: 38.78, targetName: "Vega" },
    "09 cc7f48bf7d9d3240 11 a4703d0ad7634340 1a 04 56656761",
  ),
  golden(
    "ReqGotoSolarSystem",
    "11003: the Moon",
    { index: 8, lon: 11.5, lat: 48.25, targetName: "Moon" },
    "08 08 11 0000000000002740 19 0000000000204840 22 04 4d6f6f6e",
  ),
  golden(
    "ReqSetTime",
    "13000: an hour east of Greenwich",
    { timestamp: 1_795_204_800n, timezoneOffset: 1 },
    "08 c0cd82d806 11 000000000000f03f",
  ),
  golden("ReqSetTimezone", "13001", { timezone: "Europe/Paris" }, "0a 0c 4575726f70652f5061726973"),
  golden(
    "WsPacket",
    "11005 to a DWARF 3",
    { majorVersion: 1, minorVersion: 9, deviceId: 2, moduleId: 3, cmd: 11005, type: 0, clientId: "c" },
    "08 01 10 09 18 02 20 03 28 fd55 42 01 63",
  ),
  golden(
    "WsPacket",
    "10009 to a DWARF II",
    {
      majorVersion: 1,
      minorVersion: 9,
      deviceId: 1,
      moduleId: 1,
      cmd: 10009,
      type: 0,
      data: bytes("089c01"),
      clientId: "c",
    },
    "08 01 10 09 18 01 20 01 28 994e 3a 03 089c01 42 01 63",
  ),
  golden(
    "WsPacket",
    "13001",
    { majorVersion: 1, minorVersion: 9, deviceId: 2, moduleId: 4, cmd: 13001, data: bytes("0a0100") },
    "08 01 10 09 18 02 20 04 28 c965 3a 03 0a0100",
  ),
  golden(
    "WsPacket",
    "12004 to a DWARF II",
    packet(1, 2, 12004, "0869"),
    "08 01 10 09 18 01 20 02 28 e45d 3a 02 0869 42 01 63",
  ),
  golden("ReqSetExp", "12004: 1 s of the DWARF II", { index: 105 }, "08 69"),
  golden("WsPacket", "13505", packet(2, 5, 13505, ""), "08 01 10 09 18 02 20 05 28 c169 42 01 63"),
  golden("ReqReboot", "13505", {}, ""),
  golden(
    "ReqMotorRun",
    "14000: turn right by 10 degrees a second",
    { id: 1, speed: 10, direction: true, speedRamping: 100, resolutionLevel: 3 },
    "08 01 11 0000000000002440 18 01 20 64 28 03",
  ),
  golden(
    "ReqMotorServiceJoystick",
    "14006: up",
    { vectorAngle: 90, vectorLength: 0.5 },
    "09 0000000000805640 11 000000000000e03f",
  ),
  golden("ReqStartTrack", "14800", { x: 100, y: 200, w: 50, h: 60 }, "08 64 10 c801 18 32 20 3c"),
  golden("ReqAstroAutoFocus", "15004: infinity", { mode: 1 }, "08 01"),
  golden("ReqStartPanoramaByGrid", "15500", { rows: 3, cols: 5 }, "08 03 10 05"),
  golden("ReqCancelShootingSchedule", "16101", { id: "a1" }, "0a 02 6131"),
  golden("ReqEnterCamera", "16404", { clientParam: { encodeType: 1 } }, "1a 02 0801"),
  golden(
    "ReqSetExposure",
    "16700: 15 s, an id of 58 bits",
    { paramId: 0x0201000000000001n, mode: 1, value: 156 },
    "08 818080808080c08002 10 01 18 9c01",
  ),
  golden(
    "ReqSetGeneralInt",
    "16703: 240 frames",
    { paramId: 0x0202000000000010n, value: 240 },
    "08 908080808080808102 10 f001",
  ),
  golden(
    "ReqSetLocation",
    "13010",
    { latitude: 48.25, longitude: 11.5, enable: true },
    "09 0000000000204840 11 0000000000002740 40 01",
  ),
  golden(
    "ReqCaptureRawLiveStacking",
    "11005 of V3: the filter as it is",
    { irIndex: -1 },
    "08 ffffffffffffffffff01",
  ),
];

/** What telescopes send. */
export const answers: readonly Golden[] = [
  golden("ComResponse", "success is empty", { code: 0 }, ""),
  golden("ComResponse", "busy", { code: -11501 }, "08 93a6ffffffffffffff01"),
  golden("ComResponse", "calibration failed", { code: -11504 }, "08 90a6ffffffffffffff01"),
  golden("ComResWithInt", "15201: 87 %", { value: 87, code: 0 }, "08 57"),
  golden(
    "WsPacket",
    "type 3 answer to 11002, success",
    { majorVersion: 1, minorVersion: 0, deviceId: 0, moduleId: 3, cmd: 11002, type: 3, clientId: "" },
    "08 01 20 03 28 fa55 30 03",
  ),
  golden(
    "WsPacket",
    "15208 idle",
    { majorVersion: 0, minorVersion: 0, deviceId: 0, moduleId: 9, cmd: 15208, type: 2, clientId: "" },
    "20 09 28 e876 30 02",
  ),
  golden("ResNotifySDcardInfo", "15203", { availableSize: 50, totalSize: 59, code: 0 }, "08 32 10 3b"),
  golden("ResNotifyOperationState", "15208: stopped", { state: 3 }, "08 03"),
  golden(
    "ResNotifyProgressCaptureRawLiveStacking",
    "15209: 10 of 240",
    {
      totalCount: 240,
      updateCountType: 2,
      currentCount: 10,
      stackedCount: 9,
      expIndex: 156,
      gainIndex: 24,
      targetName: "M 31",
      cameraType: 0,
      shootingTime: 0,
      stackedTime: 0,
    },
    "08 f001 10 02 18 0a 20 09 28 9c01 30 18 3a 04 4d203331",
  ),
  golden(
    "ResNotifyStateAstroCalibration",
    "15210: third plate solving",
    { state: 4, plateSolvingTimes: 3 },
    "08 04 10 03",
  ),
  golden("ResNotifyStateAstroGoto", "15211: running", { state: 1, targetName: "" }, "08 01"),
  golden(
    "ResNotifyStateAstroTracking",
    "15212: tracking",
    { state: 1, targetName: "M 31" },
    "08 01 12 04 4d203331",
  ),
  golden("ResNotifyHostSlaveMode", "15223: slave", { mode: 1, lock: true }, "08 01 10 01"),
  golden(
    "ResNotifyParam",
    "15213: exposure",
    { param: [{ hasAuto: true, autoMode: 1, id: 0, modeIndex: 0, index: 156, continueValue: 0 }] },
    "0a 07 08 01 10 01 28 9c01",
  ),
  golden("ResNotifyPowerOff", "15229", {}, ""),
  golden("ResMotor", "the limit of the pitch", { id: 2, code: -14519 }, "08 02 10 c98effffffffffffff01"),
  golden(
    "ResMotorPosition",
    "14011: 45 degrees",
    { id: 1, code: 0, position: 45 },
    "08 01 19 0000000000804640",
  ),
  golden("ResNotifyTrackResult", "15225", { x: 1, y: 2, w: 3, h: 4, id: 5 }, "08 01 10 02 18 03 20 04 28 05"),
  golden("ResNotifyFocus", "15257", { focus: 512 }, "08 8004"),
  golden(
    "ResNotifyBurstProgress",
    "15219: 4 of 15",
    { totalCount: 15, completedCount: 4, cameraType: 0 },
    "08 0f 10 04",
  ),
  golden(
    "ResCancelShootingSchedule",
    "locked",
    { id: "a1", code: -16306 },
    "0a 02 6131 10 ce80ffffffffffffff01",
  ),
  golden(
    "ResNotifyGeneralIntParam",
    "15264: 15 s",
    { paramId: 0x0201000000000001n, mode: 1, value: 156 },
    "08 818080808080c08002 10 01 18 9c01",
  ),
  golden(
    "ResNotifyOneClickGotoStateV3",
    "15233: on its way, as captured from a telescope",
    { astroGotoState: { state: 1, targetName: "Custom" } },
    "1a 0a 08 01 12 06 437573746f6d",
  ),
  golden(
    "ResGetDeviceStateInfo",
    "16405: tracks, and somebody else is the host",
    {
      shootingMode: 2,
      teleCameraStateInfo: null,
      wideCameraStateInfo: null,
      focusMotorStateInfo: null,
      motionMotorStateInfo: {
        exclusiveState: { astroTrackingState: { state: 1, targetName: "M 31" } },
      },
      deviceStateInfo: null,
      code: 0,
      connectionStateInfo: { hostSlaveMode: { mode: 1, lock: false } },
      shootingModeAndTechs: [],
    },
    "08 02 2a 0c 0a 0a 1a 08 0801 1204 4d203331 42 04 0a 02 0801",
  ),
];

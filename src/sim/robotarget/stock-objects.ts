import type { ObjectRow, Params } from "./columns.ts";
import { allTargetColumns, readRow, shotColumns } from "./columns.ts";

const PLAIN_TARGET = {
  Tag: "",
  PA: 0,
  DateCreation: 1_714_521_600,
  Status: 0,
  StatusOp: 0,
  Priority: 2,
  Note: "",
  IsRepeat: false,
  Repeat: 1,
  IsFinishActualExposure: false,
  IsCoolSetPoint: false,
  CoolSetPoint: -10,
  IsWaitShot: false,
  WaitShot: 0,
  IsGuideTime: false,
  GuideTime: 1,
  IsOffsetRF: false,
  OffsetRF: 0,
  C_ID: "",
  C_Mask: "",
  C_AltMin: 0,
  C_SqmMin: 0,
  C_HAStart: 0,
  C_HAEnd: 0,
  C_DateStart: 0,
  C_DateEnd: 0,
  C_TimeStart: 0,
  C_TimeEnd: 0,
  C_MoonDown: false,
  C_MoonPhaseMin: 0,
  C_MoonPhaseMax: 0,
  C_MoonDistanceDegree: 0,
  C_MoonDistanceLorentzian: 0,
  C_HFDMeanLimit: 0,
  C_MaxTimeForDay: 0,
  C_AirMassMin: 0,
  C_AirMassMax: 0,
  C_Mask2: "",
  C_L01: false,
  C_M01: false,
  C_N01: false,
  C_S01: false,
  C_MaxTime: 0,
  C_OSDateStart: 0,
  C_OSTimeStart: 0,
  C_OSEarly: 0,
  C_PINTEarly: 0,
  C_PINTReset: false,
  C_PINTIntervals: [],
  Token: "",
  TKey: "",
  TName: "",
  TType: 0,
  IsDynamicPointingOverride: false,
  DynamicPointingOverride: 0,
  DynEachX_Seconds: 0,
  DynEachX_Realign: false,
  DynEachX_NoPlateSolve: false,
} as const;

const PLAIN_SHOT = {
  Label: "",
  FilterIndex: 0,
  Num: 10,
  Bin: 1,
  ReadoutMode: 0,
  Type: 0,
  Speed: 0,
  Gain: 1600,
  Offset: 27,
  Exposure: 120,
  Order: 1,
  Done: false,
  Enabled: true,
} as const;

interface TargetParams extends Params {
  readonly TargetName: string;
  readonly RefGuidSet: string;
  readonly RefGuidBaseSequence: string;
  readonly RAJ2000: number;
  readonly DECJ2000: number;
}

/** A target as AddTarget would make it, of what is not usual about it. */
export function targetOf(guid: string, params: TargetParams): ObjectRow {
  return { guid, ...readRow(allTargetColumns, { ...PLAIN_TARGET, ...params }) };
}

/** A shot as AddShot would make it, of what is not usual about it. */
export function shotOf(guid: string, params: Params & { readonly RefGuidTarget: string }): ObjectRow {
  return { guid, ...readRow(shotColumns, { ...PLAIN_SHOT, ...params }) };
}

/** A set with the fields of a live answer in their order. */
export function setOf(guid: string, row: Params & { readonly setname: string }): ObjectRow {
  return {
    guid,
    setname: "",
    profilename: "Default.v2y",
    isdefault: false,
    status: 0,
    tag: "",
    note: "",
    ...(row as Readonly<Record<string, string | number | boolean>>),
  };
}

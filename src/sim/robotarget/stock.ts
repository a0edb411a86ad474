import type { Row } from "./columns.ts";

/** A profile of the simulated Voyager: a camera and its filters. */
export interface Profile {
  readonly guid: string;
  readonly name: string;
  readonly isActive: boolean;
  /** 0 monochrome, 1 colour. */
  readonly sensorType: 0 | 1;
  readonly filters: readonly string[];
}

export const profiles: readonly Profile[] = [
  {
    guid: "0b4f0c1e-5a2d-4f3b-9c61-7d2e8a900001",
    name: "Default.v2y",
    isActive: true,
    sensorType: 0,
    filters: ["L", "R", "G", "B", "Ha", "OIII", "SII"],
  },
  {
    guid: "0b4f0c1e-5a2d-4f3b-9c61-7d2e8a900002",
    name: "Widefield.v2y",
    isActive: false,
    sensorType: 1,
    filters: [],
  },
];

function baseSequence(guid: string, name: string, profile: string, isDefault: boolean): Row {
  return {
    guid,
    basesequencename: name,
    filename: name,
    profilename: profile,
    isdefault: isDefault,
    status: 0,
    note: "",
  };
}

export const baseSequences: readonly Row[] = [
  baseSequence("3d6a1b90-2c47-4e0f-8b15-6f9d4c700001", "LRGB.s2q", "Default.v2y", true),
  baseSequence("3d6a1b90-2c47-4e0f-8b15-6f9d4c700002", "Narrowband.s2q", "Default.v2y", false),
  baseSequence("3d6a1b90-2c47-4e0f-8b15-6f9d4c700003", "Comet.s2q", "Default.v2y", false),
  baseSequence("3d6a1b90-2c47-4e0f-8b15-6f9d4c700004", "OneShotColour.s2q", "Widefield.v2y", true),
];

const SET = "7e1c52d4-93ab-4d68-a0f7-1b2c3d400001";
const TARGET = "7e1c52d4-93ab-4d68-a0f7-1b2c3d400002";

/** A set that somebody made by hand before any plan came: nobody's plan may touch it. */
export const handMadeSet: Row = {
  guid: SET,
  setname: "Visitors",
  profilename: "Default.v2y",
  isdefault: false,
  status: 0,
  tag: "",
  note: "Made by hand",
};

/** Parameters of AddTarget for the one target of the hand-made set. */
export const handMadeTarget = {
  GuidTarget: TARGET,
  RefGuidSet: SET,
  RefGuidBaseSequence: "3d6a1b90-2c47-4e0f-8b15-6f9d4c700001",
  TargetName: "M 13",
  Tag: "",
  RAJ2000: 16.694898,
  DECJ2000: 36.461319,
  PA: 0,
  DateCreation: 1_714_521_600,
  Status: 0,
  StatusOp: 0,
  Priority: 2,
  Note: "For the open night\r\nAsk the director",
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
  C_Mask: "BK",
  C_AltMin: 30,
  C_SqmMin: 0,
  C_HAStart: 0,
  C_HAEnd: 0,
  C_DateStart: 0,
  C_DateEnd: 0,
  C_TimeStart: 0,
  C_TimeEnd: 0,
  C_MoonDown: true,
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

/** Its one shot, of which a few are taken already. */
export const handMadeShot = {
  GuidShot: "7e1c52d4-93ab-4d68-a0f7-1b2c3d400003",
  RefGuidTarget: TARGET,
  Label: "",
  FilterIndex: 0,
  Num: 30,
  Bin: 1,
  ReadoutMode: 0,
  Type: 0,
  Speed: 0,
  Gain: 1600,
  Offset: 27,
  Exposure: 120,
  Order: -1,
  Done: false,
  Enabled: true,
} as const;

export const handMadeShotsDone = 12;

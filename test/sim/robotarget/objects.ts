/** Parameters of one object each, written down from the reference and not from the simulator's tables. */
export const LRGB = "3d6a1b90-2c47-4e0f-8b15-6f9d4c700001";
export const OSC = "3d6a1b90-2c47-4e0f-8b15-6f9d4c700004";
export const VISITORS = "7e1c52d4-93ab-4d68-a0f7-1b2c3d400001";
export const LATER = "7e1c52d4-93ab-4d68-a0f7-1b2c3d400006";
export const NIGHTSCAPES = "7e1c52d4-93ab-4d68-a0f7-1b2c3d400009";
export const COMET = "7e1c52d4-93ab-4d68-a0f7-1b2c3d400004";
export const M13 = "7e1c52d4-93ab-4d68-a0f7-1b2c3d400002";
export const M13_SHOT = "7e1c52d4-93ab-4d68-a0f7-1b2c3d400003";

export const newSet = {
  Guid: "11111111-1111-4111-8111-111111111111",
  Name: "Autumn deep sky",
  ProfileName: "Default.v2y",
  IsDefault: false,
  Tag: "nightplan",
  Status: 0,
  Note: "",
};

export const newTarget = {
  GuidTarget: "22222222-2222-4222-8222-222222222222",
  RefGuidSet: newSet.Guid,
  RefGuidBaseSequence: LRGB,
  TargetName: "M 31",
  Tag: "",
  RAJ2000: 0.712305,
  DECJ2000: 41.269167,
  PA: 35,
  DateCreation: 1772337600,
  Status: 0,
  StatusOp: 0,
  Note: "",
  IsRepeat: true,
  Repeat: 4,
  IsFinishActualExposure: true,
  IsCoolSetPoint: false,
  CoolSetPoint: -10,
  IsWaitShot: false,
  WaitShot: 0,
  IsGuideTime: false,
  GuideTime: 1.5,
  Priority: 3,
  C_ID: "",
  C_Mask: "BDEK",
  C_AltMin: 35,
  C_SqmMin: 0,
  C_HAStart: -3,
  C_HAEnd: 3,
  C_DateStart: 0,
  C_DateEnd: 0,
  C_TimeStart: 0,
  C_TimeEnd: 0,
  C_MoonDown: true,
  C_MoonPhaseMin: 0,
  C_MoonPhaseMax: 0,
  C_MoonDistanceDegree: 0,
  C_HFDMeanLimit: 0,
  C_MaxTimeForDay: 0,
  C_AirmassMin: 0,
  C_AirmassMax: 0,
  C_MoonDistanceLorentzian: 0,
  C_MaxTime: 0,
  C_OSDateStart: 0,
  C_OSTimeStart: 0,
  C_OSEarly: 0,
  C_PINTEarly: 0,
  C_PINTReset: false,
  C_PINTIntervals: [],
  C_Mask2: "",
  C_L01: false,
  C_M01: false,
  C_N01: false,
  C_S01: false,
  Token: "",
  TKey: "",
  TName: "",
  TType: 0,
  IsDynamicPointingOverride: false,
  DynamicPointingOverride: 0,
  DynEachX_Seconds: 0,
  DynEachX_Realign: false,
  DynEachX_NoPlateSolve: false,
  IsOffsetRF: false,
  OffsetRF: 0,
};

export const newShot = {
  GuidShot: "33333333-3333-4333-8333-333333333333",
  RefGuidTarget: newTarget.GuidTarget,
  Label: "",
  FilterIndex: 4,
  Num: 20,
  Bin: 1,
  ReadoutMode: 0,
  Type: 0,
  Speed: 0,
  Gain: 1600,
  Offset: 27,
  Exposure: 600,
  Order: -1,
  Done: false,
  Enabled: true,
};

/** Drops the names that only an Add carries, and refers to the object instead. */
export function updateOf(add: Record<string, unknown>, guid: string, ref: string): Record<string, unknown> {
  const { [guid]: value, ...rest } = add;
  return { ...rest, [ref]: value };
}

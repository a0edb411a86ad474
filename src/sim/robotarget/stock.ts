import type { ObjectRow } from "./columns.ts";
import type { RunRow, SessionRow, ShotDoneRow } from "./records.ts";
import { setOf, shotOf, targetOf } from "./stock-objects.ts";

/** A profile of the simulated Voyager: a camera and its filters. */
export interface Profile {
  readonly guid: string;
  readonly name: string;
  /** 0 monochrome, 1 colour. */
  readonly sensorType: 0 | 1;
  readonly filters: readonly string[];
  /** Names of the files in the folder for sequences, base sequences or not yet. */
  readonly sequenceFiles: readonly string[];
  readonly readoutModes: readonly string[];
  readonly speeds: readonly string[];
}

/** The profile that is active when the server starts. */
const usualProfile = "Default.v2y";
const plainCamera = { readoutModes: ["16 bit"], speeds: ["Default"] } as const;

const profiles: readonly Profile[] = [
  {
    guid: "0b4f0c1e-5a2d-4f3b-9c61-7d2e8a900001",
    name: usualProfile,
    sensorType: 0,
    filters: ["L", "R", "G", "B", "Ha", "OIII", "SII"],
    sequenceFiles: ["LRGB.s2q", "Narrowband.s2q", "Comet.s2q", "Lucky.s2q"],
    ...plainCamera,
  },
  {
    guid: "0b4f0c1e-5a2d-4f3b-9c61-7d2e8a900002",
    name: "Widefield.v2y",
    sensorType: 1,
    filters: [],
    sequenceFiles: ["OneShotColour.s2q", "Milky way.s2q"],
    ...plainCamera,
  },
];

/** A base sequence that is called like its file. */
export function baseSequence(guid: string, name: string, profile: string, isDefault: boolean): ObjectRow {
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

const LRGB = "3d6a1b90-2c47-4e0f-8b15-6f9d4c700001";
const COMET_SEQUENCE = "3d6a1b90-2c47-4e0f-8b15-6f9d4c700003";
const ONE_SHOT = "3d6a1b90-2c47-4e0f-8b15-6f9d4c700004";
const VISITORS = "7e1c52d4-93ab-4d68-a0f7-1b2c3d400001";
const M13 = "7e1c52d4-93ab-4d68-a0f7-1b2c3d400002";
const M13_SHOT = "7e1c52d4-93ab-4d68-a0f7-1b2c3d400003";
const COMET = "7e1c52d4-93ab-4d68-a0f7-1b2c3d400004";
const CLOUDY = "7e1c52d4-93ab-4d68-a0f7-1b2c3d400006";
const NIGHTSCAPES = "7e1c52d4-93ab-4d68-a0f7-1b2c3d400009";
const CYGNUS = "7e1c52d4-93ab-4d68-a0f7-1b2c3d40000a";
const RUN = "7e1c52d4-93ab-4d68-a0f7-1b2c3d40000c";
const SESSION = "7e1c52d4-93ab-4d68-a0f7-1b2c3d40000d";

/** 2024-05-02 at 05:00 UTC: a night long before any plan. */
const LAST_NIGHT_MS = 1_714_626_000_000;
const IMAGES_TAKEN = 12;
const IMAGE_MS = 128_000;

/** What somebody made by hand before any plan came: nobody's plan may touch it. */
export const stock = {
  activeProfile: usualProfile,
  profiles,
  sequences: [
    baseSequence(LRGB, "LRGB.s2q", usualProfile, true),
    baseSequence("3d6a1b90-2c47-4e0f-8b15-6f9d4c700002", "Narrowband.s2q", usualProfile, false),
    baseSequence(COMET_SEQUENCE, "Comet.s2q", usualProfile, false),
    baseSequence(ONE_SHOT, "OneShotColour.s2q", "Widefield.v2y", true),
  ],
  sets: [
    setOf(VISITORS, { setname: "Visitors", note: "Made by hand" }),
    setOf(CLOUDY, { setname: "Some other year", status: 1, tag: "later" }),
    setOf(NIGHTSCAPES, { setname: "Nightscapes", profilename: "Widefield.v2y", isdefault: true }),
  ],
  targets: [
    targetOf(M13, {
      RefGuidSet: VISITORS,
      RefGuidBaseSequence: LRGB,
      TargetName: "M 13",
      RAJ2000: 16.694898,
      DECJ2000: 36.461319,
      Note: "For the open night\r\nAsk the director",
      C_Mask: "BK",
      C_AltMin: 30,
      C_MoonDown: true,
    }),
    targetOf(COMET, {
      RefGuidSet: VISITORS,
      RefGuidBaseSequence: COMET_SEQUENCE,
      TargetName: "Comet of the month",
      Tag: "moving",
      RAJ2000: 3.25,
      DECJ2000: -5.5,
      DateCreation: 1_714_525_200.25,
      Priority: 4,
      Note: "Until it fades\r\nCoordinates are stale on purpose",
      IsGuideTime: true,
      GuideTime: 2.5,
      C_Mask: "BFGSV",
      C_AltMin: 12.5,
      C_DateStart: 1_714_521_600,
      C_DateEnd: 1_717_113_600,
      C_MoonDistanceLorentzian: 1,
      C_Mask2: "S01",
      C_S01: true,
      C_PINTEarly: 5,
      C_PINTReset: true,
      C_PINTIntervals: [
        {
          UID: "7E1C52D4-93AB-4D68-A0F7-1B2C3D4000A1",
          Enabled: true,
          DateTimeStart: 1_714_968_000,
          DateTimeEnd: 1_714_975_200,
          Status: 2,
        },
        {
          UID: "7E1C52D4-93AB-4D68-A0F7-1B2C3D4000A2",
          Enabled: false,
          DateTimeStart: 1_715_054_400,
          DateTimeEnd: 1_715_061_600,
          Status: 0,
        },
      ],
      TKey: "CK99X010",
      TName: "Comet of the month",
      TType: 1,
      IsDynamicPointingOverride: true,
      DynamicPointingOverride: 2,
      DynEachX_Seconds: 600,
      DynEachX_Realign: true,
    }),
    targetOf("7e1c52d4-93ab-4d68-a0f7-1b2c3d400007", {
      RefGuidSet: CLOUDY,
      RefGuidBaseSequence: LRGB,
      TargetName: "NGC 7331",
      RAJ2000: 22.617778,
      DECJ2000: 34.415833,
      Status: 1,
    }),
    targetOf(CYGNUS, {
      RefGuidSet: NIGHTSCAPES,
      RefGuidBaseSequence: ONE_SHOT,
      TargetName: "Cygnus",
      RAJ2000: 20.37,
      DECJ2000: 40.26,
      C_Mask: "B",
      C_AltMin: 40,
    }),
  ],
  shots: [
    shotOf(M13_SHOT, { RefGuidTarget: M13, Num: 30 }),
    shotOf("7e1c52d4-93ab-4d68-a0f7-1b2c3d400005", {
      RefGuidTarget: COMET,
      Label: "tail",
      FilterIndex: 3,
      Num: 40,
      Bin: 2,
      Exposure: 12.5,
    }),
    shotOf("7e1c52d4-93ab-4d68-a0f7-1b2c3d40000b", {
      RefGuidTarget: CYGNUS,
      Num: 60,
      Gain: 0,
      Offset: 0,
      Exposure: 60,
    }),
  ],
  runs: [
    {
      guid: RUN,
      profile: usualProfile,
      startMs: LAST_NIGHT_MS,
      endMs: LAST_NIGHT_MS + 7_200_000,
      note: "Simulated night",
    },
  ] satisfies RunRow[],
  sessions: [
    {
      guid: SESSION,
      run: RUN,
      target: M13,
      targetName: "M 13",
      startMs: LAST_NIGHT_MS,
      endMs: LAST_NIGHT_MS + 1_800_000,
      result: 1,
      exitText: "",
    },
  ] satisfies SessionRow[],
  shotsDone: Array.from({ length: IMAGES_TAKEN }, (_, index): ShotDoneRow => {
    const hex = (0x100 + index).toString(16);
    return {
      guid: `7e1c52d4-93ab-4d68-a0f7-1b2c3d400${hex}`,
      session: SESSION,
      shot: M13_SHOT,
      target: M13,
      atMs: LAST_NIGHT_MS + 120_000 + index * IMAGE_MS,
      fileName: `M 13_LIGHT_L_120s_BIN1_${String(index + 1).padStart(3, "0")}.FIT`,
      path: "C:\\Users\\observer\\Documents\\Voyager\\Sequence\\M 13",
      hfdPixels: 2.4 + (index % 5) / 10,
      starIndex: 5.5,
      min: 480,
      max: 65_535,
      mean: 1_240 + index,
      bin: 1,
      filterIndex: 0,
      exposureSec: 120,
      rating: 0,
      deleted: false,
    };
  }),
} as const;

import { DeviceError } from "../../errors.ts";
import { deviceText } from "../../printable.ts";
import type { Json, JsonObject } from "../../verb.ts";
import { asBoolean, asNumber, asText, guidOf, membersOf, plainGuid } from "./wire-values.ts";

/**
 * What the members of sets, targets and shots are called. The one place where spellings stand: `write` as the
 * parameter of Add and Update, `read` as in lists (found whatever its case). `neutral` is sent for what
 * nobody stated, because the server may not answer at all when a parameter is missing.
 */
export interface Field<T extends FieldType = FieldType> {
  readonly type: T;
  readonly write: string;
  readonly read: string;
  readonly neutral: FieldValues[T];
}

/** `letters`: the enabled constraints, one letter each, in any order. */
export type FieldType = keyof FieldValues;

interface FieldValues {
  readonly text: string;
  readonly guid: string;
  readonly letters: string;
  readonly number: number;
  readonly flag: boolean;
  readonly json: Json;
}

export type Fields = Readonly<Record<string, Field>>;

/** Typed values of all fields of one object, and its GUID. */
export type RecordOf<F extends Fields> = { readonly guid: string } & {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? FieldValues[T] : never;
};

const field =
  <T extends FieldType>(type: T, standard: FieldValues[T]) =>
  (write: string, read: string, neutral: FieldValues[T] = standard): Field<T> => ({
    type,
    write,
    read,
    neutral,
  });
const text = field("text", "");
const guid = field("guid", "");
const letters = field("letters", "");
const number = field("number", 0);
const flag = field("flag", false);
const json = field("json", []);

export const setFields = {
  name: text("Name", "setname"),
  profile: text("ProfileName", "profilename"),
  isDefault: flag("IsDefault", "isdefault"),
  tag: text("Tag", "tag"),
  /** 0 enabled, 1 disabled. */
  status: number("Status", "status"),
  note: text("Note", "note"),
} as const satisfies Fields;

/** Times are the site's wall clock as epoch seconds; durations of constraints are minutes. */
export const targetFields = {
  setGuid: guid("RefGuidSet", "refguidset"),
  sequenceGuid: guid("RefGuidBaseSequence", "refguidbasesequence"),
  name: text("TargetName", "targetname"),
  tag: text("Tag", "tag"),
  raHours: number("RAJ2000", "raj2000"),
  decDeg: number("DECJ2000", "decj2000"),
  paDeg: number("PA", "pa"),
  createdLocalSec: number("DateCreation", "datecreation"),
  /** 0 enabled, 1 disabled. */
  status: number("Status", "status"),
  /** −1 unknown, 0 idle, 1 running, 2 finished, 3 no ephemeris, 4 expired. */
  statusOp: number("StatusOp", "statusop"),
  note: text("Note", "note"),
  isRepeat: flag("IsRepeat", "isrepeat"),
  repeat: number("Repeat", "repeat", 1),
  isFinishExposure: flag("IsFinishActualExposure", "isfinishactualexposure"),
  isCoolSetPoint: flag("IsCoolSetPoint", "iscoolsetpoint"),
  coolSetPointC: number("CoolSetPoint", "coolsetpoint"),
  isWaitShot: flag("IsWaitShot", "iswaitshot"),
  waitShotSec: number("WaitShot", "waitshot"),
  isGuideTime: flag("IsGuideTime", "isguidetime"),
  guideTimeSec: number("GuideTime", "guidetime"),
  /** 0 very low to 4 first. */
  priority: number("Priority", "priority", 2),
  constraintsGuid: guid("C_ID", "cid"),
  constraints: letters("C_Mask", "cmask"),
  altitudeMinDeg: number("C_AltMin", "caltmin"),
  sqmMin: number("C_SqmMin", "csqmmin"),
  hourAngleStartHours: number("C_HAStart", "chastart"),
  hourAngleEndHours: number("C_HAEnd", "chaend"),
  dateStartLocalSec: number("C_DateStart", "cdatestart"),
  dateEndLocalSec: number("C_DateEnd", "cdateend"),
  timeStartLocalSec: number("C_TimeStart", "ctimestart"),
  timeEndLocalSec: number("C_TimeEnd", "ctimeend"),
  moonDown: flag("C_MoonDown", "cmoondown"),
  moonPhaseMinPercent: number("C_MoonPhaseMin", "cmoonphasemin"),
  moonPhaseMaxPercent: number("C_MoonPhaseMax", "cmoonphasemax"),
  moonDistanceDeg: number("C_MoonDistanceDegree", "cmoondistance"),
  hfdMaxPx: number("C_HFDMeanLimit", "chfdmeanlimit"),
  maxTimeForDayMin: number("C_MaxTimeForDay", "cmaxtimeforday"),
  airmassMin: number("C_AirmassMin", "cairmassmin"),
  airmassMax: number("C_AirmassMax", "cairmassmax"),
  /** 0 broad band, 1 narrow band, 2 free. */
  moonLorentzian: number("C_MoonDistanceLorentzian", "cmoondistancelorentzian"),
  maxTimeMin: number("C_MaxTime", "cmaxtime"),
  oneShotDateLocalSec: number("C_OSDateStart", "cosdatestart"),
  oneShotTimeLocalSec: number("C_OSTimeStart", "costimestart"),
  oneShotEarlyMin: number("C_OSEarly", "cosearly"),
  presetEarlyMin: number("C_PINTEarly", "cpintearly"),
  isPresetReset: flag("C_PINTReset", "cpintreset"),
  presetIntervals: json("C_PINTIntervals", "cpintintervals"),
  constraints2: text("C_Mask2", "cmask2"),
  isMoonUpWithPhaseMin: flag("C_L01", "cl01"),
  isMoonDownOrPhaseMax: flag("C_M01", "cm01"),
  isMoonDownOrDistance: flag("C_N01", "cn01"),
  isMoonDownOrLorentzian: flag("C_S01", "cs01"),
  token: text("Token", "token"),
  dynamicKey: text("TKey", "tkey"),
  dynamicName: text("TName", "tname"),
  /** 0 fixed coordinates, 1 comet, 2 asteroid, 3 planet, 4 DynaSearch. */
  dynamicType: number("TType", "ttype"),
  isDynamicPointing: flag("IsDynamicPointingOverride", "isdynamicpointingoverride"),
  dynamicPointing: number("DynamicPointingOverride", "dynamicpointingoverride"),
  dynamicEachSec: number("DynEachX_Seconds", "dyneachx_seconds"),
  isDynamicRealign: flag("DynEachX_Realign", "dyneachx_realign"),
  isDynamicNoPlateSolve: flag("DynEachX_NoPlateSolve", "dyneachx_noplatesolve"),
  isFocusOffset: flag("IsOffsetRF", "isoffsetrf"),
  focusOffsetSteps: number("OffsetRF", "offsetrf"),
} as const satisfies Fields;

export const shotFields = {
  targetGuid: guid("RefGuidTarget", "refguidtarget"),
  label: text("Label", "label"),
  filterIndex: number("FilterIndex", "filterindex"),
  count: number("Num", "num", 1),
  binning: number("Bin", "bin", 1),
  readoutMode: number("ReadoutMode", "readoutmode"),
  /** 0 light, 1 bias, 2 dark, 3 flat. */
  type: number("Type", "type"),
  speed: number("Speed", "speed"),
  gain: number("Gain", "gain"),
  offset: number("Offset", "offset"),
  exposureSec: number("Exposure", "exposure"),
  /** −1 appends. */
  order: number("Order", "order", -1),
  isDone: flag("Done", "done"),
  isEnabled: flag("Enabled", "enabled", true),
} as const satisfies Fields;

export type SetRecord = RecordOf<typeof setFields>;
export type TargetRecord = RecordOf<typeof targetFields>;
export type ShotRecord = RecordOf<typeof shotFields>;

/** A new object in which nothing is stated yet. */
export function neutralRecord<F extends Fields>(fields: F, guidOfObject: string): RecordOf<F> {
  const values = Object.entries(fields).map(([key, { neutral }]) => [key, neutral]);
  return { guid: guidOfObject, ...Object.fromEntries(values) } as RecordOf<F>;
}

/** All parameters of Add or Update but the object's own GUID, whose name differs between the two. */
export function writeRecord<F extends Fields>(fields: F, record: RecordOf<F>): JsonObject {
  const values = record as Readonly<Record<string, Json>>;
  return Object.fromEntries(Object.entries(fields).map(([key, { write }]) => [write, values[key] ?? null]));
}

/**
 * An object of a list, from the loose values that the server writes: numbers and booleans may be text, and
 * members may be missing in old versions. Throws DeviceError when a value cannot be understood, because
 * writing the object back would then change it.
 */
export function readRecord<F extends Fields>(fields: F, entry: JsonObject, device: string): RecordOf<F> {
  const members = membersOf(entry);
  const values = Object.entries(fields).map(([key, { type, read, neutral }]) => {
    const raw = members.get(read);
    if (raw === undefined || raw === null || (raw === "" && type !== "json")) return [key, neutral];
    const value = parsers[type](raw);
    if (value !== undefined) return [key, value];
    const shown = deviceText(JSON.stringify(raw));
    throw new DeviceError(
      "unreadable",
      device,
      `Voyager (${device}) sent ${read}: ${shown}, which is no ${type}.`,
      {
        retry: "never",
        hint: "Look at the object in RoboTarget Manager.",
      },
    );
  });
  return { guid: guidOf(entry), ...Object.fromEntries(values) } as RecordOf<F>;
}

const parsers: { readonly [T in FieldType]: (raw: Json) => FieldValues[T] | undefined } = {
  text: asText,
  letters: asText,
  guid: (raw) => (typeof raw === "string" ? plainGuid(raw) : undefined),
  number: asNumber,
  flag: asBoolean,
  json: (raw) => raw,
};

/** Difference that rounding on the server's side explains, relative to the value (single precision is 6e-8). */
const TOLERANCE = 1e-7;

/** Whether two values of a field mean the same to the server. */
export function sameValue(type: FieldType, one: Json, other: Json): boolean {
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one), Math.abs(other));
  }
  if (typeof one === "string" && typeof other === "string")
    return comparable(type, one) === comparable(type, other);
  return JSON.stringify(one) === JSON.stringify(other);
}

function comparable(type: FieldType, value: string): string {
  if (type === "guid") return plainGuid(value);
  if (type === "letters") return [...new Set(value)].sort().join("");
  return value.replace(/\r\n?/g, "\n").trim();
}

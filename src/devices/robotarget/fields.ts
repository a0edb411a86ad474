import { DeviceError } from "../../errors.ts";
import { deviceText } from "../../printable.ts";
import type { Json, JsonObject } from "../../verb.ts";
import type { Parameter, Range, Values } from "./parameters.ts";
import { asBoolean, asNumber, asText, guidOf, membersOf, plainGuid } from "./wire-values.ts";

/**
 * What the members of sets, targets and shots are called: `write` as the parameter of Add and Update, `read` as
 * in lists (found whatever its case). `neutral` is sent for what nobody stated, because the server may not
 * answer at all when a parameter is missing. Ranges are as wide as what a server may hold, because an update
 * sends back what it read.
 */
export interface Field<T extends FieldType = FieldType> extends Parameter<T> {
  readonly read: string;
  readonly neutral: FieldValues[T];
}

/** `letters`: the enabled constraints, one letter each, in any order. */
export type FieldType = keyof FieldValues;

type FieldValues = Omit<Values, "numbers">;

export type Fields = Readonly<Record<string, Field>>;

/** Typed values of all fields of one object, and its GUID. */
export type RecordOf<F extends Fields> = { readonly guid: string } & {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? FieldValues[T] : never;
};

const field =
  <T extends FieldType>(type: T, standard: FieldValues[T], range?: Range) =>
  (write: string, read: string, neutral: FieldValues[T] = standard): Field<T> => ({
    type,
    write,
    read,
    neutral,
    ...(range && { range }),
  });
const text = field("text", "");
const guid = field("guid", "");
const letters = field("letters", "");
const whole = field("number", 0, { isWhole: true });
/** A time, a duration or a count. */
const positive = field("number", 0, { min: 0 });
const count = field("number", 0, { min: 0, isWhole: true });
const within = (min: number, max: number) => field("number", 0, { min, max });
const oneOf = (min: number, max: number) => field("number", 0, { min, max, isWhole: true });
const flag = field("flag", false);
const json = field("json", []);

export const setFields = {
  name: text("Name", "setname"),
  profile: text("ProfileName", "profilename"),
  isDefault: flag("IsDefault", "isdefault"),
  tag: text("Tag", "tag"),
  /** 0 enabled, 1 disabled. */
  status: oneOf(0, 1)("Status", "status"),
  note: text("Note", "note"),
} as const satisfies Fields;

/** Times are the site's wall clock as epoch seconds; durations of constraints are minutes. */
export const targetFields = {
  setGuid: guid("RefGuidSet", "refguidset"),
  sequenceGuid: guid("RefGuidBaseSequence", "refguidbasesequence"),
  name: text("TargetName", "targetname"),
  tag: text("Tag", "tag"),
  raHours: within(0, 24)("RAJ2000", "raj2000"),
  decDeg: within(-90, 90)("DECJ2000", "decj2000"),
  paDeg: within(-360, 360)("PA", "pa"),
  createdLocalSec: positive("DateCreation", "datecreation"),
  /** 0 enabled, 1 disabled. */
  status: oneOf(0, 1)("Status", "status"),
  /** −1 unknown, 0 idle, 1 running, 2 finished, 3 no ephemeris, 4 expired. */
  statusOp: oneOf(-1, 4)("StatusOp", "statusop"),
  note: text("Note", "note"),
  isRepeat: flag("IsRepeat", "isrepeat"),
  repeat: count("Repeat", "repeat", 1),
  isFinishExposure: flag("IsFinishActualExposure", "isfinishactualexposure"),
  isCoolSetPoint: flag("IsCoolSetPoint", "iscoolsetpoint"),
  coolSetPointC: oneOf(-120, 100)("CoolSetPoint", "coolsetpoint"),
  isWaitShot: flag("IsWaitShot", "iswaitshot"),
  waitShotSec: count("WaitShot", "waitshot"),
  isGuideTime: flag("IsGuideTime", "isguidetime"),
  guideTimeSec: positive("GuideTime", "guidetime"),
  /** 0 very low to 4 first. */
  priority: oneOf(0, 4)("Priority", "priority", 2),
  constraintsGuid: guid("C_ID", "cid"),
  constraints: letters("C_Mask", "cmask"),
  altitudeMinDeg: within(-90, 90)("C_AltMin", "caltmin"),
  sqmMin: within(0, 30)("C_SqmMin", "csqmmin"),
  hourAngleStartHours: within(-24, 24)("C_HAStart", "chastart"),
  hourAngleEndHours: within(-24, 24)("C_HAEnd", "chaend"),
  dateStartLocalSec: positive("C_DateStart", "cdatestart"),
  dateEndLocalSec: positive("C_DateEnd", "cdateend"),
  timeStartLocalSec: positive("C_TimeStart", "ctimestart"),
  timeEndLocalSec: positive("C_TimeEnd", "ctimeend"),
  moonDown: flag("C_MoonDown", "cmoondown"),
  moonPhaseMinPercent: within(0, 100)("C_MoonPhaseMin", "cmoonphasemin"),
  moonPhaseMaxPercent: within(0, 100)("C_MoonPhaseMax", "cmoonphasemax"),
  moonDistanceDeg: within(0, 180)("C_MoonDistanceDegree", "cmoondistance"),
  hfdMaxPx: positive("C_HFDMeanLimit", "chfdmeanlimit"),
  maxTimeForDayMin: positive("C_MaxTimeForDay", "cmaxtimeforday"),
  airmassMin: positive("C_AirmassMin", "cairmassmin"),
  airmassMax: positive("C_AirmassMax", "cairmassmax"),
  /** 0 broad band, 1 narrow band, 2 free. */
  moonLorentzian: oneOf(0, 2)("C_MoonDistanceLorentzian", "cmoondistancelorentzian"),
  maxTimeMin: count("C_MaxTime", "cmaxtime"),
  oneShotDateLocalSec: positive("C_OSDateStart", "cosdatestart"),
  oneShotTimeLocalSec: positive("C_OSTimeStart", "costimestart"),
  oneShotEarlyMin: count("C_OSEarly", "cosearly"),
  presetEarlyMin: count("C_PINTEarly", "cpintearly"),
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
  dynamicType: oneOf(0, 4)("TType", "ttype"),
  isDynamicPointing: flag("IsDynamicPointingOverride", "isdynamicpointingoverride"),
  dynamicPointing: oneOf(0, 2)("DynamicPointingOverride", "dynamicpointingoverride"),
  dynamicEachSec: count("DynEachX_Seconds", "dyneachx_seconds"),
  isDynamicRealign: flag("DynEachX_Realign", "dyneachx_realign"),
  isDynamicNoPlateSolve: flag("DynEachX_NoPlateSolve", "dyneachx_noplatesolve"),
  isFocusOffset: flag("IsOffsetRF", "isoffsetrf"),
  focusOffsetSteps: whole("OffsetRF", "offsetrf"),
} as const satisfies Fields;

export const shotFields = {
  targetGuid: guid("RefGuidTarget", "refguidtarget"),
  label: text("Label", "label"),
  filterIndex: count("FilterIndex", "filterindex"),
  count: count("Num", "num", 1),
  binning: oneOf(1, 99)("Bin", "bin", 1),
  readoutMode: count("ReadoutMode", "readoutmode"),
  /** 0 light, 1 bias, 2 dark, 3 flat. */
  type: oneOf(0, 3)("Type", "type"),
  speed: count("Speed", "speed"),
  gain: whole("Gain", "gain"),
  offset: whole("Offset", "offset"),
  exposureSec: positive("Exposure", "exposure"),
  /** −1 appends. */
  order: oneOf(-1, 1_000_000)("Order", "order", -1),
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

/** Times differ from a whole second on, whatever their size. */
const TIME_TOLERANCE_SEC = 1;

/**
 * Whether two values of a field mean the same to the server. Whole numbers are not rounded. `isTime`: they are epoch
 * seconds, of which a part of a second does not count.
 */
export function sameValue(type: FieldType, one: Json, other: Json, isTime = false): boolean {
  if (typeof one === "number" && typeof other === "number") {
    if (Number.isInteger(one) && Number.isInteger(other)) return one === other;
    if (isTime) return Math.abs(one - other) < TIME_TOLERANCE_SEC;
    return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one), Math.abs(other));
  }
  if (typeof one === "string" && typeof other === "string")
    return comparable(type, one) === comparable(type, other);
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A text in the form in which it is compared. */
export function comparable(type: FieldType, value: string): string {
  if (type === "guid") return plainGuid(value);
  if (type === "letters") return [...new Set(value)].sort().join("");
  return value.replace(/\r\n?/g, "\n").trim();
}

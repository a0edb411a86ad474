import type { JsonObject } from "../../verb.ts";
import { signalMeaning } from "./meanings.ts";
import { bytes, count, derived, flag, guid, objectReader, reading, text, time } from "./results.ts";
import { asNumber } from "./wire-values.ts";

/** Numbers that ControlData has where there is nothing to measure, or measuring failed. */
const NO_MEASUREMENT = 123_456_789;

/** A number that was measured. */
const measured = reading((raw) => {
  const value = asNumber(raw);
  return value === undefined || Math.abs(value) === NO_MEASUREMENT ? undefined : value;
});

/** A code by its place in this list. */
const oneOf =
  <const W extends readonly string[]>(words: W, from = 0) =>
  (name: string) =>
    derived(measured(name), (code): W[number] | "unknown" => words[(code ?? Number.NaN) - from] ?? "unknown");

/** A signal that an action of the equipment began or ended, or that Voyager's own state changed. */
const signal = objectReader({ code: measured("code"), meaning: derived(measured("code"), signalMeaning) });

const fitReady = objectReader({
  /** With its path on the server's computer. */
  file: text("file"),
  type: oneOf(["light", "bias", "dark", "flat"])("type"),
  /** TEST, SHOT or SYNC. */
  purpose: text("voytype"),
  target: text("seqtarget"),
});

const jpgReady = objectReader({
  file: text("file"),
  target: text("sequencetarget"),
  exposureSec: measured("expo"),
  binning: measured("bin"),
  filter: text("filter"),
  hfdPx: measured("hfd"),
  starIndex: measured("starindex"),
  widthPx: measured("pixeldimx"),
  heightPx: measured("pixeldimy"),
  /** Empty when there is no image. */
  jpeg: bytes("base64data"),
});

const shotRunning = objectReader({
  file: text("file"),
  exposureSec: measured("expo"),
  elapsedSec: measured("elapsed"),
  elapsedPercent: measured("elapsedperc"),
  status: oneOf(["idle", "exposing", "downloading", "waiting for the image", "failed"])("status"),
});

/** What the dashboard shows every 2 s. Coordinates are sexagesimal text, as they came. */
const control = objectReader({
  voyager: oneOf(["stopped", "idle", "running", "failed", "undefined", "warning"])("voystat"),
  isSetupConnected: flag("setupconn"),
  isCameraConnected: flag("ccdconn"),
  sensorTempC: measured("ccdtemp"),
  sensorSetPointC: measured("ccdsetp"),
  coolerPercent: measured("ccdpow"),
  isCooling: flag("ccdcool"),
  cooler: oneOf([
    "starting",
    "undefined",
    "none",
    "off",
    "cooling",
    "cooled",
    "timed out",
    "warming up",
    "warmed up",
    "failed",
  ])("ccdstat"),
  isMountConnected: flag("mntconn"),
  isParked: flag("mntpark"),
  isTracking: flag("mnttrack"),
  isSlewing: flag("mntslew"),
  ra: text("mntra"),
  dec: text("mntdec"),
  raJ2000: text("mntraj2000"),
  decJ2000: text("mntdecj2000"),
  azimuth: text("mntaz"),
  altitude: text("mntalt"),
  pier: text("mntpier"),
  timeToFlip: text("mnttflip"),
  isFocuserConnected: flag("afconn"),
  focuserTempC: measured("aftemp"),
  focuserSteps: measured("afpos"),
  isGuiderConnected: flag("guideconn"),
  guideStatus: measured("guidestat"),
  guideXPx: measured("guidex"),
  guideYPx: measured("guidey"),
  dither: oneOf(["stopped", "running", "settling", "timed out"])("dithstat"),
  sequence: text("seqname"),
  sequenceStart: text("seqstart"),
  sequenceRemain: text("seqremain"),
  sequenceEnd: text("seqend"),
  /** Its name; empty when none runs. */
  runningSequence: text("runseq"),
  runningDragScript: text("runds"),
  isRotatorConnected: flag("rotconn"),
  rotatorDeg: measured("rotpa"),
  rotatorSkyDeg: measured("rotskypa"),
  isDomeConnected: flag("domeconn"),
  domeDeg: measured("domepa"),
  domeShutter: text("domeshutter"),
});

const LOG_TYPES = [
  "debug",
  "info",
  "warning",
  "critical",
  "title",
  "subtitle",
  "event",
  "request",
  "emergency",
  "robotarget",
] as const;

const log = objectReader({
  atLocalSec: time("timeinfo"),
  type: oneOf(LOG_TYPES, 1)("type"),
  text: text("text"),
});

const autoFocus = objectReader({ isEmpty: flag("isempty") });

const profileChanged = objectReader({ profile: text("profile", "profilename", "filename") });

/** The picture of a night's altitude that comes when a target is begun. */
const ephemeris = objectReader({
  targetGuid: guid("targetuid"),
  targetTag: text("targettag"),
  targetName: text("targetname"),
  png: bytes("base64data"),
  /** Undefined in versions that do not say it; false: the picture only says why there is none. */
  isValid: reading((raw) => (raw === undefined ? undefined : String(raw).toLowerCase() === "true"))(
    "isvalid",
  ),
  minutesPerPixel: measured("minutesforpixel"),
  startLocalSec: time("startdatetime"),
  endLocalSec: time("enddatetime"),
});

const stamp = objectReader({ sentLocalSec: time("timestamp"), instance: count("inst") });

const readers = {
  signal: ["signal", signal],
  newfitready: ["fitReady", fitReady],
  newjpgready: ["jpgReady", jpgReady],
  shotrunning: ["shotRunning", shotRunning],
  controldata: ["control", control],
  logevent: ["log", log],
  autofocusresult: ["autoFocus", autoFocus],
  profilechanged: ["profileChanged", profileChanged],
  robotargetrunningtargetephemerispng: ["ephemeris", ephemeris],
  weatherandsafetymonitordata: ["weather", () => ({})],
} as const;

type Readers = (typeof readers)[keyof typeof readers];

type Known = {
  [R in Readers as R[0]]: { readonly kind: R[0] } & ReturnType<R[1]>;
}[Readers[0]];

/** Something that the server tells without being asked. `body`: all of it, as it came. */
export type VoyagerEvent = (Known | { readonly kind: "other" }) & {
  readonly name: string;
  readonly body: JsonObject;
} & ReturnType<typeof stamp>;

/** Reads an event by its name. Never throws; an event that nobody knows is `other`. */
export function readEvent(name: string, body: JsonObject): VoyagerEvent {
  const known = new Map<string, Readers>(Object.entries(readers)).get(name.toLowerCase());
  const all = { name, body, ...stamp(body) };
  return known ? ({ kind: known[0], ...known[1](body), ...all } as VoyagerEvent) : { kind: "other", ...all };
}

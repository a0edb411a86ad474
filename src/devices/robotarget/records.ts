import type { JsonObject } from "../../verb.ts";
import { annotationMeaning, runErrorMeaning, sessionResultMeaning } from "./meanings.ts";
import {
  bytes,
  count,
  derived,
  enabled,
  flag,
  guid,
  number,
  numbered,
  objectReader,
  objects,
  type ShapeOf,
  text,
  time,
} from "./results.ts";

type Reader<T> = (object: JsonObject) => T;

/*
 * What RoboTarget's lists hold besides sets, targets and shots (fields.ts). Names in lower case; where the
 * vendor's table and its examples differ, both stand here. `LocalSec`: the server's wall clock, see local-time.ts.
 */

const run = {
  guid: guid("guid"),
  /** Without the extension that the other lists have. */
  profile: text("profilename"),
  startLocalSec: time("datetimestart"),
  /** Undefined while the run is open. */
  endLocalSec: time("datetimeend"),
  isRunning: flag("isrunning"),
  sequences: count("seqcount"),
  errors: count("errcount"),
  note: text("note"),
} as const;
/** One night's work of the scheduler. */
export type Run = ShapeOf<typeof run>;
export const readRun: Reader<Run> = objectReader(run);

const session = {
  guid: guid("guid"),
  runGuid: guid("refguidrun"),
  targetGuid: guid("refguidtarget"),
  targetName: text("targetname"),
  startLocalSec: time("datetimestart"),
  endLocalSec: time("datetimeend"),
  isRunning: flag("status"),
  /** 0 not known, 1 finished, 2 aborted, 3 failed, 4 ran out of time. */
  result: number("result"),
  meaning: derived(number("result"), sessionResultMeaning),
  exitText: text("sessionexittext"),
  reportFile: text("repfilepdf"),
  shots: count("shotnumber"),
  shotsDeleted: count("shotnumberdeleted"),
} as const;
/** One sequence on one target. */
export type Session = ShapeOf<typeof session>;
export const readSession: Reader<Session> = objectReader(session);

const shotDone = {
  guid: guid("guid"),
  setGuid: guid("refguidset"),
  targetGuid: guid("refguidtarget"),
  sessionGuid: guid("refguidsession"),
  /** The shot of the target that this one was taken for. */
  shotGuid: guid("refguidshot"),
  atLocalSec: time("datetimeshot"),
  /** True UTC; not every version says it. */
  atUtcSec: time("datetimeshotutc"),
  fileName: text("filename"),
  /** Directory on the server's computer. */
  path: text("path"),
  exposureSec: number("exposure"),
  binning: number("bin"),
  filterIndex: number("filterindex"),
  hfdPx: number("hfd"),
  starIndex: number("starindex"),
  minAdu: number("min"),
  maxAdu: number("max"),
  meanAdu: number("mean"),
  /** 0 or less: not rated. */
  rating: number("rating"),
  isDeleted: flag("isdeleted"),
} as const;
/** An image that was taken. */
export type ShotDone = ShapeOf<typeof shotDone>;
export const readShotDone: Reader<ShotDone> = objectReader(shotDone);

const shotsDone = { done: objects("done", shotDone), deleted: objects("deleted", shotDone) } as const;
/** Images of something; `deleted` are marked as such, their files may still be there. */
export type ShotsDone = ShapeOf<typeof shotsDone>;
export const readShotsDone: Reader<ShotsDone> = objectReader(shotsDone);

const runError = {
  guid: guid("guid"),
  runGuid: guid("refguidrun"),
  sessionGuid: guid("refguidsession"),
  targetGuid: guid("refguidtarget"),
  targetName: text("targetname"),
  atLocalSec: time("datetimestart"),
  code: number("errorcode"),
  meaning: derived(number("errorcode"), runErrorMeaning),
  note: text("note"),
  sequenceErrorCode: number("seqerrcode", "seqerrorcode"),
  sequenceSec: number("seqexectime"),
  sequenceShots: number("seqshotaterror"),
} as const;
/** Something that went wrong in a run. */
export type RunError = ShapeOf<typeof runError>;
export const readRunError: Reader<RunError> = objectReader(runError);

const annotation = {
  guid: guid("guid"),
  runGuid: guid("refguidrun"),
  targetGuid: guid("refguidtarget"),
  targetName: text("targetname"),
  atLocalSec: time("datetimestart"),
  code: number("code"),
  meaning: derived(number("code"), annotationMeaning),
  note: text("note"),
} as const;
/** What somebody did to a run or its images. */
export type Annotation = ShapeOf<typeof annotation>;
export const readAnnotation: Reader<Annotation> = objectReader(annotation);

const sessionContainer = {
  durationSec: count("duration"),
  /** Of a target whose preset intervals reset it: of the last interval only. */
  progressPercent: number("progress"),
  sessions: count("sessioncount"),
  shotsDone: count("shotdonecount"),
  /** With those that were deleted. */
  shotsDoneRaw: count("shotdonerawcount"),
  shotsRequested: count("shotrequested"),
} as const;
/** What all sessions of a target came to. */
export type SessionContainer = ShapeOf<typeof sessionContainer>;
export const readSessionContainer: Reader<SessionContainer> = objectReader(sessionContainer);

const runCount = {
  guid: guid("guid"),
  profile: text("profilename"),
  /** `days` 0: all runs. */
  counts: objects("count", { days: count("days"), runs: count("runs") }),
} as const;
/** How many runs a profile had. */
export type RunCount = ShapeOf<typeof runCount>;
export const readRunCount: Reader<RunCount> = objectReader(runCount);

const shotJpg = {
  /** Empty when the server sent no image. */
  jpeg: bytes("base64data", "basedata"),
  widthPx: number("pixeldimx"),
  heightPx: number("pixeldimy"),
  hfdPx: number("hfd"),
  starIndex: number("starindex"),
  minAdu: number("min"),
  maxAdu: number("max"),
  meanAdu: number("mean"),
} as const;
/** An image that was taken, small enough to look at. */
export type ShotJpg = ShapeOf<typeof shotJpg>;
export const readShotJpg: Reader<ShotJpg> = objectReader(shotJpg);

const sequenceFile = {
  name: text("name"),
  /** With its path on the server's computer. */
  fileName: text("filename"),
  profile: text("profilename"),
} as const;
/** A sequence on the server's disk that could become a base sequence. */
export type SequenceFile = ShapeOf<typeof sequenceFile>;
export const readSequenceFile: Reader<SequenceFile> = objectReader(sequenceFile);

const baseSequence = {
  guid: guid("guid"),
  name: text("basesequencename"),
  fileName: text("filename"),
  profile: text("profilename"),
  isDefault: flag("isdefault"),
  isEnabled: enabled("status"),
  note: text("note"),
} as const;
/** A sequence that targets inherit from. */
export type BaseSequence = ShapeOf<typeof baseSequence>;
export const readBaseSequence: Reader<BaseSequence> = objectReader(baseSequence);

const SENSORS = ["mono", "colour", "dslr"] as const;

const shotConfiguration = {
  guid: guid("guid"),
  profile: text("name"),
  /** Voyager has this profile loaded. */
  isActive: flag("isactive"),
  sensor: derived(number("sensortype"), (code) => SENSORS[code ?? Number.NaN]),
  isCmos: flag("iscmos"),
  /** In the order of their indexes from 0. A camera without a wheel has none. */
  filters: numbered("filters", "filternum", "filter", (filter) => ({
    name: text(`${filter}name`),
    magnitudeMin: number(`${filter}magmin`),
    magnitudeMax: number(`${filter}magmax`),
    offsetSteps: number(`${filter}offset`),
  })),
  /** `index` is what shots name. */
  readoutModes: numbered("readoutmode", "readoutnum", "readout", (mode) => ({
    name: text(`${mode}name`),
    index: count(`${mode}index`),
  })),
  speeds: numbered("speed", "speednum", "speed", (speed) => ({
    name: text(`${speed}name`),
    index: count(`${speed}index`),
  })),
} as const;
/** What the camera of a profile can do. */
export type ShotConfiguration = ShapeOf<typeof shotConfiguration>;
export const readShotConfiguration: Reader<ShotConfiguration> = objectReader(shotConfiguration);

const openTarget = {
  guid: guid("guid"),
  name: text("targetname"),
  tag: text("tag"),
  createdLocalSec: time("datecreation"),
  isEnabled: enabled("status"),
  /** −1 unknown, 0 idle, 1 running, 2 finished, 3 no ephemeris, 4 expired. */
  statusOp: number("statusop"),
  setName: text("setname"),
  setTag: text("settag"),
  profile: text("profilename"),
} as const;
/** A target as the open methods show it. */
export type OpenTarget = ShapeOf<typeof openTarget>;
export const readOpenTarget: Reader<OpenTarget> = objectReader(openTarget);

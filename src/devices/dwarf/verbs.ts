import type { JsonObject, Misfit, VerbInfo } from "../../verb.ts";
import type { CameraParams, ScheduleParams, StackParams } from "../../verb-params.ts";
import { darksMisfits, intervalMisfits, misfitsOf } from "./misfits.ts";
import { scheduleMisfits } from "./schedule-misfits.ts";
import { type Profile, profiles } from "./tables.ts";

/** Read-out and storing of one frame, at the most, in seconds. */
const READ_OUT_SEC = 5;
const MARGIN = 1.5;

function number(params: JsonObject, name: string, usual = 0): number {
  const value = params[name];
  return typeof value === "number" ? value : usual;
}

const step = { relies: [], endable: false, leastSec: () => 0 } as const;
const short = { ...step, timeoutSec: () => 120 } as const;
/** Something that lasts as long as the plan says. */
const lasting = {
  ...step,
  timeoutSec: (params: JsonObject) => number(params, "seconds") + 300,
  leastSec: (params: JsonObject) => number(params, "seconds"),
} as const;
const exposures = (params: JsonObject): number =>
  number(params, "frames") * (number(params, "exposureSec") + READ_OUT_SEC) * MARGIN + 600;

function profileCalled(name: unknown): Profile | undefined {
  return Object.entries(profiles).find(([known]) => known === name)?.[1];
}

/** Of a telescope that has yet to say which it is, only what holds for all is known. */
function misfits(params: JsonObject, { profile }: JsonObject): readonly Misfit[] {
  const known = profileCalled(profile);
  const wanted = params as unknown as CameraParams & Partial<Pick<StackParams, "darks">>;
  const its = known ? misfitsOf(known.cameras[wanted.camera], known.generation, wanted) : [];
  return [...its, ...darksMisfits(wanted)];
}

/** What darks are taken for; the schema knows their gains and binnings. */
function misfitsOfDarks(params: JsonObject, settings: JsonObject): readonly Misfit[] {
  const { camera, exposureSec, gain } = params;
  return misfits({ camera, exposureSec, gain } as JsonObject, settings);
}

/** The telescope takes its scheduled frames with its tele camera. */
function misfitsOfSchedule(params: JsonObject, { profile }: JsonObject): readonly Misfit[] {
  const wanted = params as unknown as ScheduleParams;
  if (wanted.action !== "sync") return [];
  const known = profileCalled(profile);
  return scheduleMisfits(wanted.tasks, known && { camera: known.cameras.tele, generation: known.generation });
}

/** What plans can ask of a DWARF. */
export const verbs: Readonly<Record<string, VerbInfo>> = {
  focus: {
    ...step,
    summary: "Focus on the stars, at infinity, or by single steps",
    // Single steps add up: the step itself says so when it was one of those.
    onDoubt: "probe",
    timeoutSec: () => 300,
  },
  polarAlign: {
    ...step,
    summary: "Measure how far the axis is from the pole",
    onDoubt: "repeat",
    timeoutSec: () => 600,
  },
  calibrate: {
    ...step,
    summary: "Find out where the telescope points",
    onDoubt: "repeat",
    timeoutSec: () => 600,
  },
  goto: {
    ...step,
    summary: "Point at a target and track it",
    onDoubt: "probe",
    establishes: "pointing",
    // A telescope that has restarted is calibrated first.
    timeoutSec: (params) => (params.oneClick === true ? 1200 : 900),
  },
  follow: {
    ...step,
    summary: "Go to each new target of N.I.N.A.",
    onDoubt: "repeat",
    endable: true,
    timeoutSec: () => 16 * 3600,
    follows: { verb: "goto", params: { oneClick: false } },
  },
  track: { ...step, summary: "Track the Sun or the Moon", onDoubt: "repeat", timeoutSec: () => 300 },
  camera: { ...short, summary: "Set parameters of a camera", onDoubt: "repeat", misfits },
  stack: {
    ...step,
    summary: "Take frames of the current target and stack them on the telescope",
    onDoubt: "probe",
    relies: ["pointing"],
    endable: true,
    timeoutSec: exposures,
    leastSec: (params) => number(params, "frames") * number(params, "exposureSec"),
    misfits,
  },
  goLive: {
    ...short,
    summary: "Go back to the live view, which frees the telescope after a stack",
    onDoubt: "repeat",
  },
  darks: {
    ...step,
    summary: "Take darks unless there are some that fit, list them, or delete them",
    onDoubt: "probe",
    timeoutSec: exposures,
    leastSec: () => 0,
    misfits: misfitsOfDarks,
  },
  photo: {
    ...step,
    summary: "Take photos",
    onDoubt: "ask",
    timeoutSec: (params) => number(params, "count", 1) * 240 + 60,
  },
  burst: {
    ...step,
    summary: "Take a burst of photos",
    onDoubt: "ask",
    timeoutSec: (params) => number(params, "count", 1) * 20 + 300,
  },
  record: { ...lasting, summary: "Record a video for a time", onDoubt: "ask" },
  timelapse: {
    ...lasting,
    summary: "Take a time lapse for a time",
    onDoubt: "ask",
    misfits: (params) => intervalMisfits(number(params, "intervalSec")),
  },
  panorama: {
    ...step,
    summary: "Take a panorama",
    onDoubt: "ask",
    timeoutSec: (params) => number(params, "rows", 3) * number(params, "columns", 3) * 30 + 300,
  },
  move: { ...lasting, summary: "Move both axes for a time, as with the joystick", onDoubt: "ask" },
  ringLight: { ...short, summary: "Switch the ring light", onDoubt: "repeat" },
  indicator: { ...short, summary: "Switch the power indicator", onDoubt: "repeat" },
  lock: { ...short, summary: "Keep other programs from commanding the telescope", onDoubt: "repeat" },
  unlock: { ...short, summary: "Let other programs command the telescope again", onDoubt: "repeat" },
  schedule: {
    ...short,
    summary: "Read, cancel or (experimental) make what the telescope is to do by itself",
    onDoubt: "repeat",
    misfits: misfitsOfSchedule,
  },
  download: {
    ...step,
    summary: "Fetch files of the current target's stacks from the album",
    onDoubt: "repeat",
    timeoutSec: () => 7200,
  },
  powerOff: { ...short, summary: "Switch the telescope off", onDoubt: "repeat" },
  reboot: {
    ...step,
    summary: "Restart the telescope and wait for it",
    onDoubt: "ask",
    timeoutSec: () => 420,
  },
};

import { planDefaults } from "../gen/defaults.ts";
import type {
  CameraFile,
  DarksFile,
  FocusFile,
  GotoFile,
  ScheduleFile,
  ScheduleTaskFile,
  StackFile,
  StepFile,
} from "../gen/plan-file.ts";
import { parseIsoTime } from "../time-text.ts";
import type { JsonObject } from "../verb.ts";
import type {
  CameraParams,
  DarksParams,
  FocusParams,
  GotoParams,
  ScheduleParams,
  ScheduleTask,
  StackParams,
  VerbParams,
} from "../verb-params.ts";
import { duration } from "./checked.ts";
import type { TargetOf } from "./verb-values.ts";

type Params = VerbParams[keyof VerbParams] | JsonObject;

/** What makes the parameters of each verb of a DWARF; verbs that are not here take none. */
const builders: {
  readonly [V in keyof StepFile]?: (value: NonNullable<StepFile[V]>, targetOf: TargetOf) => Params;
} = {
  goto: gotoParams,
  focus: (value): FocusParams =>
    typeof value === "string"
      ? { mode: value === "infinity" ? "infinity" : "auto" }
      : (value as Exclude<FocusFile, string>),
  camera: cameraParams,
  stack: stackParams,
  darks: darksParams,
  photo: (value) => ({ ...planDefaults["dwarf.photo"], ...value }),
  burst: (value) => ({ ...planDefaults["dwarf.burst"], ...value }),
  record: ({ duration: text, ...rest }) => ({
    ...planDefaults["dwarf.record"],
    ...rest,
    seconds: duration(text),
  }),
  timelapse: ({ interval, duration: text, ...rest }) => ({
    ...planDefaults["dwarf.timelapse"],
    ...rest,
    intervalSec: duration(interval),
    seconds: duration(text),
  }),
  panorama: ({ rows, columns }) => ({ rows, columns }),
  move: ({ angle, duration: text, ...rest }) => ({
    ...planDefaults["dwarf.move"],
    ...rest,
    angleDeg: angle,
    seconds: duration(text),
  }),
  ringLight: (value) => ({ on: value === "on" }),
  indicator: (value) => ({ on: value === "on" }),
  track: (value): Params => (value === "sun" || value === "moon" ? { body: value } : {}),
  schedule: scheduleParams,
  download: (value): Params => {
    const { since, files } = { ...planDefaults["dwarf.download"], ...value };
    return { files, sinceSec: duration(since) };
  },
};

/**
 * Parameters of a DWARF's step as its family takes them.
 * @throws when the step did not pass the schema
 */
export function dwarfValue(verb: string, step: StepFile, targetOf: TargetOf): Params {
  const key = verb as keyof StepFile;
  const build = builders[key] as ((value: unknown, targetOf: TargetOf) => Params) | undefined;
  return build ? build(step[key] ?? {}, targetOf) : {};
}

function gotoParams(value: GotoFile, targetOf: TargetOf): GotoParams {
  if (typeof value === "string") return { target: targetOf(value), oneClick: false };
  return { ...planDefaults["dwarf.goto"], ...value, target: targetOf(value.target) };
}

function cameraParams({ exposure, whiteBalance, ...rest }: CameraFile): CameraParams {
  return {
    ...(exposure !== undefined && { exposureSec: duration(exposure) }),
    ...planDefaults["dwarf.camera"],
    ...rest,
    ...(whiteBalance !== undefined && balanceOf(whiteBalance)),
  };
}

/** `4500K`, or a word. */
function balanceOf(text: string): Pick<CameraParams, "whiteBalance" | "colourTemperatureK"> {
  return text.endsWith("00K") ? { colourTemperatureK: Number(text.slice(0, -1)) } : { whiteBalance: text };
}

function stackParams({ exposure, ...rest }: StackFile): StackParams {
  return { exposureSec: duration(exposure), ...planDefaults["dwarf.stack"], ...rest };
}

function darksParams({ exposure, gain, action, ...rest }: DarksFile): DarksParams {
  const common = { ...planDefaults["dwarf.darks"], ...rest };
  if (action === "list") return { action, camera: common.camera };
  if (exposure === undefined || gain === undefined) throw new Error("Darks of nothing passed the schema.");
  return { ...common, action: action ?? "take", exposureSec: duration(exposure), gain };
}

function scheduleParams(file: ScheduleFile, targetOf: TargetOf): ScheduleParams {
  const { action, id = "", tasks = [], ...rest } = file;
  if (action !== "sync") return { action, id };
  const params = { ...planDefaults["dwarf.schedule"], ...rest };
  return { action, id, tasks: tasks.map((task) => scheduleTask(task, targetOf)), ...params };
}

function scheduleTask(
  { target, start, end, exposure, ...rest }: ScheduleTaskFile,
  targetOf: TargetOf,
): ScheduleTask {
  return {
    target: targetOf(target),
    startSec: parseIsoTime(start) / 1000,
    endSec: parseIsoTime(end) / 1000,
    exposureSec: duration(exposure),
    ...rest,
  };
}

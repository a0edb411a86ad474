import type { OnDoubt } from "../../verb.ts";
import type { MessageName, Messages } from "./messages.ts";
import { type DeviceState, isActive, paramSince } from "./state.ts";
import { cameraParamIds } from "./tables.ts";

/**
 * One thing that a telescope can be told over its WebSocket. The answer (type 1) and, where there is one, the later
 * result (type 3) are a ComResponse for all of these.
 */
export interface Command<N extends MessageName> {
  readonly module: number;
  readonly cmd: number;
  readonly request: N;
  /** Follows "could not" and "told to". */
  readonly doing: string;
  /** Longest wait for the answer, in wire time. */
  readonly deadlineMs: number;
  readonly onDoubt: OnDoubt;
  /** Magnitudes of codes that are no failure of this command. */
  readonly tolerated: readonly number[];
  /** Whether notifications since event `since` show that the command was taken, answered or not. */
  readonly confirmed: (state: DeviceState, since: number, request: Partial<Messages[N]>) => boolean;
}

const ANSWER_MS = 10_000;
const TELE = 1;
const ASTRO = 3;
const SYSTEM = 4;
const CAMERA_PARAM = 15213;
const FEATURE_PARAM = 15217;

type Spec<N extends MessageName> = Pick<Command<N>, "module" | "cmd" | "request" | "doing" | "onDoubt"> &
  Partial<Pick<Command<N>, "tolerated" | "confirmed">>;

function command<N extends MessageName>(spec: Spec<N>): Command<N> {
  return { deadlineMs: ANSWER_MS, tolerated: [], confirmed: () => false, ...spec };
}

/** Whether a code means that the telescope took the command. */
export function isTaken(command: { readonly tolerated: readonly number[] }, code: number): boolean {
  return code === 0 || command.tolerated.includes(Math.abs(code));
}

/** The telescope answers with notifications, and not always with anything else. */
export const getWorkingState = command({
  module: TELE,
  cmd: 10039,
  request: "ReqGetSystemWorkingState",
  doing: "tell its state",
  onDoubt: "repeat",
});

export const openCamera = command({
  module: TELE,
  cmd: 10000,
  request: "ReqOpenCamera",
  doing: "open the tele camera",
  onDoubt: "repeat",
  tolerated: [10500],
});

export const setExposureMode = command({
  module: TELE,
  cmd: 10007,
  request: "ReqSetExpMode",
  doing: "set the exposure mode",
  onDoubt: "repeat",
  confirmed: (state, since, { mode }) =>
    paramSince(state, CAMERA_PARAM, cameraParamIds.exposure, since)?.autoMode === mode,
});

export const setExposure = command({
  module: TELE,
  cmd: 10009,
  request: "ReqSetExp",
  doing: "set the exposure",
  onDoubt: "repeat",
  confirmed: (state, since, { index }) =>
    paramSince(state, CAMERA_PARAM, cameraParamIds.exposure, since)?.index === index,
});

export const setGain = command({
  module: TELE,
  cmd: 10013,
  request: "ReqSetGain",
  doing: "set the gain",
  onDoubt: "repeat",
  confirmed: (state, since, { index }) =>
    paramSince(state, CAMERA_PARAM, cameraParamIds.gain, since)?.index === index,
});

export const setFilter = command({
  module: TELE,
  cmd: 10031,
  request: "ReqSetIrCut",
  doing: "set the filter",
  onDoubt: "repeat",
  confirmed: (state, since, { value }) =>
    paramSince(state, CAMERA_PARAM, cameraParamIds.filter, since)?.index === value,
});

export const setFeature = command({
  module: TELE,
  cmd: 10037,
  request: "ReqSetFeatureParams",
  doing: "set a feature",
  onDoubt: "repeat",
  confirmed: (state, since, { param }) => {
    const told = param && paramSince(state, FEATURE_PARAM, param.id, since);
    return told?.index === param?.index && told?.continueValue === param?.continueValue && told !== undefined;
  },
});

/** −11500 is one try that failed: the telescope goes on by itself. */
export const startCalibration = command({
  module: ASTRO,
  cmd: 11000,
  request: "ReqStartCalibration",
  doing: "calibrate",
  onDoubt: "repeat",
  tolerated: [11500],
  confirmed: ({ calibration }, since) => calibration.startedAt > since,
});

export const stopCalibration = command({
  module: ASTRO,
  cmd: 11001,
  request: "ReqStopCalibration",
  doing: "stop the calibration",
  onDoubt: "repeat",
  confirmed: ({ calibration }, since) => calibration.toldAt > since && calibration.phase !== "running",
});

const slewing = ({ goto, tracking }: DeviceState, since: number): boolean =>
  goto.startedAt > since || tracking.toldAt > since;

export const startGoto = command({
  module: ASTRO,
  cmd: 11002,
  request: "ReqGotoDSO",
  doing: "go to the target",
  onDoubt: "probe",
  tolerated: [11500],
  confirmed: slewing,
});

export const startGotoSolarSystem = command({
  module: ASTRO,
  cmd: 11003,
  request: "ReqGotoSolarSystem",
  doing: "go to the body",
  onDoubt: "probe",
  tolerated: [11500],
  confirmed: slewing,
});

export const stopGoto = command({
  module: ASTRO,
  cmd: 11004,
  request: "ReqStopGoto",
  doing: "stop the goto",
  onDoubt: "repeat",
  confirmed: ({ goto, tracking }, since) =>
    (goto.toldAt > since && goto.phase !== "running" && goto.phase !== "plate-solving") ||
    (tracking.toldAt > since && tracking.phase !== "running"),
});

/** −11514 is a warning: frames come nevertheless. */
export const startStack = command({
  module: ASTRO,
  cmd: 11005,
  request: "ReqCaptureRawLiveStacking",
  doing: "start the stack",
  onDoubt: "probe",
  tolerated: [11514],
  confirmed: ({ stack }, since) => stack.startedAt > since,
});

export const stopStack = command({
  module: ASTRO,
  cmd: 11006,
  request: "ReqStopCaptureRawLiveStacking",
  doing: "stop the stack",
  onDoubt: "repeat",
  confirmed: ({ stack }, since) => stack.toldAt > since && stack.phase !== "running",
});

export const goLive = command({
  module: ASTRO,
  cmd: 11010,
  request: "ReqGoLive",
  doing: "go back to the live view",
  onDoubt: "repeat",
  confirmed: ({ stack }, since) => stack.toldAt > since && !isActive(stack),
});

export const setTime = command({
  module: SYSTEM,
  cmd: 13000,
  request: "ReqSetTime",
  doing: "set its clock",
  onDoubt: "repeat",
});

export const setTimezone = command({
  module: SYSTEM,
  cmd: 13001,
  request: "ReqSetTimezone",
  doing: "set its time zone",
  onDoubt: "repeat",
});

import { deviceText } from "../../printable.ts";
import type { Codec, Decoded } from "./codec.ts";
import type { MessageName, Messages } from "./messages.ts";
import { whiteBalanceModes } from "./picture-tables.ts";
import { type DeviceState, moved, type PlainOperation, type StackOperation } from "./state.ts";

/** A notification that matters to us: how to read it, and what it does to the state. */
interface Notice {
  read(codec: Codec, data: Uint8Array): Decoded<(state: DeviceState) => DeviceState>;
}

/** `apply` gets the state with its count of events already advanced to this one. */
function notice<N extends MessageName>(
  message: N,
  apply: (state: DeviceState, fields: Messages[N]) => DeviceState,
): Notice {
  return {
    read(codec, data) {
      const decoded = codec.decode(message, data);
      if (!decoded.ok) return decoded;
      return { ok: true, value: (state) => apply({ ...state, at: state.at + 1 }, decoded.value) };
    },
  };
}

const hostModes = ["host", "slave"] as const;

/** 15213, 15214 and 15217: parameters as they are set now. */
function params(notification: number): Notice {
  return notice("ResNotifyParam", (state, { param }) => {
    const told = param.map((one) => [`${notification}/${one.id}`, { toldAt: state.at, param: one }] as const);
    return { ...state, params: { ...state.params, ...Object.fromEntries(told) } };
  });
}

function withLaterParam(state: DeviceState, id: bigint, value: number): DeviceState {
  return { ...state, laterParams: { ...state.laterParams, [String(id)]: { toldAt: state.at, value } } };
}

/** Whether a stack runs. */
function stackState(name: "stack" | "wideStack"): Notice {
  return notice("ResNotifyOperationState", (state, told) => {
    const before = state[name];
    const stack = moved(before, told.state, state.at);
    // After a known rest, a start begins to count anew. After none, the counts may have come before this.
    const anew = stack.startedAt === state.at && before.phase !== undefined;
    return { ...state, [name]: anew ? { ...stack, taken: 0, stacked: 0 } : stack };
  });
}

/** Frames of a stack. Sparse: what has not changed is left out and reads as 0. */
function stackCounts(name: "stack" | "wideStack"): Notice {
  return notice("ResNotifyProgressCaptureRawLiveStacking", (state, told) => {
    const stack: StackOperation = {
      ...state[name],
      taken: Math.max(state[name].taken, told.currentCount),
      stacked: Math.max(state[name].stacked, told.stackedCount),
      target: deviceText(told.targetName) || state[name].target,
    };
    return { ...state, [name]: stack };
  });
}

function withPhase(state: DeviceState, name: PlainOperation, number: number): DeviceState {
  return { ...state, [name]: moved(state[name], number, state.at) };
}

function operation(name: PlainOperation): Notice {
  return notice("ResNotifyOperationState", (state, told) => withPhase(state, name, told.state));
}

/** V3: the same thing of either camera. */
function ofCamera(tele: PlainOperation, wide: PlainOperation): Notice {
  return notice("ResNotifyCameraOperation", (state, told) =>
    withPhase(state, told.cameraType === 1 ? wide : tele, told.state),
  );
}

/** Numbers of functions in 15215 and 15216. */
function functionState(functions: Readonly<Record<number, PlainOperation>>): Notice {
  return notice("ResNotifyCamFunctionState", (state, told) => {
    const name = functions[told.functionId];
    return name ? withPhase(state, name, told.state) : state;
  });
}

const counted = notice("ResNotifyBurstProgress", (state, told) => ({
  ...state,
  counts: { done: told.completedCount, total: told.totalCount },
}));

/** To one who connects, V2 firmware does not say that it films: that it counts the time says so. */
function filming(
  name: PlainOperation,
  message: "ResNotifyRecordTime" | "ResNotifyTimeLapseOutTime" = "ResNotifyRecordTime",
): Notice {
  return notice(message, (state) => (state[name].phase === undefined ? withPhase(state, name, 1) : state));
}

function light(name: "ringLight" | "indicator"): Notice {
  return notice("ResNotifyOperationState", (state, told) => ({
    ...state,
    [name]: { on: told.state === 1, toldAt: state.at },
  }));
}

/** Notifications (module 9) by number. Others are ignored. */
export const notices: Readonly<Record<number, Notice>> = {
  15201: notice("ComResWithInt", (state, { value }) => ({ ...state, batteryPercent: value })),
  15203: notice("ResNotifySDcardInfo", (state, { availableSize }) => ({
    ...state,
    cardFreeGb: availableSize,
  })),
  15204: filming("record"),
  15205: filming("timelapse", "ResNotifyTimeLapseOutTime"),
  15206: operation("darks"),
  15207: notice("ResNotifyProgressCaptureRawDark", (state, told) => ({
    ...state,
    darksProgress: told.progress,
  })),
  15208: stackState("stack"),
  15209: stackCounts("stack"),
  15210: notice("ResNotifyStateAstroCalibration", (state, told) => ({
    ...state,
    calibration: {
      ...moved(state.calibration, told.state, state.at),
      plateSolvings: told.plateSolvingTimes,
    },
  })),
  15211: notice("ResNotifyStateAstroGoto", (state, told) => withPhase(state, "goto", told.state)),
  15212: notice("ResNotifyStateAstroTracking", (state, told) => ({
    ...state,
    tracking: { ...moved(state.tracking, told.state, state.at), target: deviceText(told.targetName) },
  })),
  15213: params(15213),
  15214: params(15214),
  15215: functionState({
    2: "photo",
    3: "burst",
    4: "record",
    5: "timelapse",
    6: "panorama",
    8: "focus",
    9: "focus",
    10: "focus",
    11: "focus",
  }),
  15216: functionState({ 2: "widePhoto", 3: "wideBurst", 4: "wideRecord", 5: "wideTimelapse" }),
  15217: params(15217),
  15218: counted,
  15219: counted,
  15220: counted,
  15221: light("ringLight"),
  15222: light("indicator"),
  15223: notice("ResNotifyHostSlaveMode", (state, told) => ({
    ...state,
    host: hostModes[told.mode],
    hostToldAt: state.at,
  })),
  15226: filming("wideTimelapse", "ResNotifyTimeLapseOutTime"),
  15228: notice("ResNotifyStateAstroTrackingSpecial", (state, told) => ({
    ...state,
    bodyTracking: { ...moved(state.bodyTracking, told.state, state.at), target: deviceText(told.targetName) },
  })),
  15229: notice("ResNotifyPowerOff", (state) => ({ ...state, switchingOff: true })),
  15230: notice("ResNotifyAlbumUpdate", (state) => ({ ...state, albumToldAt: state.at })),
  15235: filming("wideRecord"),
  15236: stackState("wideStack"),
  15237: stackCounts("wideStack"),
  15243: notice("ResNotifyTemperature", (state, { temperature }) => ({
    ...state,
    temperatureC: temperature,
  })),
  15247: operation("wideDarks"),
  15256: notice("ResNotifyCalibrationResult", (state) => ({
    ...state,
    calibration: { ...state.calibration, resultAt: state.at },
  })),
  15257: notice("ResNotifyFocus", (state, { focus }) => ({ ...state, focusPosition: focus })),
  15264: notice("ResNotifyGeneralIntParam", (state, told) => withLaterParam(state, told.paramId, told.value)),
  15266: notice("ResNotifyGeneralBoolParam", (state, told) =>
    withLaterParam(state, told.paramId, Number(told.value)),
  ),
  15267: notice("ResNotifySwitchShootingMode", (state, told) => ({ ...state, shootingMode: told.dstMode })),
  15270: notice("ResNotifyWb", (state, { mode, ct, scene, cameraType }) => ({
    ...state,
    whiteBalances: {
      ...state.whiteBalances,
      [cameraType === 1 ? "wide" : "tele"]: {
        mode,
        value: mode === whiteBalanceModes.scene ? scene : ct,
        toldAt: state.at,
      },
    },
  })),
  15273: ofCamera("photo", "widePhoto"),
  15274: ofCamera("burst", "wideBurst"),
  15275: ofCamera("record", "wideRecord"),
  15276: ofCamera("timelapse", "wideTimelapse"),
  15277: ofCamera("panorama", "panorama"),
  15278: operation("focus"),
  15279: operation("focus"),
  15280: operation("focus"),
  15281: operation("focus"),
  15285: counted,
  15290: notice("ResNotifyCaliFrameState", (state, told) =>
    withPhase(state, told.cameraType === 1 ? "wideDarks" : "darks", told.state),
  ),
  15291: notice("ResNotifyCaliFrameProgress", (state, told) => ({ ...state, darksProgress: told.progress })),
};

/** Notifications that have another form, or another meaning, in one generation of the firmware. */
export const noticesOfGeneration = {
  v2: {
    15233: operation("oneClick"),
    15239: notice("ResNotifyEqSolvingState", (state, told) => withPhase(state, "eqSolving", told.state)),
  },
  v3: {
    15233: notice("ResNotifyOneClickGotoStateV3", withOneClick),
    15239: operation("eqSolving"),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<number, Notice>>>>;

/** The part of a one-click goto that is told stands for the whole: over when it tracks. */
function withOneClick(state: DeviceState, told: Messages["ResNotifyOneClickGotoStateV3"]): DeviceState {
  const { astroTrackingState: tracking } = told;
  const part = told.astroAutoFocusState ?? told.astroCalibrationState ?? told.astroGotoState;
  if (tracking) {
    const target = deviceText(tracking.targetName);
    return {
      ...withPhase(state, "oneClick", 0),
      tracking: { ...moved(state.tracking, tracking.state, state.at), target },
    };
  }
  return part && (part.state === 1 || part.state === 4) ? withPhase(state, "oneClick", 1) : state;
}

import { deviceText } from "../../printable.ts";
import type { Codec, Decoded } from "./codec.ts";
import type { MessageName, Messages } from "./messages.ts";
import { type DeviceState, moved } from "./state.ts";

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

/** 15213 and 15217: parameters as they are set now. */
function params(notification: number): Notice {
  return notice("ResNotifyParam", (state, { param }) => {
    const told = param.map((one) => [`${notification}/${one.id}`, { toldAt: state.at, param: one }] as const);
    return { ...state, params: { ...state.params, ...Object.fromEntries(told) } };
  });
}

/** Notifications (module 9) by number. Others are ignored. */
export const notices: Readonly<Record<number, Notice>> = {
  15201: notice("ComResWithInt", (state, { value }) => ({ ...state, batteryPercent: value })),
  15203: notice("ResNotifySDcardInfo", (state, { availableSize }) => ({
    ...state,
    cardFreeGb: availableSize,
  })),
  15208: notice("ResNotifyOperationState", (state, told) => {
    const before = state.stack;
    const stack = moved(before, told.state, state.at);
    // After a known rest, a start begins to count anew. After none, the counts may have come before this.
    const anew = stack.startedAt === state.at && before.phase !== undefined;
    return { ...state, stack: anew ? { ...stack, taken: 0, stacked: 0 } : stack };
  }),
  15209: notice("ResNotifyProgressCaptureRawLiveStacking", (state, told) => ({
    ...state,
    // Sparse: what has not changed is left out and reads as 0.
    stack: {
      ...state.stack,
      taken: Math.max(state.stack.taken, told.currentCount),
      stacked: Math.max(state.stack.stacked, told.stackedCount),
      target: deviceText(told.targetName) || state.stack.target,
    },
  })),
  15210: notice("ResNotifyStateAstroCalibration", (state, told) => ({
    ...state,
    calibration: {
      ...moved(state.calibration, told.state, state.at),
      plateSolvings: told.plateSolvingTimes,
    },
  })),
  15211: notice("ResNotifyStateAstroGoto", (state, told) => ({
    ...state,
    goto: moved(state.goto, told.state, state.at),
  })),
  15212: notice("ResNotifyStateAstroTracking", (state, told) => ({
    ...state,
    tracking: { ...moved(state.tracking, told.state, state.at), target: deviceText(told.targetName) },
  })),
  15213: params(15213),
  15217: params(15217),
  15223: notice("ResNotifyHostSlaveMode", (state, told) => ({
    ...state,
    host: hostModes[told.mode],
    hostToldAt: state.at,
  })),
  15229: notice("ResNotifyPowerOff", (state) => ({ ...state, switchingOff: true })),
};

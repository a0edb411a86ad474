import { deviceText } from "../../printable.ts";
import type { Messages } from "./messages.ts";
import { asked, type DeviceState, moved, type PlainOperation } from "./state.ts";

type Snapshot = Messages["ResGetDeviceStateInfo"];

/** The state after V3 firmware has told all of it in one answer (16405): what is not in it does not go on. */
export function withSnapshot(before: DeviceState, told: Snapshot): DeviceState {
  const state: DeviceState = {
    ...asked(before),
    at: before.at + 1,
    shootingMode: told.shootingMode,
  };
  return [withHost, withMotion, withCameras, withFocus, withBody].reduce((now, add) => add(now, told), state);
}

function phased(state: DeviceState, name: PlainOperation, told: { readonly state: number }): DeviceState {
  return { ...state, [name]: moved(state[name], told.state, state.at) };
}

function withHost(state: DeviceState, told: Snapshot): DeviceState {
  const mode = told.connectionStateInfo?.hostSlaveMode;
  return mode ? { ...state, host: mode.mode === 1 ? "slave" : "host", hostToldAt: state.at } : state;
}

function withMotion(state: DeviceState, told: Snapshot): DeviceState {
  const motion = told.motionMotorStateInfo?.exclusiveState;
  if (!motion) return state;
  const { astroCalibrationState, astroGotoState, astroTrackingState, eqState, oneClickGotoState } = motion;
  if (astroCalibrationState) {
    const calibration = moved(state.calibration, astroCalibrationState.state, state.at);
    return { ...state, calibration };
  }
  if (astroGotoState) return phased(state, "goto", astroGotoState);
  if (astroTrackingState) {
    const tracking = moved(state.tracking, astroTrackingState.state, state.at);
    return { ...state, tracking: { ...tracking, target: deviceText(astroTrackingState.targetName) } };
  }
  if (eqState) return phased(state, "eqSolving", eqState);
  return oneClickGotoState ? phased(state, "oneClick", { state: 1 }) : state;
}

function withCameras(state: DeviceState, told: Snapshot): DeviceState {
  const tele = told.teleCameraStateInfo?.exclusiveState;
  const wide = told.wideCameraStateInfo?.exclusiveState;
  const stacks = {
    stack: tele?.captureRawState ? moved(state.stack, tele.captureRawState.state, state.at) : state.stack,
    wideStack: wide?.captureRawState
      ? moved(state.wideStack, wide.captureRawState.state, state.at)
      : state.wideStack,
  };
  const others: readonly (readonly [PlainOperation, { readonly state: number } | undefined])[] = [
    ["photo", tele?.photoState],
    ["burst", tele?.burstState],
    ["record", tele?.recordState],
    ["timelapse", tele?.timelapseState],
    ["panorama", tele?.panoramaState],
    ["darks", tele?.captureCaliFrameState],
    ["widePhoto", wide?.photoState],
    ["wideBurst", wide?.burstState],
    ["wideRecord", wide?.recordState],
    ["wideTimelapse", wide?.timelapseState],
    ["wideDarks", wide?.captureCaliFrameState],
  ];
  return others.reduce<DeviceState>((now, [name, one]) => (one ? phased(now, name, one) : now), {
    ...state,
    ...stacks,
  });
}

function withFocus(state: DeviceState, told: Snapshot): DeviceState {
  const info = told.focusMotorStateInfo;
  const going = info?.exclusiveState;
  const focus =
    going?.astroAutoFocusState ??
    going?.normalAutoFocusState ??
    going?.astroAutoFocusFastState ??
    going?.areaAutoFocusState;
  const focusPosition = info?.focusPosition?.focus ?? state.focusPosition;
  return focus ? { ...phased(state, "focus", focus), focusPosition } : { ...state, focusPosition };
}

function withBody(state: DeviceState, told: Snapshot): DeviceState {
  const body = told.deviceStateInfo;
  if (!body) return state;
  return {
    ...state,
    cardFreeGb: body.storageInfo?.availableSize ?? state.cardFreeGb,
    batteryPercent: body.batteryInfo?.value ?? state.batteryPercent,
    temperatureC: body.temperature?.temperature ?? state.temperatureC,
    ringLight: body.rgbState ? { on: body.rgbState.state === 1, toldAt: state.at } : state.ringLight,
    indicator: body.powerIndState
      ? { on: body.powerIndState.state === 1, toldAt: state.at }
      : state.indicator,
  };
}

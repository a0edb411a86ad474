import { commandsOf } from "../command.ts";

const system = commandsOf(4);
const power = commandsOf(5);
const motor = commandsOf(6);
const track = commandsOf(7);
const focus = commandsOf(8);
const panorama = commandsOf(10);
const invalid = [3] as const;
const axis = { answer: "ResMotor", errors: [14500, 14504, 14518, 14519, 14520] } as const;

/** Module 4: the telescope's own computer. */
export const systemCommands = {
  setTime: system(13000, "ReqSetTime", "set its clock", { errors: [13300] }),
  setTimezone: system(13001, "ReqSetTimezone", "set its time zone", { errors: [13301, 13302] }),
  setMtpMode: system(13002, "ReqSetMtpMode", "set its MTP mode"),
  setCpuMode: system(13003, "ReqSetCpuMode", "set its CPU mode"),
  /** Many answer nothing, or with who is the host now. */
  setHostLock: system(13004, "ReqsetMasterLock", "keep other programs out", {
    deadlineMs: 5_000,
    confirmed: ({ hostToldAt }, since) => hostToldAt > since,
  }),
  /** V3 */
  setLocation: system(13010, "ReqSetLocation", "set its location"),
};

/** Module 5: lights and power. */
export const powerCommands = {
  ringLightOn: power(13500, "ReqOpenRgb", "switch its ring light on", {
    errors: [13800, 13801],
    confirmed: ({ ringLight }, since) => ringLight.toldAt > since && ringLight.on,
  }),
  ringLightOff: power(13501, "ReqCloseRgb", "switch its ring light off", {
    errors: [13800, 13801],
    confirmed: ({ ringLight }, since) => ringLight.toldAt > since && !ringLight.on,
  }),
  powerOff: power(13502, "ReqPowerDown", "switch off", { confirmed: ({ switchingOff }) => switchingOff }),
  indicatorOn: power(13503, "ReqOpenPowerInd", "switch its power indicator on", {
    errors: [13800, 13801],
    confirmed: ({ indicator }, since) => indicator.toldAt > since && indicator.on,
  }),
  indicatorOff: power(13504, "ReqClosePowerInd", "switch its power indicator off", {
    errors: [13800, 13801],
    confirmed: ({ indicator }, since) => indicator.toldAt > since && !indicator.on,
  }),
  reboot: power(13505, "ReqReboot", "restart", {
    onDoubt: "ask",
    confirmed: ({ switchingOff }) => switchingOff,
  }),
};

/** Module 6: the two axes. */
export const motorCommands = {
  run: motor(14000, "ReqMotorRun", "move an axis", { ...axis, onDoubt: "ask" }),
  runTo: motor(14001, "ReqMotorRunTo", "move an axis to a position", {
    ...axis,
    answer: "ResMotorPosition",
    valueFollows: "always",
  }),
  stop: motor(14002, "ReqMotorStop", "stop an axis", axis),
  reset: motor(14003, "ReqMotorReset", "reset an axis", axis),
  changeSpeed: motor(14004, "ReqMotorChangeSpeed", "change the speed of an axis", axis),
  changeDirection: motor(14005, "ReqMotorChangeDirection", "change the direction of an axis", axis),
  joystick: motor(14006, "ReqMotorServiceJoystick", "move", {
    errors: [14518, 14519, 14520],
    onDoubt: "ask",
  }),
  joystickStep: motor(14007, "ReqMotorServiceJoystickFixedAngle", "move a little", {
    errors: [14518, 14519, 14520],
    onDoubt: "ask",
  }),
  joystickStop: motor(14008, "ReqMotorServiceJoystickStop", "stop moving"),
  linkCameras: motor(14009, "ReqDualCameraLinkage", "bring a place into the tele camera", {
    errors: [14519],
  }),
  runInPulses: motor(14010, "ReqMotorRunInPulse", "move an axis by pulses", { ...axis, onDoubt: "ask" }),
  getPosition: motor(14011, "ReqMotorGetPosition", "tell the position of an axis", {
    answer: "ResMotorPosition",
  }),
};

/** Module 7: following things that move by their picture. */
export const trackCommands = {
  start: track(14800, "ReqStartTrack", "follow what is in the box", { errors: [14900, 14901] }),
  stop: track(14801, "ReqStopTrack", "stop following"),
  startSentry: track(14802, "ReqStartSentryMode", "keep watch"),
  stopSentry: track(14803, "ReqStopSentryMode", "stop keeping watch"),
  findObjects: track(14804, "ReqMOTTrack", "find objects"),
  trackOne: track(14805, "ReqMOTTrackOne", "follow an object", { errors: [14900, 14901] }),
  startFlyingSentry: track(14806, "ReqStartSentryMode", "watch for flying objects"),
  stopFlyingSentry: track(14807, "ReqStopSentryMode", "stop watching for flying objects"),
  trackOneWide: track(14808, "ReqMOTTrackOne", "follow an object of the wide camera", {
    errors: [14900, 14901],
  }),
  switchCamera: track(14809, "ReqSwitchTrackCamera", "look for objects with the other camera", {
    errors: [14900, 14901],
  }),
  setFlyingSentryMode: track(14810, "ReqSetFlyingSentryMode", "choose how flying objects are found"),
};

/** Module 8: focusing. */
export const focusCommands = {
  auto: focus(15000, "ReqNormalAutoFocus", "focus", { errors: [10501], completedBy: "focus" }),
  step: focus(15001, "ReqManualSingleStepFocus", "move the focus by a step", {
    errors: invalid,
    onDoubt: "ask",
  }),
  startMoving: focus(15002, "ReqManualContinuFocus", "move the focus", { errors: invalid, onDoubt: "ask" }),
  stopMoving: focus(15003, "ReqStopManualContinuFocus", "stop moving the focus"),
  startAstro: focus(15004, "ReqAstroAutoFocus", "focus on the stars", {
    errors: [10501, 15100, 15101, 15106],
    completedBy: "focus",
    confirmed: ({ focus: operation }, since) => operation.startedAt > since,
  }),
  stopAstro: focus(15005, "ReqStopAstroAutoFocus", "stop focusing", {
    confirmed: ({ focus: operation }, since) => operation.endedAt > since,
  }),
  /** V3 */
  getInfinity: focus(15011, "ReqGetUserInfinityPos", "tell where infinity is", {
    answer: "ResUserInfinityPos",
  }),
};

/** Module 10: panoramas. */
export const panoramaCommands = {
  startGrid: panorama(15500, "ReqStartPanoramaByGrid", "take a panorama", {
    errors: [15600, 15601],
    onDoubt: "ask",
    completedBy: "panorama",
    confirmed: (state, since) => state.panorama.startedAt > since,
  }),
  stop: panorama(15501, "ReqStopPanorama", "stop the panorama", {
    confirmed: (state, since) => state.panorama.endedAt > since,
  }),
  startRange: panorama(15502, "ReqStartPanoramaByEulerRange", "take a panorama", {
    errors: [15600, 15601],
    onDoubt: "ask",
    completedBy: "panorama",
    confirmed: (state, since) => state.panorama.startedAt > since,
  }),
};

import { commandsOf } from "../command.ts";
import { type DeviceState, isActive } from "../state.ts";

const command = commandsOf(3);
const limits = [14518, 14519] as const;
/** An empty list may come as "no darks". */
const noDarks = { tolerated: [11503], valueFollows: "sometimes" } as const;
const stackErrors = [10507, 10511, 11501, 11502, 11503, 11513, 11527, 11530] as const;

const slewing = ({ goto, tracking, oneClick }: DeviceState, since: number): boolean =>
  goto.startedAt > since || tracking.toldAt > since || oneClick.startedAt > since;

/** Module 3: finding and photographing the sky. −11500 is one try that failed: the telescope goes on by itself. */
export const astro = {
  startCalibration: command(11000, "ReqStartCalibration", "calibrate", {
    errors: [11501, 11504, 11515, 14518],
    tolerated: [11500],
    completedBy: "calibration",
    confirmed: ({ calibration }, since) => calibration.startedAt > since,
  }),
  stopCalibration: command(11001, "ReqStopCalibration", "stop the calibration", {
    confirmed: ({ calibration }, since) => calibration.toldAt > since && calibration.phase !== "running",
  }),
  startGoto: command(11002, "ReqGotoDSO", "go to the target", {
    onDoubt: "probe",
    errors: [11501, 11505, 11511, ...limits],
    tolerated: [11500],
    completedBy: "tracking",
    confirmed: slewing,
  }),
  startGotoBody: command(11003, "ReqGotoSolarSystem", "go to the body", {
    onDoubt: "probe",
    errors: [11501, 11505, 11511, 11531, ...limits],
    tolerated: [11500],
    completedBy: "tracking",
    confirmed: slewing,
  }),
  stopGoto: command(11004, "ReqStopGoto", "stop the goto", {
    confirmed: ({ goto, tracking }, since) =>
      (goto.toldAt > since && goto.phase !== "running" && goto.phase !== "plate-solving") ||
      (tracking.toldAt > since && tracking.phase !== "running"),
  }),
  /** −11514 is a warning: frames come nevertheless. */
  startStack: command(11005, "ReqCaptureRawLiveStacking", "start the stack", {
    answer: "ResAstroShooting",
    onDoubt: "probe",
    errors: stackErrors,
    tolerated: [11514],
    completedBy: "stack",
    confirmed: ({ stack }, since) => stack.startedAt > since,
  }),
  stopStack: command(11006, "ReqStopCaptureRawLiveStacking", "stop the stack", {
    confirmed: ({ stack }, since) => stack.toldAt > since && stack.phase !== "running",
  }),
  startAllDarks: command(11007, "ReqCaptureDarkFrame", "take darks", {
    errors: [10511, 11501, 11502, 11506],
    completedBy: "darks",
    confirmed: ({ darks }, since) => darks.startedAt > since,
  }),
  stopAllDarks: command(11008, "ReqStopCaptureDarkFrame", "stop taking darks"),
  checkDarks: command(11009, "ReqCheckDarkFrame", "tell how many darks it has", {
    answer: "ResCheckDarkFrame",
  }),
  goLive: command(11010, "ReqGoLive", "go back to the live view", {
    errors: [10504, 11501],
    confirmed: ({ stack }, since) => stack.toldAt > since && !isActive(stack),
  }),
  trackBody: command(11011, "ReqTrackSpecialTarget", "track the body", {
    onDoubt: "probe",
    errors: [11501, 11531, ...limits],
    completedBy: "bodyTracking",
    confirmed: ({ bodyTracking }, since) => bodyTracking.startedAt > since,
  }),
  stopTrackBody: command(11012, "ReqStopTrackSpecialTarget", "stop tracking the body", {
    confirmed: ({ bodyTracking }, since) => bodyTracking.endedAt > since,
  }),
  oneClickGoto: command(11013, "ReqOneClickGotoDSO", "find and go to the target", {
    answer: "ResOneClickGoto",
    onDoubt: "probe",
    errors: [10501, 11501, 11504, 11505, 11517, 15100, ...limits],
    tolerated: [11500],
    completedBy: "tracking",
    confirmed: slewing,
  }),
  oneClickGotoBody: command(11014, "ReqOneClickGotoSolarSystem", "find and go to the body", {
    answer: "ResOneClickGoto",
    onDoubt: "probe",
    errors: [10501, 11501, 11504, 11505, 11517, 11531, 15100, ...limits],
    tolerated: [11500],
    completedBy: "tracking",
    confirmed: slewing,
  }),
  stopOneClickGoto: command(11015, "ReqStopOneClickGoto", "stop finding the target"),
  startWideStack: command(11016, "ReqCaptureWideRawLiveStacking", "start the wide camera's stack", {
    answer: "ResAstroShooting",
    onDoubt: "probe",
    errors: stackErrors,
    tolerated: [11514],
    completedBy: "wideStack",
    confirmed: ({ wideStack }, since) => wideStack.startedAt > since,
  }),
  stopWideStack: command(11017, "ReqStopCaptureWideRawLiveStacking", "stop the wide camera's stack", {
    confirmed: ({ wideStack }, since) => wideStack.toldAt > since && wideStack.phase !== "running",
  }),
  startEqSolving: command(11018, "ReqStartEqSolving", "measure its polar alignment", {
    answer: "ResStartEqSolving",
    errors: [11501, 11516],
    tolerated: [11500],
    completedBy: "eqSolving",
    confirmed: ({ eqSolving }, since) => eqSolving.startedAt > since,
  }),
  /** Some firmware says nothing but that the solving has ended. */
  stopEqSolving: command(11019, "ReqStopEqSolving", "stop measuring its polar alignment", {
    confirmed: ({ eqSolving }, since) => eqSolving.toldAt > since && eqSolving.phase !== "running",
  }),
  wideGoLive: command(11020, "ReqGoLive", "take the wide camera back to the live view", {
    errors: [11501],
    confirmed: ({ wideStack }, since) => wideStack.toldAt > since && !isActive(wideStack),
  }),
  /** Firmware is known to add a stray −5 although it takes darks. */
  startDarks: command(11021, "ReqCaptureDarkFrameWithParam", "take darks", {
    errors: [11501, 11502, 11506],
    tolerated: [5],
    completedBy: "darks",
    confirmed: ({ darks }, since) => darks.startedAt > since || darks.toldAt > since,
  }),
  stopDarks: command(11022, "ReqStopCaptureDarkFrameWithParam", "stop taking darks", {
    confirmed: ({ darks }, since) => darks.endedAt > since,
  }),
  listDarks: command(11023, "ReqGetDarkFrameList", "list its darks", {
    ...noDarks,
    answer: "ResGetDarkFrameInfoList",
  }),
  deleteDarks: command(11024, "ReqDelDarkFrameList", "delete darks", { answer: "ResDelDarkFrameList" }),
  startWideDarks: command(11025, "ReqCaptureWideDarkFrameWithParam", "take darks with the wide camera", {
    errors: [11501, 11502, 11506],
    tolerated: [5],
    completedBy: "wideDarks",
    confirmed: ({ wideDarks }, since) => wideDarks.toldAt > since,
  }),
  stopWideDarks: command(11026, "ReqStopCaptureWideDarkFrameWithParam", "stop the wide camera's darks", {
    confirmed: ({ wideDarks }, since) => wideDarks.endedAt > since,
  }),
  listWideDarks: command(11027, "ReqGetWideDarkFrameList", "list the wide camera's darks", {
    ...noDarks,
    answer: "ResGetWideDarkFrameInfoList",
  }),
  deleteWideDarks: command(11028, "ReqDelWideDarkFrameList", "delete the wide camera's darks", {
    answer: "ResDelWideDarkFrameList",
  }),
  /** V3, for engines that do not let go. */
  fastStopStack: command(11037, "ReqFastStopCaptureRawLiveStacking", "give up the stack"),
  fastStopWideStack: command(
    11038,
    "ReqFastStopCaptureWideRawLiveStacking",
    "give up the wide camera's stack",
  ),
  listCalibrationFrames: command(11043, "ReqGetCaliFrameList", "list its darks", {
    ...noDarks,
    answer: "ResGetCaliFrameList",
  }),
  deleteCalibrationFrames: command(11044, "ReqDelCaliFrameList", "delete darks"),
  startCalibrationFrames: command(11045, "ReqCaptureCaliFrame", "take darks", {
    errors: [11501, 11502],
    completedBy: "darks",
    confirmed: ({ darks }, since) => darks.startedAt > since,
  }),
  stopCalibrationFrames: command(11046, "ReqStopCaptureCaliFrame", "stop taking darks", {
    confirmed: ({ darks }, since) => darks.endedAt > since,
  }),
  /** V3, not the DWARF II: goes on with a stack that asked about its darks. */
  continueShooting: command(11050, "ReqContinueShooting", "stack without fitting darks", {
    onDoubt: "probe",
    confirmed: ({ stack }, since) => stack.startedAt > since,
  }),
};

/** Result codes of the device. On the wire all failures are negative, whatever the printed tables say. */
export const codes = {
  ok: 0,
  parseFailed: -1,
  invalidParameter: -3,
  cardWriteFailed: -4,
  teleOpened: -10500,
  teleClosed: -10501,
  teleSettingFailed: -10502,
  teleOpenFailed: -10504,
  teleBusy: -10511,
  plateSolvingFailed: -11500,
  astroBusy: -11501,
  calibrationFailed: -11504,
  gotoFailed: -11505,
  needCalibration: -11511,
  needGoto: -11513,
  needManualExposure: -11514,
  wideOpened: -12500,
  wideClosed: -12501,
  wideOpenFailed: -12503,
  setTimeFailed: -13300,
  setTimezoneFailed: -13301,
  powerBoardFailed: -13801,
} as const;

/** States in the notifications of running operations. */
export const states = { idle: 0, running: 1, stopping: 2, stopped: 3, plateSolving: 4 } as const;

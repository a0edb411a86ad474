import { commandsOf } from "../command.ts";
import { paramSince } from "../state.ts";
import { cameraParamIds } from "../tables.ts";

const command = commandsOf(1);
const CAMERA_PARAM = 15213;
const FEATURE_PARAM = 15217;
const closed = { errors: [10501] } as const;
const isp = { errors: [10501, 10502] } as const;
const intValue = { answer: "ComResWithInt", valueFollows: "always" } as const;

/** Module 1: the tele camera. Its parameters are set here on V2 firmware only. */
export const tele = {
  openCamera: command(10000, "ReqOpenCamera", "open the tele camera", {
    tolerated: [10500],
    errors: [10503, 10504],
  }),
  closeCamera: command(10001, "ReqCloseCamera", "close the tele camera"),
  photo: command(10002, "ReqPhoto", "take a photo", {
    ...closed,
    onDoubt: "ask",
    completedBy: "photo",
    confirmed: ({ photo }, since) => photo.startedAt > since,
  }),
  burst: command(10003, "ReqBurstPhoto", "take a burst of photos", {
    ...closed,
    onDoubt: "ask",
    completedBy: "burst",
    confirmed: ({ burst }, since) => burst.startedAt > since,
  }),
  stopBurst: command(10004, "ReqStopBurstPhoto", "stop the burst"),
  startRecord: command(10005, "ReqStartRecord", "record a video", {
    ...closed,
    onDoubt: "ask",
    completedBy: "record",
    confirmed: ({ record }, since) => record.startedAt > since,
  }),
  stopRecord: command(10006, "ReqStopRecord", "stop recording", {
    confirmed: ({ record }, since) => record.endedAt > since,
  }),
  setExposureMode: command(10007, "ReqSetExpMode", "set the exposure mode", {
    ...isp,
    confirmed: (state, since, { mode }) =>
      paramSince(state, CAMERA_PARAM, cameraParamIds.exposure, since)?.autoMode === mode,
  }),
  getExposureMode: command(10008, "ReqGetExpMode", "tell the exposure mode", { ...isp, ...intValue }),
  setExposure: command(10009, "ReqSetExp", "set the exposure", {
    ...isp,
    confirmed: (state, since, { index }) =>
      paramSince(state, CAMERA_PARAM, cameraParamIds.exposure, since)?.index === index,
  }),
  getExposure: command(10010, "ReqGetExp", "tell the exposure", {
    ...isp,
    answer: "ComResWithDouble",
    valueFollows: "always",
  }),
  setGainMode: command(10011, "ReqSetGainMode", "set the gain mode"),
  getGainMode: command(10012, "ReqGetGainMode", "tell the gain mode", intValue),
  setGain: command(10013, "ReqSetGain", "set the gain", {
    ...isp,
    confirmed: (state, since, { index }) =>
      paramSince(state, CAMERA_PARAM, cameraParamIds.gain, since)?.index === index,
  }),
  getGain: command(10014, "ReqGetGain", "tell the gain", intValue),
  setBrightness: command(10015, "ReqSetBrightness", "set the brightness", isp),
  getBrightness: command(10016, "ReqGetBrightness", "tell the brightness", intValue),
  setContrast: command(10017, "ReqSetContrast", "set the contrast", isp),
  getContrast: command(10018, "ReqGetContrast", "tell the contrast", intValue),
  setSaturation: command(10019, "ReqSetSaturation", "set the saturation", isp),
  getSaturation: command(10020, "ReqGetSaturation", "tell the saturation", intValue),
  setHue: command(10021, "ReqSetHue", "set the hue", isp),
  getHue: command(10022, "ReqGetHue", "tell the hue", intValue),
  setSharpness: command(10023, "ReqSetSharpness", "set the sharpness", isp),
  getSharpness: command(10024, "ReqGetSharpness", "tell the sharpness", intValue),
  setWhiteBalanceMode: command(10025, "ReqSetWBMode", "set the white balance mode", isp),
  getWhiteBalanceMode: command(10026, "ReqGetWBMode", "tell the white balance mode", intValue),
  setWhiteBalanceScene: command(10027, "ReqSetWBSence", "set the white balance scene", isp),
  getWhiteBalanceScene: command(10028, "ReqGetWBSence", "tell the white balance scene", intValue),
  setColourTemperature: command(10029, "ReqSetWBCT", "set the colour temperature", isp),
  getColourTemperature: command(10030, "ReqGetWBCT", "tell the colour temperature", intValue),
  setFilter: command(10031, "ReqSetIrCut", "set the filter", {
    confirmed: (state, since, { value }) =>
      paramSince(state, CAMERA_PARAM, cameraParamIds.filter, since)?.index === value,
  }),
  getFilter: command(10032, "ReqGetIrcut", "tell the filter", intValue),
  startTimelapse: command(10033, "ReqStartTimeLapse", "take a time lapse", {
    errors: [10501, 10506],
    onDoubt: "ask",
    completedBy: "timelapse",
    confirmed: ({ timelapse }, since) => timelapse.startedAt > since,
  }),
  stopTimelapse: command(10034, "ReqStopTimeLapse", "stop the time lapse", {
    confirmed: ({ timelapse }, since) => timelapse.endedAt > since,
  }),
  setAllParams: command(10035, "ReqSetAllParams", "set all parameters", isp),
  getAllParams: command(10036, "ReqGetAllParams", "tell all parameters", {
    ...closed,
    answer: "ResGetAllParams",
  }),
  setFeature: command(10037, "ReqSetFeatureParams", "set a feature", {
    confirmed: (state, since, { param }) => {
      const told = param ? paramSince(state, FEATURE_PARAM, param.id, since) : undefined;
      return told !== undefined && told.index === param?.index && told.continueValue === param.continueValue;
    },
  }),
  getAllFeatures: command(10038, "ReqGetAllFeatureParams", "tell all features", {
    answer: "ResGetAllFeatureParams",
  }),
  /** The telescope answers with notifications, and not always with anything else. */
  getWorkingState: command(10039, "ReqGetSystemWorkingState", "tell its state"),
  setPreviewJpeg: command(10040, "ReqSetJpgQuality", "set the quality of the preview", closed),
  photoRaw: command(10041, "ReqPhotoRaw", "take a raw photo", {
    ...intValue,
    errors: [10510],
    onDoubt: "ask",
  }),
  setBitRate: command(10042, "ReqSetRtspBitRateType", "set the bit rate of the preview"),
  /** V3 */
  setPreviewQuality: command(10050, "ReqSetPreviewQuality", "set the quality of the preview"),
};

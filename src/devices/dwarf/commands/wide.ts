import { commandsOf } from "../command.ts";
import { paramSince } from "../state.ts";
import { cameraParamIds } from "../tables.ts";

const command = commandsOf(2);
const WIDE_PARAM = 15214;
const isp = { errors: [12501, 12505] } as const;
const intValue = { answer: "ComResWithInt", valueFollows: "always" } as const;

/** Module 2: the wide camera. */
export const wide = {
  openCamera: command(12000, "ReqOpenCamera", "open the wide camera", {
    tolerated: [12500],
    errors: [12502, 12503],
  }),
  closeCamera: command(12001, "ReqCloseCamera", "close the wide camera", { errors: [12504] }),
  setExposureMode: command(12002, "ReqSetExpMode", "set the wide camera's exposure mode", {
    ...isp,
    confirmed: (state, since, { mode }) =>
      paramSince(state, WIDE_PARAM, cameraParamIds.exposure, since)?.autoMode === mode,
  }),
  getExposureMode: command(12003, "ReqGetExpMode", "tell the wide camera's exposure mode", intValue),
  setExposure: command(12004, "ReqSetExp", "set the wide camera's exposure", {
    ...isp,
    confirmed: (state, since, { index }) =>
      paramSince(state, WIDE_PARAM, cameraParamIds.exposure, since)?.index === index,
  }),
  getExposure: command(12005, "ReqGetExp", "tell the wide camera's exposure", {
    answer: "ComResWithDouble",
    valueFollows: "always",
  }),
  setGain: command(12006, "ReqSetGain", "set the wide camera's gain", {
    ...isp,
    confirmed: (state, since, { index }) =>
      paramSince(state, WIDE_PARAM, cameraParamIds.gain, since)?.index === index,
  }),
  getGain: command(12007, "ReqGetGain", "tell the wide camera's gain", intValue),
  setBrightness: command(12008, "ReqSetBrightness", "set the wide camera's brightness", isp),
  getBrightness: command(12009, "ReqGetBrightness", "tell the wide camera's brightness", intValue),
  setContrast: command(12010, "ReqSetContrast", "set the wide camera's contrast", isp),
  getContrast: command(12011, "ReqGetContrast", "tell the wide camera's contrast", intValue),
  setSaturation: command(12012, "ReqSetSaturation", "set the wide camera's saturation", isp),
  getSaturation: command(12013, "ReqGetSaturation", "tell the wide camera's saturation", intValue),
  setHue: command(12014, "ReqSetHue", "set the wide camera's hue", isp),
  getHue: command(12015, "ReqGetHue", "tell the wide camera's hue", intValue),
  setSharpness: command(12016, "ReqSetSharpness", "set the wide camera's sharpness", isp),
  getSharpness: command(12017, "ReqGetSharpness", "tell the wide camera's sharpness", intValue),
  setWhiteBalanceMode: command(12018, "ReqSetWBMode", "set the wide camera's white balance mode", isp),
  getWhiteBalanceMode: command(12019, "ReqGetWBMode", "tell the wide camera's white balance mode", intValue),
  setColourTemperature: command(12020, "ReqSetWBCT", "set the wide camera's colour temperature", isp),
  getColourTemperature: command(12021, "ReqGetWBCT", "tell the wide camera's colour temperature", intValue),
  photo: command(12022, "ReqPhoto", "take a photo with the wide camera", {
    errors: [12501, 12506],
    onDoubt: "ask",
    completedBy: "widePhoto",
    confirmed: ({ widePhoto }, since) => widePhoto.startedAt > since,
  }),
  burst: command(12023, "ReqBurstPhoto", "take a burst of photos with the wide camera", {
    errors: [12501],
    onDoubt: "ask",
    completedBy: "wideBurst",
    confirmed: ({ wideBurst }, since) => wideBurst.startedAt > since,
  }),
  stopBurst: command(12024, "ReqStopBurstPhoto", "stop the wide camera's burst"),
  startTimelapse: command(12025, "ReqStartTimeLapse", "take a time lapse with the wide camera", {
    errors: [12501, 12507],
    onDoubt: "ask",
    completedBy: "wideTimelapse",
    confirmed: ({ wideTimelapse }, since) => wideTimelapse.startedAt > since,
  }),
  stopTimelapse: command(12026, "ReqStopTimeLapse", "stop the wide camera's time lapse", {
    confirmed: ({ wideTimelapse }, since) => wideTimelapse.endedAt > since,
  }),
  getAllParams: command(12027, "ReqGetAllParams", "tell all parameters of the wide camera", {
    answer: "ResGetAllParams",
  }),
  setAllParams: command(12028, "ReqSetAllParams", "set all parameters of the wide camera", isp),
  startRecord: command(12030, "ReqStartRecord", "record a video with the wide camera", {
    errors: [12501, 12508, 12509],
    onDoubt: "ask",
    completedBy: "wideRecord",
    confirmed: ({ wideRecord }, since) => wideRecord.startedAt > since,
  }),
  stopRecord: command(12031, "ReqStopRecord", "stop recording with the wide camera", {
    confirmed: ({ wideRecord }, since) => wideRecord.endedAt > since,
  }),
  /** V3 */
  setPreviewQuality: command(12036, "ReqSetPreviewQuality", "set the quality of the wide camera's preview"),
};

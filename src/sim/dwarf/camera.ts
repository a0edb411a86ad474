import { codes } from "./codes.ts";
import { type Command, type Commands, command } from "./command.ts";
import type { Device } from "./device.ts";
import { cameraSetup } from "./setup.ts";
import { type Param, paramIds, paramOf } from "./state.ts";
import { gearName, type Profile } from "./tables.ts";
import type { Message } from "./wire.ts";

const RTSP = 1;
const JPEG = 2;
const TELE = 0;
const WIDE = 1;

type SettingRequest = "ReqSetMode" | "ReqSetIndex" | "ReqSetValue" | "ReqSetJpgQuality";

/** A camera parameter that has a command of its own to set it, and mostly one to get it. */
interface Setting {
  readonly name: string;
  readonly set: number;
  readonly get?: number;
  readonly id: number;
  readonly field: "auto_mode" | "index" | "continue_value";
  readonly request: SettingRequest;
  readonly valid: (value: number, profile: Profile) => boolean;
}

const between =
  (min: number, max: number) =>
  (value: number): boolean =>
    value >= min && value <= max;
const isMode = between(0, 1);

/** 2800 K to 7500 K in hundreds. */
const isColorTemperature = (index: number): boolean => index % 3 === 0 && between(0, 141)(index);

const mode = { field: "auto_mode", request: "ReqSetMode", valid: isMode } as const;
const gear = { field: "index", request: "ReqSetIndex" } as const;
const level = { field: "continue_value", request: "ReqSetValue" } as const;

const settings: readonly Setting[] = [
  { name: "exposure-mode", set: 10007, get: 10008, id: paramIds.exposure, ...mode },
  {
    name: "exposure",
    set: 10009,
    get: 10010,
    id: paramIds.exposure,
    ...gear,
    valid: (index, { exposures }) => gearName(exposures, index) !== undefined,
  },
  { name: "gain-mode", set: 10011, get: 10012, id: paramIds.gain, ...mode },
  {
    name: "gain",
    set: 10013,
    get: 10014,
    id: paramIds.gain,
    ...gear,
    valid: (index, { gains }) => gearName(gains, index) !== undefined,
  },
  { name: "brightness", set: 10015, get: 10016, id: 3, ...level, valid: between(0, 255) },
  { name: "contrast", set: 10017, get: 10018, id: 4, ...level, valid: between(0, 255) },
  { name: "saturation", set: 10019, get: 10020, id: 6, ...level, valid: between(0, 255) },
  { name: "hue", set: 10021, get: 10022, id: 5, ...level, valid: between(0, 255) },
  { name: "sharpness", set: 10023, get: 10024, id: 7, ...level, valid: between(0, 100) },
  { name: "white-balance-mode", set: 10025, get: 10026, id: paramIds.whiteBalance, ...mode },
  {
    name: "white-balance",
    set: 10029,
    get: 10030,
    id: paramIds.whiteBalance,
    ...gear,
    valid: isColorTemperature,
  },
  {
    name: "filter",
    set: 10031,
    get: 10032,
    id: paramIds.filter,
    field: "index",
    request: "ReqSetValue",
    valid: (index, { filters }) => gearName(filters, index) !== undefined,
  },
  {
    name: "preview-quality",
    set: 10040,
    id: 9,
    field: "continue_value",
    request: "ReqSetJpgQuality",
    valid: between(0, 100),
  },
];

/** What kind of picture a camera streams: long exposures cannot be video. */
export function teleStream(device: Device): Message<"ResNotifyStreamType"> {
  const { exposureMode, exposureSec } = cameraSetup(device.profile, device.state);
  const long = exposureMode === "manual" && exposureSec >= 1;
  return { stream_type: long ? JPEG : RTSP, cam_id: TELE };
}

/** The wide camera always streams video. */
export const wideStream: Message<"ResNotifyStreamType"> = { stream_type: RTSP, cam_id: WIDE };

/** Why the tele camera takes no parameter now: a code, 0 when it does. */
function unsettable(device: Device): number {
  if (!device.state.teleOpen) return codes.teleClosed;
  return device.state.job?.kind === "stack" ? codes.teleBusy : codes.ok;
}

function isOpen(device: Device): number {
  return device.state.teleOpen ? codes.ok : codes.teleClosed;
}

function set(device: Device, setting: Setting, value: number): void {
  const { params } = device.state;
  const before = teleStream(device).stream_type;
  const param: Param = { ...paramOf(params, setting.id), [setting.field]: value };
  params.set(setting.id, param);
  device.notify(15213, { param: [param] });
  const stream = teleStream(device);
  if (stream.stream_type !== before) device.notify(15234, stream);
}

/** The only field of a request to set a parameter. */
function wantedOf(args: Message<SettingRequest>): number {
  const [value = 0] = Object.values<number>({ ...args });
  return value;
}

function setter(setting: Setting): Command {
  return command(`set-${setting.name}`, setting.request, {
    refusal: codes.teleSettingFailed,
    check: (device, args) =>
      unsettable(device) ||
      (setting.valid(wantedOf(args), device.profile) ? codes.ok : codes.invalidParameter),
    act: (device, args) => set(device, setting, wantedOf(args)),
  });
}

function getter(setting: Setting): Command {
  return command(`get-${setting.name}`, "Empty", {
    refusal: codes.teleClosed,
    fromSlaves: true,
    check: isOpen,
    act: (device, _args, answer) => {
      const value = paramOf(device.state.params, setting.id)[setting.field];
      const { exposureSec } = cameraSetup(device.profile, device.state);
      if (setting.name === "exposure") answer.result("ComResWithDouble", { value: exposureSec });
      else answer.result("ComResWithInt", { value });
    },
  });
}

/** Whether the device has this feature and can be set like this. */
function featureTakes(profile: Profile, param: Param | null): boolean {
  const feature = profile.features.find(({ id }) => id === param?.id);
  if (!feature || !param) return false;
  if ("gears" in feature) return param.mode_index === 0 && gearName(feature.gears, param.index) !== undefined;
  const { continue_value: value } = param;
  return param.mode_index === 1 && Number.isInteger(value) && value >= feature.min && value <= feature.max;
}

/** Module 1, but for 10039. */
export const teleCommands: Commands = {
  10000: command("open-camera", "ReqOpenCamera", {
    refusal: codes.teleOpenFailed,
    check: (device) => (device.state.teleOpen ? codes.teleOpened : codes.ok),
    act: (device) => {
      device.state.teleOpen = true;
      device.notify(15234, teleStream(device));
    },
  }),
  10001: command("close-camera", "Empty", {
    refusal: codes.teleBusy,
    check: unsettable,
    act: (device) => {
      device.state.teleOpen = false;
    },
  }),
  ...Object.fromEntries(settings.map((setting) => [setting.set, setter(setting)])),
  ...Object.fromEntries(
    settings.flatMap((setting) => (setting.get === undefined ? [] : [[setting.get, getter(setting)]])),
  ),
  10036: command("get-all-params", "Empty", {
    refusal: codes.teleClosed,
    fromSlaves: true,
    check: isOpen,
    act: (device, _args, answer) =>
      answer.result("ResGetAllParams", { all_params: [...device.state.params.values()] }),
  }),
  10037: command("set-feature-param", "ReqSetFeatureParams", {
    refusal: codes.teleSettingFailed,
    check: (device, { param }) =>
      unsettable(device) || (featureTakes(device.profile, param) ? codes.ok : codes.invalidParameter),
    act: (device, { param }) => {
      if (!param) return;
      device.state.features.set(param.id, param);
      device.notify(15217, { param: [param] });
    },
  }),
  10038: command("get-all-feature-params", "Empty", {
    refusal: codes.teleClosed,
    fromSlaves: true,
    act: (device, _args, answer) =>
      answer.result("ResGetAllFeatureParams", { all_feature_params: [...device.state.features.values()] }),
  }),
};

/** Module 2. */
export const wideCommands: Commands = {
  12000: command("open-wide-camera", "ReqOpenCamera", {
    refusal: codes.wideOpenFailed,
    check: (device) => (device.state.wideOpen ? codes.wideOpened : codes.ok),
    act: (device) => {
      device.state.wideOpen = true;
      device.notify(15234, wideStream);
    },
  }),
  12001: command("close-wide-camera", "Empty", {
    refusal: codes.wideClosed,
    check: (device) => (device.state.wideOpen ? codes.ok : codes.wideClosed),
    act: (device) => {
      device.state.wideOpen = false;
    },
  }),
};

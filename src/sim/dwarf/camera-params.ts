import { cameraRefusal, cameraWords, streamOf } from "./camera.ts";
import { allFields, type Setting, type SettingRequest, settings } from "./camera-settings.ts";
import { codes } from "./codes.ts";
import { type Command, type Commands, command } from "./command.ts";
import type { Device } from "./device.ts";
import type { Profile } from "./profiles.ts";
import { cameraSetup } from "./setup.ts";
import { type Camera, type Param, paramOf } from "./state.ts";
import { gearName } from "./tables.ts";
import type { Message } from "./wire.ts";

function set(device: Device, camera: Camera, setting: Setting, value: number): Param {
  const { params } = device.state[camera];
  const before = paramOf(params, setting.id);
  const way = setting.field === "index" ? { mode_index: setting.way ?? 0 } : {};
  const param: Param = { ...before, ...way, [setting.field]: value };
  params.set(setting.id, param);
  return param;
}

/** Carries out changes of parameters and tells of them, and of the stream when they change it. */
function change(device: Device, camera: Camera, changes: () => readonly Param[]): void {
  const before = streamOf(device, camera).stream_type;
  const param = changes();
  device.notify(cameraWords[camera].paramNotice, { param });
  const stream = streamOf(device, camera);
  if (stream.stream_type !== before) device.notify(15234, stream);
}

/** The only field of a request to set a parameter. */
function wantedOf(args: Message<SettingRequest>): number {
  const [value = 0] = Object.values<number>({ ...args });
  return value;
}

function setter(camera: Camera, setting: Setting): Command {
  const { prefix, settingFailed } = cameraWords[camera];
  return command(`set-${prefix}${setting.name}`, setting.request, {
    refusal: settingFailed,
    check: (device, args) =>
      cameraRefusal(device, camera) ||
      (setting.valid(wantedOf(args), device.profile[camera], camera) ? codes.ok : codes.invalidParameter),
    act: (device, args) => change(device, camera, () => [set(device, camera, setting, wantedOf(args))]),
  });
}

/** Why a camera tells nothing of its parameters: it is closed, 0 when it is open. */
function isOpen(device: Device, camera: Camera): number {
  return device.state[camera].open ? codes.ok : cameraWords[camera].closed;
}

function getter(camera: Camera, setting: Setting): Command {
  const { prefix, closed } = cameraWords[camera];
  return command(`get-${prefix}${setting.name}`, "Empty", {
    refusal: closed,
    fromSlaves: true,
    check: (device) => isOpen(device, camera),
    act: (device, _args, answer) => {
      const value = paramOf(device.state[camera].params, setting.id)[setting.field];
      const { exposureSec } = cameraSetup(device.profile, device.state, camera);
      if (setting.name === "exposure") answer.result("ComResWithDouble", { value: exposureSec });
      else answer.result("ComResWithInt", { value });
    },
  });
}

/** The parameters that one request sets, with their values; those that a camera lacks are left out. */
function wantedAll(
  camera: Camera,
  args: Message<"ReqSetAllParams">,
): readonly (readonly [Setting, number])[] {
  const here = settings.filter((setting) => setting[camera] !== undefined);
  const plain = here.flatMap((setting) => {
    const field = allFields[setting.name];
    return field === undefined ? [] : [[setting, args[field]] as const];
  });
  const name = args.wb_index_type === 0 ? "white-balance" : "white-balance-scene";
  const balance = here.filter((setting) => setting.name === name);
  return [...plain, ...balance.map((setting) => [setting, args.wb_index] as const)];
}

function settingAll(camera: Camera): Command {
  const { prefix, settingFailed } = cameraWords[camera];
  return command(`set-all-${prefix}params`, "ReqSetAllParams", {
    refusal: settingFailed,
    check: (device, args) => {
      const profile = device.profile[camera];
      const valid = wantedAll(camera, args).every(([setting, value]) =>
        setting.valid(value, profile, camera),
      );
      return cameraRefusal(device, camera) || (valid ? codes.ok : codes.invalidParameter);
    },
    act: (device, args) =>
      change(device, camera, () =>
        wantedAll(camera, args).map(([setting, value]) => set(device, camera, setting, value)),
      ),
  });
}

function gettingAll(camera: Camera): Command {
  const { prefix, closed } = cameraWords[camera];
  return command(`get-all-${prefix}params`, "Empty", {
    refusal: closed,
    fromSlaves: true,
    check: (device) => isOpen(device, camera),
    reply: (answer, code) => answer.reply("ResGetAllParams", { code }),
    act: (device, _args, answer) =>
      answer.result("ResGetAllParams", { all_params: [...device.state[camera].params.values()] }),
  });
}

/** Commands that set and get the parameters of a camera one by one. */
function single(camera: Camera): Commands {
  return Object.fromEntries(
    settings.flatMap((setting) => {
      const [setNumber, getNumber] = setting[camera] ?? [];
      return [
        ...(setNumber === undefined ? [] : [[setNumber, setter(camera, setting)] as const]),
        ...(getNumber === undefined ? [] : [[getNumber, getter(camera, setting)] as const]),
      ];
    }),
  );
}

/** Whether the device has this feature and can be set like this. */
function featureTakes(profile: Profile, param: Param | null): boolean {
  const feature = profile.features.find(({ id }) => id === param?.id);
  if (!feature || !param) return false;
  if ("gears" in feature) return param.mode_index === 0 && gearName(feature.gears, param.index) !== undefined;
  const { continue_value: value } = param;
  return param.mode_index === 1 && Number.isInteger(value) && value >= feature.min && value <= feature.max;
}

/** The part of module 1 that is about parameters. */
export const teleParamCommands: Commands = {
  ...single("tele"),
  10035: settingAll("tele"),
  10036: gettingAll("tele"),
  10037: command("set-feature-param", "ReqSetFeatureParams", {
    refusal: codes.teleSettingFailed,
    check: (device, { param }) =>
      cameraRefusal(device, "tele") ||
      (featureTakes(device.profile, param) ? codes.ok : codes.invalidParameter),
    act: (device, { param }) => {
      if (!param) return;
      device.state.features.set(param.id, param);
      device.notify(15217, { param: [param] });
    },
  }),
  10038: command("get-all-feature-params", "Empty", {
    refusal: codes.teleClosed,
    fromSlaves: true,
    reply: (answer, code) => answer.reply("ResGetAllFeatureParams", { code }),
    act: (device, _args, answer) =>
      answer.result("ResGetAllFeatureParams", { all_feature_params: [...device.state.features.values()] }),
  }),
  10042: command("set-rtsp-bit-rate", "ReqSetRtspBitRateType", {
    refusal: codes.teleSettingFailed,
    check: (_device, { bitrate_type: type }) =>
      type === 0 || type === 1 ? codes.ok : codes.invalidParameter,
    act: () => undefined,
  }),
};

/** The part of module 2 that is about parameters. */
export const wideParamCommands: Commands = {
  ...single("wide"),
  12027: gettingAll("wide"),
  12028: settingAll("wide"),
};

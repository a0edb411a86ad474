import { cameraRefusal, openCamera } from "./camera.ts";
import { codes, states } from "./codes.ts";
import { type Command, type Commands, command } from "./command.ts";
import type { Device } from "./device.ts";
import { type LaterParam, laterParam, shootingModes, takesValue } from "./later-params.ts";
import { type Camera, cameraNumbers } from "./state.ts";
import { stateInfo } from "./state-info.ts";

const AUTO = 0;
const BY_HAND = 1;
const PRESET = 2;
const PRESETS = 6;

function modeOf(device: Device): (typeof shootingModes)[number] | undefined {
  return shootingModes.find(({ id }) => id === device.state.mode);
}

/** Module 14. */
export const taskCommands: Commands = {
  16402: command("switch-shooting-mode", "ReqSwitchShootingMode", {
    refusal: codes.invalidParameter,
    check: (device, { mode }) => {
      if (!shootingModes.some(({ id }) => id === mode)) return codes.invalidParameter;
      return device.job("astro") === undefined ? codes.ok : codes.astroBusy;
    },
    reply: (answer, code, { mode }) =>
      answer.reply("ResSwitchShootingMode", { code, shooting_mode_id: mode }),
    act: (device, { mode }) => {
      const source_mode = device.state.mode;
      device.state.mode = mode;
      device.notify(15267, { state: states.stopped, source_mode, dst_mode: mode });
    },
  }),
  16403: command("switch-shooting-tech", "ReqSwitchShootingTech", {
    refusal: codes.invalidParameter,
    check: (device, { tech }) => {
      const techs: readonly number[] = modeOf(device)?.techs ?? [];
      return techs.includes(tech) ? codes.ok : codes.invalidParameter;
    },
    reply: (answer, code, { tech }) =>
      answer.reply("ResSwitchShootingTech", { code, shooting_tech_id: tech }),
    act: (device, { tech }) => {
      device.state.tech = tech;
    },
  }),
  16404: command("enter-camera", "ReqEnterCamera", {
    refusal: codes.teleOpenFailed,
    reply: (answer, code, _args, device) =>
      answer.reply("ResSwitchShootingMode", { code, shooting_mode_id: device.state.mode }),
    act: (device) => {
      for (const camera of ["tele", "wide"] as const) openCamera(device, camera);
    },
  }),
  16405: command("get-device-state", "Empty", {
    refusal: codes.invalidParameter,
    fromSlaves: true,
    reply: (answer, code, _args, device) =>
      answer.reply("ResGetDeviceStateInfo", code === codes.ok ? stateInfo(device, answer.client) : { code }),
    act: () => undefined,
  }),
};

/** The cameras that a parameter belongs to must be open, and idle. */
function paramRefusal(device: Device, param: LaterParam): number {
  const camera: Camera = param.camera === "wide" ? "wide" : "tele";
  return cameraRefusal(device, camera);
}

function store(device: Device, { id }: LaterParam, mode: number, value: number): void {
  device.state.laterParams.set(id, { mode, value });
}

/** Sets a parameter of one kind: exposure or gain. */
function withMode(name: string, kind: "exposure" | "gain"): Command {
  return command(name, "ReqSetParamWithMode", {
    refusal: codes.invalidParameter,
    check: (device, { param_id: id, mode, value }) => {
      const param = laterParam(device.profile, id);
      const valid = param?.kind === kind && (mode === AUTO || (mode === BY_HAND && takesValue(param, value)));
      return param && valid ? paramRefusal(device, param) : codes.invalidParameter;
    },
    act: (device, { param_id, mode, value }) => {
      const param = laterParam(device.profile, param_id);
      if (!param) return;
      store(device, param, mode, value);
      device.notify(15264, { param_id, mode, value });
    },
  });
}

/** Module 15. Setting is confirmed by a notification; its absence means that nothing was set. */
export const paramCommands: Commands = {
  16700: withMode("set-exposure", "exposure"),
  16701: withMode("set-gain", "gain"),
  16702: command("set-white-balance", "ReqSetParamWithMode", {
    refusal: codes.invalidParameter,
    check: (device, { param_id: id, mode, value }) => {
      const param = laterParam(device.profile, id);
      if (param?.kind !== "white-balance") return codes.invalidParameter;
      const valid = mode === PRESET ? value >= 0 && value <= PRESETS : takesValue(param, value);
      return valid ? paramRefusal(device, param) : codes.invalidParameter;
    },
    act: (device, { param_id: id, mode, value }) => {
      const param = laterParam(device.profile, id);
      if (!param) return;
      store(device, param, mode, value);
      const camera_type = param.camera === "wide" ? cameraNumbers.wide : cameraNumbers.tele;
      const what = mode === PRESET ? { scene: value } : { ct: value };
      device.notify(15270, { mode, ...what, camera_type });
    },
  }),
  16703: command("set-int-param", "ReqSetGeneralInt", {
    refusal: codes.invalidParameter,
    check: (device, { param_id: id, value }) => {
      const param = laterParam(device.profile, id);
      const valid = param?.kind === "int" && takesValue(param, value);
      return param && valid ? paramRefusal(device, param) : codes.invalidParameter;
    },
    act: (device, { param_id, value }) => {
      const param = laterParam(device.profile, param_id);
      if (!param) return;
      store(device, param, BY_HAND, value);
      device.notify(15264, { param_id, mode: BY_HAND, value });
    },
  }),
  16704: command("set-float-param", "ReqSetGeneralFloat", {
    refusal: codes.invalidParameter,
    // No parameter of this kind is known.
    check: () => codes.invalidParameter,
    act: (device, { param_id, value }) => device.notify(15265, { param_id, value }),
  }),
  16705: command("set-bool-param", "ReqSetGeneralBool", {
    refusal: codes.invalidParameter,
    check: (device, { param_id: id }) =>
      laterParam(device.profile, id)?.kind === "bool" ? codes.ok : codes.invalidParameter,
    act: (device, { param_id, value }) => {
      const param = laterParam(device.profile, param_id);
      if (!param) return;
      store(device, param, BY_HAND, Number(value));
      device.notify(15266, { param_id, value });
    },
  }),
  16706: command("set-auto-params", "ReqSetAutoParam", {
    refusal: codes.invalidParameter,
    reply: (answer, code, { camera_type, shooting_tech, is_auto }, device) =>
      answer.reply("ResSetAutoParam", {
        shooting_mode: device.state.mode,
        camera_type,
        shooting_tech,
        is_auto,
        code,
      }),
    act: (device, { camera_type, is_auto }) => {
      if (!is_auto) return;
      for (const [id, { value }] of device.state.laterParams) {
        const param = laterParam(device.profile, id);
        const isMeant = param?.camera === (camera_type === cameraNumbers.wide ? "wide" : "tele");
        if (isMeant && param?.part === "special") store(device, param, AUTO, value);
      }
    },
  }),
};

/** A command that only asks for a better or worse preview. */
function preview(name: string): Command {
  return command(name, "ReqSetPreviewQuality", { refusal: codes.teleClosed, act: () => undefined });
}

/** What later firmware adds to modules 1 and 2. */
export const previewCommands = {
  tele: { 10050: preview("set-preview-level"), 10051: preview("set-nd-filter") },
  wide: { 12036: preview("set-wide-preview-level") },
} as const satisfies Readonly<Record<Camera, Commands>>;

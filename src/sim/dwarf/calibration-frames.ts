import { codes, states } from "./codes.ts";
import { type Commands, command } from "./command.ts";
import { busyForDarks, type DarkTelling, startDarks, stopDarks } from "./darks.ts";
import type { Device } from "./device.ts";
import { catalogue, DSO_MODE } from "./later-params.ts";
import { cameraSetup } from "./setup.ts";
import { type Camera, cameraNumbers } from "./state.ts";
import { exposureSecOf, gearName } from "./tables.ts";
import type { Fields } from "./wire.ts";

const DARK = 0;
const WHOLE_PERCENT = 100;
/** What the telescope offers for the sky: exposures in seconds, all with one gain. */
const quickExposures = ["15", "30", "60", "90"];
const QUICK_GAIN = 60;

function cameraOf(number: number): Camera | undefined {
  if (number === cameraNumbers.tele) return "tele";
  return number === cameraNumbers.wide ? "wide" : undefined;
}

function tellingOf(device: Device, camera: Camera): DarkTelling {
  const about = { camera_type: cameraNumbers[camera], cali_frame_type: DARK };
  return {
    state: (state) => device.notify(15290, { state, ...about }),
    progress: (progress) => device.notify(15291, { progress, ...about }),
  };
}

function quickSets(device: Device, camera: Camera): readonly Fields<"QuickSet">[] {
  const camera_type = cameraNumbers[camera];
  return device.profile[camera].exposures
    .filter(([, name]) => quickExposures.includes(name))
    .map(([exp_index, exp_name]) => ({
      exp_name,
      exp_index,
      gain: QUICK_GAIN,
      resolution: 0,
      camera_type,
      info_id: `${camera_type}|0|${exp_name}|${QUICK_GAIN}|1|null`,
    }));
}

/** A quick-set by the text that stands for it. */
function quickSetOf(device: Device, infoId: string): Fields<"QuickSet"> | undefined {
  const both = [...quickSets(device, "tele"), ...quickSets(device, "wide")];
  return both.find(({ info_id }) => info_id === infoId);
}

function applyQuickSet(device: Device, { camera_type, exp_index = 0, gain = 0 }: Fields<"QuickSet">): void {
  const camera = cameraOf(camera_type ?? 0);
  const values = { exposure: exp_index ?? 0, gain: gain ?? 0 };
  for (const param of catalogue(device.profile, DSO_MODE)) {
    if (param.camera !== camera || (param.kind !== "exposure" && param.kind !== "gain")) continue;
    const value = values[param.kind];
    device.state.laterParams.set(param.id, { mode: 1, value });
    device.notify(15264, { param_id: param.id, mode: 1, value });
  }
}

/** Calibration frames and quick-sets of later firmware: part of module 3. */
export const calibrationFrameCommands: Commands = {
  11039: command("get-shooting-time", "ReqGetAstroShootingTime", {
    refusal: codes.invalidParameter,
    fromSlaves: true,
    reply: (answer, code, { cam_id }, device) => {
      const camera = cameraOf(cam_id) ?? "tele";
      const { exposureSec, framesAsked } = cameraSetup(device.profile, device.state, camera);
      const shooting_time = Math.round(exposureSec * framesAsked);
      answer.reply("ResGetAstroShootingTime", { code, shooting_time, cam_id });
    },
    act: () => undefined,
  }),
  11040: command("get-quick-sets", "ReqCamera", {
    refusal: codes.invalidParameter,
    fromSlaves: true,
    reply: (answer, code, { camera_type }, device) =>
      answer.reply("ResGetQuickSetList", {
        code,
        quick_set_list: quickSets(device, cameraOf(camera_type) ?? "tele"),
        camera_type,
      }),
    act: () => undefined,
  }),
  11041: command("apply-quick-set", "ReqSetQuickSet", {
    refusal: codes.invalidParameter,
    check: (device, { info_id }) => (quickSetOf(device, info_id) ? codes.ok : codes.invalidParameter),
    act: (device, { info_id }) => {
      const quickSet = quickSetOf(device, info_id);
      if (quickSet) applyQuickSet(device, quickSet);
    },
  }),
  11043: command("list-calibration-frames", "ReqGetCaliFrameList", {
    refusal: codes.darkNotFound,
    fromSlaves: true,
    reply: (answer, code, { camera_type, cali_frame_type }, device) => {
      const camera = cameraOf(camera_type);
      const list = device.darks
        .filter((dark) => dark.camera === camera)
        .map((dark) => ({
          exp_name: gearName(device.profile[dark.camera].exposures, dark.exposureIndex) ?? "",
          gain: Number(dark.gain),
          resolution: dark.binning,
          camera_type,
          progress: WHOLE_PERCENT,
          cali_frame_type,
          info_id: dark.infoId,
          temp_value: dark.temperatureC,
        }));
      answer.reply("ResGetCaliFrameList", { code, list, camera_type, cali_frame_type });
    },
    act: () => undefined,
  }),
  11044: command("delete-calibration-frames", "ReqDelCaliFrameList", {
    refusal: codes.darkNotFound,
    check: (device, { info_ids: ids }) =>
      ids.every((id) => device.darks.some(({ infoId }) => infoId === id)) ? codes.ok : codes.darkNotFound,
    act: (device, { info_ids: ids }) => {
      const kept = device.darks.filter(({ infoId }) => !ids.includes(infoId));
      device.darks.splice(0, device.darks.length, ...kept);
    },
  }),
  11045: command("start-calibration-frames", "ReqCaptureCaliFrame", {
    refusal: codes.astroBusy,
    check: (device, args) => {
      const camera = cameraOf(args.camera_type);
      const exposure = camera && gearName(device.profile[camera].exposures, args.exp_index);
      const possible = exposure !== undefined && exposureSecOf(exposure) > 0 && args.cap_size > 0;
      if (!camera || !possible || args.cali_frame_type !== DARK) return codes.invalidParameter;
      return busyForDarks(device, camera);
    },
    act: (device, args) => {
      const camera = cameraOf(args.camera_type) ?? "tele";
      const { exp_index: exposureIndex, resolution: binning, cap_size: frames } = args;
      const request = { camera, exposureIndex, gain: String(args.gain), binning, frames };
      startDarks(device, [request], tellingOf(device, camera));
    },
  }),
  11046: command("stop-calibration-frames", "ReqCamera", {
    refusal: codes.astroBusy,
    act: (device, { camera_type }) => {
      const camera = cameraOf(camera_type) ?? "tele";
      if (device.job("astro")?.kind !== "darks") return;
      stopDarks(device, camera, tellingOf(device, camera));
      device.notify(15290, { state: states.stopping, camera_type, cali_frame_type: DARK });
    },
  }),
};

import { calibrationResult } from "./astro.ts";
import { sensorTemperature, storageOf } from "./body.ts";
import { streamOf } from "./camera.ts";
import type { Client } from "./clients.ts";
import { states } from "./codes.ts";
import type { Device } from "./device.ts";
import { shootingModes } from "./later-params.ts";
import { type Camera, cameraNumbers, type JobKind } from "./state.ts";
import type { Fields } from "./wire.ts";

type Exclusive = Fields<"ExclusiveCameraState">;
type Motion = Fields<"ExclusiveMotionMotorState">;

/** In which field a camera tells what it does. */
const cameraFields: Partial<Record<JobKind, keyof Exclusive>> = {
  stack: "capture_raw_state",
  darks: "capture_cali_frame_state",
  photo: "photo_state",
  burst: "burst_state",
  record: "record_state",
  timelapse: "timelapse_state",
  panorama: "panorama_state",
};

/** What a camera is busy with: pictures of the sky, or others. */
function exclusiveOf(device: Device, camera: Camera): Exclusive | undefined {
  const astro = device.job("astro");
  const job = astro?.camera === camera && cameraFields[astro.kind] ? astro : device.job(camera);
  const field = job && cameraFields[job.kind];
  if (!field) return undefined;
  const state = job.stopping ? states.stopping : states.running;
  return { [field]: { state, camera_type: cameraNumbers[camera] } };
}

function cameraInfo(device: Device, camera: Camera): Fields<"CameraStateInfo"> {
  const { fieldDeg, sensorPixels } = device.profile[camera];
  const [h_fov, v_fov] = fieldDeg;
  const [resolution_width, resolution_height] = sensorPixels;
  return {
    exclusive_state: exclusiveOf(device, camera),
    stream_type: device.state[camera].open ? streamOf(device, camera) : undefined,
    h_fov,
    v_fov,
    resolution_width,
    resolution_height,
    cmos_temperature: { temperature: sensorTemperature(device), camera_type: cameraNumbers[camera] },
  };
}

/** What the motors that move the telescope do. */
function motionOf(device: Device): Motion | undefined {
  const job = device.job("astro");
  const state = job?.stopping ? states.stopping : states.running;
  if (job?.kind === "calibration") return { astro_calibration_state: { state } };
  if (job?.kind === "goto") return { astro_goto_state: { state } };
  if (job?.kind === "one-click") return { one_click_goto_state: { astro_goto_state: { state } } };
  if (job?.kind === "polar-alignment") return { eq_state: { state } };
  const { trackingTarget } = device.state;
  if (trackingTarget !== undefined) {
    return { astro_tracking_state: { state: states.running, target_name: trackingTarget } };
  }
  return device.job("track") ? { normal_track_state: { state: states.running } } : undefined;
}

/** The whole device in one message. */
export function stateInfo(device: Device, client: Client): Fields<"ResGetDeviceStateInfo"> {
  const { state, body } = device;
  return {
    shooting_mode: state.mode,
    tele_camera_state_info: cameraInfo(device, "tele"),
    wide_camera_state_info: cameraInfo(device, "wide"),
    focus_motor_state_info: {
      exclusive_state: device.job("focus") && { astro_auto_focus_state: { state: states.running } },
      focus_position: { focus: state.focusPosition },
    },
    motion_motor_state_info: { exclusive_state: motionOf(device) },
    device_state_info: {
      rgb_state: { state: Number(state.ringLight) },
      power_ind_state: { state: Number(state.indicator) },
      charging_state: {},
      storage_info: storageOf(device),
      mtp_state: { mode: state.mtpMode },
      cpu_mode: { mode: state.cpuMode },
      temperature: { temperature: body.temperatureC },
      battery_info: { value: body.batteryPercent },
      calibration_result: state.calibrated ? calibrationResult : undefined,
    },
    connection_state_info: { host_slave_mode: device.clients.modeOf(client) },
    shooting_mode_and_techs: shootingModes.map(({ id, parent, techs }) => ({
      shooting_mode: id,
      parent_shooting_mode: parent,
      shooting_techs: techs,
    })),
  };
}

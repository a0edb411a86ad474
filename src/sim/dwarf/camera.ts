import { codes } from "./codes.ts";
import { type Command, command } from "./command.ts";
import type { Device } from "./device.ts";
import { cameraSetup } from "./setup.ts";
import { type Camera, cameraNumbers } from "./state.ts";
import type { Message } from "./wire.ts";

const RTSP = 1;
const JPEG = 2;
/** From this on a picture takes so long that the live view is no video any more. */
const LONG_SEC = 1;

/** What differs between the cameras: codes, and the numbers of their notifications. */
export const cameraWords = {
  tele: {
    prefix: "",
    opened: codes.teleOpened,
    closed: codes.teleClosed,
    openFailed: codes.teleOpenFailed,
    settingFailed: codes.teleSettingFailed,
    busy: codes.teleBusy,
    busyLater: codes.teleBusyLater,
    exposureTooLong: codes.teleExposureTooLong,
    paramNotice: 15213,
    functionNotice: 15215,
    burstNotice: 15218,
    recordNotice: 15204,
    timelapseNotice: 15205,
    longExposureNotice: 15241,
    stackNotice: 15208,
    stackProgressNotice: 15209,
    darkNotice: 15206,
  },
  wide: {
    prefix: "wide-",
    opened: codes.wideOpened,
    closed: codes.wideClosed,
    openFailed: codes.wideOpenFailed,
    settingFailed: codes.wideSettingFailed,
    busy: codes.wideBusy,
    busyLater: codes.wideBusy,
    exposureTooLong: codes.wideExposureTooLong,
    paramNotice: 15214,
    functionNotice: 15216,
    burstNotice: 15220,
    recordNotice: 15235,
    timelapseNotice: 15226,
    longExposureNotice: 15242,
    stackNotice: 15236,
    stackProgressNotice: 15237,
    darkNotice: 15247,
  },
} as const;

/** Whether a camera's exposures are too long for video. */
export function isLong(device: Device, camera: Camera): boolean {
  const { exposureMode, exposureSec } = cameraSetup(device.profile, device.state, camera);
  return exposureMode === "manual" && exposureSec >= LONG_SEC;
}

/** What kind of picture a camera streams: long exposures cannot be video. */
export function streamOf(device: Device, camera: Camera): Message<"ResNotifyStreamType"> {
  return { stream_type: isLong(device, camera) ? JPEG : RTSP, cam_id: cameraNumbers[camera] };
}

/** The code of a camera that has something else to do. */
export function busyCode(device: Device, camera: Camera): number {
  return device.isLater ? cameraWords[camera].busyLater : cameraWords[camera].busy;
}

/** Why a camera takes nothing new now: closed or busy, 0 when it does. */
export function cameraRefusal(device: Device, camera: Camera): number {
  if (!device.state[camera].open) return cameraWords[camera].closed;
  const astro = device.job("astro");
  const stacks = (astro?.kind === "stack" || astro?.kind === "darks") && astro.camera === camera;
  return stacks || device.job(camera) !== undefined ? busyCode(device, camera) : codes.ok;
}

/** Opens a camera; being told what it streams is how clients know. */
export function openCamera(device: Device, camera: Camera): void {
  device.state[camera].open = true;
  device.notify(15234, streamOf(device, camera));
}

/** A command that opens a camera. */
export function opening(camera: Camera): Command {
  const { prefix, openFailed, opened } = cameraWords[camera];
  return command(`open-${prefix}camera`, "ReqOpenCamera", {
    refusal: openFailed,
    check: (device) => (device.state[camera].open ? opened : codes.ok),
    act: (device) => openCamera(device, camera),
  });
}

/** A command that closes a camera. */
export function closing(camera: Camera): Command {
  const { prefix, busy } = cameraWords[camera];
  return command(`close-${prefix}camera`, "Empty", {
    refusal: busy,
    check: (device) => cameraRefusal(device, camera),
    act: (device) => {
      device.state[camera].open = false;
    },
  });
}

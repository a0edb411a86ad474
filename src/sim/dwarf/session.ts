import { DateTime } from "luxon";
import type { Device } from "./device.ts";
import { type CameraSetup, cameraSetup } from "./setup.ts";
import type { Camera, Pointing } from "./state.ts";

/** One stack, on the device's card: survives a restart. */
export interface Session extends CameraSetup {
  readonly camera: Camera;
  readonly target: string;
  readonly pointing: Pointing | undefined;
  /** Folder of its files, as the album tells it. */
  readonly folder: string;
  taken: number;
  stacked: number;
  running: boolean;
  /** Times of the start and of the last change by the device's own clock. */
  readonly startedMs: number;
  modifiedMs: number;
}

/** A time of the device's own clock as it stands in names of files. */
export function stampOf(device: Device, atMs: number, form = "yyyy-MM-dd-HH-mm-ss-SSS"): string {
  return DateTime.fromMillis(atMs, { zone: device.state.timezone }).toFormat(form);
}

/** A new stack of what is tracked, with the parameters that are set now. */
export function newSession(device: Device, camera: Camera): Session {
  const { profile, state } = device;
  const ownMs = device.ownMs();
  const setup = cameraSetup(profile, state, camera);
  const target = state.trackingTarget ?? "";
  const parts = [
    `DWARF_RAW_${camera.toUpperCase()}`,
    target.replaceAll(/[^\p{L}\p{N} ._+-]/gu, "_"),
    `EXP_${setup.exposure.replace("/", "-")}`,
    `GAIN_${setup.gain}`,
    stampOf(device, ownMs),
  ];
  return {
    ...setup,
    camera,
    target,
    pointing: state.pointing,
    folder: `/sdcard/${profile.folder}/Astronomy/${parts.join("_")}`,
    taken: 0,
    stacked: 0,
    running: true,
    startedMs: ownMs,
    modifiedMs: ownMs,
  };
}

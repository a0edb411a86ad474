import { DateTime } from "luxon";
import { type CameraSetup, cameraSetup } from "./setup.ts";
import type { State } from "./state.ts";
import type { Profile } from "./tables.ts";

/** One stack, on the device's card: survives a restart. */
export interface Session extends CameraSetup {
  readonly target: string;
  /** Folder of its files, as the album tells it. */
  readonly folder: string;
  taken: number;
  stacked: number;
  running: boolean;
  /** Time of the last change by the device's own clock. */
  modifiedMs: number;
}

/** A new stack of what is tracked, with the parameters that are set now. */
export function newSession(profile: Profile, state: State, ownMs: number): Session {
  const setup = cameraSetup(profile, state);
  const target = state.trackingTarget ?? "";
  const parts = [
    "DWARF_RAW_TELE",
    target.replaceAll(/[^\p{L}\p{N} ._+-]/gu, "_"),
    `EXP_${setup.exposure.replace("/", "-")}`,
    `GAIN_${setup.gain}`,
    DateTime.fromMillis(ownMs, { zone: state.timezone }).toFormat("yyyy-MM-dd-HH-mm-ss-SSS"),
  ];
  return {
    ...setup,
    target,
    folder: `/sdcard/${profile.folder}/Astronomy/${parts.join("_")}`,
    taken: 0,
    stacked: 0,
    running: true,
    modifiedMs: ownMs,
  };
}

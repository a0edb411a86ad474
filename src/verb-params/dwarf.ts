import type { PointingTarget } from "../verb.ts";

export type ScheduleParams =
  | {
      readonly action: "list" | "get" | "cancel" | "delete";
      /** Empty for the list. */
      readonly id: string;
    }
  | ScheduleSyncParams;

/** What a telescope is to do by itself. */
export interface ScheduleSyncParams {
  readonly action: "sync";
  /** The plan's name for it. */
  readonly id: string;
  readonly tasks: readonly ScheduleTask[];
  /** What the telescope does first. */
  readonly calibrate: boolean;
  readonly focus: boolean;
  /** Other schedules for the same time may be lost. */
  readonly replace: boolean;
}

/** Frames of one target. Times in seconds since 1970, whole minutes. */
export interface ScheduleTask {
  readonly target: PointingTarget;
  readonly startSec: number;
  readonly endSec: number;
  readonly exposureSec: number;
  readonly gain: number;
  readonly filter?: string;
  readonly frames: number;
}

export interface CameraParams {
  readonly camera: "tele" | "wide";
  readonly exposureSec?: number;
  readonly gain?: number;
  readonly filter?: string;
  readonly binning?: string;
  readonly format?: string;
  /** These five in the phone app's numbers. */
  readonly brightness?: number;
  readonly contrast?: number;
  readonly saturation?: number;
  readonly hue?: number;
  readonly sharpness?: number;
  /** `auto`, or a scene. */
  readonly whiteBalance?: string;
  /** Another way to say the white balance. */
  readonly colourTemperatureK?: number;
}

export interface StackParams {
  readonly camera: "tele" | "wide";
  readonly exposureSec: number;
  readonly gain: number;
  readonly filter?: string;
  readonly binning: string;
  readonly format: string;
  readonly frames: number;
  /** What to do about darks: see that they fit first, let the telescope refuse, or go on without. */
  readonly darks: "require" | "ask" | "continue";
}

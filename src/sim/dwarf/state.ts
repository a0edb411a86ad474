import type { Profile } from "./tables.ts";
import type { Message } from "./wire.ts";

/** A parameter as the wire carries it. */
export type Param = Message<"CommonParam">;

/** Ids of the camera parameters that behaviours look at. */
export const paramIds = { exposure: 0, gain: 1, whiteBalance: 2, filter: 8 } as const;
/** Ids of the feature parameters that behaviours look at. */
export const featureIds = { binning: 0, frames: 1, format: 2 } as const;

/** What keeps the mount or the sensor busy; one at a time. */
export type JobKind = "calibration" | "goto" | "stack";

interface Job {
  readonly kind: JobKind;
  /** Ends what the job is doing now. */
  readonly abort: () => void;
  stopping: boolean;
}

/** What the device keeps in memory only: lost when it restarts. */
export interface State {
  teleOpen: boolean;
  wideOpen: boolean;
  /** Time of the device minus plan time. */
  clockOffsetMs: number;
  timeSet: boolean;
  timezone: string;
  calibrated: boolean;
  trackingTarget: string | undefined;
  job: Job | undefined;
  /** A stack has ended and nobody has gone back to the live view. */
  needsGoLive: boolean;
  readonly params: Map<number, Param>;
  readonly features: Map<number, Param>;
}

/** Where the device's clock starts when nobody has set it: 1980-01-01. */
const BOOT_MS = 315_532_800_000;

const blank = { hasAuto: false, auto_mode: 1, mode_index: 0, index: 0, continue_value: 0 };

/** Numbers without a table: id and default, in the device's own scale. */
const levels = [
  [3, 128],
  [4, 128],
  [5, 128],
  [6, 128],
  [7, 50],
  [9, 60],
] as const;

/** The device right after it was switched on. */
export function freshState(profile: Profile, nowMs: number): State {
  const params: Param[] = [
    { ...blank, id: paramIds.exposure, hasAuto: true, auto_mode: 0, index: 75 },
    { ...blank, id: paramIds.gain, hasAuto: true, auto_mode: 0, index: 0 },
    { ...blank, id: paramIds.whiteBalance, hasAuto: true, auto_mode: 0, index: 51 },
    ...levels.map(([id, value]) => ({ ...blank, id, mode_index: 1, continue_value: value })),
    { ...blank, id: paramIds.filter },
  ];
  const features: Param[] = profile.features.map((feature) =>
    "gears" in feature
      ? { ...blank, id: feature.id, index: feature.gears[0]?.[0] ?? 0 }
      : { ...blank, id: feature.id, mode_index: 1, continue_value: feature.value },
  );
  return {
    teleOpen: false,
    wideOpen: false,
    clockOffsetMs: BOOT_MS - nowMs,
    timeSet: false,
    timezone: "UTC",
    calibrated: false,
    trackingTarget: undefined,
    job: undefined,
    needsGoLive: false,
    params: new Map(params.map((param) => [param.id, param])),
    features: new Map(features.map((param) => [param.id, param])),
  };
}

/** A parameter of the device, camera or feature. */
export function paramOf(params: ReadonlyMap<number, Param>, id: number): Param {
  return params.get(id) ?? { ...blank, id };
}

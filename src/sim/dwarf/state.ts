import { freshMotors, type Motors } from "./motors.ts";
import type { Profile } from "./profiles.ts";
import type { Message } from "./wire.ts";

/** A parameter as the wire carries it. */
export type Param = Message<"CommonParam">;

export type Camera = "tele" | "wide";

/** How the wire numbers the cameras. */
export const cameraNumbers: Readonly<Record<Camera, 0 | 1>> = { tele: 0, wide: 1 };

/** Ids of the camera parameters that behaviours look at. */
export const paramIds = { exposure: 0, gain: 1, whiteBalance: 2, filter: 8 } as const;
/** Ids of the feature parameters that behaviours look at. */
export const featureIds = {
  binning: 0,
  frames: 1,
  format: 2,
  burstCount: 3,
  interval: 4,
  duration: 5,
  rows: 6,
  columns: 7,
} as const;

/** What is kept busy by one thing at a time: the work on the sky, a camera, the focus, following an object. */
export type Slot = "astro" | Camera | "focus" | "track";

/** What keeps it busy. */
export type JobKind =
  | "calibration"
  | "goto"
  | "one-click"
  | "polar-alignment"
  | "stack"
  | "darks"
  | "photo"
  | "burst"
  | "record"
  | "timelapse"
  | "panorama"
  | "autofocus"
  | "manual-focus"
  | "track"
  | "sentry";

export interface Job {
  readonly kind: JobKind;
  readonly camera: Camera;
  /** Ends what the job is doing now. */
  readonly abort: () => void;
  stopping: boolean;
}

/** Where the telescope looks: J2000, or a body of the solar system by its number in gotos. */
export type Pointing = { readonly raHours: number; readonly decDeg: number } | { readonly body: number };

interface CameraState {
  open: boolean;
  readonly params: Map<number, Param>;
}

/** What the device keeps in memory only: lost when it restarts. */
export interface State {
  readonly tele: CameraState;
  readonly wide: CameraState;
  readonly features: Map<number, Param>;
  /** Parameters of later firmware that are not as usual, by id. */
  readonly laterParams: Map<string, { readonly mode: number; readonly value: number }>;
  /** Time of the device minus plan time. */
  clockOffsetMs: number;
  timeSet: boolean;
  timezone: string;
  location: { readonly latitudeDeg: number; readonly longitudeDeg: number } | undefined;
  calibrated: boolean;
  trackingTarget: string | undefined;
  pointing: Pointing | undefined;
  /** The Sun (0) or the Moon (1) when followed by tracking of their own. */
  special: 0 | 1 | undefined;
  readonly jobs: Map<Slot, Job>;
  /** A stack has ended and nobody has gone back to the live view. */
  needsGoLive: boolean;
  /** A stack without darks was refused: whether it may start after all is up to the user. */
  warnedOfDarks: Camera | undefined;
  mode: number;
  tech: number;
  ringLight: boolean;
  indicator: boolean;
  mtpMode: number;
  cpuMode: number;
  focusPosition: number;
  infinityPosition: number;
  readonly motors: Motors;
  /** Battery, card and temperature are told again and again. */
  isReporting: boolean;
}

/** Where the device's clock starts when nobody has set it: 1980-01-01. */
const BOOT_MS = 315_532_800_000;
const FOCUS_POSITION = 500;
const INFINITY_POSITION = 640;

const blank = { hasAuto: false, auto_mode: 1, mode_index: 0, index: 0, continue_value: 0 };

/** Numbers without a table: id and default, in each camera's own scale. */
const levels: Readonly<Record<Camera, readonly (readonly [id: number, value: number])[]>> = {
  tele: [
    [3, 128],
    [4, 128],
    [5, 128],
    [6, 128],
    [7, 50],
    [9, 60],
  ],
  wide: [
    [3, 0],
    [4, 48],
    [5, 0],
    [6, 80],
    [7, 2],
  ],
};

function freshCamera(camera: Camera, exposureIndex: number): CameraState {
  const params: Param[] = [
    { ...blank, id: paramIds.exposure, hasAuto: true, auto_mode: 0, index: exposureIndex },
    { ...blank, id: paramIds.gain, hasAuto: true, auto_mode: 0, index: 0 },
    { ...blank, id: paramIds.whiteBalance, hasAuto: true, auto_mode: 0, index: 51 },
    ...levels[camera].map(([id, value]) => ({ ...blank, id, mode_index: 1, continue_value: value })),
    ...(camera === "tele" ? [{ ...blank, id: paramIds.filter }] : []),
  ];
  return { open: false, params: new Map(params.map((param) => [param.id, param])) };
}

/** The device right after it was switched on. */
export function freshState(profile: Profile, nowMs: number): State {
  const features: Param[] = profile.features.map((feature) =>
    "gears" in feature
      ? { ...blank, id: feature.id, index: feature.gears[0]?.[0] ?? 0 }
      : { ...blank, id: feature.id, mode_index: 1, continue_value: feature.value },
  );
  return {
    tele: freshCamera("tele", 75),
    wide: freshCamera("wide", 60),
    features: new Map(features.map((param) => [param.id, param])),
    laterParams: new Map(),
    clockOffsetMs: BOOT_MS - nowMs,
    timeSet: false,
    timezone: "UTC",
    location: undefined,
    calibrated: false,
    trackingTarget: undefined,
    pointing: undefined,
    special: undefined,
    jobs: new Map(),
    needsGoLive: false,
    warnedOfDarks: undefined,
    mode: 1,
    tech: 1,
    ringLight: true,
    indicator: true,
    mtpMode: 0,
    cpuMode: 0,
    focusPosition: FOCUS_POSITION,
    infinityPosition: INFINITY_POSITION,
    motors: freshMotors(),
    isReporting: false,
  };
}

/** A parameter of the device, camera or feature. */
export function paramOf(params: ReadonlyMap<number, Param>, id: number): Param {
  return params.get(id) ?? { ...blank, id };
}

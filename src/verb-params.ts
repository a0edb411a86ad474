import type { PointingTarget } from "./verb.ts";
import type { CameraParams, ScheduleParams, StackParams } from "./verb-params/dwarf.ts";
import type { FollowVerbParams } from "./verb-params/follow.ts";
import type { MoveVerbParams } from "./verb-params/move.ts";
import type { NinaVerbParams } from "./verb-params/nina.ts";

export type * from "./verb-params/dwarf.ts";

/**
 * Parameters of each verb once a plan is resolved: what plan/ builds and the families' steps take.
 * Verbs that take none are not listed. Optional members are absent, never undefined.
 */
export interface VerbParams extends MoveVerbParams, NinaVerbParams, FollowVerbParams {
  "robotarget.sync": SyncStepParams;
  "robotarget.enable": SwitchParams;
  "robotarget.disable": SwitchParams;
  "robotarget.watch": WatchParams;
  "robotarget.abort": AbortParams;
  "robotarget.report": ReportParams;
  "dwarf.goto": GotoParams;
  "dwarf.focus": FocusParams;
  "dwarf.track": BodyTrackParams;
  "dwarf.darks": DarksParams;
  "dwarf.photo": PhotoParams;
  "dwarf.burst": PhotoParams;
  "dwarf.record": RecordParams;
  "dwarf.timelapse": TimelapseParams;
  "dwarf.panorama": PanoramaParams;
  "dwarf.move": MoveParams;
  "dwarf.ringLight": LightParams;
  "dwarf.indicator": LightParams;
  "dwarf.schedule": ScheduleParams;
  "dwarf.download": DownloadParams;
  "dwarf.camera": CameraParams;
  "dwarf.stack": StackParams;
}

export interface GotoParams {
  readonly target: PointingTarget;
  /** The telescope focuses and calibrates by itself first. */
  readonly oneClick: boolean;
}

export type FocusParams =
  | { readonly mode: "auto" | "infinity" }
  | { readonly steps: number; readonly direction: "near" | "far" };

export interface BodyTrackParams {
  readonly body: "sun" | "moon";
}

export type DarksParams =
  | { readonly action: "list"; readonly camera: "tele" | "wide" }
  | {
      readonly action: "take" | "delete";
      readonly camera: "tele" | "wide";
      readonly exposureSec: number;
      readonly gain: number;
      readonly binning: string;
      readonly frames: number;
      /** Also when there are some that fit. */
      readonly again: boolean;
    };

export interface PhotoParams {
  readonly camera: "tele" | "wide";
  readonly count: number;
}

export interface RecordParams {
  readonly camera: "tele" | "wide";
  readonly seconds: number;
}

export interface TimelapseParams extends RecordParams {
  readonly intervalSec: number;
}

export interface PanoramaParams {
  readonly rows: number;
  readonly columns: number;
}

export interface MoveParams {
  /** Of the picture's motion: 0 to the right, 90 up. */
  readonly angleDeg: number;
  /** Part of the fastest, up to 1. */
  readonly speed: number;
  readonly seconds: number;
}

export interface LightParams {
  readonly on: boolean;
}

export interface DownloadParams {
  readonly files: "pictures" | "frames" | "all";
  /** How far back, from now. */
  readonly sinceSec: number;
}

/** What RoboTarget's database must hold for one plan. Ids are the plan's, unique among their siblings. */
export interface SyncParams {
  /** Identities are made from it. */
  readonly planName: string;
  readonly sets: readonly DesiredSet[];
}

/** `prune`: remove what the plan does not name any more. `adopt`: take over hand-made objects of the same name. */
export interface SyncStepParams extends SyncParams {
  readonly prune: boolean;
  readonly adopt: boolean;
}

/**
 * Where an object of a plan is found in the database. `path`: ids joined by slashes, as the plan has them now;
 * `identity`: the path that its GUID is made from, which `moved` keeps; `guid`: its GUID where the plan states it.
 */
export interface ObjectIdentity {
  readonly path: string;
  readonly identity: string;
  readonly guid?: string;
}

/**
 * Objects as a plan wants them. Members that are absent keep the server's value, or are neutral in a new object;
 * null switches off what can be switched off.
 */
export interface DesiredSet extends ObjectIdentity {
  readonly name: string;
  readonly profile?: string;
  readonly tag?: string;
  readonly note?: string;
  readonly enabled?: boolean;
  readonly targets: readonly DesiredTarget[];
}

export interface DesiredTarget extends ObjectIdentity {
  readonly name: string;
  /** J2000. Absent for a dynamic object, whose place RoboTarget finds. */
  readonly raHours?: number;
  readonly decDeg?: number;
  readonly paDeg?: number;
  readonly dynamic?: DynamicObject;
  /** Name of the base sequence. */
  readonly sequence: string;
  readonly priority?: "very-low" | "low" | "normal" | "high" | "first";
  readonly repeat?: number | null;
  readonly enabled?: boolean;
  readonly tag?: string;
  readonly note?: string;
  /** Local times here and below: wall clock of Voyager as seconds since 1970, counted as if it were UTC. */
  readonly createdLocalSec?: number;
  readonly overrides: DesiredOverrides;
  readonly constraints: DesiredConstraints;
  readonly shots: readonly DesiredShot[];
}

export interface DynamicObject {
  readonly type: "comet" | "asteroid" | "planet" | "dynasearch";
  readonly key: string;
  readonly name?: string;
}

export interface DesiredOverrides {
  readonly coolingC?: number | null;
  readonly waitBetweenShotsSec?: number | null;
  readonly guideExposureSec?: number | null;
  readonly focusOffsetSteps?: number | null;
  readonly finishExposure?: boolean;
  readonly pointing?: DesiredPointing | null;
}

export interface DesiredPointing {
  readonly mode: "begin" | "goto" | "interval";
  readonly everySec?: number;
  readonly realign?: boolean;
  readonly plateSolve?: boolean;
}

/** A constraint that is stated is stated whole: null for an end of a range means that this end is open. */
export interface DesiredConstraints {
  readonly altitudeMinDeg?: number | null;
  readonly sqmMin?: number | null;
  readonly hourAngleHours?: readonly [number | null, number | null] | null;
  readonly datesLocalSec?: readonly [number | null, number | null] | null;
  /** Seconds since local midnight. */
  readonly timesOfDaySec?: readonly [number | null, number | null] | null;
  readonly airmass?: readonly [number | null, number | null] | null;
  readonly hfdMaxPx?: number | null;
  readonly timePerNightMin?: number | null;
  readonly timePerSequenceMin?: number | null;
  readonly moonDown?: boolean;
  readonly moonPhase?: DesiredMoonPhase | null;
  readonly moonDistance?: { readonly minDeg: number; readonly orMoonDown: boolean } | null;
  readonly moonLorentzian?: {
    readonly profile: "broad-band" | "narrow-band" | "free";
    readonly orMoonDown: boolean;
  } | null;
  readonly oneShot?: { readonly atLocalSec: number; readonly earlyMin: number } | null;
  readonly presetIntervals?: DesiredIntervals | null;
}

export interface DesiredMoonPhase {
  readonly minPercent: number | null;
  readonly andMoonUp: boolean;
  readonly maxPercent: number | null;
  readonly orMoonDown: boolean;
}

export interface DesiredIntervals {
  readonly earlyMin: number;
  readonly resetProgress: boolean;
  readonly intervals: readonly {
    readonly fromLocalSec: number;
    readonly toLocalSec: number;
    readonly enabled: boolean;
  }[];
}

export interface DesiredShot extends ObjectIdentity {
  /** Name of the filter in the profile; absent where it has none. */
  readonly filter?: string;
  readonly exposureSec: number;
  readonly count: number;
  readonly binning?: number;
  readonly gain?: number;
  readonly offset?: number;
  /** Name in the profile, or index. */
  readonly readoutMode?: string | number;
  readonly speed?: string | number;
  readonly type?: "light" | "bias" | "dark" | "flat";
  readonly label?: string;
  readonly order?: number;
  readonly enabled?: boolean;
}

/** An object of a plan that a step names. */
export interface ObjectReference extends ObjectIdentity {
  readonly object: "set" | "target" | "shot";
  readonly planName: string;
  /** Name of its set, and of its target where it is one or in one: how a hand-made object that sync left is found. */
  readonly names: readonly string[];
}

export type SwitchParams = { readonly object: ObjectReference } | { readonly setTag: string };

export interface WatchParams {
  readonly objects: readonly ObjectReference[];
  readonly progressPercent?: number;
  readonly idleSec?: number;
  readonly everySec: number;
}

export type AbortParams =
  | { readonly all: true }
  | { readonly object: ObjectReference }
  | { readonly setTag: string }
  | { readonly targetTag: string };

export interface ReportParams {
  readonly days: number;
  /** JPEGs to fetch at most. */
  readonly images: number;
}

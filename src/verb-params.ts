import type { PointingTarget } from "./verb.ts";

/**
 * Parameters of each verb once a plan is resolved: what plan/ builds and the families' steps take.
 * Verbs that take none are not listed. Optional members are absent, never undefined.
 */
export interface VerbParams {
  "robotarget.sync": SyncParams;
  "dwarf.goto": { readonly target: PointingTarget };
  "dwarf.camera": CameraParams;
  "dwarf.stack": StackParams;
  "move.slew": SlewParams;
  "move.track": TrackParams;
  "move.offset": { readonly raArcsec: number; readonly decArcsec: number };
}

export interface CameraParams {
  readonly exposureSec?: number;
  readonly gain?: number;
  readonly filter?: string;
  readonly binning?: string;
  readonly format?: string;
}

export interface StackParams {
  readonly exposureSec: number;
  readonly gain: number;
  readonly filter?: string;
  readonly binning: string;
  readonly format: string;
  readonly frames: number;
}

export type SlewParams =
  | { readonly target: PointingTarget }
  | { readonly altitudeDeg: number; readonly azimuthDeg: number };

export interface TrackParams {
  readonly sidereal?: boolean;
  readonly rates?: { readonly raSecPerHour: number; readonly decArcsecPerHour: number };
}

/** What RoboTarget's database must hold for one plan. Ids are the plan's, unique among their siblings. */
export interface SyncParams {
  /** Identities are made from it. */
  readonly planName: string;
  readonly sets: readonly DesiredSet[];
}

export interface DesiredSet {
  readonly id: string;
  readonly name: string;
  readonly profile?: string;
  readonly tag?: string;
  readonly note?: string;
  readonly enabled: boolean;
  readonly targets: readonly DesiredTarget[];
}

export interface DesiredTarget {
  readonly id: string;
  readonly name: string;
  readonly raHours: number;
  readonly decDeg: number;
  readonly paDeg?: number;
  /** Name of the base sequence. */
  readonly sequence: string;
  readonly priority: "very-low" | "low" | "normal" | "high" | "first";
  readonly repeat?: number;
  readonly enabled: boolean;
  readonly tag?: string;
  readonly note?: string;
  readonly constraints: DesiredConstraints;
  readonly shots: readonly DesiredShot[];
}

export interface DesiredConstraints {
  readonly altitudeMinDeg?: number;
  readonly hourAngleHours?: readonly [number, number];
  readonly airmassMin?: number;
  readonly airmassMax?: number;
  readonly hfdMax?: number;
  readonly moonDown?: boolean;
  readonly moonPhaseMinPercent?: number;
  readonly moonPhaseMaxPercent?: number;
  readonly moonDistanceMinDeg?: number;
}

export interface DesiredShot {
  readonly id: string;
  /** Name of the filter in the profile. */
  readonly filter: string;
  readonly exposureSec: number;
  readonly count: number;
  readonly binning: number;
  readonly gain?: number;
  readonly offset?: number;
  readonly type: "light" | "bias" | "dark" | "flat";
  readonly label?: string;
  readonly enabled: boolean;
}

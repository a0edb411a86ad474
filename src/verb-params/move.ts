import type { PointingTarget, TriggerParams } from "../verb.ts";

/** Parameters of MOVE's verbs once a plan is resolved. Verbs that take none are not listed. */
export interface MoveVerbParams {
  "move.slew": SlewParams;
  "move.track": TrackParams;
  "move.offset": OffsetParams;
  "move.focus": MoveFocusParams;
  "move.filter": FilterParams;
  "move.dome": DomeParams;
  "move.shutter": ShutterParams;
  "move.ephemeris": FileParams;
  "move.list": FileParams;
  "move.guide": GuideParams;
  "move.clock": ClockParams;
  "move.position": PositionParams;
  "move.raw": RawParams;
  "move.visit": VisitParams;
  "move.wait": WaitParams;
}

/** Numbers are those that MOVE itself gives to ephemerides, list entries and previous positions. */
export type SlewParams =
  | { readonly target: PointingTarget }
  | { readonly altitudeDeg: number; readonly azimuthDeg: number }
  | { readonly place: "zenith" | "home" | "flat-screen" | "uniform-spot" }
  | { readonly ephemeris: number }
  | { readonly entry: number }
  | { readonly sky: number }
  | { readonly position: number };

export interface TrackParams {
  readonly sidereal?: boolean;
  /** Against the stars. Those of a body are computed when the step runs. */
  readonly rates?: Rates | { readonly of: PointingTarget };
  readonly lock?: "off" | "sidereal" | "track";
}

/** East and north are positive. */
export interface Rates {
  readonly raSecPerHour: number;
  readonly decArcsecPerHour: number;
}

export interface OffsetParams {
  readonly raArcsec: number;
  readonly decArcsec: number;
}

/** Positions and steps are in MOVE's own units, which its document does not tell. */
export type MoveFocusParams =
  | { readonly action: "init" }
  | { readonly to: number }
  | { readonly by: number }
  | { readonly mode: "absolute" | "relative" };

export interface FilterParams {
  readonly position: number;
}

/** Done in the order of these members. */
export interface DomeParams {
  readonly init?: true;
  readonly powerPad?: true;
  readonly follow?: boolean;
  /** Degrees to the right. */
  readonly jogDeg?: number;
  readonly lights?: boolean;
  readonly suppressLights?: boolean;
}

export interface ShutterParams {
  readonly action: "open" | "close";
  /** How long the motor runs, at the 31-inch. */
  readonly seconds?: number;
}

export type FileParams =
  | { readonly action: "open"; readonly file: string }
  | { readonly action: "delete" | "close" };

export interface GuideParams {
  readonly action: "break-lock" | "pause" | "resume";
}

export interface ClockParams {
  readonly set: "both" | "date" | "time";
  readonly zone: "utc" | "site";
}

export interface PositionParams {
  readonly action: "save" | "set-home" | "update" | "initialize";
}

export interface RawParams {
  readonly command: string;
  /** By their names in the table of commands, in their units. */
  readonly args: Readonly<Record<string, number | string>>;
  readonly reason: string;
}

export interface VisitParams {
  readonly target: PointingTarget;
  /** From 1. */
  readonly round: number;
  readonly settleSec: number;
  /** Where it stays, counted from the target; at least one. */
  readonly positions: readonly { readonly raArcsec: number; readonly decArcsec: number }[];
  /** At each position, before its trigger is waited for. */
  readonly dwellSec: number;
  readonly trigger?: TriggerParams;
}

export type WaitParams = { readonly sec: number } | { readonly trigger: TriggerParams };

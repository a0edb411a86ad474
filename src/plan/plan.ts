import type { JsonObject, PointingTarget } from "../verb.ts";

/**
 * A checked plan with everything resolved: durations in seconds, coordinates in hours and degrees, defaults
 * filled in, targets copied into the steps that use them. Pure JSON: the journal's first line holds it whole.
 */
export interface Plan {
  readonly name: string;
  readonly summary: string | undefined;
  readonly targets: Readonly<Record<string, PointingTarget>>;
  readonly starts: TimeExpression;
  readonly ends: TimeExpression;
  readonly lanes: readonly Lane[];
}

/** The steps of one device, in order. */
export interface Lane {
  /** Name of the device, and so of the lane. */
  readonly device: string;
  readonly kind: string;
  readonly steps: readonly Step[];
}

export type OnFailure = "stop" | "skip" | "continue";

export interface Step {
  /** Unique in the plan: as written, or `lane/verb/object`. */
  readonly id: string;
  readonly verb: string;
  /** Parameters as the family's verb takes them, durations in seconds (`exposureSec`), targets as PointingTarget. */
  readonly params: JsonObject;
  readonly when: When | undefined;
  readonly until: Until | undefined;
  readonly needs: readonly string[];
  readonly onFailure: OnFailure;
  readonly retry: { readonly attempts: number; readonly backoffSec: number };
  readonly timeoutSec: number;
  /** Name of the pattern that the step is a part of, the same in all its steps. */
  readonly pattern?: string;
  /** While its `when` does not hold yet, it is left out as long as another step of its pattern could start. */
  readonly ifNotYet?: "skip";
}

/** A time that depends on the night: parsed, not yet resolved. */
export type TimeExpression = { readonly text: string; readonly offsetSec: number } & (
  | { readonly kind: "instant"; readonly atMs: number }
  | { readonly kind: "local"; readonly hour: number; readonly minute: number; readonly second: number }
  | { readonly kind: "sun"; readonly event: SunEventName }
  | { readonly kind: "target"; readonly event: "transit" | "rise" | "set"; readonly target: PointingTarget }
);

export type SunEventName =
  | "sunset"
  | "civil-dusk"
  | "nautical-dusk"
  | "astronomical-dusk"
  | "astronomical-dawn"
  | "nautical-dawn"
  | "civil-dawn"
  | "sunrise";

export interface Range {
  readonly min: number | undefined;
  readonly max: number | undefined;
}

/** All must hold before the step starts. Sky conditions are about `target`. */
export interface When {
  readonly target: PointingTarget | undefined;
  readonly after: TimeExpression | undefined;
  readonly before: TimeExpression | undefined;
  readonly altitudeDeg: Range | undefined;
  readonly aboveHorizon: boolean;
  readonly hourAngleHours: Range | undefined;
  readonly airmassMax: number | undefined;
  readonly sunAltitudeDeg: Range | undefined;
  readonly moonAltitudeDeg: Range | undefined;
  readonly moonIlluminationPercent: Range | undefined;
  readonly moonSeparationDeg: Range | undefined;
}

/** Any ends the step. */
export interface Until {
  readonly target: PointingTarget | undefined;
  readonly time: TimeExpression | undefined;
  readonly altitudeBelowDeg: number | undefined;
  readonly altitudeAboveDeg: number | undefined;
  readonly hourAngleAboveHours: number | undefined;
  readonly sunAltitudeAboveDeg: number | undefined;
  readonly moonAltitudeAboveDeg: number | undefined;
}

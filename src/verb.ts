/** A value that survives JSON unchanged. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/**
 * What resume does with a step that was sent and whose outcome was never seen.
 * - `repeat`: absolute and harmless to repeat.
 * - `probe`: the step asks the device what is true, then skips, waits, or does the rest.
 * - `ask`: a person decides.
 */
export type OnDoubt = "repeat" | "probe" | "ask";

/** A state of a device that bringing it to rest undoes. Offsets add up from the last pointing on. */
export type Aspect = "awake" | "pointing" | "tracking" | "offset";

/** A value of a step that its device does not have. */
export interface Misfit {
  /** Member of the verb's value; the value as a whole when absent. */
  readonly param?: string;
  /** Where that is inside the verb's value, when it is not at its top. */
  readonly within?: readonly (string | number)[];
  /** Follows "has no". */
  readonly what: string;
  /** What it has next to that, or at all. */
  readonly instead: readonly string[];
  /** What to do, where it is not to write one of `instead`. */
  readonly fix?: string;
}

/** What a plan can ask of one kind of device. Pure data: `check` reads it without loading a driver. */
export interface VerbInfo {
  readonly summary: string;
  readonly onDoubt: OnDoubt;
  /** A step with these resolved parameters is left to a person, whatever `onDoubt` says of the verb. */
  readonly asks?: (params: JsonObject) => boolean;
  /**
   * What the step brings about on its device. A step that establishes `pointing` has a target, which sky conditions of
   * later steps of the lane then mean.
   */
  readonly establishes?: Aspect;
  /** What earlier steps brought about and this one ends: it is not done again for the steps after it. */
  readonly undoes?: readonly Aspect[];
  /** What brings its effect about again, where the step does more than that. */
  readonly restoredBy?: (params: JsonObject) => { readonly verb: string; readonly params: JsonObject };
  /** What earlier steps must have brought about. After the device was brought to rest these are done again first. */
  readonly relies: readonly Aspect[];
  /** The runner does the step: for each new target of another device it has this verb done, with these parameters. */
  readonly follows?: { readonly verb: string; readonly params: JsonObject };
  /** The step can be ended early by `until` or the end of the night and still counts as done. */
  readonly endable: boolean;
  /** Default of the step's `timeout` in seconds of plan time, from its resolved parameters. */
  readonly timeoutSec: (params: JsonObject) => number;
  /** Seconds of plan time that the step takes at the very least, for the check against its window. */
  readonly leastSec: (params: JsonObject) => number;
  /** Values in the resolved parameters that a device with these settings, at this site, is known not to have. */
  readonly misfits?: (
    params: JsonObject,
    settings: JsonObject,
    site: { readonly latitudeDeg: number },
  ) => readonly Misfit[];
}

/** The verbs of each kind of device: `catalog[kind][verb]`. */
export type Catalog = Readonly<Record<string, Readonly<Record<string, VerbInfo>>>>;

/** A target as steps get it: J2000 coordinates, or a body of the solar system. */
export type PointingTarget =
  | {
      readonly id: string;
      readonly name: string;
      readonly raHours: number;
      readonly decDeg: number;
      readonly paDeg?: number;
    }
  | { readonly id: string; readonly name: string; readonly body: string };

/** Where a secret is: an environment variable, or a file that only its owner can read. */
export type SecretReference = { readonly env: string } | { readonly file: string };

/** What a step waits for from outside of its lane. */
export type TriggerParams = { readonly timeoutSec: number } & (
  | { readonly file: string }
  | { readonly command: string }
  | { readonly step: string; readonly outcome: "any" | "done" }
);

import type { Json, JsonObject } from "./verb.ts";
import type { SyncParams } from "./verb-params.ts";

/** What a sync may do beyond creating and changing the plan's own objects. */
export interface SyncOptions {
  /** Remove objects that the plan owns and does not name any more. */
  readonly prune: boolean;
  /** Take over hand-made objects that have the names of the plan's. */
  readonly adopt: boolean;
  /** Paths or names of the objects whose progress may be lost. */
  readonly resetProgress: readonly string[];
}

/**
 * How an object of the database compares to the plan.
 * - `create`, `change`: what a sync does to it. `adopt`: hand-made, and taken over.
 * - `drift`: differs from the plan because somebody changed it since the last sync; a sync changes it back.
 * - `same`: nothing to do.
 * - `orphan`: the plan owns it and does not name it any more; it stays. `remove`: the same, and a sync removes it.
 * - `foreign`: not the plan's, shown because it is beside or in the way of what is; it stays.
 */
export type DifferenceState =
  | "create"
  | "change"
  | "adopt"
  | "drift"
  | "same"
  | "orphan"
  | "remove"
  | "foreign";

/** One object: ids joined by slashes as `path`, or names where it has no ids. Values are in the plan's own words. */
export interface ObjectDifference {
  readonly object: "set" | "target" | "shot";
  readonly path: string;
  readonly name: string;
  readonly guid: string;
  readonly state: DifferenceState;
  readonly changes: readonly FieldDifference[];
  /** Images of it that are done, where that matters. */
  readonly shotsDone?: number;
  /** Why it is left, or what a person should know about it. */
  readonly remark?: string;
}

/** A field by its path in the plan file, such as `constraints.altitude.min`. Absent values are null. */
export interface FieldDifference {
  readonly field: string;
  readonly from: Json;
  readonly to: Json;
}

/** Why a sync will not begin. */
export interface Refusal {
  readonly code: string;
  readonly path: string;
  /** One sentence: what, to what, why. */
  readonly message: string;
  readonly hint: string;
}

/** One thing that a sync sends, in the order of sending. */
export interface SyncWrite {
  readonly operation: "create" | "update" | "remove" | "reset-progress";
  readonly object: "set" | "target" | "shot";
  readonly path: string;
  readonly guid: string;
  /** Fields of the database that it changes. */
  readonly fields: readonly FieldDifference[];
}

/** Plan and database side by side: pure data, the same for the same plan, options and database. */
export interface SyncDifference {
  readonly device: string;
  readonly wanted: SyncParams;
  readonly options: SyncOptions;
  /** Versions of the server. */
  readonly server: JsonObject;
  /** Date of creation of new targets: seconds of Voyager's wall clock. */
  readonly nowLocalSec: number;
  readonly objects: readonly ObjectDifference[];
  readonly refusals: readonly Refusal[];
  readonly writes: readonly SyncWrite[];
}

/** What a sync did. */
export interface SyncSummary {
  readonly created: number;
  readonly updated: number;
  readonly removed: number;
  readonly unchanged: number;
  /** Orphans and foreign objects that were left, by path. */
  readonly left: readonly string[];
}

/** The whole database as the section `robotarget` and the targets of a plan file. */
export interface ImportedDatabase {
  readonly targets: JsonObject;
  readonly sets: JsonObject;
  /** What cannot be said in a plan, one sentence each. */
  readonly remarks: readonly string[];
}

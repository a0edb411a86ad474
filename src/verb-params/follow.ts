import type { JsonObject } from "../verb.ts";

/** Parameters of the verbs by which one device follows another, a part of `VerbParams`. */
export interface FollowVerbParams {
  "dwarf.follow": FollowParams;
  "move.follow": FollowParams;
}

export interface FollowParams {
  /** The device that chooses the targets. */
  readonly source: { readonly device: string; readonly kind: string };
  /** A gate as steps have it, whose target is the one that is followed. */
  readonly each?: JsonObject;
  readonly ends: "wait" | "stop";
}

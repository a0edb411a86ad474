import type { FieldDifference, SyncWrite } from "../../../sync-difference.ts";
import {
  type Fields,
  neutralRecord,
  type RecordOf,
  type SetRecord,
  type ShotRecord,
  setFields,
  shotFields,
  type TargetRecord,
  targetFields,
} from "../fields.ts";
import { changesOf } from "./changes.ts";
import { markedNote } from "./mark.ts";

/** One write, and all that is needed to send it. */
export interface Operation {
  readonly write: SyncWrite;
  readonly action: Action;
}

/** Records are whole, marks in their notes included. `within`: GUID of the set or target that a list is asked of. */
export type Action =
  | { readonly kind: "store"; readonly object: "set"; readonly isNew: boolean; readonly record: SetRecord }
  | {
      readonly kind: "store";
      readonly object: "target";
      readonly isNew: boolean;
      readonly record: TargetRecord;
    }
  | { readonly kind: "store"; readonly object: "shot"; readonly isNew: boolean; readonly record: ShotRecord }
  | Removal
  | { readonly kind: "reset"; readonly object: "target" | "shot"; readonly guid: string };

export interface Removal {
  readonly kind: "remove";
  readonly object: "set" | "target" | "shot";
  readonly guid: string;
  readonly within: string;
}

/** The mark in the note of an object, before and after. */
export interface MarkChange {
  readonly from: string | undefined;
  readonly to: string;
}

export function storeSet(
  path: string,
  before: SetRecord | undefined,
  after: SetRecord,
  mark: MarkChange,
): Operation {
  const record = { ...after, note: markedNote(after.note, mark.to) };
  return {
    write: writeOf("set", path, setFields, before, after, mark),
    action: { kind: "store", object: "set", isNew: before === undefined, record },
  };
}

export function storeTarget(
  path: string,
  before: TargetRecord | undefined,
  after: TargetRecord,
  mark: MarkChange,
): Operation {
  const record = { ...after, note: markedNote(after.note, mark.to) };
  return {
    write: writeOf("target", path, targetFields, before, after, mark),
    action: { kind: "store", object: "target", isNew: before === undefined, record },
  };
}

export function storeShot(path: string, before: ShotRecord | undefined, record: ShotRecord): Operation {
  return {
    write: writeOf("shot", path, shotFields, before, record, undefined),
    action: { kind: "store", object: "shot", isNew: before === undefined, record },
  };
}

export function remove(path: string, removal: Removal): Operation {
  const { object, guid } = removal;
  return { write: { operation: "remove", object, path, guid, fields: [] }, action: removal };
}

/** Marks the images of a target or shot as deleted; their files stay, and they can be restored. */
export function resetProgress(object: "target" | "shot", path: string, guid: string): Operation {
  return {
    write: { operation: "reset-progress", object, path, guid, fields: [] },
    action: { kind: "reset", object, guid },
  };
}

function writeOf<F extends Fields>(
  object: SyncWrite["object"],
  path: string,
  fields: F,
  before: RecordOf<F> | undefined,
  after: RecordOf<F>,
  mark: MarkChange | undefined,
): SyncWrite {
  const { guid } = after;
  const marks =
    mark && mark.from !== mark.to ? [{ field: "mark", from: mark.from ?? null, to: mark.to }] : [];
  const changes: readonly FieldDifference[] = before
    ? changesOf(fields, before, after)
    : changesOf(fields, neutralRecord(fields, guid), after).map((change) => ({ ...change, from: null }));
  return { operation: before ? "update" : "create", object, path, guid, fields: [...changes, ...marks] };
}

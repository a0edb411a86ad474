import type { Column, Row } from "./columns.ts";
import { allTargetColumns, column, newSetColumns, setColumns, shotColumns } from "./columns.ts";
import { type Database, textOf } from "./database.ts";
import type { Method } from "./methods.ts";
import {
  addSequence,
  addSet,
  addShot,
  addTarget,
  DONE,
  enableDisable,
  enableDisableByTag,
  statusOfAll,
  updateSequence,
  updateSet,
  updateShot,
  updateTarget,
} from "./objects.ts";
import { copyShot, copyTargetShots, moveCopyTarget, moveSet, moveShot } from "./rearrange.ts";
import type { World } from "./world.ts";

/** The text of an outcome, alone or with more about it. */
type Outcome = string | (object & { readonly ret: string });

/** A command that answers with the text of its outcome. */
function write(
  columns: readonly Column[],
  change: (database: Database, row: Row, world: World) => Outcome,
): Method {
  return {
    columns,
    run(world, row) {
      const outcome = change(world.database, row, world);
      return typeof outcome === "string" ? { ret: outcome } : { ...outcome };
    },
  };
}

const guid = (param: string): Column => column("guid", param, "string");
const operation = column("operation", "OperationType", "number");
const sequenceColumns = [
  column("isdefault", "IsDefault", "boolean"),
  column("status", "Status", "number"),
  column("note", "Note", "string"),
];

function remove(param: string, what: string, gone: (database: Database, guid: string) => boolean): Method {
  return write([guid(param)], (database, row) =>
    gone(database, textOf(row.guid)) ? DONE : `${what} not found`,
  );
}

function allTargets(status: 0 | 1): Method {
  return write([guid("RefGuidSet")], (database, row) => statusOfAll(database, textOf(row.guid), status));
}

function abort(_database: Database, row: Row, world: World): string {
  const { target, set, targettag, settag } = row;
  if ([target, set, targettag, settag].every((each) => each === "")) {
    return world.abort() ? DONE : "RoboTarget is not running";
  }
  const isOne = (wanted: unknown, has: unknown): boolean => wanted !== "" && wanted === has;
  const isAborted = world.abort((running) => {
    const tag = world.database.sets.get(textOf(running.refguidset))?.tag;
    return (
      isOne(target, running.guid) ||
      isOne(set, running.refguidset) ||
      isOne(targettag, running.tag) ||
      isOne(settag, tag)
    );
  });
  return isAborted ? DONE : "Target not running";
}

/** The reserved commands that change something, by the name after `RemoteRoboTarget`. */
export const writes: Readonly<Record<string, Method>> = {
  AddSet: write([guid("Guid"), ...newSetColumns, ...setColumns], addSet),
  UpdateSet: write([guid("RefGuidSet"), ...setColumns], updateSet),
  RemoveSet: remove("RefGuidSet", "Set", (database, row) => database.removeSet(row)),
  AddBaseSequence: write(
    [
      guid("Guid"),
      column("basesequencename", "Name", "string"),
      column("filename", "FileName", "string"),
      column("profilename", "ProfileName", "string"),
      ...sequenceColumns,
    ],
    addSequence,
  ),
  UpdateBaseSequence: write([guid("RefGuidBaseSequence"), ...sequenceColumns], updateSequence),
  RemoveBaseSequence: remove("RefGuidBaseSequence", "Base Sequence", (database, row) =>
    database.sequences.delete(row),
  ),
  AddTarget: write([guid("GuidTarget"), ...allTargetColumns], addTarget),
  UpdateTarget: write([guid("RefGuidTarget"), ...allTargetColumns], updateTarget),
  RemoveTarget: remove("RefGuidTarget", "Target", (database, row) => database.removeTarget(row)),
  AddShot: write([guid("GuidShot"), ...shotColumns], addShot),
  UpdateShot: write([guid("RedGuidShot|RefGuidShot"), ...shotColumns], updateShot),
  RemoveShot: remove("RefGuidShot", "Shot", (database, row) => database.removeShot(row)),
  MoveShot: write([guid("RefGuidShot"), column("move", "MoveType", "number")], moveShot),
  EnableAllTargetsInSet: allTargets(0),
  DisableAllTargetsInSet: allTargets(1),
  MoveCopyTarget: write(
    [
      guid("RefGuidTarget"),
      column("copy", "RefGuidTargetNew", "string"),
      column("set", "RefGuidSetDestination", "string"),
      column("shots", "IsShot", "boolean"),
      column("cut", "IsCut", "boolean"),
    ],
    moveCopyTarget,
  ),
  MoveSet: write(
    [
      guid("RefGuidSet"),
      column("profile", "DestinationProfile|DestionationProfile", "string"),
      column("isblank", "IsSequenceBlank", "boolean"),
      column("isdefault", "IsSequenceDefault", "boolean"),
      column("isfixed", "IsSequenceFixed", "boolean"),
      column("changes", "DictTargetSequenza", "array"),
      // Only the example has it: one sequence for all targets.
      column("forall", "SequenceOverrideUID", "string", "optional"),
    ],
    moveSet,
  ),
  CopyShot: write(
    [
      guid("RefGuidShot"),
      column("copy", "RefGuidShotNew", "string"),
      column("target", "RefGuidTargetDestination", "string"),
    ],
    copyShot,
  ),
  CopyTargetShot: write(
    [guid("RefGuidTarget"), column("target", "RefGuidTargetDestination", "string")],
    copyTargetShots,
  ),
  EnableDisableObject: write(
    [guid("RefGuidObject"), column("type", "ObjectType", "number"), operation],
    enableDisable,
  ),
  EnableDisableSetByTag: write([column("tag", "Tag", "string"), operation], enableDisableByTag),
  Abort: write(
    [
      column("target", "RefGuidTarget", "string"),
      column("set", "RegGuidSet|RefGuidSet", "string"),
      column("targettag", "RegGuidTargetTag|RefGuidTargetTag", "string"),
      column("settag", "RegGuidSetTag|RefGuidSetTag", "string"),
    ],
    abort,
  ),
};

/** Names that the vendor's tables give to commands whose examples have another. */
export const tableNames: Readonly<Record<string, string>> = {
  EnableAllTargetInSet: "EnableAllTargetsInSet",
  DisableAllTargetInSet: "DisableAllTargetsInSet",
};

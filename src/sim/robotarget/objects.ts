import type { Cell, ObjectRow, Row } from "./columns.ts";
import { type Database, textOf } from "./database.ts";

/** Outcome of a write: `DONE`, or the text of an error. */
export type Ret = string;

export const DONE = "DONE";

/** What every write of an object is given: the GUID that it is about, and the fields that it carries. */
interface Given {
  readonly guid: string;
  readonly fields: Row;
}

/** The GUID of a command's row apart from its fields. */
export function given(row: Row): Given {
  const { guid, ...fields } = row as Record<string, Cell>;
  return { guid: textOf(guid), fields };
}

export function addSet(database: Database, row: Row): Ret {
  const { guid, fields } = given(row);
  if (database.sets.has(guid)) return "Set UID already exists";
  if (!database.profileNamed(fields.profilename)) return "Profile not found";
  if (fields.isdefault === true) noOtherDefault(database.sets.all(), fields, (set) => database.sets.put(set));
  const { setname = "", profilename = "", isdefault = false, status = 0, tag = "", note = "" } = fields;
  database.sets.put({ guid, setname, profilename, isdefault, status, tag, note });
  return DONE;
}

export function updateSet(database: Database, row: Row): Ret {
  const { guid, fields } = given(row);
  const old = database.sets.get(guid);
  if (!old) return "Set not found";
  database.sets.put({ ...old, ...fields });
  return DONE;
}

export function addSequence(database: Database, row: Row): Ret {
  const { guid, fields } = given(row);
  if (database.sequences.has(guid)) return "Base Sequence UID already exists";
  const profile = database.profileNamed(fields.profilename);
  if (!profile) return "Profile not found";
  if (!profile.sequenceFiles.includes(textOf(fields.basesequencename))) return "Sequence file not found";
  if (fields.isdefault === true) {
    noOtherDefault(database.sequences.all(), fields, (other) => database.sequences.put(other));
  }
  database.sequences.put({ guid, ...fields });
  return DONE;
}

export function updateSequence(database: Database, row: Row): Ret {
  const { guid, fields } = given(row);
  const old = database.sequences.get(guid);
  if (!old) return "Base Sequence not found";
  if (fields.isdefault === true) {
    noOtherDefault(database.sequences.all(), old, (other) => database.sequences.put(other));
  }
  database.sequences.put({ ...old, ...fields });
  return DONE;
}

/** A profile has one default at most: the newest. */
function noOtherDefault(rows: readonly ObjectRow[], of: Row, put: (row: ObjectRow) => void): void {
  for (const row of rows) {
    if (row.isdefault === true && row.profilename === of.profilename) put({ ...row, isdefault: false });
  }
}

export function addTarget(database: Database, row: Row): Ret {
  return database.targets.has(textOf(row.guid)) ? "Target UID already exists" : putTarget(database, row);
}

export function updateTarget(database: Database, row: Row): Ret {
  return database.targets.has(textOf(row.guid)) ? putTarget(database, row) : "Target not found";
}

function putTarget(database: Database, row: Row): Ret {
  const { guid, fields } = given(row);
  const set = database.sets.get(textOf(fields.refguidset));
  if (!set) return "Set not found";
  const sequence = database.sequences.get(textOf(fields.refguidbasesequence));
  if (sequence?.profilename !== set.profilename) return "Base Sequence not found";
  database.targets.put({ guid, ...fields });
  return DONE;
}

export function addShot(database: Database, row: Row): Ret {
  return database.shots.has(textOf(row.guid)) ? "Shot UID already exists" : putShot(database, row);
}

export function updateShot(database: Database, row: Row): Ret {
  return database.shots.has(textOf(row.guid)) ? putShot(database, row) : "Shot not found";
}

function putShot(database: Database, row: Row): Ret {
  const { guid, fields } = given(row);
  const target = database.targets.get(textOf(fields.refguidtarget));
  if (!target) return "Target not found";
  const profile = database.profileNamed(database.sets.get(textOf(target.refguidset))?.profilename);
  // Index 0 is always allowed, also without a filter wheel.
  const filter = Number(fields.filterindex);
  if (filter !== 0 && !profile?.filters[filter]) return "Filter index not valid";
  const order = Number(fields.order) >= 0 ? Number(fields.order) : lastOrder(database, target.guid, guid);
  database.shots.put({ guid, ...fields, order });
  return DONE;
}

/** Order of a shot that goes to the end of a target: a shot that is there already keeps its place. */
export function lastOrder(database: Database, target: string, guid: string): number {
  const old = database.shots.get(guid);
  if (old) return Number(old.order);
  return Math.max(0, ...database.shots.of(target).map((shot) => Number(shot.order))) + 1;
}

/** Object types: 0 shot, 1 target, 2 set. Operations: 0 enable, 1 disable. */
export function enableDisable(database: Database, { guid, type, operation }: Row): Ret {
  if (operation !== 0 && operation !== 1) return "Operation type not valid";
  const { shots, targets, sets } = database;
  const table = [shots, targets, sets][Number(type)];
  const row = table?.get(textOf(guid));
  if (!table || !row) return "Object not found";
  table.put(type === 0 ? { ...row, enabled: operation === 0 } : { ...row, status: operation });
  return DONE;
}

export function enableDisableByTag(database: Database, { tag, operation }: Row): Ret {
  if (operation !== 0 && operation !== 1) return "Operation type not valid";
  const tagged = database.sets.all().filter((set) => set.tag === tag);
  for (const set of tagged) database.sets.put({ ...set, status: operation });
  return tagged.length > 0 ? DONE : "Set not found";
}

/** Enables (0) or disables (1) every target of a set. */
export function statusOfAll(database: Database, set: string, status: 0 | 1): Ret {
  if (!database.sets.has(set)) return "Set not found";
  for (const target of database.targets.of(set)) database.targets.put({ ...target, status });
  return DONE;
}

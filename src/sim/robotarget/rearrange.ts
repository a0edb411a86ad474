import type { ObjectRow, Row } from "./columns.ts";
import { type Database, textOf } from "./database.ts";
import { DONE, lastOrder } from "./objects.ts";

/** What a move or a copy answers. */
interface Moved {
  readonly ret: string;
  readonly IsChangedProfile: boolean;
}

function failed(ret: string): Moved {
  return { ret, IsChangedProfile: false };
}

/** Moves a shot among those of its target. Types: 0 first, 1 up, 2 down, 3 last. */
export function moveShot(database: Database, { guid, move }: Row): string {
  const shot = database.shots.get(textOf(guid));
  if (!shot) return "Shot not found";
  const shots = [...database.shotsInOrder(textOf(shot.refguidtarget))];
  const from = shots.indexOf(shot);
  const to = [0, from - 1, from + 1, shots.length - 1][Number(move)];
  if (to === undefined) return "Move type not valid";
  shots.splice(from, 1);
  shots.splice(Math.min(Math.max(to, 0), shots.length), 0, shot);
  for (const [index, each] of shots.entries()) database.shots.put({ ...each, order: index + 1 });
  return DONE;
}

/** Copies a target to a set, or moves it there with what was done of it, under a new GUID. */
export function moveCopyTarget(database: Database, { guid, copy, set, shots, cut }: Row): Moved {
  const target = database.targets.get(textOf(guid));
  const destination = database.sets.get(textOf(set));
  const fresh = textOf(copy);
  if (!target) return failed("Target not found");
  if (!destination) return failed("Set not found");
  if (database.targets.has(fresh)) return failed("Target UID already exists");
  const isChanged = destination.profilename !== profileOf(database, target);
  database.targets.put({ ...target, guid: fresh, refguidset: destination.guid });
  if (shots === true && cut === true) takeShots(database, target.guid, fresh);
  else if (shots === true) copyShots(database, target.guid, fresh);
  if (cut === true) database.removeTarget(target.guid);
  return { ret: DONE, IsChangedProfile: isChanged };
}

/** Shots and what was done of them go over to another target. */
function takeShots(database: Database, from: string, to: string): void {
  for (const shot of database.shots.of(from)) {
    database.shots.put({ ...shot, refguidtarget: to });
    for (const image of database.shotsDone.of(shot.guid)) database.shotsDone.put({ ...image, target: to });
  }
  for (const session of database.sessions.of(from)) database.sessions.put({ ...session, target: to });
}

function copyShots(database: Database, from: string, to: string): void {
  for (const shot of database.shotsInOrder(from)) putCopy(database, shot, database.newGuid(), to);
}

function putCopy(database: Database, shot: ObjectRow, guid: string, target: string): void {
  database.shots.put({ ...shot, guid, refguidtarget: target, order: lastOrder(database, target, guid) });
}

export function copyShot(database: Database, { guid, copy, target }: Row): Moved {
  const shot = database.shots.get(textOf(guid));
  const destination = database.targets.get(textOf(target));
  const fresh = textOf(copy);
  if (!shot) return failed("Shot not found");
  if (!destination) return failed("Target not found");
  if (database.shots.has(fresh)) return failed("Shot UID already exists");
  putCopy(database, shot, fresh, destination.guid);
  const from = database.targets.get(textOf(shot.refguidtarget));
  return { ret: DONE, IsChangedProfile: profileOf(database, from) !== profileOf(database, destination) };
}

export function copyTargetShots(database: Database, { guid, target }: Row): Moved {
  const from = database.targets.get(textOf(guid));
  const destination = database.targets.get(textOf(target));
  if (!from || !destination) return failed("Target not found");
  copyShots(database, from.guid, destination.guid);
  return { ret: DONE, IsChangedProfile: profileOf(database, from) !== profileOf(database, destination) };
}

/** Moves a set to another profile. A target that gets no base sequence of that profile is an orphan from then on. */
export function moveSet(database: Database, row: Row): string {
  const set = database.sets.get(textOf(row.guid));
  if (!set) return "Set not found";
  const profile = database.profileNamed(row.profile)?.name;
  if (profile === undefined) return "Profile not found";
  database.sets.put({ ...set, profilename: profile, isdefault: false });
  for (const target of database.targets.of(set.guid)) {
    const sequence = newSequence(database, row, profile, target);
    if (sequence !== undefined) database.targets.put({ ...target, refguidbasesequence: sequence });
  }
  return DONE;
}

function newSequence(database: Database, row: Row, profile: string, { guid }: ObjectRow): string | undefined {
  if (row.isblank === true) return "";
  if (row.isdefault === true) {
    const usual = database.sequences
      .all()
      .find((sequence) => sequence.isdefault === true && sequence.profilename === profile);
    return usual?.guid ?? "";
  }
  if (row.forall !== "") return textOf(row.forall);
  const changes = row.changes as readonly { readonly TargetUID?: unknown; readonly SeqUID?: unknown }[];
  const change = changes.find((each) => each?.TargetUID === guid);
  return change && textOf(change.SeqUID);
}

function profileOf(database: Database, target: ObjectRow | undefined): unknown {
  return database.sets.get(textOf(target?.refguidset))?.profilename;
}

import type { Cell, Params } from "./columns.ts";
import { type Database, textOf } from "./database.ts";
import { lastOrder } from "./objects.ts";
import { setOf, shotOf, targetOf } from "./stock-objects.ts";

/** Kinds of objects that a person at RoboTarget Manager can change. */
export type ObjectKind = "set" | "sequence" | "target" | "shot";

/**
 * Does what a person at RoboTarget Manager does. Changes are fields by their name in answers; those that are not given
 * stay. An object that is not there is made; without changes it is removed, with all that hangs below it.
 */
export function edit(
  database: Database,
  kind: ObjectKind,
  guid: string,
  changes: Readonly<Record<string, Cell>> | undefined,
): void {
  const { sets, sequences, targets, shots } = database;
  const table = { set: sets, sequence: sequences, target: targets, shot: shots }[kind];
  if (changes) table.put({ ...(table.get(guid) ?? plainObject(kind, guid)), ...changes });
  else remove(database, kind, guid);
}

function plainObject(kind: ObjectKind, guid: string) {
  const setname = "Made by a person";
  switch (kind) {
    case "set":
      return setOf(guid, { setname });
    case "sequence":
      return {
        guid,
        basesequencename: "",
        filename: "",
        profilename: "",
        isdefault: false,
        status: 0,
        note: "",
      };
    case "target":
      return targetOf(guid, {
        TargetName: setname,
        RefGuidSet: "",
        RefGuidBaseSequence: "",
        RAJ2000: 0,
        DECJ2000: 0,
      });
    case "shot":
      return shotOf(guid, { RefGuidTarget: "" });
  }
}

function remove(database: Database, kind: ObjectKind, guid: string): void {
  if (kind === "set") database.removeSet(guid);
  else if (kind === "target") database.removeTarget(guid);
  else if (kind === "shot") database.removeShot(guid);
  else database.sequences.delete(guid);
}

/** What a person does to the target that a command is about, right before it comes. */
export const meddling = {
  "edit-priority"(database: Database, params: Params): void {
    const target = targetOfCommand(database, params);
    if (target) edit(database, "target", target.guid, { priority: (Number(target.priority) + 1) % 5 });
  },
  "edit-shot"(database: Database, params: Params): void {
    const target = targetOfCommand(database, params);
    const guid = database.newGuid();
    if (!target) return;
    edit(database, "shot", guid, {
      refguidtarget: target.guid,
      order: lastOrder(database, target.guid, guid),
    });
  },
  "edit-remove"(database: Database, params: Params): void {
    const target = targetOfCommand(database, params);
    if (target) database.removeTarget(target.guid);
  },
} as const;

/** The target that a command names, or that of the shot that it names; otherwise the newest. */
function targetOfCommand(database: Database, params: Params) {
  const { RefGuidTarget, GuidTarget, RefGuidShot, RedGuidShot, RefGuidObject } = params;
  const shots = [RefGuidShot, RedGuidShot, RefGuidObject].map((guid) => database.shots.get(textOf(guid)));
  const targets = [RefGuidTarget, GuidTarget, RefGuidObject, ...shots.map((shot) => shot?.refguidtarget)];
  const named = targets.map((guid) => database.targets.get(textOf(guid))).find((target) => target);
  return named ?? database.targets.all().at(-1);
}

/** Another profile than the active one becomes active. Returns its name. */
export function changeProfile(database: Database): string {
  const { profiles, activeProfile } = database;
  const { name } = profiles.find((profile) => profile !== activeProfile) ?? activeProfile;
  database.activate(name);
  return name;
}

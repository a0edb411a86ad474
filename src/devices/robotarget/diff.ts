import type { Json } from "../../verb.ts";
import type { DesiredSet, DesiredTarget, SyncParams } from "../../verb-params.ts";
import type { Database } from "./database.ts";
import { DISABLED, wantedSet, wantedShot, wantedTarget } from "./desired.ts";
import {
  type Fields,
  neutralRecord,
  type RecordOf,
  type SetRecord,
  type ShotRecord,
  sameValue,
  setFields,
  shotFields,
  type TargetRecord,
  targetFields,
} from "./fields.ts";
import { constraintsGuid, objectGuid } from "./identity.ts";

/** One field that differs: what the server has, and what the plan wants. */
export interface FieldChange {
  readonly field: string;
  readonly from: Json;
  readonly to: Json;
}

/** What to do about one object. `record` is the whole object as it shall be. */
export type Operation = {
  readonly kind: "create" | "update" | "none";
  /** Ids of the plan: `autumn`, `autumn/m31`, `autumn/m31/l`. */
  readonly path: string;
  /** Of an update; a created object has no fields before. */
  readonly changes: readonly FieldChange[];
} & (
  | { readonly object: "set"; readonly record: SetRecord }
  | { readonly object: "target"; readonly record: TargetRecord }
  | { readonly object: "shot"; readonly record: ShotRecord }
);

/** What the names in the plan stand for, by set. Both throw when there is no such name. */
export interface Resolution {
  readonly profile: (set: DesiredSet) => string;
  readonly sequenceGuid: (set: DesiredSet, sequence: string) => string;
  readonly filterIndex: (set: DesiredSet, filter: string) => number;
}

/**
 * What to do, in an order that leaves the database usable at every instant: a set before its targets, a new
 * target disabled until its shots are there. `nowLocalSec` becomes the creation date of new targets.
 */
export function diff(
  wanted: SyncParams,
  database: Database,
  names: Resolution,
  nowLocalSec: number,
): readonly Operation[] {
  const { planName } = wanted;
  return wanted.sets.flatMap((set) => {
    const guid = objectGuid(planName, [set.id]);
    const stored = database.sets.get(guid);
    const want = (before: SetRecord): SetRecord =>
      wantedSet(set, before, { planName, profile: names.profile(set) });
    const record = want(stored ?? neutralRecord(setFields, guid));
    const changes = changesOf(setFields, stored, record);
    const own: Operation = { kind: kindOf(stored, changes), object: "set", path: set.id, changes, record };
    const targets = set.targets.map((target) =>
      targetOperations({ planName, set, target, database, names, nowLocalSec }),
    );
    return [own, ...targets.flat()];
  });
}

interface TargetContext {
  readonly planName: string;
  readonly set: DesiredSet;
  readonly target: DesiredTarget;
  readonly database: Database;
  readonly names: Resolution;
  readonly nowLocalSec: number;
}

function targetOperations(context: TargetContext): readonly Operation[] {
  const { planName, set, target, database, names, nowLocalSec } = context;
  const ids = [set.id, target.id];
  const guid = objectGuid(planName, ids);
  const path = ids.join("/");
  const stored = database.targets.get(guid);
  const before = stored ?? {
    ...neutralRecord(targetFields, guid),
    constraintsGuid: constraintsGuid(planName, ids),
    createdLocalSec: nowLocalSec,
  };
  const record = wantedTarget(target, before, {
    planName,
    setGuid: objectGuid(planName, [set.id]),
    sequenceGuid: names.sequenceGuid(set, target.sequence),
  });
  const shots = shotOperations(context, guid, path);
  const update = (from: TargetRecord): Operation => {
    const changes = changesOf(targetFields, from, record);
    return { kind: kindOf(from, changes), object: "target", path, changes, record };
  };
  if (stored) {
    const isEnabling = stored.status === DISABLED && record.status !== DISABLED;
    return isEnabling ? [...shots, update(stored)] : [update(stored), ...shots];
  }
  const hidden = { ...record, status: DISABLED };
  const create: Operation = { kind: "create", object: "target", path, changes: [], record: hidden };
  const enable = update(hidden);
  return [create, ...shots, ...(enable.kind === "none" ? [] : [enable])];
}

function shotOperations(
  context: TargetContext,
  targetGuid: string,
  targetPath: string,
): readonly Operation[] {
  const { planName, set, target, database, names } = context;
  return target.shots.map((shot) => {
    const guid = objectGuid(planName, [set.id, target.id, shot.id]);
    const stored = database.shots.get(guid);
    const filterIndex = names.filterIndex(set, shot.filter);
    const record = wantedShot(shot, stored ?? neutralRecord(shotFields, guid), { targetGuid, filterIndex });
    const changes = changesOf(shotFields, stored, record);
    return {
      kind: kindOf(stored, changes),
      object: "shot",
      path: `${targetPath}/${shot.id}`,
      changes,
      record,
    };
  });
}

function kindOf(stored: unknown, changes: readonly FieldChange[]): Operation["kind"] {
  if (stored === undefined) return "create";
  return changes.length > 0 ? "update" : "none";
}

/** Fields in which two states of an object differ, as far as the server can tell. */
export function changesOf<F extends Fields>(
  fields: F,
  from: RecordOf<F> | undefined,
  to: RecordOf<F>,
): readonly FieldChange[] {
  if (!from) return [];
  const before = from as Readonly<Record<string, Json>>;
  const after = to as Readonly<Record<string, Json>>;
  return Object.entries(fields).flatMap(([key, { type }]) => {
    const [was, is] = [before[key] ?? null, after[key] ?? null];
    return sameValue(type, was, is) ? [] : [{ field: key, from: was, to: is }];
  });
}

/** A hand-made object, or another plan's, that has the name of one of ours and is left alone. */
export interface NameClash {
  readonly object: "set" | "target";
  readonly path: string;
  readonly name: string;
}

/** Objects that are not the plan's but are called the same, where a person would take one for the other. */
export function nameClashes(wanted: SyncParams, database: Database, names: Resolution): readonly NameClash[] {
  const same = (one: string, other: string): boolean =>
    one.trim().toLowerCase() === other.trim().toLowerCase();
  return wanted.sets.flatMap((set) => {
    const profile = names.profile(set);
    const guid = objectGuid(wanted.planName, [set.id]);
    const sets = database.otherSets.filter(
      (other) => same(other.name, set.name) && same(other.within, profile),
    );
    const targets = set.targets.flatMap((target) =>
      database.otherTargets
        .filter((other) => same(other.name, target.name) && same(other.within, guid))
        .map(({ name }) => ({ object: "target" as const, path: `${set.id}/${target.id}`, name })),
    );
    return [...sets.map(({ name }) => ({ object: "set" as const, path: set.id, name })), ...targets];
  });
}

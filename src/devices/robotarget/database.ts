import type { JsonObject } from "../../verb.ts";
import type { SyncParams } from "../../verb-params.ts";
import { getSets, getShots, getTargets, type Method } from "./commands.ts";
import {
  readRecord,
  type SetRecord,
  type ShotRecord,
  setFields,
  shotFields,
  type TargetRecord,
  targetFields,
} from "./fields.ts";
import { objectGuid } from "./identity.ts";
import { asText, guidOf, membersOf, plainGuid } from "./wire-values.ts";

/** Does one request; errors say that it was about `about`. */
export type Call = <P, R>(method: Method<P, R>, params: P, about?: string) => Promise<R>;

/** An object that the plan does not own. `within`: the profile of a set, or the GUID of a target's set. */
interface Stranger {
  readonly name: string;
  readonly within: string;
}

/** What of the server's database concerns one plan: its own objects by GUID, and the names of all others. */
export interface Database {
  readonly sets: ReadonlyMap<string, SetRecord>;
  readonly targets: ReadonlyMap<string, TargetRecord>;
  readonly shots: ReadonlyMap<string, ShotRecord>;
  readonly otherSets: readonly Stranger[];
  readonly otherTargets: readonly Stranger[];
}

/** Reads the plan's sets; the strangers among them are those of all profiles. */
export async function readSets(
  call: Call,
  wanted: SyncParams,
  device: string,
): Promise<Pick<Database, "sets" | "otherSets">> {
  const ours = new Set(wanted.sets.map((set) => objectGuid(wanted.planName, [set.id])));
  const { own, others } = sort(await call(getSets, { profile: "" }), ours, SET_KEYS);
  return { sets: byGuid(own.map((entry) => readRecord(setFields, entry, device))), otherSets: others };
}

/**
 * Reads the plan's targets in the sets that exist and, when one is not where it belongs, wherever it was
 * moved; then the shots of those that exist: one request for each set and each target.
 */
export async function readContents(
  call: Call,
  wanted: SyncParams,
  sets: Database["sets"],
  device: string,
): Promise<Pick<Database, "targets" | "shots" | "otherTargets">> {
  const paths = wanted.sets.flatMap((set) => set.targets.map((target) => [set.id, target.id]));
  const ours = new Set(paths.map((ids) => objectGuid(wanted.planName, ids)));
  const inSets: JsonObject[] = [];
  for (const setGuid of sets.keys()) inSets.push(...(await call(getTargets, { setGuid })));
  const near = sort(inSets, ours, TARGET_KEYS);
  const complete = near.own.length === ours.size;
  const own = complete ? near.own : sort(await call(getTargets, { setGuid: "" }), ours, TARGET_KEYS).own;
  const targets = byGuid([...near.own, ...own].map((entry) => readRecord(targetFields, entry, device)));
  const shots: JsonObject[] = [];
  for (const targetGuid of targets.keys()) shots.push(...(await call(getShots, { targetGuid })));
  const ourShots = new Set(
    wanted.sets.flatMap((set) =>
      set.targets.flatMap((target) =>
        target.shots.map((shot) => objectGuid(wanted.planName, [set.id, target.id, shot.id])),
      ),
    ),
  );
  const ownShots = sort(shots, ourShots, SHOT_KEYS).own;
  return {
    targets,
    shots: byGuid(ownShots.map((entry) => readRecord(shotFields, entry, device))),
    otherTargets: near.others,
  };
}

function byGuid<T extends { readonly guid: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.guid, record]));
}

interface Keys {
  readonly name: string;
  readonly within: string;
}
const SET_KEYS: Keys = { name: setFields.name.read, within: setFields.profile.read };
const TARGET_KEYS: Keys = { name: targetFields.name.read, within: targetFields.setGuid.read };
const SHOT_KEYS: Keys = { name: shotFields.label.read, within: shotFields.targetGuid.read };

function sort(
  entries: readonly JsonObject[],
  ours: ReadonlySet<string>,
  keys: Keys,
): { readonly own: readonly JsonObject[]; readonly others: readonly Stranger[] } {
  const own: JsonObject[] = [];
  const others: Stranger[] = [];
  for (const entry of entries) {
    const members = membersOf(entry);
    const word = (key: string): string => asText(members.get(key)) ?? "";
    if (ours.has(guidOf(entry))) own.push(entry);
    else others.push({ name: word(keys.name), within: plainGuid(word(keys.within)) });
  }
  return { own, others };
}

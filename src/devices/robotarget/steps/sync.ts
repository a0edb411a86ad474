import { DeviceError } from "../../../errors.ts";
import { deviceText } from "../../../printable.ts";
import type { Json, JsonObject } from "../../../verb.ts";
import type { DesiredSet, SyncParams } from "../../../verb-params.ts";
import type { StepContext } from "../../device.ts";
import type { Connection } from "../connection.ts";
import { type Call, type Database, readContents, readSets } from "../database.ts";
import { diff, type FieldChange, nameClashes, type Operation, type Resolution } from "../diff.ts";
import { objectGuid } from "../identity.ts";
import { localEpochSec } from "../local-time.ts";
import { filterIndex, type Names, readNames, sequenceGuid } from "../names.ts";
import { write } from "./write.ts";

export interface SyncTools {
  readonly device: string;
  readonly connection: Connection;
  /** Profile of new sets that state none. */
  readonly profile: string;
  /** IANA zone of the site. */
  readonly zone: string;
}

/**
 * Makes the database hold what the plan says: reads it, compares, and sends only what differs, so that a run
 * after a crash does the rest and a second one sends no write. Each write is journalled before it is sent.
 */
export async function sync(params: SyncParams, context: StepContext, tools: SyncTools): Promise<JsonObject> {
  const { device, connection } = tools;
  const call: Call = (method, values, about) =>
    connection.call(method, values, { signal: context.signal, ...(about === undefined ? {} : { about }) });
  const { sets, otherSets } = await readSets(call, params, device);
  const names = await resolve(params, sets, call, tools);
  const database = { sets, otherSets, ...(await readContents(call, params, sets, device)) };
  const nowLocalSec = localEpochSec(context.clock.now(), tools.zone);
  const operations = diff(params, database, names, nowLocalSec);
  for (const operation of operations) {
    if (operation.kind === "none") continue;
    context.progress(entryOf(operation));
    await write(operation, call, device);
  }
  const handMade = nameClashes(params, database, names).map((clash) => ({
    ...clash,
    name: deviceText(clash.name),
  }));
  return { ...count(operations), handMade };
}

/** Reads what the plan's names mean, once for each profile. */
async function resolve(
  params: SyncParams,
  sets: Database["sets"],
  call: Call,
  tools: SyncTools,
): Promise<Resolution> {
  const { device } = tools;
  const profiles = new Map<string, Names>();
  const bySet = new Map<DesiredSet, Names>();
  for (const set of params.sets) {
    const profile = profileOf(set, sets.get(objectGuid(params.planName, [set.id]))?.profile, tools);
    const names = profiles.get(profile) ?? (await readNames(call, profile, device));
    profiles.set(profile, names);
    bySet.set(set, names);
  }
  const namesOf = (set: DesiredSet): Names => {
    const names = bySet.get(set);
    if (!names) throw new Error(`Set ${set.id} is not of this plan.`);
    return names;
  };
  return {
    profile: (set) => namesOf(set).profile,
    sequenceGuid: (set, sequence) => sequenceGuid(namesOf(set), sequence, device),
    filterIndex: (set, filter) => filterIndex(namesOf(set), filter, device),
  };
}

/** A set stays in its profile; one that the plan wants elsewhere cannot be moved by an update. */
function profileOf(set: DesiredSet, stored: string | undefined, tools: SyncTools): string {
  const { device } = tools;
  const wanted = set.profile ?? stored ?? tools.profile;
  if (stored === undefined || stored.toLowerCase() === wanted.toLowerCase()) return stored ?? wanted;
  const [is, be] = [deviceText(stored), deviceText(wanted)];
  throw new DeviceError(
    "profile",
    device,
    `Set ${set.id} is in profile ${is} of ${device}, the plan wants ${be}.`,
    {
      retry: "never",
      hint: "Move the set in RoboTarget Manager, or state its profile in the plan.",
    },
  );
}

function entryOf(operation: Operation): JsonObject {
  const { kind, object, path, changes } = operation;
  return { operation: kind, object, path, ...(kind === "update" ? { changes: changes.map(shown) } : {}) };
}

function shown({ field, from, to }: FieldChange): JsonObject {
  const clean = (value: Json): Json => (typeof value === "string" ? deviceText(value) : value);
  return { field, from: clean(from), to: clean(to) };
}

/** Objects by what became of them. One that was created and then enabled counts as created. */
function count(operations: readonly Operation[]): { created: number; updated: number; unchanged: number } {
  const pathsOf = (kind: Operation["kind"]): ReadonlySet<string> =>
    new Set(operations.filter((operation) => operation.kind === kind).map((operation) => operation.path));
  const created = pathsOf("create");
  return {
    created: created.size,
    updated: [...pathsOf("update")].filter((path) => !created.has(path)).length,
    unchanged: pathsOf("none").size,
  };
}

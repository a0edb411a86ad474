import type { JsonObject } from "../../../verb.ts";
import { getSets, getShots, getTargets, type Method } from "../commands.ts";
import { type Fields, type RecordOf, readRecord, setFields, shotFields, targetFields } from "../fields.ts";
import { asNumber, asText, guidOf, membersOf, plainGuid } from "../wire-values.ts";
import { type Mark, plainNote, readMark } from "./mark.ts";

/** Does one request; errors say that it was about `about`. */
export type Call = <P, R>(method: Method<P, R>, params: P, about?: string) => Promise<R>;

/** A set or target as far as everybody's must be understood: what it is called, where it is, whose it is. */
export interface Stored {
  readonly guid: string;
  readonly name: string;
  /** Profile of a set, GUID of a target's set. */
  readonly within: string;
  /** Of the plan that owns it. */
  readonly mark: Mark | undefined;
  readonly note: string;
  readonly entry: JsonObject;
}

/** Images of a shot when the server does not say how many: more than none, so that nothing that loses them is done. */
export const UNCOUNTED = Number.POSITIVE_INFINITY;

/** A shot of a target that concerns a plan. */
export interface StoredShot {
  readonly guid: string;
  readonly targetGuid: string;
  readonly order: number;
  /** Images of it that are done and not deleted, or UNCOUNTED. */
  readonly shotsDone: number;
  readonly entry: JsonObject;
}

/** All sets: one request. */
export async function readSets(call: Call): Promise<readonly Stored[]> {
  return (await call(getSets, { profile: "" })).map((entry) =>
    storedOf(entry, setFields.name.read, setFields.profile.read),
  );
}

/** All targets: one request. */
export async function readTargets(call: Call): Promise<readonly Stored[]> {
  const { name, setGuid } = targetFields;
  return (await call(getTargets, { setGuid: "" })).map((entry) => {
    const target = storedOf(entry, name.read, setGuid.read);
    return { ...target, within: plainGuid(target.within) };
  });
}

/** How many targets' shots are asked for at once. */
const IN_FLIGHT = 4;

/** The shots of these targets, each target's in their order: one request for each target. */
export async function readShots(
  call: Call,
  targets: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredShot[]>> {
  const shots = new Map<string, readonly StoredShot[]>();
  let queue = targets.values();
  const read = (targetGuid: string): Promise<readonly JsonObject[]> =>
    call(getShots, { targetGuid }).catch((error: unknown) => {
      // The other workers find nothing more to do.
      queue = [].values();
      throw error;
    });
  const work = async (): Promise<void> => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const targetGuid = next.value;
      const entries = await read(targetGuid);
      const stored = entries.map((entry) => storedShot(entry, targetGuid));
      shots.set(
        targetGuid,
        stored.sort((one, other) => one.order - other.order),
      );
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, work));
  return shots;
}

/** Everything about a set or target. Its note is without marks. Throws DeviceError when it cannot be understood. */
export function recordOf<F extends Fields & { readonly note: unknown }>(
  fields: F,
  { entry }: { readonly entry: JsonObject },
  device: string,
): RecordOf<F> {
  const record = readRecord(fields, entry, device);
  return { ...record, note: plainNote((record as { readonly note: string }).note) };
}

function storedOf(entry: JsonObject, name: string, within: string): Stored {
  const members = membersOf(entry);
  const word = (key: string): string => asText(members.get(key)) ?? "";
  const guid = guidOf(entry);
  const note = word("note");
  return { guid, name: word(name), within: word(within), mark: readMark(note, guid), note, entry };
}

function storedShot(entry: JsonObject, targetGuid: string): StoredShot {
  const members = membersOf(entry);
  return {
    guid: guidOf(entry),
    targetGuid,
    order: asNumber(members.get(shotFields.order.read)) ?? 0,
    shotsDone: asNumber(members.get("auxshotdone")) ?? UNCOUNTED,
    entry,
  };
}

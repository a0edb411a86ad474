import { DeviceError } from "../../../errors.ts";
import { deviceText } from "../../../printable.ts";
import type { JsonObject } from "../../../verb.ts";
import type { ObjectReference, SwitchParams } from "../../../verb-params.ts";
import type { StepContext } from "../../device.ts";
import { enableObject, enableSetsByTag } from "../commands.ts";
import type { Call } from "../sync/database.ts";
import { callOf, type DatabaseTools } from "../sync/planned-database.ts";
import { type Found, findShot, lookUpSets, lookUpTargets, notThere, targetsOfShot } from "./lookup.ts";
import { readSets, readShots, readTargets } from "./standing.ts";

/** How often one switch is sent before its doubt is left to the caller. */
const SENDS = 3;

const OBJECT_TYPES = { shot: 0, target: 1, set: 2 } as const;

/** What is to be switched, as the database has it. */
interface Switch {
  /** How many of its objects are not yet as wanted: with none nothing is sent. */
  readonly wrong: number;
  readonly objects: number;
  readonly send: () => Promise<unknown>;
}

/**
 * Enables or disables an object of the plan, or all sets with a tag. Reads first: what is already so is not sent.
 * A write whose result was not seen is looked up before it is sent again. Rejects with DeviceError.
 */
export async function switchObjects(
  enable: boolean,
  params: SwitchParams,
  context: StepContext,
  tools: DatabaseTools,
): Promise<JsonObject> {
  const call = callOf(tools, context.signal);
  const { device } = tools;
  const named = "object" in params;
  const subject = named ? { object: params.object.path } : { setTag: deviceText(params.setTag) };
  const look = (): Promise<Switch> =>
    named
      ? lookAtObject(params.object, enable, call, device)
      : lookAtTag(params.setTag, enable, call, device);
  let now = await look();
  const facts = { ...subject, enabled: enable, objects: now.objects, changed: now.wrong };
  for (let sent = 1; now.wrong > 0; sent++) {
    context.progress({ operation: enable ? "enable" : "disable", ...subject });
    const doubt = await doubtOf(now.send());
    if (!doubt) break;
    now = await look();
    if (now.wrong > 0 && sent === SENDS) throw doubt;
  }
  return facts;
}

/** The error of a write that may have been done all the same. Rejects with any other. */
async function doubtOf(write: Promise<unknown>): Promise<DeviceError | undefined> {
  try {
    await write;
    return undefined;
  } catch (error) {
    if (error instanceof DeviceError && error.retry === "doubt") return error;
    throw error;
  }
}

async function lookAtObject(
  reference: ObjectReference,
  enable: boolean,
  call: Call,
  device: string,
): Promise<Switch> {
  const found = await find(reference, call);
  if (!found) throw notThere(reference, device);
  if (!found.isOwned) throw handMade(reference, device);
  const { guid, isEnabled } = found.object;
  const send = (): Promise<unknown> =>
    call(
      enableObject,
      { guid, objectType: OBJECT_TYPES[reference.object], operation: operationOf(enable) },
      reference.path,
    );
  return { wrong: isEnabled === enable ? 0 : 1, objects: 1, send };
}

/** One read; for a shot one more, rarely two. */
async function find(
  reference: ObjectReference,
  call: Call,
): Promise<Found<{ readonly guid: string; readonly isEnabled: boolean }> | undefined> {
  if (reference.object === "set") return lookUpSets(await readSets(call)).find(reference);
  const targets = lookUpTargets(await readTargets(call));
  if (reference.object === "target") return targets.find(reference);
  for (const target of targetsOfShot(reference, targets)) {
    const found = findShot(reference, target, await readShots(call, target.guid));
    if (found) return found;
  }
  return undefined;
}

async function lookAtTag(tag: string, enable: boolean, call: Call, device: string): Promise<Switch> {
  const sets = await readSets(call);
  const tagged = sets.filter((set) => set.tag === tag);
  if (tagged.length === 0) throw unknownTag(tag, [...new Set(sets.map((set) => set.tag))], device);
  const send = (): Promise<unknown> => call(enableSetsByTag, { tag, operation: operationOf(enable) });
  return { wrong: tagged.filter((set) => set.isEnabled !== enable).length, objects: tagged.length, send };
}

function operationOf(enable: boolean): number {
  return enable ? 0 : 1;
}

function unknownTag(tag: string, known: readonly string[], device: string): DeviceError {
  const list = known.filter(Boolean).map(deviceText).join(", ");
  return new DeviceError("unknown-tag", device, `No set of ${device} has the tag "${deviceText(tag)}".`, {
    retry: "never",
    hint: list === "" ? "No set has a tag." : `Tags of sets: ${list}.`,
  });
}

function handMade({ object, path }: ObjectReference, device: string): DeviceError {
  const what = `The ${object} that the plan has as ${path}`;
  return new DeviceError(
    "not-owned",
    device,
    `${what} is hand-made on ${device}: plans switch only their own.`,
    {
      retry: "never",
      hint: "Take it over once: nightplan sync PLAN --adopt.",
    },
  );
}

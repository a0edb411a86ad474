import { DeviceError } from "../../../errors.ts";
import { deviceText } from "../../../printable.ts";
import type { JsonObject } from "../../../verb.ts";
import type { AbortParams, ObjectReference } from "../../../verb-params.ts";
import type { StepContext } from "../../device.ts";
import { abort as abortSequence } from "../commands.ts";
import type { Call } from "../sync/database.ts";
import { callOf, type DatabaseTools } from "../sync/planned-database.ts";
import { lookUpSets, lookUpTargets, notThere } from "./lookup.ts";
import { type Running, readRunning } from "./running.ts";
import { readSets, readTargets, type TargetStanding } from "./standing.ts";

/** How often one abort is sent while what it is for still runs. */
const SENDS = 3;
/** A sequence may finish its exposure first: so often it is looked at, so long apart in plan time. */
const LOOKS = 24;
const LOOK_EVERY_MS = 5_000;

/** What is to be aborted. An empty request means RoboTarget as a whole. */
interface Aim {
  readonly what: string;
  readonly request: {
    readonly targetGuid: string;
    readonly setGuid: string;
    readonly targetTag: string;
    readonly setTag: string;
  };
  readonly isMeant: (target: TargetStanding) => boolean;
  readonly isAll: boolean;
}

/**
 * Aborts the running sequence if it is of what the plan names, or RoboTarget as a whole. Reads first: where nothing
 * of it runs, nothing is sent, but for `all`, which also ends a run that waits for its next target. Resolves when it is
 * seen to have ended. May be repeated: it says how things shall be, and what has ended cannot end again.
 * Rejects with DeviceError, `not-aborted` when it goes on all the same.
 */
export async function abort(
  params: AbortParams,
  context: StepContext,
  tools: DatabaseTools,
): Promise<JsonObject> {
  const call = callOf(tools, context.signal);
  const aim = await aimOf(params, call, tools.device);
  const running = await stillRunning(aim, call);
  if (running.length === 0 && !aim.isAll) return { abort: aim.what, sent: false, running: "nothing of it" };
  const names = running.join(", ") || "nothing";
  for (let sent = 1; ; sent++) {
    context.progress({ operation: "abort", of: aim.what, running: names });
    const refusal = await send(aim, call);
    const left = await waitForEnd(aim, call, context, refusal ? 1 : LOOKS);
    if (left.length === 0) return { abort: aim.what, sent: true, running: names };
    if (refusal?.retry === "never") throw refusal;
    if (sent === SENDS || !refusal) throw refusal ?? goesOn(aim, left, tools.device);
  }
}

async function aimOf(params: AbortParams, call: Call, device: string): Promise<Aim> {
  const nothing = { targetGuid: "", setGuid: "", targetTag: "", setTag: "" };
  if ("all" in params) return { what: "all", request: nothing, isMeant: () => true, isAll: true };
  if ("targetTag" in params) {
    const { targetTag } = params;
    const isMeant = ({ tag }: TargetStanding): boolean => tag === targetTag;
    return {
      what: `target tag ${deviceText(targetTag)}`,
      request: { ...nothing, targetTag },
      isMeant,
      isAll: false,
    };
  }
  if ("setTag" in params) {
    const { setTag } = params;
    const sets = new Set((await readSets(call)).filter(({ tag }) => tag === setTag).map(({ guid }) => guid));
    const isMeant = ({ setGuid }: TargetStanding): boolean => sets.has(setGuid);
    return { what: `set tag ${deviceText(setTag)}`, request: { ...nothing, setTag }, isMeant, isAll: false };
  }
  return aimAtObject(params.object, nothing, call, device);
}

async function aimAtObject(
  reference: ObjectReference,
  nothing: Aim["request"],
  call: Call,
  device: string,
): Promise<Aim> {
  const { object, path: what } = reference;
  if (object === "set") {
    const set = lookUpSets(await readSets(call)).find(reference)?.object;
    if (!set) throw notThere(reference, device);
    const isMeant = ({ setGuid }: TargetStanding): boolean => setGuid === set.guid;
    return { what, request: { ...nothing, setGuid: set.guid }, isMeant, isAll: false };
  }
  const target = lookUpTargets(await readTargets(call)).find(reference)?.object;
  if (!target) throw notThere(reference, device);
  const isMeant = ({ guid }: TargetStanding): boolean => guid === target.guid;
  return { what, request: { ...nothing, targetGuid: target.guid }, isMeant, isAll: false };
}

/** The refusal or doubt of the request, which what runs afterwards may prove void. */
async function send({ request, what }: Aim, call: Call): Promise<DeviceError | undefined> {
  try {
    await call(abortSequence, request, what);
    return undefined;
  } catch (error) {
    if (error instanceof DeviceError) return error;
    throw error;
  }
}

async function waitForEnd(
  aim: Aim,
  call: Call,
  { clock, signal }: StepContext,
  looks: number,
): Promise<readonly string[]> {
  for (let look = 1; ; look++) {
    const left = await stillRunning(aim, call);
    if (left.length === 0 || look >= looks) return left;
    await clock.sleepUntil(clock.now() + LOOK_EVERY_MS, signal);
  }
}

/** Names of what is meant and runs. */
async function stillRunning({ isMeant, isAll }: Aim, call: Call): Promise<readonly string[]> {
  const { run, targets }: Running = await readRunning(call);
  const names = targets.filter(isMeant).map(({ name }) => name);
  return names.length === 0 && isAll && run ? ["the run"] : names;
}

function goesOn({ what }: Aim, left: readonly string[], device: string): DeviceError {
  const sec = (LOOKS * LOOK_EVERY_MS) / 1000;
  const message = `Voyager (${device}) took the abort of ${what}, but ${left.join(", ")} still runs after ${sec} s.`;
  return new DeviceError("not-aborted", device, message, {
    retry: "safe",
    hint: "Look at Voyager: it may be in a phase that cannot be interrupted.",
  });
}

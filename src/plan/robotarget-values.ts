import { planDefaults } from "../gen/defaults.ts";
import type {
  AbortFile,
  ObjectOrTagFile,
  PlanFile,
  RobotargetStateFile,
  StepFile,
  WatchFile,
} from "../gen/plan-file.ts";
import type { JsonObject } from "../verb.ts";
import type {
  AbortParams,
  ObjectReference,
  SwitchParams,
  SyncStepParams,
  VerbParams,
  WatchParams,
} from "../verb-params.ts";
import { duration } from "./checked.ts";
import { movesOf } from "./moved.ts";
import { type PlannedObject, plannedObjects, stateOf } from "./planned-objects.ts";
import { identityOf, syncParams } from "./sync-params.ts";

/** What the steps of a RoboTarget lane are about: the plan's objects of its device, as steps refer to them. */
interface Objects {
  readonly of: (path: string) => ObjectReference;
  /** Every target, in the plan's order. */
  readonly targets: () => readonly ObjectReference[];
}

/**
 * Parameters of a step in a RoboTarget lane, which are about what the plan says of its device.
 * @throws when the document has an error that the rules should have found
 */
export function robotargetValue(
  document: PlanFile,
  device: string,
  verb: string,
  step: StepFile,
): JsonObject {
  return typedValue(document, device, verb, step) as unknown as JsonObject;
}

function typedValue(
  document: PlanFile,
  device: string,
  verb: string,
  step: StepFile,
): VerbParams[keyof VerbParams & `robotarget.${string}`] {
  if (verb === "sync") return syncStepParams(document, device, step);
  const objects = objectsOf(document, device);
  if (verb === "enable" && step.enable !== undefined) return switchParams(step.enable, objects);
  if (verb === "disable" && step.disable !== undefined) return switchParams(step.disable, objects);
  if (verb === "watch") return watchParams(step.watch ?? {}, objects);
  if (verb === "abort" && step.abort !== undefined) return abortParams(step.abort, objects);
  if (verb === "report") return { ...planDefaults["robotarget.report"], ...step.report };
  throw new Error(`A step of RoboTarget with the verb ${verb} passed the rules.`);
}

function syncStepParams(document: PlanFile, device: string, { sync }: StepFile): SyncStepParams {
  const wanted = syncParams(document, device);
  if (wanted === undefined) throw new Error(`A sync of ${device} with nothing to sync passed the rules.`);
  return { ...wanted, ...planDefaults["robotarget.sync"], ...sync };
}

function objectsOf(document: PlanFile, device: string): Objects {
  const state = stateOf(document, device) ?? { sets: {} };
  const moves = movesOf(state);
  const planned = plannedObjects(state);
  const reference = ({ object, path, guid }: PlannedObject): ObjectReference => ({
    object,
    planName: document.name,
    names: namesOf(document, state, path),
    ...identityOf(path, guid, moves),
  });
  return {
    of: (path) => {
      const object = planned.get(path);
      if (object === undefined) throw new Error(`A step about the unknown object ${path} passed the rules.`);
      return reference(object);
    },
    targets: () => [...planned.values()].filter(({ object }) => object === "target").map(reference),
  };
}

/** Names of the object's set and target, as far as it has them. */
function namesOf({ targets = {} }: PlanFile, { sets }: RobotargetStateFile, path: string): readonly string[] {
  const [set = "", target] = path.split("/");
  const setName = sets[set]?.name ?? set;
  return target === undefined ? [setName] : [setName, targets[target]?.name ?? target];
}

function switchParams(file: ObjectOrTagFile, objects: Objects): SwitchParams {
  return typeof file === "string" ? { object: objects.of(file) } : file;
}

function watchParams(file: NonNullable<WatchFile>, objects: Objects): WatchParams {
  const { progress, idle, every, objects: paths } = { ...planDefaults["robotarget.watch"], ...file };
  return {
    objects: paths === undefined ? objects.targets() : paths.map(objects.of),
    ...(progress === undefined ? {} : { progressPercent: progress }),
    ...(idle === undefined ? {} : { idleSec: duration(idle) }),
    everySec: duration(every),
  };
}

function abortParams(file: AbortFile, objects: Objects): AbortParams {
  if (typeof file === "string") return { object: objects.of(file) };
  const { all, setTag, targetTag } = file;
  if (setTag !== undefined) return { setTag };
  if (targetTag !== undefined) return { targetTag };
  if (all !== undefined) return { all };
  throw new Error("An abort of nothing passed the schema.");
}

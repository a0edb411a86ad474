import type { PlanFile, RobotargetStateFile } from "../gen/plan-file.ts";
import type { ObjectReference } from "../verb-params.ts";
import type { Path } from "./places.ts";

/** A set, target or shot as a plan has it. */
export interface PlannedObject {
  readonly object: ObjectReference["object"];
  /** Ids joined by slashes. */
  readonly path: string;
  /** GUID as the plan writes it; shots have none there. */
  readonly guid: string | undefined;
  /** Where it is in the state. */
  readonly place: Path;
}

/** What a plan says of one device's database. */
export function stateOf({ robotarget }: PlanFile, device: string): RobotargetStateFile | undefined {
  return robotarget !== undefined && Object.hasOwn(robotarget, device) ? robotarget[device] : undefined;
}

// Each step that names objects asks for them, and there may be thousands of both.
const known = new WeakMap<RobotargetStateFile, ReadonlyMap<string, PlannedObject>>();

/** Every object of a state by its path, each before what is in it. */
export function plannedObjects(state: RobotargetStateFile): ReadonlyMap<string, PlannedObject> {
  const objects = known.get(state) ?? new Map(objectsIn(state).map((object) => [object.path, object]));
  known.set(state, objects);
  return objects;
}

function objectsIn({ sets }: RobotargetStateFile): readonly PlannedObject[] {
  return Object.entries(sets).flatMap(([set, { guid, targets }]): PlannedObject[] => {
    const place = ["sets", set];
    const inside = Object.entries(targets).flatMap(([target, { guid: own, shots }]): PlannedObject[] => {
      const path = `${set}/${target}`;
      const at = [...place, "targets", target];
      const slots = Object.keys(shots).map((shot): PlannedObject => {
        return { object: "shot", path: `${path}/${shot}`, guid: undefined, place: [...at, "shots", shot] };
      });
      return [{ object: "target", path, guid: own, place: at }, ...slots];
    });
    return [{ object: "set", path: set, guid, place }, ...inside];
  });
}

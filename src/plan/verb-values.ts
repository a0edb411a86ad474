import type { StepFile } from "../gen/plan-file.ts";
import type { JsonObject, PointingTarget } from "../verb.ts";
import { dwarfValue } from "./dwarf-values.ts";
import { moveValue } from "./move-values.ts";
import { ninaValue } from "./nina-values.ts";

/** The target that a plan has under an id. @throws when there is none, which the rules rule out */
export type TargetOf = (id: string) => PointingTarget;

const values: Readonly<Record<string, typeof dwarfValue | typeof moveValue | typeof ninaValue>> = {
  dwarf: dwarfValue,
  move: moveValue,
  nina: ninaValue,
};

/**
 * Parameters of a step as its family takes them, but for RoboTarget's, which are about another part of the plan.
 * @throws when the step did not pass the schema
 */
export function verbValue(kind: string, verb: string, step: StepFile, targetOf: TargetOf): JsonObject {
  return (values[kind]?.(verb, step, targetOf) ?? {}) as unknown as JsonObject;
}

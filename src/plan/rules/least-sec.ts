import type { JsonObject, PointingTarget } from "../../verb.ts";
import { ratesTarget } from "../step-ids.ts";
import { verbValue } from "../verb-values.ts";
import { type StepReading, targetsOf } from "./reading.ts";
import type { RuleInput } from "./rule.ts";

/** Parameters of a step as its family takes them; undefined when it cannot be read well enough. */
export function paramsOfStep(
  input: RuleInput,
  { info, kind, verb, file, ownTarget }: StepReading,
): JsonObject | undefined {
  const targets = targetsOf(input);
  if (info === undefined || kind === undefined) return undefined;
  // RoboTarget's own scheduler does the work: the steps themselves take no time to speak of.
  if (kind === "robotarget") return undefined;
  const named = [
    ownTarget?.id,
    ratesTarget(file),
    ...(file.schedule?.tasks ?? []).map(({ target }) => target),
  ];
  if (named.some((id) => id !== undefined && !targets.has(id))) return undefined;
  const targetOf = (id: string): PointingTarget => {
    const target = targets.get(id);
    if (target === undefined) throw new Error(`A step names the target ${id} in a place of its own.`);
    return target;
  };
  return verbValue(kind, verb, file, targetOf);
}

/** Seconds that a step takes at the very least; 0 when it cannot be read well enough to say. */
export function leastSecOf(input: RuleInput, step: StepReading): number {
  const params = paramsOfStep(input, step);
  return params === undefined ? 0 : (step.info?.leastSec(params) ?? 0);
}

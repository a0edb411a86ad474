import type { PointingTarget } from "../../verb.ts";
import { verbValue } from "../verb-values.ts";
import { type StepReading, targetsOf } from "./reading.ts";
import type { RuleInput } from "./rule.ts";

/** Seconds that a step takes at the very least; 0 when it cannot be read well enough to say. */
export function leastSecOf(input: RuleInput, { info, kind, verb, file, ownTarget }: StepReading): number {
  const targets = targetsOf(input);
  if (info === undefined || kind === undefined) return 0;
  // RoboTarget's own scheduler does the work: the steps themselves take no time to speak of.
  if (kind === "robotarget") return 0;
  if (ownTarget !== undefined && !targets.has(ownTarget.id)) return 0;
  const targetOf = (id: string): PointingTarget => {
    const target = targets.get(id);
    if (target === undefined) throw new Error(`A step names the target ${id} in a second place.`);
    return target;
  };
  return info.leastSec(verbValue(kind, verb, file, targetOf));
}

import type { TriggerFile } from "../../gen/plan-file.ts";
import { type StepReading, stepsOf } from "./reading.ts";
import type { Path, RuleInput } from "./rule.ts";

/** A trigger where the plan has it. */
export interface TriggerReading {
  readonly step: StepReading;
  readonly path: Path;
  readonly file: TriggerFile;
}

/** Every trigger of a plan. */
export function triggersOf(input: RuleInput): readonly TriggerReading[] {
  return stepsOf(input).flatMap((step) => {
    const { visit, wait } = step.file;
    const file = visit?.trigger ?? (typeof wait === "object" ? wait.trigger : undefined);
    return file === undefined ? [] : [{ step, path: [...step.path, step.verb, "trigger"], file }];
  });
}

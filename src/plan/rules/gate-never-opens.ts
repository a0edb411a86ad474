import { openingMs } from "../gates.ts";
import { type StepReading, stepsOf } from "./reading.ts";
import type { Rule, RuleInput } from "./rule.ts";
import { gatesOf, type Schedule, scheduleOf } from "./schedule.ts";
import { isSound, localClock, whyShut } from "./shut-gates.ts";
import { neverRises } from "./target-never-rises.ts";

/** Steps whose gate stays shut all night, whenever their lane gets to them. */
export const gateNeverOpens: Rule = (input) => {
  const schedule = scheduleOf(input);
  if (schedule === undefined) return [];
  return stepsOf(input).flatMap((step) => {
    const { when } = gatesOf(input, step);
    if (when === undefined || !isSound(when, step, schedule.tonight)) return [];
    if (opensTonight(input, step, schedule) || neverRises(input, step).length > 0) return [];
    const { startsMs, endsMs, tonight } = schedule;
    const window = `From ${localClock(startsMs, tonight)} to ${localClock(endsMs, tonight)}`;
    return [
      input.finding(
        "gate-never-opens",
        [...step.path, "when"],
        `the gate of "${step.id}" stays shut all night on ${tonight.night.date}`,
        {
          severity: "warning",
          part: "key",
          why: `${window}, ${whyShut(when, schedule)}: the step is skipped.`,
          fix: "Ask for less, or run the plan in another night.",
        },
      ),
    ];
  });
};

/** The step could start at some time of the night if its lane were there. */
export function opensTonight(
  input: RuleInput,
  step: StepReading,
  { tonight, startsMs, endsMs }: Schedule,
): boolean {
  const { when } = gatesOf(input, step);
  return when === undefined || openingMs(when, tonight.night, tonight.site, startsMs, endsMs) !== undefined;
}

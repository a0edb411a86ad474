import { endsThroughout, evaluateUntil } from "../gates.ts";
import { type StepReading, stepsOf } from "./reading.ts";
import type { Rule, RuleInput } from "./rule.ts";
import { gatesOf, type Schedule, scheduleOf } from "./schedule.ts";
import { localClock } from "./shut-gates.ts";

/** Ends that hold from a step's earliest start to the end of the night: it does nothing whenever it starts. */
export const untilAlwaysHolds: Rule = (input) => {
  const schedule = scheduleOf(input);
  if (schedule === undefined) return [];
  const { night, site } = schedule.tonight;
  return stepsOf(input).flatMap((step) => {
    const slot = schedule.slots.get(step);
    const { until } = gatesOf(input, step);
    if (until === undefined || !slot?.starts || !endsWheneverItStarts(input, step, schedule)) return [];
    const { reason } = evaluateUntil(until, night, site, slot.startMs);
    return [
      input.finding(
        "until-always-holds",
        [...step.path, "until"],
        `"${step.id}" ends as soon as it begins on ${night.date}`,
        {
          severity: "warning",
          part: "key",
          why: `It can begin at ${localClock(slot.startMs, schedule.tonight)} at the earliest, and from then on until always holds: ${reason}.`,
          fix: "Change until, or remove it.",
        },
      ),
    ];
  });
};

/** The step's `until` holds whenever it could start tonight. */
export function endsWheneverItStarts(input: RuleInput, step: StepReading, schedule: Schedule): boolean {
  const slot = schedule.slots.get(step);
  const { until } = gatesOf(input, step);
  if (until === undefined || !step.info?.endable || !slot?.starts) return false;
  const { night, site } = schedule.tonight;
  return endsThroughout(until, night, site, slot.startMs, schedule.endsMs);
}

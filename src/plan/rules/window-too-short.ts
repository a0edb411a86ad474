import { formatDuration } from "../duration.ts";
import { resolveTime } from "../night-times.ts";
import { leastSecOf } from "./least-sec.ts";
import { stepsOf } from "./reading.ts";
import type { Rule } from "./rule.ts";
import { gatesOf, scheduleOf } from "./schedule.ts";
import { localClock } from "./shut-gates.ts";
import { endsWheneverItStarts } from "./until-always-holds.ts";

/** Steps that take longer than what is left for them when they can begin. */
export const windowTooShort: Rule = (input) => {
  const schedule = scheduleOf(input);
  if (schedule === undefined) return [];
  const { tonight, endsMs } = schedule;
  return stepsOf(input).flatMap((step) => {
    const slot = schedule.slots.get(step);
    const leastSec = leastSecOf(input, step);
    if (!slot?.starts || leastSec === 0 || endsWheneverItStarts(input, step, schedule)) return [];
    const { time } = gatesOf(input, step).until ?? {};
    const untilMs = time && resolveTime(time, tonight.night, tonight.site).atMs;
    const endMs = Math.min(endsMs, untilMs ?? endsMs);
    const leftSec = Math.max(0, Math.floor((endMs - slot.startMs) / 1000));
    if (leastSec <= leftSec) return [];
    return [
      input.finding(
        "window-too-short",
        [...step.path, step.verb],
        `"${step.verb}" takes at least ${formatDuration(leastSec)}, and only ${formatDuration(leftSec)} are left for it`,
        {
          severity: "warning",
          part: "key",
          why: `On ${tonight.night.date} it can begin at ${localClock(slot.startMs, tonight)} at the earliest, and ${endMs < endsMs ? "until ends it" : "the night ends"} at ${localClock(endMs, tonight)}.`,
          fix: "Ask for less, or give it more time.",
        },
      ),
    ];
  });
};

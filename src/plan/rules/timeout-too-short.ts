import { formatDuration, parseDuration } from "../duration.ts";
import { leastSecOf } from "./least-sec.ts";
import { stepsOf } from "./reading.ts";
import type { Rule } from "./rule.ts";

/** Timeouts that every try must hit. */
export const timeoutTooShort: Rule = (input) =>
  stepsOf(input).flatMap((step) => {
    const { timeout } = step.file;
    const timeoutSec = timeout === undefined ? undefined : parseDuration(timeout);
    const leastSec = leastSecOf(input, step);
    if (timeoutSec === undefined || timeoutSec >= Math.max(leastSec, 1)) return [];
    return [
      input.finding(
        "timeout-too-short",
        [...step.path, "timeout"],
        `"${step.verb}" cannot be done within ${timeout}`,
        {
          why:
            leastSec > 0
              ? `It takes at least ${formatDuration(leastSec)}, so every try would fail.`
              : "Every try would fail.",
          fix: "Choose a longer timeout, or leave it out: each verb has one that fits.",
        },
      ),
    ];
  });

import { secondsBetween } from "./compare-times.ts";
import { stepsOf, timeAt } from "./reading.ts";
import type { Rule } from "./rule.ts";

/** Gates that close before they open. */
export const gateOrder: Rule = (input) =>
  stepsOf(input).flatMap(({ path }) => {
    const after = timeAt(input, [...path, "when", "after"]);
    const before = timeAt(input, [...path, "when", "before"]);
    if (!after?.parsed.ok || !before?.parsed.ok) return [];
    const seconds = secondsBetween(input, after.parsed.value, before.parsed.value);
    if (seconds === undefined || seconds > 0) return [];
    return [
      input.finding(
        "gate-order",
        before.path,
        `before (${before.text}) is not later than after (${after.text})`,
        {
          why: "The step can never start, and is skipped.",
          fix: "Choose a later before, or an earlier after.",
          related: [{ path: after.path, message: "after is here" }],
        },
      ),
    ];
  });

import type { TimeProblem } from "../night-times.ts";
import { resolveTime } from "../night-times.ts";
import type { TimeExpression } from "../plan.ts";
import { sunEvents } from "../time-expression.ts";
import { timesOf } from "./reading.ts";
import type { FindingDetails, Rule } from "./rule.ts";
import { type Tonight, tonightOf } from "./tonight.ts";

const codes: Readonly<Record<TimeProblem, string>> = {
  "never-happens": "time-never-happens",
  "skipped-by-dst": "time-skipped-by-dst",
  "doubled-by-dst": "time-doubled-by-dst",
  "outside-night": "time-outside-night",
};

/** Times that are no one instant of the coming night. */
export const timeTonight: Rule = (input) => {
  const tonight = tonightOf(input);
  if (tonight === undefined) return [];
  return timesOf(input).flatMap(({ path, part, parsed }) => {
    if (!parsed.ok) return [];
    const { problem, message } = { message: "", ...resolveTime(parsed.value, tonight.night, tonight.site) };
    if (problem === undefined) return [];
    const details = advice(problem, parsed.value, tonight);
    const fix = part === "key" ? `${DEFAULT_FIX} ${details.fix}` : details.fix;
    return [input.finding(codes[problem], path, message, { ...details, part, fix })];
  });
};

function advice(problem: TimeProblem, expression: TimeExpression, tonight: Tonight): FindingDetails {
  switch (problem) {
    case "never-happens":
      return expression.kind === "sun" ? { why: sunAdvice(tonight), fix: SUN_FIX } : { fix: TARGET_FIX };
    case "skipped-by-dst":
      return { fix: "Write a time before or after the change, or count from a sky event." };
    case "doubled-by-dst":
      return {
        why: "A night plan must not guess which of the two is meant.",
        fix: "Write one of the two, or count from a sky event.",
      };
    case "outside-night":
      return { severity: "warning", fix: "Write a time of the night that the plan is for." };
  }
}

const DEFAULT_FIX = "This is a default: write night.starts and night.ends.";
const SUN_FIX = "Use an event that happens, or a clock time.";
const TARGET_FIX = "Use transit(ID), which happens every night, or a clock time.";

/** What the Sun does instead. */
function sunAdvice({ night, site }: Tonight): string {
  const happening = sunEvents.filter((event) => {
    const expression: TimeExpression = { kind: "sun", event, offsetSec: 0, text: event };
    return resolveTime(expression, night, site).problem === undefined;
  });
  return happening.length === 0
    ? "The Sun neither rises nor sets in that night."
    : `Of the Sun's events, that night has: ${happening.join(", ")}.`;
}

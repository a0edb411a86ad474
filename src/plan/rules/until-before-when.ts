import type { Finding } from "../diagnostic.ts";
import type { Range } from "../plan.ts";
import { secondsBetween } from "./compare-times.ts";
import { type StepReading, stepsOf, timeAt } from "./reading.ts";
import type { Path, Rule, RuleInput } from "./rule.ts";
import { type Gates, gatesOf } from "./schedule.ts";

/** Steps that end as soon as they begin: whatever lets them start also ends them. */
export const untilBeforeWhen: Rule = (input) =>
  stepsOf(input).flatMap((step) => {
    if (step.file.when === undefined || step.file.until === undefined) return [];
    return [...byTime(input, step), ...bySky(input, step)];
  });

function byTime(input: RuleInput, { path }: StepReading): readonly Finding[] {
  const after = timeAt(input, [...path, "when", "after"]);
  const end = timeAt(input, [...path, "until", "time"]);
  if (!after?.parsed.ok || !end?.parsed.ok) return [];
  const seconds = secondsBetween(input, after.parsed.value, end.parsed.value);
  if (seconds === undefined || seconds > 0) return [];
  return [report(input, end.path, after.path, `it may start at ${after.text} and ends at ${end.text}`)];
}

function bySky(input: RuleInput, step: StepReading): readonly Finding[] {
  const at = (gate: "when" | "until", key: string): Path => [...step.path, gate, key];
  return conflicts(gatesOf(input, step)).map(({ key, text }) =>
    report(input, at("until", key), at("when", key), text),
  );
}

interface Conflict {
  /** Key of the condition in both gates. */
  readonly key: string;
  readonly text: string;
}

function conflicts({ when, until }: Gates): readonly Conflict[] {
  if (when === undefined || until === undefined) return [];
  const found = [
    over("sunAltitude", when.sunAltitudeDeg, until.sunAltitudeAboveDeg),
    over("moonAltitude", when.moonAltitudeDeg, until.moonAltitudeAboveDeg),
    ...(when.target?.id === until.target?.id
      ? [
          over("altitude", when.altitudeDeg, until.altitudeAboveDeg),
          over("hourAngle", when.hourAngleHours, until.hourAngleAboveHours),
          under("altitude", when.altitudeDeg, until.altitudeBelowDeg),
        ]
      : []),
  ];
  return found.filter((conflict) => conflict !== undefined);
}

function over(key: string, range: Range | undefined, above: number | undefined): Conflict | undefined {
  if (range?.min === undefined || above === undefined || range.min <= above) return undefined;
  return { key, text: `it starts at ${key} ${range.min} or more and ends above ${above}` };
}

function under(key: string, range: Range | undefined, below: number | undefined): Conflict | undefined {
  if (range?.max === undefined || below === undefined || range.max >= below) return undefined;
  return { key, text: `it starts at ${key} ${range.max} or less and ends below ${below}` };
}

function report(input: RuleInput, end: Path, start: Path, text: string): Finding {
  return input.finding("until-before-when", end, `the step ends as soon as it begins: ${text}`, {
    why: "What lets it start also ends it, so nothing is done.",
    fix: "Change when or until so that there is something between them.",
    related: [{ path: start, message: "it may start here" }],
  });
}

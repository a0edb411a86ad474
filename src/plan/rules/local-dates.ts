import type { RobotargetPresetIntervalsFile, RobotargetTargetFile } from "../../gen/plan-file.ts";
import type { Finding } from "../diagnostic.ts";
import { localSec } from "../local-times.ts";
import { unlessNone } from "../none-values.ts";
import { databaseTargetsOf } from "./database-reading.ts";
import type { Path, Rule, RuleInput } from "./rule.ts";

/** Dates in what RoboTarget must hold: that they exist, and make ranges and intervals that it can keep to. */
export const localDates: Rule = (input) =>
  databaseTargetsOf(input).flatMap(({ file, path }) => [
    ...missingDates(input, path, file),
    ...reversedDates(input, [...path, "constraints", "dates"], file),
    ...intervalFindings(input, [...path, "constraints", "presetIntervals", "intervals"], file),
  ]);

function missingDates(input: RuleInput, path: Path, file: RobotargetTargetFile): readonly Finding[] {
  const { dates, oneShot } = file.constraints ?? {};
  const stated: readonly (readonly [text: string | undefined, ...path: (string | number)[]])[] = [
    [file.created, "created"],
    [unlessNone(dates)?.from, "constraints", "dates", "from"],
    [unlessNone(dates)?.to, "constraints", "dates", "to"],
    [unlessNone(oneShot)?.at, "constraints", "oneShot", "at"],
    ...intervalsOf(file).flatMap(({ from, to }, index) => {
      const at = ["constraints", "presetIntervals", "intervals", index] as const;
      return [[from, ...at, "from"] as const, [to, ...at, "to"] as const];
    }),
  ];
  return stated.flatMap(([text, ...at]) => {
    if (text === undefined || localSec(text) !== undefined) return [];
    return [
      input.finding("no-such-date", [...path, ...at], `${text} is not a date that exists`, {
        fix: "Write a date of the calendar, as YYYY-MM-DD.",
      }),
    ];
  });
}

function reversedDates(input: RuleInput, path: Path, file: RobotargetTargetFile): readonly Finding[] {
  const { from, to } = unlessNone(file.constraints?.dates) ?? {};
  if (from === undefined || to === undefined || from <= to) return [];
  return [
    input.finding("empty-range", path, `no date is from ${from} to ${to}`, {
      why: "The condition can never hold.",
      fix: `Swap them: { from: ${to}, to: ${from} }.`,
    }),
  ];
}

type Interval = Exclude<RobotargetPresetIntervalsFile, string>["intervals"][number];

function intervalsOf({ constraints }: RobotargetTargetFile): readonly Interval[] {
  return unlessNone(constraints?.presetIntervals)?.intervals ?? [];
}

/** Longest interval that RoboTarget keeps to. */
const LONGEST_SEC = 12 * 3600;

/** An interval whose times exist. */
interface ReadInterval {
  readonly path: Path;
  readonly fromSec: number;
  readonly toSec: number;
  readonly enabled: boolean;
}

function intervalFindings(input: RuleInput, path: Path, file: RobotargetTargetFile): readonly Finding[] {
  const read = intervalsOf(file).flatMap(({ from, to, enabled = true }, index): ReadInterval[] => {
    const [fromSec, toSec] = [localSec(from), localSec(to)];
    if (fromSec === undefined || toSec === undefined) return [];
    return [{ path: [...path, index], fromSec, toSec, enabled }];
  });
  return [...read.flatMap((interval) => lengthFindings(input, interval)), ...overlaps(input, read)];
}

function lengthFindings(input: RuleInput, { path, fromSec, toSec }: ReadInterval): readonly Finding[] {
  if (toSec <= fromSec)
    return [
      input.finding("empty-range", path, "the interval ends before it begins", {
        why: "The target can never be taken in it.",
        fix: toSec < fromSec ? "Swap from and to; after midnight it is the next date." : "Choose a later to.",
      }),
    ];
  if (toSec - fromSec <= LONGEST_SEC) return [];
  return [
    input.finding("interval-too-long", path, "the interval is longer than 12 hours", {
      why: "RoboTarget takes no longer ones.",
      fix: "Make one interval for each night.",
    }),
  ];
}

function overlaps(input: RuleInput, intervals: readonly ReadInterval[]): readonly Finding[] {
  const inOrder = intervals
    .filter(({ enabled, fromSec, toSec }) => enabled && fromSec < toSec)
    .toSorted((a, b) => a.fromSec - b.fromSec);
  let longest: ReadInterval | undefined;
  return inOrder.flatMap((interval) => {
    const before = longest;
    if (before === undefined || interval.toSec > before.toSec) longest = interval;
    if (before === undefined || interval.fromSec >= before.toSec) return [];
    return [
      input.finding("intervals-overlap", interval.path, "the interval begins before another one ends", {
        why: "Nobody can say which of the two RoboTarget goes by.",
        fix: "Join them, or let one end where the other begins.",
        related: [{ path: before.path, message: "the other one" }],
      }),
    ];
  });
}

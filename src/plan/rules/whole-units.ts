import type { RobotargetTargetFile } from "../../gen/plan-file.ts";
import type { Finding } from "../diagnostic.ts";
import { formatDuration, parseDuration } from "../duration.ts";
import { unlessNone } from "../none-values.ts";
import { databaseTargetsOf } from "./database-reading.ts";
import type { Path, Rule, RuleInput } from "./rule.ts";

/** A duration that RoboTarget counts in whole units. */
interface Counted {
  readonly path: Path;
  readonly text: string | undefined;
  readonly unit: "minutes" | "seconds";
  /** Least number of units that means anything. */
  readonly least: 0 | 1;
}

/** Durations that RoboTarget cannot hold. */
export const wholeUnits: Rule = (input) =>
  databaseTargetsOf(input).flatMap(({ file, path }) =>
    countedIn(file).flatMap((counted) => findings(input, { ...counted, path: [...path, ...counted.path] })),
  );

function countedIn({ overrides = {}, constraints = {} }: RobotargetTargetFile): readonly Counted[] {
  const { timePerNight, timePerSequence } = constraints;
  const oneShot = unlessNone(constraints.oneShot);
  const intervals = unlessNone(constraints.presetIntervals);
  const pointing = unlessNone(overrides.pointing);
  const minutes = (least: 0 | 1, text: string | undefined, ...path: string[]): Counted => {
    return { path: ["constraints", ...path], text, unit: "minutes", least };
  };
  const seconds = (least: 0 | 1, text: string | undefined, ...path: string[]): Counted => {
    return { path: ["overrides", ...path], text, unit: "seconds", least };
  };
  return [
    minutes(1, timePerNight, "timePerNight"),
    minutes(1, timePerSequence, "timePerSequence"),
    minutes(0, oneShot?.early, "oneShot", "early"),
    minutes(0, intervals?.early, "presetIntervals", "early"),
    seconds(0, overrides.waitBetweenShots, "waitBetweenShots"),
    seconds(1, pointing?.every, "pointing", "every"),
  ];
}

function findings(input: RuleInput, { path, text, unit, least }: Counted): readonly Finding[] {
  const sec = text === undefined ? undefined : parseDuration(text);
  if (sec === undefined) return [];
  const unitSec = unit === "minutes" ? 60 : 1;
  const count = sec / unitSec;
  if (Number.isInteger(count) && count >= least) return [];
  const near = [Math.floor(count), Math.ceil(count)].filter((whole) => whole >= least);
  const written =
    near.length === 0 ? [formatDuration(unitSec)] : near.map((whole) => formatDuration(whole * unitSec));
  const wanted = count < least ? `one or more whole ${unit}` : `whole ${unit}`;
  return [
    input.finding("whole-units", path, `"${path.at(-1)}" must be ${wanted}, not ${text}`, {
      why: `RoboTarget counts it in ${unit}.`,
      fix: `Write ${[...new Set(written)].join(" or ")}.`,
    }),
  ];
}

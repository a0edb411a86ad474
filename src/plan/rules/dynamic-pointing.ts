import type { Finding } from "../diagnostic.ts";
import { unlessNone } from "../none-values.ts";
import { type DatabaseTarget, databaseTargetsOf } from "./database-reading.ts";
import type { Path, Rule, RuleInput } from "./rule.ts";

/** Settings of how RoboTarget follows a moving object that do not go together, or have nothing to follow. */
export const dynamicPointing: Rule = (input) =>
  databaseTargetsOf(input).flatMap((object) => [
    ...intervalFindings(input, object),
    ...nothingMoves(input, object),
  ]);

function intervalFindings(input: RuleInput, { file, path }: DatabaseTarget): readonly Finding[] {
  const pointing = unlessNone(file.overrides?.pointing);
  if (pointing === undefined) return [];
  const at: Path = [...path, "overrides", "pointing"];
  if (pointing.mode === "interval") {
    if (pointing.every !== undefined) return [];
    return [
      input.finding("pointing-interval", at, 'the mode "interval" does not say how often', {
        fix: "Add every: 10m, or as often as the object needs it.",
      }),
    ];
  }
  return (["every", "realign", "plateSolve"] as const)
    .filter((key) => pointing[key] !== undefined)
    .map((key) =>
      input.finding(
        "pointing-interval",
        [...at, key],
        `"${key}" has no meaning in the mode "${pointing.mode}"`,
        {
          part: "key",
          why: "It is about what happens after each interval.",
          fix: "Remove it, or write mode: interval.",
        },
      ),
    );
}

function nothingMoves(input: RuleInput, { id, file, path, target }: DatabaseTarget): readonly Finding[] {
  if (unlessNone(file.overrides?.pointing) === undefined) return [];
  if (target === undefined || target.dynamic !== undefined || target.body !== undefined) return [];
  return [
    input.finding(
      "pointing-of-fixed-target",
      [...path, "overrides", "pointing"],
      `target "${id}" does not move`,
      {
        severity: "warning",
        part: "key",
        why: "RoboTarget computes the place of dynamic targets anew, and this one has coordinates only.",
        fix: "Remove pointing, or add dynamic to the target.",
        related: [{ path: ["targets", id], part: "key", message: "defined here" }],
      },
    ),
  ];
}

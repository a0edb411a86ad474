import { unlessNone } from "../none-values.ts";
import { databaseTargetsOf } from "./database-reading.ts";
import type { Path, Rule } from "./rule.ts";

/** Targets with two kinds of times of their own. */
export const oneShotAndIntervals: Rule = (input) =>
  databaseTargetsOf(input).flatMap(({ file: { constraints }, path }) => {
    if (unlessNone(constraints?.oneShot) === undefined) return [];
    if (unlessNone(constraints?.presetIntervals) === undefined) return [];
    const at = (key: string): Path => [...path, "constraints", key];
    return [
      input.finding(
        "conflicting-keys",
        at("presetIntervals"),
        '"presetIntervals" does not go together with "oneShot"',
        {
          part: "key",
          why: "A target is taken once at one time, or in intervals, and not both.",
          fix: "Remove one of them, or write none for it.",
          related: [{ path: at("oneShot"), part: "key", message: "oneShot is here" }],
        },
      ),
    ];
  });

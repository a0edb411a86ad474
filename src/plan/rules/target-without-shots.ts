import { databaseTargetsOf } from "./database-reading.ts";
import type { Rule } from "./rule.ts";

/** Targets that RoboTarget may take and of which there is nothing to take. */
export const targetWithoutShots: Rule = (input) =>
  databaseTargetsOf(input)
    .filter(({ file: { enabled, shots } }) => enabled !== false && Object.keys(shots).length === 0)
    .map(({ id, path }) =>
      input.finding("target-without-shots", [...path, "shots"], `target "${id}" has no shots`, {
        severity: "warning",
        part: "key",
        why: "There is nothing to take of it.",
        fix: "Add shots, or write enabled: false.",
      }),
    );

import { stepsOf } from "./reading.ts";
import type { Rule } from "./rule.ts";

/** RoboTarget sections that no step writes to the database. */
export const stateWithoutSync: Rule = (input) => {
  const synced = new Set(stepsOf(input).flatMap(({ verb, lane }) => (verb === "sync" ? [lane] : [])));
  return Object.keys(input.document.robotarget ?? {})
    .filter((device) => !synced.has(device))
    .map((device) =>
      input.finding("state-without-sync", ["robotarget", device], `no step syncs "${device}"`, {
        severity: "warning",
        part: "key",
        why: "What the section says never reaches the database.",
        fix: `Add "- sync:" to the lane "${device}".`,
      }),
    );
};

import { stepsOf } from "./reading.ts";
import type { Rule } from "./rule.ts";

/** Sync steps of devices for which the plan says nothing to sync. */
export const syncWithoutState: Rule = (input) => {
  const described = Object.keys(input.document.robotarget ?? {});
  return stepsOf(input)
    .filter(({ verb, info, lane }) => verb === "sync" && info !== undefined && !described.includes(lane))
    .map(({ path, lane }) =>
      input.finding("sync-without-state", [...path, "sync"], `there is nothing to sync for "${lane}"`, {
        part: "key",
        why: "sync makes the database hold what the section robotarget says for this device.",
        fix: `Add robotarget: { ${lane}: { sets: … } }, or remove the step.`,
      }),
    );
};

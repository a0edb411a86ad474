import { deviceKind, stepsOf } from "./reading.ts";
import type { Rule, RuleInput } from "./rule.ts";

/** RoboTarget sections that no step writes to the database. */
export const stateWithoutSync: Rule = (input) => {
  const synced = new Set(stepsOf(input).flatMap(({ verb, lane }) => (verb === "sync" ? [lane] : [])));
  return Object.keys(input.document.robotarget ?? {})
    .filter((device) => !synced.has(device) && mayBeRobotarget(input, device))
    .map((device) =>
      input.finding("state-without-sync", ["robotarget", device], `no step syncs "${device}"`, {
        severity: "warning",
        part: "key",
        why: "What the section says never reaches the database.",
        fix: `Add "- sync:" to the lane "${device}".`,
      }),
    );
};

/** Sections of other devices are wrong as they are: other rules say so. */
function mayBeRobotarget(input: RuleInput, device: string): boolean {
  return input.observatory === undefined || deviceKind(input, device) === "robotarget";
}

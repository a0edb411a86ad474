import { targetUsesOf } from "./reading.ts";
import type { Rule } from "./rule.ts";

/** Targets that nothing in the plan uses. */
export const unusedTarget: Rule = (input) => {
  const used = new Set(targetUsesOf(input).map(({ id }) => id));
  return Object.keys(input.document.targets ?? {})
    .filter((id) => !used.has(id))
    .map((id) =>
      input.finding("unused-target", ["targets", id], `target "${id}" is not used`, {
        severity: "warning",
        part: "key",
        why: "A step or a RoboTarget set that should name it may name another one.",
        fix: "Use it, or remove it.",
      }),
    );
};

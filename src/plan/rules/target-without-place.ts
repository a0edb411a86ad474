import { pointingUsesOf } from "./reading.ts";
import type { Rule } from "./rule.ts";

/** Targets whose place only RoboTarget finds, used where the place must be known. */
export const targetWithoutPlace: Rule = (input) => {
  const known = input.document.targets ?? {};
  return pointingUsesOf(input).flatMap(({ id, path }) => {
    const target = Object.hasOwn(known, id) ? known[id] : undefined;
    if (target?.dynamic === undefined || target.ra !== undefined) return [];
    return [
      input.finding("target-without-place", path, `the place of target "${id}" is not known`, {
        why: "RoboTarget alone computes where a dynamic target is.",
        fix: "Leave it to RoboTarget, or add its ra and dec of that night.",
        related: [{ path: ["targets", id], part: "key", message: "defined here" }],
      }),
    ];
  });
};

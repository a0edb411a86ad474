import { suggestion } from "../suggest.ts";
import { targetUsesOf } from "./reading.ts";
import type { Rule } from "./rule.ts";

/** Target ids that the plan uses and does not define. */
export const unknownTarget: Rule = (input) => {
  const known = new Set(Object.keys(input.document.targets ?? {}));
  return targetUsesOf(input)
    .filter(({ id }) => !known.has(id))
    .map(({ id, path, part }) =>
      input.finding("unknown-target", path, `there is no target "${id}" in this plan`, {
        ...(part === undefined ? {} : { part }),
        fix: suggestion(id, known, "targets") ?? `Add "${id}" under targets.`,
      }),
    );
};

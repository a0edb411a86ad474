import { stepsOf } from "./reading.ts";
import type { Path, Rule } from "./rule.ts";

/** Steps with the same written id. Generated ids hold a slash and are numbered, so they never collide. */
export const duplicateStepId: Rule = (input) => {
  const first = new Map<string, Path>();
  return stepsOf(input).flatMap(({ file: { id }, path }) => {
    if (id === undefined) return [];
    const earlier = first.get(id);
    if (isSameStep(earlier, path)) return [];
    if (earlier === undefined) {
      first.set(id, [...path, "id"]);
      return [];
    }
    return [
      input.finding("duplicate-step-id", [...path, "id"], `the step id "${id}" is used twice`, {
        why: "Journal, resume and needs tell steps apart by their id, across all lanes.",
        fix: "Give one of them another id.",
        related: [{ path: earlier, message: "first used here" }],
      }),
    ];
  });
};

/** The visits of a pattern have its written id in common. */
function isSameStep(earlier: Path | undefined, path: Path): boolean {
  return earlier !== undefined && path.every((part, index) => part === earlier[index]);
}

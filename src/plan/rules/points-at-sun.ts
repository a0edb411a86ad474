import { stepsOf, targetsOf } from "./reading.ts";
import type { Rule } from "./rule.ts";

/** Steps that point a telescope at the Sun. */
export const pointsAtSun: Rule = (input) =>
  stepsOf(input).flatMap(({ ownTarget, verb }) => {
    const target = ownTarget && targetsOf(input).get(ownTarget.id);
    if (ownTarget === undefined || target === undefined || !("body" in target) || target.body !== "sun")
      return [];
    return [
      input.finding("points-at-sun", ownTarget.path, `"${verb}" would point the telescope at the Sun`, {
        why: "Without a solar filter this destroys cameras and starts fires; a night plan cannot know of one.",
        fix: "Choose another target. The Sun's altitude is available to gates as sunAltitude.",
      }),
    ];
  });

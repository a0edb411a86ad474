import { stepsOf, targetsOf } from "./reading.ts";
import type { Rule } from "./rule.ts";

/** Steps that point a telescope at the Sun. A DWARF's own tracking of it is made for the day, with a filter on. */
export const pointsAtSun: Rule = (input) =>
  stepsOf(input).flatMap(({ ownTarget, verb, file, path }) => {
    if (file.track === "sun") {
      return [
        input.finding("points-at-sun", [...path, "track"], `"track" points the telescope at the Sun`, {
          severity: "warning",
          why: "Without its solar filter this destroys the cameras; a plan cannot know of one.",
          fix: "See that the solar filter is on before every run of this plan.",
        }),
      ];
    }
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

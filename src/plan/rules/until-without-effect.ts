import { stepsOf } from "./reading.ts";
import type { Rule } from "./rule.ts";

/** Ends given to steps that cannot be ended early. */
export const untilWithoutEffect: Rule = (input) =>
  stepsOf(input).flatMap(({ file: { until }, info, verb, path }) =>
    until === undefined || info === undefined || info.endable
      ? []
      : [
          input.finding("until-without-effect", [...path, "until"], `"${verb}" cannot be ended early`, {
            severity: "warning",
            part: "key",
            why: "It runs until it is done, whatever until says.",
            fix: "Remove until; when: { before: … } keeps a step from starting late.",
          }),
        ],
  );

import type { UntilFile, WhenFile } from "../../gen/plan-file.ts";
import { stepsOf } from "./reading.ts";
import type { Rule } from "./rule.ts";

const aboutTarget = {
  when: ["altitude", "aboveHorizon", "hourAngle", "airmass", "moonSeparation"],
  until: ["altitude", "hourAngle"],
} as const satisfies { when: (keyof WhenFile)[]; until: (keyof UntilFile)[] };

/** Sky conditions of which nobody can say what target they are about. */
export const skyWithoutTarget: Rule = (input) =>
  stepsOf(input).flatMap(({ file, path, pointedAt }) =>
    pointedAt !== undefined
      ? []
      : (["when", "until"] as const).flatMap((gate) => {
          const conditions: Readonly<Record<string, unknown>> = { ...file[gate] };
          if (conditions.target !== undefined) return [];
          return aboutTarget[gate]
            .filter((key) => conditions[key] !== undefined)
            .map((key) =>
              input.finding(
                "sky-without-target",
                [...path, gate, key],
                `"${key}" has no target to be about`,
                {
                  part: "key",
                  why: "The step names no target, and no earlier step of its lane points at one.",
                  fix: `Add target: ID to ${gate}.`,
                },
              ),
            );
        }),
  );

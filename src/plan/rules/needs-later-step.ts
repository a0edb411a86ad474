import { everyStepOf, type StepReading, stepsOf } from "./reading.ts";
import type { Rule } from "./rule.ts";

/** Steps that need themselves or a later step of their own lane. */
export const needsLaterStep: Rule = (input) => {
  const byId = new Map<string, StepReading>(everyStepOf(input).map((step) => [step.id, step]));
  return stepsOf(input).flatMap((step) =>
    (step.file.needs ?? []).flatMap((id, index) => {
      const needed = byId.get(id);
      if (needed === undefined || needed.lane !== step.lane || needed.index < step.index) return [];
      const itself = needed.index === step.index;
      return [
        input.finding(
          "needs-later-step",
          [...step.path, "needs", index],
          itself
            ? `step "${step.id}" needs itself`
            : `step "${step.id}" needs the later step "${id}" of its own lane`,
          {
            why: "Steps of a lane run in their order, so both would wait for ever.",
            fix: itself ? "Remove it." : "Change the order of the steps, or remove the need.",
            ...(itself
              ? {}
              : {
                  related: [
                    {
                      path: [...needed.path, needed.verb],
                      part: "key" as const,
                      message: `"${id}" comes later`,
                    },
                  ],
                }),
          },
        ),
      ];
    }),
  );
};

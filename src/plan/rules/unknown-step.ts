import { madeId } from "../step-ids.ts";
import { suggestion } from "../suggest.ts";
import { stepsOf } from "./reading.ts";
import type { Rule, RuleInput } from "./rule.ts";

/** Ids in `needs` that no step has. */
export const unknownStep: Rule = (input) => {
  const known = new Set(stepsOf(input).map(({ id }) => id));
  return stepsOf(input).flatMap(({ file, path }) =>
    (file.needs ?? []).flatMap((id, index) =>
      known.has(id)
        ? []
        : [
            input.finding(
              "unknown-step",
              [...path, "needs", index],
              `there is no step "${id}" in this plan`,
              {
                why: "A step without a written id is called LANE/VERB/OBJECT.",
                fix: suggestion(renamed(input, id) ?? id, known, "steps"),
              },
            ),
          ],
    ),
  );
};

/** The written id of a step whose generated id was meant. */
function renamed(input: RuleInput, id: string): string | undefined {
  return stepsOf(input).find(({ file, lane }) => file.id !== undefined && madeId(lane, file) === id)?.id;
}

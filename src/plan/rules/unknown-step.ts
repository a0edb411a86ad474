import type { Finding } from "../diagnostic.ts";
import { madeId } from "../step-ids.ts";
import { suggestion } from "../suggest.ts";
import { everyStepOf, stepsOf } from "./reading.ts";
import type { Path, Rule, RuleInput } from "./rule.ts";
import { triggersOf } from "./trigger-reading.ts";

/** Ids in `needs` and triggers that no step has. */
export const unknownStep: Rule = (input) => {
  const known = new Set(everyStepOf(input).map(({ id }) => id));
  const named = [
    ...stepsOf(input).flatMap(({ file, path }) =>
      (file.needs ?? []).map((id, index) => ({ id, path: [...path, "needs", index] })),
    ),
    ...triggersOf(input).flatMap(({ file: { step: id }, path }) =>
      id === undefined ? [] : [{ id, path: [...path, "step"] }],
    ),
  ];
  return named.flatMap(({ id, path }) => (known.has(id) ? [] : [unknown(input, id, path, known)]));
};

function unknown(input: RuleInput, id: string, path: Path, known: ReadonlySet<string>): Finding {
  const visits = everyStepOf(input).filter(({ visit }) => visit?.pattern === id);
  const last = visits.at(-1);
  if (last !== undefined) {
    const count = visits.length === 1 ? "one step" : `${visits.length} steps`;
    return input.finding("unknown-step", path, `"${id}" stands for ${count}, and is none itself`, {
      why: "A visit is a step for each target and round.",
      fix: `Name one of them, such as "${last.id}", the last.`,
    });
  }
  return input.finding("unknown-step", path, `there is no step "${id}" in this plan`, {
    why: "A step without a written id is called LANE/VERB/OBJECT.",
    fix: suggestion(renamed(input, id) ?? id, known, "steps"),
  });
}

/** The written id of a step whose generated id was meant. */
function renamed(input: RuleInput, id: string): string | undefined {
  return stepsOf(input).find(({ file, lane }) => file.id !== undefined && madeId(lane, file) === id)?.id;
}

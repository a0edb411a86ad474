import type { Finding } from "../diagnostic.ts";
import { movesOf, presentPath } from "../moved.ts";
import { plannedObjects, stateOf } from "../planned-objects.ts";
import { suggestion } from "../suggest.ts";
import { statesOf } from "./database-reading.ts";
import { type StepReading, stepsOf } from "./reading.ts";
import type { Path, Rule, RuleInput } from "./rule.ts";

/** Objects of RoboTarget's database that the plan names and does not describe. */
export const unknownObject: Rule = (input) => [
  ...stepsOf(input).flatMap((step) => stepFindings(input, step)),
  ...movedFindings(input),
];

function stepFindings(input: RuleInput, step: StepReading): readonly Finding[] {
  const { lane, verb, kind, path } = step;
  if (kind !== "robotarget") return [];
  const state = stateOf(input.document, lane);
  if (state !== undefined) {
    const known = plannedObjects(state);
    return namedObjects(step)
      .filter(({ object }) => !known.has(object))
      .map(({ object, at }) => report(input, at, object, known.keys()));
  }
  if (namedObjects(step).length === 0 && step.file.watch?.progress === undefined) return [];
  return [
    input.finding("unknown-object", [...path, verb], `the plan describes no objects of "${lane}"`, {
      why: `"${verb}" is about sets, targets and shots that the section robotarget describes.`,
      fix: `Add robotarget: { ${lane}: { sets: … } }.`,
    }),
  ];
}

function namedObjects({
  file,
  path,
}: StepReading): readonly { readonly object: string; readonly at: Path }[] {
  const named = [
    { object: file.enable, at: [...path, "enable"] },
    { object: file.disable, at: [...path, "disable"] },
    { object: file.abort, at: [...path, "abort"] },
    ...(file.watch?.objects ?? []).map((object, index) => ({
      object,
      at: [...path, "watch", "objects", index],
    })),
  ];
  return named.flatMap(({ object, at }) => (typeof object === "string" ? [{ object, at }] : []));
}

/** A moved object may have moved on since, or be in a set that has. */
function movedFindings(input: RuleInput): readonly Finding[] {
  return statesOf(input).flatMap(({ path, state }) => {
    const known = plannedObjects(state);
    const moves = movesOf(state);
    return Object.entries(state.moved ?? {})
      .filter(([, to]) => !known.has(presentPath(to, moves)))
      .map(([from, to]) => report(input, [...path, "moved", from], to, known.keys()));
  });
}

function report(input: RuleInput, at: Path, object: string, known: Iterable<string>): Finding {
  const paths = [...known];
  const inside = paths.find((path) => path.endsWith(`/${object}`));
  return input.finding("unknown-object", at, `there is no "${object}" in what the plan says of RoboTarget`, {
    why: "Sets, targets and shots are named by their ids: SET, SET/TARGET or SET/TARGET/SHOT.",
    fix: inside === undefined ? suggestion(object, paths, "objects") : `Did you mean "${inside}"?`,
  });
}

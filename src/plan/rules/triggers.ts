import type { Finding } from "../diagnostic.ts";
import { suggestion } from "../suggest.ts";
import { everyStepOf } from "./reading.ts";
import type { Rule, RuleInput } from "./rule.ts";
import { type TriggerReading, triggersOf } from "./trigger-reading.ts";

/** Triggers that cannot come: commands that nobody knows, steps of the same lane, names that stand for nothing. */
export const triggers: Rule = (input) =>
  triggersOf(input).flatMap((trigger) => [
    ...unknownCommand(input, trigger),
    ...ownLane(input, trigger),
    ...placeholders(input, trigger),
  ]);

function unknownCommand(input: RuleInput, { file: { command }, path }: TriggerReading): readonly Finding[] {
  const { observatory } = input;
  if (command === undefined || observatory === undefined) return [];
  if (Object.hasOwn(observatory.commands, command)) return [];
  const names = Object.keys(observatory.commands);
  return [
    input.finding("unknown-command", [...path, "command"], `the observatory has no command "${command}"`, {
      why: "A plan names a command; what it runs is said in the observatory file, under commands.",
      fix: suggestion(command, names, "commands") ?? `Add "${command}" under commands there.`,
    }),
  ];
}

function ownLane(input: RuleInput, { file, path, step }: TriggerReading): readonly Finding[] {
  const awaited = everyStepOf(input).find(({ id }) => id === file.step);
  if (awaited === undefined || awaited.lane !== step.lane) return [];
  return [
    input.finding("trigger-of-own-lane", [...path, "step"], `"${awaited.id}" is a step of the same lane`, {
      why: "Steps of a lane run one after the other: it has ended already, or never begins.",
      fix: "Name a step of another lane, or remove the trigger.",
    }),
  ];
}

const PLACEHOLDER = /\$[A-Za-z_]\w*|\$\{[^}]*\}?/g;

function placeholders(input: RuleInput, { file, path, step }: TriggerReading): readonly Finding[] {
  const known = step.visit === undefined ? [] : ["$target", "$round"];
  const wrong = file.file?.match(PLACEHOLDER)?.find((name) => !known.includes(name));
  if (wrong === undefined) return [];
  const fix =
    known.length === 0
      ? "Write the file's whole name: a wait has no target and no round."
      : `Write ${known.join(" or ")}.`;
  return [
    input.finding("unknown-placeholder", [...path, "file"], `"${wrong}" stands for nothing here`, { fix }),
  ];
}

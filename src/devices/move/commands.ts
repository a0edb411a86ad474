import type { Command, TextArgument } from "./commands/command.ts";
import { files } from "./commands/files.ts";
import { motors } from "./commands/motors.ts";
import { moves } from "./commands/moves.ts";
import { position } from "./commands/position.ts";
import { questions } from "./commands/questions.ts";
import { session } from "./commands/session.ts";
import { tracking } from "./commands/tracking.ts";
import type { TelescopeName } from "./telescopes.ts";

export type { Argument, Command } from "./commands/command.ts";

/**
 * All commands of MOVE, after Lowell's "Remote Commands for MOVE" of 30 December 2009. Where the document leaves
 * something open, the careful reading is taken. The encoder takes arguments and ranges from here, the exchange the
 * shape of answers and the deadlines, the steps everything else.
 */
export const commands = {
  ...session,
  ...questions,
  ...moves,
  ...tracking,
  ...motors,
  ...files,
  ...position,
} as const;

export type CommandName = keyof typeof commands;

type Having<F> = { [N in CommandName]: (typeof commands)[N] extends F ? N : never }[CommandName];

/** Questions that overtake what runs. */
export type QueryName = Having<{ readonly reply: "data"; readonly async: true }>;
/** Questions that wait their turn. */
export type ReadName = Having<{ readonly reply: "data"; readonly async: false }>;
/** Commands that wait their turn and answer with a code or, RC, with a carriage return. None that is never sent. */
export type OrderlyName = Exclude<
  Having<{ readonly async: false }>,
  Having<{ readonly reply: "data" }> | Having<{ readonly danger: "never" }>
>;

/** The arguments that a command takes, by name: none can be left out. */
export type CommandArguments<N extends CommandName> = {
  readonly [A in (typeof commands)[N]["args"][number] as A["name"]]: A extends TextArgument ? string : number;
};

/** Which question a string of this length answers: the strings themselves do not say. */
export const questionByLength: ReadonlyMap<number, QueryName | ReadName> = new Map(
  (["TS", "LP", "ON", "VR", "SM"] as const).flatMap((name) =>
    commands[name].lengths.map((length) => [length, name]),
  ),
);

/** Wire time after which the answer to a command with these arguments is given up. */
export function deadlineMsOf<N extends CommandName>(name: N, args: CommandArguments<N>): number {
  const { deadlineMs, runs }: Command = commands[name];
  const given: Readonly<Record<string, unknown>> = args;
  return deadlineMs + (runs ? Number(given[runs]) * 1_000 : 0);
}

/** Whether a telescope has a command. */
export function hasCommand(telescope: TelescopeName, name: CommandName): boolean {
  const command = commands[name];
  return !("telescopes" in command) || command.telescopes.some((other) => other === telescope);
}

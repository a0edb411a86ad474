import { AppError } from "../../errors.ts";
import type { RawParams } from "../../verb-params/move.ts";
import { commandText } from "./codec.ts";
import { type CommandArguments, type CommandName, commands } from "./commands.ts";

/** Why a command is not sent as a plan writes it. */
interface Problem {
  /** Member of the step's value that is wrong. */
  readonly param: "command" | "args";
  /** Follows "has no". */
  readonly what: string;
  readonly fix: string;
}

/** What is wrong with a command that a plan brings itself; undefined when it can be sent. Pure. */
export function rawProblem({ command, args }: RawParams): Problem | undefined {
  if (!Object.hasOwn(commands, command)) {
    return { param: "command", what: `command ${command}`, fix: "See the table in docs/move.md." };
  }
  const name = command as CommandName;
  if (commands[name].danger === "never") {
    const fix = "It would end MOVE, or is not MOVE's own: a person at MOVE's keyboard can do it.";
    return { param: "command", what: `${name} for a plan`, fix };
  }
  return argumentProblem(name, args);
}

function argumentProblem(name: CommandName, args: RawParams["args"]): Problem | undefined {
  const known = commands[name].args.map((argument) => argument.name as string);
  const takes = known.length === 0 ? `${name} takes no arguments.` : `${name} takes: ${known.join(", ")}.`;
  const unknown = Object.keys(args).find((key) => !known.includes(key));
  if (unknown !== undefined) return { param: "args", what: `argument "${unknown}" of ${name}`, fix: takes };
  // MOVE itself takes a missing one for zero, and acts on it.
  const missing = known.find((key) => args[key] === undefined);
  if (missing !== undefined) return { param: "args", what: `${name} without "${missing}"`, fix: takes };
  try {
    commandText(name, args as CommandArguments<CommandName>);
    return undefined;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { param: "args", what: `${name} like this`, fix: error.message };
  }
}

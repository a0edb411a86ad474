import type { RetrySafety } from "../../errors.ts";
import { type Command, type CommandName, commands, type OrderlyName, type ReadName } from "./commands.ts";

/** Whether a command whose answer was lost may be sent again: only what moves nothing is safe without asking. */
export function retryOf(name: CommandName): RetrySafety {
  return commands[name].effect === "telescope" ? "doubt" : "safe";
}

/** What a completion code stands for. `says` follows the command's name in a sentence. */
export type Outcome =
  | { readonly kind: "done"; readonly warning?: string }
  | {
      readonly kind: "failed";
      readonly errorCode: "move-asleep" | "move-refused" | "move-unknown-code";
      readonly says: string;
      readonly retry: RetrySafety;
      readonly hint: string;
    };

/** The outcome of a command by its completion code, for this command alone; an empty code is none. */
export function outcomeOf(name: CommandName, code: string): Outcome {
  const command: Command = commands[name];
  if (isAsleepCode(name, code)) {
    return {
      kind: "failed",
      errorCode: "move-asleep",
      says: "was refused: the telescope is asleep",
      retry: "never",
      hint: "Add a wake step before this one.",
    };
  }
  const meaning = Object.hasOwn(command.codes, code) ? command.codes[code] : undefined;
  if (!meaning) {
    const ended = code === "" ? "no code" : `the code ${code}`;
    return {
      kind: "failed",
      errorCode: "move-unknown-code",
      says: `ended with ${ended}, which says nothing for this command`,
      retry: retryOf(name),
      hint: "Compare the version that MOVE reports with the one this site trusts.",
    };
  }
  if (meaning.done) return { kind: "done", ...(meaning.warning ? { warning: meaning.warning } : {}) };
  const { says, retry, hint } = meaning;
  return { kind: "failed", errorCode: "move-refused", says: `${says} (code ${code})`, retry, hint };
}

/** Whether a code is one that this command can give. */
export function isCodeOf(name: CommandName, code: string): boolean {
  return isAsleepCode(name, code) || Object.hasOwn(commands[name].codes, code);
}

function isAsleepCode(name: CommandName, code: string): boolean {
  return code === "1" && !commands[name].asleep;
}

/**
 * Whether a code can be the answer to what is owing. Not to RC, which has no code, and to a question only that the
 * telescope sleeps: it then belongs to an earlier command.
 */
export function isCodeDue(owing: OrderlyName | ReadName, code: string): boolean {
  const { reply } = commands[owing];
  return reply === "code" || (reply === "data" && isCodeOf(owing, code));
}

import { AppError } from "../../errors.ts";
import {
  type Argument,
  type Command,
  type CommandArguments,
  type CommandName,
  commands,
  queryByLength,
} from "./commands.ts";

const CR = 13;
/** Longest line kept while no carriage return comes: MOVE's longest has 96 characters. */
const MAX_LINE = 256;
/** Length of the object name that ON asks for: nobody here asks, but another program on the line may have. */
const OBJECT_NAME = 20;
/** All completion codes that any command gives. */
const CODE = /^[0-9AEHLXDY]$/;
const PRINTABLE = /^[\x20-\x7e]+$/;

/**
 * One thing that MOVE sent. `return` is a bare carriage return: the whole answer to RC, the first byte of every data
 * reply, and the answer to anything while completion codes are off.
 */
export type Reply =
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "return" }
  | { readonly kind: "data"; readonly text: string }
  | { readonly kind: "unexplained"; readonly bytes: Uint8Array };

/** What the parser remembers between chunks. */
export interface ParserState {
  /** Bytes since the last carriage return. */
  readonly line: readonly number[];
  /** The line before was empty, as it is before a data reply. */
  readonly afterReturn: boolean;
}

export const initialParserState: ParserState = { line: [], afterReturn: false };

/** Takes the next bytes, cut anywhere. Never throws: what it cannot explain it returns as it came. */
export function parse(
  state: ParserState,
  chunk: Uint8Array,
): { readonly state: ParserState; readonly replies: readonly Reply[] } {
  const replies: Reply[] = [];
  let line = [...state.line];
  let { afterReturn } = state;
  for (const byte of chunk) {
    if (byte !== CR) {
      line.push(byte);
      if (line.length < MAX_LINE) continue;
      replies.push({ kind: "unexplained", bytes: Uint8Array.from(line) });
      afterReturn = false;
    } else {
      const reply = replyOf(line, afterReturn);
      replies.push(reply);
      afterReturn = reply.kind === "return";
    }
    line = [];
  }
  return { state: { line, afterReturn }, replies };
}

function replyOf(line: readonly number[], afterReturn: boolean): Reply {
  if (line.length === 0) return { kind: "return" };
  const text = String.fromCharCode(...line);
  if (CODE.test(text)) return { kind: "code", code: text };
  const isData = afterReturn && (queryByLength.has(text.length) || text.length === OBJECT_NAME);
  if (isData && PRINTABLE.test(text)) return { kind: "data", text };
  return { kind: "unexplained", bytes: Uint8Array.from(line) };
}

/**
 * The text of a command, without its carriage return. Every argument is written, since MOVE takes a missing one for
 * zero. Throws AppError when an argument is missing, not a number, or out of range.
 */
export function commandText<N extends CommandName>(name: N, args: CommandArguments<N>): string {
  const command: Command = commands[name];
  const given: Readonly<Record<string, number>> = args;
  return [name, ...command.args.map((argument) => integerOf(name, argument, given[argument.name]))].join(" ");
}

/** The bytes of a command: one buffer, ended by a carriage return. */
export function encodeCommand(text: string): Uint8Array {
  return Buffer.from(`${text}\r`, "latin1");
}

function integerOf(command: CommandName, argument: Argument, value: number | undefined): number {
  const { name, unit, scale, min, max } = argument;
  if (value === undefined || !(value >= min && value <= max)) {
    throw new AppError("move-argument", `${name} of ${command} is ${value}, not ${min} to ${max} ${unit}.`);
  }
  const scaled = Math.round(value * scale);
  // Adding 0 turns -0 into 0, which prints without its sign.
  return (argument.cyclic ? scaled % (max * scale) : scaled) + 0;
}

import { AppError } from "../../errors.ts";
import { printable } from "../../printable.ts";
import {
  type Argument,
  type Command,
  type CommandArguments,
  type CommandName,
  commands,
} from "./commands.ts";

/**
 * The text of a command, without its carriage return. Every argument is written, since MOVE takes a missing one for
 * zero. Throws AppError when an argument is missing, of the wrong form, or out of range, and for the commands that are
 * never sent.
 */
export function commandText<N extends CommandName>(name: N, args: CommandArguments<N>): string {
  const command: Command = commands[name];
  if (command.danger === "never") {
    throw new AppError("move-argument", `${name} (${command.summary}) is never sent.`, {
      hint: "Do it at MOVE's own keyboard.",
    });
  }
  const given: Readonly<Record<string, unknown>> = args;
  return [name, ...command.args.map((argument) => wireText(name, argument, given[argument.name]))].join(" ");
}

/** The bytes of a command: one buffer, ended by a carriage return. */
export function encodeCommand(text: string): Uint8Array {
  return Buffer.from(`${text}\r`, "latin1");
}

function wireText(command: CommandName, argument: Argument, value: unknown): string {
  const { name } = argument;
  const wrong = (wanted: string): AppError => {
    const got = typeof value === "string" ? `“${printable(value)}”` : String(value);
    return new AppError("move-argument", `${name} of ${command} is ${got}, not ${wanted}.`);
  };
  if ("form" in argument) {
    if (typeof value !== "string" || !argument.pattern.test(value)) throw wrong(argument.form);
    return `"${value}"`;
  }
  const { unit, scale, min, max, cyclic, whole } = argument;
  if (typeof value !== "number" || !(value >= min && value <= max)) {
    throw wrong(`${min} to ${max}${unit && ` ${unit}`}`);
  }
  if (whole && !Number.isInteger(value)) throw wrong("a whole number");
  // Math.round would send halves below zero the other way than those above.
  const scaled = Math.sign(value) * Math.round(Math.abs(value) * scale);
  // Adding 0 turns -0 into 0, which prints without its sign.
  return String((cyclic ? scaled % (max * scale) : scaled) + 0);
}

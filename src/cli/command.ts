import { type ParseArgsConfig, parseArgs } from "node:util";
import { messageOf, UsageError } from "../errors.ts";
import type { ExitCode } from "../exit-codes.ts";
import { painter } from "../paint.ts";
import { printableJson } from "../printable.ts";
import type { Output, Platform } from "./platform.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Options that every command takes. */
export const commonOptions = {
  observatory: { type: "string" },
  state: { type: "string", default: ".nightplan" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const satisfies Options;

/** Values of parsed options; each command knows which it declared. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** What stands after the name, and what each option means. */
  readonly usage: string;
  readonly options: Options;
  /** Options whose value may be left out, which makes it empty, and which words are a value. */
  readonly optional?: Readonly<Record<string, (word: string) => boolean>>;
  run(args: Arguments, platform: Platform): Promise<ExitCode>;
}

/** @throws UsageError for an unknown option or a missing value */
export function parse(command: Command, argv: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: withValues(argv, command.optional ?? {}),
      options: { ...commonOptions, ...command.options },
      allowPositionals: true,
    });
    return { values: values as Arguments["values"], positionals };
  } catch (error) {
    throw new UsageError(
      `${command.name}: ${messageOf(error)}`,
      `\`nightplan ${command.name} --help\` lists the options.`,
    );
  }
}

/** Joins options whose value may be left out with the value that they have. */
function withValues(argv: readonly string[], optional: NonNullable<Command["optional"]>): string[] {
  const joined: string[] = [];
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? "";
    const isValue =
      word.startsWith("--") && Object.hasOwn(optional, word.slice(2)) && optional[word.slice(2)];
    const next = argv[index + 1];
    if (!isValue) joined.push(word);
    else if (next !== undefined && isValue(next)) joined.push(`${word}=${argv[++index]}`);
    else joined.push(`${word}=`);
  }
  return joined;
}

/** An option's text, or undefined. */
export function text(args: Arguments, name: string): string | undefined {
  const value = args.values[name];
  return typeof value === "string" ? value : undefined;
}

export function flag(args: Arguments, name: string): boolean {
  return args.values[name] === true;
}

/** Every value of an option that may be given several times. */
export function texts(args: Arguments, name: string): readonly string[] {
  const value = args.values[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** @throws UsageError unless there are between `min` and `max` positional arguments */
export function expectPositionals(args: Arguments, command: Command, min: number, max: number): void {
  if (args.positionals.length >= min && args.positionals.length <= max) return;
  const extra = args.positionals[max];
  const what = extra === undefined ? "something is missing" : `"${extra}" is too much`;
  throw new UsageError(
    `${command.name}: ${what}.`,
    `Usage: nightplan ${command.name} ${command.usage.split("\n")[0]}`,
  );
}

/** Whether colour may be used: a terminal, and nobody said no (no-color.org). */
export function paintFor(output: Output, platform: Platform): ReturnType<typeof painter> {
  const noColor = platform.environment.NO_COLOR;
  return painter(output.isTerminal && (noColor === undefined || noColor === ""));
}

/** One JSON value and a newline. */
export function writeJson(output: Output, value: unknown): void {
  output.write(`${printableJson(value)}\n`);
}

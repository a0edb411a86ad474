import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { AppError, UsageError } from "../../errors.ts";
import { ExitCode } from "../../exit-codes.ts";
import { type CheckedFile, summaryLine } from "../../report/checked-file.ts";
import { githubReport } from "../../report/github.ts";
import { jsonReport } from "../../report/json.ts";
import { sarifReport } from "../../report/sarif.ts";
import { textReport } from "../../report/text.ts";
import { type Arguments, type Command, flag, paintFor, text } from "../command.ts";
import { checker } from "../inputs.ts";
import type { Platform } from "../platform.ts";
import { program } from "../program.ts";

const formats = ["text", "json", "github", "sarif"] as const;
type Format = (typeof formats)[number];

/** A directory that holds more is probably not one of plans. */
const MOST_FILES = 10_000;

export const check: Command = {
  name: "check",
  summary: "every problem of plans and observatory files, with its place and how to mend it",
  usage: `PATH…

A PATH is a file, or a directory whose *.yaml and *.yml files are checked.
  --format text|json|github|sarif   how to print findings (default: text; --json means json)
  --strict                          warnings make the exit code 1 too`,
  options: { format: { type: "string" }, strict: { type: "boolean", default: false } },
  async run(args, platform) {
    if (args.positionals.length === 0) {
      throw new UsageError("check: nothing to check was named.", "Usage: nightplan check PATH…");
    }
    const format = formatOf(args);
    const paths = args.positionals.flatMap(filesAt);
    const files = paths.map(checker(args, platform));
    platform.stdout.write(render(files, format, platform));
    const severities = new Set(files.flatMap(({ findings }) => findings.map(({ severity }) => severity)));
    const bad = severities.has("error") || (flag(args, "strict") && severities.has("warning"));
    return bad ? ExitCode.planHasProblems : ExitCode.done;
  },
};

function render(files: readonly CheckedFile[], format: Format, platform: Platform): string {
  switch (format) {
    case "json":
      return `${JSON.stringify(jsonReport(files))}\n`;
    case "sarif":
      return `${JSON.stringify(sarifReport(files, program))}\n`;
    case "github":
      return githubReport(files);
    case "text": {
      const report = textReport(files, paintFor(platform.stdout, platform));
      return `${report}${report === "" ? "" : "\n"}${summaryLine(files)}\n`;
    }
  }
}

function formatOf(args: Arguments): Format {
  const given = text(args, "format") ?? (flag(args, "json") ? "json" : "text");
  const format = formats.find((name) => name === given);
  if (format) return format;
  throw new UsageError(`check: there is no format ${given}.`, `The formats are ${formats.join(", ")}.`);
}

function filesAt(path: string): string[] {
  const isDirectory = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isDirectory) return [path];
  const names = readdirSync(path, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => /\.ya?ml$/.test(name) && !/(^|[\\/])(node_modules|\.)/.test(name));
  if (files.length === 0) throw new AppError("no-plans", `There is no *.yaml file in ${path}.`);
  if (files.length > MOST_FILES)
    throw new AppError("too-many-plans", `${path} holds more than ${MOST_FILES} files.`);
  return files.sort().map((name) => join(path, name));
}

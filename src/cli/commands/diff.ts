import { UsageError } from "../../errors.ts";
import { ExitCode } from "../../exit-codes.ts";
import { printableJson } from "../../printable.ts";
import { differenceMarkdown } from "../../view/difference-markdown.ts";
import { type DeviceDifference, differenceReport } from "../../view/difference-report.ts";
import { differs } from "../../view/difference-words.ts";
import { type Arguments, type Command, expectPositionals, flag, text } from "../command.ts";
import { withDatabases } from "../databases.ts";
import {
  differenceOptions,
  differencesOf,
  differencesText,
  differenceUsage,
  syncOptions,
  wantedStates,
} from "../difference-options.ts";
import { readPlan } from "../inputs.ts";
import type { Platform } from "../platform.ts";
import { saveDifferences } from "../saved-differences.ts";
import { stoppable } from "../stop-signals.ts";

const formats = ["text", "json", "markdown"] as const;
type Format = (typeof formats)[number];

/** A comment on a pull request may have 65,536 characters. */
const MARKDOWN_BUDGET = 55_000;

export const diff: Command = {
  name: "diff",
  summary: "what a sync would change in RoboTarget's database",
  usage: `PLAN

Reads the database and compares it with the plan; writes nothing to it.
  + create   ~ change   ! not as the last sync left it, to be changed back   > adopt   - remove
  ? no longer in the plan, stays   · not of this plan, stays   = as it should be
${differenceUsage}
  --format text|json|markdown   how to print it (default: text; --json means json)
  --exit-code             exit with 10 when a sync would write something or be refused`,
  options: {
    ...differenceOptions,
    format: { type: "string" },
    "exit-code": { type: "boolean", default: false },
  },
  async run(args, platform) {
    expectPositionals(args, diff, 1, 1);
    const format = formatOf(args);
    const read = readPlan(args, platform, args.positionals[0] ?? "");
    if (!read) return ExitCode.planHasProblems;
    const wanted = wantedStates(args, read);
    const found = await stoppable(platform, (signal) =>
      withDatabases(platform, read.observatory, [...wanted.keys()], (databases) =>
        differencesOf(databases, wanted, syncOptions(args), signal),
      ),
    );
    const out = text(args, "out");
    if (out !== undefined) saveDifferences(out, read, found, platform);
    platform.stdout.write(render(found, format, args, platform));
    const all = found.map(({ difference }) => difference);
    if (flag(args, "exit-code")) return all.some(differs) ? ExitCode.differs : ExitCode.done;
    return all.some(({ refusals }) => refusals.length > 0) ? ExitCode.stepFailed : ExitCode.done;
  },
};

function render(
  found: readonly DeviceDifference[],
  format: Format,
  args: Arguments,
  platform: Platform,
): string {
  switch (format) {
    case "json":
      return `${printableJson({ devices: found.map(differenceReport) })}\n`;
    case "markdown": {
      const budget = MARKDOWN_BUDGET / found.length;
      const blocks = found.map(({ difference }) => differenceMarkdown(difference, budget).join("\n"));
      return `${blocks.join("\n\n")}\n`;
    }
    case "text":
      return differencesText(found, args, platform);
  }
}

function formatOf(args: Arguments): Format {
  const given = text(args, "format") ?? (flag(args, "json") ? "json" : "text");
  const format = formats.find((name) => name === given);
  if (format) return format;
  throw new UsageError(`diff: there is no format ${given}.`, `The formats are ${formats.join(", ")}.`);
}

import { IANAZone } from "luxon";
import { UsageError } from "../../errors.ts";
import { ExitCode } from "../../exit-codes.ts";
import { keptFiles, keptFolder } from "../../journal/kept-files.ts";
import { newestRuns, readRun } from "../../journal/store.ts";
import { printable } from "../../printable.ts";
import { entryLine } from "../../view/entry-line.ts";
import { runReport } from "../../view/run-report.ts";
import { runText } from "../../view/run-text.ts";
import { type Command, expectPositionals, flag, paintFor, text, writeJson } from "../command.ts";
import { damagedTo, elsewhereHint } from "../where-runs-are.ts";

export const show: Command = {
  name: "show",
  summary: "what happened in a run, and why what was not done was not",
  usage: `[RUN]

RUN is a name that \`nightplan runs\` lists; the newest run when absent.
  --log           every entry of the journal, a line each
  --zone ZONE     time zone of the times shown; the site's when absent`,
  options: { log: { type: "boolean", default: false }, zone: { type: "string" } },
  async run(args, platform) {
    expectPositionals(args, show, 0, 1);
    const directory = text(args, "state") ?? "";
    const name = args.positionals[0];
    const run =
      name === undefined
        ? newestRuns(directory, { onDamaged: damagedTo(platform) })[0]
        : readRun(directory, name);
    if (!run)
      throw new UsageError(
        `There is no run in ${directory}.`,
        `Start one with \`nightplan run PLAN\`.${elsewhereHint(directory)}`,
      );
    const paint = paintFor(platform.stdout, platform);
    const zone = text(args, "zone") ?? run.state.night.zone;
    if (!IANAZone.isValidZone(zone))
      throw new UsageError(
        `show: there is no time zone ${zone}.`,
        "Write a name such as America/Phoenix, or UTC.",
      );
    const files = keptFiles(directory, run.name);
    if (flag(args, "json")) {
      writeJson(
        platform.stdout,
        flag(args, "log") ? run.contents.entries : { ...runReport(run.state), files },
      );
    } else if (flag(args, "log")) {
      for (const entry of run.contents.entries) {
        const line = entryLine(entry, zone, paint);
        if (line !== undefined) platform.stdout.write(`${line}\n`);
      }
    } else {
      platform.stdout.write(runText(run.state, zone, paint));
      if (files.length > 0) {
        platform.stdout.write(`\nKept in ${keptFolder(directory, run.name)}: ${namesOf(files)}\n`);
      }
    }
    return ExitCode.done;
  },
};

/** Images may be hundreds. */
const FILES_SHOWN = 8;

function namesOf(files: readonly string[]): string {
  const more = files.length - FILES_SHOWN;
  const shown = files.slice(0, FILES_SHOWN).join(", ");
  return printable(more > 0 ? `${shown} and ${more} more` : shown);
}

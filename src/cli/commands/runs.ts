import { ExitCode } from "../../exit-codes.ts";
import { newestRuns } from "../../journal/store.ts";
import { runReport, runStatus } from "../../view/run-report.ts";
import { countsText } from "../../view/run-text.ts";
import { type Command, expectPositionals, flag, text, writeJson } from "../command.ts";
import { damagedTo, elsewhereHint } from "../where-runs-are.ts";

export const runs: Command = {
  name: "runs",
  summary: "all runs, newest first",
  usage: "",
  options: {},
  async run(args, platform) {
    expectPositionals(args, runs, 0, 0);
    const directory = text(args, "state") ?? "";
    const found = newestRuns(directory, { onDamaged: damagedTo(platform) });
    if (flag(args, "json")) {
      writeJson(
        platform.stdout,
        found.map(({ state }) => runReport(state)),
      );
      return ExitCode.done;
    }
    if (found.length === 0) platform.stdout.write(`There is no run yet.${elsewhereHint(directory)}\n`);
    const width = Math.max(0, ...found.map(({ name }) => name.length));
    for (const { name, state } of found) {
      platform.stdout.write(`${name.padEnd(width)}  ${runStatus(state).padEnd(10)}  ${countsText(state)}\n`);
    }
    return ExitCode.done;
  },
};

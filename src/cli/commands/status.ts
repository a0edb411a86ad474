import { askRunning } from "../../control/client.ts";
import { ExitCode } from "../../exit-codes.ts";
import { newestRuns, type StoredRun } from "../../journal/store.ts";
import { reportText } from "../../view/report-text.ts";
import { runReport, runStatus } from "../../view/run-report.ts";
import { type Command, expectPositionals, flag, paintFor, text, writeJson } from "../command.ts";
import { damagedTo, elsewhereHint } from "../where-runs-are.ts";

export const status: Command = {
  name: "status",
  summary: "what is happening now",
  usage: `

Asks the running process. Says what the last run came to when none is running.`,
  options: {},
  async run(args, platform) {
    expectPositionals(args, status, 0, 0);
    const directory = text(args, "state") ?? "";
    const report = await askRunning(directory, { command: "status" }, platform.system);
    const last = report ? undefined : newestRuns(directory, { onDamaged: damagedTo(platform) })[0];
    if (flag(args, "json")) {
      const lastReport = last ? runReport(last.state) : null;
      writeJson(
        platform.stdout,
        report ? { running: true, ...report } : { running: false, last: lastReport },
      );
    } else if (report) {
      platform.stdout.write(reportText(report, paintFor(platform.stdout, platform)));
    } else {
      platform.stdout.write(`No run is in progress. ${aboutLast(last)}${elsewhereHint(directory)}\n`);
    }
    return ExitCode.done;
  },
};

function aboutLast(last: StoredRun | undefined): string {
  if (!last) return "There was none yet.";
  const next = last.state.ended ? "" : ` Go on with it: nightplan run ${last.state.planFile}`;
  return `The last one, ${last.name}, is ${runStatus(last.state)}.${next}`;
}

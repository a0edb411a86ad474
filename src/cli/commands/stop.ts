import { askRunning } from "../../control/client.ts";
import { ExitCode } from "../../exit-codes.ts";
import { printable } from "../../printable.ts";
import { type Command, expectPositionals, flag, text, writeJson } from "../command.ts";
import { elsewhereHint } from "../where-runs-are.ts";

export const stop: Command = {
  name: "stop",
  summary: "ask the running process for a safe stop",
  usage: `

No new step starts, each device is brought to rest, and the process ends within 20 s; later
where a telescope under MOVE has to move, or to close, to be safe.
The run can be resumed.`,
  options: {},
  async run(args, platform) {
    expectPositionals(args, stop, 0, 0);
    const directory = text(args, "state") ?? "";
    const report = await askRunning(directory, { command: "stop" }, platform.system);
    if (flag(args, "json"))
      writeJson(platform.stdout, { stopping: report !== undefined, run: report?.run ?? null });
    else
      platform.stdout.write(
        report
          ? `${printable(String(report.run))} is stopping safely.\n`
          : `No run is in progress.${elsewhereHint(directory)}\n`,
      );
    return ExitCode.done;
  },
};

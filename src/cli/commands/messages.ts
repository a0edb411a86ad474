import { UsageError } from "../../errors.ts";
import { ExitCode } from "../../exit-codes.ts";
import { lastWrittenRun, readRun } from "../../journal/store.ts";
import { MessageLog } from "../../messages/log.ts";
import { senders } from "../../messages/message.ts";
import { catalog } from "../catalog.ts";
import { type Command, expectPositionals, text, writeJson } from "../command.ts";
import { elsewhereHint } from "../where-runs-are.ts";

export const messages: Command = {
  name: "messages",
  summary: "the messages that a run has sent",
  usage: `[RUN]

One JSON object a line, in the order of sending, as \`/v1/messages\` gives them (docs/messages.md).
RUN is a name that \`nightplan runs\` lists; the one that was written to last when absent.
  --compat own|target-scheduler   who they say that they are from (default: own)`,
  options: { compat: { type: "string", default: "own" } },
  async run(args, platform) {
    expectPositionals(args, messages, 0, 1);
    const directory = text(args, "state") ?? "";
    const compat = text(args, "compat") ?? "";
    if (compat !== "own" && compat !== "target-scheduler") {
      throw new UsageError(`messages: --compat must be own or target-scheduler, not ${compat}.`);
    }
    const name = args.positionals[0] ?? lastWrittenRun(directory);
    if (name === undefined) {
      throw new UsageError(
        `There is no run in ${directory}.`,
        `Start one with \`nightplan run PLAN\`.${elsewhereHint(directory)}`,
      );
    }
    const log = MessageLog.of(readRun(directory, name).contents.entries, catalog, senders[compat]);
    for (const message of log.all) writeJson(platform.stdout, message);
    return ExitCode.done;
  },
};

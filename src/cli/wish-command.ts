import { askRunning } from "../control/client.ts";
import type { ControlWish } from "../control/protocol.ts";
import { UsageError } from "../errors.ts";
import { ExitCode } from "../exit-codes.ts";
import { printable } from "../printable.ts";
import { type Arguments, flag, text, writeJson } from "./command.ts";
import type { Platform } from "./platform.ts";
import { elsewhereHint } from "./where-runs-are.ts";

/**
 * Asks the running process for something and says that it is done.
 * @param said what is done then, as a sentence
 * @throws AppError `control-refused` with what is in the way; UsageError when no run is in progress
 */
export async function wishCommand(
  wish: ControlWish,
  said: string,
  args: Arguments,
  platform: Platform,
): Promise<ExitCode> {
  const directory = text(args, "state") ?? "";
  const report = await askRunning(directory, wish, platform.system);
  if (report === undefined) {
    throw new UsageError("No run is in progress.", `${elsewhereHint(directory)}`.trim() || undefined);
  }
  if (flag(args, "json")) writeJson(platform.stdout, { ok: true, run: report.run ?? null });
  else platform.stdout.write(`${printable(said)}\n`);
  return ExitCode.done;
}

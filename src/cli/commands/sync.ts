import { existsSync } from "node:fs";
import { lockState, type StateLock } from "../../control/lock.ts";
import { AppError, UsageError } from "../../errors.ts";
import { ExitCode } from "../../exit-codes.ts";
import type { Observatory } from "../../plan/observatory.ts";
import { readSource } from "../../plan/read-file.ts";
import { type DeviceDifference, differenceReport } from "../../view/difference-report.ts";
import { summaryText } from "../../view/difference-words.ts";
import { applyDifferences, type DeviceResult } from "../apply-differences.ts";
import { type Arguments, type Command, expectPositionals, flag, text, writeJson } from "../command.ts";
import { type OpenDatabase, withDatabases } from "../databases.ts";
import {
  differenceOptions,
  differencesOf,
  differencesText,
  differenceUsage,
  syncOptions,
  wantedStates,
} from "../difference-options.ts";
import { readObservatory, readPlan, usablePlan } from "../inputs.ts";
import type { Platform } from "../platform.ts";
import {
  readDifferences,
  requireSameDevices,
  requireSamePlan,
  saveDifferences,
} from "../saved-differences.ts";
import { type Stop, stoppable } from "../stop-signals.ts";

/** What is to be synced, and how its differences come about. */
interface Task {
  readonly planName: string;
  readonly observatory: Observatory;
  readonly devices: readonly string[];
  /** Its differences were made by another process, some time ago. */
  readonly isSaved: boolean;
  differences(databases: readonly OpenDatabase[], signal: AbortSignal): Promise<readonly DeviceDifference[]>;
}

export const sync: Command = {
  name: "sync",
  summary: "make RoboTarget's database match the plan now, outside a night",
  usage: `PLAN | --from FILE

Shows the difference as \`nightplan diff\` does, then applies it. When anything is refused, nothing is written at all.
${differenceUsage}
  --from FILE             do exactly what a saved difference says, or refuse when database or plan have changed since`,
  options: { ...differenceOptions, from: { type: "string" } },
  async run(args, platform) {
    const from = text(args, "from");
    const task = from === undefined ? planTask(args, platform) : savedTask(args, platform, from);
    if (!task) return ExitCode.planHasProblems;
    const lock = await lockState(text(args, "state") ?? "", platform.system);
    try {
      await stoppable(platform, (signal, stop) => {
        answer(lock, task.planName, stop);
        return withDatabases(platform, task.observatory, task.devices, (databases) =>
          syncAll(task, databases, args, platform, signal),
        );
      });
      return ExitCode.done;
    } finally {
      await lock.close();
    }
  },
};

function planTask(args: Arguments, platform: Platform): Task | undefined {
  expectPositionals(args, sync, 1, 1);
  const read = readPlan(args, platform, args.positionals[0] ?? "");
  if (!read) return undefined;
  const wanted = wantedStates(args, read);
  const out = text(args, "out");
  return {
    planName: read.source.plan.name,
    observatory: read.observatory,
    devices: [...wanted.keys()],
    isSaved: false,
    async differences(databases, signal) {
      const found = await differencesOf(databases, wanted, syncOptions(args), signal);
      if (out !== undefined) saveDifferences(out, read, found, platform);
      return found;
    },
  };
}

function savedTask(args: Arguments, platform: Platform, file: string): Task | undefined {
  const decided = ["device", "prune", "adopt", "reset-progress", "out"].find((name) => {
    const value = args.values[name];
    return value !== undefined && value !== false;
  });
  if (decided !== undefined || args.positionals.length > 0) {
    throw new UsageError(
      `sync: --from goes without ${decided === undefined ? "a plan" : `--${decided}`}.`,
      "The saved difference says all that is done.",
    );
  }
  const saved = readDifferences(file);
  const observatory = readObservatory(args, platform, saved.plan.file);
  if (!observatory) return undefined;
  requireSameDevices(saved, observatory);
  // The file may be used where the plan is not, or after it was done with.
  if (existsSync(saved.plan.file)) {
    const plan = usablePlan(readSource(saved.plan.file), observatory, platform);
    if (!plan) return undefined;
    requireSamePlan(saved, plan);
  }
  return {
    planName: saved.plan.name,
    observatory,
    devices: saved.devices.map(({ device }) => device),
    isSaved: true,
    differences: async () => saved.devices,
  };
}

/** `nightplan status` and `stop` reach a sync as they reach a run. */
function answer(lock: StateLock, planName: string, stop: Stop): void {
  const run = `sync of ${planName}`;
  lock.handle(({ command }) => {
    if (command === "stop") stop("control");
    return { ok: true, body: { pid: process.pid, run, plan: planName, lanes: [] } };
  });
}

async function syncAll(
  task: Task,
  databases: readonly OpenDatabase[],
  args: Arguments,
  platform: Platform,
  signal: AbortSignal,
): Promise<void> {
  const found = await task.differences(databases, signal);
  if (!flag(args, "json")) platform.stdout.write(differencesText(found, args, platform));
  const results: DeviceResult[] = [];
  try {
    requireUnrefused(found);
    for await (const result of applyDifferences(found, databases, platform, {
      stop: signal,
      isSaved: task.isSaved,
    })) {
      results.push(result);
      if (!flag(args, "json") && result.summary) {
        platform.stdout.write(`${result.device}: ${summaryText(result.summary)}\n`);
      }
    }
  } finally {
    if (flag(args, "json")) writeJson(platform.stdout, reportOf(found, results));
  }
}

function reportOf(found: readonly DeviceDifference[], results: readonly DeviceResult[]): object {
  const devices = found.map((difference) => {
    const result = results.find(({ device }) => device === difference.device);
    return {
      ...differenceReport(difference),
      writesDone: result?.writesDone ?? 0,
      summary: result?.summary ?? null,
    };
  });
  return { devices };
}

/** What one device refuses keeps the others from being written to, too: a plan is applied as a whole or not. */
function requireUnrefused(found: readonly DeviceDifference[]): void {
  const refusals = found.flatMap(({ difference }) => difference.refusals);
  const [first] = refusals;
  if (!first) return;
  const more = refusals.length === 1 ? "" : ` (and ${refusals.length - 1} more)`;
  throw new AppError("refused", `Nothing was written: ${first.message}${more}`, { hint: first.hint });
}

import { AppError, DeviceError, messageOf, TransportError, UsageError } from "../errors.ts";
import { ExitCode } from "../exit-codes.ts";
import { nearest } from "../plan/suggest.ts";
import { printable } from "../printable.ts";
import { StopReason } from "../run/reasons.ts";
import { type Command, flag, paintFor, parse } from "./command.ts";
import type { Platform } from "./platform.ts";
import { program } from "./program.ts";
import { stackText } from "./stack-text.ts";

/** Each command is loaded when it is called: a check must not wait for what only a run needs. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import("./commands/check.ts")).check,
  run: async () => (await import("./commands/run.ts")).run,
  resume: async () => (await import("./commands/resume.ts")).resume,
  rehearse: async () => (await import("./commands/rehearse.ts")).rehearse,
  stop: async () => (await import("./commands/stop.ts")).stop,
  pause: async () => (await import("./commands/pause.ts")).pause,
  unpause: async () => (await import("./commands/unpause.ts")).unpause,
  skip: async () => (await import("./commands/skip.ts")).skip,
  status: async () => (await import("./commands/status.ts")).status,
  show: async () => (await import("./commands/show.ts")).show,
  messages: async () => (await import("./commands/messages.ts")).messages,
  serve: async () => (await import("./commands/serve.ts")).serve,
  runs: async () => (await import("./commands/runs.ts")).runs,
  diff: async () => (await import("./commands/diff.ts")).diff,
  sync: async () => (await import("./commands/sync.ts")).sync,
  import: async () => (await import("./commands/import.ts")).importDatabase,
  graph: async () => (await import("./commands/graph.ts")).graph,
  chart: async () => (await import("./commands/chart.ts")).chart,
  doctor: async () => (await import("./commands/doctor.ts")).doctor,
  sim: async () => (await import("./commands/sim.ts")).sim,
};

/** Runs one command line. Never rejects: what went wrong is said on standard error and in the exit code. */
export async function runCli(argv: readonly string[], platform: Platform): Promise<ExitCode> {
  try {
    return await dispatch(argv, platform);
  } catch (error) {
    return sayError(error, platform);
  }
}

async function dispatch(argv: readonly string[], platform: Platform): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    platform.stdout.write(await overview());
    return name === undefined ? ExitCode.usage : ExitCode.done;
  }
  if (name === "--version") {
    platform.stdout.write(`${program.text}\n`);
    return ExitCode.done;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) throw unknownCommand(name);
  const command = await load();
  const args = parse(command, rest);
  if (flag(args, "help")) {
    platform.stdout.write(helpText(command));
    return ExitCode.done;
  }
  return command.run(args, platform);
}

function unknownCommand(name: string): UsageError {
  const near = nearest(name, Object.keys(commands));
  const hint =
    near === undefined ? "`nightplan --help` lists the commands." : `Did you mean \`nightplan ${near}\`?`;
  return new UsageError(`There is no command "${name}".`, hint);
}

async function overview(): Promise<string> {
  const lines = await Promise.all(
    Object.values(commands).map(async (load) => {
      const { name, summary } = await load();
      return `  ${name.padEnd(10)} ${summary}`;
    }),
  );
  return `${program.text}: observing plans, checked, run and resumed

Usage: nightplan COMMAND [ARGUMENTS]

${lines.join("\n")}

Options of every command:
${commonHelp}
Exit codes: 0 done, 1 the plan has problems, 2 wrong use, 3 a step or sync failed or was refused,
4 our bug, 5 a step is in doubt and needs a person, 6 another process holds the state directory,
10 plan and database differ (diff --exit-code), 130 stopped safely on request.
`;
}

const commonHelp = `  --observatory FILE  the site and its devices (default: ./observatory.yaml, then beside the plan)
  --state DIR         where runs are recorded (default: .nightplan)
  --json              output for programs
  --help              this help; \`nightplan --version\` prints the version
`;

function helpText(command: Command): string {
  const [synopsis = "", ...rest] = command.usage.split("\n");
  return `${`nightplan ${command.name} ${synopsis}`.trimEnd()}
${rest.join("\n").trimEnd()}

${command.summary}

Options of every command:
${commonHelp}`;
}

function sayError(error: unknown, platform: Platform): ExitCode {
  const paint = paintFor(platform.stderr, platform);
  if (error instanceof StopReason) {
    platform.stderr.write(`${paint("yellow", printable(error.message))}\n`);
    return ExitCode.stopped;
  }
  if (!(error instanceof AppError)) {
    platform.stderr.write(`${paint("red", "nightplan has a bug:")} ${printable(messageOf(error))}\n`);
    platform.stderr.write(`${stackText(error)}\nPlease report it with the text above.\n`);
    return ExitCode.bug;
  }
  platform.stderr.write(`${paint("red", "error:")} ${printable(error.message)}\n`);
  if (error.hint !== undefined) platform.stderr.write(`  ${printable(error.hint)}\n`);
  return exitCodeOf(error);
}

/** Errors by which something was not done, though it was asked for rightly. */
const failures: ReadonlySet<string> = new Set([
  "journal-unwritable",
  "nothing-to-import",
  "refused",
  "stale",
]);

function exitCodeOf(error: AppError): ExitCode {
  if (error.code === "state-in-use") return ExitCode.stateInUse;
  const isDevices = error instanceof DeviceError || error instanceof TransportError;
  if (isDevices || failures.has(error.code)) return ExitCode.stepFailed;
  return ExitCode.usage;
}

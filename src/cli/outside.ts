import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { AppError, messageOf } from "../errors.ts";
import type { Observatory } from "../plan/observatory.ts";
import type { Plan } from "../plan/plan.ts";
import { type Outside, type OutsideAccess, watchedOutside } from "../run/outside.ts";
import type { ReadWeather } from "../safety/file.ts";
import type { Platform } from "./platform.ts";

/** Wire time that one run of a command gets. */
const COMMAND_MS = 60_000;

/** The machine's own files and commands, as the observatory file names them. */
export function realOutside(platform: Platform, observatory: Observatory): Outside {
  const folder = dirname(observatory.file);
  return watchedOutside({
    clock: platform.clock,
    mark: (name) => platform.fileMark(resolve(folder, name)),
    succeeds: commandRunner(platform, observatory),
  });
}

/** Runs a command of the observatory file once. Rejects with AppError `trigger-command` when it cannot be run at all. */
export function commandRunner(platform: Platform, { commands }: Observatory): OutsideAccess["succeeds"] {
  return async (name, fill, signal) => {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) throw cannotRun(name, "the observatory file does not have it");
    const [program = "", ...args] = command;
    const timer = new AbortController();
    const tooLong = new AbortController();
    platform.clock.sleep(COMMAND_MS, timer.signal).then(
      () => tooLong.abort(),
      () => undefined,
    );
    try {
      const both = AbortSignal.any([signal, tooLong.signal]);
      return (await platform.runProgram(program, args.map(fill), both)) === 0;
    } catch (error) {
      signal.throwIfAborted();
      throw cannotRun(name, messageOf(error));
    } finally {
      timer.abort();
    }
  };
}

function cannotRun(name: string, why: string): AppError {
  return new AppError("trigger-command", `The command ${name} cannot be run: ${why}.`, {
    hint: "Correct it under commands in the observatory file: a program by its whole path, then its arguments.",
  });
}

/** Time of the last change, size and identity of a file; undefined when it is not there or cannot be looked at. */
export function fileMark(path: string): string | undefined {
  try {
    const { mtimeMs, size, ino } = statSync(path);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return undefined;
  }
}

/** Longest file of a weather program that is read: its formats are one line. */
const MAX_WEATHER_BYTES = 64 * 1024;

/** Reads a weather program's file without ever holding up the process: it may lie on a share that hangs. */
export const readWeather: ReadWeather = async (path, signal) => {
  try {
    const about = await stat(path);
    // Anything else, such as a pipe, could keep a thread for ever.
    if (!about.isFile()) throw new AppError("not-a-file", `${path} is not a regular file.`);
    if (about.size > MAX_WEATHER_BYTES)
      throw new AppError("file-too-large", `${path} is too long for a weather file.`);
    return { text: await readFile(path, { encoding: "utf8", signal }), changedMs: about.mtimeMs };
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError("unreadable", `${path} cannot be read: ${messageOf(error)}.`, {
      hint: "Let the weather program write it there, readable for this user.",
      cause: error,
    });
  }
};

/**
 * Runs a program without a shell to its end, ended for good when the signal is aborted. What it prints goes nowhere.
 * @returns its exit code; undefined when it was ended by a signal
 */
export function runProgram(
  program: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<number | undefined> {
  return new Promise((done, failed) => {
    if (signal.aborted) return done(undefined);
    const child = spawn(program, [...args], { stdio: "ignore", shell: false, windowsHide: true });
    const end = (): void => void child.kill("SIGKILL");
    signal.addEventListener("abort", end, { once: true });
    const over = (): void => signal.removeEventListener("abort", end);
    child.on("error", (error) => {
      over();
      failed(error);
    });
    child.on("exit", (code) => {
      over();
      done(code ?? undefined);
    });
  });
}

/** Said before a simulated night of a plan that looks outside. */
export const pretenceText =
  "Files and commands that steps wait for are taken to come at once; no command is run.";

/** A plan's steps wait for files or commands, which a simulation does not have. */
export function looksOutside(plan: Plan): boolean {
  return plan.lanes.some(({ steps }) =>
    steps.some(({ params }) => {
      const { trigger } = params as { trigger?: object };
      return trigger !== undefined && !("step" in trigger);
    }),
  );
}

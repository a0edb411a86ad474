import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "../errors.ts";
import { fold, type RunState } from "./fold.ts";
import { type JournalContents, readJournal } from "./journal.ts";

/** A run found in a state directory. */
export interface StoredRun {
  readonly name: string;
  readonly file: string;
  readonly contents: JournalContents;
  readonly state: RunState;
}

const extension = ".ndjson";

/** Night, plan, number. */
const namePattern = /^\d{4}-\d{2}-\d{2}-(.+)-\d+$/;

/** File of a run's journal. */
export function runFile(directory: string, name: string): string {
  return join(directory, "runs", `${name}${extension}`);
}

/** Names of all runs in a state directory. */
export function runNames(directory: string): string[] {
  const runs = join(directory, "runs");
  if (!existsSync(runs)) return [];
  const names = readdirSync(runs).filter((file) => file.endsWith(extension));
  return names.map((file) => file.slice(0, -extension.length));
}

/** Name of the run whose journal was written to last, or undefined when there is none. */
export function lastWrittenRun(directory: string): string | undefined {
  let last: { readonly name: string; readonly atMs: number } | undefined;
  for (const name of runNames(directory)) {
    const atMs = statSync(runFile(directory, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    // Names of one night count up: of two that were written at once the later name is the later run.
    if (!last || atMs > last.atMs || (atMs === last.atMs && name > last.name)) last = { name, atMs };
  }
  return last?.name;
}

/** A name for a new run: night, plan, and a number. */
export function newRunName(directory: string, nightDate: string, plan: string): string {
  const taken = new Set(runNames(directory));
  for (let number = 1; ; number++) {
    const name = `${nightDate}-${plan}-${number}`;
    if (!taken.has(name)) return name;
  }
}

/**
 * Reads one run.
 * @throws AppError `no-such-run`, or what `readJournal` throws
 */
export function readRun(directory: string, name: string): StoredRun {
  const file = runFile(directory, name);
  if (!existsSync(file)) {
    throw new AppError("no-such-run", `There is no run ${name} in ${directory}.`, {
      hint: "`nightplan runs` lists them.",
    });
  }
  const contents = readJournal(file);
  if (contents.entries.length === 0) {
    throw new AppError("journal-empty", `The journal ${file} has no complete line: the run never began.`, {
      hint: "Nothing was sent. The file can be deleted.",
    });
  }
  return { name, file, contents, state: fold(contents.entries) };
}

/**
 * Newest runs first, of one plan or of all. A journal that never got its first line is passed over: nothing was sent
 * for it.
 * @param onDamaged takes one that cannot be read; without it that is thrown
 */
export function newestRuns(
  directory: string,
  options: { plan?: string; onDamaged?: (error: AppError) => void } = {},
): StoredRun[] {
  const { plan, onDamaged } = options;
  const names = runNames(directory).filter(
    (name) => plan === undefined || name.match(namePattern)?.[1] === plan,
  );
  const runs = names.flatMap((name) => {
    try {
      return [readRun(directory, name)];
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (error.code === "journal-empty") return [];
      if (!onDamaged) throw error;
      onDamaged(error);
      return [];
    }
  });
  return runs.sort((a, b) => b.state.startedMs - a.state.startedMs);
}

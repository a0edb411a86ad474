import type { JournalEntry } from "../gen/journal-entry.ts";
import type { RunState } from "../journal/fold.ts";
import type { MessageLog } from "../messages/log.ts";

/** A run as the server shows it. Everything in it is derived from the run's journal. */
export interface ServedRun {
  readonly name: string;
  /** The fold so far; it moves on in place. */
  readonly state: RunState;
  readonly messages: MessageLog;
}

/**
 * Where the server has runs from: a run of this process, or a state directory in which others work.
 * Nothing in it can change a run.
 */
export interface RunSource {
  /** Names of all runs. */
  names(): readonly string[];
  /** The run that is going on, or else the last one; undefined while there is none. */
  current(): ServedRun | undefined;
  /** @returns undefined when there is none of that name, or its journal cannot be read */
  run(name: string): ServedRun | undefined;
  /** Calls back after each entry that the current run has taken in. */
  onChange(listener: (run: ServedRun, entry: JournalEntry) => void): () => void;
}

import type { Clock } from "../clock.ts";
import { AppError } from "../errors.ts";
import type { JournalEntry } from "../gen/journal-entry.ts";
import { JournalFollower } from "../journal/follow.ts";
import { lastWrittenRun, readRun, runFile, runNames } from "../journal/store.ts";
import type { RunSource, ServedRun } from "./run-source.ts";
import { type MessageMaking, TrackedRun } from "./tracked-run.ts";

/** Wire time between two looks at what another process has written. */
const LOOK_MS = 1_000;

/** Runs of earlier nights that are kept in memory after they were asked for. */
const KEPT = 4;

type Listener = Parameters<RunSource["onChange"]>[0];

/** A source, and how to end what keeps it up to date. */
export interface OpenSource extends RunSource {
  close(): void;
}

/** A run of this process, as a source to which entries are given as they are written. */
export interface LiveSource extends RunSource {
  take(entry: JournalEntry): void;
}

/** The run that this process works on, beside the others of its state directory. */
export function liveSource(directory: string, name: string, making: MessageMaking): LiveSource {
  const live = storedRun(directory, name, making);
  if (!live) throw new Error(`The run ${name} has no journal.`);
  const listeners = new Set<Listener>();
  const earlier = earlierRuns(directory, making);
  return {
    names: () => runNames(directory),
    current: () => live,
    run: (wanted) => (wanted === name ? live : earlier(wanted)),
    onChange: (listener) => listen(listeners, listener),
    take(entry) {
      live.take(entry);
      for (const listener of listeners) listener(live, entry);
    },
  };
}

/**
 * A state directory in which other processes work: the run that was written to last is kept up with by reading its
 * journal. A journal that cannot be read is said once and left where it is.
 */
export function directorySource(
  directory: string,
  clock: Clock,
  making: MessageMaking,
  say: (line: string) => void,
): OpenSource {
  const over = new AbortController();
  const listeners = new Set<Listener>();
  const earlier = earlierRuns(directory, making);
  let followed: Followed | undefined;
  const look = (): void => {
    const newest = lastWrittenRun(directory);
    if (newest !== undefined && newest !== followed?.name)
      followed = new Followed(directory, newest, making, say);
    for (const { run, entry } of followed?.look() ?? []) {
      for (const listener of listeners) listener(run, entry);
    }
  };
  const keepLooking = async (): Promise<void> => {
    for (;;) {
      await clock.sleep(LOOK_MS, over.signal);
      look();
    }
  };
  look();
  keepLooking().catch((error: unknown) => {
    if (!over.signal.aborted) say(`runs are not kept up with any more: ${String(error)}`);
  });
  return {
    names: () => runNames(directory),
    current: () => followed?.run,
    run: (name) => (name === followed?.name && followed.run ? followed.run : earlier(name)),
    onChange: (listener) => listen(listeners, listener),
    close: () => over.abort(new Error("closed")),
  };
}

class Followed {
  readonly name: string;
  run: TrackedRun | undefined;
  readonly #follower: JournalFollower;
  readonly #making: MessageMaking;
  readonly #say: (line: string) => void;
  #isBroken = false;

  constructor(directory: string, name: string, making: MessageMaking, say: (line: string) => void) {
    this.name = name;
    this.#follower = new JournalFollower(runFile(directory, name));
    this.#making = making;
    this.#say = say;
  }

  /** Takes in what is new. */
  look(): readonly { readonly run: TrackedRun; readonly entry: JournalEntry }[] {
    if (this.#isBroken) return [];
    try {
      const taken: { readonly run: TrackedRun; readonly entry: JournalEntry }[] = [];
      for (let entries = this.#follower.poll(); entries.length > 0; entries = this.#follower.poll()) {
        for (const entry of entries) taken.push({ run: this.#take(entry), entry });
      }
      return taken;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      this.#isBroken = true;
      this.#say(`${this.name} is shown no further: ${error.message}`);
      return [];
    }
  }

  #take(entry: JournalEntry): TrackedRun {
    if (this.run) this.run.take(entry);
    else this.run = new TrackedRun(this.name, entry, this.#making);
    return this.run;
  }
}

function earlierRuns(directory: string, making: MessageMaking): (name: string) => ServedRun | undefined {
  const kept = new Map<string, ServedRun>();
  return (name) => {
    const known = kept.get(name);
    if (known) return known;
    const run = storedRun(directory, name, making);
    if (!run) return undefined;
    // One that is written to by somebody else is read again each time.
    if (!run.state.ended) return run;
    const oldest = kept.size >= KEPT ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(name, run);
    return run;
  };
}

function storedRun(directory: string, name: string, making: MessageMaking): TrackedRun | undefined {
  // Only names that are there: what a client writes never becomes a path.
  if (!runNames(directory).includes(name)) return undefined;
  try {
    return TrackedRun.of(name, readRun(directory, name).contents.entries, making);
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}

function listen(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

import type { JournalEntry } from "../gen/journal-entry.ts";
import { advance, type RunState } from "../journal/fold.ts";
import type { Journal } from "../journal/journal.ts";
import type { EntryBody, EntryKind } from "../journal/line.ts";

/** Writes what happens: to the journal first, then into the state that is its fold, then to whoever watches. */
export class Recorder {
  readonly state: RunState;
  readonly #journal: Journal;
  readonly #onEntry: (entry: JournalEntry) => void;
  #waiting: (() => void)[] = [];

  constructor(journal: Journal, state: RunState, onEntry: (entry: JournalEntry) => void) {
    this.#journal = journal;
    this.state = state;
    this.#onEntry = onEntry;
  }

  /** On disk when this returns. @throws AppError `journal-unwritable` */
  append<K extends EntryKind>(kind: K, body: EntryBody<K>): void {
    const entry = this.#journal.append(kind, body);
    advance(this.state, entry);
    try {
      this.#onEntry(entry);
    } catch {
      // What shows a run must not be able to end it.
    }
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }

  /** Resolves at the next entry. Rejects with the signal's reason when aborted. */
  changed(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const onAbort = (): void => reject(signal.reason);
      signal.addEventListener("abort", onAbort, { once: true });
      this.#waiting.push(() => {
        signal.removeEventListener("abort", onAbort);
        resolve();
      });
    });
  }
}

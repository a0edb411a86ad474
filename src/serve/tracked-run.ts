import type { JournalEntry } from "../gen/journal-entry.ts";
import { advance, begin, type RunState } from "../journal/fold.ts";
import { MessageLog } from "../messages/log.ts";
import type { Sender } from "../messages/message.ts";
import type { Catalog } from "../verb.ts";
import type { ServedRun } from "./run-source.ts";

/** What makes messages of entries. */
export interface MessageMaking {
  readonly catalog: Catalog;
  readonly sender: Sender;
}

/** A run that is kept up with entry by entry. The first entry makes it. */
export class TrackedRun implements ServedRun {
  readonly name: string;
  readonly state: RunState;
  readonly messages: MessageLog;

  /** @throws AppError `journal-damaged` when the first entry is not that of a run */
  constructor(name: string, first: JournalEntry, { catalog, sender }: MessageMaking) {
    this.name = name;
    this.state = begin(first);
    this.messages = new MessageLog(catalog, sender);
    this.messages.take(first, this.state);
  }

  /** @throws AppError `journal-damaged` when the entry does not follow from those before */
  take(entry: JournalEntry): void {
    advance(this.state, entry);
    this.messages.take(entry, this.state);
  }

  /** A run from all its entries so far; undefined when there is none. */
  static of(name: string, entries: readonly JournalEntry[], making: MessageMaking): TrackedRun | undefined {
    const [first, ...rest] = entries;
    if (!first) return undefined;
    const run = new TrackedRun(name, first, making);
    for (const entry of rest) run.take(entry);
    return run;
  }
}

import type { JournalEntry } from "../gen/journal-entry.ts";
import { advance, begin, type RunState } from "../journal/fold.ts";
import type { Catalog } from "../verb.ts";
import { Composer } from "./composer.ts";
import type { Message, Sender } from "./message.ts";

/** All messages of one run, in order. */
export class MessageLog {
  readonly #composer: Composer;
  readonly #messages: Message[] = [];

  constructor(catalog: Catalog, sender: Sender) {
    this.#composer = new Composer(catalog, sender);
  }

  /** The messages of a journal. The first entry must be `run-started`. */
  static of(entries: readonly JournalEntry[], catalog: Catalog, sender: Sender): MessageLog {
    const log = new MessageLog(catalog, sender);
    let state: RunState | undefined;
    for (const entry of entries) {
      if (state) advance(state, entry);
      else state = begin(entry);
      log.take(entry, state);
    }
    return log;
  }

  /** Takes the next entry of the run. `state` is the fold of all entries up to and with it. */
  take(entry: JournalEntry, state: RunState): void {
    this.#messages.push(...this.#composer.take(entry, state));
  }

  /** How many there are, and so the number of the last. */
  get count(): number {
    return this.#messages.length;
  }

  /** The message with this number, from 1. */
  at(seq: number): Message | undefined {
    return this.#messages[seq - 1];
  }

  get all(): readonly Message[] {
    return this.#messages;
  }
}

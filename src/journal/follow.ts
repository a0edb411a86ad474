import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { JournalEntry } from "../gen/journal-entry.ts";
import { orderedEntry } from "./journal.ts";

/** Most bytes that one look reads: the rest comes with the next. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Reads a journal that another process writes, as it grows. Only whole lines are taken. */
export class JournalFollower {
  readonly #file: string;
  #position = 0;
  #count = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /**
   * Entries that were written since the last look.
   * @throws AppError as `readJournal` does, for the first line that does not check
   */
  poll(): readonly JournalEntry[] {
    const bytes = this.#read();
    const end = bytes.lastIndexOf(0x0a) + 1;
    if (end === 0) return [];
    const lines = bytes.subarray(0, end).toString("utf8").split("\n");
    lines.pop();
    const entries = lines.map((line, index) => orderedEntry(line, this.#count + index, this.#file));
    this.#position += end;
    this.#count += entries.length;
    return entries;
  }

  #read(): Buffer {
    const fd = openSync(this.#file, "r");
    try {
      const length = Math.min(fstatSync(fd).size - this.#position, MOST_BYTES);
      if (length <= 0) return Buffer.alloc(0);
      const bytes = Buffer.alloc(length);
      return bytes.subarray(0, readSync(fd, bytes, 0, length, this.#position));
    } finally {
      closeSync(fd);
    }
  }
}

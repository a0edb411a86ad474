import {
  closeSync,
  fdatasyncSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import type { Clock } from "../clock.ts";
import { AppError, messageOf } from "../errors.ts";
import type { JournalEntry } from "../gen/journal-entry.ts";
import { isoTime } from "../time-text.ts";
import { decodeLine, type EntryBody, type EntryKind, encodeLine, journalVersion } from "./line.ts";

/** Where a journal's bytes go. The real one writes a file; tests put themselves in between. */
export interface JournalSink {
  /** Returns when the bytes are on disk. */
  append(text: string): void;
  close(): void;
}

/** Opens the sink of a journal file: new (it must not exist) or at the end of the first `keepBytes` bytes. */
export type OpenSink = (file: string, keepBytes: number | "new") => JournalSink;

export const fileSink: OpenSink = (file, keepBytes) => {
  const fd = openSync(file, keepBytes === "new" ? "ax" : "r+", 0o600);
  if (keepBytes === "new") syncDirectory(dirname(file));
  else ftruncateSync(fd, keepBytes);
  let position = keepBytes === "new" ? 0 : keepBytes;
  return {
    append(text) {
      const bytes = Buffer.from(text, "utf8");
      for (let done = 0; done < bytes.length; ) {
        done += writeSync(fd, bytes, done, bytes.length - done, position + done);
      }
      position += bytes.length;
      fdatasyncSync(fd);
    },
    close: () => closeSync(fd),
  };
};

/** What a journal file holds. `cutBytes` is the length of a torn last line, left out of `entries`. */
export interface JournalContents {
  readonly entries: readonly JournalEntry[];
  readonly keptBytes: number;
  readonly cutBytes: number;
}

/**
 * Reads a journal. A last line without its newline was never acknowledged and is left out.
 * @throws AppError when a line does not check, entries are missing, or the format is newer than this program.
 */
export function readJournal(file: string): JournalContents {
  const bytes = readFileSync(file);
  const keptBytes = bytes.lastIndexOf(0x0a) + 1;
  const lines = bytes.subarray(0, keptBytes).toString("utf8").split("\n");
  lines.pop();
  const entries = lines.map((line, index) => orderedEntry(line, index, file));
  return { entries, keptBytes, cutBytes: bytes.length - keptBytes };
}

/**
 * Reads the line of a journal at which number `index` is due.
 * @throws AppError as `readJournal`
 */
export function orderedEntry(line: string, index: number, file: string): JournalEntry {
  const place = `Line ${index + 1} of ${file}`;
  const entry = decodeLine(line, place);
  if (entry.seq === index) return entry;
  throw new AppError("journal-damaged", `${place} has number ${entry.seq} where ${index} is due.`, {
    hint: "Lines were lost or put in. Restore the file from a backup, or move it away and start with --fresh.",
  });
}

/** The append-only record of one run. */
export class Journal {
  readonly #sink: JournalSink;
  readonly #clock: Clock;
  readonly #file: string;
  #seq: number;
  #broken = false;

  private constructor(file: string, sink: JournalSink, clock: Clock, seq: number) {
    this.#file = file;
    this.#sink = sink;
    this.#clock = clock;
    this.#seq = seq;
  }

  /** A new journal; the file must not exist. */
  static create(file: string, clock: Clock, openSink: OpenSink): Journal {
    return new Journal(file, openSink(file, "new"), clock, 0);
  }

  /** Goes on with a journal that `readJournal` read, after cutting its torn tail off. */
  static reopen(file: string, contents: JournalContents, clock: Clock, openSink: OpenSink): Journal {
    return new Journal(file, openSink(file, contents.keptBytes), clock, contents.entries.length);
  }

  /**
   * Appends one entry; it is on disk when this returns.
   * @throws AppError `journal-unwritable`; nothing can be appended any more then.
   */
  append<K extends EntryKind>(kind: K, body: EntryBody<K>): JournalEntry {
    const entry = {
      v: journalVersion,
      seq: this.#seq,
      at: isoTime(this.#clock.now()),
      kind,
      body,
    } as JournalEntry;
    if (this.#broken) throw this.#unwritable("an earlier write failed, or it was closed", undefined);
    try {
      this.#sink.append(encodeLine(entry));
    } catch (error) {
      // Part of the line may be on disk: another append would be glued to it.
      this.#broken = true;
      throw this.#unwritable(messageOf(error), error);
    }
    this.#seq += 1;
    return entry;
  }

  close(): void {
    // A lane that hangs may still want to write: the descriptor may be another file's by then.
    this.#broken = true;
    this.#sink.close();
  }

  #unwritable(why: string, cause: unknown): AppError {
    return new AppError("journal-unwritable", `The journal ${this.#file} cannot be written: ${why}.`, {
      hint: "Without it nothing may be sent. Free the disk or mend its permissions, then run again: the run is resumed.",
      cause,
    });
  }
}

/** A file's name is safe against a power cut only when its directory was synced too. Windows cannot do that. */
function syncDirectory(directory: string): void {
  if (process.platform === "win32") return;
  const fd = openSync(directory, "r");
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

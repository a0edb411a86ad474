import { crc32 } from "node:zlib";
import { AppError } from "../errors.ts";
import type { JournalEntry } from "../gen/journal-entry.ts";
import { journalEntry as isJournalEntry } from "../gen/validators.js";

/** Version of the journal format that this program writes, and the newest that it reads. */
export const journalVersion = 1;

/** Kinds of entries, and what each says. */
export type EntryKind = JournalEntry["kind"];
export type EntryBody<K extends EntryKind> = Extract<JournalEntry, { kind: K }>["body"];

/** One line with its newline: the entry's JSON, its last member the CRC-32 of everything before that member. */
export function encodeLine(entry: JournalEntry): string {
  const text = JSON.stringify(entry).slice(0, -1);
  return `${text},"crc":"${checksum(text)}"}\n`;
}

/**
 * Reads one line without its newline.
 * @throws AppError `journal-newer` for a newer version, `journal-damaged` for anything else that does not check.
 */
export function decodeLine(line: string, place: string): JournalEntry {
  const split = line.lastIndexOf(',"crc":"');
  const text = line.slice(0, Math.max(split, 0));
  if (split < 0 || line.slice(split) !== `,"crc":"${checksum(text)}"}`) {
    throw damaged(place, "its checksum does not match");
  }
  const entry: unknown = JSON.parse(`${text}}`);
  const version = (entry as { v?: unknown }).v;
  if (typeof version === "number" && version > journalVersion) {
    throw new AppError("journal-newer", `${place} was written by a newer nightplan (format ${version}).`, {
      hint: `This program reads format ${journalVersion}. Use the newer program for this run.`,
    });
  }
  if (!isJournalEntry(entry)) throw damaged(place, "it is not an entry of a journal");
  return entry as JournalEntry;
}

function checksum(text: string): string {
  return crc32(text).toString(16).padStart(8, "0");
}

function damaged(place: string, why: string): AppError {
  return new AppError("journal-damaged", `${place} is damaged: ${why}.`, {
    hint: "Nothing was changed. Restore the file from a backup, or move it away and start with --fresh; a damaged disk is likely.",
  });
}

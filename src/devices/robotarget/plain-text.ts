import { messageOf } from "../../errors.ts";

/** Control characters, line separators and the marks that turn the direction of text. */
const UNSAFE = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** Longest text of the server that is quoted. */
const LIMIT = 300;

/** Text from the server made fit for a terminal and the journal: one line, no control characters, bounded. */
export function plainText(text: string): string {
  const line = text
    .slice(0, LIMIT * 4)
    .replace(UNSAFE, " ")
    .replace(/ +/g, " ")
    .trim();
  return line.length > LIMIT ? `${line.slice(0, LIMIT)}…` : line;
}

/** The message of an error as the last part of a sentence that is ended elsewhere. */
export function clause(error: unknown): string {
  return plainText(messageOf(error)).replace(/\.$/, "");
}

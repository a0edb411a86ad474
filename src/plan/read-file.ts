import { closeSync, openSync, readSync, statSync } from "node:fs";
import { AppError } from "../errors.ts";

/** A file as it was read: nothing looked at yet. */
export interface Source {
  /** Its path as the user wrote it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Largest file that is read, in bytes: some hundred thousand lines. */
export const MAX_FILE_BYTES = 5_000_000;

/**
 * Reads a whole file.
 * @param maxBytes largest file that is read
 * @throws AppError when it is missing, no regular file, too large, or cannot be read
 */
export function readSource(file: string, maxBytes = MAX_FILE_BYTES): Source {
  try {
    const stats = statSync(file);
    if (stats.isDirectory())
      throw unreadable("is-directory", `${file} is a directory.`, "Name a file in it.");
    // Anything else that is not a file could block for ever.
    if (!stats.isFile()) throw unreadable("not-a-file", `${file} is not a regular file.`);
    if (stats.size > maxBytes) throw tooLarge(file, maxBytes);
    return { file, bytes: readAtMost(file, stats.size, maxBytes) };
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw fromSystem(file, error);
  }
}

/** The text of a UTF-8 file. @throws AppError as readSource does, and when it is not UTF-8 */
export function readText(file: string, maxBytes = MAX_FILE_BYTES): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readSource(file, maxBytes).bytes);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError("not-utf8", `${file} is not UTF-8 text.`, { cause: error });
  }
}

function readAtMost(file: string, expected: number, maxBytes: number): Uint8Array {
  const descriptor = openSync(file, "r");
  try {
    // One byte more than allowed shows a file that grows while it is read.
    const buffer = new Uint8Array(expected + 1);
    let length = 0;
    for (;;) {
      const count = readSync(descriptor, buffer, length, buffer.length - length, null);
      length += count;
      if (count === 0) return buffer.subarray(0, length);
      if (length === buffer.length) throw tooLarge(file, maxBytes);
    }
  } finally {
    closeSync(descriptor);
  }
}

function tooLarge(file: string, maxBytes: number): AppError {
  return unreadable(
    "file-too-large",
    `${file} is larger than ${maxBytes / 1_000_000} MB.`,
    "A plan is a few kilobytes; split it, or check that this is the right file.",
  );
}

function fromSystem(file: string, cause: unknown): AppError {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return unreadable("file-missing", `There is no file ${file}.`, undefined, cause);
    case "EACCES":
    case "EPERM":
      return unreadable(
        "no-permission",
        `You may not read ${file}.`,
        "Check who owns the file, and its mode.",
        cause,
      );
    default:
      return unreadable("unreadable", `${file} cannot be read (${String(code ?? cause)}).`, undefined, cause);
  }
}

function unreadable(code: string, message: string, hint?: string, cause?: unknown): AppError {
  return new AppError(code, message, { ...(hint === undefined ? {} : { hint }), cause });
}

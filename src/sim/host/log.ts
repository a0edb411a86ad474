import { closeSync, openSync, writeSync } from "node:fs";
import { AppError, messageOf } from "../../errors.ts";
import type { CommandRecord } from "../simulator.ts";

/** A file that gets one line of JSON for every command received. */
export interface CommandLog {
  /** Appends the record before it returns. */
  write(record: CommandRecord): void;
  close(): void;
}

/** Opens a log for appending. Throws AppError when the file cannot be written. */
export function openCommandLog(file: string): CommandLog {
  const descriptor = open(file);
  return {
    write: (record) => void writeSync(descriptor, `${JSON.stringify(record)}\n`),
    close: () => closeSync(descriptor),
  };
}

function open(file: string): number {
  try {
    return openSync(file, "a");
  } catch (error) {
    throw new AppError("log-file", `The log ${file} cannot be written: ${messageOf(error)}.`, {
      hint: "Give a file in a folder that exists and that you may write to.",
      cause: error,
    });
  }
}

import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { AppError, messageOf } from "../../errors.ts";

/** A text in a file: all of it, or the one before, also when the process dies in the middle. Throws AppError. */
export function fileStore(file: string): { load(): string | undefined; save(text: string): void } {
  return {
    load: () => tried(file, "read", () => (existsSync(file) ? readFileSync(file, "utf8") : undefined)),
    save: (text) =>
      tried(file, "written", () => {
        writeFileSync(`${file}.new`, text);
        renameSync(`${file}.new`, file);
      }),
  };
}

function tried<T>(file: string, what: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new AppError("database-file", `The database file ${file} cannot be ${what}: ${messageOf(error)}.`, {
      hint: "Give a file in a folder that exists and that you may write to.",
      cause: error,
    });
  }
}

import { AppError, messageOf } from "../errors.ts";

/** The error of a file that was asked for and that the disk did not take. */
export function unwritable(file: string, error: unknown): AppError {
  return new AppError("unwritable", `${file} cannot be written: ${messageOf(error).split(",")[0]}.`, {
    hint: "Name a file in a directory that you may write to.",
    cause: error,
  });
}

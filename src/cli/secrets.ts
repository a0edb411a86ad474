import { readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { AppError, messageOf } from "../errors.ts";
import type { SecretReference } from "../verb.ts";

const ownerOnly = 0o077;

/**
 * Reads secrets from the environment, or from files that only their owner can read.
 * File names are relative to the observatory file. A trailing newline does not belong to the secret.
 */
export function secretReader(
  observatoryFile: string,
  environment: Readonly<Record<string, string | undefined>>,
  system: NodeJS.Platform,
): (reference: SecretReference) => string {
  return (reference) => {
    if ("env" in reference) return fromEnvironment(reference.env, environment);
    return fromFile(resolve(dirname(observatoryFile), reference.file), system);
  };
}

/** Whether a setting of a device is a secret: only where it is stands in the file. */
export function isSecret(setting: unknown): setting is SecretReference {
  return typeof setting === "object" && setting !== null && ("env" in setting || "file" in setting);
}

function fromEnvironment(name: string, environment: Readonly<Record<string, string | undefined>>): string {
  const value = environment[name];
  if (value !== undefined && value !== "") return value;
  throw new AppError(
    "secret-missing",
    `The environment variable ${name}, which should hold a secret, is not set.`,
    {
      hint: "Set it in the unit file or crontab that starts nightplan, or use a file: { file: PATH }.",
    },
  );
}

function fromFile(file: string, system: NodeJS.Platform): string {
  try {
    const { mode } = statSync(file);
    // Windows has no such bits; its access lists are not looked at.
    if (system !== "win32" && (mode & ownerOnly) !== 0) {
      throw new AppError("secret-exposed", `The secret in ${file} can be read by others.`, {
        hint: `Run: chmod 600 ${file}`,
      });
    }
    return readFileSync(file, "utf8").replace(/\r?\n$/, "");
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError(
      "secret-missing",
      `The secret in ${file} cannot be read: ${messageOf(error).split(",")[0]}.`,
      {
        hint: "Check the path in the observatory file; it is relative to that file.",
        cause: error,
      },
    );
  }
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import type { AppError } from "../errors.ts";
import { printable } from "../printable.ts";
import type { Platform } from "./platform.ts";

/** Folder in a state directory that holds what --sim makes. */
export const simulationFolder = "sim";

/** Where else runs may be: those of --sim have a state directory of their own. */
export function elsewhereHint(directory: string): string {
  const simulated = join(directory, simulationFolder);
  return existsSync(simulated) ? ` Runs of --sim are in --state ${simulated}.` : "";
}

/** Says that a journal cannot be read; the others are shown all the same. */
export function damagedTo(platform: Platform): (error: AppError) => void {
  return ({ message }) => platform.stderr.write(`warning: ${printable(message)}\n`);
}

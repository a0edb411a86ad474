import { existsSync } from "node:fs";
import { join } from "node:path";

/** Folder in a state directory that holds what --sim makes. */
export const simulationFolder = "sim";

/** Where else runs may be: those of --sim have a state directory of their own. */
export function elsewhereHint(directory: string): string {
  const simulated = join(directory, simulationFolder);
  return existsSync(simulated) ? ` Runs of --sim are in --state ${simulated}.` : "";
}

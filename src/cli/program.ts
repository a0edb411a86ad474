import { readFileSync } from "node:fs";

const { name, version } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
) as { name: string; version: string };

/** Name and version of the program, as journals and `--version` have it. */
export const program: string = `${name} ${version}`;

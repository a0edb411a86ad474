import { readFileSync } from "node:fs";

const { name, version } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
) as { name: string; version: string };

/** The program as journals, SARIF and `--version` have it. */
export const program = { name, version, text: `${name} ${version}` } as const;

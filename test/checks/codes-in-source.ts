import { readdirSync, readFileSync } from "node:fs";

const source = new URL("../../src/plan/", import.meta.url);

/** `finding("code", …`, and its like with one or two arguments before the code. */
const CALL =
  /\b(?:finding|findingAt|report|problem|wholeFile)\(\s*(?:[\w.]+,\s*){0,2}"(?<code>[a-z0-9-]+)"/gu;
/** `code: "code"` of a finding, and tables from a problem to its code. */
const MEMBER = /\bcode: "(?<code>[a-z0-9-]+)"/gu;
const TABLE = /\bcodes(?:: [^=]+)? = \{(?<rows>[^}]+)\}/gu;
const ROW = /: "(?<code>[a-z0-9-]+)"/gu;

/** Codes of the findings that src/plan makes, sorted. */
export function codesInSource(): readonly string[] {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const codes = files.flatMap((name) => {
    const text = readFileSync(new URL(name.replaceAll("\\", "/"), source), "utf8");
    const tables = [...text.matchAll(TABLE)].map(({ groups }) => groups?.rows ?? "").join("\n");
    return [...text.matchAll(CALL), ...text.matchAll(MEMBER), ...tables.matchAll(ROW)].map(
      ({ groups }) => groups?.code ?? "",
    );
  });
  return [...new Set(codes)].toSorted();
}

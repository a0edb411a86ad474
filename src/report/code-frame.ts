import type { SourceRange } from "../plan/diagnostic.ts";
import { printable } from "../printable.ts";
import type { Paint } from "./text.ts";

/** Columns of source that a frame shows at most. */
const WIDTH = 100;

/** The line that a range begins in, with carets under the range. Empty for a place that the text does not have. */
export function codeFrame(text: string, range: SourceRange, paint: Paint): string[] {
  const line = lineAt(text, range.start.line);
  if (line === undefined) return [];
  const from = range.start.column - 1;
  const to = range.end.line === range.start.line ? Math.max(range.end.column - 1, from + 1) : line.length;
  const left = from > WIDTH - 20 ? from - 20 : 0;
  const shown = printable(line.slice(left, left + WIDTH));
  const indent = " ".repeat(from - left);
  const length = Math.max(1, Math.min(to, left + WIDTH) - from);
  const number = String(range.start.line);
  const gutter = " ".repeat(number.length);
  const clipped = { start: left > 0 ? "…" : "", end: left + WIDTH < line.length ? "…" : "" };
  return [
    `  ${paint("dim", `${number} |`)} ${clipped.start}${shown}${clipped.end}`,
    `  ${paint("dim", `${gutter} |`)} ${clipped.start === "" ? "" : " "}${indent}${paint("bold", "^".repeat(length))}`,
  ];
}

function lineAt(text: string, number: number): string | undefined {
  let start = 0;
  for (let line = 1; line < number; line++) {
    start = text.indexOf("\n", start) + 1;
    if (start === 0) return undefined;
  }
  const end = text.indexOf("\n", start);
  const line = end < 0 ? text.slice(start) : text.slice(start, end);
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

import type { Paint } from "../paint.ts";
import type { SourceRange } from "../plan/diagnostic.ts";
import { printable } from "../printable.ts";

/** Columns of source that a frame shows at most. */
const WIDTH = 100;

/** The line that a range begins in, with carets under the range. Empty for a place that the text does not have. */
export function codeFrame(text: string, range: SourceRange, paint: Paint): string[] {
  const line = lineAt(text, range.start.offset);
  if (line === undefined) return [];
  const from = range.start.column - 1;
  const to = range.end.line === range.start.line ? Math.max(range.end.column - 1, from + 1) : line.length;
  const left = Math.max(0, Math.min(from - 20, line.length - WIDTH));
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

/** The line around an offset. */
function lineAt(text: string, offset: number): string | undefined {
  if (offset > text.length || text === "") return undefined;
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  const line = end < 0 ? text.slice(start) : text.slice(start, end);
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

import { printable } from "../printable.ts";

/** The stack of anything thrown, each line fit for a terminal. */
export function stackText(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return text.split("\n").map(printable).join("\n");
}

import { styleText } from "node:util";

/** Colours a text for a terminal, or leaves it as it is. */
export type Paint = (style: "bold" | "dim" | "red" | "green" | "yellow" | "cyan", text: string) => string;

/** @param colour false for pipes and NO_COLOR */
export function painter(colour: boolean): Paint {
  if (!colour) return (_, text) => text;
  return (style, text) => styleText(style, text, { validateStream: false });
}

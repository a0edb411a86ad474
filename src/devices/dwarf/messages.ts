import type { Messages } from "../../gen/dwarf-messages.ts";

export type { CommonParam, Messages } from "../../gen/dwarf-messages.ts";

export type MessageName = keyof Messages;

/** Messages that say whether a command was taken: 0, or a negative error code. */
export type AnswerName = {
  [N in MessageName]: Messages[N] extends { readonly code: number } ? N : never;
}[MessageName];

/** Messages without a field: commands that have nothing to say beyond themselves. */
export type EmptyRequest = {
  [N in MessageName]: Messages[N] extends Readonly<Record<string, never>> ? N : never;
}[MessageName];

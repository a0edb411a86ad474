import type { JsonObject } from "../verb.ts";

/**
 * One request, one answer, one line of JSON each. The token is in a file of the state directory that only its
 * owner can read: the endpoint itself may be open to every user of the machine.
 */
export interface ControlRequest {
  readonly token: string;
  readonly command: "status" | "stop";
}

export type ControlResponse =
  | { readonly ok: true; readonly body: JsonObject }
  | { readonly ok: false; readonly error: string };

/** Name of the token's file in the state directory. */
export const tokenFile = "control.token";

/** Longest line that either side takes. */
export const maxLineBytes = 4 * 1024 * 1024;

import type { JsonObject } from "../verb.ts";

/** What can be asked of a running process. A lane that is undefined means every lane. */
export type ControlWish =
  | { readonly command: "status" }
  | { readonly command: "stop" }
  | { readonly command: "pause" | "unpause"; readonly lane?: string }
  | { readonly command: "skip"; readonly step: string };

/**
 * One request, one answer, one line of JSON each. The token is in a file of the state directory that only its
 * owner can read: the endpoint itself may be open to every user of the machine.
 */
export type ControlRequest = ControlWish & { readonly token: string };

export type ControlResponse =
  | { readonly ok: true; readonly body: JsonObject }
  | { readonly ok: false; readonly error: string; readonly hint?: string };

/** The wish in a request whose token was right, or undefined when it is none. */
export function readWish(request: Readonly<Record<string, unknown>>): ControlWish | undefined {
  const { command, lane, step } = request;
  switch (command) {
    case "status":
    case "stop":
      return { command };
    case "pause":
    case "unpause":
      if (lane === undefined) return { command };
      return typeof lane === "string" ? { command, lane } : undefined;
    case "skip":
      return typeof step === "string" ? { command, step } : undefined;
    default:
      return undefined;
  }
}

/** Name of the token's file in the state directory. */
export const tokenFile = "control.token";

/** Longest line that either side takes. */
export const maxLineBytes = 4 * 1024 * 1024;

import { messageOf } from "../../errors.ts";
import { deviceText } from "../../printable.ts";

/** The message of an error as the last part of a sentence that is ended elsewhere. */
export function clause(error: unknown): string {
  return deviceText(messageOf(error)).replace(/\.$/, "");
}

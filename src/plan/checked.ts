import { parseDuration } from "./duration.ts";

/** Seconds of a duration that passed the schema. @throws when it did not */
export function duration(text: string): number {
  const sec = parseDuration(text);
  if (sec === undefined) throw new Error(`The duration ${text} passed the schema.`);
  return sec;
}

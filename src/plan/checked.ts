import { parseDuration } from "./duration.ts";
import { localSec } from "./local-times.ts";

/** Seconds of a duration that passed the schema. @throws when it did not */
export function duration(text: string): number {
  const sec = parseDuration(text);
  if (sec === undefined) throw new Error(`The duration ${text} passed the schema.`);
  return sec;
}

/** Seconds of a local date or time that passed the rules. @throws when it did not */
export function localTime(text: string): number {
  const sec = localSec(text);
  if (sec === undefined) throw new Error(`The date ${text} passed the rules.`);
  return sec;
}

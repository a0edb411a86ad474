import { DateTime } from "luxon";

/**
 * A date or time of Voyager's clock, which has no zone: seconds since 1970, counted as if it were UTC.
 * Undefined when there is no such date.
 */
export function localSec(text: string): number | undefined {
  const time = DateTime.fromISO(text, { zone: "utc" });
  return time.isValid ? time.toUnixInteger() : undefined;
}

/** Seconds since midnight of a time of day, HH:MM or HH:MM:SS. */
export function timeOfDaySec(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(":").map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}

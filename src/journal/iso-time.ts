import { DateTime } from "luxon";

/** ISO 8601 in UTC with milliseconds. */
export function isoTime(atMs: number): string {
  return DateTime.fromMillis(Math.round(atMs), { zone: "utc" }).toISO() ?? "";
}

/** Milliseconds since 1970 of a time that `isoTime` wrote. */
export function parseIsoTime(text: string): number {
  return DateTime.fromISO(text).toMillis();
}

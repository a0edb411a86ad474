import { DateTime } from "luxon";

/** ISO 8601 in UTC with milliseconds. */
export function isoTime(atMs: number): string {
  return DateTime.fromMillis(Math.round(atMs), { zone: "utc" }).toISO() ?? "";
}

/** Milliseconds since 1970 of an ISO 8601 time; NaN for any other text. */
export function parseIsoTime(text: string): number {
  return DateTime.fromISO(text).toMillis();
}

/** Time of day in a zone, to the second: 21:04:33. */
export function timeOfDay(atMs: number, zone: string): string {
  return DateTime.fromMillis(atMs, { zone }).toFormat("HH:mm:ss");
}

import { DateTime } from "luxon";

// Journals have tens of thousands of times: luxon reads one in the time that Date reads fifty.

/** ISO 8601 in UTC with milliseconds. */
export function isoTime(atMs: number): string {
  return new Date(Math.round(atMs)).toISOString();
}

/** Milliseconds since 1970 of an ISO 8601 time; NaN for any other text. */
export function parseIsoTime(text: string): number {
  return /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : Number.NaN;
}

/** Time of day in a zone, to the second: 21:04:33. */
export function timeOfDay(atMs: number, zone: string): string {
  return DateTime.fromMillis(atMs, { zone }).toFormat("HH:mm:ss");
}

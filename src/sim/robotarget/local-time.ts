import { DateTime } from "luxon";

/** Wall-clock time of the server's computer. */
export interface LocalTime {
  /** Seconds since 1970 of the wall clock, counted as if it were UTC: how the server writes times. Not rounded. */
  epochSec(atMs: number): number;
  /** Luxon's format of the wall clock. */
  text(atMs: number, format: string): string;
}

export function localTime(zone: string): LocalTime {
  const local = (atMs: number): DateTime => DateTime.fromMillis(Math.round(atMs), { zone });
  return {
    epochSec: (atMs) => atMs / 1000 + local(atMs).offset * 60,
    text: (atMs, format) => local(atMs).toFormat(format, { locale: "en" }),
  };
}

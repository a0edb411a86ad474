import { DateTime } from "luxon";

/**
 * The site's wall clock in whole seconds since 1970, counted as if it were UTC: how RoboTarget writes times.
 * Wall clock 2026-11-20 21:00 in any zone is the number that 21:00 UTC has.
 */
export function localEpochSec(atMs: number, zone: string): number {
  const offsetMin = DateTime.fromMillis(atMs, { zone }).offset;
  return Math.floor(atMs / 1000) + offsetMin * 60;
}

import { DateTime } from "luxon";

/*
 * RoboTarget writes times as its computer's wall clock, counted in seconds since 1970 as if it were UTC: wall
 * clock 2026-11-20 21:00 in any zone is the number that 21:00 UTC has. Only fields named `…utc` are true UTC.
 */

const DAY_MS = 86_400_000;

/** An instant as the server's wall clock would write it, in whole seconds. */
export function localEpochSec(atMs: number, zone: string): number {
  return Math.floor(atMs / 1000) + offsetMs(atMs, zone) / 1000;
}

/**
 * The instant, in milliseconds of true UTC, at which the server's wall clock showed this. An hour that the clock
 * skips counts on as if it had not; of one that it shows twice, the first is meant.
 */
export function instantOfLocalMs(localSec: number, zone: string): number {
  const localMs = localSec * 1000;
  const asOnDay = (nearMs: number): number => localMs - offsetMs(nearMs, zone);
  const first = asOnDay(localMs - DAY_MS);
  const isShown = (atMs: number): boolean => atMs + offsetMs(atMs, zone) === localMs;
  return [first, asOnDay(localMs + DAY_MS)].find(isShown) ?? first;
}

function offsetMs(atMs: number, zone: string): number {
  return DateTime.fromMillis(atMs, { zone }).offset * 60_000;
}

const DAY_SEC = 86_400;

/** Seconds since midnight of the server's wall clock. */
export function timeOfDaySec(localSec: number): number {
  return ((localSec % DAY_SEC) + DAY_SEC) % DAY_SEC;
}

/** Midnight of the server's wall clock before this. */
export function startOfDaySec(localSec: number): number {
  return localSec - timeOfDaySec(localSec);
}

import { isoTime } from "../../../time-text.ts";
import type { Json, JsonObject } from "../../../verb.ts";
import { sameValue } from "../fields.ts";

/* Values as plans write them. */

/** The object without members that are undefined, empty texts or empty objects. */
export function present(members: Readonly<Record<string, Json | undefined>>): JsonObject {
  const stated = Object.entries(members).filter(
    (entry): entry is [string, Json] => entry[1] !== undefined && !isEmpty(entry[1]),
  );
  return Object.fromEntries(stated);
}

function isEmpty(value: Json): boolean {
  if (typeof value === "object" && value !== null) return Object.keys(value).length === 0;
  return value === "";
}

/** The shortest number that means the same to the server: 21.2 for 21.200000762939453. */
export function tidy(value: number): number {
  for (let digits = 1; digits <= 16; digits++) {
    const short = Number(value.toPrecision(digits));
    if (sameValue("number", short, value)) return short + 0;
  }
  return value;
}

/** A duration: `300s`. */
export function seconds(sec: number): string {
  return `${tidy(sec)}s`;
}

/** A duration: `90m`. */
export function minutes(min: number): string {
  return `${tidy(min)}m`;
}

/** `2026-11-20` of the server's wall clock; with the time when it is not midnight. */
export function localDate(localSec: number): string {
  return localTime(localSec).replace(/T00:00$/, "");
}

/** `2026-11-20T21:00` of the server's wall clock, with seconds when there are any. */
export function localTime(localSec: number): string {
  const text = Number.isFinite(localSec) && Math.abs(localSec) < 8e12 ? isoText(localSec) : String(localSec);
  return text.replace(/:00$/, "");
}

/** `21:00` of the server's wall clock, with seconds when there are any. */
export function localTimeOfDay(sec: number): string {
  return localTime(sec).replace(/^.*T/, "");
}

function isoText(localSec: number): string {
  return isoTime(localSec * 1000).replace(/(\.000)?Z$/, "");
}

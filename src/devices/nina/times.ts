import { DateTime } from "luxon";

/**
 * An instant, in milliseconds since 1970, from a time as N.I.N.A. writes it. Half of its times carry no offset; whether
 * such a one is UTC or the local time of its computer depends on where it stands. Undefined when it is no time.
 */
export function readTime(value: unknown, withoutOffset: "utc" | "local", zone: string): number | undefined {
  if (typeof value !== "string") return undefined;
  const time = DateTime.fromISO(value, { zone: withoutOffset === "utc" ? "utc" : zone });
  return time.isValid ? time.toMillis() : undefined;
}

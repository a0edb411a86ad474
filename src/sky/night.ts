import { DateTime } from "luxon";
import { AppError } from "../errors.ts";

/** An observing night: from local noon up to the next local noon, named by the date of its evening. */
export interface Night {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly noonMs: number;
  /** 23, 24 or 25 hours later. */
  readonly nextNoonMs: number;
}

// A thousand plans of one site ask about the same night or two.
const recent = new Map<string, readonly Night[]>();
const MOST_RECENT = 3;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The night that an instant belongs to, in an IANA time zone. Noon itself begins a night.
 * @throws AppError `unknown-zone`
 */
export function nightOf(zone: string, atMs: number): Night {
  const nights = recent.get(zone) ?? [];
  const known = nights.find(({ noonMs, nextNoonMs }) => atMs >= noonMs && atMs < nextNoonMs);
  if (known) return known;
  const local = DateTime.fromMillis(atMs, { zone });
  requireZone(local, zone);
  const night = nightFrom(local.hour < 12 ? local.minus({ days: 1 }) : local);
  recent.set(zone, [night, ...nights].slice(0, MOST_RECENT));
  return night;
}

/**
 * The night that begins at noon of a date, YYYY-MM-DD, in an IANA time zone.
 * @throws AppError `unknown-zone`, `bad-date`
 */
export function nightOfDate(zone: string, date: string): Night {
  const day = DateTime.fromISO(date, { zone });
  requireZone(day, zone);
  if (!day.isValid || !DATE.test(date))
    throw new AppError("bad-date", `"${date}" is not a date.`, {
      hint: "Write it as YYYY-MM-DD, such as 2026-11-20.",
    });
  return nightFrom(day);
}

function nightFrom(day: DateTime): Night {
  const noon = day.set({ hour: 12, minute: 0, second: 0, millisecond: 0 });
  return {
    date: day.toISODate() ?? "",
    noonMs: noon.toMillis(),
    nextNoonMs: noon.plus({ days: 1 }).toMillis(),
  };
}

function requireZone(day: DateTime, zone: string): void {
  if (day.invalidReason === "unsupported zone")
    throw new AppError("unknown-zone", `"${zone}" is not a time zone that this computer knows.`, {
      hint: "Use an IANA name, such as Europe/Helsinki or America/Phoenix.",
    });
}

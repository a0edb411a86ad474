import { DateTime } from "luxon";
import { riseMs, setMs, transitMs } from "../sky/events.ts";
import type { Night } from "../sky/night.ts";
import type { Site } from "../sky/site.ts";
import { sunEvent } from "../sky/sun.ts";
import type { PointingTarget } from "../verb.ts";
import type { TimeExpression } from "./plan.ts";

export type TimeProblem = "skipped-by-dst" | "doubled-by-dst" | "never-happens" | "outside-night";

/**
 * An instant in milliseconds since 1970, or why there is none in that night. A time that is certain but lies
 * outside the night comes with its instant.
 */
export type ResolvedTime =
  | { readonly atMs: number; readonly problem?: undefined }
  | { readonly problem: TimeProblem; readonly message: string; readonly atMs?: number };

/**
 * The one instant that a time means in the observing night from `noonMs` to `nextNoonMs`.
 * Local times from 12:00 on belong to the evening's date, earlier ones to the morning's. Rise and set are at
 * altitude 0 without refraction; of two transits in one night the first counts.
 */
export function resolveTime(expression: TimeExpression, night: Night, site: Site): ResolvedTime {
  const base = baseInstant(expression, night, site);
  if (base.problem !== undefined) return base;
  const atMs = base.atMs + expression.offsetSec * 1000;
  if (atMs >= night.noonMs && atMs <= night.nextNoonMs) return { atMs };
  const when = DateTime.fromMillis(atMs, { zone: site.zone }).toFormat("yyyy-MM-dd HH:mm");
  return {
    problem: "outside-night",
    message: `${expression.text} is ${when} ${site.zone}, outside the night of ${night.date}, which lasts from noon to noon`,
    atMs,
  };
}

function baseInstant(expression: TimeExpression, night: Night, site: Site): ResolvedTime {
  switch (expression.kind) {
    case "instant":
      return { atMs: expression.atMs };
    case "local":
      return localInstant(expression, night, site.zone);
    case "sun": {
      const atMs = sunEvent(site, expression.event, night.noonMs);
      return atMs === undefined ? never(expression.event, night) : { atMs };
    }
    case "target": {
      const atMs = targetInstant(expression.event, expression.target, night, site);
      return atMs === undefined ? never(`${expression.event} of ${expression.target.name}`, night) : { atMs };
    }
  }
}

function never(what: string, night: Night): ResolvedTime {
  return {
    problem: "never-happens",
    message: `${what} does not happen in the night of ${night.date} at this site`,
  };
}

function targetInstant(
  event: "transit" | "rise" | "set",
  target: PointingTarget,
  night: Night,
  site: Site,
): number | undefined {
  switch (event) {
    case "transit":
      return transitMs(site, target, night.noonMs, night.nextNoonMs);
    case "rise":
      return riseMs(site, target, 0, night.noonMs, night.nextNoonMs);
    case "set":
      return setMs(site, target, 0, night.noonMs, night.nextNoonMs);
  }
}

function localInstant(
  time: { readonly hour: number; readonly minute: number; readonly second: number },
  night: Night,
  zone: string,
): ResolvedTime {
  const noon = DateTime.fromMillis(time.hour >= 12 ? night.noonMs : night.nextNoonMs, { zone });
  const { hour, minute, second } = time;
  const local = noon.set({ hour, minute, second, millisecond: 0 });
  const said = `${two(hour)}:${two(minute)}${second === 0 ? "" : `:${two(second)}`}`;
  const date = noon.toFormat("yyyy-MM-dd");
  if (local.hour !== hour || local.minute !== minute)
    return {
      problem: "skipped-by-dst",
      message: `${said} does not exist on ${date} in ${zone}: clocks go forward over it`,
    };
  const [once, again] = local.getPossibleOffsets().map((one) => one.toFormat("yyyy-MM-dd'T'HH:mm:ssZZ"));
  if (again !== undefined)
    return {
      problem: "doubled-by-dst",
      message: `${said} happens twice on ${date} in ${zone}, as ${once} and ${again}: clocks go back over it`,
    };
  return { atMs: local.toMillis() };
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}

import { resolveTime } from "../night-times.ts";
import type { TimeExpression } from "../plan.ts";
import { sunEvents } from "../time-expression.ts";
import type { RuleInput } from "./rule.ts";
import { tonightOf } from "./tonight.ts";

/**
 * Seconds from one time to the other, or only the sign of it; undefined when nobody can say. With an observatory
 * the coming night decides, without one what holds in every night.
 */
export function secondsBetween(
  input: RuleInput,
  from: TimeExpression,
  to: TimeExpression,
): number | undefined {
  const tonight = tonightOf(input);
  if (tonight === undefined) return secondsInAnyNight(from, to);
  const [fromMs, toMs] = [from, to].map((time) => resolveTime(time, tonight.night, tonight.site).atMs);
  return fromMs === undefined || toMs === undefined ? undefined : (toMs - fromMs) / 1000;
}

function secondsInAnyNight(from: TimeExpression, to: TimeExpression): number | undefined {
  const offsetSec = to.offsetSec - from.offsetSec;
  if (from.kind === "instant" && to.kind === "instant") return (to.atMs - from.atMs) / 1000 + offsetSec;
  if (from.kind === "local" && to.kind === "local") return sinceNoonSec(to) - sinceNoonSec(from);
  if (from.kind === "sun" && to.kind === "sun") {
    const events = sunEvents.indexOf(to.event) - sunEvents.indexOf(from.event);
    // Two events and an offset against their order could go either way.
    return events === 0 || Math.sign(offsetSec) * Math.sign(events) >= 0 ? events + offsetSec : undefined;
  }
  return undefined;
}

function sinceNoonSec(time: {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}): number {
  return ((time.hour + 12) % 24) * 3600 + time.minute * 60 + time.second;
}

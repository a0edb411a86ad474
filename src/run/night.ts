import { AppError } from "../errors.ts";
import type { EntryBody } from "../journal/line.ts";
import { resolveTime } from "../plan/night-times.ts";
import type { Plan, TimeExpression } from "../plan/plan.ts";
import { type Night, nightOf } from "../sky/night.ts";
import type { Site } from "../sky/site.ts";

/** An observing night with the limits that a plan gives it. */
export type RunNight = EntryBody<"run-started">["night"];

/**
 * The night to run a plan in: the one that is now, or the next when the plan's part of this one is over.
 * @throws AppError `no-such-night` when its start or end does not happen
 */
export function nightToRun(plan: Plan, site: Site, nowMs: number): RunNight {
  const tonight = limitsOf(plan, site, nightOf(site.zone, nowMs));
  if (nowMs < tonight.endsMs) return tonight;
  return limitsOf(plan, site, nightOf(site.zone, tonight.nextNoonMs));
}

function limitsOf(plan: Plan, site: Site, night: Night): RunNight {
  const startsMs = resolved(plan.starts, night, site);
  const endsMs = resolved(plan.ends, night, site);
  if (endsMs <= startsMs) {
    throw new AppError("no-such-night", `On the night of ${night.date} the plan ends before it starts.`, {
      hint: "Change night.starts or night.ends.",
    });
  }
  return {
    date: night.date,
    zone: site.zone,
    noonMs: night.noonMs,
    nextNoonMs: night.nextNoonMs,
    startsMs,
    endsMs,
  };
}

function resolved(expression: TimeExpression, night: Night, site: Site): number {
  const time = resolveTime(expression, night, site);
  if ("atMs" in time) return time.atMs;
  throw new AppError(
    "no-such-night",
    `On the night of ${night.date}, ${expression.text} cannot be: ${time.message}`,
    {
      hint: "Give night.starts or night.ends a time that this night has, such as a clock time.",
    },
  );
}

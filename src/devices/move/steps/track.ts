import { equatorialOfDate } from "../../../sky/position.ts";
import { wrapCentred } from "../../../sky/vector.ts";
import type { PointingTarget } from "../../../verb.ts";
import type { Rates, TrackParams } from "../../../verb-params/move.ts";
import { siteOf } from "../limits.ts";
import { sendShort } from "./send.ts";
import type { RunStep, Session } from "./step.ts";

const lockModes = { off: 0, sidereal: 1, track: 2 } as const;

/** Long enough for the digits of ephemerides, short enough for the Moon's parallax to change evenly. */
const HALF_SPAN_MS = 300_000;
const HOUR_MS = 3_600_000;

/** Switches sidereal tracking, sets the rates on top of it and the lock mode; each only when the plan says so. */
export const track: RunStep<TrackParams> = async ({ sidereal, rates: wanted, lock }, session) => {
  const rates = wanted && ("of" in wanted ? ratesOf(wanted.of, session) : wanted);
  if (sidereal !== undefined) await sendShort(session, "TC", { on: sidereal ? 1 : 0 });
  if (rates) await sendShort(session, "ER", rates);
  if (lock !== undefined) await sendShort(session, "LM", { mode: lockModes[lock] });
  return {
    ...(sidereal === undefined ? {} : { sidereal }),
    ...(rates
      ? { rates: { raSecPerHour: rates.raSecPerHour, decArcsecPerHour: rates.decArcsecPerHour } }
      : {}),
    ...(lock === undefined ? {} : { lock }),
  };
};

/** How fast a body moves among the stars now, as the site sees it. A place among the stars does not move. */
function ratesOf(target: PointingTarget, { env, context }: Session): Rates {
  const site = siteOf(env);
  const nowMs = context.clock.now();
  const placeAt = (atMs: number) => equatorialOfDate(target, atMs, site);
  const before = placeAt(nowMs - HALF_SPAN_MS);
  const after = placeAt(nowMs + HALF_SPAN_MS);
  const perHour = HOUR_MS / (2 * HALF_SPAN_MS);
  return {
    raSecPerHour: wrapCentred(after.raHours - before.raHours, 24) * 3600 * perHour,
    decArcsecPerHour: (after.decDeg - before.decDeg) * 3600 * perHour,
  };
}

import type { JsonObject } from "../../../verb.ts";
import type { VisitParams } from "../../../verb-params/move.ts";
import { waitStill } from "../observe.ts";
import { dither } from "./dither.ts";
import { slew } from "./slew.ts";
import { stayUntil } from "./stay.ts";
import type { RunStep, Session } from "./step.ts";

const TARGET = { raArcsec: 0, decArcsec: 0 };
/** A move ends within about three minutes in normal circumstances. */
const STILL_MS = 300_000;

/**
 * Slews to a target, stays at each position around it, and goes back to it. Every try begins with the absolute slew; after
 * it, a position whose stay was ended is left out, and one that was left early gets the rest of its time.
 */
export const visit: RunStep<VisitParams> = async (params, session) => {
  const { context } = session;
  const { target, positions } = params;
  let done = stayed(context.earlier);
  const facts = (): JsonObject => ({ positions: done, of: positions.length });
  if (context.ending.aborted) return facts();
  await slewAgain(params, session);
  if (done >= positions.length) return facts();
  if (!(await stayUntil(context.clock.now() + params.settleSec * 1000, context))) return facts();
  for (const position of positions.slice(done)) {
    if (context.ending.aborted) return facts();
    await dither({ target }, position, session);
    if (!(await stay(done + 1, params, session))) return facts();
    done += 1;
    context.progress({ event: "stayed", position: done, of: positions.length });
  }
  await dither({ target }, TARGET, session);
  return facts();
};

/** Number of the last position whose stay was ended. */
function stayed(earlier: readonly JsonObject[]): number {
  return Math.max(0, ...earlier.map(({ event, position }) => (event === "stayed" ? Number(position) : 0)));
}

/** Where the telescope stands says nothing when it may stand at a position: it is always sent to the target itself. */
async function slewAgain({ target }: VisitParams, session: Session): Promise<void> {
  const { connection, env, context } = session;
  if (context.inDoubt) await waitStill(connection, env, { deadlineMs: STILL_MS, signal: context.signal });
  await slew({ target }, { ...session, context: { ...context, inDoubt: false } });
}

/** Stays at a position for its time and until its trigger comes. False when the step was told to end before. */
async function stay(position: number, params: VisitParams, { context }: Session): Promise<boolean> {
  const { clock } = context;
  const { trigger } = params;
  const place = `position ${position}`;
  const beganMs = clock.now();
  const leftSec = params.dwellSec - dwelledSec(context.earlier, position, place, params.dwellSec);
  try {
    if (!(await stayUntil(beganMs + leftSec * 1000, context))) return false;
  } catch (error) {
    context.progress({ event: "left", position, dwelledSec: (clock.now() - beganMs) / 1000 });
    throw error;
  }
  return trigger === undefined || context.awaitTrigger(trigger, place);
}

/** What earlier tries stayed there: all of it when they had come to the trigger, else what they said when stopped. */
function dwelledSec(
  earlier: readonly JsonObject[],
  position: number,
  place: string,
  dwellSec: number,
): number {
  if (earlier.some(({ event, place: awaited }) => event === "awaiting" && awaited === place)) return dwellSec;
  return earlier
    .filter(({ event, position: left }) => event === "left" && left === position)
    .reduce((sum, facts) => sum + Number(facts.dwelledSec), 0);
}

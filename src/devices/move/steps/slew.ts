import { DeviceError } from "../../../errors.ts";
import { julianYear, precess } from "../../../sky/precession.ts";
import type { SlewParams } from "../../../verb-params/move.ts";
import { parseLastPosition } from "../answers.ts";
import { requireWithinLimits } from "../limits.ts";
import { type FullStatus, waitStill } from "../observe.ts";
import { distanceArcmin, separationArcmin } from "../pointing.ts";
import { type Course, courseOf } from "./course.ts";
import type { RunStep, Session } from "./step.ts";

/** A move ends within about three minutes in normal circumstances. */
const STILL_MS = 300_000;

const SKY_ARCMIN_PER_SEC = 0.25068;

/**
 * Slews, and checks that the telescope stands still at the place that it was to go to. In doubt it first looks whether
 * that is so already; a slew is absolute, so it is sent again when it is not. Limits are looked at right before.
 */
export const slew: RunStep<SlewParams> = async (params, session) => {
  const { settings, context, env, offsets } = session;
  offsets.forget();
  if (context.inDoubt) {
    const found = await lookAfterMove(session, courseOf(params, session));
    const isThere = found.offArcmin !== undefined && found.offArcmin <= settings.toleranceArcmin;
    if (isThere) return { ...factsOf(found), alreadyThere: true };
  }
  const course = courseOf(params, session);
  const { destination, what } = course;
  if (destination) requireWithinLimits(destination, what, settings, env, context.clock.now());
  const sentMs = context.clock.now();
  const told = await course.send();
  const found = await lookAfterMove(session, course);
  const driftArcmin = driftOf(course, found.status, context.clock.now() - sentMs);
  if (found.offArcmin !== undefined && found.offArcmin > settings.toleranceArcmin + driftArcmin) {
    throw offTarget(session, found.offArcmin);
  }
  offsets.begin(params);
  return { ...factsOf(found), ...told };
};

interface Found {
  readonly status: FullStatus;
  /** Undefined where nobody but MOVE knows where it was to go. */
  readonly offArcmin: number | undefined;
}

async function lookAfterMove(session: Session, course: Course): Promise<Found> {
  const { connection, env, context } = session;
  const status = await waitStill(connection, env, { deadlineMs: STILL_MS, signal: context.signal });
  if (!status) {
    throw new DeviceError(
      "move-busy",
      env.name,
      `${env.name} is still moving after ${STILL_MS / 60_000} min.`,
      { retry: "doubt", hint: "Look at the telescope, its dome and its focus." },
    );
  }
  return { status, offArcmin: await distanceOf(session, course, status) };
}

async function distanceOf(session: Session, course: Course, status: FullStatus): Promise<number | undefined> {
  const { connection, env, context } = session;
  const { destination, isListed } = course;
  if (destination) return distanceArcmin(destination, status, env.site, julianYear(context.clock.now()));
  // In doubt LP is the place of some move before: only after this one it is the place of this one.
  if (!isListed || context.inDoubt) return undefined;
  const last = parseLastPosition(await connection.query("LP", context.signal));
  return last && separationArcmin(precess(last, last.equinox, status.equinox), status);
}

/** How far a telescope that tracks has left an altitude and azimuth behind since it was sent there. */
function driftOf({ destination }: Course, { extended }: FullStatus, sinceMs: number): number {
  const tracksAway = destination?.kind === "horizontal" && extended.siderealTracking;
  return tracksAway ? (sinceMs / 1000) * SKY_ARCMIN_PER_SEC : 0;
}

function offTarget({ env, settings }: Session, offArcmin: number): DeviceError {
  return new DeviceError(
    "move-off-target",
    env.name,
    `${env.name} stands ${offArcmin.toFixed(1)}′ from its target after the slew; ${settings.toleranceArcmin}′ are allowed.`,
    {
      retry: "safe",
      hint: "Check the telescope's pointing, and the settings `equinox` and `toleranceArcmin` in the observatory file.",
    },
  );
}

function factsOf({ status, offArcmin }: Found) {
  return {
    raHours: status.raHours,
    decDeg: status.decDeg,
    equinox: status.equinox,
    ...(offArcmin === undefined ? {} : { offArcmin: Math.round(offArcmin * 100) / 100 }),
    ...(status.airmass === undefined ? {} : { airmass: status.airmass }),
  };
}

import { DeviceError } from "../../../errors.ts";
import type { JsonObject } from "../../../verb.ts";
import type { SlewParams } from "../../../verb-params.ts";
import { type FullStatus, waitStill } from "../observe.ts";
import { type Destination, distanceArcmin } from "../pointing.ts";
import { julianYear, precess } from "../precession.ts";
import { sendMove } from "./send.ts";
import type { Session } from "./step.ts";

/** A move ends within about three minutes in normal circumstances. */
const STILL_MS = 300_000;

/**
 * Slews to J2000 coordinates or an altitude and azimuth, and checks that the telescope stands still there. In doubt it
 * first looks whether that is so already; the move is absolute, so it is sent again when it is not.
 */
export async function slew(params: SlewParams, session: Session): Promise<JsonObject> {
  const { settings, context } = session;
  const destination = destinationOf(params, session.env.name);
  if (context.inDoubt) {
    const found = await lookAfterMove(session, destination);
    if (found.offArcmin <= settings.toleranceArcmin) return { ...factsOf(found), alreadyThere: true };
  }
  if (destination.kind === "horizontal") {
    const { altitudeDeg, azimuthDeg } = destination;
    await sendMove(session, "AA", { altitudeDeg, azimuthDeg });
  } else {
    const year = julianYear(context.clock.now());
    const { raHours, decDeg } = settings.equinox === "date" ? precess(destination, 2000, year) : destination;
    await sendMove(session, "CO", { raHours, decDeg });
  }
  const found = await lookAfterMove(session, destination);
  if (found.offArcmin > settings.toleranceArcmin) throw offTarget(session, found.offArcmin);
  return factsOf(found);
}

interface Found {
  readonly status: FullStatus;
  readonly offArcmin: number;
}

async function lookAfterMove(session: Session, destination: Destination): Promise<Found> {
  const { connection, env, context } = session;
  const status = await waitStill(connection, env, { deadlineMs: STILL_MS, signal: context.signal });
  if (!status) {
    throw new DeviceError(
      "move-busy",
      env.name,
      `${env.name} is still moving after ${STILL_MS / 60_000} min.`,
      {
        retry: "doubt",
        hint: "Look at the telescope, its dome and its focus.",
      },
    );
  }
  const offArcmin = distanceArcmin(destination, status, env.site, julianYear(context.clock.now()));
  return { status, offArcmin };
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

function factsOf({ status, offArcmin }: Found): JsonObject {
  return {
    raHours: status.raHours,
    decDeg: status.decDeg,
    equinox: status.equinox,
    offArcmin: Math.round(offArcmin * 100) / 100,
    ...(status.airmass === undefined ? {} : { airmass: status.airmass }),
  };
}

function destinationOf(params: SlewParams, device: string): Destination {
  if (!("target" in params)) return { kind: "horizontal", ...params };
  const { target } = params;
  if ("body" in target) {
    throw new DeviceError(
      "move-body",
      device,
      `${device} cannot slew to ${target.name}: bodies of the solar system come in a later version.`,
      { retry: "never", hint: "Give a target with coordinates, or an altitude and azimuth." },
    );
  }
  return { kind: "equatorial", raHours: target.raHours, decDeg: target.decDeg };
}

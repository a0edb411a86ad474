import { equatorialOfDate, j2000OfDate } from "../../../sky/position.ts";
import { julianYear, precess } from "../../../sky/precession.ts";
import type { PointingTarget } from "../../../verb.ts";
import type { SlewParams } from "../../../verb-params/move.ts";
import type { CommandArguments } from "../commands.ts";
import { siteOf } from "../limits.ts";
import type { Destination } from "../pointing.ts";
import { sendMove, type Told } from "./send.ts";
import type { Session } from "./step.ts";

/** One slew: where it ends, and what is sent for it. */
export interface Course {
  /** Follows "sent to". */
  readonly what: string;
  /** Absent where only MOVE knows it. */
  readonly destination?: Destination;
  /** MOVE's last position (LP) is then the place that it was to go to. */
  readonly isListed?: true;
  send(): Promise<Told>;
}

type Move = "FS" | "HO" | "UI" | "ZE";
const places: Readonly<Record<string, { readonly command: Move; readonly what: string }>> = {
  zenith: { command: "ZE", what: "the zenith" },
  home: { command: "HO", what: "its home" },
  "flat-screen": { command: "FS", what: "its flat screen" },
  "uniform-spot": { command: "UI", what: "its spot of uniform illumination" },
};

/** The slew that a step asks for, as of now: bodies of the solar system are where they are at this moment. */
export function courseOf(params: SlewParams, session: Session): Course {
  if ("target" in params) return toTarget(params.target, session);
  if ("altitudeDeg" in params) {
    const { altitudeDeg, azimuthDeg } = params;
    return {
      what: `altitude ${altitudeDeg}°, azimuth ${azimuthDeg}°`,
      destination: { kind: "horizontal", altitudeDeg, azimuthDeg },
      send: () => sendMove(session, "AA", { altitudeDeg, azimuthDeg }),
    };
  }
  if ("place" in params) {
    const place = places[params.place];
    if (!place) throw new Error(`MOVE has no place ${params.place}.`);
    const { command, what } = place;
    const zenith = { kind: "horizontal", altitudeDeg: 90, azimuthDeg: 0 } as const;
    return {
      what,
      ...(command === "ZE" ? { destination: zenith } : {}),
      send: () => sendMove(session, command, {}),
    };
  }
  return toNumber(params, session);
}

type Numbered = Exclude<SlewParams, { target: unknown } | { altitudeDeg: number } | { place: string }>;

function toNumber(params: Numbered, session: Session): Course {
  if ("ephemeris" in params) {
    const { ephemeris } = params;
    // LP is where the object was: the telescope goes on after it.
    return { what: `ephemeris ${ephemeris}`, send: () => sendMove(session, "EG", { ephemeris }) };
  }
  if ("entry" in params) {
    const { entry } = params;
    return {
      what: `entry ${entry} of the list`,
      isListed: true,
      send: () => sendMove(session, "RF", { entry }),
    };
  }
  if ("sky" in params) {
    const { sky } = params;
    return {
      what: `sky position ${sky}`,
      isListed: true,
      send: () => sendMove(session, "SF", { entry: sky }),
    };
  }
  const { position } = params;
  return {
    what: `previous position ${position}`,
    isListed: true,
    send: () => sendMove(session, "PM", { index: position }),
  };
}

function toTarget(target: PointingTarget, session: Session): Course {
  const destination = { kind: "equatorial", ...j2000PlaceOf(target, session) } as const;
  const args = (): CommandArguments<"CO"> => {
    const { raHours, decDeg } = destination;
    if (session.settings.equinox === "j2000") return { raHours, decDeg };
    return precess(destination, 2000, julianYear(session.context.clock.now()));
  };
  return { what: target.name, destination, send: () => sendMove(session, "CO", args()) };
}

/** Where a target is now. Of a body: the J2000 place of the star that is seen where the site sees the body. */
function j2000PlaceOf(
  target: PointingTarget,
  { env, context }: Session,
): { raHours: number; decDeg: number } {
  if ("raHours" in target) return { raHours: target.raHours, decDeg: target.decDeg };
  const nowMs = context.clock.now();
  const { raHours, decDeg } = j2000OfDate(equatorialOfDate(target, nowMs, siteOf(env)), nowMs);
  return { raHours, decDeg };
}

import { bringDomeAfter, followTo } from "./dome.ts";
import { isAccessible, obstacleOn } from "./limits.ts";
import { code, type Outcome } from "./outcome.ts";
import { shownAt, trueOf } from "./pointing.ts";
import type { NamedPosition, Program } from "./program.ts";
import { type Equatorial, wrap } from "./sky.ts";

/** Until everything that moved has settled. */
const SETTLE_MS = 2_000;
/** How many previous positions MOVE keeps. */
const POSITIONS = 20;

/** Where a move goes, and how. */
export interface Destination {
  readonly name: string;
  /** J2000 coordinates as MOVE shows them on arrival. */
  readonly at: (arrivalMs: number) => Equatorial;
  /** Code of a place that is inaccessible; undefined for moves that have none. */
  readonly inaccessible?: string;
  /** Code at its end. */
  readonly code?: string;
  readonly ephemeris?: NamedPosition["ephemeris"];
  /** It counts from where the telescope is, and leaves everything else as it was. */
  readonly isOffset?: true;
}

/** Puts where the telescope is on top of the previous positions. */
export function savePosition(program: Program, nowMs: number): void {
  const { objectName: name, followed } = program;
  const saved = { name, position: shownAt(program, nowMs), ...(followed && { ephemeris: followed }) };
  program.positions = [saved, ...program.positions].slice(0, POSITIONS);
}

/** Sets off for a place. The move is over when the telescope and the dome are there and have settled. */
export function slewTo(program: Program, destination: Destination, nowMs: number): Outcome {
  const { mount } = program.body;
  const { telescope, place, behaviour } = program;
  const { endMs: telescopeMs, shown, to } = arrival(program, destination, nowMs);
  const limits = { telescope, horizonDeg: behaviour.horizonDeg, place };
  if (destination.inaccessible !== undefined && !isAccessible(to, telescopeMs, limits)) {
    return code(destination.inaccessible);
  }
  if (!destination.isOffset) arrive(program, destination, shown, nowMs);
  const way = { from: mount.positionAt(nowMs), to, startMs: nowMs, endMs: telescopeMs };
  const obstacle = obstacleOn(way, limits);
  // The dome first: it sets off from where it has followed the telescope to.
  const domeMs = followTo(program, to, telescopeMs, nowMs);
  mount.startSlew(to, nowMs, telescopeMs);
  return {
    kind: "work",
    endMs: obstacle?.atMs ?? Math.max(telescopeMs, domeMs) + SETTLE_MS,
    goalMs: telescopeMs,
    code: obstacle?.code ?? destination.code ?? "0",
    abortable: true,
    end(atMs) {
      mount.endSlew(atMs);
      bringDomeAfter(program, atMs);
    },
  };
}

/** What MOVE remembers of a move that is not an offset, from its start on. */
function arrive(program: Program, destination: Destination, shown: Equatorial, nowMs: number): void {
  savePosition(program, nowMs);
  const { name, ephemeris } = destination;
  program.lastPosition = { name, position: shown, ...(ephemeris && { ephemeris }) };
  program.objectName = name;
  program.followed = ephemeris;
  program.offsetsArcsec = { ra: 0, dec: 0 };
  program.guiding = "off";
}

/** When and where a move ends: a place on the ground looks at another part of the sky by then. */
function arrival(
  program: Program,
  { at }: Destination,
  nowMs: number,
): { readonly endMs: number; readonly shown: Equatorial; readonly to: Equatorial } {
  const from = program.body.mount.positionAt(nowMs);
  let endMs = nowMs;
  let shown = at(endMs);
  let to = trueOf(program, shown, endMs);
  for (let round = 0; round < 3; round += 1) {
    const raDeg = Math.abs(wrap(to.raHours - from.raHours + 12, 24) - 12) * 15;
    const way = Math.max(raDeg, Math.abs(to.decDeg - from.decDeg));
    endMs = nowMs + Math.round((way / program.telescope.slewDegPerSec) * 1_000);
    shown = at(endMs);
    to = trueOf(program, shown, endMs);
  }
  return { endMs, shown, to };
}

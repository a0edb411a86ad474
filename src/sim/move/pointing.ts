import type { Program } from "./program.ts";
import { type Equatorial, equinoxOf, fromJ2000, siderealHours, toJ2000, wrap } from "./sky.ts";

/** The time that MOVE's computer believes it is. */
export function computerMs(program: Program, nowMs: number): number {
  return nowMs + program.body.clockSkewMs;
}

/** How far the coordinates that MOVE shows are from where the telescope points: a wrong clock is a wrong right ascension. */
function errorAt({ pointingError, body, place }: Program, nowMs: number): Equatorial {
  const skewHours =
    body.clockSkewMs === 0 ? 0 : siderealHours(nowMs + body.clockSkewMs, place) - siderealHours(nowMs, place);
  return { raHours: pointingError.raHours + skewHours, decDeg: pointingError.decDeg };
}

/** J2000 coordinates that MOVE takes the telescope's for. */
export function shownAt(program: Program, nowMs: number): Equatorial {
  const error = errorAt(program, nowMs);
  return moved(program.body.mount.positionAt(nowMs), error.raHours, error.decDeg);
}

/** Where the telescope really points when MOVE shows these coordinates. */
export function trueOf(program: Program, shown: Equatorial, nowMs: number): Equatorial {
  const error = errorAt(program, nowMs);
  return moved(shown, -error.raHours, -error.decDeg);
}

/** From now on MOVE shows these coordinates. */
export function showFromNow(program: Program, shown: Equatorial, nowMs: number): void {
  const { raHours, decDeg } = program.body.mount.positionAt(nowMs);
  const skewHours = errorAt(program, nowMs).raHours - program.pointingError.raHours;
  program.pointingError = {
    raHours: wrap(shown.raHours - raHours - skewHours + 12, 24) - 12,
    decDeg: shown.decDeg - decDeg,
  };
}

/** J2000 coordinates of those that a command gave. */
export function asGiven(program: Program, given: Equatorial, nowMs: number): Equatorial {
  if (program.behaviour.equinox === "j2000") return given;
  return toJ2000(given, equinoxOf(computerMs(program, nowMs)));
}

/** Coordinates in the equinox of the commands. */
export function inGivenEquinox(
  program: Program,
  j2000: Equatorial,
  nowMs: number,
): Equatorial & { readonly equinox: number } {
  const equinox = program.behaviour.equinox === "j2000" ? 2000 : equinoxOf(computerMs(program, nowMs));
  return { ...(equinox === 2000 ? j2000 : fromJ2000(j2000, equinox)), equinox };
}

function moved({ raHours, decDeg }: Equatorial, byRaHours: number, byDecDeg: number): Equatorial {
  // Coordinates that nothing is wrong with stay what they are, to the last digit.
  if (byRaHours === 0 && byDecDeg === 0) return { raHours, decDeg };
  return { raHours: wrap(raHours + byRaHours, 24), decDeg: Math.min(90, Math.max(-90, decDeg + byDecDeg)) };
}

import { Body } from "astronomy-engine";
import { AppError } from "../errors.ts";

/** A place on the sky: right ascension in hours [0, 24), declination in degrees [-90, 90]. */
export interface Equatorial {
  readonly raHours: number;
  readonly decDeg: number;
}

/** Altitude in degrees [-90, 90], without refraction; azimuth in degrees [0, 360) from north through east. */
export interface Horizontal {
  readonly altitudeDeg: number;
  readonly azimuthDeg: number;
}

/** What can be observed: J2000 coordinates, or a body of the solar system by its lower-case name. */
export type SkyTarget = Equatorial | { readonly body: string };

const BODIES: ReadonlyMap<string, Body> = new Map([
  ["sun", Body.Sun],
  ["moon", Body.Moon],
  ["mercury", Body.Mercury],
  ["venus", Body.Venus],
  ["mars", Body.Mars],
  ["jupiter", Body.Jupiter],
  ["saturn", Body.Saturn],
  ["uranus", Body.Uranus],
  ["neptune", Body.Neptune],
]);

/**
 * The ephemeris body of a name.
 * @throws AppError `unknown-body`
 */
export function ephemerisBody(name: string): Body {
  const body = BODIES.get(name);
  if (body === undefined)
    throw new AppError("unknown-body", `There is no ephemeris for the body "${name}".`, {
      hint: `Use one of: ${[...BODIES.keys()].join(", ")}.`,
    });
  return body;
}

import { altAzOf } from "../../sky/alt-az.ts";
import type { Equatorial, Horizontal } from "../../sky/coordinates.ts";
import { precess } from "../../sky/precession.ts";
import { angleBetween, DEGREE, HOUR, unitVector } from "../../sky/vector.ts";
import type { Status } from "./status.ts";

/** Where a slew ends, as far as that is known before: J2000 coordinates, or a place over the horizon. */
export type Destination =
  | ({ readonly kind: "equatorial" } & Equatorial)
  | ({ readonly kind: "horizontal" } & Horizontal);

/**
 * How far from its destination the telescope says it points, in minutes of arc, compared in the status's own equinox.
 * @param year the Julian year of now: the sidereal time of a status is of date
 */
export function distanceArcmin(
  destination: Destination,
  status: Pick<Status, "raHours" | "decDeg" | "equinox" | "siderealHours">,
  site: { readonly latitudeDeg: number },
  year: number,
): number {
  if (destination.kind === "equatorial") {
    return separationArcmin(precess(destination, 2000, status.equinox), status);
  }
  const { raHours, decDeg } = precess(status, status.equinox, year);
  const seen = altAzOf({ hourAngleHours: status.siderealHours - raHours, decDeg }, site.latitudeDeg);
  return toArcmin(angleBetween(horizontalVector(seen), horizontalVector(destination)));
}

/** Angle between two places of one equinox, in minutes of arc. */
export function separationArcmin(a: Equatorial, b: Equatorial): number {
  const vector = ({ raHours, decDeg }: Equatorial) => unitVector(raHours * HOUR, decDeg * DEGREE);
  return toArcmin(angleBetween(vector(a), vector(b)));
}

function horizontalVector({ azimuthDeg, altitudeDeg }: Horizontal) {
  return unitVector(azimuthDeg * DEGREE, altitudeDeg * DEGREE);
}

function toArcmin(radians: number): number {
  return (radians / DEGREE) * 60;
}

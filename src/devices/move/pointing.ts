import { type Equatorial, precess } from "./precession.ts";
import type { Status } from "./status.ts";

const DEGREE = Math.PI / 180;

/** Where a slew ends: J2000 coordinates, or a place over the horizon. */
export type Destination =
  | ({ readonly kind: "equatorial" } & Equatorial)
  | { readonly kind: "horizontal"; readonly altitudeDeg: number; readonly azimuthDeg: number };

/** How far from its destination the telescope says it points, in minutes of arc. */
export function distanceArcmin(
  destination: Destination,
  status: Status,
  site: { readonly latitudeDeg: number },
  year: number,
): number {
  if (destination.kind === "equatorial") {
    const target = precess(destination, 2000, status.equinox);
    return separationArcmin(target.raHours * 15, target.decDeg, status.raHours * 15, status.decDeg);
  }
  const seen = horizontal(precess(status, status.equinox, year), status.siderealHours, site.latitudeDeg);
  return separationArcmin(destination.azimuthDeg, destination.altitudeDeg, seen.azimuthDeg, seen.altitudeDeg);
}

/** Great-circle distance of two directions by the haversine, which keeps its digits when they are close. */
function separationArcmin(longA: number, latA: number, longB: number, latB: number): number {
  const havLat = Math.sin(((latB - latA) / 2) * DEGREE) ** 2;
  const havLong = Math.sin(((longB - longA) / 2) * DEGREE) ** 2;
  const hav = havLat + Math.cos(latA * DEGREE) * Math.cos(latB * DEGREE) * havLong;
  return ((2 * Math.asin(Math.min(1, Math.sqrt(hav)))) / DEGREE) * 60;
}

/** Altitude and azimuth (from north through east) without refraction: Meeus, Astronomical Algorithms, eq. 13.5, 13.6. */
function horizontal(
  place: Equatorial,
  siderealHours: number,
  latitudeDeg: number,
): { altitudeDeg: number; azimuthDeg: number } {
  const hourAngle = (siderealHours - place.raHours) * 15 * DEGREE;
  const dec = place.decDeg * DEGREE;
  const latitude = latitudeDeg * DEGREE;
  const east = -Math.cos(dec) * Math.sin(hourAngle);
  const north = Math.sin(dec) * Math.cos(latitude) - Math.cos(dec) * Math.cos(hourAngle) * Math.sin(latitude);
  const up = Math.sin(dec) * Math.sin(latitude) + Math.cos(dec) * Math.cos(hourAngle) * Math.cos(latitude);
  return {
    altitudeDeg: Math.atan2(up, Math.hypot(east, north)) / DEGREE,
    azimuthDeg: (Math.atan2(east, north) / DEGREE + 360) % 360,
  };
}

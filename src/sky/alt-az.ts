import type { Horizontal } from "./coordinates.ts";
import { DEGREE, HOUR, sphericalOf, type Vector3, wrapCentred, wrapPositive } from "./vector.ts";

/** A place by hour angle, [-12, 12), and declination of date. */
export interface MeridianPlace {
  readonly hourAngleHours: number;
  readonly decDeg: number;
}

/** Altitude and azimuth of an hour angle and declination, without refraction. */
export function altAzOf(place: MeridianPlace, latitudeDeg: number): Horizontal {
  const { longitude, latitude } = swapped(place.hourAngleHours * HOUR, place.decDeg * DEGREE, latitudeDeg);
  return { altitudeDeg: latitude / DEGREE, azimuthDeg: wrapPositive(longitude / DEGREE, 360) };
}

/** Hour angle and declination of an altitude and azimuth. Undoes altAzOf. */
export function meridianPlaceOf(place: Horizontal, latitudeDeg: number): MeridianPlace {
  const { longitude, latitude } = swapped(place.azimuthDeg * DEGREE, place.altitudeDeg * DEGREE, latitudeDeg);
  return { hourAngleHours: wrapCentred(longitude / HOUR, 24), decDeg: latitude / DEGREE };
}

/**
 * From hour angle and declination to azimuth (from north through east) and altitude, or back: the same formula does
 * both. Meeus, Astronomical Algorithms, eq. 13.5 and 13.6.
 */
function swapped(
  longitude: number,
  latitude: number,
  siteLatitudeDeg: number,
): { readonly longitude: number; readonly latitude: number } {
  const site = siteLatitudeDeg * DEGREE;
  const c = Math.cos(latitude);
  const across: Vector3 = [
    Math.sin(latitude) * Math.cos(site) - c * Math.cos(longitude) * Math.sin(site),
    -c * Math.sin(longitude),
    Math.sin(latitude) * Math.sin(site) + c * Math.cos(longitude) * Math.cos(site),
  ];
  return sphericalOf(across);
}

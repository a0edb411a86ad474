import { Body, Equator, Horizon, Observer } from "astronomy-engine";
import { horizontalOf } from "../move/sky.ts";
import type { Device } from "./device.ts";
import type { Pointing } from "./state.ts";

/** Bodies in the order of their numbers in requests, which begin with 1. */
export const bodies = [
  "Mercury",
  "Venus",
  "Mars",
  "Jupiter",
  "Saturn",
  "Uranus",
  "Neptune",
  "Moon",
  "Sun",
] as const;

const J2000_MS = 946_728_000_000;
const DAY_MS = 86_400_000;

/** Numbers of the two bodies that are followed by tracking of their own. */
export const SUN_BODY = 9;
export const MOON_BODY = 8;

/** Where the telescope looks, or would look, from its place now. */
export function standingOf(
  { site, clock }: Device,
  pointing: Pointing,
): { readonly altDeg: number; readonly azDeg: number } {
  if ("raHours" in pointing) return horizontalOf(pointing, clock.now(), site);
  const name = bodies[pointing.body - 1] ?? "Sun";
  const observer = new Observer(site.latitudeDeg, site.longitudeDeg, 0);
  const at = (clock.now() - J2000_MS) / DAY_MS;
  const { ra, dec } = Equator(Body[name], at, observer, true, true);
  const { altitude, azimuth } = Horizon(at, observer, ra, dec);
  return { altDeg: altitude, azDeg: azimuth };
}

/** Whether a plate there can be solved: always where the sky is open, else above the horizon. */
export function canBeSeen(device: Device, pointing: Pointing): boolean {
  return device.behaviour.sky === "open" || standingOf(device, pointing).altDeg > 0;
}

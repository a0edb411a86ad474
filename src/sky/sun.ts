import { evenNodes, firstCrossing, type OfTime, withTurningPoints } from "./crossing.ts";
import { horizontal } from "./position.ts";
import type { Site } from "./site.ts";

/** Evening events come before the night's deepest point, morning events after it. */
export type SunEvent =
  | "sunset"
  | "civil-dusk"
  | "nautical-dusk"
  | "astronomical-dusk"
  | "astronomical-dawn"
  | "nautical-dawn"
  | "civil-dawn"
  | "sunrise";

/**
 * Altitude of the Sun's centre in degrees without refraction, at any height of the site.
 * Sunset and sunrise: 16' of radius and 34' of refraction, as almanacs have it.
 */
const EVENTS: Readonly<
  Record<SunEvent, { readonly altitudeDeg: number; readonly half: "evening" | "morning" }>
> = {
  sunset: { altitudeDeg: -0.833, half: "evening" },
  "civil-dusk": { altitudeDeg: -6, half: "evening" },
  "nautical-dusk": { altitudeDeg: -12, half: "evening" },
  "astronomical-dusk": { altitudeDeg: -18, half: "evening" },
  "astronomical-dawn": { altitudeDeg: -18, half: "morning" },
  "nautical-dawn": { altitudeDeg: -12, half: "morning" },
  "civil-dawn": { altitudeDeg: -6, half: "morning" },
  sunrise: { altitudeDeg: -0.833, half: "morning" },
};

const HOUR_MS = 3_600_000;
/** The Sun's altitude has at most one turning point in this time. */
const STEP_MS = 3 * HOUR_MS;

/** The Sun's way through one night, cut where it turns. */
interface SunCurve {
  readonly evening: readonly number[];
  readonly morning: readonly number[];
  /** Events that were asked for. */
  readonly events: Map<SunEvent, number | undefined>;
}

/** Nights by their noon at each site: a check asks for the same one or two in every plan. */
const curves = new WeakMap<Site, Map<number, SunCurve>>();
const MOST_CURVES = 8;

/** Altitude of the Sun's centre in degrees, seen from the site, without refraction. */
export function sunAltitudeDeg(site: Site, atMs: number): number {
  return horizontal(site, { body: "sun" }, atMs).altitudeDeg;
}

/**
 * When the Sun passes an altitude in the night that begins at `noonMs`, searching 24 hours: for dusks and sunset
 * the way down to the night's deepest point, for dawns and sunrise the first way up after it.
 * Undefined when it does not happen: the Sun stays above (a summer night far north) or below (the polar night).
 */
export function sunEvent(site: Site, event: SunEvent, noonMs: number): number | undefined {
  const { altitudeDeg, half } = EVENTS[event];
  const { evening, morning, events } = curveOf(site, noonMs);
  if (events.has(event)) return events.get(event);
  const above: OfTime = (atMs) => sunAltitudeDeg(site, atMs) - altitudeDeg;
  const found =
    half === "evening" ? firstCrossing(above, evening, "down") : firstCrossing(above, morning, "up");
  events.set(event, found);
  return found;
}

function curveOf(site: Site, noonMs: number): SunCurve {
  const nights = curves.get(site) ?? new Map<number, SunCurve>();
  const known = nights.get(noonMs);
  if (known) return known;
  const altitude: OfTime = (atMs) => sunAltitudeDeg(site, atMs);
  const nodes = [...withTurningPoints(altitude, evenNodes(noonMs, noonMs + 24 * HOUR_MS, STEP_MS))];
  const altitudes = nodes.map(altitude);
  const deepest = altitudes.indexOf(Math.min(...altitudes));
  const made = { evening: nodes.slice(0, deepest + 1), morning: nodes.slice(deepest), events: new Map() };
  if (nights.size >= MOST_CURVES) nights.clear();
  curves.set(site, nights.set(noonMs, made));
  return made;
}

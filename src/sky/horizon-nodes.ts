import type { Horizontal } from "./coordinates.ts";
import { crossingMs, evenNodes, type Nodes, type OfTime } from "./crossing.ts";
import { type Horizon, horizonAltitudeDeg } from "./horizon.ts";
import { wrapCentred } from "./vector.ts";

/** Where something stands at a plan time. */
export type PlaceOfTime = (atMs: number) => Horizontal;

/** Short enough that azimuth runs one way, but for a few arcseconds around its turning points. */
const STEP_MS = 300_000;
/** No target climbs or sinks more in one step. */
const MOST_CLIMB_DEG = 1.5;
/** Beyond this, which way the azimuth went is uncertain, and the time is cut in two. */
const WIDEST_SWEEP_DEG = 30;
const SHORTEST_SWEEP_MS = 1000;

/** Height above the horizon in degrees. */
export function aboveHorizon(horizon: Horizon, place: PlaceOfTime): OfTime {
  return (atMs) => {
    const { altitudeDeg, azimuthDeg } = place(atMs);
    return altitudeDeg - horizonAltitudeDeg(horizon, azimuthDeg);
  };
}

/**
 * Cuts a window so that, wherever the target is near the height of the horizon, the horizon below it is one
 * straight line between nodes: no step of it, however narrow, falls between two of them.
 */
export function* horizonNodes(
  horizon: Horizon,
  place: PlaceOfTime,
  fromMs: number,
  toMs: number,
): Generator<number> {
  const azimuth: OfTime = (atMs) => place(atMs).azimuthDeg;
  const altitudes = horizon.map(({ altitudeDeg }) => altitudeDeg);
  const lowest = Math.min(...altitudes, 90) - MOST_CLIMB_DEG;
  const highest = Math.max(...altitudes, -90) + MOST_CLIMB_DEG;
  let before: { readonly atMs: number; readonly near: boolean } | undefined;
  for (const atMs of evenNodes(fromMs, toMs, STEP_MS)) {
    const { altitudeDeg } = place(atMs);
    const near = altitudeDeg >= lowest && altitudeDeg <= highest;
    if (before !== undefined && (near || before.near)) yield* passages(horizon, azimuth, before.atMs, atMs);
    yield atMs;
    before = { atMs, near };
  }
}

/** The times between two others at which the azimuth passes a point of the horizon. */
function passages(horizon: Horizon, azimuth: OfTime, fromMs: number, toMs: number): Nodes {
  const start = azimuth(fromMs);
  const sweep = wrapCentred(azimuth(toMs) - start, 360);
  if (Math.abs(sweep) > WIDEST_SWEEP_DEG) {
    if (toMs - fromMs < SHORTEST_SWEEP_MS) return [];
    const middle = Math.round((fromMs + toMs) / 2);
    return [
      ...passages(horizon, azimuth, fromMs, middle),
      middle,
      ...passages(horizon, azimuth, middle, toMs),
    ];
  }
  return horizon
    .filter(({ azimuthDeg }) => {
      const off = wrapCentred(azimuthDeg - start, 360);
      return off * sweep > 0 && Math.abs(off) < Math.abs(sweep);
    })
    .map(({ azimuthDeg }) => crossingMs((atMs) => wrapCentred(azimuth(atMs) - azimuthDeg, 360), fromMs, toMs))
    .sort((a, b) => a - b);
}

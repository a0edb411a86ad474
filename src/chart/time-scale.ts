import { DateTime } from "luxon";

/** Where instants are on a line of time. */
export interface TimeScale {
  readonly fromMs: number;
  readonly toMs: number;
  readonly leftPx: number;
  readonly rightPx: number;
  /** Pixels from the left; instants outside are moved to the edge. */
  x(atMs: number): number;
}

/** A line of time between two edges. */
export function timeScale(fromMs: number, toMs: number, leftPx: number, rightPx: number): TimeScale {
  const perMs = (rightPx - leftPx) / Math.max(1, toMs - fromMs);
  return {
    fromMs,
    toMs,
    leftPx,
    rightPx,
    x: (atMs) => leftPx + (Math.min(Math.max(atMs, fromMs), toMs) - fromMs) * perMs,
  };
}

export interface Tick {
  readonly atMs: number;
  /** 21:00; undefined where a label has no room. */
  readonly label: string | undefined;
}

const HOUR_MS = 3_600_000;
const LABEL_PX = 46;

/** Full hours of a zone, with labels where they do not touch. A clock that is set back shows an hour twice. */
export function hourTicks(scale: TimeScale, zone: string): readonly Tick[] {
  const hourPx = ((scale.rightPx - scale.leftPx) * HOUR_MS) / Math.max(1, scale.toMs - scale.fromMs);
  const every = [1, 2, 3, 4, 6, 12].find((hours) => hours * hourPx >= LABEL_PX) ?? 12;
  const ticks: Tick[] = [];
  const first = DateTime.fromMillis(scale.fromMs, { zone }).startOf("hour").toMillis();
  for (let atMs = first; atMs <= scale.toMs; atMs += HOUR_MS) {
    if (atMs < scale.fromMs) continue;
    const local = DateTime.fromMillis(atMs, { zone });
    const x = scale.x(atMs);
    const fits = x - scale.leftPx >= 2 && scale.rightPx - x >= LABEL_PX / 3;
    ticks.push({ atMs, label: local.hour % every === 0 && fits ? local.toFormat("HH:mm") : undefined });
  }
  return ticks;
}

import type { ShotDone } from "../records.ts";

/** Mean half-flux diameter in pixels, to two places; undefined where no shot has one. */
export function meanHfdPx(shots: readonly ShotDone[]): number | undefined {
  const values = shots.flatMap(({ hfdPx }) => (hfdPx !== undefined && hfdPx > 0 ? [hfdPx] : []));
  if (values.length === 0) return undefined;
  return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 100) / 100;
}

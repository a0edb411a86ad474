import { wrapPositive } from "./vector.ts";

/** The local horizon: azimuths in degrees from north through east, ascending in [0, 360), with the altitude there. */
export type Horizon = readonly { readonly azimuthDeg: number; readonly altitudeDeg: number }[];

/** What is wrong with a horizon file, and in which line (from 1). */
export interface HorizonProblem {
  readonly line: number;
  readonly message: string;
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/;
const LONGEST_QUOTE = 40;

/**
 * Reads a horizon file: one azimuth and altitude in degrees a line, separated by blanks, a comma or both; empty
 * lines and what follows `#` do not count. Azimuth is in [0, 360], altitude in [-10, 90]. Lines may come in any
 * order, at least two directions are needed, and none may occur twice; only 0 may come again as 360, with the
 * same altitude.
 */
export function parseHorizon(text: string): { readonly horizon: Horizon } | HorizonProblem {
  const points = new Map<number, { readonly written: Horizon[number]; readonly line: number }>();
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  for (const [i, raw] of lines.entries()) {
    const content = raw.replace(/#.*/, "").trim();
    if (content === "") continue;
    const line = i + 1;
    const written = parsePoint(content);
    if (typeof written === "string") return { line, message: written };
    const azimuthDeg = written.azimuthDeg % 360;
    const earlier = points.get(azimuthDeg);
    if (earlier === undefined) points.set(azimuthDeg, { written, line });
    else if (!closesCircle(earlier.written, written))
      return { line, message: duplicateMessage(written, earlier) };
  }
  if (points.size < 2)
    return {
      line: lines.length,
      message: `A horizon needs at least two directions; this file has ${points.size}.`,
    };
  const horizon = [...points]
    .map(([azimuthDeg, { written }]) => ({ azimuthDeg, altitudeDeg: written.altitudeDeg }))
    .sort((a, b) => a.azimuthDeg - b.azimuthDeg);
  return { horizon };
}

/** One pair, or what is wrong with it. */
function parsePoint(content: string): Horizon[number] | string {
  const fields = content.split(/\s*,\s*|\s+/);
  const [azimuthText = "", altitudeText = ""] = fields;
  if (fields.length !== 2 || !NUMBER.test(azimuthText) || !NUMBER.test(altitudeText))
    return `Expected an azimuth and an altitude in degrees, such as 135 22.5, not ${JSON.stringify(content.slice(0, LONGEST_QUOTE))}.`;
  const azimuthDeg = Number(azimuthText);
  const altitudeDeg = Number(altitudeText);
  if (azimuthDeg < 0 || azimuthDeg > 360) return `Azimuth ${azimuthText} is not in 0 to 360 degrees.`;
  if (altitudeDeg < -10 || altitudeDeg > 90) return `Altitude ${altitudeText} is not in -10 to 90 degrees.`;
  return { azimuthDeg, altitudeDeg };
}

/** Many horizon files end with 360 as they began with 0. */
function closesCircle(a: Horizon[number], b: Horizon[number]): boolean {
  return a.azimuthDeg !== b.azimuthDeg && a.altitudeDeg === b.altitudeDeg;
}

function duplicateMessage(
  written: Horizon[number],
  earlier: { readonly written: Horizon[number]; readonly line: number },
): string {
  const where = `line ${earlier.line}`;
  if (written.azimuthDeg !== earlier.written.azimuthDeg)
    return `Azimuth 0 and 360 are the same direction, and ${where} has another altitude for it.`;
  return `Azimuth ${written.azimuthDeg} is already in ${where}. For a steep step, give two azimuths that differ a little, such as 100 and 100.01.`;
}

/**
 * Altitude of the horizon in degrees at any azimuth in degrees: a line between neighbours, through north as well.
 * An empty horizon is at 0.
 */
export function horizonAltitudeDeg(horizon: Horizon, azimuthDeg: number): number {
  const azimuth = wrapPositive(azimuthDeg, 360);
  const next = firstAfter(horizon, azimuth);
  const before = horizon.at(next - 1);
  const after = horizon[next] ?? horizon[0];
  if (before === undefined || after === undefined) return 0;
  const width = wrapPositive(after.azimuthDeg - before.azimuthDeg, 360);
  if (width === 0) return before.altitudeDeg;
  const part = wrapPositive(azimuth - before.azimuthDeg, 360) / width;
  return before.altitudeDeg + part * (after.altitudeDeg - before.altitudeDeg);
}

/** Index of the first point beyond an azimuth; the length when there is none. */
function firstAfter(horizon: Horizon, azimuthDeg: number): number {
  let low = 0;
  let high = horizon.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((horizon[middle]?.azimuthDeg ?? 360) > azimuthDeg) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** One axis: where it is, and how it moves since when. */
interface Axis {
  /** Where it was at `sinceMs`. */
  positionDeg: number;
  /** Signed; 0 when it rests. */
  speedDegPerSec: number;
  sinceMs: number;
  /** Ends the move under way. */
  abort: () => void;
}

/** The two axes by their number in requests: 1 turns, 2 tilts. */
export type AxisNumber = 1 | 2;
export type Motors = Readonly<Record<AxisNumber, Axis>> & { needReset: boolean };

/** How far each axis goes, in degrees. */
export const axisLimits: Readonly<Record<AxisNumber, readonly [minDeg: number, maxDeg: number]>> = {
  1: [-175, 175],
  2: [-5, 95],
};

/** So near a limit it warns. */
export const WARNING_DEG = 5;

export function isAxis(number: number): number is AxisNumber {
  return number === 1 || number === 2;
}

export function freshMotors(): Motors {
  const axis = (): Axis => ({ positionDeg: 0, speedDegPerSec: 0, sinceMs: 0, abort: () => undefined });
  return { 1: axis(), 2: axis(), needReset: true };
}

/** Where an axis is now, within its limits. */
export function positionOf(motors: Motors, number: AxisNumber, nowMs: number): number {
  const { positionDeg, speedDegPerSec, sinceMs } = motors[number];
  const [min, max] = axisLimits[number];
  return Math.min(max, Math.max(min, positionDeg + (speedDegPerSec * (nowMs - sinceMs)) / 1000));
}

/** An axis has arrived and rests. */
export function restAt(motors: Motors, number: AxisNumber, positionDeg: number, nowMs: number): void {
  Object.assign(motors[number], { positionDeg, speedDegPerSec: 0, sinceMs: nowMs });
}

/** Stops an axis where it is, or sends it on with another speed. */
export function setSpeed(motors: Motors, number: AxisNumber, speedDegPerSec: number, nowMs: number): void {
  const axis = motors[number];
  axis.positionDeg = positionOf(motors, number, nowMs);
  axis.sinceMs = nowMs;
  axis.speedDegPerSec = speedDegPerSec;
}

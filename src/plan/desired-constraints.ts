import type {
  RobotargetConstraintsFile,
  RobotargetMoonFile,
  RobotargetOneShotFile,
  RobotargetPresetIntervalsFile,
} from "../gen/plan-file.ts";
import type { DesiredConstraints, DesiredIntervals } from "../verb-params.ts";
import { duration, localTime } from "./checked.ts";
import { timeOfDaySec } from "./local-times.ts";
import { orNone, unlessNone, withoutAbsent } from "./none-values.ts";

/** A range with its open ends null. */
type OpenRange = readonly [number | null, number | null];

/** The constraints that a plan states; what it does not is absent, what is none is null. */
export function desiredConstraints(file: RobotargetConstraintsFile): DesiredConstraints {
  return withoutAbsent<DesiredConstraints>({
    altitudeMinDeg: orNone(file.altitude, ({ min }) => min),
    sqmMin: orNone(file.sqm, ({ min }) => min),
    hourAngleHours: orNone(file.hourAngle, ([from, to]) => range(unlessNone(from), unlessNone(to))),
    datesLocalSec: orNone(file.dates, ({ from, to }) => rangeOfTexts(from, to, localTime)),
    timesOfDaySec: orNone(file.times, ({ from, to }) => rangeOfTexts(from, to, timeOfDaySec)),
    airmass: orNone(file.airmass, ({ min, max }) => range(min, max)),
    hfdMaxPx: orNone(file.hfd, ({ max }) => max),
    timePerNightMin: minutesOrNone(file.timePerNight),
    timePerSequenceMin: minutesOrNone(file.timePerSequence),
    ...moonConstraints(file.moon ?? {}),
    oneShot: orNone(file.oneShot, oneShot),
    presetIntervals: orNone(file.presetIntervals, presetIntervals),
  });
}

type MoonConstraint = "moonDown" | "moonPhase" | "moonDistance" | "moonLorentzian";

function moonConstraints({ down, phase, distance, lorentzian }: RobotargetMoonFile): {
  [K in MoonConstraint]: DesiredConstraints[K] | undefined;
} {
  return {
    moonDown: down,
    moonPhase: orNone(phase, ({ min = null, andMoonUp = false, max = null, orMoonDown = false }) => ({
      minPercent: min,
      andMoonUp,
      maxPercent: max,
      orMoonDown,
    })),
    moonDistance: orNone(distance, ({ min, orMoonDown = false }) => ({ minDeg: min, orMoonDown })),
    moonLorentzian: orNone(lorentzian, ({ profile, orMoonDown = false }) => ({ profile, orMoonDown })),
  };
}

function oneShot({ at, early = "0s" }: Exclude<RobotargetOneShotFile, string>): {
  readonly atLocalSec: number;
  readonly earlyMin: number;
} {
  return { atLocalSec: localTime(at), earlyMin: minutes(early) };
}

function presetIntervals(file: Exclude<RobotargetPresetIntervalsFile, string>): DesiredIntervals {
  const { intervals, early = "0s", resetProgress = false } = file;
  return {
    earlyMin: minutes(early),
    resetProgress,
    intervals: intervals.map(({ from, to, enabled = true }) => ({
      fromLocalSec: localTime(from),
      toLocalSec: localTime(to),
      enabled,
    })),
  };
}

function range(from: number | undefined, to: number | undefined): OpenRange {
  return [from ?? null, to ?? null];
}

function rangeOfTexts(
  from: string | undefined,
  to: string | undefined,
  read: (end: string) => number,
): OpenRange {
  return [from === undefined ? null : read(from), to === undefined ? null : read(to)];
}

function minutesOrNone(text: string | undefined): number | null | undefined {
  if (text === undefined) return undefined;
  return text === "none" ? null : minutes(text);
}

function minutes(text: string): number {
  return duration(text) / 60;
}

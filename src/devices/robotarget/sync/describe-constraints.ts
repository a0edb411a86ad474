import type { Json, JsonObject } from "../../../verb.ts";
import type { TargetRecord } from "../fields.ts";
import { startOfDaySec, timeOfDaySec } from "../local-time.ts";
import { LORENTZIAN_PROFILES } from "./constraints.ts";
import { readIntervals } from "./intervals.ts";
import { localDate, localTime, localTimeOfDay, minutes, present, tidy } from "./plan-words.ts";

/** The constraints that are switched on, in the words of the plan file. */
export function describeConstraints(record: TargetRecord): JsonObject {
  const on = <T extends Json>(letter: string, value: T): T | undefined =>
    record.constraints.includes(letter) ? value : undefined;
  const min = (letter: string, value: number): JsonObject => present({ min: on(letter, tidy(value)) });
  return present({
    altitude: min("B", record.altitudeMinDeg),
    sqm: min("C", record.sqmMin),
    hourAngle: hourAngle(record),
    dates: present({
      from: on("F", localDate(record.dateStartLocalSec)),
      to: on("G", localDate(record.dateEndLocalSec)),
    }),
    times: present({
      from: on("H", localTimeOfDay(timeOfDaySec(record.timeStartLocalSec))),
      to: on("J", localTimeOfDay(timeOfDaySec(record.timeEndLocalSec))),
    }),
    airmass: present({ min: on("Q", tidy(record.airmassMin)), max: on("R", tidy(record.airmassMax)) }),
    hfd: present({ max: on("O", tidy(record.hfdMaxPx)) }),
    timePerNight: on("P", minutes(record.maxTimeForDayMin)),
    timePerSequence: on("T", minutes(record.maxTimeMin)),
    moon: describeMoon(record),
    oneShot: on("U", describeOneShot(record)),
    presetIntervals: on("V", describeIntervals(record)),
  });
}

function hourAngle({ constraints, hourAngleStartHours, hourAngleEndHours }: TargetRecord): Json | undefined {
  const end = (letter: string, hours: number): Json => (constraints.includes(letter) ? tidy(hours) : "none");
  return /[DE]/.test(constraints) ? [end("D", hourAngleStartHours), end("E", hourAngleEndHours)] : undefined;
}

function describeMoon(record: TargetRecord): JsonObject {
  const has = (letter: string): boolean => record.constraints.includes(letter);
  return present({
    down: has("K") ? record.moonDown : undefined,
    phase: present({
      ...(has("L") && { min: tidy(record.moonPhaseMinPercent), andMoonUp: record.isMoonUpWithPhaseMin }),
      ...(has("M") && { max: tidy(record.moonPhaseMaxPercent), orMoonDown: record.isMoonDownOrPhaseMax }),
    }),
    distance: has("N")
      ? { min: tidy(record.moonDistanceDeg), orMoonDown: record.isMoonDownOrDistance }
      : undefined,
    lorentzian: has("S")
      ? {
          profile: LORENTZIAN_PROFILES[record.moonLorentzian] ?? record.moonLorentzian,
          orMoonDown: record.isMoonDownOrLorentzian,
        }
      : undefined,
  });
}

function describeOneShot(record: TargetRecord): JsonObject {
  const day = startOfDaySec(record.oneShotDateLocalSec);
  const at = localTime(day + timeOfDaySec(record.oneShotTimeLocalSec));
  return { at, early: minutes(record.oneShotEarlyMin) };
}

function describeIntervals(record: TargetRecord): JsonObject {
  const intervals = readIntervals(record.presetIntervals)?.map(({ fromLocalSec, toLocalSec, enabled }) => ({
    from: localTime(fromLocalSec),
    to: localTime(toLocalSec),
    enabled,
  }));
  return present({
    intervals: intervals ?? JSON.stringify(record.presetIntervals),
    early: minutes(record.presetEarlyMin),
    resetProgress: record.isPresetReset,
  });
}

import type { Json, JsonObject } from "../../../verb.ts";
import { type SetRecord, type ShotRecord, sameValue, type TargetRecord } from "../fields.ts";
import { describeConstraints } from "./describe-constraints.ts";
import { DISABLED, DYNAMIC_TYPES, POINTING_MODES, PRIORITIES, SHOT_TYPES } from "./desired.ts";
import { type Names, nameOf, sequenceName } from "./names.ts";
import { localTime, present, seconds, tidy } from "./plan-words.ts";

/* Objects in the words of the plan file, members as its schema calls them. What is switched off is absent. */

export function describeSet({ name, profile, tag, note, status }: SetRecord): JsonObject {
  return present({ name, profile, tag, note: noteText(note), enabled: status !== DISABLED });
}

/** What stands under the plan's `targets`. */
export function describePlace(record: TargetRecord): JsonObject {
  const { name, raHours, decDeg, paDeg, constraints, dynamicType, dynamicKey, dynamicName } = record;
  const type = DYNAMIC_TYPES[dynamicType - 1];
  const place = type
    ? { dynamic: present({ type, key: dynamicKey, name: dynamicName }) }
    : { ra: sexagesimal(raHours, "", 24), dec: sexagesimal(decDeg, "+", 91) };
  return present({ name, ...place, pa: constraints.includes("A") ? tidy(paDeg) : undefined });
}

/** What stands under the plan's set. */
export function describeTarget(record: TargetRecord, names: Names): JsonObject {
  const { sequenceGuid, priority, isRepeat, repeat, status, tag, note, createdLocalSec } = record;
  return present({
    sequence: sequenceName(names, sequenceGuid),
    priority: PRIORITIES[priority] ?? priority,
    repeat: isRepeat ? repeat : undefined,
    enabled: status !== DISABLED,
    tag,
    note: noteText(note),
    created: createdLocalSec > 0 ? localTime(Math.floor(createdLocalSec)) : undefined,
    overrides: describeOverrides(record),
    constraints: describeConstraints(record),
  });
}

function describeOverrides(record: TargetRecord): JsonObject {
  const mode = POINTING_MODES[record.dynamicPointing];
  return present({
    cooling: record.isCoolSetPoint ? record.coolSetPointC : undefined,
    waitBetweenShots: record.isWaitShot ? seconds(record.waitShotSec) : undefined,
    guideExposure: record.isGuideTime ? seconds(record.guideTimeSec) : undefined,
    focusOffset: record.isFocusOffset ? record.focusOffsetSteps : undefined,
    finishExposure: record.isFinishExposure,
    pointing: record.isDynamicPointing
      ? present({
          mode: mode ?? record.dynamicPointing,
          ...(mode === "interval" && {
            every: seconds(record.dynamicEachSec),
            realign: record.isDynamicRealign,
            plateSolve: !record.isDynamicNoPlateSolve,
          }),
        })
      : undefined,
  });
}

export function describeShot(record: ShotRecord, names: Names): JsonObject {
  const { filterIndex, exposureSec, count, binning, gain, offset, readoutMode, speed, type } = record;
  return present({
    filter: nameOf(names, "filters", filterIndex),
    exposure: seconds(exposureSec),
    count,
    binning,
    gain,
    offset,
    readoutMode: nameOf(names, "readoutModes", readoutMode) ?? readoutMode,
    speed: nameOf(names, "speeds", speed) ?? speed,
    type: SHOT_TYPES[type] ?? type,
    label: record.label,
    order: record.order,
    enabled: record.isEnabled,
  });
}

function noteText(note: string): string {
  return note.replace(/\r\n?/g, "\n").trim();
}

/** `HH:MM:SS.s` or `+DD:MM:SS.s`, where that says the value exactly enough and is below its end; else the number. */
function sexagesimal(value: number, plus: "" | "+", below: number): Json {
  for (const decimals of [1, 2, 3]) {
    const units = Math.round(Math.abs(value) * 3600 * 10 ** decimals);
    const [second, whole] = [units / 10 ** decimals, Math.floor(units / 10 ** decimals)];
    if (second >= below * 3600 || !sameValue("number", second / 3600, Math.abs(value))) continue;
    const two = (part: number): string => String(part).padStart(2, "0");
    const sign = value < 0 && units > 0 ? "-" : plus;
    const fraction = (second - whole).toFixed(decimals).slice(1);
    const minutes = Math.floor(whole / 60);
    return `${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(whole % 60)}${fraction}`;
  }
  const short = tidy(value);
  return short < below ? short : value;
}

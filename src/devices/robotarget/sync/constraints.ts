import type { DesiredConstraints } from "../../../verb-params.ts";
import type { TargetRecord } from "../fields.ts";
import { startOfDaySec, timeOfDaySec } from "../local-time.ts";
import { writeIntervals } from "./intervals.ts";

type Change = Partial<TargetRecord>;
type Stated = Required<DesiredConstraints>;
type NumberField = {
  [K in keyof TargetRecord]: TargetRecord[K] extends number ? K : never;
}[keyof TargetRecord];

/** What one stated constraint does to a target: letters that it switches on and off, and values. */
interface Edit {
  readonly on: string;
  readonly off: string;
  readonly fields: Change;
}
type Rules = { readonly [K in keyof Stated]: (value: Stated[K], before: TargetRecord) => Edit };

const off = (letters: string): Edit => ({ on: "", off: letters, fields: {} });
const on = (letters: string, fields: Change): Edit => ({ on: letters, off: "", fields });

/** A letter and its value; null switches it off and leaves the value. */
const limit =
  (letter: string, field: NumberField) =>
  (value: number | null | undefined): Edit =>
    value === null || value === undefined ? off(letter) : on(letter, { [field]: value });

const joined = (one: Edit, other: Edit): Edit => ({
  on: one.on + other.on,
  off: one.off + other.off,
  fields: { ...one.fields, ...other.fields },
});

type Ends = readonly [number | null, number | null] | null;
const range =
  (from: ReturnType<typeof limit>, to: ReturnType<typeof limit>) =>
  (ends: Ends): Edit =>
    joined(from(ends?.[0]), to(ends?.[1]));

/** A time of day on whatever date: one that is right already stays on its date. */
const timeOfDay = (sec: number | null | undefined, stored: number): number | null | undefined =>
  sec === timeOfDaySec(stored) ? stored : sec;

export const LORENTZIAN_PROFILES = ["broad-band", "narrow-band", "free"] as const;

/**
 * Each constraint that a plan can state, in RoboTarget's letters: those that Add and Update understand, which is
 * not the list that the vendor gives for reading. A, the position angle, is stated on the target.
 */
const RULES: Rules = {
  altitudeMinDeg: limit("B", "altitudeMinDeg"),
  sqmMin: limit("C", "sqmMin"),
  hourAngleHours: range(limit("D", "hourAngleStartHours"), limit("E", "hourAngleEndHours")),
  datesLocalSec: range(limit("F", "dateStartLocalSec"), limit("G", "dateEndLocalSec")),
  timesOfDaySec: (ends, { timeStartLocalSec, timeEndLocalSec }) =>
    joined(
      limit("H", "timeStartLocalSec")(timeOfDay(ends?.[0], timeStartLocalSec)),
      limit("J", "timeEndLocalSec")(timeOfDay(ends?.[1], timeEndLocalSec)),
    ),
  airmass: range(limit("Q", "airmassMin"), limit("R", "airmassMax")),
  hfdMaxPx: limit("O", "hfdMaxPx"),
  timePerNightMin: limit("P", "maxTimeForDayMin"),
  timePerSequenceMin: limit("T", "maxTimeMin"),
  moonDown: (moonDown) => (moonDown ? on("K", { moonDown }) : { ...off("K"), fields: { moonDown } }),
  moonPhase: (phase) => {
    const min = limit("L", "moonPhaseMinPercent")(phase?.minPercent);
    const max = limit("M", "moonPhaseMaxPercent")(phase?.maxPercent);
    const isMoonUpWithPhaseMin = phase?.andMoonUp === true;
    const isMoonDownOrPhaseMax = phase?.orMoonDown === true;
    return joined(
      min.on === "" ? min : { ...min, fields: { ...min.fields, isMoonUpWithPhaseMin } },
      max.on === "" ? max : { ...max, fields: { ...max.fields, isMoonDownOrPhaseMax } },
    );
  },
  moonDistance: (distance) =>
    distance
      ? on("N", { moonDistanceDeg: distance.minDeg, isMoonDownOrDistance: distance.orMoonDown })
      : off("N"),
  moonLorentzian: (stated) =>
    stated
      ? on("S", {
          moonLorentzian: LORENTZIAN_PROFILES.indexOf(stated.profile),
          isMoonDownOrLorentzian: stated.orMoonDown,
        })
      : off("S"),
  oneShot: (stated, { oneShotDateLocalSec, oneShotTimeLocalSec }) => {
    if (!stated) return off("U");
    const { atLocalSec, earlyMin } = stated;
    const isDate = startOfDaySec(oneShotDateLocalSec) === startOfDaySec(atLocalSec);
    const isTime = timeOfDaySec(oneShotTimeLocalSec) === timeOfDaySec(atLocalSec);
    return on("U", {
      oneShotDateLocalSec: isDate ? oneShotDateLocalSec : startOfDaySec(atLocalSec),
      // On its date, so that it is right whether or not the server looks at more than the time of day.
      oneShotTimeLocalSec: isTime ? oneShotTimeLocalSec : atLocalSec,
      oneShotEarlyMin: earlyMin,
    });
  },
  presetIntervals: (stated, { guid, presetIntervals }) =>
    stated
      ? on("V", {
          presetEarlyMin: stated.earlyMin,
          isPresetReset: stated.resetProgress,
          presetIntervals: writeIntervals(stated.intervals, presetIntervals, guid),
        })
      : off("V"),
};

/** Conditions on constraints, by the letter of the constraint; the second mask names those that hold. */
const CONDITIONS = {
  L: "isMoonUpWithPhaseMin",
  M: "isMoonDownOrPhaseMax",
  N: "isMoonDownOrDistance",
  S: "isMoonDownOrLorentzian",
} as const satisfies Readonly<Record<string, keyof TargetRecord>>;

/**
 * The fields of a target that its stated constraints decide, masks included. Letters of constraints that are not
 * stated stay as they are.
 */
export function constraintFields(
  stated: DesiredConstraints,
  isPaStated: boolean,
  before: TargetRecord,
): Change {
  const letters = new Set(before.constraints);
  if (isPaStated) letters.add("A");
  let fields: Change = {};
  const state = <K extends keyof Stated>(key: K): void => {
    const value = stated[key] as Stated[K] | undefined;
    if (value === undefined) return;
    const edit = RULES[key](value, before);
    for (const letter of edit.on) letters.add(letter);
    for (const letter of edit.off) letters.delete(letter);
    fields = { ...fields, ...edit.fields };
  };
  for (const key of Object.keys(RULES) as (keyof Stated)[]) state(key);
  const constraints = [...letters].sort().join("");
  return { ...fields, constraints, constraints2: conditionMask(fields, before) };
}

/** A name in the mask changes with its flag; one that was strange before stays so, because we cannot tell why. */
function conditionMask(fields: Change, before: TargetRecord): string {
  const names = new Set(before.constraints2.match(/[LMNS]01/g));
  let isChanged = false;
  for (const [letter, flag] of Object.entries(CONDITIONS)) {
    const wanted = fields[flag];
    const isNew = wanted !== before[flag] || !before.constraints.includes(letter);
    if (wanted === undefined || !isNew || wanted === names.has(`${letter}01`)) continue;
    isChanged = true;
    if (wanted) names.add(`${letter}01`);
    else names.delete(`${letter}01`);
  }
  return isChanged ? [...names].sort().join("") : before.constraints2;
}

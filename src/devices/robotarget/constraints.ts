import type { DesiredConstraints } from "../../verb-params.ts";
import type { TargetRecord } from "./fields.ts";

type Change = Partial<TargetRecord>;
type Name = keyof DesiredConstraints;

interface Rule<K extends Name> {
  readonly letters: string;
  readonly fields: (value: NonNullable<DesiredConstraints[K]>) => Change;
}
type Rules = { readonly [K in Name]: Rule<K> };

/**
 * Each constraint that a plan can state: the letters that switch it on, and the fields that hold its values.
 * Letters as Add and Update understand them (A position angle, which is stated on the target).
 */
const RULES: Rules = {
  altitudeMinDeg: { letters: "B", fields: (altitudeMinDeg) => ({ altitudeMinDeg }) },
  hourAngleHours: {
    letters: "DE",
    fields: ([hourAngleStartHours, hourAngleEndHours]) => ({ hourAngleStartHours, hourAngleEndHours }),
  },
  moonDown: { letters: "K", fields: (moonDown) => ({ moonDown }) },
  moonPhaseMinPercent: { letters: "L", fields: (moonPhaseMinPercent) => ({ moonPhaseMinPercent }) },
  moonPhaseMaxPercent: { letters: "M", fields: (moonPhaseMaxPercent) => ({ moonPhaseMaxPercent }) },
  moonDistanceMinDeg: { letters: "N", fields: (moonDistanceDeg) => ({ moonDistanceDeg }) },
  hfdMax: { letters: "O", fields: (hfdMaxPx) => ({ hfdMaxPx }) },
  airmassMin: { letters: "Q", fields: (airmassMin) => ({ airmassMin }) },
  airmassMax: { letters: "R", fields: (airmassMax) => ({ airmassMax }) },
};

/**
 * The fields of a target that its stated constraints decide, letters included. Letters of constraints that
 * are not stated stay as they are in `before`; a constraint stated as false is switched off.
 */
export function constraintFields(stated: DesiredConstraints, isPaStated: boolean, before: string): Change {
  const letters = new Set(before);
  if (isPaStated) letters.add("A");
  let fields: Change = {};
  const state = <K extends Name>(key: K): void => {
    const value = stated[key];
    if (value === undefined) return;
    const rule: Rule<K> = RULES[key];
    for (const letter of rule.letters) {
      if (value === false) letters.delete(letter);
      else letters.add(letter);
    }
    fields = { ...fields, ...rule.fields(value) };
  };
  for (const key of Object.keys(RULES) as Name[]) state(key);
  return { ...fields, constraints: [...letters].sort().join("") };
}

import type { DesiredSet, DesiredShot, DesiredTarget } from "../../verb-params.ts";
import { constraintFields } from "./constraints.ts";
import type { SetRecord, ShotRecord, TargetRecord } from "./fields.ts";
import { withMark } from "./mark.ts";

/** `before` is the object as the server has it, or a neutral one: what a plan does not state stays as it was. */

const PRIORITIES = { "very-low": 0, low: 1, normal: 2, high: 3, first: 4 } as const;
const SHOT_TYPES = { light: 0, bias: 1, dark: 2, flat: 3 } as const;

/** Status of a set or target. */
export const DISABLED = 1;
const ENABLED = 0;

/** The set as the plan wants it. `profile` is where it is now or shall be made. */
export function wantedSet(
  set: DesiredSet,
  before: SetRecord,
  context: { readonly planName: string; readonly profile: string },
): SetRecord {
  return {
    ...before,
    name: set.name,
    profile: context.profile,
    tag: set.tag ?? before.tag,
    status: set.enabled ? ENABLED : DISABLED,
    note: withMark(set.note ?? before.note, context.planName),
  };
}

/** The target as the plan wants it. */
export function wantedTarget(
  target: DesiredTarget,
  before: TargetRecord,
  context: { readonly planName: string; readonly setGuid: string; readonly sequenceGuid: string },
): TargetRecord {
  const repeat = target.repeat === undefined ? {} : { isRepeat: target.repeat > 1, repeat: target.repeat };
  return {
    ...before,
    ...repeat,
    ...constraintFields(target.constraints, target.paDeg !== undefined, before.constraints),
    setGuid: context.setGuid,
    sequenceGuid: context.sequenceGuid,
    name: target.name,
    tag: target.tag ?? before.tag,
    raHours: target.raHours,
    decDeg: target.decDeg,
    paDeg: target.paDeg ?? before.paDeg,
    status: target.enabled ? ENABLED : DISABLED,
    note: withMark(target.note ?? before.note, context.planName),
    priority: PRIORITIES[target.priority],
  };
}

/** The shot as the plan wants it. */
export function wantedShot(
  shot: DesiredShot,
  before: ShotRecord,
  context: { readonly targetGuid: string; readonly filterIndex: number },
): ShotRecord {
  return {
    ...before,
    targetGuid: context.targetGuid,
    label: shot.label ?? before.label,
    filterIndex: context.filterIndex,
    count: shot.count,
    binning: shot.binning,
    type: SHOT_TYPES[shot.type],
    gain: shot.gain ?? before.gain,
    offset: shot.offset ?? before.offset,
    exposureSec: shot.exposureSec,
    isEnabled: shot.enabled,
  };
}

import type { DesiredOverrides, DesiredSet, DesiredShot, DesiredTarget } from "../../../verb-params.ts";
import type { SetRecord, ShotRecord, TargetRecord } from "../fields.ts";
import { constraintFields } from "./constraints.ts";
import { plainNote } from "./mark.ts";

/*
 * Objects as the plan wants them. `before` is the object as the server has it, or a neutral one: what a plan does
 * not state stays as it was. Notes are without marks.
 */

export const PRIORITIES = ["very-low", "low", "normal", "high", "first"] as const;
export const SHOT_TYPES = ["light", "bias", "dark", "flat"] as const;
/** From 1; 0 is an object with coordinates of its own. */
export const DYNAMIC_TYPES = ["comet", "asteroid", "planet", "dynasearch"] as const;
export const POINTING_MODES = ["begin", "goto", "interval"] as const;

/** Status of a set or target. */
export const DISABLED = 1;
export const ENABLED = 0;

/** The other one of the two. */
export function otherStatus(status: number): number {
  return status === DISABLED ? ENABLED : DISABLED;
}

export function wantedSet(set: DesiredSet, before: SetRecord): SetRecord {
  return {
    ...before,
    name: set.name,
    tag: set.tag ?? before.tag,
    status: statusOf(set.enabled, before.status),
    note: noteOf(set.note, before.note),
  };
}

export function wantedTarget(
  target: DesiredTarget,
  before: TargetRecord,
  context: { readonly setGuid: string; readonly sequenceGuid: string },
): TargetRecord {
  const { paDeg, repeat, priority } = target;
  return {
    ...before,
    ...context,
    ...constraintFields(target.constraints, paDeg !== undefined, before),
    ...overrideFields(target.overrides),
    ...placeFields(target, before),
    ...(repeat === null ? { isRepeat: false } : repeat !== undefined && { isRepeat: true, repeat }),
    name: target.name,
    tag: target.tag ?? before.tag,
    paDeg: paDeg ?? before.paDeg,
    status: statusOf(target.enabled, before.status),
    note: noteOf(target.note, before.note),
    priority: priority === undefined ? before.priority : PRIORITIES.indexOf(priority),
    createdLocalSec: target.createdLocalSec ?? before.createdLocalSec,
  };
}

/** The coordinates of a moving object are RoboTarget's, once it is there. */
function placeFields(target: DesiredTarget, before: TargetRecord): Partial<TargetRecord> {
  const { raHours = before.raHours, decDeg = before.decDeg, dynamic } = target;
  if (!dynamic) return { raHours, decDeg, dynamicType: 0 };
  const type = {
    dynamicType: DYNAMIC_TYPES.indexOf(dynamic.type) + 1,
    dynamicKey: dynamic.key,
    dynamicName: dynamic.name ?? before.dynamicName,
  };
  return before.dynamicType === 0 ? { ...type, raHours, decDeg } : type;
}

function overrideFields(overrides: DesiredOverrides): Partial<TargetRecord> {
  const { coolingC, waitBetweenShotsSec, guideExposureSec, focusOffsetSteps, finishExposure } = overrides;
  const { pointing } = overrides;
  const on = <F extends Partial<TargetRecord>>(
    value: number | null | undefined,
    fields: (value: number) => F,
    without: Partial<TargetRecord>,
  ): Partial<TargetRecord> | undefined =>
    value === undefined ? undefined : value === null ? without : fields(value);
  return {
    ...on(coolingC, (coolSetPointC) => ({ isCoolSetPoint: true, coolSetPointC }), { isCoolSetPoint: false }),
    ...on(waitBetweenShotsSec, (waitShotSec) => ({ isWaitShot: true, waitShotSec }), { isWaitShot: false }),
    ...on(guideExposureSec, (guideTimeSec) => ({ isGuideTime: true, guideTimeSec }), { isGuideTime: false }),
    ...on(focusOffsetSteps, (focusOffset) => ({ isFocusOffset: true, focusOffsetSteps: focusOffset }), {
      isFocusOffset: false,
    }),
    ...(finishExposure !== undefined && { isFinishExposure: finishExposure }),
    ...(pointing === null && { isDynamicPointing: false }),
    ...(pointing && {
      isDynamicPointing: true,
      dynamicPointing: POINTING_MODES.indexOf(pointing.mode),
      ...(pointing.everySec !== undefined && { dynamicEachSec: pointing.everySec }),
      ...(pointing.realign !== undefined && { isDynamicRealign: pointing.realign }),
      ...(pointing.plateSolve !== undefined && { isDynamicNoPlateSolve: !pointing.plateSolve }),
    }),
  };
}

/** Indexes that the names of a shot stand for in its profile. */
export interface ShotIndexes {
  readonly filterIndex: number;
  readonly readoutMode: number;
  readonly speed: number;
}

export function wantedShot(
  shot: DesiredShot,
  before: ShotRecord,
  context: ShotIndexes & { readonly targetGuid: string },
): ShotRecord {
  return {
    ...before,
    ...context,
    label: shot.label ?? before.label,
    count: shot.count,
    binning: shot.binning ?? before.binning,
    type: shot.type === undefined ? before.type : SHOT_TYPES.indexOf(shot.type),
    gain: shot.gain ?? before.gain,
    offset: shot.offset ?? before.offset,
    exposureSec: shot.exposureSec,
    order: shot.order ?? before.order,
    isEnabled: shot.enabled ?? before.isEnabled,
  };
}

function statusOf(enabled: boolean | undefined, before: number): number {
  if (enabled === undefined) return before;
  return enabled ? ENABLED : DISABLED;
}

function noteOf(stated: string | undefined, before: string): string {
  return stated === undefined ? before : plainNote(stated).replace(/\r\n?|\n/g, "\r\n");
}

import type { ObjectDifference } from "../../../sync-difference.ts";
import type { DesiredTarget } from "../../../verb-params.ts";
import { neutralRecord, type TargetRecord, targetFields } from "../fields.ts";
import { constraintsGuid } from "../identity.ts";
import { changesOf } from "./changes.ts";
import { recordOf } from "./database.ts";
import { describePlace, describeTarget } from "./describe.ts";
import { DISABLED, ENABLED, otherStatus, wantedTarget } from "./desired.ts";
import { isTouched, targetDigest } from "./digest.ts";
import { type Mark, UNFINISHED } from "./mark.ts";
import type { Matched } from "./match.ts";
import { sequenceGuid } from "./names.ts";
import { differenceOf, ownMark, type Planning, type Reconciled } from "./reconcile.ts";
import { shotDifference } from "./reconcile-shots.ts";
import { handMade } from "./refusals.ts";
import { type ReconciledTarget, type TargetContext, targetOperations } from "./target-operations.ts";

/** Without its mark an unfinished target is like one that somebody disabled. */
const FORGOTTEN =
  "It is disabled, and the mark that says whether a sync left it so is gone: state enabled: true if it should run.";

/** Compares a target and its shots. */
export function reconcileTarget(
  target: Matched<DesiredTarget>,
  context: TargetContext,
  planning: Planning,
): ReconciledTarget {
  const { desired, guid, stored, isOwn } = target;
  const { planName, device, options } = planning;
  const { names, shots } = context;
  const { identity, path } = desired;
  const old = ownMark(stored, planName);
  const before = stored && recordOf(targetFields, stored, device);
  const base = baseOf(target, before, old, planning);
  const sequence = sequenceGuid(names, desired.sequence, base.sequenceGuid, { device, path });
  const after = wantedTarget(desired, base, { setGuid: context.setGuid, sequenceGuid: sequence });
  const fields = changesOf(targetFields, before ?? base, after);
  const isDrifted = (): boolean =>
    before !== undefined &&
    old !== undefined &&
    old.digest !== UNFINISHED &&
    isTouched(
      old.digest,
      targetDigest,
      [before, { ...before, status: otherStatus(before.status) }],
      fields.some(({ field }) => field === "status"),
    );
  const isUnmarked = old?.identity !== identity || old.digest === UNFINISHED;
  const comparison = { stored, isOwn, fields, isUnmarked, isDrifted };
  const words = (record: TargetRecord) => () => ({
    ...describePlace(record),
    set: planning.setNames.get(record.setGuid) ?? record.setGuid,
    ...describeTarget(record, names),
  });
  const difference = differenceOf("target", desired, guid, comparison, planning, {
    before: words(before ?? { ...base, setGuid: context.setGuid }),
    after: words(after),
  });
  const isForgotten = isOwn && before?.status === DISABLED && !stored?.mark && desired.enabled === undefined;
  const remarked = isForgotten ? { ...difference, remark: FORGOTTEN } : difference;
  const place = { targetGuid: guid, names };
  const shotDifferences = shots.map((shot) => shotDifference(shot, place, old, planning));
  const own = context.shotsDone > 0 ? { ...remarked, shotsDone: context.shotsDone } : remarked;
  if (!isOwn && !options.adopt) return { ...handsOff(desired, own, shotDifferences), last: [] };
  return {
    differences: [own, ...shotDifferences],
    ...targetOperations(
      { target, before, after, old, isUnmarked, isChanged: fields.length > 0 },
      context,
      planning,
    ),
  };
}

/** The target before the plan's wishes. One that is under construction is not enabled yet, though nobody disabled it. */
function baseOf(
  { desired, guid }: Matched<DesiredTarget>,
  before: TargetRecord | undefined,
  old: Mark | undefined,
  { planName, nowLocalSec }: Planning,
): TargetRecord {
  if (before) return old?.digest === UNFINISHED ? { ...before, status: ENABLED } : before;
  return {
    ...neutralRecord(targetFields, guid),
    constraintsGuid: constraintsGuid(planName, desired.identity),
    createdLocalSec: nowLocalSec,
  };
}

/** A hand-made target that is as the plan says may stay as it is; a target and its shots are one thing here. */
function handsOff(
  { path, guid }: DesiredTarget,
  target: ObjectDifference,
  shots: readonly ObjectDifference[],
): Reconciled {
  const what = [
    ...target.changes.map(({ field }) => field),
    ...shots
      .filter(({ state }) => state !== "same")
      .map((shot) => `shot ${shot.path.slice(path.length + 1)}`),
  ];
  if (what.length === 0) return { differences: [target, ...shots], operations: [], refusals: [] };
  const refused: ObjectDifference = {
    ...target,
    state: "foreign",
    remark: "Made by hand, and not as the plan says.",
  };
  return {
    differences: [refused, ...shots],
    operations: [],
    refusals: [handMade("target", path, guid !== undefined, what)],
  };
}

import type { FieldDifference, ObjectDifference, Refusal } from "../../../sync-difference.ts";
import type { DesiredShot } from "../../../verb-params.ts";
import { neutralRecord, readRecord, type ShotRecord, shotFields } from "../fields.ts";
import { objectGuid, shortGuid } from "../identity.ts";
import { changesOf } from "./changes.ts";
import { describeShot } from "./describe.ts";
import { wantedShot } from "./desired.ts";
import { isTouched, shotDigest } from "./digest.ts";
import type { Mark, MarkedShot } from "./mark.ts";
import type { MatchedShot } from "./match-shots.ts";
import { type Names, shotIndexes } from "./names.ts";
import { type Operation, resetProgress, storeShot } from "./operations.ts";
import { differenceOf, idOf, isGivenUp, type Planning, stateOf } from "./reconcile.ts";
import { progressLoss } from "./refusals.ts";

/** A shot as it is and as the plan wants it. */
export interface ShotPlan {
  readonly shot: MatchedShot;
  readonly before: ShotRecord | undefined;
  readonly after: ShotRecord;
  readonly fields: readonly FieldDifference[];
  /** For marks: absent where the GUID follows from the identity. */
  readonly guid8: string | undefined;
}

/** Where the shot's target is, and what the names in it mean. */
export interface ShotPlace {
  readonly targetGuid: string;
  readonly names: Names;
}

export function planShot(shot: MatchedShot, { targetGuid, names }: ShotPlace, planning: Planning): ShotPlan {
  const { desired, guid, stored } = shot;
  const { device, planName } = planning;
  const before = stored && readRecord(shotFields, stored.entry, device);
  const base = before ?? neutralRecord(shotFields, guid);
  const indexes = shotIndexes(names, desired, base, { device, path: desired.path });
  const after = wantedShot(desired, base, { targetGuid, ...indexes });
  return {
    shot,
    before,
    after,
    fields: changesOf(shotFields, base, after),
    guid8: guid === objectGuid(planName, desired.identity) ? undefined : shortGuid(guid),
  };
}

/** What the target's mark shall say about a shot. */
export function tokenOf({ shot, after, guid8 }: ShotPlan): MarkedShot {
  const digest = shotDigest(after, shot.desired.order ?? -1);
  return guid8 === undefined ? { digest } : { guid8, digest };
}

/** How a shot that nobody claims compares to what the plan wants. */
export function fitOf({ fields }: ShotPlan): "same" | "alike" | "other" {
  if (fields.length === 0) return "same";
  return fields.some(({ field }) => KIND.has(field)) ? "other" : "alike";
}
const KIND = new Set(["filterIndex", "exposureSec", "binning", "type"]);

/** What makes images of a shot what they are: when it changes, those that are done are of no use to it. */
const DECISIVE: Readonly<Record<string, string>> = {
  filterIndex: "filter",
  exposureSec: "exposure",
  binning: "binning",
  type: "type",
  readoutMode: "readout mode",
  speed: "speed",
};

/** `mark`: the target's as it is. `names` of what the shot is in. */
export function shotDifference(
  plan: ShotPlan,
  place: ShotPlace,
  mark: Mark | undefined,
  planning: Planning,
): ObjectDifference {
  const { shot, before, after, fields } = plan;
  const { desired, guid, stored, isOwn } = shot;
  const token = mark?.shots.get(desired.identity);
  const isDrifted = (): boolean =>
    before !== undefined &&
    token !== undefined &&
    [-1, before.order].every((order) =>
      isTouched(
        token.digest,
        (record) => shotDigest(record, order),
        [before, { ...before, isEnabled: !before.isEnabled }],
        fields.some(({ field }) => field === "isEnabled"),
      ),
    );
  const comparison = { stored, isOwn, fields, isUnmarked: false, isDrifted };
  const named = { path: desired.path, name: shotName(desired) };
  const difference = differenceOf("shot", named, guid, comparison, planning, {
    before: () => describeShot(before ?? neutralRecord(shotFields, guid), place.names),
    after: () => describeShot(after, place.names),
  });
  const shotsDone = stored?.shotsDone ?? 0;
  return shotsDone > 0 ? { ...difference, shotsDone } : difference;
}

/** What a shot is called among people. */
export function shotName(shot: DesiredShot): string {
  return shot.label || shot.filter || idOf(shot);
}

/** Whether a sync writes the shot. */
export function isWritten({ shot, fields }: ShotPlan, planning: Planning): boolean {
  const { stored, isOwn } = shot;
  const state = stateOf({ stored, isOwn, fields, isUnmarked: false, isDrifted: () => false }, planning);
  return state === "create" || (fields.length > 0 && state !== "foreign");
}

/** Writes of one shot. `isReset`: its progress is given up with its target's already. */
export function shotOperations(
  plan: ShotPlan,
  names: readonly string[],
  isReset: boolean,
  planning: Planning,
): { readonly operations: readonly Operation[]; readonly refusals: readonly Refusal[] } {
  const { shot, before, after, fields } = plan;
  const { path } = shot.desired;
  const store = storeShot(path, before, after);
  const shotsDone = shot.stored?.shotsDone ?? 0;
  const lost = before ? fields.flatMap(({ field }) => DECISIVE[field] ?? []) : [];
  if (shotsDone === 0 || lost.length === 0 || isReset) return { operations: [store], refusals: [] };
  if (!isGivenUp(planning.options, path, [shotName(shot.desired), ...names])) {
    return { operations: [], refusals: [progressLoss("shot", path, shotsDone, lost)] };
  }
  // First: were it killed in between, the change would be there and the progress, too.
  return { operations: [resetProgress("shot", path, shot.guid), store], refusals: [] };
}

import { neutralRecord, setFields } from "../fields.ts";
import { changesOf } from "./changes.ts";
import { recordOf } from "./database.ts";
import { describeSet } from "./describe.ts";
import { otherStatus, wantedSet } from "./desired.ts";
import { isTouched, setDigest } from "./digest.ts";
import { markText } from "./mark.ts";
import type { MatchedSet } from "./match.ts";
import { storeSet } from "./operations.ts";
import { differenceOf, ownMark, type Planning, type Reconciled } from "./reconcile.ts";
import { handMade } from "./refusals.ts";

/** Compares a set, without its targets. */
export function reconcileSet(set: MatchedSet, planning: Planning): Reconciled {
  const { desired, guid, stored, isOwn, profile } = set;
  const { planName, device } = planning;
  const before = stored && recordOf(setFields, stored, device);
  const base = before ?? { ...neutralRecord(setFields, guid), profile };
  const after = wantedSet(desired, base);
  const fields = changesOf(setFields, base, after);
  const old = ownMark(stored, planName);
  const { identity, path } = desired;
  const mark = { planName, identity, digest: setDigest(after), shots: new Map() };
  const isUnmarked = old?.identity !== identity;
  const isDrifted = (): boolean =>
    before !== undefined &&
    old !== undefined &&
    isTouched(
      old.digest,
      setDigest,
      [before, { ...before, status: otherStatus(before.status) }],
      fields.some(({ field }) => field === "status"),
    );
  const comparison = { stored, isOwn, fields, isUnmarked, isDrifted };
  const difference = differenceOf("set", desired, guid, comparison, planning, {
    before: () => describeSet(base),
    after: () => describeSet(after),
  });
  if (difference.state === "foreign") {
    const what = difference.changes.map(({ field }) => field);
    return {
      differences: [{ ...difference, remark: "Made by hand, and not as the plan says." }],
      operations: [],
      refusals: [handMade("set", path, desired.guid !== undefined, what)],
    };
  }
  const isWritten = difference.state !== "same";
  const change = { from: old && markText(old, guid), to: markText(mark, guid) };
  return {
    differences: [difference],
    operations: isWritten ? [storeSet(path, before, after, change)] : [],
    refusals: [],
  };
}

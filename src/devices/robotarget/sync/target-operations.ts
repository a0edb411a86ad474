import type { Refusal } from "../../../sync-difference.ts";
import type { DesiredTarget } from "../../../verb-params.ts";
import { type TargetRecord, targetFields } from "../fields.ts";
import { changesOf } from "./changes.ts";
import { DISABLED } from "./desired.ts";
import { targetDigest } from "./digest.ts";
import { type Mark, type MarkedShot, markText, UNFINISHED } from "./mark.ts";
import type { Matched } from "./match.ts";
import type { Away } from "./match-shots.ts";
import type { Names } from "./names.ts";
import { type Operation, resetProgress, storeTarget } from "./operations.ts";
import { isGivenUp, type Planning, type Reconciled } from "./reconcile.ts";
import { isWritten, type ShotPlan, shotOperations, tokenOf } from "./reconcile-shots.ts";
import { handMade, progressLoss } from "./refusals.ts";

/** What is around a target, and what is in it. */
export interface TargetContext {
  readonly setGuid: string;
  readonly setName: string;
  readonly names: Names;
  readonly shots: readonly ShotPlan[];
  /** Shots that the plan owns and does not name any more, by identity, as the mark has them. */
  readonly orphanShots: ReadonlyMap<string, MarkedShot>;
  /** Shots that its mark names and that go to another target. */
  readonly away: Away;
  /** Images of all of its shots. */
  readonly shotsDone: number;
}

/** `last`: what is sent after the operations of all sets and targets. */
export interface ReconciledTarget extends Reconciled {
  readonly last: readonly Operation[];
}

/** A target as it is and as the plan wants it. `before` absent: it is new. */
export interface TargetChange {
  readonly target: Matched<DesiredTarget>;
  readonly before: TargetRecord | undefined;
  readonly after: TargetRecord;
  readonly old: Mark | undefined;
  readonly isUnmarked: boolean;
  readonly isChanged: boolean;
}

/**
 * Writes in an order in which the database can be used after each: a new target is disabled until its shots are
 * there; one that is enabled gets its shots first, one that is disabled last. What a killed sync leaves, the next one
 * brings to the same end: the mark names the shots before they are there, and an adopted shot that goes to another
 * target until it is gone.
 */
export function targetOperations(
  change: TargetChange,
  context: TargetContext,
  planning: Planning,
): Omit<ReconciledTarget, "differences"> {
  const { target, before, old, isChanged, isUnmarked } = change;
  const written = context.shots.filter((shot) => isWritten(shot, planning));
  const progress = targetProgress(change, context, planning);
  const names = [target.desired.name, context.setName];
  const perShot = written.map((shot) =>
    shotOperations(shot, names, progress.operations.length > 0, planning),
  );
  const refusals = [
    ...progress.refusals,
    ...context.shots.flatMap((shot) => strangeShot(shot, planning)),
    ...perShot.flatMap((each) => each.refusals),
  ];
  const shots = perShot.flatMap((each) => each.operations);
  const isDue = isChanged || isUnmarked || context.away.isGone || isMarkStale(context, old, planning);
  const { leaving } = context.away;
  const isQuiet = before !== undefined && !isDue && shots.length === 0;
  if (isQuiet && leaving.size === 0) return { operations: [], last: [], refusals };
  const tokens = tokensOf(change, context, planning);
  const { planName } = planning;
  const { identity } = target.desired;
  const markOf =
    (named: ReadonlyMap<string, MarkedShot>) =>
    (digest: string): string =>
      markText({ planName, identity, digest, shots: named }, target.guid);
  const mark = markOf(new Map([...leaving, ...tokens]));
  const stores = before ? stored(change, before, shots, isDue, mark) : created(change, shots, mark);
  return {
    operations: [...progress.operations, ...(isQuiet ? [] : stores)],
    last: leaving.size > 0 ? [forgetting(change, isQuiet ? old : undefined, mark, markOf(tokens))] : [],
    refusals,
  };
}

/** Takes the shots that are gone out of the mark. `old`: the mark as it is when nothing else was written. */
function forgetting(
  { target, after }: TargetChange,
  old: Mark | undefined,
  was: (digest: string) => string,
  is: (digest: string) => string,
): Operation {
  const digest = targetDigest(after);
  const from = old ? markText(old, target.guid) : was(digest);
  return storeTarget(target.desired.path, after, after, { from, to: is(digest) });
}

function created(
  { target, after }: TargetChange,
  shots: readonly Operation[],
  mark: (digest: string) => string,
): readonly Operation[] {
  const { path } = target.desired;
  const [unfinished, final] = [mark(UNFINISHED), mark(targetDigest(after))];
  if (after.status === DISABLED || shots.length === 0) {
    return [storeTarget(path, undefined, after, { from: undefined, to: final }), ...shots];
  }
  const hidden = { ...after, status: DISABLED };
  return [
    storeTarget(path, undefined, hidden, { from: undefined, to: unfinished }),
    ...shots,
    storeTarget(path, hidden, after, { from: unfinished, to: final }),
  ];
}

function stored(
  { target, after, old }: TargetChange,
  before: TargetRecord,
  shots: readonly Operation[],
  isDue: boolean,
  mark: (digest: string) => string,
): readonly Operation[] {
  const { path } = target.desired;
  const from = old && markText(old, target.guid);
  const final = mark(targetDigest(after));
  const isEnabled = before.status === DISABLED && after.status !== DISABLED;
  if (!isEnabled || shots.length === 0) {
    const isUpdated = isDue || from !== final;
    return [...(isUpdated ? [storeTarget(path, before, after, { from, to: final })] : []), ...shots];
  }
  const hidden = { ...after, status: DISABLED };
  const to = mark(old?.digest === UNFINISHED ? UNFINISHED : targetDigest(hidden));
  const isFirst = to !== from || changesOf(targetFields, before, hidden).length > 0;
  return [
    ...(isFirst ? [storeTarget(path, before, hidden, { from, to })] : []),
    ...shots,
    storeTarget(path, hidden, after, { from: to, to: final }),
  ];
}

/** What the mark says about the shots: those that the plan owns or takes over, and orphans, so that they stay known. */
function tokensOf(
  { target }: TargetChange,
  { shots, orphanShots }: TargetContext,
  { options }: Planning,
): ReadonlyMap<string, MarkedShot> {
  const owned = shots.filter(({ shot }) => shot.isOwn || options.adopt);
  return new Map([
    ...owned.map((plan) => [plan.shot.desired.identity, tokenOf(plan)] as const),
    ...(target.stored ? orphanShots : []),
  ]);
}

/** Whether the mark does not name a shot that the plan owns. */
function isMarkStale({ shots }: TargetContext, old: Mark | undefined, { options }: Planning): boolean {
  return shots.some(({ shot, guid8 }) => {
    const marked = old?.shots.get(shot.desired.identity);
    return (shot.isOwn || options.adopt) && (marked === undefined || marked.guid8 !== guid8);
  });
}

/** A hand-made shot in a target that the plan owns. */
function strangeShot({ shot, fields }: ShotPlan, { options }: Planning): readonly Refusal[] {
  if (shot.isOwn || options.adopt || fields.length === 0) return [];
  const { path, guid } = shot.desired;
  return [
    handMade(
      "shot",
      path,
      guid !== undefined,
      fields.map(({ field }) => field),
    ),
  ];
}

/** Another place on the sky makes images of no use: by more than a field of view, or as another object. */
const ELSEWHERE_DEG = 1;

function targetProgress(
  { target, before, after }: TargetChange,
  { shotsDone, setName }: TargetContext,
  { options }: Planning,
): { readonly operations: readonly Operation[]; readonly refusals: readonly Refusal[] } {
  const lost = before ? elsewhere(before, after) : [];
  if (shotsDone === 0 || lost.length === 0) return { operations: [], refusals: [] };
  const { path, name } = target.desired;
  if (!isGivenUp(options, path, [name, setName])) {
    return { operations: [], refusals: [progressLoss("target", path, shotsDone, lost)] };
  }
  return { operations: [resetProgress("target", path, target.guid)], refusals: [] };
}

function elsewhere(before: TargetRecord, after: TargetRecord): readonly string[] {
  const isOther =
    before.dynamicType !== after.dynamicType ||
    (after.dynamicType !== 0 && before.dynamicKey !== after.dynamicKey);
  if (isOther) return ["object"];
  return separationDeg(before, after) > ELSEWHERE_DEG ? ["place"] : [];
}

function separationDeg(one: TargetRecord, other: TargetRecord): number {
  const rad = (deg: number): number => (deg * Math.PI) / 180;
  const [decA, decB] = [rad(one.decDeg), rad(other.decDeg)];
  const halfRa = rad((other.raHours - one.raHours) * 15) / 2;
  const chord = Math.sin((decB - decA) / 2) ** 2 + Math.cos(decA) * Math.cos(decB) * Math.sin(halfRa) ** 2;
  return (2 * Math.asin(Math.min(1, Math.sqrt(chord))) * 180) / Math.PI;
}

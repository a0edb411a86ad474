import { DeviceError } from "../../../errors.ts";
import { deviceText } from "../../../printable.ts";
import type { ObjectDifference, Refusal, SyncDifference, SyncOptions } from "../../../sync-difference.ts";
import type { DesiredShot, DesiredTarget, SyncParams } from "../../../verb-params.ts";
import { withoutCutMarks } from "./cut-notes.ts";
import {
  type Call,
  readSets,
  readShots,
  readTargets,
  type Stored,
  type StoredShot,
  UNCOUNTED,
} from "./database.ts";
import { idChanges, idPairs, renamedOrphans } from "./id-changes.ts";
import { type Leftovers, leftoversOf } from "./leftovers.ts";
import { type Matched, type MatchedSet, match } from "./match.ts";
import { matchShots, type ShotMatches } from "./match-shots.ts";
import { type Names, nameKey, readNames, sameName, unknownProfile } from "./names.ts";
import type { Operation } from "./operations.ts";
import { ambiguousResets, type Planning, type Reconciled } from "./reconcile.ts";
import { reconcileSet } from "./reconcile-set.ts";
import { fitOf, planShot, type ShotPlan } from "./reconcile-shots.ts";
import { reconcileTarget } from "./reconcile-target.ts";
import { orphanSet, otherProfile } from "./refusals.ts";
import type { ReconciledTarget } from "./target-operations.ts";

/** What comparing needs besides plan and database. */
export interface CompareTools {
  readonly device: string;
  /** Profile of new sets that state none. */
  readonly profile: string;
  readonly nowLocalSec: number;
}

/** A difference, and the operations that its writes stand for, one for each. */
export interface Comparison {
  readonly difference: SyncDifference;
  readonly operations: readonly Operation[];
}

/**
 * Compares plan and database. Reads, and nothing else: all sets and all targets in one request each; two requests
 * for each profile that the plan uses; one for the shots of each target that the plan names, made, or adopted, because
 * the protocol knows no other way. Rejects with DeviceError when a name of the plan stands for nothing.
 */
export async function compare(
  call: Call,
  wanted: SyncParams,
  options: SyncOptions,
  tools: CompareTools,
): Promise<Comparison> {
  const { device, nowLocalSec } = tools;
  const sets = await readSets(call);
  const targets = await readTargets(call);
  const matches = match(wanted, sets, targets, tools.profile, options.adopt);
  const { names, refusals } = await resolve(call, matches.sets, device);
  const usable = matches.sets.filter((set) => names.has(set));
  const matched = usable.flatMap((set) => set.targets);
  const concerned = [...matched.flatMap(({ stored }) => stored ?? []), ...matches.orphanTargets];
  checkHomes(concerned, sets, device);
  const shots = await readShots(
    call,
    concerned.map(({ guid }) => guid),
  );
  const setNames = new Map([...sets, ...matches.sets.map(named)].map(({ guid, name }) => [guid, name]));
  const planning: Planning = { planName: wanted.planName, device, options, nowLocalSec, setNames };
  const namesOf = namesByTarget(names);
  const fit = (target: Matched<DesiredTarget>, desired: DesiredShot, stored: StoredShot) => {
    const shot = { desired, guid: stored.guid, stored, isOwn: false };
    return fitOf(planShot(shot, { targetGuid: target.guid, names: namesOf(target) }, planning));
  };
  const shotMatches = matchShots(wanted.planName, matched, concerned, shots, fit);
  const shotPlans = new Map(
    matched.map((target) => [target, shotPlansOf(target, namesOf(target), shotMatches, planning)]),
  );
  const pairs = idPairs(matches, shotMatches, [...shotPlans.values()].flat());
  const leftovers = leftoversOf(matches, shotMatches, targets, renamedOrphans(pairs), planning);
  const parts = matches.sets.map((set) =>
    reconcileAll(set, names.get(set), { shotPlans, shotMatches, shots, leftovers }, planning),
  );
  const found = [...parts.flatMap((part) => part.differences), ...leftovers.elsewhere];
  const all: Reconciled = {
    differences: found,
    operations: [
      ...leftovers.replaced,
      ...parts.flatMap((part) => part.operations),
      ...parts.flatMap((part) => part.last),
      ...leftovers.removals,
    ],
    refusals: [
      ...matches.refusals,
      ...refusals,
      ...shotMatches.refusals,
      ...parts.flatMap((part) => part.refusals),
      ...ambiguousResets(found, options),
      ...idChanges(pairs, leftovers, planning),
    ],
  };
  const operations = all.refusals.length > 0 ? [] : all.operations;
  const { differences: objects, refusals: reasons } = all;
  const writes = operations.map(({ write }) => write);
  const difference = {
    device,
    wanted,
    options,
    server: {},
    nowLocalSec,
    objects: objects.map(counted),
    refusals: reasons,
    writes,
  };
  return { difference, operations };
}

/** A target goes with its set: one without it, and the lists were not read whole. */
function checkHomes(targets: readonly Stored[], sets: readonly Stored[], device: string): void {
  const homes = new Set(sets.map(({ guid }) => guid));
  const homeless = targets.find(({ within }) => !homes.has(within));
  if (!homeless) return;
  const { name, within } = homeless;
  throw new DeviceError(
    "unreadable",
    device,
    `RoboTarget (${device}) listed the target ${deviceText(name)} and not the set that it is in (${deviceText(within) || "none"}): its database was not read whole.`,
    { retry: "safe", hint: "Try again. If it stays so, look at the target in RoboTarget Manager." },
  );
}

/** Without a number of images that nobody knows. */
function counted(object: ObjectDifference): ObjectDifference {
  if (object.shotsDone !== UNCOUNTED) return object;
  const { shotsDone: _, remark, ...rest } = object;
  const unknown = "This server does not say how many of its shots are done: they count as progress.";
  return { ...rest, remark: remark === undefined ? unknown : `${remark} ${unknown}` };
}

function named({ desired, guid }: MatchedSet): { readonly guid: string; readonly name: string } {
  return { guid, name: desired.name };
}

interface Resolved {
  /** Of the sets that can be compared. */
  readonly names: ReadonlyMap<MatchedSet, Names>;
  readonly refusals: readonly Refusal[];
}

/** Reads what the plan's names mean, once for each profile. */
async function resolve(call: Call, sets: readonly MatchedSet[], device: string): Promise<Resolved> {
  const profiles = new Map<string, Names | undefined>();
  const names = new Map<MatchedSet, Names>();
  const refusals: Refusal[] = [];
  for (const set of sets) {
    const { desired, stored, profile } = set;
    if (!sameName(desired.profile ?? profile, profile)) {
      refusals.push(otherProfile(desired.path, profile, desired.profile ?? ""));
      continue;
    }
    const key = nameKey(profile);
    if (!profiles.has(key)) profiles.set(key, await readNames(call, profile));
    const found = profiles.get(key);
    if (found) names.set(set, found);
    else if (stored) refusals.push(orphanSet(desired.path, profile));
    else throw await unknownProfile(call, profile, device);
  }
  return { names, refusals };
}

function namesByTarget(names: ReadonlyMap<MatchedSet, Names>): (target: Matched<DesiredTarget>) => Names {
  const pairs = [...names].flatMap(([set, own]) => set.targets.map((target) => [target, own] as const));
  const byTarget = new Map(pairs);
  return (target) => {
    const own = byTarget.get(target);
    if (!own) throw new Error(`Target ${target.desired.path} is of no set that was looked at.`);
    return own;
  };
}

function shotPlansOf(
  { desired, guid }: Matched<DesiredTarget>,
  names: Names,
  { matched }: ShotMatches,
  planning: Planning,
): readonly ShotPlan[] {
  return desired.shots.flatMap((each) => {
    const shot = matched.get(each);
    return shot ? [planShot(shot, { targetGuid: guid, names }, planning)] : [];
  });
}

/** What is known of all shots, and of what is left. */
interface Surroundings {
  readonly shotPlans: ReadonlyMap<Matched<DesiredTarget>, readonly ShotPlan[]>;
  readonly shotMatches: ShotMatches;
  readonly shots: ReadonlyMap<string, readonly StoredShot[]>;
  readonly leftovers: Leftovers;
}

/** A set with all that is in it. `names` absent: the set cannot be used, and its targets are not looked at. */
function reconcileAll(
  set: MatchedSet,
  names: Names | undefined,
  { shotPlans, shotMatches, shots, leftovers }: Surroundings,
  planning: Planning,
): ReconciledTarget {
  const own = withoutCutMarks(set, reconcileSet(set, planning));
  if (!names) return { ...own, last: [] };
  const { guid: setGuid, desired } = set;
  const parts = set.targets.map((target): ReconciledTarget => {
    const { stored, guid, isOwn } = target;
    const context = {
      setGuid,
      setName: desired.name,
      names,
      shots: shotPlans.get(target) ?? [],
      orphanShots: stored && isOwn ? leftovers.orphanShots(stored) : new Map(),
      away: stored && isOwn ? shotMatches.away(stored) : { leaving: new Map(), isGone: false },
      shotsDone: doneIn(stored, shots),
    };
    const part = withoutCutMarks(target, reconcileTarget(target, context, planning));
    const isTaken = isOwn || planning.options.adopt;
    const beside: readonly ObjectDifference[] = isTaken
      ? leftovers.inTarget(target.desired.path, guid, names)
      : [];
    return { ...part, differences: [...part.differences, ...beside] };
  });
  return {
    differences: [
      ...own.differences,
      ...parts.flatMap((part) => part.differences),
      ...leftovers.inSet(desired.path, setGuid),
    ],
    operations: [...own.operations, ...parts.flatMap((part) => part.operations)],
    last: parts.flatMap((part) => part.last),
    refusals: [...own.refusals, ...parts.flatMap((part) => part.refusals)],
  };
}

function doneIn(stored: Stored | undefined, shots: ReadonlyMap<string, readonly StoredShot[]>): number {
  const own = stored ? (shots.get(stored.guid) ?? []) : [];
  return own.reduce((total, { shotsDone }) => total + shotsDone, 0);
}

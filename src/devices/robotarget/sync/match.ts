import { deviceText } from "../../../printable.ts";
import type { Refusal } from "../../../sync-difference.ts";
import type { DesiredSet, DesiredTarget, ObjectIdentity, SyncParams } from "../../../verb-params.ts";
import { objectGuid } from "../identity.ts";
import type { Stored } from "./database.ts";
import { groupBy } from "./grouping.ts";
import { copiedIdentity } from "./mark.ts";
import { nameKey, placedKey } from "./names.ts";
import { ambiguousName, copiedMark, missingGuid, otherPlan, renamedPlan } from "./refusals.ts";

/**
 * An object of the plan and where it is in the database. `stored` absent: nowhere. `isOwn`: the plan made or adopted
 * it; otherwise somebody made it by hand and it only is what the plan means.
 */
export interface Matched<D> {
  readonly desired: D;
  readonly guid: string;
  readonly stored: Stored | undefined;
  readonly isOwn: boolean;
}

export interface MatchedSet extends Matched<DesiredSet> {
  readonly profile: string;
  readonly targets: readonly Matched<DesiredTarget>[];
}

/** `orphans`: the plan made or adopted them and does not name them any more. `strangers`: all others. */
export interface Matches {
  readonly sets: readonly MatchedSet[];
  readonly orphanSets: readonly Stored[];
  readonly orphanTargets: readonly Stored[];
  readonly strangeSets: readonly Stored[];
  readonly strangeTargets: readonly Stored[];
  readonly refusals: readonly Refusal[];
}

/**
 * Finds the plan's sets and targets in the database. `profile`: of new sets that state none. `isAdopting`: a target
 * that was moved by hand may be taken over.
 */
export function match(
  wanted: SyncParams,
  sets: readonly Stored[],
  targets: readonly Stored[],
  profile: string,
  isAdopting: boolean,
): Matches {
  const { planName } = wanted;
  const setWants = wanted.sets.map((desired) => ({ desired, place: nameKey(desired.profile ?? profile) }));
  const foundSets = find("set", planName, setWants, sets, ({ within }) => nameKey(within));
  const targetWants = foundSets.matched.flatMap(({ desired, guid }) =>
    desired.targets.map((target) => ({ desired: target, place: guid })),
  );
  const foundTargets = find("target", planName, targetWants, targets, ({ within }) => within);
  const { targets: ownTargets, refusals: copies } = withMoved(planName, foundTargets, isAdopting);
  const byDesired = new Map(ownTargets.map((each) => [each.desired, each]));
  const taken = new Set(ownTargets.map(({ stored }) => stored));
  return {
    sets: foundSets.matched.map((set) => ({
      ...set,
      profile: set.stored?.within ?? set.desired.profile ?? profile,
      targets: set.desired.targets.flatMap((target) => byDesired.get(target) ?? []),
    })),
    orphanSets: foundSets.orphans,
    orphanTargets: foundTargets.orphans,
    strangeSets: foundSets.strangers,
    strangeTargets: foundTargets.strangers.filter((stored) => !taken.has(stored)),
    refusals: [
      ...foundSets.refusals,
      ...foundTargets.refusals,
      ...copies,
      ...twins(planName, foundSets.matched, sets, targets, profile),
    ],
  };
}

/**
 * Targets to be created that are there under another GUID: moved to another set by RoboTarget Manager, which makes a
 * new object with the old note.
 */
function withMoved(
  planName: string,
  { matched, strangers, refusals: earlier }: Found<DesiredTarget>,
  isAdopting: boolean,
): { readonly targets: readonly Matched<DesiredTarget>[]; readonly refusals: readonly Refusal[] } {
  const nobodys = strangers.filter(({ mark, guid }) => mark === undefined && guid !== "");
  const byIdentity = groupBy(nobodys, ({ note, guid }) => copiedIdentity(note, guid, planName) ?? "");
  const refused = new Set(earlier.map(({ path }) => path));
  const refusals: Refusal[] = [];
  const targets = matched.map((target) => {
    const { desired, stored } = target;
    const copies = byIdentity.get(desired.identity) ?? [];
    const [copy] = copies;
    if (stored || !copy || refused.has(desired.path)) return target;
    if (isAdopting && copies.length === 1) return { desired, guid: copy.guid, stored: copy, isOwn: false };
    refusals.push(copiedMark(desired.path, copies));
    return target;
  });
  return { targets, refusals };
}

/**
 * Sets to be created of which another plan has one with a target of the same name: most likely the plan was renamed,
 * and everything would be there twice.
 */
function twins(
  planName: string,
  matched: readonly Matched<DesiredSet>[],
  sets: readonly Stored[],
  targets: readonly Stored[],
  profile: string,
): readonly Refusal[] {
  const others = sets.filter(({ mark }) => mark !== undefined && mark.planName !== planName);
  const byName = groupBy(others, ({ name, within }) => placedKey(name, within));
  const held = groupBy(targets, ({ within }) => within);
  return matched.flatMap(({ desired, stored }) => {
    if (stored) return [];
    const names = new Set(desired.targets.map(({ name }) => nameKey(name)));
    const twin = byName
      .get(placedKey(desired.name, desired.profile ?? profile))
      ?.find(({ guid }) => held.get(guid)?.some(({ name }) => names.has(nameKey(name))));
    return twin?.mark ? [renamedPlan(desired.path, twin.mark.planName)] : [];
  });
}

interface Want<D> {
  readonly desired: D;
  /** What the names of the object's kind are unique in, in a person's eyes. */
  readonly place: string;
}

interface Found<D> {
  readonly matched: readonly Matched<D>[];
  readonly orphans: readonly Stored[];
  readonly strangers: readonly Stored[];
  readonly refusals: readonly Refusal[];
}

/**
 * By stated GUID, by the GUID that the plan gives out, by mark, and by name among what is nobody's: each way for all
 * objects before the next one, so that no name takes what is another's by right.
 */
function find<D extends ObjectIdentity & { readonly name: string }>(
  object: "set" | "target",
  planName: string,
  wants: readonly Want<D>[],
  all: readonly Stored[],
  placeOf: (stored: Stored) => string,
): Found<D> {
  const byGuid = new Map(all.map((stored) => [stored.guid, stored]));
  const ours = all.filter(({ mark }) => mark?.planName === planName);
  const byIdentity = new Map(ours.map((stored) => [stored.mark?.identity, stored]));
  const byName = groupBy(
    all.filter(({ mark }) => mark === undefined),
    (stored) => `${placeOf(stored)}\n${nameKey(stored.name)}`,
  );
  const refusals: Refusal[] = [];
  const taken = new Set<Stored>();
  const found = new Map<D, Stored>();
  const take = (desired: D, stored: Stored | undefined): void => {
    if (!stored || taken.has(stored)) return;
    taken.add(stored);
    found.set(desired, stored);
  };
  const rest = (): readonly Want<D>[] => wants.filter(({ desired }) => !found.has(desired));
  const guidOf = (desired: D): string => objectGuid(planName, desired.identity);

  for (const { desired } of wants) {
    if (desired.guid === undefined) continue;
    take(desired, byGuid.get(desired.guid));
    if (!found.has(desired)) refusals.push(missingGuid(object, desired.path, desired.guid));
  }
  for (const { desired } of rest()) take(desired, byGuid.get(guidOf(desired)));
  for (const { desired } of rest()) take(desired, byIdentity.get(desired.identity));
  for (const { desired, place } of rest()) {
    const named = byName.get(`${place}\n${nameKey(desired.name)}`) ?? [];
    const free = named.filter((stored) => !taken.has(stored) && stored.guid !== "");
    const exact = free.filter(({ name }) => name.trim() === desired.name.trim());
    const candidates = exact.length > 0 ? exact : free;
    if (candidates.length === 1) take(desired, candidates[0]);
    else if (candidates.length > 1) refusals.push(ambiguousName(object, desired, candidates.length));
  }

  const matched = wants.map(({ desired }): Matched<D> => {
    const stored = found.get(desired);
    const own = guidOf(desired);
    const plan = stored?.mark?.planName;
    // The plan's own GUID does not outweigh the mark of another plan that took the object over.
    const isOwn = !stored || (plan === undefined ? stored.guid === own : plan === planName);
    if (!isOwn && plan !== undefined) refusals.push(otherPlan(object, desired.path, deviceText(plan)));
    return { desired, guid: stored?.guid ?? own, stored, isOwn };
  });
  return {
    matched,
    orphans: ours.filter((stored) => !taken.has(stored)),
    strangers: all.filter((stored) => !taken.has(stored) && stored.mark?.planName !== planName),
    refusals,
  };
}

import type { Refusal } from "../../../sync-difference.ts";
import type { DesiredShot, DesiredTarget } from "../../../verb-params.ts";
import { objectGuid, shortGuid } from "../identity.ts";
import type { Stored, StoredShot } from "./database.ts";
import { groupBy } from "./grouping.ts";
import type { MarkedShot } from "./mark.ts";
import type { Matched } from "./match.ts";
import { missingGuid } from "./refusals.ts";

/** A shot of the plan and where it is in the database: as Matched. */
export interface MatchedShot {
  readonly desired: DesiredShot;
  readonly guid: string;
  readonly stored: StoredShot | undefined;
  readonly isOwn: boolean;
}

export interface ShotMatches {
  readonly matched: ReadonlyMap<DesiredShot, MatchedShot>;
  /** Shots that a plan's target has and the plan does not name, with their identity where the plan owns them. */
  readonly rest: (
    targetGuid: string,
  ) => readonly { readonly stored: StoredShot; readonly identity?: string }[];
  /** Adopted shots that a target's mark names and the plan has in another one. */
  readonly away: (target: Stored) => Away;
  readonly refusals: readonly Refusal[];
}

/** `leaving`: those that are still in the target, by identity. `isGone`: one of them is there already. */
export interface Away {
  readonly leaving: ReadonlyMap<string, MarkedShot>;
  readonly isGone: boolean;
}

/** How well a shot that nobody claims is what the plan means. */
export type Fit = "same" | "alike" | "other";

/**
 * Finds the plan's shots: by stated GUID, by the GUID that the plan gives out, by the mark of a target; and in targets
 * that the plan did not make, by what they are. `marked`: all of the plan's targets, orphans too.
 */
export function matchShots(
  planName: string,
  targets: readonly Matched<DesiredTarget>[],
  marked: readonly Stored[],
  shots: ReadonlyMap<string, readonly StoredShot[]>,
  fit: (target: Matched<DesiredTarget>, shot: DesiredShot, stored: StoredShot) => Fit,
): ShotMatches {
  const byGuid = new Map([...shots.values()].flat().map((stored) => [stored.guid, stored]));
  const byShort = groupBy(byGuid.values(), ({ guid }) => shortGuid(guid));
  const named = (targetGuid: string, guid8: string): StoredShot | undefined => {
    const all = byShort.get(guid8) ?? [];
    return all.find((shot) => shot.targetGuid === targetGuid) ?? (all.length === 1 ? all[0] : undefined);
  };
  const byIdentity = markedShots(planName, marked, byGuid, named);
  const identities = new Map([...byIdentity].map(([identity, stored]) => [stored, identity]));
  const refusals: Refusal[] = [];
  const taken = new Set<StoredShot>();
  const found = new Map<DesiredShot, StoredShot>();
  const take = (desired: DesiredShot, stored: StoredShot | undefined): void => {
    if (!stored || taken.has(stored) || found.has(desired)) return;
    taken.add(stored);
    found.set(desired, stored);
  };
  const wanted = targets.flatMap(({ desired }) => desired.shots);
  const guidOf = (desired: DesiredShot): string => objectGuid(planName, desired.identity);
  const takeLike = (target: Matched<DesiredTarget>, good: Fit): void => {
    const free = (shots.get(target.guid) ?? []).filter((stored) => !identities.has(stored));
    for (const desired of target.desired.shots) {
      if (found.has(desired)) continue;
      const like = free.find((stored) => !taken.has(stored) && fit(target, desired, stored) === good);
      take(desired, like);
    }
  };

  for (const desired of wanted.filter(({ guid }) => guid !== undefined)) {
    take(desired, byGuid.get(desired.guid ?? ""));
    if (!found.has(desired)) refusals.push(missingGuid("shot", desired.path, desired.guid ?? ""));
  }
  for (const desired of wanted) take(desired, byGuid.get(guidOf(desired)));
  for (const desired of wanted) take(desired, byIdentity.get(desired.identity));
  for (const target of targets) {
    if (target.guid === objectGuid(planName, target.desired.identity)) continue;
    takeLike(target, "same");
    takeLike(target, "alike");
  }

  const matched = wanted.map((desired): [DesiredShot, MatchedShot] => {
    const stored = found.get(desired);
    const own = guidOf(desired);
    const isOwn = stored === undefined || stored.guid === own || identities.has(stored);
    return [desired, { desired, guid: stored?.guid ?? own, stored, isOwn }];
  });
  const goals = new Map<StoredShot, string>(
    targets.flatMap(({ desired, guid }) =>
      desired.shots.flatMap((shot) => {
        const stored = found.get(shot);
        return stored ? [[stored, guid] as const] : [];
      }),
    ),
  );
  const away = ({ guid, mark }: Stored): Away => {
    const others = [...(mark?.shots ?? [])].flatMap(([identity, token]) => {
      const stored = token.guid8 === undefined ? undefined : named(guid, token.guid8);
      const isAway = stored !== undefined && (goals.get(stored) ?? guid) !== guid;
      return isAway ? [{ identity, token, isHere: stored.targetGuid === guid }] : [];
    });
    const here = others.filter(({ isHere }) => isHere);
    const leaving = new Map(here.map(({ identity, token }) => [identity, token]));
    return { leaving, isGone: here.length < others.length };
  };
  return {
    matched: new Map(matched),
    away,
    rest: (targetGuid) =>
      (shots.get(targetGuid) ?? [])
        .filter((stored) => !taken.has(stored))
        .map((stored) => {
          const identity = identities.get(stored);
          return identity === undefined ? { stored } : { stored, identity };
        }),
    refusals,
  };
}

/** The shots that marks of the plan's targets name, by identity: a sync may have ended while one was on its way. */
function markedShots(
  planName: string,
  targets: readonly Stored[],
  byGuid: ReadonlyMap<string, StoredShot>,
  named: (targetGuid: string, guid8: string) => StoredShot | undefined,
): ReadonlyMap<string, StoredShot> {
  const found = new Map<string, StoredShot>();
  for (const { guid, mark } of targets) {
    if (mark?.planName !== planName) continue;
    for (const [identity, { guid8 }] of mark.shots) {
      const stored = guid8 === undefined ? byGuid.get(objectGuid(planName, identity)) : named(guid, guid8);
      if (stored) found.set(identity, stored);
    }
  }
  return found;
}

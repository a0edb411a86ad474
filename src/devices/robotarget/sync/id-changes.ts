import type { Refusal } from "../../../sync-difference.ts";
import type { DesiredTarget } from "../../../verb-params.ts";
import { type ShotRecord, shotFields, targetFields } from "../fields.ts";
import { asNumber, membersOf } from "../wire-values.ts";
import type { Stored, StoredShot } from "./database.ts";
import { groupBy } from "./grouping.ts";
import type { Leftovers } from "./leftovers.ts";
import type { Matched, MatchedSet, Matches } from "./match.ts";
import type { ShotMatches } from "./match-shots.ts";
import { nameKey, placedKey } from "./names.ts";
import { idOf, isGivenUp, type Planning } from "./reconcile.ts";
import type { ShotPlan } from "./reconcile-shots.ts";
import { idChanged } from "./refusals.ts";

/** An object that the plan would create, and the orphan that it seems to be under another id. */
interface Pair<S> {
  readonly path: string;
  /** The orphan's. */
  readonly identity: string;
  readonly stored: S;
  /**
   * No other orphan could be meant. Only then it may go with the create: a sync that is cut short after that would else
   * take the next one for it.
   */
  readonly isOnly: boolean;
}

/** What an id that changes makes another object of, leaving the old one behind. */
export interface IdPairs {
  readonly sets: readonly Pair<Stored>[];
  readonly targets: readonly Pair<Stored>[];
  readonly shots: readonly Pair<StoredShot>[];
  /** GUIDs of targets out of which the plan takes shots into others. */
  readonly emptied: ReadonlySet<string>;
}

/** Finds them. `plans`: all shots of the plan. Orphans that cannot be understood whole are in nobody's way. */
export function idPairs(matches: Matches, shotMatches: ShotMatches, plans: readonly ShotPlan[]): IdPairs {
  const sets = pairedSets(matches);
  const pairOf = (path: string, { stored, isOnly }: Find): Pair<Stored> => ({
    path,
    identity: stored.mark?.identity ?? "",
    stored,
    isOnly,
  });
  return {
    sets: [...sets].map(([{ desired }, find]) => pairOf(desired.path, find)),
    targets: pairedTargets(matches, sets, shotMatches, plans).map(([{ desired }, find]) =>
      pairOf(desired.path, find),
    ),
    shots: pairedShots(plans, shotMatches),
    emptied: new Set(plans.flatMap(({ shot }) => shot.stored?.targetGuid ?? [])),
  };
}

/** The orphans that may go when what they have become is made, with its path. */
export function renamedOrphans({
  sets,
  targets,
  shots,
  emptied,
}: IdPairs): ReadonlyMap<Stored | StoredShot, string> {
  const whole = targets.filter(({ stored }) => !emptied.has(stored.guid));
  const only = [...sets, ...whole, ...shots].filter(({ isOnly }) => isOnly);
  return new Map(only.map(({ stored, path }) => [stored, path]));
}

/** Where there is progress, an id that changes is refused, with the entries of `moved` that keep it. */
export function idChanges(pairs: IdPairs, leftovers: Leftovers, planning: Planning): readonly Refusal[] {
  const renamed = new Map(pairs.sets.map(({ path, identity }) => [path, identity]));
  // An entry for a set is one for all that is in it.
  const isCovered = ({ path, identity }: Pair<Stored>): boolean => {
    const set = renamed.get(path.slice(0, path.indexOf("/")));
    return set !== undefined && identity === `${set}/${idOf({ path, identity: path })}`;
  };
  const done = (object: "set" | "target") => (pair: Pair<Stored>) => ({
    ...pair,
    object,
    names: [pair.stored.name],
    shotsDone: leftovers.shotsDone(pair.stored),
  });
  const all = [
    ...pairs.sets.map(done("set")),
    ...pairs.targets.filter((pair) => !isCovered(pair)).map(done("target")),
    ...pairs.shots.map((pair) => ({
      ...pair,
      object: "shot" as const,
      names: [],
      shotsDone: pair.stored.shotsDone,
    })),
  ];
  const lost = all.filter(
    ({ identity, names, shotsDone }) => shotsDone > 0 && !isGivenUp(planning.options, identity, names),
  );
  const moved = lost.map(({ path, identity }) => [identity, path] as const);
  return lost.map(({ object, path, identity, shotsDone }) =>
    idChanged(object, path, { path: identity, shotsDone }, moved),
  );
}

/** An orphan that a new object seems to be. */
type Find = Pick<Pair<Stored>, "stored" | "isOnly">;

function pairedSets({ sets, orphanSets }: Matches): ReadonlyMap<MatchedSet, Find> {
  const orphans = groupBy(orphanSets, ({ name, within }) => placedKey(name, within));
  const pairs = sets.flatMap((set): [MatchedSet, Find][] => {
    const alike = set.stored ? [] : (orphans.get(placedKey(set.desired.name, set.profile)) ?? []);
    const [stored] = alike;
    return stored ? [[set, { stored, isOnly: alike.length === 1 }]] : [];
  });
  return new Map(pairs);
}

type TargetPair = readonly [Matched<DesiredTarget>, Find];

/**
 * In the same set by name, or by place where most shots agree; in another one by name and place. A place alone says
 * little: whoever has finished M 31 in LRGB may plan M 31 in Ha.
 */
function pairedTargets(
  { sets, orphanTargets }: Matches,
  pairs: ReadonlyMap<MatchedSet, Find>,
  shotMatches: ShotMatches,
  plans: readonly ShotPlan[],
): readonly TargetPair[] {
  if (orphanTargets.length === 0) return [];
  const join = (...parts: readonly (string | undefined)[]): string =>
    parts.includes(undefined) ? "" : parts.join("\n");
  const places = new Map(orphanTargets.map((stored) => [stored, placeOf(stored)]));
  const byName = groupBy(orphanTargets, ({ name, within }) => join(within, nameKey(name)));
  const byPlace = groupBy(orphanTargets, (stored) => join(stored.within, places.get(stored)));
  const byBoth = groupBy(orphanTargets, (stored) => join(nameKey(stored.name), places.get(stored)));
  const kinds = groupBy(plans, ({ after }) => after.targetGuid);
  const free = new Set(orphanTargets);
  return sets.flatMap((set) =>
    set.targets.flatMap((target): readonly TargetPair[] => {
      if (target.stored) return [];
      const { name, raHours, decDeg } = target.desired;
      const home = set.stored?.guid ?? pairs.get(set)?.stored.guid;
      const place = raHours === undefined || decDeg === undefined ? undefined : placeKey(raHours, decDeg);
      const inGroup = (groups: ReadonlyMap<string, readonly Stored[]>, key: string): readonly Stored[] =>
        key === "" ? [] : (groups.get(key) ?? []);
      const wanted = (kinds.get(target.guid) ?? []).map(({ after }) => kindOf(after));
      const alike = [
        ...inGroup(byName, join(home, nameKey(name))),
        ...inGroup(byBoth, join(nameKey(name), place)),
        ...inGroup(byPlace, join(home, place)).filter(({ guid }) =>
          doMostAgree(
            wanted,
            shotMatches.rest(guid).map(({ stored }) => storedKind(stored)),
          ),
        ),
      ];
      const stored = alike.find((orphan) => free.delete(orphan));
      return stored ? [[target, { stored, isOnly: new Set(alike).size === 1 }]] : [];
    }),
  );
}

/** Undefined: of what moves, or not to be understood. */
function placeOf({ entry }: Stored): string | undefined {
  const members = membersOf(entry);
  const { raHours, decDeg, dynamicType } = targetFields;
  const [ra, dec] = [asNumber(members.get(raHours.read)), asNumber(members.get(decDeg.read))];
  const isFixed = (asNumber(members.get(dynamicType.read)) ?? 0) === 0;
  return ra === undefined || dec === undefined || !isFixed ? undefined : placeKey(ra, dec);
}

/** The same for places less than some seconds of arc apart, but at the edges of its cells. */
function placeKey(raHours: number, decDeg: number): string {
  return `${raHours.toFixed(4)} ${decDeg.toFixed(3)}`;
}

function doMostAgree(wanted: readonly string[], stored: readonly (string | undefined)[]): boolean {
  const old = new Set(stored);
  const alike = wanted.filter((kind) => old.has(kind)).length;
  return alike * 2 > Math.max(wanted.length, stored.length);
}

/** What two shots have in common that are the same but for their ids. */
function kindOf({ filterIndex, exposureSec, binning, type }: ShotRecord): string {
  return [filterIndex, exposureSec, binning, type].join(" ");
}

function storedKind({ entry }: StoredShot): string | undefined {
  const members = membersOf(entry);
  const { filterIndex, exposureSec, binning, type } = shotFields;
  const values = [filterIndex, exposureSec, binning, type].map(({ read }) => asNumber(members.get(read)));
  return values.includes(undefined) ? undefined : values.join(" ");
}

/** Shots of the same kind in one target. */
function pairedShots(plans: readonly ShotPlan[], shotMatches: ShotMatches): readonly Pair<StoredShot>[] {
  const taken = new Set<string>();
  return plans.flatMap(({ shot, before, after }): readonly Pair<StoredShot>[] => {
    if (before) return [];
    const alike = shotMatches
      .rest(after.targetGuid)
      .filter(({ stored, identity }) => identity !== undefined && storedKind(stored) === kindOf(after));
    const orphan = alike.find(({ identity }) => identity !== undefined && !taken.has(identity));
    if (orphan?.identity === undefined) return [];
    taken.add(orphan.identity);
    const { stored, identity } = orphan;
    return [{ path: shot.desired.path, identity, stored, isOnly: alike.length === 1 }];
  });
}

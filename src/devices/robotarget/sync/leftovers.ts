import { deviceText } from "../../../printable.ts";
import type { ObjectDifference } from "../../../sync-difference.ts";
import { shotFields } from "../fields.ts";
import { asNumber, asText, membersOf } from "../wire-values.ts";
import type { Stored, StoredShot } from "./database.ts";
import type { MarkedShot } from "./mark.ts";
import type { Matches } from "./match.ts";
import type { ShotMatches } from "./match-shots.ts";
import { type Names, nameKey, nameOf, placedKey } from "./names.ts";
import { type Operation, remove } from "./operations.ts";
import { isGivenUp, type Planning } from "./reconcile.ts";
import { shotsOfIt } from "./refusals.ts";

/** What is in the database beside what the plan names. Removals are in the order of sending. */
export interface Leftovers {
  /** Of the shots in a target of the plan. */
  readonly inTarget: (path: string, targetGuid: string, names: Names) => readonly ObjectDifference[];
  /** Of the targets in a set of the plan. */
  readonly inSet: (path: string, setGuid: string) => readonly ObjectDifference[];
  /** All others. */
  readonly elsewhere: readonly ObjectDifference[];
  readonly removals: readonly Operation[];
  /** Removals of what comes back under another id: to be sent before it does, so that it is never there twice. */
  readonly replaced: readonly Operation[];
  /** Shots in a target that the plan owns and does not name any more, as its mark has them. */
  readonly orphanShots: (target: Stored) => ReadonlyMap<string, MarkedShot>;
  /** Images of an orphan's shots that are done. */
  readonly shotsDone: (orphan: Stored) => number;
}

interface Verdict {
  readonly isRemoved: boolean;
  readonly remark?: string;
}

interface Removed {
  readonly stored: Stored | StoredShot;
  readonly operation: Operation;
}

/**
 * Looks at what no object of the plan is. `targets`: all that there are. `renamed`: the paths under which orphans come
 * back, because their ids have changed; these go even where nothing is pruned.
 */
export function leftoversOf(
  matches: Matches,
  shotMatches: ShotMatches,
  targets: readonly Stored[],
  renamed: ReadonlyMap<Stored | StoredShot, string>,
  planning: Planning,
): Leftovers {
  const { options } = planning;
  const homes = new Set(matches.sets.map(({ guid }) => guid));
  const moved = new Set(matches.sets.flatMap((set) => set.targets.map(({ guid }) => guid)));
  const sum = (shots: readonly { readonly stored: StoredShot }[]): number =>
    shots.reduce((total, { stored }) => total + stored.shotsDone, 0);
  const targetDone = ({ guid }: Stored): number => sum(shotMatches.rest(guid));
  const orphansIn = ({ guid }: Stored): readonly Stored[] =>
    matches.orphanTargets.filter(({ within }) => within === guid);
  const setDone = (set: Stored): number =>
    orphansIn(set).reduce((total, target) => total + targetDone(target), 0);

  const judge = (
    stored: Stored | StoredShot,
    identity: string,
    names: readonly string[],
    shotsDone: number,
    strange: boolean,
  ): Verdict => {
    const path = renamed.get(stored);
    const isFree = !strange && (shotsDone === 0 || isGivenUp(options, identity, names));
    if (isFree && path !== undefined) return { isRemoved: true, remark: `Its id has changed: see ${path}.` };
    if (!options.prune) return { isRemoved: false };
    if (isFree) return { isRemoved: true };
    if (strange) return { isRemoved: false, remark: "Kept: it holds what the plan does not own." };
    return {
      isRemoved: false,
      remark: `Kept: ${shotsOfIt(shotsDone)} done, which --reset-progress gives up.`,
    };
  };
  const judgeShot = (identity: string, shot: StoredShot): Verdict =>
    judge(shot, identity, [], shot.shotsDone, false);
  const targetVerdicts = new Map(
    matches.orphanTargets.map((target) => {
      const strange = shotMatches.rest(target.guid).some(({ identity }) => identity === undefined);
      return [target, judge(target, identityOf(target), [target.name], targetDone(target), strange)];
    }),
  );
  const setVerdicts = new Map(
    matches.orphanSets.map((set) => {
      const strange = targets.some(
        (target) =>
          target.within === set.guid &&
          !moved.has(target.guid) &&
          targetVerdicts.get(target)?.isRemoved !== true,
      );
      return [set, judge(set, identityOf(set), [set.name], setDone(set), strange)];
    }),
  );

  const orphan = (
    object: "set" | "target",
    stored: Stored,
    shotsDone: number,
    verdict: Verdict | undefined,
  ) =>
    ({
      object,
      path: identityOf(stored),
      name: deviceText(stored.name),
      guid: stored.guid,
      state: verdict?.isRemoved ? "remove" : "orphan",
      changes: [],
      ...(shotsDone > 0 && { shotsDone }),
      ...(verdict?.remark !== undefined && { remark: verdict.remark }),
    }) as const satisfies ObjectDifference;
  const orphanTarget = (target: Stored): ObjectDifference =>
    orphan("target", target, targetDone(target), targetVerdicts.get(target));
  const removedShots = matches.sets
    .flatMap(({ targets: own }) => own)
    .flatMap(({ guid }) =>
      shotMatches.rest(guid).flatMap(({ stored, identity }): readonly Removed[] => {
        if (identity === undefined || !judgeShot(identity, stored).isRemoved) return [];
        const removal = { kind: "remove", object: "shot", guid: stored.guid, within: guid } as const;
        return [{ stored, operation: remove(identity, removal) }];
      }),
    );
  const removed = (object: "set" | "target", verdicts: ReadonlyMap<Stored, Verdict>): readonly Removed[] =>
    [...verdicts]
      .filter(([, { isRemoved }]) => isRemoved)
      .map(([stored]) => {
        const removal = { kind: "remove", object, guid: stored.guid, within: stored.within } as const;
        return { stored, operation: remove(identityOf(stored), removal) };
      });
  const small = [...removedShots, ...removed("target", targetVerdicts)];
  const operationsOf = (all: readonly Removed[]): readonly Operation[] =>
    all.map(({ operation }) => operation);

  return {
    inTarget: (path, targetGuid, names) =>
      shotMatches.rest(targetGuid).map(({ stored, identity }) => {
        const shotsDone = stored.shotsDone > 0 ? { shotsDone: stored.shotsDone } : {};
        const { guid } = stored;
        const name = shotLabel(stored, names);
        const named = { object: "shot", guid, name, changes: [], ...shotsDone } as const;
        if (identity === undefined) return { ...named, path: `${path}/${name}`, state: "foreign" };
        const { isRemoved, remark } = judgeShot(identity, stored);
        const state = isRemoved ? "remove" : "orphan";
        return { ...named, path: identity, state, ...(remark !== undefined && { remark }) };
      }),
    inSet: (path, setGuid) => [
      ...matches.orphanTargets.filter(({ within }) => within === setGuid).map(orphanTarget),
      ...strangeTargets(matches, path, setGuid),
    ],
    elsewhere: [
      ...matches.orphanSets.map((set) => orphan("set", set, setDone(set), setVerdicts.get(set))),
      ...matches.orphanTargets.filter(({ within }) => !homes.has(within)).map(orphanTarget),
      ...strangeSets(matches),
    ],
    replaced: operationsOf(small.filter(({ stored }) => renamed.has(stored))),
    removals: operationsOf([
      ...small.filter(({ stored }) => !renamed.has(stored)),
      ...removed("set", setVerdicts),
    ]),
    orphanShots: ({ guid, mark }) => {
      // What goes before the mark is written need not stand in it.
      const isReplaced = (identity: string, stored: StoredShot): boolean =>
        renamed.has(stored) && judgeShot(identity, stored).isRemoved;
      const rest = new Set(
        shotMatches.rest(guid).flatMap(({ stored, identity }) => {
          return identity === undefined || isReplaced(identity, stored) ? [] : [identity];
        }),
      );
      return new Map([...(mark?.shots ?? [])].filter(([identity]) => rest.has(identity)));
    },
    shotsDone: (stored) => (matches.orphanSets.includes(stored) ? setDone(stored) : targetDone(stored)),
  };
}

function identityOf({ mark }: Stored): string {
  return mark?.identity ?? "";
}

function strangeTargets({ sets, strangeTargets: all }: Matches, path: string, setGuid: string) {
  const own = sets.find(({ guid }) => guid === setGuid)?.targets ?? [];
  const names = new Map(own.map(({ desired }) => [nameKey(desired.name), desired.path]));
  return all
    .filter(({ within }) => within === setGuid)
    .map((stored) =>
      stranger("target", stored, `${path}/${deviceText(stored.name)}`, names.get(nameKey(stored.name))),
    );
}

/** Only those that a person would take for the plan's. */
function strangeSets({ sets, strangeSets: all }: Matches): readonly ObjectDifference[] {
  const names = new Map(sets.map(({ desired, profile }) => [placedKey(desired.name, profile), desired.path]));
  return all.flatMap((stored) => {
    const namesake = names.get(placedKey(stored.name, stored.within));
    return namesake === undefined ? [] : [stranger("set", stored, deviceText(stored.name), namesake)];
  });
}

function stranger(
  object: "set" | "target",
  { guid, name, mark }: Stored,
  path: string,
  namesake: string | undefined,
): ObjectDifference {
  const remarks = [
    ...(mark ? [`Belongs to the plan ${deviceText(mark.planName)}.`] : []),
    ...(namesake === undefined ? [] : [`Has the name of ${namesake}, which is another one.`]),
  ];
  const remark = remarks.length > 0 ? { remark: remarks.join(" ") } : {};
  return { object, path, name: deviceText(name), guid, state: "foreign", changes: [], ...remark };
}

function shotLabel({ entry, guid }: StoredShot, names: Names): string {
  const members = membersOf(entry);
  const filter = nameOf(names, "filters", asNumber(members.get(shotFields.filterIndex.read)) ?? -1);
  return deviceText(asText(members.get(shotFields.label.read)) || filter || guid.slice(0, 8));
}

import { DeviceError } from "../../../errors.ts";
import type { ObjectReference, WatchParams } from "../../../verb-params.ts";
import type { Call } from "../sync/database.ts";
import { lookUpSets, lookUpTargets, notThere } from "./lookup.ts";
import { readSets, readTargets, type TargetStanding } from "./standing.ts";

/** The objects that a watch is about, by GUID. */
export interface Watched {
  readonly sets: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
}

/** Finds the objects that the plan names. Two reads at most. Rejects with DeviceError when one is not there. */
export async function findWatched(params: WatchParams, call: Call, device: string): Promise<Watched> {
  const of = (kind: ObjectReference["object"]): readonly ObjectReference[] =>
    params.objects.filter(({ object }) => object === kind);
  const [shot] = of("shot");
  if (shot) {
    throw new DeviceError(
      "watch-shot",
      device,
      `${shot.path} is a shot: progress is watched of targets and sets.`,
      {
        retry: "never",
        hint: "Name its target.",
      },
    );
  }
  const guidsOf = (
    references: readonly ObjectReference[],
    find: (reference: ObjectReference) => { readonly object: { readonly guid: string } } | undefined,
  ): ReadonlySet<string> =>
    new Set(
      references.map((reference) => {
        const found = find(reference);
        if (!found) throw notThere(reference, device);
        return found.object.guid;
      }),
    );
  const [sets, targets] = [of("set"), of("target")];
  const bySet = lookUpSets(sets.length > 0 ? await readSets(call) : []);
  const byTarget = lookUpTargets(targets.length > 0 ? await readTargets(call) : []);
  return {
    sets: guidsOf(sets, (reference) => bySet.find(reference)),
    targets: guidsOf(targets, (reference) => byTarget.find(reference)),
  };
}

/** The targets that the objects mean now: somebody may add one to a set meanwhile. */
export function watchedTargets(
  { sets, targets }: Watched,
  all: readonly TargetStanding[],
): readonly TargetStanding[] {
  return all.filter(({ guid, setGuid }) => targets.has(guid) || sets.has(setGuid));
}

/** Whether each object has come so far; of a set, each of its enabled targets, of which there must be one. */
export function haveReached(
  { sets, targets }: Watched,
  all: readonly TargetStanding[],
  percent: number,
): boolean {
  const isThere = ({ progressPercent = 0 }: TargetStanding): boolean => progressPercent >= percent;
  const byGuid = new Map(all.map((target) => [target.guid, target]));
  const targetsAre = [...targets].every((guid) => {
    const target = byGuid.get(guid);
    return target !== undefined && isThere(target);
  });
  const setsAre = [...sets].every((setGuid) => {
    const inSet = all.filter((target) => target.setGuid === setGuid && target.isEnabled);
    return inSet.length > 0 && inSet.every(isThere);
  });
  return targetsAre && setsAre && targets.size + sets.size > 0;
}

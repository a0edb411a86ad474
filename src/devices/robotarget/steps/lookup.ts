import { DeviceError } from "../../../errors.ts";
import type { ObjectReference } from "../../../verb-params.ts";
import { objectGuid, shortGuid } from "../identity.ts";
import { groupBy } from "../sync/grouping.ts";
import { readMark } from "../sync/mark.ts";
import { nameKey } from "../sync/names.ts";
import type { SetStanding, ShotStanding, TargetStanding } from "./standing.ts";

/** An object of the plan in the database. `isOwned`: the plan made or adopted it, so that steps may change it. */
export interface Found<T> {
  readonly object: T;
  readonly isOwned: boolean;
}

interface Entry {
  readonly guid: string;
  readonly note: string;
}

/** Objects of one kind by everything that a plan can know them by, as a sync does. What another plan has marked is never found. */
class Lookup<T extends Entry> {
  readonly #nameOf: (object: T) => readonly string[];
  readonly #byGuid: ReadonlyMap<string, T>;
  readonly #planOf = new Map<T, string>();
  readonly #byMark = new Map<string, T>();
  /** Only what is nobody's. */
  readonly #byName: ReadonlyMap<string, readonly T[]>;

  /** `nameOf`: the names that find a hand-made object, from the set down. */
  constructor(objects: readonly T[], nameOf: (object: T) => readonly string[]) {
    this.#nameOf = nameOf;
    this.#byGuid = new Map(objects.map((object) => [object.guid, object]));
    for (const object of objects) {
      const mark = readMark(object.note, object.guid);
      if (!mark) continue;
      this.#planOf.set(object, mark.planName);
      this.#byMark.set(markKey(mark), object);
    }
    const free = objects.filter((object) => !this.#planOf.has(object));
    this.#byName = groupBy(free, (object) => namesKey(nameOf(object)));
  }

  /** By the GUID that the plan states or gives out, by its mark, or by its name where only one object has it. */
  find(reference: ObjectReference): Found<T> | undefined {
    const { planName, identity, guid, names } = reference;
    const ownGuid = objectGuid(planName, identity);
    const object =
      guid === undefined
        ? (this.#byGuid.get(ownGuid) ?? this.#byMark.get(markKey(reference)) ?? this.#named(names))
        : this.#byGuid.get(guid);
    if (!object) return undefined;
    const plan = this.#planOf.get(object);
    if (plan === undefined) return { object, isOwned: object.guid === ownGuid };
    return plan === planName ? { object, isOwned: true } : undefined;
  }

  #named(names: readonly string[]): T | undefined {
    const all = this.#byName.get(namesKey(names)) ?? [];
    const exact = all.filter((object) => exactly(this.#nameOf(object)) === exactly(names));
    const candidates = exact.length > 0 ? exact : all;
    return candidates.length === 1 ? candidates[0] : undefined;
  }
}

const markKey = ({ planName, identity }: Pick<ObjectReference, "planName" | "identity">): string =>
  `${planName}/${identity}`;
const namesKey = (names: readonly string[]): string => JSON.stringify(names.map(nameKey));
const exactly = (names: readonly string[]): string => JSON.stringify(names.map((name) => name.trim()));

export function lookUpSets(sets: readonly SetStanding[]): Lookup<SetStanding> {
  return new Lookup(sets, ({ name }) => [name]);
}

export function lookUpTargets(targets: readonly TargetStanding[]): Lookup<TargetStanding> {
  return new Lookup(targets, ({ setName, name }) => [setName, name]);
}

/**
 * Targets that a shot of the plan may be in: where it is by the plan, and where it was before a `moved` block had it
 * elsewhere.
 */
export function targetsOfShot(
  shot: ObjectReference,
  targets: Lookup<TargetStanding>,
): readonly TargetStanding[] {
  const parent = (path: string): string => path.slice(0, path.lastIndexOf("/"));
  const { planName, names } = shot;
  const path = parent(shot.path);
  const identities = [...new Set([parent(shot.identity), path])];
  const found = identities.map((identity) =>
    targets.find({ object: "target", planName, path, identity, names: names.slice(0, 2) }),
  );
  return [...new Set(found.flatMap((each) => (each ? [each.object] : [])))];
}

/** The shot among those of a target. */
export function findShot(
  reference: ObjectReference,
  target: TargetStanding,
  shots: readonly ShotStanding[],
): Found<ShotStanding> | undefined {
  const { planName, identity } = reference;
  const mark = readMark(target.note, target.guid);
  const short = mark?.planName === planName ? mark.shots.get(identity)?.guid8 : undefined;
  const isOwned = ({ guid }: ShotStanding): boolean =>
    guid === objectGuid(planName, identity) || shortGuid(guid) === short;
  const object = shots.find((shot) =>
    reference.guid === undefined ? isOwned(shot) : shot.guid === reference.guid,
  );
  return object && { object, isOwned: isOwned(object) };
}

/** An object that a step names and the database has not. */
export function notThere({ object, path }: ObjectReference, device: string): DeviceError {
  return new DeviceError(
    "not-in-database",
    device,
    `RoboTarget's database (${device}) has no ${object} ${path} of the plan.`,
    { retry: "never", hint: "Sync first: put a sync step before this one, or run `nightplan sync PLAN`." },
  );
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { objectGuid } from "../../../../src/devices/robotarget/identity.ts";
import type { SyncOptions } from "../../../../src/sync-difference.ts";
import type { SyncParams } from "../../../../src/verb-params.ts";
import type { Values } from "../fake-database.ts";
import { Killed, MemoryDatabase, NO_OPTIONS } from "../memory-database.ts";
import { anyPlan } from "./arbitraries.ts";
import { byHand } from "./cases.ts";

/** What happened to the database before: plans, their accidents, and people. */
type Event =
  | { readonly kind: "sync"; readonly plan: SyncParams; readonly writes: number; readonly adopt: boolean }
  | { readonly kind: "other-plan"; readonly plan: SyncParams }
  | { readonly kind: "by-hand" }
  | { readonly kind: "copy" | "remove" | "unmark" | "images" | "edit"; readonly at: number };

const at = fc.nat(20);
const person = (kind: "copy" | "remove" | "unmark" | "images" | "edit"): fc.Arbitrary<Event> =>
  fc.record({ kind: fc.constant(kind), at });
const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    kind: fc.constant("sync" as const),
    plan: anyPlan,
    writes: fc.oneof(fc.constant(1000), fc.nat(12)),
    adopt: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("other-plan" as const), plan: anyPlan }),
  fc.record({ kind: fc.constant("by-hand" as const) }),
  person("copy"),
  person("remove"),
  person("unmark"),
  person("images"),
  person("edit"),
  person("edit"),
);

const EDITS: readonly Values[] = [
  { priority: 1 },
  { tag: "by hand" },
  { status: 1 },
  { num: 9 },
  { exposure: 77 },
  { cmask: "BKM", caltmin: 22.5, cM01: true },
  { setname: "renamed", targetname: "renamed" },
  { filterindex: 2, order: 9 },
  { isrepeat: "true", repeat: "3" },
  { note: "hm [nightplan:autumn-deep-sky/a#00000000 12345678]" },
];

async function happen(database: MemoryDatabase, event: Event): Promise<void> {
  const { sets, targets, shots } = database;
  const rows = [sets, targets, shots].flat();
  switch (event.kind) {
    case "sync":
      database.writesLeft = event.writes;
      await database.sync(event.plan, { adopt: event.adopt }).catch((error: unknown) => {
        if (!(error instanceof Killed)) throw error;
      });
      database.writesLeft = Number.POSITIVE_INFINITY;
      return;
    case "other-plan":
      await database.sync({ ...event.plan, planName: "other" });
      return;
    case "by-hand":
      return byHand(database);
    case "copy": {
      const table = [sets, targets, shots][event.at % 3] ?? [];
      const row = table[event.at % Math.max(1, table.length)];
      if (row)
        table.push({
          ...row,
          guid: `c0ffee${String(table.length).padStart(2, "0")}-1111-4111-8111-111111111111`,
        });
      return;
    }
    case "remove": {
      const row = [...targets, ...shots][event.at % Math.max(1, targets.length + shots.length)];
      if (row)
        database.call("num" in row ? "RemoveShot" : "RemoveTarget", {
          RefGuidShot: row.guid,
          RefGuidTarget: row.guid,
        });
      return;
    }
    case "unmark":
    case "images":
    case "edit": {
      const row = rows[event.at % Math.max(1, rows.length)];
      const images = row && "auxshotdone" in row ? { auxshotdone: event.at } : {};
      const edit = EDITS[event.at % EDITS.length] ?? {};
      const known = Object.entries(edit).filter(([key]) => row && key in row);
      const change = { unmark: { note: "mine" }, images, edit: Object.fromEntries(known) }[event.kind];
      if (row && !("num" in row && event.kind === "unmark")) Object.assign(row, change);
    }
  }
}

interface World {
  readonly events: readonly Event[];
  readonly plan: SyncParams;
  readonly options: SyncOptions;
  readonly killedAfter: number;
}
const anyWorld: fc.Arbitrary<World> = fc
  .record({
    first: anyPlan,
    other: anyPlan,
    kept: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    events: fc.array(anyEvent, { maxLength: 6 }),
    movedFrom: fc.array(fc.nat(3), { minLength: 5, maxLength: 5 }),
    options: fc.record({ prune: fc.boolean(), adopt: fc.boolean(), resetProgress: fc.constant([]) }),
    killedAfter: fc.nat(15),
  })
  .map(({ first, other, kept, movedFrom, events, ...rest }) => ({
    ...rest,
    events: [{ kind: "sync", plan: first, writes: 1000, adopt: false }, ...events],
    plan: moved(revised(first, other, kept), movedFrom),
  }));

/** A plan as it is after somebody worked on it: some objects kept, some as in another plan, some gone, some new. */
function revised(first: SyncParams, other: SyncParams, kept: readonly boolean[]): SyncParams {
  let next = 0;
  const isKept = (): boolean => kept[next++ % kept.length] ?? true;
  const merge = <T extends { readonly path: string }>(
    old: readonly T[],
    fresh: readonly T[],
    both: (one: T, two: T) => T,
  ): T[] => {
    const added = fresh.filter(({ path }) => isKept() && old.every((each) => each.path !== path));
    const stay = old.flatMap((each) => {
      const change = fresh.find(({ path }) => path === each.path);
      if (change) return [both(each, change)];
      return isKept() ? [each] : [];
    });
    return [...stay, ...added];
  };
  const sets = merge(first.sets, other.sets, (set, newSet) => ({
    ...(isKept() ? set : newSet),
    targets: merge(set.targets, newSet.targets, (target, newTarget) => ({
      ...(isKept() ? target : newTarget),
      shots: merge(target.shots, newTarget.shots, (shot, newShot) => (isKept() ? shot : newShot)),
    })),
  }));
  return { ...first, sets };
}

/** A plan whose objects have each other's identities, as after many entries of `moved`. */
function moved(plan: SyncParams, by: readonly number[]): SyncParams {
  let next = 0;
  /** The same identities, some of them turned round: each stays one object's only. */
  const turned = <T extends { readonly identity: string }>(objects: readonly T[]): readonly string[] => {
    const shift = by[next++ % by.length] ?? 0;
    return objects.map((_, index) => objects[(index + shift) % objects.length]?.identity ?? "");
  };
  const withIdentities = <T extends { readonly identity: string }>(
    objects: readonly T[],
  ): ((one: T) => T) => {
    const identities = turned(objects);
    const byObject = new Map(objects.map((one, index) => [one, identities[index] ?? one.identity]));
    return (one) => ({ ...one, identity: byObject.get(one) ?? one.identity });
  };
  const set = withIdentities(plan.sets);
  const targets = plan.sets.flatMap((each) => each.targets);
  const target = withIdentities(targets);
  const shot = withIdentities(targets.flatMap(({ shots }) => shots));
  const sets = plan.sets.map((each) => ({
    ...set(each),
    targets: each.targets.map((inner) => ({ ...target(inner), shots: inner.shots.map(shot) })),
  }));
  return { ...plan, sets };
}

async function databaseOf(events: readonly Event[]): Promise<MemoryDatabase> {
  const database = new MemoryDatabase();
  for (const event of events) await happen(database, event);
  return database;
}

/** Copies of the same GUID are no database. */
const byGuid = ({ sets, targets, shots }: MemoryDatabase): Map<unknown, Values> =>
  new Map([sets, targets, shots].flat().map((row) => [row.guid, structuredClone(row)]));

/** GUIDs that plans of this name give out, whatever else is in the world. */
const givenOut = ({ events, plan }: World): ReadonlySet<string> => {
  const plans = [plan, ...events.flatMap((event) => (event.kind === "sync" ? [event.plan] : []))];
  const identities = plans.flatMap(({ sets }) =>
    sets.flatMap((set) => [set, ...set.targets, ...set.targets.flatMap(({ shots }) => shots)]),
  );
  return new Set(identities.map(({ identity }) => objectGuid(plan.planName, identity)));
};

/** Whether the plan may touch a row, told from the outside: by a mark of its own, or by a GUID that it gives out. */
function mayTouch(row: Values, before: ReadonlyMap<unknown, Values>, own: ReadonlySet<string>): boolean {
  const guid = String(row.guid);
  const isMarked = ({ note }: Values, text: string): boolean =>
    [...String(note).matchAll(/\[nightplan:autumn-deep-sky\/[^\]]*\]/g)].some(([mark]) =>
      mark.includes(text),
    );
  if (own.has(guid)) return true;
  if ("num" in row) {
    return [...before.values()].some(
      (target) =>
        "targetname" in target && mayTouch(target, before, own) && isMarked(target, `#${guid.slice(0, 8)}=`),
    );
  }
  return isMarked(row, `#${guid.slice(0, 8)} `);
}

const runs = { numRuns: 60 };

test("sync, then sync: no write; a refused one: none at all", async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, async ({ events, plan, options }) => {
      const database = await databaseOf(events);
      const before = structuredClone(database.contents());
      const { difference } = await database.sync(plan, options);
      if (difference.refusals.length > 0) {
        expect(database.contents()).toEqual(before);
        return;
      }
      const again = await database.compare(plan, options, 0);
      expect(again.difference.writes).toEqual([]);
      expect(again.difference.refusals).toEqual([]);
      const done = ["same", "orphan", "foreign"];
      expect(again.difference.objects.filter(({ state }) => !done.includes(state))).toEqual([]);
    }),
    runs,
  );
});

test("what is not the plan's stays as it is, and so does progress", async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, async (world) => {
      const { events, plan, options } = world;
      const own = givenOut(world);
      const database = await databaseOf(events);
      const before = byGuid(database);
      await database.sync(plan, { ...options, adopt: false });
      const after = byGuid(database);
      for (const [guid, row] of before) {
        if (!mayTouch(row, before, own)) expect(after.get(guid)).toEqual(row);
        if (Number(row.auxshotdone ?? 0) === 0) continue;
        const { exposure, filterindex, bin, type, readoutmode, speed, auxshotdone } = row;
        expect(after.get(guid)).toMatchObject({
          exposure,
          filterindex,
          bin,
          type,
          readoutmode,
          speed,
          auxshotdone,
        });
      }
    }),
    runs,
  );
});

test("killed after any write and run again: the same database", async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, async ({ events, plan, options, killedAfter }) => {
      const clean = await databaseOf(events);
      const broken = clean.copy();
      const { difference } = await clean.sync(plan, options);
      if (difference.refusals.length > 0) return;
      broken.writesLeft = killedAfter;
      const isKilled = await broken.sync(plan, options).then(
        () => false,
        (error: unknown) => {
          if (error instanceof Killed) return true;
          throw error;
        },
      );
      expect(isKilled).toBe(difference.writes.length > killedAfter);
      broken.writesLeft = Number.POSITIVE_INFINITY;
      const { difference: rest } = await broken.sync(plan, options, 1_795_190_000);
      expect(rest.refusals).toEqual([]);
      expect(broken.contents()).toEqual(clean.contents());
    }),
    runs,
  );
});

test("the difference is pure data", async () => {
  const { difference } = await new MemoryDatabase().compare(fc.sample(anyPlan, 1)[0]!, NO_OPTIONS);
  expect(JSON.parse(JSON.stringify(difference))).toEqual(difference);
});

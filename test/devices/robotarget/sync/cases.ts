import { expect, test } from "vitest";
import type { ObjectDifference, SyncDifference, SyncOptions } from "../../../../src/sync-difference.ts";
import type { SyncParams } from "../../../../src/verb-params.ts";
import { MemoryDatabase } from "../memory-database.ts";
import { shot, target, wanted } from "../wishes.ts";

const shownObject = ({ state, object, path, changes, shotsDone, remark }: ObjectDifference): string =>
  [
    `${state} ${object} ${path}`,
    ...(state === "create" ? [] : changes.map(({ field, from, to }) => `${field}:${from}>${to}`)),
    ...(shotsDone === undefined ? [] : [`done:${shotsDone}`]),
    ...(remark === undefined ? [] : [`(${remark})`]),
  ].join(" ");

const shown = ({ objects, refusals, writes }: SyncDifference): string[] => [
  ...objects.map(shownObject),
  ...refusals.map(({ code, path }) => `REFUSED ${code} ${path}`),
  ...writes.map(({ operation, object, path, fields }) =>
    [
      `> ${operation} ${object} ${path}`,
      ...(operation === "update"
        ? fields
            .filter(({ field }) => field !== "mark")
            .map(({ field, from, to }) => `${field}:${from}>${to}`)
        : []),
    ].join(" "),
  ),
];

/** A database, a plan, and what comparing them shows: objects, refusals, and writes. */
export interface Case {
  readonly it: string;
  /** Synced first. */
  readonly before?: SyncParams;
  /** What a person or RoboTarget does then. */
  readonly meanwhile?: (database: MemoryDatabase) => void;
  readonly wanted: SyncParams;
  readonly options?: Partial<SyncOptions>;
  readonly shows: readonly string[];
}

/** A plan of one target with one shot. */
export const one = wanted([target({ shots: [shot()] })]);
/** Images are taken of every shot. */
export const take = (count: number) => (database: MemoryDatabase) => {
  for (const row of database.shots) row.auxshotdone = count;
};
/** Everything becomes nobody's: other GUIDs, no marks. */
export const byHand = (database: MemoryDatabase): void => {
  const other = (guid: unknown): string => {
    const [first = "", second, third = "", ...rest] = String(guid).split("-");
    const version = ((Number.parseInt(third.charAt(0), 16) + 15) % 16).toString(16);
    return [`${first.slice(1)}${first.charAt(0)}`, second, `${version}${third.slice(1)}`, ...rest].join("-");
  };
  const unmarked = (note: unknown): string => String(note).replace(/ ?\[nightplan:.*\]$/, "");
  for (const row of database.sets) Object.assign(row, { guid: other(row.guid), note: unmarked(row.note) });
  for (const row of database.targets) {
    Object.assign(row, {
      guid: other(row.guid),
      refguidset: other(row.refguidset),
      note: unmarked(row.note),
    });
  }
  for (const row of database.shots) {
    Object.assign(row, { guid: other(row.guid), refguidtarget: other(row.refguidtarget) });
  }
};

/** Compares, and nothing is written; then syncs, and nothing is left to do. */
export function testCases(cases: readonly Case[]): void {
  test.each(cases)("$it", async ({ before, meanwhile, wanted: plan, options = {}, shows }) => {
    const database = new MemoryDatabase();
    if (before) await database.sync(before);
    meanwhile?.(database);
    const was = structuredClone(database.contents());
    const { difference } = await database.compare(plan, options);
    expect(shown(difference)).toEqual(shows);
    expect(database.contents()).toEqual(was);
    if (difference.refusals.length > 0) return;
    await database.sync(plan, options);
    expect((await database.compare(plan, options)).difference.writes).toEqual([]);
  });
}

import { expect, test } from "vitest";
import type { Values } from "../fake-database.ts";
import { MemoryDatabase } from "../memory-database.ts";
import { planOf, shot, target, wanted } from "../wishes.ts";
import { take, testCases } from "./cases.ts";

/** Answers a method as it is told to. */
class Faulty extends MemoryDatabase {
  readonly faults = new Map<string, Values>();

  override call(method: string, params: Values): Values {
    return this.faults.get(method) ?? super.call(method, params);
  }
}

async function faulty(method: string, answer: Values): Promise<Faulty> {
  const database = new Faulty();
  await database.sync(wanted());
  take(3)(database);
  database.faults.set(method, answer);
  return database;
}

const unreadable = { name: "DeviceError", code: "unreadable", retry: "safe" };

test.each([
  ["GetSet", {}],
  ["GetTarget", {}],
  ["GetTarget", { list: null }],
  ["GetTarget", { list: { done: [] } }],
  ["GetShot", {}],
  ["GetShot", { list: "" }],
  ["GetConfigDataShot", {}],
  ["GetBaseSequence", {}],
])("%s %j is no empty database", async (method, answer) => {
  const database = await faulty(method, answer);
  await expect(database.compare(wanted())).rejects.toMatchObject(unreadable);
});

test("a read that failed neither removes nor confirms a removal", async () => {
  const database = await faulty("GetShot", {});
  await expect(database.compare(planOf([]), { prune: true })).rejects.toMatchObject(unreadable);
});

test.each([
  ["a plan's target", wanted()],
  ["an orphan", planOf([])],
])("%s without its set: the lists do not fit together", async (_, plan) => {
  const database = await faulty("GetSet", { list: [] });
  await expect(database.compare(plan)).rejects.toMatchObject({
    ...unreadable,
    message: expect.stringContaining("M 31"),
  });
});

test("a stranger's target without its set is none of the plan's business", async () => {
  const database = new MemoryDatabase();
  await database.sync(wanted());
  database.targets.push({ ...database.targets[0]!, guid: "c0ffee00", refguidset: "gone", note: "" });
  expect((await database.compare(wanted())).difference.writes).toEqual([]);
});

const unsaid = "(This server does not say how many of its shots are done: they count as progress.)";
const silent = ({ shots }: MemoryDatabase): void => {
  for (const row of shots) row.auxshotdone = undefined;
};

testCases([
  {
    it: "images that the server does not count are not pruned",
    before: wanted([target({ shots: [shot()] })]),
    meanwhile: silent,
    wanted: wanted([]),
    options: { prune: true },
    shows: [
      "same set autumn",
      "orphan target autumn/m31 (Kept: an unknown number of shots of it is done, which --reset-progress gives up. This server does not say how many of its shots are done: they count as progress.)",
    ],
  },
  {
    it: "nor lost to another exposure, nor to another id",
    before: wanted([target({ shots: [shot(), shot({ id: "ha", filter: "Ha" })] })]),
    meanwhile: silent,
    wanted: wanted([target({ shots: [shot({ exposureSec: 60 }), shot({ id: "h", filter: "Ha" })] })]),
    shows: [
      "same set autumn",
      `same target autumn/m31 ${unsaid}`,
      `change shot autumn/m31/l exposure:300s>60s ${unsaid}`,
      "create shot autumn/m31/h",
      `orphan shot autumn/m31/ha ${unsaid}`,
      "REFUSED progress autumn/m31/l",
      "REFUSED id-changed autumn/m31/h",
    ],
  },
]);

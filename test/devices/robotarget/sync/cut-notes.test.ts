import { expect, test } from "vitest";
import { plainNote } from "../../../../src/devices/robotarget/sync/mark.ts";
import type { Values } from "../fake-database.ts";
import { MemoryDatabase } from "../memory-database.ts";
import { shot, target, wanted } from "../wishes.ts";
import { byHand, one } from "./cases.ts";

/** A server whose notes are short. */
class Cutting extends MemoryDatabase {
  override call(method: string, params: Values): Values {
    const { Note: note } = params;
    return super.call(method, typeof note === "string" ? { ...params, Note: note.slice(0, 40) } : params);
  }
}

test("a mark that the server cuts is not written again at every sync", async () => {
  const database = new Cutting();
  await database.sync(one);
  const { difference } = await database.compare(one);
  expect(difference).toMatchObject({ refusals: [], writes: [] });
  const remark = expect.stringContaining("This server cuts notes");
  expect(difference.objects).toMatchObject([
    { path: "autumn", state: "same", changes: [], remark },
    { path: "autumn/m31", state: "same", changes: [], remark },
    { path: "autumn/m31/l", state: "same" },
  ]);
});

test("what the plan changes is written all the same, and nothing else", async () => {
  const database = new Cutting();
  await database.sync(one);
  const plan = wanted([target({ priority: "low", note: "mine", shots: [shot({ count: 3 })] })]);
  const { difference } = await database.sync(plan);
  expect(difference.writes.map(({ object, path }) => `${object} ${path}`)).toEqual([
    "target autumn/m31",
    "shot autumn/m31/l",
  ]);
  expect((await database.compare(plan)).difference.writes).toEqual([]);
});

test("a mark without its end is no part of the note", () => {
  expect(plainNote("by hand [nightplan:autumn-deep-sky/aut")).toBe("by hand");
  expect(plainNote("by hand [nightplan:autumn-deep-sky/aut]  [x] y")).toBe("by hand  [x] y");
});

test("a long note without a mark is read in no time", () => {
  const note = `${" ".repeat(300_000)}x${"[nightplan:".repeat(30_000)}`;
  const beganMs = performance.now();
  expect(plainNote(`${note}]`)).toHaveLength(300_001 + 11 * 29_999);
  expect(performance.now() - beganMs).toBeLessThan(2_000);
});

const remarkOf = async (database: MemoryDatabase, plan = one): Promise<string | undefined> => {
  const { difference } = await database.compare(plan);
  return difference.objects.find(({ object }) => object === "target")?.remark;
};

test("an unfinished target whose mark is gone says that it stays disabled", async () => {
  const database = new MemoryDatabase();
  await database.sync(one);
  Object.assign(database.targets[0]!, { note: "mine", status: 1 });
  expect(await remarkOf(database)).toContain("state enabled: true");
  expect(await remarkOf(database, wanted([target({ enabled: true, shots: [shot()] })]))).toBeUndefined();
  byHand(database);
  expect(await remarkOf(database)).toBeUndefined();
});

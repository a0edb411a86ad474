import { expect, test } from "vitest";
import type { Connection } from "../../../../src/devices/robotarget/connection.ts";
import { readShots } from "../../../../src/devices/robotarget/sync/database.ts";
import { carryOut, type DatabaseTools } from "../../../../src/devices/robotarget/sync/planned-database.ts";
import { VirtualClock } from "../../../../src/virtual-clock.ts";
import { MemoryDatabase } from "../memory-database.ts";
import { START_MS } from "../rig.ts";
import { target, wanted } from "../wishes.ts";

const never = new AbortController().signal;

class SlowClock extends VirtualClock {
  passedMs = 0;
  override elapsed(): number {
    return this.passedMs;
  }
}

/** A database that takes some time for each write. */
function slow(msPerWrite: number) {
  const database = new MemoryDatabase();
  const clock = new SlowClock(START_MS);
  const request: MemoryDatabase["request"] = (method, params) => {
    if (method.writes) clock.passedMs += msPerWrite;
    return database.request(method, params);
  };
  const connection = { call: request } as unknown as Connection;
  const tools: DatabaseTools = {
    device: "rig",
    connection,
    clock,
    profile: "rig.v2y",
    zone: "America/Phoenix",
  };
  return { database, tools };
}

const ids = ["a", "b", "c", "d"];
const plan = (priority: "low" | "high") =>
  wanted(ids.map((id, index) => target({ id, name: id, raHours: index, priority, shots: [] })));

/** Syncs a change of four targets. `meanwhile` happens at the first write. */
async function sync(msPerWrite: number, meanwhile: (database: MemoryDatabase) => void = () => undefined) {
  const { database, tools } = slow(msPerWrite);
  await database.sync(plan("high"));
  const comparison = await database.compare(plan("low"));
  const written: string[] = [];
  database.called.length = 0;
  const onWrite = ({ path }: { readonly path: string }): void => {
    if (written.push(path) === 1) meanwhile(database);
  };
  return { database, written, done: carryOut(comparison, onWrite, tools, never) };
}

const everyTarget = ids.map((id) => `autumn/${id}`);
const looks = ({ called }: MemoryDatabase): number => called.filter((name) => name === "GetTarget").length;

test("a quick sync looks once", async () => {
  const { database, written, done } = await sync(15_000);
  await done;
  expect(written).toEqual(everyTarget);
  expect(looks(database)).toBe(0);
});

test("a slow one looks again, and does not take back what was changed meanwhile", async () => {
  const change = { statusop: 1, caltmin: 33, tag: "mine" };
  const { database, written, done } = await sync(20_001, ({ targets }) => Object.assign(targets[3]!, change));
  await done;
  expect(written).toEqual(everyTarget);
  expect(looks(database)).toBe(1);
  expect(database.targets[3]).toMatchObject({ priority: 1, ...change });
});

test("what somebody did already is not written", async () => {
  const { written, done } = await sync(70_000, ({ targets }) => Object.assign(targets[1]!, { priority: 1 }));
  await done;
  expect(written).toEqual(["autumn/a", "autumn/c", "autumn/d"]);
});

test("a refusal that appears meanwhile stops it", async () => {
  const { written, done } = await sync(70_000, ({ sets }) =>
    Object.assign(sets[0]!, { profilename: "gone" }),
  );
  await expect(done).rejects.toMatchObject({
    code: "orphan-set",
    retry: "never",
    message: expect.stringMatching(
      /^The sync of rig stopped before its end, because the database changed: Set/,
    ),
  });
  expect(written).toEqual(["autumn/a"]);
});

test("a server that keeps nothing does not hold it for ever", async () => {
  const { database, tools } = slow(70_000);
  await database.sync(plan("high"));
  const call = database.call.bind(database);
  database.call = (name, params) => (name === "UpdateTarget" ? { ret: "DONE" } : call(name, params));
  const comparison = await database.compare(plan("low"));
  await expect(carryOut(comparison, () => undefined, tools, never)).rejects.toMatchObject({
    code: "not-kept",
    retry: "never",
    message: expect.stringContaining("autumn/a, autumn/b, autumn/c and 1 more"),
  });
  expect(database.writes().filter((name) => name === "UpdateTarget")).toHaveLength(1);
});

test("after a list of shots that could not be read no other is asked for", async () => {
  let calls = 0;
  const call = async () => {
    calls += 1;
    if (calls > 4) throw new Error("gone");
    await Promise.resolve();
    return [];
  };
  const targets = Array.from({ length: 400 }, (_, index) => `${index}`);
  await expect(readShots(call as unknown as MemoryDatabase["request"], targets)).rejects.toThrow("gone");
  await new Promise((resolve) => setImmediate(resolve));
  expect(calls).toBeLessThan(10);
});

import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { robotarget } from "../../../../src/devices/robotarget/family.ts";
import { syncParams } from "../../../../src/plan/sync-params.ts";
import { memoryConnect } from "../../../../src/sim/host/memory.ts";
import { robotargetSecrets } from "../../../../src/sim/robotarget/identity.ts";
import { createRobotarget } from "../../../../src/sim/robotarget/robotarget.ts";
import type { SyncDifference, SyncOptions, SyncWrite } from "../../../../src/sync-difference.ts";
import type { SyncParams } from "../../../../src/verb-params.ts";
import { VirtualClock } from "../../../../src/virtual-clock.ts";
import { loadText } from "../../../plan-pipeline/check-file.ts";
import { NO_OPTIONS } from "../memory-database.ts";
import { environmentOn, SETTINGS, START_MS } from "../rig.ts";
import { shot, target, wanted } from "../wishes.ts";

const never = new AbortController().signal;
const SECRETS = {
  USER: robotargetSecrets.user,
  PASSWORD: robotargetSecrets.password,
  SHARED: robotargetSecrets.sharedSecret,
  KEY: robotargetSecrets.macKey,
  WORDS: robotargetSecrets.macWords.join(" "),
};

/** A simulated Voyager, and the family's way to its database. */
async function open() {
  const clock = new VirtualClock(START_MS);
  const received: string[] = [];
  let uids = 0;
  const simulator = createRobotarget({
    device: "rig",
    clock,
    faults: () => undefined,
    log: ({ command }) => received.push(command),
    uuid: () => `sim-${++uids}`,
  });
  const connect = memoryConnect(new Map([["rig", simulator]]));
  const settings = { ...SETTINGS, address: "tcp://sim-rig:1", profile: "Default.v2y" };
  const { environment } = environmentOn(clock, connect, SECRETS);
  const database = await robotarget.openDatabase!(settings, environment);
  const written: string[] = [];
  return {
    simulator,
    received,
    written,
    database,
    compare: (plan: SyncParams, options: Partial<SyncOptions> = {}) =>
      clock.runUntil(database.difference(plan, { ...NO_OPTIONS, ...options }, never)),
    apply: (difference: SyncDifference, signal = never, then = (_: SyncWrite): void => undefined) =>
      clock.runUntil(
        database.apply(
          difference,
          (write) => {
            written.push(`${write.operation} ${write.path}`);
            then(write);
          },
          signal,
        ),
      ),
    read: () => clock.runUntil(database.read(never)),
  };
}

const PLAN = wanted([target({ shots: [shot()] })]);

describe("the database behind a device", () => {
  test("a new object shows what it is made of, also where that is what every new one has", async () => {
    const { compare, database } = await open();
    const { objects } = await compare(PLAN);
    const made = (path: string) => objects.find((one) => one.path === path)?.changes;
    expect(made("autumn")).toContainEqual({ field: "profile", from: null, to: "Default.v2y" });
    expect(made("autumn/m31")).toContainEqual({ field: "sequence", from: null, to: "LRGB.s2q" });
    expect(made("autumn/m31/l")).toEqual([
      { field: "filter", from: null, to: "L" },
      { field: "exposure", from: null, to: "300s" },
      { field: "count", from: null, to: 12 },
    ]);
    await database.close();
  });

  test("a difference is saved, read back, and applied as it is", async () => {
    const { compare, apply, written, database } = await open();
    const difference = await compare(PLAN);
    expect(difference).toMatchObject({
      device: "rig",
      wanted: PLAN,
      options: NO_OPTIONS,
      nowLocalSec: Date.UTC(2026, 10, 20, 13) / 1000,
      refusals: [],
    });
    expect(difference.server).toHaveProperty("voyager");
    const saved = JSON.parse(JSON.stringify(difference)) as SyncDifference;
    expect(await apply(saved)).toEqual({ created: 3, updated: 0, removed: 0, unchanged: 0, left: [] });
    expect(written).toEqual(difference.writes.map(({ operation, path }) => `${operation} ${path}`));
    const again = await compare(PLAN);
    expect(again.writes).toEqual([]);
    expect(again.server).toEqual(difference.server);
    expect(await apply(again)).toMatchObject({ created: 0, unchanged: 3 });
    await database.close();
  });

  test("is stale when the database is not what it was", async () => {
    const { compare, apply, simulator, received } = await open();
    await apply(await compare(PLAN));
    const difference = await compare(wanted([target({ priority: "low", shots: [shot()] })]));
    const { guid } = difference.writes[0]!;
    simulator.edit("target", guid, { priority: 0 });
    received.length = 0;
    await expect(apply(difference)).rejects.toMatchObject({ code: "stale" });
    expect(received.filter((command) => !command.startsWith("Get"))).toEqual([]);
  });

  test("is not applied when it has refusals", async () => {
    const { compare, apply } = await open();
    const difference = await compare(wanted([], { name: "Visitors", tag: "mine" }));
    expect(difference.refusals).toMatchObject([{ code: "name-clash", path: "autumn" }]);
    await expect(apply(difference)).rejects.toMatchObject({
      code: "refused",
      hint: expect.stringContaining("--adopt"),
    });
  });

  test("stops between writes", async () => {
    const { compare, apply, written } = await open();
    const difference = await compare(PLAN);
    const stop = new AbortController();
    const stopping = apply(difference, stop.signal, ({ object }) => {
      if (object === "target") stop.abort(new Error("enough"));
    });
    await expect(stopping).rejects.toThrow("enough");
    expect(written).toEqual(["create autumn", "create autumn/m31"]);
    expect((await compare(PLAN)).refusals).toEqual([]);
  });

  test("removals and resets reach the server", async () => {
    const { compare, apply, simulator, written } = await open();
    await apply(await compare(wanted()));
    const { writes } = await compare(wanted([target({ shots: [shot()] })]), { prune: true });
    simulator.takeImages(writes[0]!.guid, 3);
    const kept = await compare(wanted([target({ shots: [shot()] })]), { prune: true });
    expect(kept.writes).toEqual([]);
    const options = { prune: true, resetProgress: ["autumn"] };
    written.length = 0;
    await apply(await compare(wanted([target({ shots: [shot()] })]), options));
    expect(written).toEqual(["remove autumn/m31/ha"]);
    simulator.takeImages((await compare(wanted())).objects[2]!.guid, 3);
    written.length = 0;
    const other = wanted([target({ shots: [shot({ exposureSec: 60 })] })]);
    await apply(await compare(other, options));
    expect(written).toEqual(["update autumn/m31", "reset-progress autumn/m31/l", "update autumn/m31/l"]);
    expect((await compare(other)).objects[2]).not.toHaveProperty("shotsDone");
  });

  test("reads no more than the protocol forces it to", async () => {
    const { compare, apply, received } = await open();
    await apply(await compare(wanted()));
    received.length = 0;
    await compare(wanted());
    const reads = ["GetSet", "GetTarget", "GetConfigDataShot", "GetBaseSequence", "GetShot"];
    expect(received.filter((command) => command !== "Polling")).toEqual(reads);
  });

  test("what it imports is found as it is", async () => {
    const { compare, read } = await open();
    const { targets, sets, remarks } = await read();
    const text = stringify({
      nightplan: 1,
      name: "imported",
      targets,
      robotarget: { rig: { sets } },
      night: { lanes: { rig: [{ sync: null }] } },
    });
    const { document } = loadText(text);
    const difference = await compare(syncParams(document!, "rig")!);
    expect(difference).toMatchObject({ refusals: [], writes: [] });
    expect(difference.objects.filter(({ state }) => state !== "same")).toEqual([]);
    expect(difference.objects.length).toBeGreaterThan(8);
    expect(remarks).toEqual([]);
  });
});

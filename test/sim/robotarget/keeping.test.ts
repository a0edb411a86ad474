import { describe, expect, test } from "vitest";
import { AppError } from "../../../src/errors.ts";
import { ask, filled, type Message, managing, setUp } from "./client.ts";
import { M13, M13_SHOT, newSet, newShot, newTarget, VISITORS } from "./objects.ts";

/** A store in memory. */
function store(text?: string) {
  const kept = { text, times: 0 };
  return {
    kept,
    load: () => kept.text,
    save(next: string) {
      kept.text = next;
      kept.times += 1;
    },
  };
}

describe("a database that is kept", () => {
  test("is there again for the next process, after every write and no read", async () => {
    const disk = store();
    const { does, simulator } = await filled(undefined, { store: disk });
    expect(disk.kept.times).toBe(4);
    await does("GetSet");
    expect(disk.kept.times).toBe(4);
    simulator.takeImages(newShot.GuidShot, 7);
    const before = simulator.snapshot();
    simulator.close();
    const next = setUp(undefined, { store: disk });
    expect(next.simulator.snapshot()).toEqual(before);
    next.simulator.close();
  });

  test("what ran when the process died is aborted", () => {
    const disk = store();
    const night = { startMs: Date.UTC(2026, 4, 10, 4), store: disk };
    const first = setUp(undefined, night);
    first.simulator.edit("target", M13, { cmask: "" });
    first.simulator.close();
    const contents = JSON.parse(disk.kept.text ?? "");
    contents.sessions.push({ ...contents.sessions[0], guid: "open", endMs: undefined, result: 0 });
    const { simulator } = setUp(undefined, { ...night, store: store(JSON.stringify(contents)) });
    const { sessions } = simulator.snapshot() as Record<string, Message[]>;
    expect(sessions?.at(-1)).toMatchObject({ guid: "open", result: 2, exitText: "Restart" });
    simulator.close();
  });

  test.each(["", "{", "[]", '{"sets":[]}'])("a store that holds %j is refused", (text) => {
    expect(() => setUp(undefined, { store: store(text) })).toThrow(AppError);
  });
});

describe("a database that is given", () => {
  test("is what a snapshot of another one is, images counted", () => {
    const first = setUp().simulator;
    first.takeImages(M13_SHOT, 3);
    const { sets, targets, shots } = first.snapshot() as Record<string, Message[]>;
    const objects = { sets: sets ?? [], targets: targets ?? [], shots: shots ?? [] };
    const { simulator } = setUp(undefined, { objects });
    const second = simulator.snapshot() as Record<string, Message[]>;
    expect([second.sets, second.targets, second.shots]).toEqual([sets, targets, shots]);
    expect(shots?.find(({ guid }) => guid === M13_SHOT)?.auxshotdone).toBe(15);
  });

  test("may be empty", () => {
    const { simulator } = setUp(undefined, { objects: { sets: [], targets: [], shots: [] } });
    expect(simulator.snapshot()).toMatchObject({ sets: [], targets: [], shots: [], runs: [], shotsDone: [] });
  });

  test("many are made in no time", () => {
    const began = performance.now();
    for (let times = 0; times < 1_000; times += 1) setUp().simulator.close();
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

describe("a person at RoboTarget Manager", () => {
  test("changes, makes and removes objects", async () => {
    const { simulator, does } = await filled();
    simulator.edit("target", newTarget.GuidTarget, { priority: 4, note: "By hand" });
    simulator.edit("shot", "by-hand", { refguidtarget: newTarget.GuidTarget, num: 5, order: 9 });
    simulator.edit("set", "another", { setname: "Another" });
    simulator.edit("set", VISITORS);
    const { list } = await does("GetTarget", {});
    expect(list.map((row: Message) => row.targetname)).not.toContain("M 13");
    expect(list.find((row: Message) => row.guid === newTarget.GuidTarget)).toMatchObject({
      targetname: "M 31",
      priority: 4,
      note: "By hand",
    });
    const shots = (await does("GetShot", { RefGuidTarget: newTarget.GuidTarget })).list;
    expect(shots.map((row: Message) => [row.guid, row.num])).toEqual([
      [newShot.GuidShot, 20],
      ["by-hand", 5],
    ]);
    expect((await does("GetSet", {})).list.map((row: Message) => row.guid)).toContain("another");
    simulator.close();
  });

  test("makes another profile active, and everybody hears of it", async () => {
    const { simulator, clock } = setUp();
    const client = await managing(simulator, clock);
    simulator.changeProfile();
    expect(client.events("ProfileChanged")).toHaveLength(1);
    const uid = client.command("GetConfigDataShot", { ProfileName: "" });
    await clock.advance(5);
    const active = client.resultOf(uid)?.ParamRet.list.filter((row: Message) => row.isactive);
    expect(active.map((row: Message) => row.name)).toEqual(["Widefield.v2y"]);
    simulator.close();
  });
});

describe("objects", () => {
  test("objects are enabled and disabled by type", async () => {
    const { does, simulator } = await filled();
    for (const [type, guid] of [newShot.GuidShot, newTarget.GuidTarget, newSet.Guid].entries()) {
      const params = { RefGuidObject: guid, ObjectType: type, OperationType: 1 };
      expect(await does("EnableDisableObject", params)).toEqual({ ret: "DONE" });
    }
    const { sets, targets, shots } = simulator.snapshot() as Record<string, Message[]>;
    expect(sets?.find((row) => row.guid === newSet.Guid)?.status).toBe(1);
    expect(targets?.find((row) => row.guid === newTarget.GuidTarget)?.status).toBe(1);
    expect(shots?.find((row) => row.guid === newShot.GuidShot)?.enabled).toBe(false);
    simulator.close();
  });

  test("the database outlives its clients", async () => {
    const { client, clock, simulator } = await filled();
    client.leave();
    const later = await managing(simulator, clock);
    const { list } = await ask(later, clock, "GetSet");
    expect(list).toContainEqual(expect.objectContaining({ guid: newSet.Guid }));
    simulator.close();
  });
});

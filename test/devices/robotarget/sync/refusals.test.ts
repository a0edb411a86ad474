import { expect, test } from "vitest";
import { DeviceError } from "../../../../src/errors.ts";
import type { Refusal, SyncOptions } from "../../../../src/sync-difference.ts";
import type { SyncParams } from "../../../../src/verb-params.ts";
import { MemoryDatabase } from "../memory-database.ts";
import { planOf, shot, target, wanted } from "../wishes.ts";
import { byHand, one, take } from "./cases.ts";

async function refusals(
  plan: SyncParams,
  change: (database: MemoryDatabase) => void,
  options: Partial<SyncOptions> = {},
): Promise<readonly Refusal[]> {
  const database = new MemoryDatabase();
  await database.sync(one);
  change(database);
  return (await database.compare(plan, options)).difference.refusals;
}

test("an id that changed: the entries that keep what is there can be pasted", async () => {
  const plan = planOf([
    {
      id: "fall",
      name: "Autumn deep sky",
      targets: [target({ id: "andromeda", shots: [shot()] })],
    },
  ]);
  expect(await refusals(plan, take(1))).toEqual([
    {
      code: "id-changed",
      path: "fall",
      message: "Set fall seems to be what was autumn, and 1 shot of it is done.",
      hint: "To keep it, write beside sets in the plan: moved: { autumn: fall, autumn/m31: fall/andromeda }. To make a new one, give the other's progress up with --reset-progress autumn.",
    },
    expect.objectContaining({ code: "id-changed", path: "fall/andromeda" }),
  ]);
  const moved = planOf([
    {
      id: "fall",
      identity: "autumn",
      name: "Autumn deep sky",
      targets: [target({ id: "andromeda", identity: "autumn/m31", shots: [shot()] })],
    },
  ]);
  expect(await refusals(moved, take(1))).toEqual([]);
  expect(await refusals(plan, take(1), { resetProgress: ["autumn"] })).toEqual([]);
});

test("a target that moved to another set, by its name and place", async () => {
  const plan = planOf([
    { id: "autumn", name: "Autumn deep sky", targets: [] },
    { id: "winter", name: "Winter", targets: [target({ shots: [shot()] })] },
  ]);
  expect(await refusals(plan, take(2))).toMatchObject([
    { path: "winter/m31", hint: expect.stringContaining("moved: { autumn/m31: winter/m31 }") },
  ]);
  expect(await refusals(plan, () => undefined)).toEqual([]);
});

test("progress says what would change, and how to give it up", async () => {
  const plan = wanted([target({ shots: [shot({ filter: "R", exposureSec: 60 })] })]);
  expect(await refusals(plan, take(3))).toEqual([
    {
      code: "progress",
      path: "autumn/m31/l",
      message: "Shot autumn/m31/l would get another filter and exposure while 3 shots of it are done.",
      hint: "Leave it as it is and plan another one, or give its progress up with --reset-progress autumn/m31/l.",
    },
  ]);
});

test("what is in the way says how it differs, in few words", async () => {
  const plan = wanted([
    target({ priority: "low", tag: "t", repeat: 2, paDeg: 3, note: "n", shots: [shot()] }),
  ]);
  expect(await refusals(plan, byHand)).toEqual([
    {
      code: "name-clash",
      path: "autumn/m31",
      message:
        "Target autumn/m31 is there already, was made by hand, and is not as the plan says (priority, pa, repeat, tag, 1 more).",
      hint: "Let the plan take it over with --adopt, or give it another name in the plan.",
    },
  ]);
});

test("a GUID that is stated: adopted on request, never from another plan", async () => {
  const database = new MemoryDatabase();
  await database.sync(one);
  byHand(database);
  const guid = String(database.targets[0]!.guid);
  const plan = wanted([target({ guid, name: "Andromeda", shots: [shot()] })]);
  expect((await database.compare(plan)).difference.refusals).toMatchObject([{ code: "not-adopted" }]);
  await database.sync(plan, { adopt: true });
  expect(database.targets).toMatchObject([{ guid, targetname: "Andromeda" }]);
  const again = await database.compare(wanted([target({ name: "Andromeda", shots: [shot()] })]));
  expect(again.difference).toMatchObject({ refusals: [], writes: [] });
  const other = { ...plan, planName: "other" };
  expect((await database.compare(other, { adopt: true })).difference.refusals).toMatchObject([
    { code: "other-plan", path: "autumn/m31" },
    { code: "other-plan", path: "autumn", message: expect.stringContaining("twice") },
  ]);
});

test("the plan's own GUID does not outweigh the mark of the plan that took the object over", async () => {
  const database = new MemoryDatabase();
  await database.sync(one);
  const [set, mine] = [database.sets[0]!, database.targets[0]!];
  Object.assign(set, { note: "" });
  Object.assign(mine, { note: "" });
  const [setGuid, guid] = [String(set.guid), String(mine.guid)];
  const other = { ...wanted([target({ guid, shots: [shot()] })], { guid: setGuid }), planName: "other" };
  await database.sync(other, { adopt: true });
  expect((await database.compare(one)).difference).toMatchObject({
    refusals: [
      { code: "other-plan", path: "autumn" },
      { code: "other-plan", path: "autumn/m31" },
    ],
    writes: [],
  });
  expect((await database.compare(other)).difference).toMatchObject({ refusals: [], writes: [] });
});

test("a plan that was renamed does not make everything again", async () => {
  const database = new MemoryDatabase();
  await database.sync(one);
  const renamed = { ...one, planName: "autumn-2026" };
  expect((await database.compare(renamed)).difference).toMatchObject({
    refusals: [
      {
        code: "other-plan",
        path: "autumn",
        message: expect.stringContaining("belongs to the plan autumn-deep-sky."),
        hint: expect.stringContaining("give it its name back"),
      },
    ],
    writes: [],
  });
  for (const plan of [
    wanted([target({ shots: [shot()] })], { name: "Autumn" }),
    wanted([target({ name: "M 33" })]),
    wanted([target()], { profile: "other.v2y" }),
  ]) {
    const other = { ...plan, planName: "autumn-2026" };
    const refusals = await database.compare(other).then(
      ({ difference }) => difference.refusals,
      () => [],
    );
    expect(refusals).toEqual([]);
  }
});

/** As RoboTarget Manager moves a target: another one with its note, in another set. */
const cut = ({ sets, targets, shots }: MemoryDatabase): void => {
  sets.push({ ...sets[0]!, guid: "c0ffee01-1111-4111-8111-111111111111", setname: "Other", note: "" });
  const guid = "c0ffee02-1111-4111-8111-111111111111";
  Object.assign(targets[0]!, { guid, refguidset: sets[1]!.guid });
  Object.assign(shots[0]!, {
    guid: "c0ffee03-1111-4111-8111-111111111111",
    refguidtarget: guid,
    auxshotdone: 7,
  });
};

test("a target that was moved in RoboTarget Manager is not made again", async () => {
  const database = new MemoryDatabase();
  await database.sync(one);
  cut(database);
  const { difference } = await database.compare(one);
  expect(difference).toMatchObject({
    refusals: [{ code: "moved-by-hand", path: "autumn/m31" }],
    writes: [],
  });
  expect(difference.refusals[0]?.message).toContain("M 31, c0ffee02-1111-4111-8111-111111111111");
  const before = database.copy();
  before.targets.push({ ...before.targets[0]!, guid: "c0ffee04-1111-4111-8111-111111111111" });
  expect((await before.compare(one, { adopt: true })).difference.refusals).toMatchObject([
    { code: "moved-by-hand" },
  ]);
  await database.sync(one, { adopt: true });
  expect(database.targets).toMatchObject([{ refguidset: database.sets[0]!.guid, status: 0 }]);
  expect(database.shots).toMatchObject([{ auxshotdone: 7 }]);
  expect((await database.compare(one)).difference).toMatchObject({ refusals: [], writes: [] });
});

test("a server whose open methods reset no progress says so", async () => {
  const database = new MemoryDatabase();
  await database.sync(one);
  take(1)(database);
  const call = database.call.bind(database);
  database.call = (method, params) => {
    if (!method.includes("Open")) return call(method, params);
    throw new DeviceError("refused", "rig", "Voyager (rig) refused: not allowed.", { retry: "never" });
  };
  const plan = wanted([target({ shots: [shot({ exposureSec: 60 })] })]);
  await expect(database.sync(plan, { resetProgress: ["m 31"] })).rejects.toMatchObject({
    code: "reset-refused",
    message: "Voyager (rig) refused: not allowed.",
    hint: expect.stringContaining("RoboTarget Manager"),
  });
});

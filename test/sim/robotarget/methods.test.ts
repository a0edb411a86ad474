import { describe, expect, test } from "vitest";
import { filled, type Message } from "./client.ts";
import {
  COMET,
  LATER,
  LRGB,
  M13,
  M13_SHOT,
  NIGHTSCAPES,
  newSet,
  newShot,
  newTarget,
  OSC,
} from "./objects.ts";

const NARROWBAND = "3d6a1b90-2c47-4e0f-8b15-6f9d4c700002";
const NEW = "99999999-9999-4999-8999-999999999999";
const RUN = "7e1c52d4-93ab-4d68-a0f7-1b2c3d40000c";
const SESSION = "7e1c52d4-93ab-4d68-a0f7-1b2c3d40000d";
const IMAGE = "7e1c52d4-93ab-4d68-a0f7-1b2c3d400100";

/** Every reserved command besides those of sets, targets and shots, with parameters that it can work with. */
const commands: Readonly<Record<string, Message>> = {
  GetRunList: { ProfileName: "", Days: 0 },
  GetSequenceListByProfile: { ProfileName: "Default.v2y" },
  GetSessionListByRun: { RefGuidRun: RUN },
  GetShotDoneBySessionList: { RefGuidSession: SESSION },
  GetShotDoneBySetList: { RefGuidSet: newSet.Guid },
  GetShotDoneSinceList: { Since: 0, SinceUTC: 0, RefGuidSet: "", RefGuidTarget: "" },
  GetShotDoneBySlotList: { RefGuidShot: M13_SHOT },
  GetErrorListByRun: { RefGuidRun: RUN },
  GetAnnotationListByRun: { RefGuidRun: RUN },
  AddBaseSequence: {
    Guid: NEW,
    Name: "Lucky.s2q",
    FileName: "Lucky.s2q",
    ProfileName: "Default.v2y",
    IsDefault: false,
    Status: 0,
    Note: "",
  },
  UpdateBaseSequence: { RefGuidBaseSequence: NARROWBAND, IsDefault: false, Status: 1, Note: "n" },
  RemoveBaseSequence: { RefGuidBaseSequence: NARROWBAND },
  MoveShot: { RefGuidShot: M13_SHOT, MoveType: 0 },
  DisableAllTargetsInSet: { RefGuidSet: newSet.Guid },
  EnableAllTargetsInSet: { RefGuidSet: newSet.Guid },
  MoveCopyTarget: {
    RefGuidTarget: M13,
    RefGuidTargetNew: NEW,
    RefGuidSetDestination: LATER,
    IsShot: true,
    IsCut: false,
  },
  MoveSet: {
    RefGuidSet: newSet.Guid,
    DestionationProfile: "Widefield.v2y",
    IsSequenceBlank: false,
    IsSequenceDefault: true,
    IsSequenceFixed: false,
    DictTargetSequenza: [],
  },
  CopyShot: { RefGuidShot: M13_SHOT, RefGuidShotNew: NEW, RefGuidTargetDestination: COMET },
  CopyTargetShot: { RefGuidTarget: M13, RefGuidTargetDestination: COMET },
  EnableDisableSetByTag: { Tag: "later", OperationType: 0 },
  GetSessionListByTarget: { RefGuidTarget: M13 },
  GetSessionContainerCountByTarget: { RefGuidTarget: M13 },
  GetRuns: { ProfileName: "", ListDays: [] },
  GetShotJpg: { RefGuidShotDone: IMAGE, FITFileName: "" },
  Abort: { RefGuidTarget: "", RefGuidSet: "", RefGuidTargetTag: "", RefGuidSetTag: "" },
};

/** Parameters that a command can do without: filters, and one that only the vendor's table has. */
const optional = /^(ProfileName|Days|ListDays|SinceUTC|FITFileName|RefGuidShotDone)$/;
/** The same, in commands where the name is a filter. */
const filters: Readonly<Record<string, readonly string[]>> = {
  GetShotDoneSinceList: ["RefGuidSet", "RefGuidTarget"],
};

test.each(Object.entries(commands))(
  "%s answers, and falls silent without what it needs",
  async (name, params) => {
    const { does, simulator } = await filled();
    const answer = await does(name, params);
    expect(answer).toBeDefined();
    if (answer.ret !== undefined && name !== "Abort") expect(answer.ret).toBe("DONE");
    for (const param of Object.keys(params)) {
      const { [param]: _, ...rest } = params;
      const isFree = name.startsWith("Get") && name !== "GetSequenceListByProfile" && optional.test(param);
      if (isFree || filters[name]?.includes(param)) continue;
      expect([param, await does(name, rest)]).toEqual([param, undefined]);
    }
    simulator.close();
  },
);

describe("base sequences", () => {
  test("are added, changed and removed, and their targets are orphans then", async () => {
    const { does, simulator } = await filled();
    const { Guid: _, ...add } = commands.AddBaseSequence as Message;
    expect(await does("AddBaseSequence", { ...add, Guid: NEW, IsDefault: true })).toEqual({ ret: "DONE" });
    expect((await does("AddBaseSequence", { ...add, Guid: "other", Name: "none.s2q" })).ret).toMatch(
      /not found/,
    );
    const { list } = await does("GetBaseSequence", { ProfileName: "Default.v2y" });
    expect(list.filter((row: Message) => row.isdefault).map((row: Message) => row.guid)).toEqual([NEW]);
    expect(await does("RemoveBaseSequence", { RefGuidBaseSequence: LRGB })).toEqual({ ret: "DONE" });
    const [target] = (await does("GetTarget", { RefGuidSet: newSet.Guid })).list;
    expect(target).toMatchObject({ refguidbasesequence: LRGB, sequencename: "" });
    simulator.close();
  });

  test("files are listed with their folder", async () => {
    const { does, simulator } = await filled();
    const { list } = await does("GetSequenceListByProfile", { ProfileName: "Widefield.v2y" });
    expect(list).toContainEqual({
      name: "Milky way.s2q",
      filename: expect.stringMatching(/^C:\\.*\\Milky way\.s2q$/),
      profilename: "Widefield.v2y",
    });
    simulator.close();
  });
});

describe("moves and copies", () => {
  test.each([
    [0, ["c", "a", "b"]],
    [1, ["a", "c", "b"]],
    [2, ["a", "b", "c"]],
    [3, ["a", "b", "c"]],
  ])("the last shot, moved by %d", async (type, order) => {
    const { does, simulator } = await filled();
    await does("RemoveShot", { RefGuidShot: newShot.GuidShot });
    for (const guid of ["a", "b", "c"]) await does("AddShot", { ...newShot, GuidShot: guid });
    expect(await does("MoveShot", { RefGuidShot: "c", MoveType: type })).toEqual({ ret: "DONE" });
    const { list } = await does("GetShot", { RefGuidTarget: newTarget.GuidTarget });
    expect(list.map((row: Message) => row.guid)).toEqual(order);
    expect(list.map((row: Message) => row.order)).toEqual([1, 2, 3]);
    simulator.close();
  });

  test("a copied target starts anew, a moved one takes its images along", async () => {
    const { does, simulator } = await filled();
    const params = { ...commands.MoveCopyTarget, RefGuidTargetNew: "copy" };
    expect(await does("MoveCopyTarget", params)).toEqual({ ret: "DONE", IsChangedProfile: false });
    const moved = { ...params, RefGuidTargetNew: "moved", RefGuidSetDestination: NIGHTSCAPES, IsCut: true };
    expect(await does("MoveCopyTarget", moved)).toEqual({ ret: "DONE", IsChangedProfile: true });
    const { list } = await does("GetTarget", {});
    const progress = Object.fromEntries(
      list.map((row: Message) => [row.guid, row.auxsessioncontainer.progress]),
    );
    expect(progress).toMatchObject({ copy: 0, moved: 40 });
    expect(progress).not.toHaveProperty(M13);
    expect((await does("GetSessionListByTarget", { RefGuidTarget: "moved" })).list).toHaveLength(1);
    simulator.close();
  });

  test.each([
    [{ IsSequenceBlank: true, IsSequenceDefault: false }, ""],
    [{}, OSC],
    [
      {
        IsSequenceDefault: false,
        IsSequenceFixed: true,
        DictTargetSequenza: [{ TargetUID: newTarget.GuidTarget, SeqUID: OSC }],
      },
      OSC,
    ],
    [{ IsSequenceDefault: false, IsSequenceSelect: true, SequenceOverrideUID: OSC }, OSC],
    [{ IsSequenceDefault: false, IsSequenceFixed: true }, LRGB],
  ])("a moved set: %o", async (more, sequence) => {
    const { does, simulator } = await filled();
    expect(await does("MoveSet", { ...commands.MoveSet, ...more })).toEqual({ ret: "DONE" });
    const [target] = (await does("GetTarget", { RefGuidSet: newSet.Guid })).list;
    expect(target).toMatchObject({ profilename: "Widefield.v2y", refguidbasesequence: sequence });
    simulator.close();
  });

  test("shots copied to another target come last there", async () => {
    const { does, simulator } = await filled();
    const params = { RefGuidTarget: M13, RefGuidTargetDestination: newTarget.GuidTarget };
    expect(await does("CopyTargetShot", params)).toEqual({ ret: "DONE", IsChangedProfile: false });
    const { list } = await does("GetShot", { RefGuidTarget: newTarget.GuidTarget });
    expect(list.map((row: Message) => [row.order, row.exposure, row.auxshotdone])).toEqual([
      [1, 600, 0],
      [2, 120, 0],
    ]);
    simulator.close();
  });
});

describe("enabling", () => {
  test("all targets of a set, and sets by tag", async () => {
    const { does, simulator } = await filled();
    const statusOf = async (): Promise<unknown> =>
      (await does("GetTarget", { RefGuidSet: newSet.Guid })).list[0].status;
    await does("DisableAllTargetsInSet", { RefGuidSet: newSet.Guid });
    expect(await statusOf()).toBe(1);
    await does("EnableAllTargetsInSet", { RefGuidSet: newSet.Guid });
    expect(await statusOf()).toBe(0);
    await does("EnableDisableSetByTag", { Tag: "nightplan", OperationType: 1 });
    const { list } = await does("GetSet", {});
    const enabled = list.filter((row: Message) => row.status === 0).map((row: Message) => row.setname);
    expect(enabled).toEqual(["Nightscapes", "Visitors"]);
    simulator.close();
  });
});

describe("what was done", () => {
  test("runs have their profile without extension, counts have it with", async () => {
    const { does, simulator } = await filled();
    const { list } = await does("GetRunList", { ProfileName: "Default.v2y", Days: 0 });
    // 2024-05-02 at 05:00 UTC, seven hours behind, as if it were UTC.
    expect(list[0]).toMatchObject({
      profilename: "Default",
      datetimestart: 1_714_600_800,
      datetimeend: 1_714_608_000,
      isrunning: false,
      seqcount: 1,
      errcount: 0,
    });
    expect((await does("GetRunList", { ProfileName: "", Days: 30 })).list).toEqual([]);
    const counts = (await does("GetRuns", { ProfileName: "", ListDays: [] })).list;
    expect(counts[0]).toMatchObject({
      profilename: "Default.v2y",
      count: [
        { days: 0, runs: 1 },
        { days: 30, runs: 0 },
      ],
    });
    simulator.close();
  });

  test("images stand in two heaps, with local times and one in UTC", async () => {
    const { does, simulator, client, clock } = await filled();
    client.open("RemoveShotDone", { ObjUID: IMAGE, Mode: 0, RatingMode: 0, RatingLimit: 0 }, IMAGE);
    await clock.advance(5);
    const { done, deleted } = (await does("GetShotDoneBySlotList", { RefGuidShot: M13_SHOT })).list;
    expect([done.length, deleted.length]).toEqual([11, 1]);
    expect(deleted[0]).toMatchObject({
      guid: IMAGE,
      datetimeshot: 1_714_600_920,
      datetimeshotutc: 1_714_626_120,
      refguidsession: SESSION,
      refguidshot: M13_SHOT,
    });
    expect((await does("GetShot", { RefGuidTarget: M13 })).list[0]).toMatchObject({
      auxshotdone: 11,
      auxshotdonedeleted: 1,
    });
    const since = { Since: 1_714_601_600, RefGuidSet: "", RefGuidTarget: M13 };
    const late = (await does("GetShotDoneSinceList", since)).list.done;
    expect(late).toHaveLength(6);
    expect(late[0]).toMatchObject({ refguidtarget: M13, raj2000: "16.694898", decj2000: "36.461319" });
    const annotations = (await does("GetAnnotationListByRun", { RefGuidRun: RUN })).list;
    expect(annotations).toMatchObject([{ code: 3, refguidrun: RUN, refguidtarget: M13, targetname: "M 13" }]);
    const [session] = (await does("GetSessionListByTarget", { RefGuidTarget: M13 })).list;
    expect(session).toMatchObject({ result: 1, status: 0, shotnumber: 11, shotnumberdeleted: 1 });
    simulator.close();
  });

  test("the container of a target has numbers", async () => {
    const { does, simulator } = await filled();
    expect(await does("GetSessionContainerCountByTarget", { RefGuidTarget: M13 })).toEqual({
      data: {
        Duration: 1800,
        Progress: 40,
        SessionCount: 1,
        ShotDoneCount: 12,
        ShotDoneRawCount: 12,
        ShotRequested: 30,
      },
    });
    simulator.close();
  });

  test("the picture of an image is a JPEG, by GUID or by file", async () => {
    const { does, simulator } = await filled();
    const file = "M 13_LIGHT_L_120s_BIN1_001.FIT";
    for (const [RefGuidShotDone, FITFileName] of [
      [IMAGE, ""],
      ["", file],
    ]) {
      const { ret, Base64Data, PixelDimX } = await does("GetShotJpg", { RefGuidShotDone, FITFileName });
      const bytes = Buffer.from(Base64Data, "base64");
      expect([ret, PixelDimX, bytes.subarray(0, 3).toString("hex")]).toEqual(["DONE", 4656, "ffd8ff"]);
      expect(bytes.subarray(-2).toString("hex")).toBe("ffd9");
    }
    expect((await does("GetShotJpg", { RefGuidShotDone: "none", FITFileName: "" })).ret).not.toBe("DONE");
    simulator.close();
  });
});

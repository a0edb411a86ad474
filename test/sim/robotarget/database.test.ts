import { describe, expect, test } from "vitest";
import type { RobotargetSimulator } from "../../../src/sim/robotarget/robotarget.ts";
import { filled, type Message } from "./client.ts";
import {
  LATER,
  LRGB,
  M13,
  M13_SHOT,
  newSet,
  newShot,
  newTarget,
  OSC,
  updateOf,
  VISITORS,
} from "./objects.ts";

function counts(simulator: RobotargetSimulator): number[] {
  const { sets, targets, shots } = simulator.snapshot() as Record<string, unknown[]>;
  return [sets, targets, shots].map((rows) => rows?.length ?? -1);
}

describe("reads", () => {
  test("sets by name, of one profile or all", async () => {
    const { does, simulator } = await filled();
    expect(await does("GetSet", { ProfileName: "Default.v2y" })).toEqual({
      list: [
        {
          guid: newSet.Guid,
          setname: "Autumn deep sky",
          profilename: "Default.v2y",
          isdefault: false,
          status: 0,
          tag: "nightplan",
          note: "",
        },
        {
          guid: LATER,
          setname: "Some other year",
          profilename: "Default.v2y",
          isdefault: false,
          status: 1,
          tag: "later",
          note: "",
        },
        {
          guid: VISITORS,
          setname: "Visitors",
          profilename: "Default.v2y",
          isdefault: false,
          status: 0,
          tag: "",
          note: "Made by hand",
        },
      ],
    });
    for (const [profile, count] of [
      ["", 4],
      ["Widefield.v2y", 1],
      ["Nobody.v2y", 0],
    ] as const) {
      expect((await does("GetSet", { ProfileName: profile })).list).toHaveLength(count);
    }
    simulator.close();
  });

  test("a target, with its types and the order of its fields as seen live", async () => {
    const { does, simulator } = await filled();
    const { list } = await does("GetTarget", { RefGuidSet: newSet.Guid });
    expect(JSON.stringify(list)).toBe(
      `[{"guid":"${newTarget.GuidTarget}","targetname":"M 31","tag":"","refguidset":"${newSet.Guid}",` +
        `"refguidbasesequence":"${LRGB}","raj2000":0.712305,"decj2000":41.269167,"pa":35,` +
        '"datecreation":1772337600,"status":0,"statusop":0,"priority":3,"note":"","isrepeat":"true","repeat":"4",' +
        '"isfinishactualexposure":"true","iscoolsetpoint":"false","coolsetpoint":"-10","iswaitshot":"false",' +
        '"waitshot":"0","isguidetime":"false","guidetime":"1.5","isoffsetrf":"false","offsetrf":"0",' +
        '"setname":"Autumn deep sky","settag":"nightplan","profilename":"Default.v2y","sequencename":"LRGB.s2q",' +
        '"cid":"","cmask":"BDEK","caltmin":35,"csqmmin":0,"chastart":-3,"chaend":3,"cdatestart":0,"cdateend":0,' +
        '"ctimestart":0,"ctimeend":0,"cmoondown":true,"cmoonphasemin":0,"cmoonphasemax":0,"cmoondistance":0,' +
        '"cmoondistancelorentzian":0,"chfdmeanlimit":0,"cmaxtimeforday":0,"cairmassmin":0,"cairmassmax":0,' +
        '"cmask2":"","cL01":false,"cM01":false,"cN01":false,"cS01":false,"cmaxtime":0,"cosdatestart":0,' +
        '"costimestart":0,"cosearly":0,"cpintearly":0,"cpintreset":false,"cpintintervals":[],' +
        '"auxsessioncontainer":{"progress":0},"token":"","schedreject":"","TKey":"","TName":"","TType":0,' +
        '"IsDynamicPointingOverride":"false","DynamicPointingOverride":0,"DynEachX_Seconds":0,' +
        '"DynEachX_Realign":"false","DynEachX_NoPlateSolve":"false"}]',
    );
    simulator.close();
  });

  test("a shot, with what the repeats make of its number", async () => {
    const { does, simulator } = await filled();
    expect(await does("GetShot", { RefGuidTarget: newTarget.GuidTarget })).toEqual({
      list: [
        {
          guid: newShot.GuidShot,
          label: "",
          refguidtarget: newTarget.GuidTarget,
          filterindex: 4,
          num: 20,
          bin: 1,
          readoutmode: 0,
          type: 0,
          speed: 0,
          gain: 1600,
          offset: 27,
          exposure: 600,
          order: 1,
          done: false,
          enabled: true,
          auxtotshot: 80,
          auxshotdone: 0,
          auxshotdonedeleted: 0,
        },
      ],
    });
    simulator.close();
  });

  test("base sequences by name", async () => {
    const { does, simulator } = await filled();
    const { list } = await does("GetBaseSequence", { ProfileName: "Default.v2y" });
    expect(list.map((row: Message) => row.basesequencename)).toEqual([
      "Comet.s2q",
      "LRGB.s2q",
      "Narrowband.s2q",
    ]);
    expect(list[1]).toEqual({
      guid: LRGB,
      basesequencename: "LRGB.s2q",
      filename: "LRGB.s2q",
      profilename: "Default.v2y",
      isdefault: true,
      status: 0,
      note: "",
    });
    simulator.close();
  });

  test("filters are labelled from 1", async () => {
    const { does, simulator } = await filled();
    const { list } = await does("GetConfigDataShot", { ProfileName: "" });
    expect(list).toHaveLength(2);
    expect(list[0]).toMatchObject({ name: "Default.v2y", isactive: true, sensortype: 0, iscmos: true });
    const { filters } = list[0];
    expect([1, 2, 3, 4, 5, 6, 7].map((label) => filters[`Filter${label}_Name`])).toEqual([
      "L",
      "R",
      "G",
      "B",
      "Ha",
      "OIII",
      "SII",
    ]);
    expect(list[1].filters).toEqual({ FilterNum: 0 });
    simulator.close();
  });
});

describe("writes", () => {
  test("what is missing, of the wrong type, or not there makes the server fall silent", async () => {
    const { client, clock, simulator } = await filled();
    const before = simulator.snapshot();
    const other = { ...newTarget, GuidTarget: "44444444-4444-4444-8444-444444444444" };
    const commands: [string, Message][] = [
      ["AddSet", { ...newSet, Guid: "s", Tag: undefined }],
      ["UpdateSet", { RefGuidSet: newSet.Guid, Name: "x", Status: 0, Note: "" }],
      ["AddShot", { ...newShot, GuidShot: "s", Exposure: "600" }],
      ...Object.keys(newTarget)
        .filter((name) => name !== "C_ID")
        .map((name): [string, Message] => ["AddTarget", { ...other, [name]: undefined }]),
    ];
    for (const [name, params] of commands) {
      const answers = client.lines.length;
      client.command(name, params);
      await clock.advance(10);
      expect([name, params, client.lines.length]).toEqual([name, params, answers]);
      client.raw('{"Event":"Polling"}\r\n');
    }
    expect(simulator.snapshot()).toEqual(before);
    simulator.close();
  });

  const cases: readonly [string, string, Message][] = [
    ["a set that is there", "AddSet", newSet],
    ["a profile that is not", "AddSet", { ...newSet, Guid: "new", ProfileName: "Nobody.v2y" }],
    ["a target that is there", "AddTarget", newTarget],
    ["a target in no set", "AddTarget", { ...newTarget, GuidTarget: "new", RefGuidSet: "none" }],
    ["an unknown sequence", "AddTarget", { ...newTarget, GuidTarget: "new", RefGuidBaseSequence: "none" }],
    [
      "a sequence of another profile",
      "AddTarget",
      { ...newTarget, GuidTarget: "new", RefGuidBaseSequence: OSC },
    ],
    ["a shot that is there", "AddShot", newShot],
    ["a shot of no target", "AddShot", { ...newShot, GuidShot: "new", RefGuidTarget: "none" }],
    ["a filter that is not there", "AddShot", { ...newShot, GuidShot: "new", FilterIndex: 7 }],
    ["an unknown set", "UpdateSet", { RefGuidSet: "none", Name: "x", Status: 0, Tag: "", Note: "" }],
    [
      "an unknown target",
      "UpdateTarget",
      { ...updateOf(newTarget, "GuidTarget", "RefGuidTarget"), RefGuidTarget: "?" },
    ],
    ["an unknown shot", "UpdateShot", { ...updateOf(newShot, "GuidShot", "RefGuidShot"), RefGuidShot: "?" }],
    ["an unknown set", "RemoveSet", { RefGuidSet: "none" }],
    ["an unknown target", "RemoveTarget", { RefGuidTarget: "none" }],
    ["an unknown shot", "RemoveShot", { RefGuidShot: "none" }],
    ["an unknown object", "EnableDisableObject", { RefGuidObject: "none", ObjectType: 2, OperationType: 1 }],
  ];
  test.each(cases)("%s: %s returns an error text and changes nothing", async (_what, name, params) => {
    const { does, simulator } = await filled();
    const before = simulator.snapshot();
    const { ret } = await does(name, params);
    expect(ret).not.toBe("DONE");
    expect(ret).toMatch(/\w/);
    expect(simulator.snapshot()).toEqual(before);
    simulator.close();
  });

  test("updates replace what the table names and keep progress", async () => {
    const { does, simulator } = await filled();
    simulator.takeImages(newShot.GuidShot, 40);
    const target = {
      ...updateOf(newTarget, "GuidTarget", "RefGuidTarget"),
      Repeat: 2,
      TargetName: "M 31 core",
    };
    const shot = { ...updateOf(newShot, "GuidShot", "RedGuidShot"), Num: 40 };
    expect(
      await does("UpdateSet", { RefGuidSet: newSet.Guid, Name: "Fall", Status: 1, Tag: "t", Note: "n" }),
    ).toEqual({
      ret: "DONE",
    });
    expect(await does("UpdateTarget", target)).toEqual({ ret: "DONE" });
    expect(await does("UpdateShot", shot)).toEqual({ ret: "DONE" });
    const { sets, targets, shots } = simulator.snapshot() as Record<string, Message[]>;
    expect(sets?.[0]).toMatchObject({ setname: "Fall", status: 1, tag: "t", note: "n", isdefault: false });
    expect(targets?.find((row) => row.guid === newTarget.GuidTarget)).toMatchObject({
      targetname: "M 31 core",
      repeat: "2",
      setname: "Fall",
      auxsessioncontainer: { progress: 50 },
    });
    expect(shots?.find((row) => row.guid === newShot.GuidShot)).toMatchObject({
      num: 40,
      auxtotshot: 80,
      auxshotdone: 40,
      order: 1,
    });
    simulator.close();
  });

  test("both spellings of the airmass, and booleans as text", async () => {
    const { does, simulator } = await filled();
    const { C_AirmassMin: _min, C_AirmassMax: _max, ...rest } = newTarget;
    const params = { ...rest, GuidTarget: "new", C_AirMassMin: 1.1, C_AirMassMax: 2.2, C_MoonDown: "false" };
    expect(await does("AddTarget", params)).toEqual({ ret: "DONE" });
    const { list } = await does("GetTarget", { RefGuidSet: newSet.Guid });
    expect(list.find((row: Message) => row.guid === "new")).toMatchObject({
      cairmassmin: 1.1,
      cairmassmax: 2.2,
      cmoondown: false,
    });
    simulator.close();
  });

  test("shots queue up at the end of their target", async () => {
    const { does, simulator } = await filled();
    await does("AddShot", { ...newShot, GuidShot: "second", FilterIndex: 0 });
    const { list } = await does("GetShot", { RefGuidTarget: newTarget.GuidTarget });
    expect(list.map((row: Message) => [row.guid, row.order])).toEqual([
      [newShot.GuidShot, 1],
      ["second", 2],
    ]);
    simulator.close();
  });

  test("removing takes along what hangs below, and nothing else", async () => {
    const { does, simulator } = await filled();
    expect(counts(simulator)).toEqual([4, 5, 4]);
    expect(await does("RemoveSet", { RefGuidSet: newSet.Guid })).toEqual({ ret: "DONE" });
    expect(counts(simulator)).toEqual([3, 4, 3]);
    const { sets, targets, shots } = simulator.snapshot() as Record<string, Message[]>;
    expect(sets?.map(({ guid }) => guid)).toContain(VISITORS);
    expect(targets?.find(({ guid }) => guid === M13)?.auxsessioncontainer).toEqual({ progress: 40 });
    expect(shots?.find(({ guid }) => guid === M13_SHOT)?.auxshotdone).toBe(12);
    simulator.close();
  });
});

import { describe, expect, test } from "vitest";
import { commandMac, type MacDialect, managerHash } from "../../../src/sim/robotarget/identity.ts";
import { Client, filled, type Message, managing, setUp } from "./client.ts";
import { newSet, newShot, newTarget, updateOf } from "./objects.ts";

describe("MAC dialects", () => {
  const key = "1652231344.88438";
  const uid = "0697f2f9-24e4-4850-84e9-18ea28b05fe9";
  const vectors: readonly [MacDialect["separator"], MacDialect["encoding"], string][] = [
    ["colon", "hex", "ZDdjYmNmNDkyZmJiMjY0ZDY1ZjcwOGEzNTVhYjU3ZGIxNDhjZmU3NA=="],
    ["colon", "raw", "18vPSS+7Jk1l9wijVatX2xSM/nQ="],
    ["gap", "hex", "YzMxODAyNWY1OWNmZGU0MTYzYTM2OTJmNzgzMWNkZjg3NzdkZGY3Mw=="],
    ["gap", "raw", "wxgCX1nP3kFjo2kveDHN+Hd933M="],
    ["1-2-1", "hex", "ZTI3NGU4NGI5ZGExNmFjNzJjNDUzYjY0MWQxYWI1MWUyNDBjOGU0Nw=="],
    ["1-2-1", "raw", "4nToS52hascsRTtkHRq1HiQMjkc="],
    ["none", "hex", "MzA2ZDZhYzE1YmE1MTk0MjI0YzgzZjAzMzVkMDM5Mjk1ZTEwZTE3Zg=="],
    ["none", "raw", "MG1qwVulGUIkyD8DNdA5KV4Q4X8="],
  ];
  test.each(vectors)("vector of %s %s", (separator, encoding, mac) => {
    expect(commandMac("pippo", key, "5", uid, { separator, encoding })).toBe(mac);
  });

  test("a server that wants another dialect refuses the usual one, and takes its own", async () => {
    const { simulator, clock } = setUp(undefined, { behaviour: { separator: "1-2-1", encoding: "raw" } });
    const client = await managing(simulator, clock);
    client.command("GetSet");
    expect(client.messages.at(-1)?.error).toEqual({ code: 1, message: "MAC Error" });
    const dialect = { separator: "1-2-1", encoding: "raw" } as const;
    const mac = commandMac("simulated-shared-secret", client.sessionKey, "4", "u", dialect);
    client.request("RemoteRoboTargetGetSet", { UID: "u", MAC: mac });
    await clock.advance(5);
    expect(client.resultOf("u")?.ParamRet.list).toHaveLength(3);
    simulator.close();
  });

  test("manager mode takes the usual hash and that of the dialect", async () => {
    const { simulator, clock } = setUp(undefined, { behaviour: { encoding: "raw" } });
    const client = new Client(simulator);
    client.authenticate();
    const words = ["aldebaran", "betelgeuse", "capella", "deneb"];
    const dialect = { separator: "colon", encoding: "raw" } as const;
    const hash = managerHash("simulated-shared-secret", client.sessionKey, words, dialect);
    const params = { UID: "m", MACKey: "SIM-0001-0002-0003", Hash: hash };
    client.request("RemoteSetRoboTargetManagerMode", params);
    await clock.advance(5);
    expect(client.resultOf("m")?.ParamRet.ret).toBe("DONE");
    simulator.close();
  });

  test("a wrong MAC may also end in the text of an action", async () => {
    const { simulator, clock } = setUp(undefined, { behaviour: { macError: "ret" } });
    const client = await managing(simulator, clock);
    const uid = client.command("GetSet", {}, { id: "99" });
    await clock.advance(5);
    expect(client.resultOf(uid)).toMatchObject({ ActionResultInt: 4, ParamRet: { ret: "MAC Error" } });
    simulator.close();
  });
});

describe("spelling", () => {
  const { C_AirmassMin: min, C_AirmassMax: max, ...plainTarget } = newTarget;
  const { GuidShot, ...shot } = newShot;
  const moveSet = {
    RefGuidSet: newSet.Guid,
    IsSequenceBlank: false,
    IsSequenceDefault: true,
    IsSequenceFixed: false,
    DictTargetSequenza: [],
  };
  const cases: readonly [string, table: Message, example: Message][] = [
    [
      "AddTarget",
      { ...plainTarget, GuidTarget: "new", C_AirMassMin: min, C_AirMassMax: max },
      { ...newTarget, GuidTarget: "new" },
    ],
    [
      "UpdateTarget",
      updateOf({ ...plainTarget, C_AirMassMin: min, C_AirMassMax: max }, "GuidTarget", "RefGuidTarget"),
      updateOf(newTarget, "GuidTarget", "RefGuidTarget"),
    ],
    ["UpdateShot", { ...shot, RedGuidShot: GuidShot }, { ...shot, RefGuidShot: GuidShot }],
    [
      "MoveSet",
      { ...moveSet, DestinationProfile: "Widefield.v2y" },
      { ...moveSet, DestionationProfile: "Widefield.v2y", IsSequenceSelect: true, SequenceOverrideUID: "" },
    ],
    [
      "Abort",
      { RefGuidTarget: "", RegGuidSet: "", RegGuidTargetTag: "", RegGuidSetTag: "" },
      { RefGuidTarget: "", RefGuidSet: "", RefGuidTargetTag: "", RefGuidSetTag: "" },
    ],
  ];

  test.each(cases)("%s: lenient takes both and says which it was", async (name, table, example) => {
    for (const [spelling, params] of [
      ["table", table],
      ["example", example],
      ["both", { ...table, ...example }],
    ] as const) {
      const { does, log, simulator } = await filled();
      expect(await does(name, params)).toBeDefined();
      expect(log.at(-1)?.note).toBe(`spelling: ${spelling}`);
      simulator.close();
    }
  });

  test.each(cases)("%s: strict servers fall silent on the other spelling", async (name, table, example) => {
    for (const [spelling, right, wrong] of [
      ["table", table, example],
      ["example", example, table],
    ] as const) {
      const { simulator, clock } = setUp(undefined, { behaviour: { spelling } });
      const client = await managing(simulator, clock);
      const before = client.lines.length;
      client.command(name, wrong);
      await clock.advance(100);
      expect(client.lines).toHaveLength(before);
      const uid = client.command(name, right);
      await clock.advance(100);
      expect(client.resultOf(uid)).toBeDefined();
      simulator.close();
    }
  });

  test.each([
    ["table", "EnableAllTargetInSet", "EnableAllTargetsInSet"],
    ["example", "DisableAllTargetsInSet", "DisableAllTargetInSet"],
  ] as const)("names of commands as in the %s", async (spelling, right, wrong) => {
    const { simulator, clock } = setUp(undefined, { behaviour: { spelling } });
    const client = await managing(simulator, clock);
    client.command(wrong, { RefGuidSet: "x" });
    expect(client.messages.at(-1)?.error).toMatchObject({ message: "Method not found" });
    const uid = client.command(right, { RefGuidSet: "x" });
    await clock.advance(5);
    expect(client.resultOf(uid)?.ParamRet.ret).toBe("Set not found");
    simulator.close();
  });

  test("what has one spelling says nothing", async () => {
    const { log, simulator } = await filled();
    expect(log.some(({ command, note }) => command === "AddSet" && note !== undefined)).toBe(false);
    simulator.close();
  });
});

test("filters flat instead of nested", async () => {
  const { does, simulator } = await filled(undefined, { behaviour: { filters: "flat" } });
  const { list } = await does("GetConfigDataShot", { ProfileName: "" });
  expect(list[0]).toMatchObject({ FilterNum: 7, Filter1_Name: "L", ReadoutNum: 1, SpeedNum: 1 });
  expect(list[0]).not.toHaveProperty("filters");
  simulator.close();
});

test("where nobody is asked for a name, giving one is an error that does no harm", async () => {
  const { simulator, clock } = setUp(undefined, { behaviour: { authentication: "none" } });
  const client = await managing(simulator, clock);
  expect(client.messages[1]?.error.message).toBe("Authentication Level not Allow this request");
  await clock.advance(6_000);
  expect(client.ended).toBeUndefined();
  const uid = client.command("GetSet");
  await clock.advance(5);
  expect(client.resultOf(uid)?.ParamRet.list).toHaveLength(3);
  simulator.close();
});

test("times are those of the server's zone", async () => {
  const { simulator } = setUp(undefined, { behaviour: { zone: "Europe/Rome" } });
  expect(new Client(simulator).sessionKey).toBe(`${Date.UTC(2026, 2, 1, 4) / 1000}.00001`);
  simulator.close();
});

import { expect, test } from "vitest";
import { openMac } from "../../../src/sim/robotarget/identity.ts";
import { Client, type Message, setUp } from "./client.ts";
import { M13, M13_SHOT } from "./objects.ts";

const UID = "d4a644d7-10d2-4904-9de4-9c1ec5cf6a6a";
const SESSION = "7e1c52d4-93ab-4d68-a0f7-1b2c3d40000d";
const IMAGE = "7e1c52d4-93ab-4d68-a0f7-1b2c3d400100";
const FILE = "M 13_LIGHT_L_120s_BIN1_001.FIT";

test.each([
  ["684660d3045ee9c2bbc626a4e5cc5155", UID, ""],
  ["0241332cd7da9ec94e5a839fcee41ab4", UID, "6c5553ef-3c11-4b40-a3e1-7cd008e08c35"],
  ["644a08429b66cecfafa4d0251f576639", UID, "120e5c72-9aae-4363-8fc4-f0105aa4c4b3"],
  [
    "f6b655c1e990f321c1b2238efe70a971",
    UID,
    "M31_LRGB_LIGHT_L_300s_BIN1_-12C_003_20211228_182925_847_GA_1087_OF_60_W.FIT",
  ],
  ["5f98c3681a26bb2c1415e3342d46014c", "88588e1b-bd6e-4008-a27e-9c0be2abd242", ""],
])("vector %s", (mac, uid, field) => {
  expect(openMac("leonardo", uid, field)).toBe(mac);
});

/** What a client that is no manager gets for an open command. */
async function open(name: string, params: Message = {}, field = "") {
  const { simulator, clock } = setUp();
  const client = new Client(simulator);
  client.authenticate();
  const uid = client.open(name, params, field);
  await clock.advance(5);
  const { shotsDone, annotations } = simulator.snapshot() as Record<string, Message[]>;
  simulator.close();
  return {
    ret: client.resultOf(uid)?.ParamRet,
    error: client.messages.at(-1)?.error,
    shotsDone: shotsDone ?? [],
    annotations: annotations ?? [],
  };
}

test("lists of targets and of images", async () => {
  const targets = (await open("GetTargetList")).ret?.list;
  expect(targets.map((row: Message) => row.targetname)).toContain("M 13");
  const images = (await open("GetShotDoneList", { RefGuidTarget: M13, IsDeleted: false }, M13)).ret?.list;
  expect(images).toHaveLength(12);
  const deleted = (await open("GetShotDoneList", { RefGuidTarget: M13, IsDeleted: true }, M13)).ret?.list;
  expect(deleted).toEqual([]);
});

test.each([
  [0, IMAGE, 1, 5],
  [1, SESSION, 12, 6],
  [2, M13, 12, 11],
  [3, M13_SHOT, 12, 16],
  [4, "7e1c52d4-93ab-4d68-a0f7-1b2c3d400001", 12, 11],
])("rating in mode %d", async (Mode, ObjUID, count, code) => {
  const params = { ObjUID, Mode, Rating: 3, IsDeleted: false };
  const { ret, shotsDone, annotations } = await open("SetShotDoneRating", params, ObjUID);
  expect(ret).toEqual({ ret: "DONE" });
  expect(shotsDone.filter(({ rating }) => rating === 3)).toHaveLength(count);
  expect(annotations).toMatchObject([{ code }]);
});

test.each([
  [0, 0, 12],
  [1, 1, 12],
  [2, 1, 0],
])("removing by rating mode %d and limit %d", async (RatingMode, RatingLimit, count) => {
  const params = { ObjUID: M13, Mode: 2, RatingMode, RatingLimit };
  const { shotsDone } = await open("RemoveShotDone", params, M13);
  expect(shotsDone.filter(({ deleted }) => deleted)).toHaveLength(count);
});

test("restoring, by file name, and in bulk", async () => {
  const removed = await open("RemoveShotDoneByFileName", { FileNameFIT: FILE }, FILE);
  expect(removed.shotsDone.filter(({ deleted }) => deleted)).toMatchObject([{ guid: IMAGE }]);
  const rated = await open("SetShotDoneRatingByFileName", { FileNameFIT: FILE, Rating: 5 }, FILE);
  expect(rated.shotsDone.filter(({ rating }) => rating === 5)).toMatchObject([{ guid: IMAGE }]);
  expect((await open("RestoreShotDoneByFileName", { FileNameFIT: FILE }, FILE)).ret).toEqual({ ret: "DONE" });
  const restored = await open(
    "RestoreShotDone",
    { ObjUID: M13, Mode: 2, RatingMode: 0, RatingLimit: 0 },
    M13,
  );
  expect(restored.annotations).toMatchObject([{ code: 12 }]);
  const SrcList = [{ RefGuidShotDone: IMAGE, Rating: 2, IsToDelete: true }];
  const bulk = await open("UpdateBulkShotDone", { SrcList, IsDeleted: false });
  expect(bulk.shotsDone.find(({ guid }) => guid === IMAGE)).toMatchObject({ rating: 2, deleted: true });
});

test("what is not there, not signed, or not known", async () => {
  const params = { ObjUID: "none", Mode: 0, Rating: 3, IsDeleted: false };
  expect((await open("SetShotDoneRating", params, "none")).ret?.ret).not.toBe("DONE");
  expect((await open("SetShotDoneRating", params, "another")).error).toEqual({
    code: 1,
    message: "MAC Error",
  });
  expect((await open("Nonsense")).error).toMatchObject({ code: 1 });
});

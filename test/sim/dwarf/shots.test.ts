import { beforeEach, describe, expect, it } from "vitest";
import { frameCount, type Rig, rig, startMs, type TestClient } from "./rig.ts";

let device: Rig;
let client: TestClient;
beforeEach(() => {
  device = rig();
  client = device.connect();
  client.ask(4, 13000, "ReqSetTime", { timestamp: startMs / 1000 });
  client.ask(1, 10000);
  client.ask(2, 12000);
});

const snapshot = () => device.simulator.snapshot();
const functions = (cmd = 15215) =>
  client.messages(cmd, "ResNotifyCamFunctionState").map(({ function_id: id, state }) => [id, state] as const);
const media = () => snapshot().media as readonly { type: number; camera: string; path: string }[];

describe("pictures and films", () => {
  it("takes a photo with each camera", async () => {
    client.ask(1, 10002);
    client.ask(1, 10002);
    client.ask(2, 12022);
    await device.clock.advance(1_000);
    expect([client.acks(10002), client.acks(12022)]).toEqual([[0, -10511], [0]]);
    expect([functions(), functions(15216)]).toEqual([
      [
        [2, 1],
        [2, 0],
      ],
      [
        [2, 1],
        [2, 0],
      ],
    ]);
    expect(client.messages(15230, "ResNotifyAlbumUpdate")).toEqual([{ media_type: 1 }, { media_type: 1 }]);
    expect(media().map(({ type, camera }) => [type, camera])).toEqual([
      [1, "tele"],
      [1, "wide"],
    ]);
    expect(media()[0]?.path).toBe("/sdcard/DWARF3/Normal_Photos/DWARF_20261121010001000.jpeg");
  });

  it("exposes a photo as long as it is told to", async () => {
    client.ask(1, 10007, "ReqSetMode", { mode: 1 });
    client.ask(1, 10009, "ReqSetIndex", { index: 150 });
    client.ask(1, 10041);
    await device.clock.advance(9_999);
    expect(media()).toEqual([]);
    await device.clock.advance(1);
    expect(media()).toHaveLength(1);
    expect(client.messages(15241, "ResNotifyLongExpPhotoProgress")).toEqual([
      { function_id: 2, total_time: 10, exposured_time: 0 },
    ]);
    expect(client.messages(10041, "ComResWithInt", 3)).toEqual([{ value: 0, code: 0 }]);
  });

  it("takes a burst, as many as asked or as set, and keeps what there is when it is stopped", async () => {
    client.ask(1, 10003, "ReqBurstPhoto", { count: 4 });
    await device.clock.advance(4_000);
    expect(client.messages(15218, "ResNotifyCountProgress").at(-1)).toMatchObject({
      total_count: 4,
      completed_count: 4,
    });
    client.ask(1, 10003);
    await device.clock.advance(2_500);
    client.ask(1, 10004);
    await device.clock.advance(60_000);
    expect(client.messages(15218, "ResNotifyCountProgress").at(-1)).toMatchObject({
      total_count: 3,
      completed_count: 2,
    });
    expect(functions()).toEqual([
      [3, 1],
      [3, 0],
      [3, 1],
      [3, 0],
    ]);
    const items = device.post("/album/list/mediaInfos", { mediaType: 3 }).data as { images: unknown[] }[];
    expect(items.map(({ images }) => images.length)).toEqual([2, 4]);
  });

  it("films until it is stopped", async () => {
    client.ask(1, 10005);
    client.ask(2, 12030);
    await device.clock.advance(7_500);
    client.ask(1, 10006);
    expect(client.messages(15204, "ResNotifyRecordTime").at(-1)?.record_time).toBe(7);
    expect(client.messages(15235, "ResNotifyRecordTime").at(-1)?.record_time).toBe(7);
    expect(snapshot()).toMatchObject({ jobs: { wide: "record" } });
    const [item] = device.post("/album/list/mediaInfos", { mediaType: 2 }).data as unknown[];
    expect(item).toMatchObject({ mediaType: 2, videoDuration: 7, fileSize: expect.stringMatching(/ KB$/) });
  });

  it.each([
    ["tele", 1, 10007, 10009, 10005, -10515],
    ["wide", 2, 12002, 12004, 12030, -12508],
  ] as const)(
    "does not film with long exposures of the %s camera",
    (_name, module, mode, exposure, cmd, code) => {
      client.ask(module, mode, "ReqSetMode", { mode: 1 });
      client.ask(module, exposure, "ReqSetIndex", { index: 120 });
      client.ask(module, cmd);
      expect(client.acks(cmd)).toEqual([code]);
    },
  );

  it("takes a time lapse of its interval and length", async () => {
    client.ask(1, 10037, "ReqSetFeatureParams", {
      param: { ...frameCount(0), id: 4, mode_index: 0, index: 12 },
    });
    client.ask(1, 10037, "ReqSetFeatureParams", {
      param: { ...frameCount(0), id: 5, mode_index: 0, index: 6 },
    });
    client.ask(1, 10033);
    await device.clock.advance(300_000);
    expect(client.messages(15205, "ResNotifyTimeLapseOutTime").at(-1)).toMatchObject({
      interval: 5,
      out_time: 2,
      total_time: 300,
    });
    expect(functions()).toEqual([
      [5, 1],
      [5, 0],
    ]);
    expect(media()[0]?.path).toContain("/Videos/DWARF_TELE_TL_");
  });

  it("takes a panorama by its grid, or by the one that is set", async () => {
    client.ask(10, 15500, "ReqStartPanoramaByGrid", { rows: 2, cols: 3 });
    client.ask(3, 11000);
    await device.clock.advance(24_000);
    expect(client.acks(11000)).toEqual([-11501]);
    expect(client.messages(15219, "ResNotifyCountProgress").at(-1)).toMatchObject({
      total_count: 6,
      completed_count: 6,
    });
    client.ask(10, 15500);
    await device.clock.advance(8_000);
    expect(snapshot()).toMatchObject({ moving: true });
    client.ask(10, 15501);
    expect(media().map(({ type }) => type)).toEqual([5, 5]);
    expect(snapshot()).toMatchObject({ moving: false, jobs: {} });
  });
});

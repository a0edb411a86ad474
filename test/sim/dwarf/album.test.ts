import { describe, expect, it } from "vitest";
import { type Rig, readyToStack, rig, startMs } from "./rig.ts";

interface Item {
  readonly mediaType: number;
  readonly astroTargetName: string;
  readonly filePath: string;
  readonly modificationTime: number;
  readonly fileSize: number;
  readonly images: readonly {
    readonly filePath: string;
    readonly thumbnailPath: string;
    readonly fileSize: number;
  }[];
}

const items = (device: Rig, request: unknown): readonly Item[] =>
  device.post("/album/list/mediaInfos", request).data as readonly Item[];

async function withTwoStacks(): Promise<Rig> {
  const device = rig();
  const client = device.connect();
  await readyToStack(device, client, 2, "M 31");
  client.ask(3, 11005);
  await device.clock.advance(60_000);
  client.ask(3, 11010);
  client.ask(3, 11002, "ReqGotoDSO", { ra: 5.59, dec: -5.39, target_name: "M 42" });
  await device.clock.advance(20_000);
  client.ask(3, 11005);
  await device.clock.advance(3_000 + 16_200);
  return device;
}

describe("the album", () => {
  it("is empty at first", () => {
    const device = rig();
    expect(items(device, { mediaType: 4, pageIndex: 0, pageSize: 0 })).toEqual([]);
    expect(device.post("/album/list/mediaCounts", {}).data).toContainEqual({ mediaType: 4, count: 0 });
  });

  it("has an item for each stack, the latest first, with an image for each frame taken", async () => {
    const device = await withTwoStacks();
    const [m42, m31] = items(device, { mediaType: 4, pageIndex: 0, pageSize: 0 });
    expect(m31).toMatchObject({ mediaType: 4, astroTargetName: "M 31" });
    expect(m31?.images).toHaveLength(2);
    expect(m42?.images).toEqual([
      { filePath: `${m42?.filePath}/frame_0001.fits`, thumbnailPath: "", fileSize: 2880 + 2 * 2880 },
    ]);
    expect(m42?.filePath).toBe(
      "/sdcard/DWARF3/Astronomy/DWARF_RAW_TELE_M 42_EXP_15_GAIN_80_2026-11-21-01-02-40-000",
    );
    // 60 s calibration, 20 s goto, 60 s first stack, 20 s goto, 3 s preparation, one frame of 16.2 s
    expect(m42?.modificationTime).toBe(Math.floor((startMs + 179_200) / 1000));
    await device.clock.advance(16_200);
    expect(items(device, { mediaTypeList: [4] })[0]?.images).toHaveLength(2);
  });

  it.each<[string, unknown, string[]]>([
    ["all kinds", { mediaType: 0, pageIndex: 0, pageSize: 0 }, ["M 42", "M 31"]],
    ["the other style", { mediaTypeList: [4] }, ["M 42", "M 31"]],
    ["no filter", {}, ["M 42", "M 31"]],
    ["videos", { mediaType: 2, pageIndex: 0, pageSize: 0 }, []],
    ["first page of one", { mediaType: 4, pageIndex: 0, pageSize: 1 }, ["M 42"]],
    ["second page of one", { mediaType: 4, pageIndex: 1, pageSize: 1 }, ["M 31"]],
    ["a page after the last", { mediaType: 4, pageIndex: 2, pageSize: 1 }, []],
  ])("lists %s", async (_name, request, targets) => {
    const device = await withTwoStacks();
    expect(items(device, request).map(({ astroTargetName }) => astroTargetName)).toEqual(targets);
  });

  it("counts its items", async () => {
    const device = await withTwoStacks();
    expect(device.post("/album/list/mediaCounts", {})).toMatchObject({
      status: 200,
      code: 0,
      data: [0, 1, 2, 3, 4, 5].map((mediaType) => ({ mediaType, count: mediaType % 4 === 0 ? 2 : 0 })),
    });
  });

  it.each([{ mediaType: "4" }, { mediaType: -1 }, { mediaTypeList: 4 }, { pageSize: 1.5 }, [], 7, null])(
    "refuses %j",
    (request) => {
      expect(rig().post("/album/list/mediaInfos", request)).toMatchObject({ status: 200, code: -2 });
    },
  );
});

describe("the rest of the HTTP interface", () => {
  const get = (profile: "d2-v2" | "d3-v2", path: string) => {
    const answer = rig({ profile }).simulator.http?.("GET", path, new Uint8Array());
    return { status: answer?.status, body: JSON.parse(String(answer?.body)) };
  };

  it.each([
    ["d2-v2", 1, "DWARF II", 53, 156],
    ["d3-v2", 2, "DWARF3", 58, 165],
  ] as const)("describes the parameters of %s", (profile, id, name, exposures, longest) => {
    const { data } = get(profile, "/getDefaultParamsConfig").body;
    expect(data).toMatchObject({ id, name, majorVersion: 1, minorVersion: 6 });
    const [tele] = data.cameras;
    const { values } = tele.supportParams[0].gearMode;
    expect(values).toHaveLength(exposures);
    expect(values.at(-1).index).toBe(longest);
    expect(values).toContainEqual({ index: 75, name: "1/30" });
    expect(values).toContainEqual({ index: 39, name: "1/500" });
    expect(values).toContainEqual({ index: 108, name: "0.4" });
    expect(values).toContainEqual({ index: 120, name: "1" });
    expect(values).toContainEqual({ index: 156, name: "15" });
    expect(tele.supportParams[1].gearMode.values).toContainEqual({ index: 24, name: "80" });
    expect(data.cameras[1].name).toBe("Wide");
    expect(data.featureParams[1].continueMode).toMatchObject({ max: 999, min: profile === "d2-v2" ? 2 : 1 });
  });

  it.each([
    ["GET", "/deviceInfo", { code: 0, data: { deviceId: 2 } }],
    ["POST", "/deviceInfo", { code: 0, data: { deviceId: 2 } }],
    ["POST", "/firmwareVersion", { code: 0, data: { majorVersion: 1, minorVersion: 0, patchVersion: 18 } }],
    ["GET", "/firmwareVersion?x=1", { code: 0, data: { majorVersion: 1 } }],
  ])("%s %s", (method, path, expected) => {
    const answer = rig().simulator.http?.(method, path, new Uint8Array());
    expect(answer?.status).toBe(200);
    expect(JSON.parse(String(answer?.body))).toMatchObject(expected);
  });

  it.each([
    ["GET", "/album/list/mediaInfos", 501],
    ["POST", "/getDefaultParamsConfig", 501],
    ["GET", "/", 404],
    ["GET", "/constructor", 404],
    ["GET", "__proto__", 404],
  ])("%s %s is answered by status %i", (method, path, status) => {
    expect(rig().simulator.http?.(method, path, new Uint8Array()).status).toBe(status);
  });

  it("refuses a body that is no JSON", () => {
    const answer = rig().simulator.http?.("POST", "/album/list/mediaCounts", Buffer.from("{nope"));
    expect(JSON.parse(String(answer?.body))).toEqual({ code: -2 });
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { entered, ids, ready } from "./later-rig.ts";
import { get, type Rig, rig, type TestClient } from "./rig.ts";

let device: Rig;
let client: TestClient;
beforeEach(() => {
  device = rig({ profile: "d3-v3" });
  client = device.connect("program", "client_id=program");
});

describe("parameters of later firmware", () => {
  it.each<[string, number, "ReqSetParamWithMode", object, number]>([
    [
      "an exposure that it lacks",
      16700,
      "ReqSetParamWithMode",
      { param_id: ids.exposure, mode: 1, value: 164 },
      -3,
    ],
    ["a gain by its index", 16701, "ReqSetParamWithMode", { param_id: ids.gain, mode: 1, value: 24 }, -3],
    [
      "a gain in the place of an exposure",
      16700,
      "ReqSetParamWithMode",
      { param_id: ids.gain, mode: 1, value: 80 },
      -3,
    ],
    [
      "an id of no mode",
      16700,
      "ReqSetParamWithMode",
      { param_id: "281474976710657", mode: 1, value: 120 },
      -3,
    ],
    ["a negative id", 16700, "ReqSetParamWithMode", { param_id: "-1", mode: 1, value: 120 }, -3],
    [
      "the longest exposure of the wide camera",
      16700,
      "ReqSetParamWithMode",
      { param_id: ids.wideExposure, mode: 1, value: 162 },
      0,
    ],
    ["more frames than it takes", 16703, "ReqSetParamWithMode", { param_id: ids.frames, mode: 1000 }, -3],
    ["automatic exposure", 16700, "ReqSetParamWithMode", { param_id: ids.exposure }, 0],
  ])("%s", (_name, cmd, message, fields, code) => {
    entered(device, client);
    client.ask(15, cmd, message, fields);
    expect(client.acks(cmd)).toEqual([code]);
    expect(client.messages(15264, "GeneralIntParam")).toHaveLength(code === 0 ? 1 : 0);
  });

  it("tells of each kind in a way of its own", () => {
    entered(device, client);
    client.ask(15, 16702, "ReqSetParamWithMode", { param_id: ids.whiteBalance, mode: 2, value: 3 });
    client.ask(15, 16705, "ReqSetGeneralBool", { param_id: ids.autoCalibration, value: false });
    client.ask(15, 16704, "ReqSetGeneralFloat", { param_id: ids.exposure, value: 1.5 });
    client.ask(15, 16706, "ReqSetAutoParam", { camera_type: 0, shooting_tech: 2, is_auto: true });
    expect(client.messages(15270, "Wb")).toEqual([{ mode: 2, ct: 0, scene: 3, camera_type: 0 }]);
    expect(client.messages(15266, "GeneralBoolParam")).toEqual([
      { param_id: ids.autoCalibration, value: false },
    ]);
    expect(client.acks(16704)).toEqual([-3]);
    expect(client.messages(16706, "ResSetAutoParam", 1)).toMatchObject([{ shooting_mode: 2, is_auto: true }]);
  });

  it("takes none before the camera is entered, and none while it stacks", async () => {
    const exposure = { param_id: ids.exposure, mode: 1, value: 120 };
    client.ask(15, 16700, "ReqSetParamWithMode", exposure);
    await ready(device, client, 5);
    client.ask(3, 11005, "ReqCaptureRawLiveStacking", { ir_index: -1 });
    client.ask(15, 16700, "ReqSetParamWithMode", exposure);
    expect(client.acks(16700)).toEqual([-10501, 0, -10507]);
  });

  it("publishes a mode's parameters with their ids as bare numbers", () => {
    const { body } = get(device, "/shootingMode/getParamAndSetting");
    expect(JSON.parse(body.toString())).toEqual({ code: -2 });
    const answer = device.simulator.http?.(
      "POST",
      "/shootingMode/getParamAndSetting",
      Buffer.from('{"modeId":2}'),
    );
    const text = String(answer?.body);
    expect(text).toContain(`"paramId":${ids.exposure},`);
    const { data } = JSON.parse(text.replaceAll(/"paramId":(\d+)/g, '"paramId":"$1"'));
    const [tele, wide] = data.cameraParams;
    expect(tele.specialParams.exp).toMatchObject({ paramId: ids.exposure, currentMode: 0 });
    expect(tele.specialParams.exp.values).toContainEqual({ name: "60", value: 162 });
    expect(tele.specialParams.gain.values.at(0)).toBe(40);
    expect(tele.generalParams).toContainEqual(
      expect.objectContaining({ name: "filter", paramId: ids.filter }),
    );
    expect(wide.specialParams.exp.paramId).toBe(ids.wideExposure);
    expect(data.shootingTechSettings[0].generalParams).toContainEqual(
      expect.objectContaining({ name: "stackCount", paramId: ids.frames, minValue: 1, maxValue: 999 }),
    );
    expect(data.shootingModeParams[0].paramId).toBe(ids.autoCalibration);
  });

  it.each([
    ["GET", "/shootingMode/getSupportedShootingModes", 200],
    ["POST", "/shootingMode/getSupportedShootingModes", 501],
    ["GET", "/shootingMode/getParamAndSetting", 501],
  ])("%s %s is answered by status %i", (method, path, status) => {
    expect(device.simulator.http?.(method, path, new Uint8Array()).status).toBe(status);
  });

  it.each([
    ["d3-v3", 2, "DWARF3"],
    ["mini-v3", 4, "DWARF_mini"],
  ] as const)("%s has nothing in the older description of parameters but its name", (profile, id, name) => {
    const { body } = get(rig({ profile }), "/getDefaultParamsConfig");
    expect(JSON.parse(body.toString()).data).toMatchObject({
      cameras: [],
      featureParams: [],
      majorVersion: 2,
      id,
      name,
    });
  });

  it("publishes them only some time after somebody has connected, where it needs that", async () => {
    const slow = rig({ profile: "d3-v3", catalogueMs: 8_000 });
    slow.connect();
    const ask = () => slow.post("/shootingMode/getParamAndSetting", { modeId: 2 }).code;
    await slow.clock.advance(7_999);
    expect(ask()).toBe(-2);
    await slow.clock.advance(1);
    expect([ask(), slow.post("/shootingMode/getParamAndSetting", { modeId: 7 }).code]).toEqual([0, -2]);
  });

  it("lists the album alone where firmware does", async () => {
    const bare = rig({ profile: "mini-v3", album: "bare" });
    const answer = bare.simulator.http?.("POST", "/album/list/mediaInfos", Buffer.from("{}"));
    expect(JSON.parse(String(answer?.body))).toEqual([]);
  });

  it("has no older path for files in the later way", () => {
    expect(rig().post("/album/astro/fitsList", { srcDir: "/" }).status).toBe(404);
  });
});

describe("darks of later firmware", () => {
  const stack = { ir_index: -1, force_start: false };

  beforeEach(async () => {
    device = rig({ profile: "d3-v3", darks: "checked" });
    client = device.connect();
    await ready(device, client, 2);
  });

  it("says what is missing, and goes on when told to", async () => {
    client.ask(3, 11050);
    client.ask(3, 11005, "ReqCaptureRawLiveStacking", stack);
    expect(client.messages(11005, "ResAstroShooting", 1)).toMatchObject([
      { code: -11503, exp_name: "15", gain: 80 },
    ]);
    expect(client.states(15208)).toEqual([]);
    client.ask(3, 11050);
    expect(client.acks(11050)).toEqual([-11501, 0]);
    expect(client.states(15208)).toEqual([1]);
  });

  it("starts without them when forced to", () => {
    client.ask(3, 11005, "ReqCaptureRawLiveStacking", { ...stack, force_start: true });
    expect(client.acks(11005)).toEqual([0]);
  });

  it("takes calibration frames, lists and deletes them, and stacks with them", async () => {
    client.ask(3, 11045, "ReqCaptureCaliFrame", { exp_index: 156, gain: 80, cap_size: 10 });
    await device.clock.advance(10 * 16_200);
    expect(client.messages(15290, "CaptureCaliFrameState").map((told) => told.state)).toEqual([1, 3]);
    expect(client.messages(15291, "CaptureCaliFrameProgress").at(-1)).toMatchObject({ progress: 100 });
    client.ask(3, 11043, "ReqGetCaliFrameList", {});
    const [listed] = client.messages(11043, "ResGetCaliFrameList", 1);
    expect(listed?.list).toMatchObject([{ exp_name: "15", gain: 80, info_id: 1, temp_value: 24 }]);
    client.ask(3, 11005, "ReqCaptureRawLiveStacking", stack);
    await device.clock.advance(60_000);
    client.ask(3, 11010);
    client.ask(3, 11044, "ReqDelCaliFrameList", { info_ids: [1] });
    client.ask(3, 11005, "ReqCaptureRawLiveStacking", stack);
    expect(client.acks(11005)).toEqual([0, -11503]);
    expect(client.acks(11044)).toEqual([0]);
  });

  it("tells only of each exposure when darks are asked for in the older way", async () => {
    client.ask(3, 11021, "ReqCaptureDarkFrameWithParam", { exp_index: 156, gain_index: 80, cap_size: 3 });
    await device.clock.advance(60_000);
    expect(client.acks(11021)).toEqual([0]);
    expect([client.states(15206), client.messages(15207, "Empty")]).toEqual([[], []]);
    expect(client.messages(15288, "LongExpPhotoProgress")).toHaveLength(3);
  });
});

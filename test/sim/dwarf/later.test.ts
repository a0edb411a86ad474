import { beforeEach, describe, expect, it } from "vitest";
import { entered, ids, m42, place, ready } from "./later-rig.ts";
import { get, type Rig, rig, type TestClient } from "./rig.ts";

let device: Rig;
let client: TestClient;
beforeEach(() => {
  device = rig({ profile: "d3-v3" });
  client = device.connect("program", "client_id=program");
});

const state = (from: TestClient = client) => {
  from.ask(14, 16405);
  return from.messages(16405, "ResGetDeviceStateInfo", 1).at(-1);
};

describe("a session with later firmware", () => {
  it("goes from the first command to the files of a stack", async () => {
    client.ask(4, 13004, "ReqsetMasterLock", { lock: true });
    entered(device, client);
    expect(client.acks(13004)).toEqual([]);
    expect(client.messages(16402, "ResSwitchShootingMode", 1)).toEqual([{ code: 0, shooting_mode_id: 2 }]);
    expect(client.messages(16404, "ResSwitchShootingMode", 1)).toEqual([{ code: 0, shooting_mode_id: 2 }]);
    expect(client.messages(15267, "SwitchShootingMode")).toEqual([{ state: 3, source_mode: 1, dst_mode: 2 }]);

    client.ask(8, 15004, "ReqAstroAutoFocus", { mode: 1 });
    await device.clock.advance(15_000);
    expect(client.states(15280)).toEqual([1, 3]);
    expect(client.states(15278)).toEqual([]);
    expect(client.messages(15257, "ResNotifyFocus").at(-1)).toEqual({ focus: 640 });

    client.ask(3, 11000, "ReqStartCalibration", { lon: place.longitude, lat: place.latitude });
    await device.clock.advance(60_000);
    expect(client.messages(15256, "CalibrationResult")).toHaveLength(1);
    expect(client.messages(15262, "BodyStatus")).toEqual([{ body_status: 2 }]);

    client.ask(3, 11002, "ReqGotoDSO", m42);
    await device.clock.advance(20_000);
    expect(client.messages(15211, "ResNotifyStateAstroTracking")[0]).toEqual({
      state: 1,
      target_name: "M 42",
    });
    expect(client.messages(15212, "ResNotifyStateAstroTracking")).toEqual([
      { state: 1, target_name: "M 42" },
    ]);

    client.ask(15, 16700, "ReqSetParamWithMode", { param_id: ids.exposure, mode: 1, value: 162 });
    client.ask(15, 16701, "ReqSetParamWithMode", { param_id: ids.gain, mode: 1, value: 60 });
    client.ask(15, 16703, "ReqSetGeneralInt", { param_id: ids.frames, value: 3 });
    expect(client.messages(15264, "GeneralIntParam")).toEqual([
      { param_id: ids.exposure, mode: 1, value: 162 },
      { param_id: ids.gain, mode: 1, value: 60 },
      { param_id: ids.frames, mode: 1, value: 3 },
    ]);

    client.ask(3, 11005, "ReqCaptureRawLiveStacking", { ir_index: 2 });
    await device.clock.advance(3_000 + 3 * 61_200 + 5_000);
    expect(client.acks(11005)).toEqual([0]);
    expect(client.states(15208)).toEqual([1, 3]);
    expect(client.messages(15288, "LongExpPhotoProgress")).toHaveLength(3);
    expect(client.messages(15209, "ResNotifyProgressCaptureRawLiveStacking").at(-1)).toMatchObject({
      total_count: 3,
      current_count: 3,
      stacked_count: 3,
      exp_index: 162,
      gain_index: 18,
      shooting_time: 180,
    });
    expect(device.simulator.snapshot()).toMatchObject({
      parameters: { exposure: "60", gain: "60", filter: "Duo-band" },
      framesTakenByTarget: { "M 42": 3 },
    });

    const [item] = device.post("/album/list/mediaInfos", { mediaTypeList: [4] }).data as [
      { astroImageDetails: { srcDir: string } },
    ];
    expect(item).toMatchObject({
      astroTargetName: "M 42",
      astroImageDetails: { shotsTaken: 3, shotsToTake: 3, floatHourRa: 5.588, params: { exp: 60, gain: 60 } },
    });
    const { srcDir } = item.astroImageDetails;
    const { fitsInfo } = device.post("/album/astro/fitsList", { srcDir }).data as {
      fitsInfo: { filePath: string; url: string }[];
    };
    expect(fitsInfo.map(({ filePath }) => filePath)).toEqual(
      [1, 2, 3].map((number) => `${srcDir}/frame_000${number}.fits`),
    );
    expect(fitsInfo[0]?.url).toContain("M%2042");
    expect(
      get(device, fitsInfo[0]?.url ?? "")
        .body.subarray(0, 30)
        .toString(),
    ).toBe("SIMPLE  =                    T");
  });

  it("tells its whole state in one message", async () => {
    await ready(device, client, 5);
    client.ask(3, 11005, "ReqCaptureRawLiveStacking", { ir_index: -1 });
    await device.clock.advance(30_000);
    client.leave();
    const next = device.connect("next", "client_id=next");
    expect(state(next)).toMatchObject({
      code: 0,
      shooting_mode: 2,
      tele_camera_state_info: {
        exclusive_state: { capture_raw_state: { state: 1, camera_type: 0 } },
        stream_type: { stream_type: 2 },
        resolution_width: 3840,
      },
      wide_camera_state_info: { exclusive_state: null },
      focus_motor_state_info: { focus_position: { focus: 500 } },
      motion_motor_state_info: {
        exclusive_state: { astro_tracking_state: { state: 1, target_name: "M 42" } },
      },
      device_state_info: {
        storage_info: { available_size: 50, total_size: 59, is_valid: true },
        battery_info: { value: 87 },
        calibration_result: { azi: 181.25 },
      },
      connection_state_info: { host_slave_mode: { mode: 0 } },
    });
    next.ask(1, 10039);
    expect(next.states(15208)).toEqual([]);
  });

  it.each<[string, (program: TestClient) => void, object]>([
    [
      "calibration",
      (it) => it.ask(3, 11000, "ReqStartCalibration", { lon: 1, lat: 2 }),
      {
        astro_calibration_state: { state: 1 },
      },
    ],
    [
      "polar alignment",
      (it) => it.ask(3, 11018, "ReqStartEqSolving", { lon: 1, lat: 2 }),
      {
        eq_state: { state: 1 },
      },
    ],
    [
      "one click",
      (it) => it.ask(3, 11013, "ReqOneClickGotoDSO", m42),
      {
        one_click_goto_state: { astro_goto_state: { state: 1 } },
      },
    ],
  ])("tells of a %s under way", (_name, start, motion) => {
    entered(device, client);
    start(client);
    expect(state()).toMatchObject({ motion_motor_state_info: { exclusive_state: motion } });
  });

  it("never answers the older commands for parameters", () => {
    entered(device, client);
    for (const cmd of [10007, 10009, 10036, 10037, 10038]) client.ask(1, cmd, "ReqSetIndex", { index: 1 });
    client.ask(2, 12027);
    expect([10007, 10009, 10036, 10037, 10038, 12027].flatMap((cmd) => client.acks(cmd))).toEqual([]);
  });

  it("does not calibrate before it knows where it stands", async () => {
    client.ask(4, 13000, "ReqSetTime", { timestamp: Math.floor(device.clock.now() / 1000) });
    client.ask(3, 11000);
    await device.clock.advance(60_000);
    expect(client.messages(11000, "ComResponse", 3).at(-1)).toEqual({ code: -11504 });
    expect(client.messages(15256, "CalibrationResult")).toEqual([]);
  });

  it("goes to a target by one click", async () => {
    entered(device, client);
    client.ask(3, 11013, "ReqOneClickGotoDSO", { ...m42, shooting_mode: 2 });
    await device.clock.advance(120_000);
    expect(client.messages(11013, "ResOneClickGoto", 1)).toEqual([{ step: 0, code: 0, all_end: false }]);
    expect(client.messages(11013, "ResOneClickGoto", 3)).toEqual([
      { step: 10, code: 0, all_end: false },
      { step: 20, code: 0, all_end: false },
      { step: 30, code: 0, all_end: false },
      { step: 40, code: 0, all_end: true },
    ]);
    expect(client.messages(15233, "OneClickGotoState").at(-1)).toMatchObject({
      astro_tracking_state: { state: 1, target_name: "M 42" },
    });
    expect(device.simulator.snapshot()).toMatchObject({ calibrated: true, trackingTarget: "M 42" });
  });

  it("pretends to stack for a while when it was sent nowhere", async () => {
    entered(device, client);
    client.ask(3, 11005, "ReqCaptureRawLiveStacking", { ir_index: 1 });
    expect(client.acks(11005)).toEqual([-11513]);
    await device.clock.advance(20_000);
    expect(client.states(15208)).toEqual([1, 3]);
    expect(device.simulator.snapshot()).toMatchObject({ framesTakenByTarget: {}, job: null });
  });
});

it("has sets of parameters for hurried people", () => {
  entered(device, client);
  client.ask(3, 11040, "ReqCamera", {});
  const [sets] = client.messages(11040, "ResGetQuickSetList", 1);
  expect(sets?.quick_set_list.map(({ info_id }) => info_id)).toContain("0|0|60|60|1|null");
  client.ask(3, 11041, "ReqSetQuickSet", { info_id: "0|0|60|60|1|null" });
  client.ask(3, 11041, "ReqSetQuickSet", { info_id: "0|0|7|60|1|null" });
  expect(client.acks(11041)).toEqual([0, -3]);
  expect(device.simulator.snapshot()).toMatchObject({ parameters: { exposure: "60", gain: "60" } });
  client.ask(3, 11039, "ReqGetAstroShootingTime", { exp_index: -1, rotation: -1 });
  expect(client.messages(11039, "ResGetAstroShootingTime", 1)[0]?.shooting_time).toBe(999 * 60);
});

it("tells of pictures and films in its own way", async () => {
  entered(device, client);
  client.ask(1, 10002);
  client.ask(2, 12023, "ReqBurstPhoto", { count: 2 });
  await device.clock.advance(2_000);
  client.ask(1, 10005);
  await device.clock.advance(3_000);
  client.ask(1, 10006);
  expect([client.states(15273), client.states(15274), client.states(15275)]).toEqual([
    [1, 3],
    [1, 3],
    [1, 3],
  ]);
  expect(client.messages(15285, "ResNotifyCountProgress").at(-1)).toEqual({
    total_count: 2,
    completed_count: 2,
    camera_type: 1,
  });
  expect(client.messages(15286, "ResNotifyRecordTime").at(-1)).toEqual({ record_time: 3, camera_type: 0 });
  expect(client.packets.filter(({ cmd }) => cmd === 15215 || cmd === 15216)).toEqual([]);
});

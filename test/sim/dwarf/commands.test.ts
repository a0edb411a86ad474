import { beforeEach, describe, expect, it } from "vitest";
import { calibrated, type Rig, readyToStack, rig, startMs, type TestClient } from "./rig.ts";

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
const functions = () =>
  client
    .messages(15215, "ResNotifyCamFunctionState")
    .map(({ function_id: id, state }) => [id, state] as const);

describe("focus", () => {
  it.each([
    [0, 45_000, 8, 652],
    [1, 15_000, 10, 640],
  ])("finds the stars in mode %i", async (mode, ms, functionId, position) => {
    client.ask(8, 15004, "ReqAstroAutoFocus", { mode });
    client.ask(8, 15004, "ReqAstroAutoFocus", { mode });
    await device.clock.advance(ms);
    expect(client.acks(15004)).toEqual([0, -10511]);
    expect(functions()).toEqual([
      [functionId, 1],
      [functionId, 0],
    ]);
    expect(client.messages(15004, "ComResponse", 3)).toEqual([{ code: 0 }]);
    expect(client.messages(15257, "ResNotifyFocus").at(-1)).toEqual({ focus: position });
  });

  it("stops looking", async () => {
    client.ask(8, 15004, "ReqAstroAutoFocus", {});
    await device.clock.advance(20_000);
    client.ask(8, 15005);
    await device.clock.advance(60_000);
    expect(functions().at(-1)).toEqual([8, 0]);
    expect(client.messages(15004, "ComResponse", 3)).toEqual([]);
    expect(snapshot()).toMatchObject({ focusPosition: 561, jobs: {} });
  });

  it("moves by hand, one step or until it is stopped", async () => {
    client.ask(8, 15001, "ReqFocusDirection", { direction: 0 });
    client.ask(8, 15001, "ReqFocusDirection", { direction: 1 });
    client.ask(8, 15001, "ReqFocusDirection", { direction: 2 });
    client.ask(8, 15002, "ReqFocusDirection", { direction: 1 });
    await device.clock.advance(1_050);
    client.ask(8, 15003);
    await device.clock.advance(5_000);
    expect(client.acks(15001)).toEqual([0, 0, -3]);
    expect(snapshot()).toMatchObject({ focusPosition: 450, jobs: {} });
    client.ask(8, 15002, "ReqFocusDirection", { direction: 0 });
    await device.clock.advance(60_000);
    expect(snapshot()).toMatchObject({ focusPosition: 1500, jobs: {} });
  });

  it("needs an open camera and exposures that are not too long", () => {
    client.ask(1, 10007, "ReqSetMode", { mode: 1 });
    client.ask(1, 10009, "ReqSetIndex", { index: 156 });
    client.ask(8, 15000);
    client.ask(1, 10001);
    client.ask(8, 15004);
    expect([client.acks(15000), client.acks(15004)]).toEqual([[-15106], [-10501]]);
  });
});

describe("the sky", () => {
  it("aligns with the pole, and says by how much it fails to", async () => {
    client.ask(3, 11018, "ReqStartEqSolving", { lon: -111.6, lat: 31.96 });
    await device.clock.advance(60_000);
    expect(client.messages(15239, "ResNotifyEqSolvingState")).toEqual([
      { step: 1, state: 1 },
      { step: 2, state: 1 },
      { step: 2, state: 3 },
    ]);
    expect(client.messages(11018, "ResStartEqSolving", 3)).toEqual([
      { azi_err: 1.37, alt_err: -0.52, code: 0 },
    ]);
  });

  it("stops aligning; some say nothing but the notification", async () => {
    const old = rig({ profile: "d2-v2" });
    const other = old.connect();
    for (const [telescope, program] of [
      [device, client],
      [old, other],
    ] as const) {
      program.ask(3, 11018, "ReqStartEqSolving", { lon: 1, lat: 2 });
      program.ask(3, 11019);
      await telescope.clock.advance(3_000);
    }
    expect([client.acks(11019), other.acks(11019)]).toEqual([[], [0]]);
    expect(client.messages(15239, "ResNotifyEqSolvingState").at(-1)).toEqual({ step: 2, state: 3 });
  });

  it("follows the Moon, until it is told to stop", async () => {
    client.ask(3, 11011, "ReqTrackSpecialTarget", { index: 1 });
    await device.clock.advance(5_000);
    client.ask(3, 11012);
    expect(client.messages(15228, "ResNotifyStateAstroTrackingSpecial")).toEqual([
      { state: 1, target_name: "Moon", index: 1 },
      { state: 3, target_name: "Moon", index: 1 },
    ]);
  });

  it("goes to a target by one click, in the older way", async () => {
    client.ask(3, 11013, "ReqOneClickGotoDSO", { ra: 5.588, dec: -5.39, target_name: "M 42" });
    client.ask(3, 11014, "ReqGotoSolarSystem", { index: 8 });
    await device.clock.advance(120_000);
    expect(client.states(15233)).toEqual([1, 1, 1, 0]);
    expect(client.messages(11013, "ResOneClickGoto", 3).at(-1)).toEqual({ step: 40, code: 0, all_end: true });
    expect(client.messages(11014, "ResOneClickGoto", 1)).toEqual([{ step: 0, code: -11501, all_end: false }]);
  });

  it("stops on the way of one click", async () => {
    client.ask(3, 11013, "ReqOneClickGotoDSO", { ra: 5.588, dec: -5.39, target_name: "M 42" });
    await device.clock.advance(30_000);
    client.ask(3, 11015);
    await device.clock.advance(60_000);
    expect(client.states(15233).slice(-2)).toEqual([2, 3]);
    expect(snapshot()).toMatchObject({ job: null, calibrated: false, trackingTarget: null });
  });

  // At 2026-11-21T01:00Z the Moon is up over Arizona, the Sun is down, and so is the Southern Cross for ever.
  it.each<[number, "ReqGotoDSO" | "ReqGotoSolarSystem", object, number]>([
    [11002, "ReqGotoDSO", { ra: 12.45, dec: -63.1, target_name: "Acrux" }, -11505],
    [11002, "ReqGotoDSO", { ra: 0.7123, dec: 41.269, target_name: "M 31" }, 0],
    [11003, "ReqGotoSolarSystem", { index: 9 }, -11505],
    [11003, "ReqGotoSolarSystem", { index: 8 }, 0],
  ])("%i under a real sky, with %s %j", async (cmd, message, args, end) => {
    device = rig({ sky: "real" });
    client = device.connect();
    await calibrated(device, client);
    client.ask(3, cmd, message, args);
    await device.clock.advance(20_000);
    expect(client.acks(cmd)).toEqual([0]);
    expect(client.messages(cmd, "ComResponse", 3).at(-1)).toEqual({ code: end });
    expect(snapshot().trackingTarget === null).toBe(end !== 0);
    expect(client.messages(15212, "ResNotifyStateAstroTracking")).toHaveLength(end === 0 ? 1 : 0);
  });

  it("stacks with the wide camera under notifications of its own", async () => {
    await readyToStack(device, client, 2);
    client.ask(2, 12002, "ReqSetMode", { mode: 1 });
    client.ask(2, 12004, "ReqSetIndex", { index: 150 });
    client.ask(3, 11016);
    client.ask(3, 11006);
    await device.clock.advance(3_000 + 11_200);
    client.ask(3, 11017);
    await device.clock.advance(5_000);
    expect([client.states(15236), client.states(15208)]).toEqual([[1, 2, 3], []]);
    expect(client.messages(15237, "ResNotifyProgressCaptureRawLiveStacking").at(-1)).toMatchObject({
      total_count: 2,
      current_count: 1,
    });
    client.ask(3, 11020);
    expect(client.states(15236)).toEqual([1, 2, 3, 0]);
    expect(snapshot()).toMatchObject({ sessions: [{ camera: "wide", exposure: "10", taken: 1 }] });
  });
});

describe("what else there is", () => {
  it("sets all parameters at once", () => {
    const all = {
      exp_mode: 1,
      exp_index: 156,
      gain_mode: 1,
      gain_index: 24,
      ircut_value: 2,
      wb_mode: 1,
      wb_index: 30,
    };
    client.ask(1, 10035, "ReqSetAllParams", { ...all, brightness: 128, jpg_quality: 50 });
    client.ask(1, 10035, "ReqSetAllParams", { ...all, exp_index: 157 });
    client.ask(2, 12028, "ReqSetAllParams", { exp_mode: 1, exp_index: 120, sharpness: 3 });
    expect([client.acks(10035), client.acks(12028)]).toEqual([[0, -3], [0]]);
    expect(snapshot()).toMatchObject({
      parameters: { exposure: "15", gain: "80", filter: "Duo-band" },
      wideParameters: { exposure: "1", exposureMode: "manual" },
    });
    expect(client.messages(15214, "ResNotifyParam")).toHaveLength(1);
  });

  it("switches lights and modes", () => {
    for (const cmd of [13501, 13504, 13500]) client.ask(5, cmd);
    client.ask(4, 13002);
    client.ask(4, 13003, "ReqSetMode", { mode: 1 });
    client.ask(4, 13003, "ReqSetMode", { mode: 2 });
    expect([client.states(15221), client.states(15222)]).toEqual([[0, 1], [0]]);
    expect(client.messages(15224, "ResNotifyMode")).toEqual([{ mode: 1 }]);
    expect([client.acks(13003), client.messages(15227, "ResNotifyMode")]).toEqual([[0, -3], [{ mode: 1 }]]);
    expect(snapshot()).toMatchObject({ ringLight: true, indicator: false });
  });

  it("follows things and keeps watch, one at a time", async () => {
    client.ask(7, 14800, "ReqStartTrack", { x: 10, y: 10, w: 50, h: 50 });
    client.ask(7, 14802);
    await device.clock.advance(2_500);
    client.ask(7, 14801);
    client.ask(7, 14802);
    await device.clock.advance(3_000);
    client.ask(7, 14803);
    await device.clock.advance(2_000);
    expect(client.messages(15225, "ResNotifyTrackResult")).toHaveLength(2);
    expect(client.acks(14802)).toEqual([-14901, 0]);
    expect(client.states(15231)).toEqual([1, 2, 5, 0]);
    client.ask(7, 14804);
    client.ask(7, 14805, "ReqMOTTrackOne", { id: 2 });
    expect(client.messages(15238, "ResNotifyMultiTrackResult")[0]?.results).toHaveLength(1);
    client.ask(7, 14809, "ReqSetMode", { mode: 1 });
    client.ask(7, 14810, "ReqSetMode", { mode: 2 });
    expect([client.acks(14805), client.acks(14809), client.acks(14810)]).toEqual([[-3], [0], [-3]]);
  });
});

import { expect, it } from "vitest";
import { calibrated, frameCount, readyToStack, rig } from "./rig.ts";

const nothing = [] as const;

it("goes through a whole session as programs run it", async () => {
  const device = rig();
  const { clock } = device;
  const client = device.connect();

  client.ask(1, 10039);
  expect(client.acks(10039)).toEqual([0]);
  expect(client.messages(15223, "ResNotifyHostSlaveMode").at(-1)).toEqual({ mode: 0, lock: true });
  expect(client.messages(15203, "ResNotifySDcardInfo")).toEqual([
    { available_size: 50, total_size: 59, code: 0 },
  ]);
  expect(client.messages(15201, "ComResWithInt")).toHaveLength(1);
  expect(client.messages(15202, "ComResWithInt")).toHaveLength(1);
  expect(client.messages(15243, "ResNotifyTemperature")).toHaveLength(1);

  client.ask(1, 10000, "ReqOpenCamera", {});
  client.ask(2, 12000, "ReqOpenCamera", {});
  client.ask(1, 10000, "ReqOpenCamera", {});
  expect([client.acks(10000), client.acks(12000)]).toEqual([[0, -10500], [0]]);
  expect(client.messages(15234, "ResNotifyStreamType")).toEqual([
    { stream_type: 1, cam_id: 0 },
    { stream_type: 1, cam_id: 1 },
  ]);

  client.ask(4, 13000, "ReqSetTime", { timestamp: clock.now() / 1000, timezone_offset: -7 });
  client.ask(4, 13001, "ReqSetTimezone", { timezone: "America/Phoenix" });
  client.ask(3, 11010);
  expect([client.acks(13000), client.acks(13001), client.acks(11010)]).toEqual([[0], [0], [0]]);
  expect(client.states(15208)).toEqual([0]);

  client.ask(3, 11004);
  client.ask(3, 11000);
  await clock.advance(59_000);
  expect(device.simulator.snapshot()).toMatchObject({ calibrated: false, job: "calibration" });
  await clock.advance(1_000);
  expect(client.messages(15210, "ResNotifyStateAstroCalibration")).toEqual([
    { state: 1, plate_solving_times: 0 },
    { state: 4, plate_solving_times: 1 },
    { state: 4, plate_solving_times: 2 },
    { state: 4, plate_solving_times: 3 },
    { state: 4, plate_solving_times: 4 },
    { state: 0, plate_solving_times: 0 },
  ]);
  expect(client.messages(11000, "ComResponse", 3)).toEqual([{ code: 0 }]);

  client.ask(3, 11002, "ReqGotoDSO", { ra: 18.6152, dec: 38.78, target_name: "Vega" });
  await clock.advance(20_000);
  expect(client.acks(11002)).toEqual([0]);
  expect(client.states(15211)).toEqual([1, 4, 0]);
  expect(client.messages(15212, "ResNotifyStateAstroTracking")).toEqual([{ state: 1, target_name: "Vega" }]);

  client.ask(1, 10007, "ReqSetMode", { mode: 1 });
  client.ask(1, 10009, "ReqSetIndex", { index: 156 });
  client.ask(1, 10013, "ReqSetIndex", { index: 24 });
  client.ask(1, 10031, "ReqSetValue", { value: 2 });
  client.ask(1, 10037, "ReqSetFeatureParams", { param: { ...frameCount(0), id: 0, mode_index: 0 } });
  client.ask(1, 10037, "ReqSetFeatureParams", { param: frameCount(3) });
  expect(
    client.messages(15213, "ResNotifyParam").map(({ param }) => [param[0]?.id, param[0]?.index]),
  ).toEqual([
    [0, 75],
    [0, 156],
    [1, 24],
    [8, 2],
  ]);
  expect(client.messages(15217, "ResNotifyParam")).toHaveLength(2);
  expect(client.messages(15234, "ResNotifyStreamType").at(-1)).toEqual({ stream_type: 2, cam_id: 0 });

  client.ask(3, 11005);
  await clock.advance(3_000 + 3 * 16_200 + 5_000);
  expect(client.acks(11005)).toEqual([0]);
  expect(client.states(15208)).toEqual([0, 1, 3]);
  const progress = client.messages(15209, "ResNotifyProgressCaptureRawLiveStacking");
  expect(progress.map((at) => [at.update_count_type, at.current_count, at.stacked_count])).toEqual([
    [2, 0, 0],
    [0, 1, 0],
    [0, 2, 0],
    [1, 0, 1],
    [0, 3, 0],
    [1, 0, 2],
    [2, 3, 3],
  ]);
  expect(progress[0]).toMatchObject({ total_count: 3, exp_index: 156, gain_index: 24, target_name: "Vega" });
  expect(client.messages(15230, "ResNotifyAlbumUpdate")).toEqual([{ media_type: 4 }]);

  client.ask(3, 11010);
  expect(client.states(15208)).toEqual([0, 1, 3, 0]);
  expect(device.simulator.snapshot()).toMatchObject({
    calibrated: true,
    trackingTarget: "Vega",
    stacking: false,
    needsGoLive: false,
    timeSet: true,
    framesTakenByTarget: { Vega: 3 },
    parameters: { exposure: "15", gain: "80", filter: "Duo-band", binning: "4k", format: "FITS" },
  });
  expect(device.log.at(0)).toEqual({
    at: "2026-11-21T01:00:00.000Z",
    family: "dwarf",
    device: "dwarf",
    command: "get-working-state",
    args: {},
  });
  expect(device.log.find(({ command }) => command === "start-goto")?.args).toEqual({
    ra: 18.6152,
    dec: 38.78,
    target_name: "Vega",
  });
  expect(device.log).toHaveLength(device.faultsAsked.length);
});

it("answers a text ping and ignores other text", () => {
  const client = rig().connect();
  client.raw("ping");
  client.raw("pang");
  expect(client.texts).toEqual(["pong"]);
});

it("reads parameters back: an acknowledgement, then the value", async () => {
  const device = rig();
  const client = device.connect();
  await readyToStack(device, client, 5);
  for (const cmd of [10010, 10014, 10032, 10036, 10038]) client.ask(1, cmd);
  expect(client.messages(10010, "ComResWithDouble", 3)).toEqual([{ value: 15, code: 0 }]);
  expect(client.messages(10014, "ComResWithInt", 3)).toEqual([{ value: 24, code: 0 }]);
  expect(client.messages(10032, "ComResWithInt", 3)).toEqual([{ value: 0, code: 0 }]);
  const [all] = client.messages(10036, "ResGetAllParams", 3);
  expect(all?.all_params.find(({ id }) => id === 0)).toMatchObject({ auto_mode: 1, index: 156 });
  const [features] = client.messages(10038, "ResGetAllFeatureParams", 3);
  expect(features?.all_feature_params.find(({ id }) => id === 1)).toMatchObject({ continue_value: 5 });
  expect([10010, 10014, 10036, 10038].flatMap((cmd) => client.acks(cmd))).toEqual([0, 0, 0, 0]);
});

it("keeps stacking when its client goes away, and tells the next one", async () => {
  const device = rig();
  const first = device.connect();
  await readyToStack(device, first, 10);
  first.ask(3, 11005);
  await device.clock.advance(3_000 + 2 * 16_200);
  first.leave();
  await device.clock.advance(2 * 16_200);
  expect(device.simulator.snapshot()).toMatchObject({ stacking: true, framesTakenByTarget: { "M 31": 4 } });

  const second = device.connect();
  second.ask(1, 10039);
  expect(second.states(15208)).toEqual([1]);
  expect(second.messages(15209, "ResNotifyProgressCaptureRawLiveStacking")).toMatchObject([
    {
      total_count: 10,
      update_count_type: 2,
      current_count: 4,
      stacked_count: 3,
      exp_index: 156,
      gain_index: 24,
      target_name: "M 31",
    },
  ]);
  expect(second.messages(15212, "ResNotifyStateAstroTracking")).toEqual([{ state: 1, target_name: "M 31" }]);
  await device.clock.advance(6 * 16_200 + 5_000);
  expect(second.states(15208)).toEqual([1, 3]);

  const third = device.connect();
  third.ask(1, 10039);
  expect(third.states(15208)).toEqual(nothing);
  expect(third.messages(15209, "ResNotifyProgressCaptureRawLiveStacking")).toEqual(nothing);
  expect(third.messages(15212, "ResNotifyStateAstroTracking")).toHaveLength(1);
});

it("tells a new client about a calibration and a slew under way", async () => {
  const device = rig();
  const client = device.connect();
  client.ask(4, 13000, "ReqSetTime", { timestamp: device.clock.now() / 1000 });
  client.ask(3, 11000);
  await device.clock.advance(30_000);
  const other = device.connect("other");
  other.ask(1, 10039);
  expect(other.messages(15210, "ResNotifyStateAstroCalibration")).toEqual([
    { state: 4, plate_solving_times: 2 },
  ]);
  await device.clock.advance(30_000);
  client.ask(3, 11003, "ReqGotoSolarSystem", { index: 8, lon: -111.6, lat: 31.96 });
  await device.clock.advance(5_000);
  other.ask(1, 10039);
  expect(other.states(15211).at(-1)).toBe(1);
  await device.clock.advance(15_000);
  expect(other.messages(15212, "ResNotifyStateAstroTracking")).toEqual([{ state: 1, target_name: "Moon" }]);
  client.packets.length = 0;
  client.ask(1, 10039);
  expect(client.states(15211)).toEqual(nothing);
});

it("fails to calibrate while it does not know the time", async () => {
  const device = rig();
  const client = device.connect();
  client.ask(3, 11000);
  await device.clock.advance(60_000);
  expect(client.messages(11000, "ComResponse", 3).map(({ code }) => code)).toEqual([
    -11500, -11500, -11500, -11500, -11504,
  ]);
  const last = client.packets.slice(-2).map(({ cmd }) => cmd);
  expect(last).toEqual([11000, 15210]);
  expect(device.simulator.snapshot()).toMatchObject({ calibrated: false, job: null });
});

it("stops a calibration", async () => {
  const device = rig();
  const client = device.connect();
  await calibrated(device, client);
  client.ask(3, 11000);
  await device.clock.advance(15_000);
  client.ask(3, 11001);
  client.ask(3, 11001);
  await device.clock.advance(60_000);
  expect(client.states(15210).slice(-4)).toEqual([1, 4, 2, 3]);
  expect(device.simulator.snapshot()).toMatchObject({ calibrated: false, job: null });
});

it("leaves a stopped goto without a word, and is busy for a while", async () => {
  const device = rig();
  const client = device.connect();
  const goto = { ra: 5.5, dec: -5.4, target_name: "M 42" };
  await calibrated(device, client);
  client.ask(3, 11002, "ReqGotoDSO", goto);
  await device.clock.advance(5_000);
  client.ask(3, 11004);
  client.ask(3, 11002, "ReqGotoDSO", goto);
  await device.clock.advance(3_000);
  expect(client.states(15211)).toEqual([1, 2]);
  client.ask(3, 11002, "ReqGotoDSO", goto);
  expect(client.acks(11002)).toEqual([0, -11501, 0]);
  await device.clock.advance(20_000);
  client.ask(3, 11004);
  expect(client.messages(15212, "ResNotifyStateAstroTracking").at(-1)).toEqual({
    state: 3,
    target_name: "M 42",
  });
  expect(device.simulator.snapshot()).toMatchObject({ trackingTarget: null });
});

it("keeps the frames of a stopped stack and finishes it", async () => {
  const device = rig({ rejectEvery: 3 });
  const client = device.connect();
  await readyToStack(device, client, 100);
  client.ask(3, 11005);
  await device.clock.advance(3_000 + 7 * 16_200 + 8_000);
  client.ask(3, 11006);
  expect(client.acks(11006)).toEqual([0]);
  expect(client.states(15208)).toEqual([1, 2]);
  await device.clock.advance(5_000);
  expect(client.states(15208)).toEqual([1, 2, 3]);
  expect(client.messages(15209, "ResNotifyProgressCaptureRawLiveStacking").at(-1)).toMatchObject({
    current_count: 7,
    stacked_count: 5,
  });
  await device.clock.advance(60_000);
  expect(device.simulator.snapshot()).toMatchObject({
    framesTakenByTarget: { "M 31": 7 },
    needsGoLive: true,
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { type Rig, readyToStack, rig, startMs, type TestClient } from "./rig.ts";

let device: Rig;
let client: TestClient;
beforeEach(() => {
  device = rig();
  client = device.connect();
  client.ask(4, 13000, "ReqSetTime", { timestamp: startMs / 1000 });
});

const motors = () => device.simulator.snapshot().motors as { turnDeg: number; tiltDeg: number };

describe("motors", () => {
  const run = { id: 1, speed: 10, direction: true, resolution_level: 3 };

  it("move until they are stopped, and say where they are", async () => {
    client.ask(6, 14000, "ReqMotorRun", run);
    await device.clock.advance(2_000);
    expect(device.simulator.snapshot()).toMatchObject({ moving: true });
    client.ask(6, 14005, "ReqMotorDirection", { id: 1, direction: false });
    await device.clock.advance(500);
    client.ask(6, 14004, "ReqMotorChangeSpeed", { id: 1, speed: 20 });
    await device.clock.advance(500);
    client.ask(6, 14002, "ReqMotor", { id: 1 });
    await device.clock.advance(60_000);
    client.ask(6, 14011, "ReqMotor", { id: 1 });
    expect(client.messages(14000, "ResMotor", 1)).toEqual([{ id: 1, code: 0 }]);
    expect(client.messages(14011, "ResMotorPosition", 3)[0]?.position).toBeCloseTo(5);
    expect(device.simulator.snapshot()).toMatchObject({ moving: false });
  });

  it("warn near their limits, hit them, and do not go on", async () => {
    client.ask(6, 14001, "ReqMotorRunTo", { id: 2, end_position: 91, speed: 30 });
    await device.clock.advance(10_000);
    expect(client.messages(14001, "ResMotorPosition", 3)).toEqual([{ id: 2, code: 0, position: 91 }]);
    const up = { ...run, id: 2, speed: 1 };
    client.ask(6, 14000, "ReqMotorRun", up);
    await device.clock.advance(10_000);
    client.ask(6, 14000, "ReqMotorRun", up);
    expect(client.messages(14000, "ResMotor", 1)).toEqual([
      { id: 2, code: 0 },
      { id: 2, code: -14519 },
    ]);
    expect(client.messages(14000, "ResMotor", 3)).toEqual([
      { id: 2, code: -14518 },
      { id: 2, code: -14519 },
    ]);
    expect(motors().tiltDeg).toBe(95);
  });

  it.each<[number, "ReqMotorRun" | "ReqMotorRunTo" | "ReqMotor", object, number]>([
    [14000, "ReqMotorRun", { ...run, id: 3 }, -14504],
    [14000, "ReqMotorRun", { ...run, speed: 33 }, -3],
    [14000, "ReqMotorRun", { ...run, speed: 0 }, -3],
    [14001, "ReqMotorRunTo", { id: 1, end_position: 200, speed: 10 }, -14519],
    [14002, "ReqMotor", { id: 0 }, -14504],
  ])("%i refuses %s %j", (cmd, message, args, code) => {
    client.ask(6, cmd, message, args);
    expect(client.messages(cmd, "ResMotor", 1).map((reply) => reply.code)).toEqual([code]);
  });

  it("need a reset first, where they do", async () => {
    device = rig({ motors: "need-reset" });
    client = device.connect();
    client.ask(6, 14000, "ReqMotorRun", run);
    client.ask(6, 14003, "ReqMotorDirection", { id: 1 });
    client.ask(6, 14000, "ReqMotorRun", run);
    expect(client.messages(14000, "ResMotor", 1).map(({ code }) => code)).toEqual([-14520, 0]);
    await device.clock.advance(1_000);
    client.ask(6, 14003, "ReqMotorDirection", { id: 1 });
    await device.clock.advance(1_000);
    expect(motors().turnDeg).toBeCloseTo(0);
  });

  it("follow a joystick", async () => {
    client.ask(6, 14006, "ReqMotorServiceJoystick", { vector_angle: 90, vector_length: 0.5, speed: 20 });
    await device.clock.advance(3_000);
    client.ask(6, 14008);
    expect([motors().turnDeg, motors().tiltDeg]).toEqual([0, expect.closeTo(30)]);
    client.ask(6, 14007, "ReqMotorServiceJoystick", { vector_angle: 0, vector_length: 1, speed: 10 });
    await device.clock.advance(3_000);
    expect(motors().turnDeg).toBeCloseTo(3);
    client.ask(6, 14006, "ReqMotorServiceJoystick", { vector_angle: 0, vector_length: 2 });
    expect(client.acks(14006)).toEqual([0, -3]);
  });

  it("end what is tracked, and rest while the sky is photographed", async () => {
    await readyToStack(device, client, 2);
    client.ask(3, 11005);
    client.ask(6, 14006, "ReqMotorServiceJoystick", { vector_angle: 0, vector_length: 1 });
    await device.clock.advance(60_000);
    client.ask(6, 14010, "ReqMotorRunInPulse", { id: 1, frequency: 1000, pulse: 500, direction: true });
    await device.clock.advance(1_000);
    client.ask(6, 14009, "ReqDualCameraLinkage", { x: 960, y: 0 });
    await device.clock.advance(10_000);
    expect(client.acks(14006)).toEqual([-11501]);
    expect(client.messages(15212, "ResNotifyStateAstroTracking").at(-1)?.state).toBe(3);
    expect(motors()).toEqual({ turnDeg: expect.closeTo(1), tiltDeg: expect.closeTo(12.45) });
  });
});

describe("darks", () => {
  const request = { exp_index: 156, gain_index: 24, bin_index: 0, cap_size: 3 };
  const one = { exp_index: 156, gain_index: 24, bin_index: 0 };

  it("are taken, listed, used and deleted", async () => {
    device = rig({ darks: "checked" });
    client = device.connect();
    await readyToStack(device, client, 1);
    client.ask(3, 11005);
    client.ask(3, 11023);
    client.ask(3, 11021, "ReqCaptureDarkFrameWithParam", request);
    client.ask(3, 11021, "ReqCaptureDarkFrameWithParam", request);
    await device.clock.advance(3 * 16_200);
    expect([client.acks(11005), client.acks(11023), client.acks(11021)]).toEqual([
      [-11503],
      [-11503],
      [0, -11501],
    ]);
    expect(client.states(15206)).toEqual([1, 3]);
    expect(client.messages(15207, "ResNotifyProgressCaptureRawDark")).toMatchObject([
      { progress: 33, remaining_time: 32 },
      { progress: 67, remaining_time: 16 },
      { progress: 100, remaining_time: 0 },
    ]);
    client.ask(3, 11023);
    expect(client.messages(11023, "ResGetDarkFrameInfoList", 3)[0]?.results).toEqual([
      { ...one, exp_name: "15", gain_name: "80", bin_name: "4k", temperature: 24 },
    ]);
    client.ask(3, 11005);
    await device.clock.advance(60_000);
    client.ask(3, 11010);
    client.ask(3, 11024, "ReqDelDarkFrameList", { dark_list: [one] });
    client.ask(3, 11024, "ReqDelDarkFrameList", { dark_list: [one] });
    expect([client.acks(11005).at(-1), client.acks(11024)]).toEqual([0, [0, -11503]]);
  });

  it("are lost when they are stopped, and need a gain that they are made for", async () => {
    client.ask(3, 11025, "ReqCaptureDarkFrameWithParam", request);
    await device.clock.advance(20_000);
    client.ask(3, 11026);
    await device.clock.advance(2_000);
    client.ask(3, 11021, "ReqCaptureDarkFrameWithParam", { ...request, gain_index: 72 });
    client.ask(3, 11021, "ReqCaptureDarkFrameWithParam", { ...request, exp_index: 157 });
    expect(client.states(15247)).toEqual([1, 2, 3]);
    expect(client.acks(11021)).toEqual([-11502, -3]);
    expect(device.simulator.snapshot()).toMatchObject({ darks: [], job: null });
  });

  it("of all usual kinds are taken when nobody says which", async () => {
    client.ask(3, 11009);
    client.ask(3, 11007);
    await device.clock.advance(10 * (1 + 5 + 10 + 15 + 4 * 1.2) * 1_000);
    client.ask(3, 11009);
    expect(client.messages(11009, "ResCheckDarkFrame", 3)).toEqual([
      { progress: 0, code: 0 },
      { progress: 10_000, code: 0 },
    ]);
    client.ask(3, 11007, "ReqCaptureDarkFrame", {});
    await device.clock.advance(0);
    expect(client.states(15206)).toEqual([1, 3, 1, 3]);
  });
});

describe("schedules", () => {
  const task = { schedule_id: "s1", schedule_task_id: "t1", params: "{}" };
  const schedule = {
    schedule_id: "s1",
    schedule_name: "tonight",
    device_id: 2,
    start_time: "1795226400",
    end_time: "1795230000",
    shooting_tasks: [task as never],
  };
  const sync = (more: object = {}) =>
    client.ask(13, 16100, "ReqSyncShootingSchedule", {
      shooting_schedule: { ...schedule, ...more },
    });
  const codesOf = (cmd: number) => client.messages(cmd, "ResScheduleId", 1).map(({ code }) => code);

  it("are kept, listed and found", () => {
    sync();
    client.ask(13, 16102);
    client.ask(13, 16103, "ReqScheduleId", { id: "s1" });
    client.ask(13, 16104, "ReqScheduleId", { id: "t1" });
    client.ask(13, 16103, "ReqScheduleId", { id: "nope" });
    const [all] = client.messages(16102, "ResGetAllShootingSchedule", 1);
    expect(all?.shooting_schedule).toMatchObject([
      { schedule_id: "s1", schedule_name: "tonight", state: 1, sync_state: 1, start_time: "1795226400" },
    ]);
    expect(client.messages(16103, "ResGetShootingScheduleById", 1)).toMatchObject([
      { shooting_schedule: { schedule_id: "s1" }, code: 0 },
      { shooting_schedule: null, code: -16305 },
    ]);
    expect(client.messages(16104, "ResGetShootingTaskById", 1)).toMatchObject([
      { shooting_task: { schedule_task_id: "t1" } },
    ]);
  });

  it("are refused for another device, without length, or in conflict; conflicts can be replaced", () => {
    sync();
    sync({ device_id: 1 });
    sync({ end_time: "0" });
    sync({ schedule_id: "s2" });
    expect(client.messages(16100, "ResSyncShootingSchedule", 1)).toMatchObject([
      { code: 0 },
      { code: -16300 },
      { code: -16303 },
      { code: -16302, time_conflict_schedule_ids: ["s1"], can_replace: true },
    ]);
    client.ask(13, 16105, "ReqSyncShootingSchedule", {
      shooting_schedule: { ...schedule, schedule_id: "s2" },
    });
    expect(device.simulator.snapshot().schedules).toEqual(["s2"]);
  });

  it("are cancelled and deleted, with their password when they are locked", () => {
    sync();
    client.ask(13, 16107, "ReqScheduleId", { id: "s1", password: "secret" });
    client.ask(13, 16101, "ReqScheduleId", { id: "s1", password: "wrong" });
    client.ask(13, 16106, "ReqScheduleId", { id: "s1", password: "secret" });
    client.ask(13, 16101, "ReqScheduleId", { id: "s1" });
    client.ask(13, 16108, "ReqScheduleId", { id: "s1" });
    client.ask(13, 16108, "ReqScheduleId", { id: "s1" });
    expect([codesOf(16101), codesOf(16106), codesOf(16108)]).toEqual([[-16306, 0], [0], [0, -16305]]);
    expect(client.messages(15248, "ResNotifyShootingScheduleResultAndState")).toEqual([
      { schedule_id: "s1", result: 0, state: 4 },
    ]);
  });
});

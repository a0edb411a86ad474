import { describe, expect, it } from "vitest";
import type { Message } from "../../../src/sim/dwarf/wire.ts";
import { calibrated, frameCount, readyToStack, rig } from "./rig.ts";

const vega = { ra: 18.6152, dec: 38.78, target_name: "Vega" };

describe("what a goto is refused for", () => {
  it.each([
    ["right ascension in degrees", { ...vega, ra: 279.2 }, -11505],
    ["negative right ascension", { ...vega, ra: -0.1 }, -11505],
    ["declination beyond the pole", { ...vega, dec: 90.1 }, -11505],
    ["no number at all", { ...vega, ra: Number.NaN }, -11505],
    ["nothing: a place in the south", { ...vega, dec: -38.78 }, 0],
  ])("%s", async (_name, place, code) => {
    const device = rig();
    const client = device.connect();
    await calibrated(device, client);
    client.ask(3, 11002, "ReqGotoDSO", place);
    expect(client.acks(11002)).toEqual([code]);
    expect(device.simulator.snapshot().job).toBe(code === 0 ? "goto" : null);
  });

  it("missing calibration, unless the model does without", () => {
    const [strict, lenient] = [rig(), rig({ gotoNeedsCalibration: false })].map((device) => {
      const client = device.connect();
      client.ask(3, 11002, "ReqGotoDSO", vega);
      return client.acks(11002);
    });
    expect([strict, lenient]).toEqual([[-11511], [0]]);
  });

  it("a body that is none", async () => {
    const device = rig();
    const client = device.connect();
    await calibrated(device, client);
    for (const index of [0, 10]) client.ask(3, 11003, "ReqGotoSolarSystem", { index });
    expect(client.acks(11003)).toEqual([-3, -3]);
  });
});

describe("one thing at a time", () => {
  const starts = [11000, 11002, 11003, 11005];

  it.each([
    ["a calibration", 11000, 70_000],
    ["a goto", 11002, 30_000],
    ["a stack", 11005, 60_000],
  ])("refuses every start while %s runs", async (_name, cmd) => {
    const device = rig();
    const client = device.connect();
    await readyToStack(device, client, 5);
    client.ask(3, cmd, "ReqGotoDSO", cmd === 11002 ? vega : {});
    client.packets.length = 0;
    for (const start of [...starts, 11010]) client.ask(3, start, "ReqGotoDSO", {});
    expect([...starts, 11010].map((start) => client.acks(start))).toEqual(Array(5).fill([-11501]));
  });

  it("refuses every start after a stack until the live view is back", async () => {
    const device = rig();
    const client = device.connect();
    await readyToStack(device, client, 1);
    client.ask(3, 11005);
    await device.clock.advance(60_000);
    client.packets.length = 0;
    for (const start of starts) client.ask(3, start, "ReqGotoDSO", {});
    expect(starts.map((start) => client.acks(start))).toEqual(Array(4).fill([-11501]));
    client.ask(3, 11010);
    client.ask(3, 11005);
    expect(client.acks(11005)).toEqual([-11501, 0]);
  });

  it("does not stop a goto that is a stack", async () => {
    const device = rig();
    const client = device.connect();
    await readyToStack(device, client, 5);
    client.ask(3, 11005);
    client.ask(3, 11004);
    expect(client.acks(11004)).toEqual([-11501]);
    expect(device.simulator.snapshot()).toMatchObject({ stacking: true, trackingTarget: "M 31" });
  });

  it("takes no parameters while it stacks", async () => {
    const device = rig();
    const client = device.connect();
    await readyToStack(device, client, 5);
    client.ask(3, 11005);
    client.ask(1, 10009, "ReqSetIndex", { index: 120 });
    expect(client.acks(10009)).toEqual([0, -10511]);
  });
});

describe("what a stack is refused for", () => {
  it("nothing tracked", async () => {
    const device = rig();
    const client = device.connect();
    await calibrated(device, client);
    client.ask(3, 11005);
    expect(client.acks(11005)).toEqual([-11513]);
  });

  it("automatic exposure", async () => {
    const device = rig();
    const client = device.connect();
    await readyToStack(device, client, 5);
    client.ask(1, 10007, "ReqSetMode", { mode: 0 });
    client.ask(3, 11005);
    expect(client.acks(11005)).toEqual([-11514]);
  });
});

describe("parameters", () => {
  it.each([
    ["d3-v2", 10009, 165, 0],
    ["d3-v2", 10009, 164, -3],
    ["d2-v2", 10009, 156, 0],
    ["d2-v2", 10009, 159, -3],
    ["d3-v2", 10009, 1, -3],
    ["d3-v2", 10013, 1, 0],
    ["d2-v2", 10013, 1, -3],
    ["d2-v2", 10013, 72, 0],
    ["d2-v2", 10013, 75, -3],
    ["d3-v2", 10007, 2, -3],
    ["d3-v2", 10031, 2, 0],
    ["d2-v2", 10031, 2, -3],
    ["d3-v2", 10021, 256, -3],
    ["d3-v2", 10029, 52, -3],
  ] as const)("%s answers %i with index %i by %i", (profile, cmd, index, code) => {
    const client = rig({ profile }).connect();
    client.ask(1, 10000);
    client.ask(1, cmd, "ReqSetIndex", { index });
    expect(client.acks(cmd)).toEqual([code]);
    expect(client.messages(15213, "ResNotifyParam")).toHaveLength(code === 0 ? 1 : 0);
  });

  it.each<[string, Message<"CommonParam">, number]>([
    ["one frame", frameCount(1), 0],
    ["no frame", frameCount(0), -3],
    ["too many frames", frameCount(1000), -3],
    ["half a frame", frameCount(2.5), -3],
    ["frames as a gear", { ...frameCount(5), mode_index: 0 }, -3],
    ["binning 2k", { ...frameCount(0), id: 0, mode_index: 0, index: 1 }, 0],
    ["binning 1k", { ...frameCount(0), id: 0, mode_index: 0, index: 2 }, -3],
    ["unknown feature", { ...frameCount(5), id: 99 }, -3],
  ])("feature: %s", (_name, param, code) => {
    const client = rig().connect();
    client.ask(1, 10000);
    client.ask(1, 10037, "ReqSetFeatureParams", { param });
    expect(client.acks(10037)).toEqual([code]);
  });

  it("refuses everything while the camera is closed", () => {
    const client = rig().connect();
    client.ask(1, 10009, "ReqSetIndex", { index: 120 });
    client.ask(1, 10037, "ReqSetFeatureParams", { param: frameCount(3) });
    client.ask(1, 10036);
    client.ask(1, 10001);
    expect([10009, 10037, 10001].flatMap((cmd) => client.acks(cmd))).toEqual(Array(3).fill(-10501));
    expect(client.messages(10036, "ResGetAllParams", 1)).toEqual([{ all_params: [], code: -10501 }]);
  });

  it("refuses a time in milliseconds, and a zone that is none", () => {
    const device = rig();
    const client = device.connect();
    client.ask(4, 13000, "ReqSetTime", { timestamp: device.clock.now() });
    client.ask(4, 13001, "ReqSetTimezone", { timezone: "Mars/Olympus" });
    expect([...client.acks(13000), ...client.acks(13001)]).toEqual([-13300, -13301]);
  });
});

describe("host and slave", () => {
  it("makes the first client the host and refuses the second", () => {
    const device = rig();
    const host = device.connect("phone", "client_id=phone");
    const slave = device.connect("program", "client_id=program");
    expect(host.messages(15223, "ResNotifyHostSlaveMode")).toEqual([{ mode: 0, lock: true }]);
    expect(slave.messages(15223, "ResNotifyHostSlaveMode")).toEqual([{ mode: 1, lock: true }]);
    slave.ask(1, 10000);
    slave.ask(1, 10039);
    expect([slave.acks(10000), slave.acks(10039)]).toEqual([[-3], [0]]);
    expect(slave.messages(15223, "ResNotifyHostSlaveMode")).toEqual(Array(3).fill({ mode: 1, lock: true }));
    expect(device.simulator.snapshot()).toMatchObject({ teleOpen: false, host: "phone", clients: 2 });
  });

  it("takes programs with the same client_id for one", () => {
    const device = rig();
    device.connect("shared", "client_id=shared");
    const second = device.connect("shared");
    second.ask(1, 10000);
    expect(second.acks(10000)).toEqual([0]);
  });

  it("gives the place of a host that left to the next", () => {
    const device = rig();
    const host = device.connect("phone");
    host.ask(1, 10039);
    const slave = device.connect("program");
    slave.ask(1, 10039);
    host.leave();
    slave.ask(1, 10039);
    expect(slave.messages(15223, "ResNotifyHostSlaveMode").map(({ mode }) => mode)).toEqual([1, 0]);
  });

  it("keeps the place of a host with two connections until both are gone", () => {
    const device = rig();
    const first = device.connect("phone", "client_id=phone");
    const second = device.connect("phone", "client_id=phone");
    first.leave();
    expect(device.simulator.snapshot().host).toBe("phone");
    second.leave();
    expect(device.simulator.snapshot().host).toBeNull();
  });

  it("lets another lock the place once the host has unlocked it", () => {
    const device = rig();
    const host = device.connect("phone", "client_id=phone");
    const other = device.connect("program", "client_id=program");
    other.ask(4, 13004, "ReqsetMasterLock", { lock: true });
    host.ask(4, 13004, "ReqsetMasterLock", {});
    other.ask(4, 13004, "ReqsetMasterLock", { lock: true });
    expect(other.acks(13004)).toEqual([-3, 0]);
    expect(host.messages(15223, "ResNotifyHostSlaveMode").at(-1)).toEqual({ mode: 1, lock: true });
    expect(device.simulator.snapshot().host).toBe("program");
  });
});

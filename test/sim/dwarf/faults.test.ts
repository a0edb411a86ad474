import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encode } from "../../../src/sim/dwarf/wire.ts";
import { calibrated, readyToStack, rig } from "./rig.ts";

describe("faults of a start of a stack", () => {
  const frame = 16_200;

  async function started(fault: "drop" | "silent" | "mute" | "late" | "twice" | "refuse" | "restart") {
    const device = rig();
    const client = device.connect();
    await readyToStack(device, client, 100);
    device.faults.set("start-stack", fault);
    client.ask(3, 11005);
    await device.clock.advance(3_000 + frame);
    const { stacking, framesTakenByTarget } = device.simulator.snapshot();
    return {
      device,
      client,
      acks: client.acks(11005),
      told: client.states(15208),
      stacking,
      framesTakenByTarget,
    };
  }

  it.each([
    ["drop", { acks: [], told: [], stacking: true, framesTakenByTarget: { "M 31": 1 } }],
    ["silent", { acks: [], told: [], stacking: false, framesTakenByTarget: {} }],
    ["mute", { acks: [], told: [1], stacking: true, framesTakenByTarget: { "M 31": 1 } }],
    ["late", { acks: [], told: [1], stacking: true, framesTakenByTarget: { "M 31": 1 } }],
    ["twice", { acks: [0, 0], told: [1], stacking: true, framesTakenByTarget: { "M 31": 1 } }],
    ["refuse", { acks: [-4], told: [], stacking: false, framesTakenByTarget: {} }],
    ["restart", { acks: [], told: [], stacking: false, framesTakenByTarget: {} }],
  ] as const)("%s", async (fault, expected) => {
    const outcome = await started(fault);
    expect(outcome).toMatchObject(expected);
    expect(outcome.client.ended).toBe(fault === "drop" || fault === "restart" ? "dropped" : undefined);
    expect(outcome.device.log.filter(({ command }) => command === "start-stack")).toHaveLength(1);
    expect(outcome.device.faultsAsked.filter((asked) => asked === "dwarf start-stack")).toHaveLength(1);
  });

  it("brings a late answer after 20 s", async () => {
    const { device, client } = await started("late");
    await device.clock.advance(799);
    expect(client.acks(11005)).toEqual([]);
    await device.clock.advance(1);
    expect(client.acks(11005)).toEqual([0]);
  });

  it("lets the program come back to a stack whose answer was lost", async () => {
    const { device } = await started("drop");
    const again = device.connect();
    again.ask(1, 10039);
    again.ask(3, 11005);
    expect(again.states(15208)).toEqual([1]);
    expect(again.acks(11005)).toEqual([-11501]);
  });
});

it("loses on a restart what is only in memory, and keeps the album", async () => {
  const device = rig();
  const client = device.connect();
  const other = device.connect("other");
  await readyToStack(device, client, 100);
  client.ask(3, 11005);
  await device.clock.advance(3_000 + 2 * 16_200);
  device.faults.set("get-working-state", "restart");
  other.ask(1, 10039);
  expect([client.ended, other.ended]).toEqual(["dropped", "dropped"]);
  await device.clock.advance(200_000);
  expect(device.simulator.snapshot()).toMatchObject({
    clients: 0,
    calibrated: false,
    trackingTarget: null,
    stacking: false,
    needsGoLive: false,
    timeSet: false,
    teleOpen: false,
    framesTakenByTarget: { "M 31": 2 },
    sessions: [{ target: "M 31", taken: 2, running: false }],
  });
  const again = device.connect();
  again.ask(1, 10039);
  expect(again.acks(10039)).toEqual([0]);
  expect(again.messages(15208, "ResNotifyState")).toEqual([]);
});

it("does not hear what was on its way when the connection broke", () => {
  const device = rig();
  const client = device.connect();
  device.faults.set("get-working-state", "drop");
  client.ask(1, 10039);
  client.ask(1, 10000);
  expect(device.simulator.snapshot()).toMatchObject({ teleOpen: false, host: null });
  expect(device.log).toHaveLength(1);
});

it("has no host that is not connected", () => {
  const device = rig();
  device.faults.set("set-master-lock", "drop");
  device.connect("gone").ask(4, 13004, "ReqsetMasterLock", { lock: true });
  const next = device.connect("next");
  next.ask(1, 10000);
  expect(next.acks(10000)).toEqual([0]);
});

it("says goodbye before a reboot, and accepts clients after it", () => {
  const device = rig();
  const client = device.connect();
  client.ask(5, 13505);
  expect(client.acks(13505)).toEqual([0]);
  expect(client.messages(15229, "Empty")).toHaveLength(1);
  expect(client.ended).toBe("closed");
  expect(device.connect().messages(15223, "ResNotifyHostSlaveMode")).toHaveLength(1);
});

it("is gone after it was switched off", () => {
  const device = rig();
  const client = device.connect();
  client.ask(5, 13502);
  expect(client.ended).toBe("closed");
  expect(device.connect().ended).toBe("dropped");
  expect(device.post("/album/list/mediaCounts", {}).status).toBe(503);
});

it("leaves no timer behind when it is closed", async () => {
  const device = rig();
  const client = device.connect();
  await readyToStack(device, client, 100);
  client.ask(3, 11005);
  device.faults.set("get-working-state", "late");
  client.ask(1, 10039);
  await device.clock.advance(3_000 + 16_200);
  device.simulator.close();
  client.packets.length = 0;
  await device.clock.advance(3_600_000);
  expect(client.packets).toEqual([]);
  expect(device.simulator.snapshot()).toMatchObject({ framesTakenByTarget: { "M 31": 1 }, clients: 0 });
});

describe("strange bytes", () => {
  it("complains about a request that is not the command's message", () => {
    const device = rig();
    const client = device.connect();
    client.raw(encode("WsPacket", { module_id: 3, cmd: 11002, data: Uint8Array.of(0x09, 0x01) }));
    expect(client.acks(11002)).toEqual([-1]);
    expect(device.log).toMatchObject([{ command: "start-goto", args: null }]);
  });

  it.each([
    ["a command that nobody knows", 3, 11999],
    ["a command in the wrong module", 1, 11000],
    ["a module that nobody knows", 77, 10000],
  ])("refuses %s", (_name, module, cmd) => {
    const device = rig();
    const client = device.connect();
    client.ask(module, cmd);
    expect(client.acks(cmd)).toEqual([-3]);
    expect(device.log[0]?.command).toBe(`unknown-${module}-${cmd}`);
  });

  it("ignores packets that are no requests", () => {
    const device = rig();
    const client = device.connect();
    for (const type of [1, 2, 3]) client.raw(encode("WsPacket", { module_id: 1, cmd: 10000, type }));
    expect(device.log).toEqual([]);
  });

  it("survives anything", () => {
    const known = fc.constantFrom<[number, number]>(
      [1, 10000],
      [1, 10009],
      [1, 10037],
      [1, 10039],
      [3, 11000],
      [3, 11002],
      [3, 11003],
      [3, 11005],
      [4, 13000],
      [4, 13001],
      [4, 13004],
      [5, 13505],
    );
    const anyRequest = fc.record({
      address: fc.oneof(known, fc.tuple(fc.nat(16), fc.nat())),
      data: fc.uint8Array({ maxLength: 40 }),
      client_id: fc.string(),
    });
    const message = fc.oneof(
      fc.uint8Array({ maxLength: 80 }),
      fc.string(),
      anyRequest.map(({ address: [module_id, cmd], ...rest }) =>
        encode("WsPacket", { module_id, cmd, ...rest }),
      ),
    );
    fc.assert(
      fc.property(fc.array(message, { maxLength: 30 }), (messages) => {
        const device = rig();
        const client = device.connect("x");
        for (const data of messages) client.raw(data);
        device.connect("y").raw("ping");
        device.simulator.close();
        expect(device.log.every(({ args }) => args === null || typeof args === "object")).toBe(true);
      }),
    );
  });

  it("keeps a hostile name of a target out of the folder's path", async () => {
    const device = rig();
    const client = device.connect();
    await readyToStack(device, client, 1, "../../etc/\u001b[31m\n");
    client.ask(3, 11005);
    const { sessions } = device.simulator.snapshot();
    expect(sessions).toMatchObject([{ target: "../../etc/\u001b[31m\n" }]);
    const [{ folder }] = sessions as [{ folder: string }];
    expect(folder).toMatch(/^\/sdcard\/DWARF3\/Astronomy\/[\w .+-]+$/);
  });
});

it("counts a calibration as refused when asked to", async () => {
  const device = rig();
  const client = device.connect();
  device.faults.set("start-calibration", "refuse");
  await calibrated(device, client);
  expect(client.acks(11000)).toEqual([-11504]);
  expect(device.simulator.snapshot().calibrated).toBe(false);
});

import { describe, expect, it } from "vitest";
import type { FaultName } from "../../../src/sim/simulator.ts";
import { calibrated, type Rig, readyToStack, rig, type TestClient } from "./rig.ts";

const frame = 16_200;

/** A stack of ten frames whose start meets a fault. */
async function stacked(
  fault: FaultName,
  ms: number,
  options: Parameters<typeof rig>[0] = {},
): Promise<{ device: Rig; client: TestClient }> {
  const device = rig(options);
  const client = device.connect("program", "client_id=program");
  await readyToStack(device, client, 10);
  device.faults.set("start-stack", fault);
  client.ask(3, 11005);
  await device.clock.advance(ms);
  return { device, client };
}

const whole = 3_000 + 10 * frame + 5_000;
const counts = (client: TestClient) =>
  client
    .messages(15209, "ResNotifyProgressCaptureRawLiveStacking")
    .filter(({ update_count_type: type }) => type === 2)
    .map(({ current_count: taken, stacked_count: done }) => [taken, done])
    .at(-1);

describe("faults of a stack", () => {
  it.each<[FaultName, number[], number[]]>([
    ["early-end", [5, 5], [1, 3]],
    ["rejected-frames", [10, 5], [1, 3]],
    ["card-filling", [10, 10], [1, 3]],
  ])("%s", async (fault, told, states) => {
    const { client } = await stacked(fault, whole);
    expect(counts(client)).toEqual(told);
    expect(client.states(15208)).toEqual(states);
    expect(client.messages(15209, "ResNotifyProgressCaptureRawLiveStacking")[0]?.total_count).toBe(10);
  });

  it("happens to the next stack only", async () => {
    const { device, client } = await stacked("early-end", whole);
    client.ask(3, 11010);
    client.ask(3, 11005);
    await device.clock.advance(whole);
    expect(counts(client)).toEqual([10, 10]);
  });

  it("complains of its parameters and goes on", async () => {
    const { client } = await stacked("adjust-parameters", whole);
    expect(client.messages(11005, "ComResponse", 3)).toEqual([{ code: -11514 }]);
    expect(counts(client)).toEqual([10, 10]);
  });

  it.each<[FaultName, number]>([
    ["dark-missing", -11503],
    ["dark-mismatch", -11530],
  ])("%s refuses it once", async (fault, code) => {
    const { client } = await stacked(fault, 1_000);
    client.ask(3, 11005);
    expect(client.acks(11005)).toEqual([code, 0]);
  });

  it("takes minutes to stop", async () => {
    const { device, client } = await stacked("slow-stop", 3_000 + 2 * frame);
    client.ask(3, 11006);
    await device.clock.advance(239_000);
    expect(client.states(15208)).toEqual([1, 2]);
    await device.clock.advance(1_000);
    expect(client.states(15208)).toEqual([1, 2, 3]);
    expect(counts(client)).toEqual([2, 2]);
  });

  it("loses the connection in the middle and goes on", async () => {
    const { device, client } = await stacked("drop-later", 60_000);
    expect([client.acks(11005), client.ended]).toEqual([[0], "dropped"]);
    expect(device.simulator.snapshot()).toMatchObject({ stacking: true, framesTakenByTarget: { "M 31": 3 } });
  });

  it("is over when the power goes, or the telescope reboots", async () => {
    const off = await stacked("power-off-later", 60_000);
    expect(off.client.messages(15229, "Empty")).toHaveLength(1);
    expect([off.client.ended, off.device.simulator.snapshot().on]).toEqual(["closed", false]);
    const again = await stacked("reboot-later", 60_000);
    expect(again.device.simulator.snapshot()).toMatchObject({ on: true, timeSet: false, calibrated: false });
    expect(again.device.connect().messages(15229, "Empty")).toEqual([]);
  });

  it("tells of a switching off that is over", async () => {
    const { device } = await stacked("stale-power-off", 60_000);
    expect(device.connect().messages(15229, "Empty")).toHaveLength(1);
    expect(device.connect("next").messages(15229, "Empty")).toEqual([]);
  });

  it("fills the card until there is no room", async () => {
    const { device, client } = await stacked("card-filling", 300_000);
    const free = client.messages(15203, "ResNotifySDcardInfo").map((told) => told.available_size);
    expect([free[0], free.at(-1)]).toEqual([45, 0]);
    client.ask(3, 11010);
    client.ask(3, 11005);
    client.ask(1, 10002);
    expect([client.acks(11005), client.acks(10002)]).toEqual([[0, -4], [-4]]);
    expect(device.simulator.snapshot()).toMatchObject({ cardFreeGb: 0 });
  });

  it("ends early when the card is full", async () => {
    const device = rig();
    const client = device.connect();
    await readyToStack(device, client, 100);
    device.faults.set("start-stack", "card-filling");
    client.ask(3, 11005);
    await device.clock.advance(600_000);
    expect(counts(client)).toEqual([13, 13]);
    expect(client.states(15208)).toEqual([1, 3]);
  });

  it("drains the battery until the telescope goes off", async () => {
    const { device, client } = await stacked("battery-draining", 400_000);
    expect(client.messages(15201, "ComResWithInt").map(({ value }) => value)).toEqual([
      ...Array.from({ length: 17 }, (_, place) => 82 - 5 * place),
      0,
    ]);
    expect([client.ended, device.simulator.snapshot().on]).toEqual(["closed", false]);
  });

  it("heats up", async () => {
    const { client } = await stacked("heating", 400_000);
    expect(client.messages(15243, "ResNotifyTemperature").at(-1)?.temperature).toBe(75);
  });
});

describe("the phone app", () => {
  it("takes the telescope for a while, and gives it back", async () => {
    const { device, client } = await stacked("phone", frame);
    expect(client.messages(15223, "ResNotifyHostSlaveMode").at(-1)).toEqual({ mode: 1, lock: true });
    client.ask(3, 11006);
    expect(client.acks(11006)).toEqual([-3]);
    expect(device.simulator.snapshot()).toMatchObject({ host: "phone app", stacking: true });
    await device.clock.advance(300_000);
    client.ask(3, 11010);
    expect(client.acks(11010)).toEqual([0]);
  });

  it("stays, and has others sent away", async () => {
    const { device, client } = await stacked("phone-stays", 3_600_000, { occupied: "close" });
    expect([client.ended, client.closeCode]).toEqual(["closed", 4409]);
    const again = device.connect("program", "client_id=program");
    const unnamed = device.connect("program");
    expect([again.closeCode, unnamed.ended]).toEqual([4409, undefined]);
    unnamed.ask(1, 10039);
    expect(unnamed.closeCode).toBe(4409);
    expect(again.packets).toEqual([]);
  });

  it("is gone after a reboot", async () => {
    const { device } = await stacked("phone-stays", 1_000);
    device.faults.set("get-working-state", "restart");
    device.connect().ask(1, 10039);
    expect(device.connect("program").messages(15223, "ResNotifyHostSlaveMode")).toEqual([
      { mode: 0, lock: true },
    ]);
  });
});

it("lets everybody command where nobody is the host", () => {
  const device = rig({ occupied: "none" });
  device.connect("first", "client_id=first");
  const second = device.connect("second", "client_id=second");
  second.ask(1, 10000);
  expect(second.acks(10000)).toEqual([0]);
  expect(second.messages(15223, "ResNotifyHostSlaveMode")).toEqual([{ mode: 0, lock: true }]);
});

describe("faults of pointing", () => {
  it("fails to calibrate as often as it is told to", async () => {
    const device = rig();
    const client = device.connect();
    for (const round of [1, 2, 3]) {
      if (round < 3) device.faults.set("start-calibration", "unsolved");
      await calibrated(device, client);
    }
    const results = client.messages(11000, "ComResponse", 3).map(({ code }) => code);
    expect(results.filter((code) => code !== -11500)).toEqual([-11504, -11504, 0]);
  });

  it("finds no stars at the end of a goto", async () => {
    const device = rig();
    const client = device.connect();
    await calibrated(device, client);
    device.faults.set("start-goto", "unsolved");
    client.ask(3, 11002, "ReqGotoDSO", { ra: 5.5, dec: -5.4, target_name: "M 42" });
    await device.clock.advance(20_000);
    expect(client.messages(11002, "ComResponse", 3)).toEqual([{ code: -11500 }, { code: -11505 }]);
    expect([client.states(15211), client.states(15212)]).toEqual([[1, 4, 0], []]);
  });

  it("is stopping for ever", async () => {
    const device = rig();
    const client = device.connect();
    await calibrated(device, client);
    const goto = { ra: 5.5, dec: -5.4, target_name: "M 42" };
    client.ask(3, 11002, "ReqGotoDSO", goto);
    device.faults.set("stop-goto", "stuck-stopping");
    client.ask(3, 11004);
    await device.clock.advance(11_000);
    client.ask(3, 11002, "ReqGotoDSO", goto);
    await device.clock.advance(1_000);
    const again = device.connect("host");
    again.ask(1, 10039);
    expect(again.states(15211)).toEqual([2]);
    client.ask(3, 11002, "ReqGotoDSO", goto);
    await device.clock.advance(20_000);
    expect([client.acks(11002), again.states(15211)]).toEqual([
      [0, -11501, 0],
      [2, 1, 4, 0],
    ]);
  });
});

describe("faults of answers", () => {
  const asked = (fault: FaultName | undefined, options: Parameters<typeof rig>[0] = {}) => {
    const device = rig(options);
    const client = device.connect("me");
    if (fault) device.faults.set("open-camera", fault);
    client.ask(1, 10000);
    return client;
  };

  it("acknowledges with the type of results", () => {
    for (const client of [asked("type-3"), asked(undefined, { replyType: 3 })]) {
      expect(client.acks(10000)).toEqual([]);
      expect(client.messages(10000, "ComResponse", 3)).toEqual([{ code: 0 }]);
    }
  });

  it("cuts an answer short", () => {
    const client = asked("truncated");
    expect([client.strange.length, client.acks(10000)]).toEqual([1, []]);
  });

  it("sends bytes that are no packet, text, or a stray refusal first", () => {
    const [garbage, text, stray] = [asked("garbage"), asked("text"), asked("not-activated")];
    expect([garbage.strange.length, garbage.acks(10000)]).toEqual([1, [0]]);
    expect([text.texts, text.acks(10000)]).toEqual([["service restarted"], [0]]);
    expect(stray.acks(10000)).toEqual([-5, 0]);
  });

  it("switches off instead of answering", () => {
    const client = asked("power-off");
    expect([client.acks(10000), client.messages(15229, "Empty").length, client.ended]).toEqual([
      [],
      1,
      "closed",
    ]);
  });

  it("says to whom it answers, where firmware does", () => {
    const idOf = (client: TestClient) =>
      client.packets.find(({ cmd, type }) => cmd === 10000 && type === 1)?.client_id;
    expect([idOf(asked(undefined)), idOf(asked(undefined, { clientId: "echoed" }))]).toEqual(["", "me"]);
  });
});

it("tells of battery and card every so often, while somebody listens", async () => {
  const device = rig({ telemetrySec: 5 });
  const client = device.connect();
  device.connect("other");
  await device.clock.advance(60_000);
  expect(client.messages(15201, "ComResWithInt")).toHaveLength(12);
  client.leave();
});

it("takes its time for a frame, however fast the night goes", async () => {
  const device = rig({ minFrameMs: 20_000 });
  const client = device.connect();
  await readyToStack(device, client, 2);
  client.ask(3, 11005);
  await device.clock.advance(3_000 + 39_999);
  expect(device.simulator.snapshot()).toMatchObject({ framesTakenByTarget: { "M 31": 1 } });
});

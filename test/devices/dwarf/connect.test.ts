import { describe, expect, it } from "vitest";
import { createRig, m31, never, startMs } from "./rig.ts";
import { text } from "./wire.ts";

describe("the handshake", () => {
  it("reads the state, sets clock and zone, opens the camera, in this order", async () => {
    const { telescope, ready } = await createRig();
    telescope.burst = [
      [15223, {}],
      [15203, { 1: 50, 2: 59 }],
      [15201, { 1: 87 }],
    ];
    expect(await ready()).toEqual({ model: "DWARF 3", protocol: "v2", cardFreeGb: 50, batteryPercent: 87 });
    expect(telescope.commands()).toEqual([10039, 13000, 13001, 10000]);
    expect(telescope.received[1]?.fields).toEqual({ 1: startMs / 1000, 2: 1 });
    expect(text(telescope.received[2]?.fields[1])).toBe("Europe/Berlin");
  });

  it("takes answers of type 3 as well", async () => {
    const { telescope, ready } = await createRig();
    telescope.answerType = 3;
    await expect(ready()).resolves.toMatchObject({ model: "DWARF 3" });
  });

  it("needs no acknowledgement of the state request, only the state", async () => {
    const { telescope, ready, clock } = await createRig();
    telescope.on(10039, () => undefined);
    await ready();
    expect(clock.elapsed()).toBeLessThan(1_000);
  });

  it("waits for the host's mode", async () => {
    const { telescope, ready } = await createRig();
    telescope.burst = [];
    telescope.after(20_000, () => telescope.notify(15223));
    await ready();
    expect(telescope.commands()).toEqual([10039, 13000, 13001, 10000]);
  });

  it("gives up on something that never tells who commands it", async () => {
    const { telescope, ready, clock } = await createRig();
    telescope.burst = [];
    await expect(ready()).rejects.toMatchObject({ code: "no-host-notice", retry: "safe" });
    expect(clock.elapsed()).toBeLessThan(60_000);
    expect(telescope.commands()).toEqual([10039]);
  });

  it.each([
    ["a slave", undefined],
    ["refused with close code 4409", 4409],
  ])("says that the phone app holds the telescope when it is %s, once", async (_how, closeCode) => {
    const { telescope, ready } = await createRig();
    telescope.burst = [[15223, { 1: 1, 2: 1 }]];
    if (closeCode) {
      telescope.on(10039, () => {
        telescope.drop(closeCode);
        return undefined;
      });
    }
    await expect(ready()).rejects.toMatchObject({
      code: "held-by-other",
      message: "The phone app holds scope: disconnect it there.",
    });
    expect(telescope.commands()).toEqual([10039]);
    expect(telescope.connections).toBe(1);
  });

  it("takes a camera that is open already for open", async () => {
    const { telescope, ready } = await createRig();
    telescope.answers(10000, -10500);
    await expect(ready()).resolves.toMatchObject({ model: "DWARF 3" });
  });

  it("goes on without a time zone", async () => {
    const { telescope, ready, notes } = await createRig();
    telescope.answers(13001, -13301);
    await ready();
    expect(notes).toEqual(["scope could not set its time zone: it did not take the time zone (-13301)."]);
  });

  it("sends a setting a second time when nothing answers the first", async () => {
    const { telescope, ready } = await createRig();
    telescope.answers(13000, undefined);
    await ready();
    expect(telescope.commands()).toEqual([10039, 13000, 13000, 13001, 10000]);
  });

  it("leaves clock and camera alone while a stack runs", async () => {
    const { telescope, ready } = await createRig();
    telescope.stackState = 1;
    await ready();
    expect(telescope.commands()).toEqual([10039]);
  });

  it.each([
    ["d2-v2", {}, 1, "0000DAF2-0000-1000-8000-00805F9B34FB"],
    ["d3-v2", {}, 2, "0000DAF3-0000-1000-8000-00805F9B34FB"],
    ["d3-v2", { clientId: "observatory" }, 2, "observatory"],
  ])("says in every packet that it is %s %o", async (profile, settings, deviceId, clientId) => {
    const { telescope, ready } = await createRig({ profile, ...settings });
    await ready();
    for (const { packet } of telescope.received) {
      expect(packet).toMatchObject({ 1: 1, 2: 9, 3: deviceId });
      expect(text(packet[8])).toBe(clientId);
    }
    expect(telescope.received).toHaveLength(4);
  });
});

describe("connecting", () => {
  it("tries again with growing pauses", async () => {
    const { telescope, ready, clock } = await createRig();
    telescope.unreachable = 3;
    await ready();
    expect(telescope.connections).toBe(4);
    expect(clock.elapsed()).toBeGreaterThanOrEqual(1_000 + 2_000 + 4_000);
  });

  it("gives up on an address where nobody is", async () => {
    const { telescope, ready, clock } = await createRig();
    telescope.unreachable = Number.POSITIVE_INFINITY;
    await expect(ready()).rejects.toMatchObject({
      code: "unreachable",
      retry: "safe",
      message: "Cannot connect to scope: ws://fake:9900/ cannot be reached.",
    });
    expect(clock.elapsed()).toBeLessThanOrEqual(30_000);
  });

  it("connects once for everybody who asks", async () => {
    const { telescope, clock, device } = await createRig();
    await clock.runUntil(Promise.all([device.ready(never), device.ready(never)]));
    expect(telescope.connections).toBe(1);
  });

  it("stops trying when told to", async () => {
    const { telescope, clock, device } = await createRig();
    telescope.unreachable = Number.POSITIVE_INFINITY;
    const stop = new AbortController();
    const ready = device.ready(stop.signal).catch((error: unknown) => error);
    await clock.advance(2_000);
    stop.abort(new Error("enough"));
    expect(await clock.runUntil(ready)).toMatchObject({ message: "enough" });
  });

  it("connects no more after close", async () => {
    const { telescope, clock, device } = await createRig();
    await device.close();
    await device.close();
    await expect(clock.runUntil(device.ready(never))).rejects.toMatchObject({ code: "connection-lost" });
    expect(telescope.connections).toBe(0);
  });
});

describe("a connection that lasts", () => {
  it("sends a text ping every 10 s", async () => {
    const { telescope, clock, ready } = await createRig();
    await ready();
    await clock.advance(35_000);
    expect(telescope.texts.map(({ text: said }) => said)).toEqual(["ping", "ping", "ping"]);
    expect(telescope.texts.map(({ atMs }) => atMs)).toEqual([10_000, 20_000, 30_000]);
  });

  it("is given up after 45 s of silence, and made again for the next step", async () => {
    const { telescope, clock, ready, notes } = await createRig();
    await ready();
    telescope.mute = true;
    await clock.advance(70_000);
    expect(notes).toEqual(["The connection to scope was lost: nothing was heard from it for 45 s."]);
    telescope.mute = false;
    await ready();
    expect(notes.at(-1)).toBe("scope is connected again.");
  });

  it("is not made again at once when it never lasts", async () => {
    const { telescope, clock, ready, start } = await createRig();
    await ready();
    telescope.tracking = "M 31";
    telescope.on(11005, () => {
      telescope.beginStack();
      const flap = (): void => {
        telescope.drop();
        telescope.after(500, flap);
      };
      flap();
      return 0;
    });
    const params = { exposureSec: 15, gain: 80, binning: "4k", format: "fits", frames: 5 };
    start("stack", params).catch(() => undefined);
    await clock.advance(60_000);
    expect(telescope.connections).toBeLessThan(10);
  });

  it("survives garbage, and says so once", async () => {
    const { telescope, ready, run, notes } = await createRig();
    await ready();
    telescope.raw(Uint8Array.of(0xff, 0xff, 0xff));
    telescope.raw(Uint8Array.of(0x3a, 0x7f, 0x00));
    telescope.raw("<html>\u0007</html>");
    telescope.notify(15999, { 1: 1 });
    telescope.send(9, 15209, 2, { 1: Uint8Array.of(1, 2, 3) });
    await run("goLive");
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/^scope sent something that makes no sense: .*WsPacket/);
  });

  it("refuses commands when the phone app took over meanwhile", async () => {
    const { telescope, ready, fails } = await createRig();
    await ready();
    telescope.burst = [[15223, { 1: 1 }]];
    telescope.notify(15223, { 1: 1 });
    telescope.burst = [[15223, { 1: 1 }]];
    expect(await fails("goLive")).toMatchObject({ code: "held-by-other" });
    expect(telescope.count(11010)).toBe(0);
  });

  it("sends one command at a time", async () => {
    const { telescope, clock, ready, start } = await createRig();
    await ready();
    let open = 0;
    let most = 0;
    for (const cmd of [10007, 10009, 11010]) {
      telescope.on(cmd, () => {
        open += 1;
        most = Math.max(most, open);
        telescope.after(1_000, () => {
          open -= 1;
          telescope.send(cmd > 11000 ? 3 : 1, cmd, 1, {});
        });
        return undefined;
      });
    }
    await clock.runUntil(Promise.all([start("camera", { exposureSec: 1 }), start("goLive")]));
    expect(most).toBe(1);
    expect(telescope.count(11010)).toBe(1);
  });

  it("rejects at once with the reason when the step is aborted in an exchange", async () => {
    const { telescope, clock, ready, start } = await createRig();
    await ready();
    telescope.on(11010, () => undefined);
    const stop = new AbortController();
    const step = start("goLive", {}, { signal: stop.signal }).catch((error: unknown) => error);
    await clock.advance(1_000);
    const reason = new Error("stop requested");
    stop.abort(reason);
    expect(await clock.runUntil(step)).toBe(reason);
    expect(clock.elapsed()).toBeLessThan(2_000);
  });
});

it("knows a verb when it sees one", async () => {
  const { fails } = await createRig();
  expect(await fails("dance", { target: m31 })).toMatchObject({
    message: "A DWARF telescope has no verb dance.",
  });
});

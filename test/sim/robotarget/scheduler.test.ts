import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { RobotargetSimulator } from "../../../src/sim/robotarget/robotarget.ts";
import type { VirtualClock } from "../../../src/virtual-clock.ts";
import { ask, type Client, type Message, managing, setUp } from "./client.ts";
import { AFTERNOON_MS, EVENING_MS, HOUR_MS, world } from "./night.ts";
import { M13, M13_SHOT, VISITORS } from "./objects.ts";

async function hours(client: Client, clock: VirtualClock, count: number): Promise<void> {
  for (let times = 0; times < count * 360; times += 1) {
    await clock.advance(10_000);
    client.raw('{"Event":"Polling"}\r\n');
  }
}

describe("a night", () => {
  test("nothing is done by day; at night images are taken until they are all there", async () => {
    const { clock, rows, m13, sessions, simulator } = world(AFTERNOON_MS);
    await clock.advance(3 * HOUR_MS);
    expect(rows("runs")).toHaveLength(1);
    await clock.advance(HOUR_MS / 2);
    expect(m13()).toMatchObject({ statusop: 1, auxsessioncontainer: { progress: expect.any(Number) } });
    expect(sessions()).toMatchObject([{ target: M13, result: 0 }]);
    await clock.advance(11 * HOUR_MS);
    expect(m13()).toMatchObject({ statusop: 2, auxsessioncontainer: { progress: 100 } });
    expect(sessions()).toMatchObject([{ result: 1, exitText: "Finished", endMs: expect.any(Number) }]);
    const [, run] = rows("runs");
    // Nautical night of that date at the simulated observatory, by hand: 19:59 to 04:38.
    expect(Math.abs((run?.startMs - Date.UTC(2026, 4, 10, 3, 9)) / 60_000)).toBeLessThan(12);
    expect(Math.abs((run?.endMs - Date.UTC(2026, 4, 10, 11, 33)) / 60_000)).toBeLessThan(25);
    simulator.close();
  });

  test("is the same however it is watched", async () => {
    const lazy = world(AFTERNOON_MS);
    await lazy.clock.advance(12 * HOUR_MS);
    const watched = world(AFTERNOON_MS);
    const client = await managing(watched.simulator, watched.clock);
    await hours(client, watched.clock, 12);
    const contents = ({ simulator }: { simulator: RobotargetSimulator }): string =>
      JSON.stringify(simulator.snapshot());
    expect(contents(watched)).toBe(contents(lazy));
    watched.simulator.close();
  });

  test("images are plausible, and their numbers the same every time", async () => {
    const night = async (): Promise<Message[]> => {
      const { clock, rows } = world(AFTERNOON_MS);
      await clock.advance(8 * HOUR_MS);
      return rows("shotsDone").slice(12);
    };
    const images = await night();
    expect(images).toHaveLength(18);
    for (const { hfdPixels, fileName, exposureSec } of images) {
      expect(hfdPixels).toBeGreaterThan(1.5);
      expect(hfdPixels).toBeLessThan(5);
      expect(exposureSec).toBe(120);
      expect(fileName).toMatch(/^M 13_LIGHT_L_120s_BIN1_0\d\d_202605\d\d_\d{6}\.FIT$/);
    }
    expect(images[1]?.atMs - images[0]?.atMs).toBe(128_000);
    expect(await night()).toEqual(images);
  });

  test("shots of a repeated group take turns", async () => {
    const { clock, rows, simulator } = world(EVENING_MS, { isrepeat: "true", repeat: "2" });
    simulator.edit("shot", M13_SHOT);
    for (const [order, guid] of ["red", "green"].entries()) {
      simulator.edit("shot", guid, {
        refguidtarget: M13,
        num: 2,
        exposure: 60,
        order: order + 1,
        filterindex: order,
      });
    }
    await clock.advance(HOUR_MS);
    const taken = rows("shotsDone").map(({ shot }) => shot);
    expect(taken).toEqual(["red", "red", "green", "green", "red", "red", "green", "green"]);
  });
});

describe("a sequence ends", () => {
  test.each([
    ["at its max time", { cmask: "T", cmaxtime: 10 }, { result: 4 }],
    ["when the HFD is too high", { cmask: "O", chfdmeanlimit: 0.5 }, { result: 3 }],
    ["when it gets too late for it", { cmask: "J", ctimeend: 21 * 3600 + 900 }, { result: 1 }],
  ])("%s", async (_, row, session) => {
    const { clock, sessions } = world(EVENING_MS, row);
    await clock.advance(HOUR_MS / 2);
    expect(sessions()[0]).toMatchObject({ ...session, endMs: expect.any(Number) });
  });

  test("when its target is removed, or the profile changes", async () => {
    const { clock, rows, sessions, simulator } = world(EVENING_MS);
    await clock.advance(HOUR_MS / 6);
    simulator.changeProfile();
    expect(sessions()).toMatchObject([{ result: 3, exitText: "Profile changed" }]);
    expect(rows("errors").at(-1)).toMatchObject({ code: 1007, target: M13 });
    const other = world(EVENING_MS);
    await other.clock.advance(HOUR_MS / 6);
    other.simulator.edit("target", M13);
    await other.clock.advance(HOUR_MS);
    expect(other.sessions()).toEqual([]);
  });

  const empty = { RefGuidTarget: "", RefGuidSet: "", RefGuidTargetTag: "", RefGuidSetTag: "" };
  test.each([
    [{ RefGuidTarget: M13 }, "DONE"],
    [{ RefGuidSet: VISITORS }, "DONE"],
    [{ RefGuidTargetTag: "tag" }, "DONE"],
    [{ RefGuidSetTag: "tags" }, "DONE"],
    [{}, "DONE"],
    [{ RefGuidTarget: "another" }, "Target not running"],
  ])("by Abort with %o", async (params, ret) => {
    const { clock, m13, rows, sessions, simulator } = world(EVENING_MS, { tag: "tag" });
    simulator.edit("set", VISITORS, { tag: "tags" });
    simulator.edit("shot", M13_SHOT, { num: 60 });
    await clock.advance(HOUR_MS / 6);
    const client = await managing(simulator, clock);
    expect(await ask(client, clock, "Abort", { ...empty, ...params })).toEqual({ ret });
    await clock.advance(HOUR_MS);
    const isAborted = ret === "DONE";
    expect(sessions()[0]?.result).toBe(isAborted ? 2 : 0);
    expect(rows("annotations").map(({ code }) => code)).toEqual(isAborted ? [2] : []);
    // Not again in the same night.
    expect([sessions().length, m13().statusop]).toEqual([1, isAborted ? 0 : 1]);
    await clock.advance(24 * HOUR_MS);
    expect(m13().statusop).toBe(2);
    simulator.close();
  });
});

describe("events", () => {
  test("each client gets the kinds that it asked for", async () => {
    const { clock, simulator } = world(EVENING_MS);
    const manager = await managing(simulator, clock);
    const plain = await managing(simulator, clock);
    plain.request("RemoteSetDashboardMode", { UID: "d", IsOn: "true" });
    plain.request("RemoteSetLogEvent", { UID: "l", IsOn: true, Level: 0 });
    await clock.advance(10);
    for (const client of [manager, plain]) expect(client.ended).toBeUndefined();
    for (let times = 0; times < 60; times += 1) {
      await clock.advance(10_000);
      for (const client of [manager, plain]) client.raw('{"Event":"Polling"}\r\n');
    }
    const counts = (client: Client) =>
      Object.fromEntries(
        ["NewFITReady", "NewJPGReady", "ControlData", "ShotRunning", "LogEvent"].map((name) => [
          name,
          client.events(name).length,
        ]),
      );
    expect(counts(manager)).toMatchObject({ NewFITReady: 3, NewJPGReady: 0, ControlData: 0, LogEvent: 0 });
    expect(counts(plain)).toMatchObject({ NewFITReady: 3, NewJPGReady: 3, ControlData: 300 });
    expect(counts(plain).LogEvent).toBeGreaterThan(3);
    expect(counts(plain).ShotRunning).toBeGreaterThan(400);
    expect(manager.events("Signal").map(({ Code }) => Code)).toEqual([502, 31, 18, 18, 18, 18]);
    expect(plain.events("ControlData").at(-1)).toMatchObject({ VOYSTAT: 2, SEQNAME: "M 13", MNTTRACK: true });
    plain.request("RemoteSetDashboardMode", { UID: "off", IsOn: false });
    await clock.advance(10_000);
    expect(counts(plain).ControlData).toBe(300);
    simulator.close();
  });

  test("managers get a picture of the night when a target begins: a PNG of as many pixels as it says", async () => {
    const { clock, simulator } = world(EVENING_MS);
    const client = await managing(simulator, clock);
    await hours(client, clock, 1 / 12);
    const [event] = client.events("RoboTargetRunningTargetEphemerisPNG");
    expect(event).toMatchObject({
      TargetUID: M13,
      TargetName: "M 13",
      TargetTAG: "",
      IsValid: true,
      MinutesForPixel: 10,
    });
    const png = Buffer.from(event?.Base64Data, "base64");
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect(event?.EndDateTime - event?.StartDateTime).toBe((width - 1) * 600);
    const length = png.readUInt32BE(33);
    expect(inflateSync(png.subarray(41, 41 + length))).toHaveLength(height * (width + 1));
    simulator.close();
  });
});

test("a whole watched night costs little, and nobody's promise waits for it", async () => {
  const { clock, simulator, rows } = world(AFTERNOON_MS);
  simulator.edit("shot", M13_SHOT, { num: 3_000 });
  const client = await managing(simulator, clock);
  const polite = (async () => {
    for (let times = 0; times < 12 * 360; times += 1) {
      await clock.sleep(10_000);
      client.raw('{"Event":"Polling"}\r\n');
    }
  })();
  const began = performance.now();
  await clock.runUntil(polite);
  expect(performance.now() - began).toBeLessThan(1_500);
  expect(rows("shotsDone").length).toBeGreaterThan(200);
  simulator.close();
});

test("with the scheduler off nothing is done", async () => {
  const { clock, simulator } = setUp(undefined, { startMs: EVENING_MS, behaviour: { scheduler: "off" } });
  simulator.edit("target", M13, { cmask: "" });
  await clock.advance(24 * HOUR_MS);
  expect(simulator.snapshot().runs).toHaveLength(1);
});

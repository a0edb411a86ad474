import { describe, expect, test } from "vitest";
import type { Behaviour } from "../../../src/sim/move/options.ts";
import { awake, setUp } from "./client.ts";

const CASTOR = "CO 757664 318883";

/** Where the description leaves something open, both readings can be played. */
describe("answers to an abort", () => {
  const slewAndAbort = async (given: Partial<Behaviour>) => {
    const world = awake(undefined, given);
    world.client.say(CASTOR);
    world.client.say("NU");
    await world.clock.advance(5_000);
    world.client.say("AB");
    await world.clock.advance(0);
    const heard = world.client.heard();
    world.simulator.close();
    return heard;
  };

  test.each([
    [{}, "A\rA\r0\r"],
    [{ abortOrder: "move-first" }, "A\rA\r0\r"],
    [{ abortOrder: "once" }, "A\r0\r"],
    [{ abortBuffer: "emptied" }, "A\rA\r"],
    [{ abortOrder: "once", abortBuffer: "emptied" }, "A\r"],
  ] as const)("%j: %j", async (given, heard) => {
    expect(await slewAndAbort(given)).toBe(heard);
  });

  test("the focus, the shutter and a jog of the dome cannot be aborted, an initialization of the dome can", async () => {
    const { act, client, clock } = awake(undefined, { telescope: "72in" });
    await act("DM 0");
    for (const [sent, answer] of [
      ["FG 10000", "0\r"],
      ["OS 1", "0\r"],
      ["DJ 100", "0\r"],
      ["ID", "A\rA\r"],
    ] as const) {
      client.say(sent);
      await clock.advance(1_000);
      expect(client.ask("AB")).toBe(answer);
      await clock.advance(180_000);
      client.heard();
    }
  });
});

test.each([
  ["cr", "\r"],
  ["silence", ""],
] as const)("an unknown command: %s", (unknown, heard) => {
  expect(awake(undefined, { unknown }).client.ask("ZZ")).toBe(heard);
});

test.each([
  [{}, "\r07 34 35.9+31 53 18200000\r"],
  [{ lp: "tight" }, "\r   0734359  +315318200000\r"],
  [{ equinox: "date" }, "\r07 34 35.9+31 53 18202616\r"],
] as const)("LP with %j: %j", async (given, heard) => {
  const { act, client } = awake(undefined, given);
  await act(CASTOR);
  expect(client.ask("LP")).toBe(heard);
});

test("coordinates of the date end at another place of J2000, and the status can be in J2000", async () => {
  const { act, client, simulator } = awake(undefined, { equinox: "date", statusEquinox: "j2000" });
  await act(CASTOR);
  const { raHours, decDeg } = simulator.snapshot() as { raHours: number; decDeg: number };
  // Precession of 26.16 years: about 100 s and 210 arcsec back.
  expect((7.57664 - raHours) * 3600).toBeCloseTo(100, -1);
  expect((decDeg - 31.8883) * 3600).toBeCloseTo(212, -1);
  const status = client.ask("TS").slice(1, -1);
  expect(status.slice(39)).toBe("200000");
  expect(Number(status.slice(7, 14)) / 10).toBeCloseTo(73255.6, 0);
  expect(simulator.settings).toEqual({ kind: "move", equinox: "date" });
});

test.each([
  [{}, "SM 0", /^\r( \d\d|1\d\d) {2}[+-][ \d]\d[RS]\r$/],
  [{}, "SM 1", /^\r( \d\d|1\d\d)(\d\d|\*\*)[+-][ \d]\d[RS]\r$/],
  [{ sm: "two-three" }, "SM 0", /^\r(\d\d|\*\*) {3}[+-][ \d]\d[RS]\r$/],
  [{ sm: "two-three" }, "SM 1", /^\r(\d\d|\*\*)( \d\d|100)[+-][ \d]\d[RS]\r$/],
  [{}, "SM 2", /^\r9{10}\r$/],
  [{ smNines: 9 }, "SM -1", /^\r9{9}\r$/],
] as const)("with %j %s is %s", (given, sent, form) => {
  expect(awake(undefined, given).client.ask(sent)).toMatch(form);
});

test("the Sun has set at 03:00 UT in March, the Moon is nearly full", () => {
  const { client } = awake();
  expect(client.ask("SM 0").slice(6, 9)).toMatch(/^-\d\d$/);
  expect(Number(client.ask("SM 1").slice(4, 6))).toBeGreaterThan(90);
});

test.each([
  ["coordinate", 60 / 54_000],
  ["sky", 60 / Math.cos((60 * Math.PI) / 180) / 54_000],
] as const)("an offset in right ascension is in %s", async (offsets, hours) => {
  const { act, simulator } = awake(undefined, { offsets });
  await act("CO 757664 600000");
  await act("RM 600 0");
  expect((simulator.snapshot().raHours as number) - 7.57664).toBeCloseTo(hours, 6);
});

test("an extrapolated move stays where that is set", async () => {
  const { act, simulator } = awake(undefined, { extrapolated: "stays" });
  await act('EE "old.eph"');
  expect(await act("EG 1")).toBe("5\r");
  expect(simulator.snapshot().objectName).toBe("");
});

describe("the deadman", () => {
  test("closes and sleeps when nobody has said anything for so long", async () => {
    const { client, clock, simulator } = awake(undefined, { telescope: "psst" });
    client.say("OS 0");
    await clock.advance(120_000);
    expect(simulator.snapshot()).toMatchObject({ shutterOpen: 1 });
    client.ask("DS 2");
    await clock.advance(119_000);
    client.ask("TS");
    await clock.advance(119_000);
    expect(simulator.snapshot()).toMatchObject({ asleep: false, deadmanMs: 120_000 });
    await clock.advance(1_000);
    expect(simulator.snapshot()).toMatchObject({ asleep: true, tracking: false, deadmanMs: 0 });
    await clock.advance(60_000);
    expect(simulator.snapshot()).toMatchObject({ shutterOpen: 0 });
  });

  test.each([
    [{ deadman: "set" }, "DS 1", 60_000],
    [{ deadmanUnit: "seconds" }, "DS 60", 60_000],
  ] as const)("%j", async (given, sent, ms) => {
    const { client, clock, simulator } = awake(undefined, given);
    client.ask(sent);
    await clock.advance(ms - 1_000);
    expect(simulator.snapshot().asleep).toBe(false);
    if ("deadman" in given) client.ask("TS");
    await clock.advance(1_000);
    expect(simulator.snapshot().asleep).toBe(true);
  });

  test("stops what moves and what waits; DS 0 disarms it", async () => {
    const { client, clock, simulator } = awake(undefined, { deadmanUnit: "seconds" });
    client.ask("DS 5");
    client.say(CASTOR);
    client.say("NU");
    await clock.advance(10_000);
    expect(client.heard()).toBe("9\r");
    expect(simulator.snapshot()).toMatchObject({ asleep: true, moving: false });
    client.ask("WK");
    client.ask("DS 5");
    client.ask("DS 0");
    await clock.advance(600_000);
    expect(simulator.snapshot().asleep).toBe(false);
  });
});

test("a telescope can be awake when MOVE starts", () => {
  const { client, simulator } = setUp(undefined, { starts: "awake" });
  client.ask("RC 1");
  expect(client.ask("TC 1")).toBe("0\r");
  expect(simulator.snapshot()).toMatchObject({ asleep: false, tracking: true });
});

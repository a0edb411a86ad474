import { describe, expect, test } from "vitest";
import { parseFaults } from "../../../src/sim/host/faults.ts";
import { moveFaults } from "../../../src/sim/move/fault-names.ts";
import type { FaultName } from "../../../src/sim/simulator.ts";
import { awake, connect, once } from "./client.ts";

const LATE_MS = 360_000;

async function slewMeeting(fault: FaultName) {
  let times = 0;
  const world = awake((command) => (command === "CO" && times++ === 0 ? fault : undefined));
  world.client.say("CO 757664 318883");
  await world.clock.advance(30_000);
  const { raHours } = world.simulator.snapshot();
  return { ...world, arrived: Math.abs((raHours as number) - 7.57664) < 1e-6 };
}

test.each([
  ["drop", true, "", "drop"],
  ["silent", false, "", undefined],
  ["mute", true, "", undefined],
  ["twice", true, "0\r0\r", undefined],
  ["refuse", false, "9\r", undefined],
  ["restart", false, "", "drop"],
  ["late", true, "", undefined],
] as const)("%s: arrived %s, heard %j, connection %s", async (fault, arrives, heard, ended) => {
  const { arrived, client, simulator, log } = await slewMeeting(fault);
  expect(arrived).toBe(arrives);
  expect(client.heard()).toBe(heard);
  expect(client.ended).toBe(ended);
  expect(log.filter(({ command }) => command === "CO")).toHaveLength(1);
  simulator.close();
});

test("late: the code comes after six minutes more", async () => {
  const { client, clock, simulator } = await slewMeeting("late");
  await clock.advance(LATE_MS - 10_000);
  expect(client.heard()).toBe("");
  await clock.advance(10_000);
  expect(client.heard()).toBe("0\r");
  simulator.close();
});

test("a restart forgets codes, extended status, the queue and the sky, but not where the telescope points", async () => {
  const { clock, client, simulator } = awake((command) => (command === "LP" ? "restart" : undefined));
  client.ask("ES 1");
  client.say("CO 757664 318883");
  await clock.advance(10_000);
  client.say("HO");
  const before = simulator.snapshot();
  client.say("LP");
  expect(simulator.snapshot()).toEqual({
    ...before,
    ...{ asleep: true, tracking: false, moving: false },
    ...{ objectName: "", savedPositions: 0 },
  });
  const next = connect(simulator);
  expect(next.ask("NU")).toBe("\r");
  expect(next.ask("TS")).toHaveLength(47);
  await clock.advance(60_000);
  expect(next.heard()).toBe("");
  simulator.close();
});

test("the log has every command once, with its arguments and plan time", async () => {
  const { clock, client, log, simulator } = awake();
  await clock.advance(1_500);
  client.say('of 7 "list one"');
  client.say("co 1");
  expect(log).toEqual([
    { at: "2026-03-01T03:00:00.000Z", family: "move", device: "hall42", command: "RC", args: [1] },
    { at: "2026-03-01T03:00:00.000Z", family: "move", device: "hall42", command: "WK", args: [] },
    {
      at: "2026-03-01T03:00:01.500Z",
      family: "move",
      device: "hall42",
      command: "OF",
      args: [7, "list one"],
    },
    { at: "2026-03-01T03:00:01.500Z", family: "move", device: "hall42", command: "CO", args: [1] },
  ]);
  simulator.close();
});

describe("faults of the line", () => {
  const bytesAfter = async (fault: FaultName, sent = "SP") => {
    const world = awake(once(sent.slice(0, 2), fault));
    world.client.say(sent);
    await world.clock.advance(0);
    return { ...world, bytes: [...Buffer.from(world.client.heard(), "latin1")] };
  };

  test.each([
    ["noise", [0xff, 0x00, 0x1b, 0x9a, 0x7e, 0xc3, 0x30, 0x0d]],
    ["stray-code", [0x30, 0x0d, 0x30, 0x0d]],
    ["half-line", [0x30]],
    ["stutter", [0x30]],
    ["parity", [0x30, 0x8d]],
    ["deaf", []],
  ] as const)("%s", async (fault, expected) => {
    const { bytes, simulator } = await bytesAfter(fault);
    expect(bytes).toEqual(expected);
    expect(simulator.snapshot()).toMatchObject({ savedPositions: 1 });
  });

  test("stutter: the rest comes three seconds later", async () => {
    const { client, clock } = await bytesAfter("stutter", "TS");
    await clock.advance(2_999);
    expect(client.heard()).toBe("");
    await clock.advance(1);
    expect(client.heard()).toMatch(/^.{23}\r$/);
  });

  test("deaf: nothing gets through for a minute, and what was sent is lost", async () => {
    const { client, clock, log } = await bytesAfter("deaf");
    const received = log.length;
    client.say("NU");
    await clock.advance(59_000);
    expect(client.heard()).toBe("");
    expect(log).toHaveLength(received);
    await clock.advance(1_000);
    expect(client.ask("NU")).toBe("0\r");
  });

  test("wrong speed: garbage both ways for a minute, never a carriage return", async () => {
    const { bytes, client, clock, log } = await bytesAfter("wrong-speed", "TS");
    expect(bytes).toHaveLength(47);
    expect(bytes.every((byte) => byte >= 0x80)).toBe(true);
    const received = log.length;
    expect(client.ask("NU")).toBe("");
    expect(log).toHaveLength(received);
    await clock.advance(60_000);
    expect(client.ask("NU")).toBe("0\r");
  });

  test("cut: the command is carried out, and its code lost", async () => {
    const { clock, client, simulator } = awake(once("CO", "cut"));
    client.say("CO 757664 318883");
    expect(client.ended).toBe("drop");
    await clock.advance(25_000);
    expect(simulator.snapshot().moving).toBe(true);
    await clock.advance(5_000);
    expect(simulator.snapshot().moving).toBe(false);
    const next = connect(simulator);
    expect(next.ask("NU")).toBe("0\r");
  });

  test("lost arguments: MOVE goes to 0 h, 0 degrees, and the log says why", async () => {
    const { act, clock, log, simulator } = awake(once("CO", "lost-args"));
    await clock.advance(20 * 3_600_000);
    await act("ZE");
    expect(await act("CO 757664 318883")).toBe("0\r");
    expect(simulator.snapshot()).toMatchObject({ raHours: 0, decDeg: 0 });
    expect(log.at(-1)).toMatchObject({
      command: "CO",
      args: [],
      note: "its arguments were lost on the way",
    });
  });
});

describe("MOVE starts anew on a line that stays", () => {
  test("relaunch: the command is not carried out, modes are the first ones", async () => {
    const { client, simulator } = awake(once("SP", "relaunch"));
    client.ask("ES 1");
    client.ask("DS 1");
    expect(client.ask("SP")).toBe("");
    expect(client.ended).toBeUndefined();
    expect(client.ask("NU")).toBe("\r");
    expect(client.ask("TS")).toHaveLength(47);
    expect(simulator.snapshot()).toMatchObject({ asleep: true, deadmanMs: 0, savedPositions: 0 });
  });

  test("relaunch-later: in the middle of a move, which ends where it is without a code", async () => {
    const { act, clock, client, simulator } = awake(once("CO", "relaunch-later"));
    client.say("CO 757664 318883");
    await clock.advance(4_999);
    expect(simulator.snapshot().moving).toBe(true);
    await clock.advance(1);
    const { moving, decDeg } = simulator.snapshot();
    expect(moving).toBe(false);
    expect(decDeg).toBeCloseTo(10, 0);
    expect(await act("NU")).toBe("\r");
  });
});

describe("a person", () => {
  test("at the paddle ends a move with 9 and pushes the telescope", async () => {
    const { act, simulator } = awake(once("CO", "paddle"));
    expect(await act("CO 757664 318883")).toBe("9\r");
    expect(simulator.snapshot().decDeg).toBeCloseTo(10.1, 0);
  });

  test("at the paddle pushes a telescope that stands", async () => {
    const { act, simulator } = awake(once("TC", "paddle"));
    await act("CO 757664 318883");
    expect(await act("TC 1")).toBe("0\r");
    expect(simulator.snapshot().decDeg).toBeCloseTo(31.9883, 6);
  });

  test("at the keyboard keeps MOVE from what is not asynchronous", async () => {
    const { clock, client } = awake(once("NU", "keyboard"));
    client.say("NU");
    await clock.advance(59_000);
    expect(client.heard()).toBe("");
    expect(client.ask("TS")).toHaveLength(47);
    expect(client.ask("AB")).toBe("0\r");
    await clock.advance(1_000);
    expect(client.heard()).toBe("0\r");
  });
});

test("every fault of MOVE can be asked for, each but what the line does leaves MOVE working", async () => {
  for (const fault of moveFaults) {
    const faults = parseFaults([`${fault}:UI`]);
    const { client, clock, simulator } = awake((command) => faults("move", command));
    client.say("UI");
    await clock.advance(600_000);
    const next = connect(simulator);
    expect(next.ask("NU"), fault).toMatch(/^0?\r$/);
    simulator.close();
  }
});

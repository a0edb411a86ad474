import { expect, test } from "vitest";
import type { FaultName } from "../../../src/sim/simulator.ts";
import { awake, connect } from "./client.ts";

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
  await clock.advance(LATE_MS - 10_001);
  expect(client.heard()).toBe("");
  await clock.advance(1);
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
  expect(simulator.snapshot()).toEqual({ ...before, asleep: true, tracking: false, moving: false });
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

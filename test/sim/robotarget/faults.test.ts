import { expect, test } from "vitest";
import type { FaultName } from "../../../src/sim/simulator.ts";
import { Client, managing, setUp } from "./client.ts";
import { newSet } from "./objects.ts";

/** One AddSet that meets a fault, and what is left of it after 10 s. */
async function addSetMeeting(fault: FaultName) {
  let times = 0;
  const { simulator, clock, log } = setUp((command) =>
    command === "AddSet" && times++ === 0 ? fault : undefined,
  );
  const client = await managing(simulator, clock);
  const before = client.lines.length;
  const uid = client.command("AddSet", newSet);
  await clock.advance(1_000);
  const answers = client.messages.slice(before);
  const stored = JSON.stringify(simulator.snapshot().sets).includes(newSet.Guid);
  return { simulator, clock, log, client, uid, answers, stored };
}

test.each([
  ["drop", true, "drop"],
  ["silent", false, undefined],
  ["mute", true, undefined],
  ["restart", false, "drop"],
] as const)("%s: stored %s, no answer, connection %s", async (fault, isStored, ended) => {
  const { answers, stored, client, simulator, log } = await addSetMeeting(fault);
  expect(answers).toEqual([]);
  expect(stored).toBe(isStored);
  expect(client.ended).toBe(ended);
  expect(log.filter(({ command }) => command === "AddSet")).toHaveLength(1);
  simulator.close();
});

test("refuse: an error, and nothing is stored", async () => {
  const { answers, stored, simulator } = await addSetMeeting("refuse");
  expect(answers).toEqual([{ jsonrpc: "2.0", error: { code: 1, message: expect.any(String) }, id: 3 }]);
  expect(stored).toBe(false);
  simulator.close();
});

test("twice: stored once, answered twice", async () => {
  const { answers, stored, simulator } = await addSetMeeting("twice");
  expect(answers.map((message) => message.result ?? message.ParamRet.ret)).toEqual([0, 0, "DONE", "DONE"]);
  expect(stored).toBe(true);
  simulator.close();
});

test("late: stored at once, answered after two and a half minutes", async () => {
  const { answers, stored, simulator, clock, client, uid } = await addSetMeeting("late");
  expect(answers).toEqual([]);
  expect(stored).toBe(true);
  for (let times = 0; times < 15; times += 1) {
    await clock.advance(10_000);
    client.raw('{"Event":"Polling"}\r\n');
  }
  expect(client.resultOf(uid)?.ParamRet).toEqual({ ret: "DONE" });
  simulator.close();
});

test("a restart throws everybody out and keeps the database", async () => {
  const { simulator, clock } = setUp((command) => (command === "GetSet" ? "restart" : undefined));
  const first = await managing(simulator, clock);
  const second = await managing(simulator, clock);
  first.command("AddSet", newSet);
  second.command("GetSet");
  expect([first.ended, second.ended]).toEqual(["drop", "drop"]);
  expect(simulator.snapshot().sets).toContainEqual(expect.objectContaining({ guid: newSet.Guid }));
  expect(new Client(simulator).lines).toHaveLength(1);
  simulator.close();
});

test("the log has every command once, at plan time, without password and key", async () => {
  const { simulator, clock, log } = setUp();
  const client = await managing(simulator, clock);
  client.raw('{"Event":"Polling"}\r\n');
  client.command("GetSet", { ProfileName: "" });
  expect(log.map(({ at, family, device, command }) => [at, family, device, command])).toEqual([
    ["2026-03-01T03:00:00.000Z", "robotarget", "rig", "AuthenticateUserBase"],
    ["2026-03-01T03:00:00.000Z", "robotarget", "rig", "RemoteSetRoboTargetManagerMode"],
    ["2026-03-01T03:00:00.010Z", "robotarget", "rig", "GetSet"],
  ]);
  expect(JSON.stringify(log)).not.toMatch(/SIM-0001|b2JzZXJ2/);
  expect(log[2]?.args).toMatchObject({ ProfileName: "", UID: "uid-3" });
  simulator.close();
});

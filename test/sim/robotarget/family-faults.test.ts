import { describe, expect, test } from "vitest";
import { actionCodes } from "../../../src/sim/robotarget/fault-names.ts";
import type { FaultName } from "../../../src/sim/simulator.ts";
import { Client, type Message, managing, setUp } from "./client.ts";
import { COMET, M13, newSet } from "./objects.ts";

/** One command that meets a fault, and what came of it in 100 s. */
async function meeting(fault: FaultName, name = "AddSet", params: Message = newSet) {
  let times = 0;
  const world = setUp((command) => (command === name && times++ === 0 ? fault : undefined), {
    behaviour: { scheduler: "off" },
  });
  const client = await managing(world.simulator, world.clock);
  const before = client.lines.length;
  const uid = client.command(name, params);
  for (let sec = 0; sec < 100; sec += 10) {
    await world.clock.advance(10_000);
    if (!client.ended) client.raw('{"Event":"Polling"}\r\n');
  }
  const lines = client.lines.slice(before);
  const text = lines.join("");
  const messages = text
    .split("\r\n")
    .filter((line) => line.endsWith("}"))
    .map((line) => JSON.parse(line) as Message)
    .filter((message) => message.Event !== "Polling");
  const isStored = JSON.stringify(world.simulator.snapshot().sets).includes(newSet.Guid);
  return { ...world, client, uid, lines, text, messages, isStored };
}

/** A message in a word: the answer, or how an action ended. */
const word = ({ result, Event, ActionResultInt, ParamRet }: Message): string =>
  Event === "RemoteActionResult"
    ? `${ActionResultInt} ${ParamRet.ret ?? ""}`.trim()
    : (Event ?? `result ${result}`);

describe("how actions end", () => {
  test.each([
    ["no-rar", true, ["result 0"]],
    ["rar-first", true, ["4 DONE", "result 0"]],
    ["ret-error", false, ["result 0", "4 The simulator was told to fail"]],
    ["slow", true, ["result 0", "4 DONE"]],
    ["merged", true, ["result 0", "4 DONE"]],
    ["bytes", true, ["result 0", "4 DONE"]],
    ["big-line", true, ["result 0", "4 DONE"]],
    ["drop-before", false, []],
    ["drop-between", true, ["result 0"]],
    ["drop-in-result", true, []],
    ["drop-in-rar", true, ["result 0"]],
    ["shutdown", false, ["ShutDown"]],
    ["profile-change", true, ["ProfileChanged", "result 0", "4 DONE"]],
  ] as const)("%s: stored %s, %j", async (fault, stored, words) => {
    const { messages, isStored, simulator } = await meeting(fault);
    expect(messages.map(word)).toEqual(words);
    expect(isStored).toBe(stored);
    simulator.close();
  });

  test.each(actionCodes.flatMap((code) => [[code, true] as const, [code, false] as const]))(
    "code %d, carried out: %s",
    async (code, done) => {
      const { messages, isStored, uid, simulator } = await meeting(
        done ? `rar-${code}` : `rar-${code}-undone`,
      );
      const [result, action] = messages;
      expect(result).toMatchObject({ result: 0 });
      expect(action).toMatchObject({ UID: uid, ActionResultInt: code });
      expect(action?.Motivo === "").toBe(code === 4);
      expect(isStored).toBe(done);
      simulator.close();
    },
  );

  test("rar-other: another action ends, the right one never", async () => {
    const { messages, uid, isStored, simulator } = await meeting("rar-other");
    expect(messages.map(word)).toEqual(["result 0", "4 DONE"]);
    expect(messages[1]?.UID).not.toBe(uid);
    expect(isStored).toBe(true);
    simulator.close();
  });

  test("slow: after 90 s", async () => {
    const { client, uid, simulator } = await meeting("slow", "GetSet", {});
    const [rar] = client.messages.filter((message) => message.UID === uid);
    const began = Number(client.sessionKey);
    expect(rar?.Timestamp - began).toBeCloseTo(90.01, 1);
    simulator.close();
  });
});

describe("how bytes come", () => {
  test("bytes: one by one", async () => {
    const { lines, simulator } = await meeting("bytes");
    const single = lines.filter((line) => line.length === 1);
    expect(single.length).toBeGreaterThan(150);
    simulator.close();
  });

  test("merged: all in one piece, with an event in front", async () => {
    const { lines, simulator } = await meeting("merged");
    expect(lines[0]?.split("\r\n").map((line) => line.slice(0, 10))).toEqual([
      '{"Event":"',
      '{"jsonrpc"',
      '{"Event":"',
      "",
    ]);
    simulator.close();
  });

  test("big-line: 5 MB, in the picture where there is one", async () => {
    const plain = await meeting("big-line");
    expect(Math.max(...plain.lines.map((line) => line.length))).toBeGreaterThan(5_000_000);
    const params = { RefGuidShotDone: "7e1c52d4-93ab-4d68-a0f7-1b2c3d400100", FITFileName: "" };
    const picture = await meeting("big-line", "GetShotJpg", params);
    expect(picture.messages[1]?.ParamRet.Base64Data.length).toBeGreaterThan(4_900_000);
  });

  test.each(["drop-in-result", "drop-in-rar"] as const)("%s: no end of line", async (fault) => {
    const { text, client } = await meeting(fault);
    expect(text.endsWith("\r\n")).toBe(false);
    expect(client.ended).toBe("drop");
  });

  test("shutdown: a word of goodbye to everybody, then the end", async () => {
    const { simulator, clock } = setUp((command) => (command === "GetSet" ? "shutdown" : undefined));
    const [one, two] = [await managing(simulator, clock), await managing(simulator, clock)];
    one.command("GetSet");
    expect([one, two].map((client) => [client.messages.at(-1)?.Event, client.ended])).toEqual([
      ["ShutDown", "close"],
      ["ShutDown", "close"],
    ]);
    expect(new Client(simulator).lines).toHaveLength(1);
  });
});

describe("what a person does meanwhile", () => {
  const read = { RefGuidTarget: M13 };
  test("edit-priority", async () => {
    const { simulator } = await meeting("edit-priority", "GetShot", read);
    const { targets } = simulator.snapshot() as Record<string, Message[]>;
    expect(targets?.find(({ guid }) => guid === M13)?.priority).toBe(3);
  });

  test("edit-shot", async () => {
    const { messages } = await meeting("edit-shot", "GetShot", read);
    expect(messages[1]?.ParamRet.list.map((row: Message) => row.order)).toEqual([1, 2]);
  });

  test.each([
    ["GetShot", read, M13],
    ["EnableDisableObject", { RefGuidObject: M13, ObjectType: 1, OperationType: 1 }, M13],
    ["RemoveShot", { RefGuidShot: "7e1c52d4-93ab-4d68-a0f7-1b2c3d400005" }, COMET],
  ])("edit-remove before %s", async (name, params, guid) => {
    const { simulator } = await meeting("edit-remove", name, params);
    expect(JSON.stringify(simulator.snapshot().targets)).not.toContain(guid);
  });
});

describe("actions that a client aborts", () => {
  test.each([
    ["RemoteActionAbort", "of their UID"],
    ["RemoteActionAbortAll", "all of them"],
  ])("%s: %s", async (method) => {
    const { simulator, clock } = setUp((command) => (command === "GetSet" ? "slow" : undefined));
    const client = await managing(simulator, clock);
    const uid = client.command("GetSet");
    client.request(method, { UID: uid });
    await clock.advance(5);
    expect(client.resultOf(uid)).toMatchObject({ ActionResultInt: 7, Motivo: "Aborted" });
    client.request("RemoteActionAbort", { UID: "nobody's" });
    expect(client.messages.at(-1)).toMatchObject({ result: 0 });
    client.request("Abort", { IsHalt: true });
    expect(client.messages.at(-1)).toMatchObject({ result: 0 });
    simulator.close();
  });
});

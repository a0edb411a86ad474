import { describe, expect, test } from "vitest";
import { awake, connect, setUp } from "./client.ts";

const bytesOf = (text: string): number[] => [...Buffer.from(text, "latin1")];

describe("the speed of the line", () => {
  test.each(["wire", "plan"] as const)(
    "9600 baud, in %s time: ten bits a character, both ways",
    async (pace) => {
      const { client, clock } = setUp(undefined, { baud: 9_600, pace });
      client.say("VR");
      // 3 characters there, 16 and 4 of 20 back.
      await clock.advance(3.2 + 16.5);
      expect(client.heard()).toBe("");
      await clock.advance(1);
      expect(client.heard()).toBe("\rV05.12 - 30-Dec");
      await clock.advance(5);
      expect(client.heard()).toBe("-09\r");
    },
  );

  test("the answer to BA still comes at the old rate", async () => {
    const { client, clock } = awake(undefined, { baud: 9_600 });
    await clock.advance(100);
    client.heard();
    client.say("BA 5");
    await clock.advance(10);
    expect(client.heard()).toBe("0\r");
    client.say("VR");
    await clock.advance(3);
    expect(client.heard()).toBe("\rV05.12 - 30-Dec-09\r");
  });

  test.each([0, 9_600])(
    "where the other end does not follow there is garbage from then on (baud %i)",
    async (baud) => {
      const { client, clock } = awake(undefined, { baud, rateChange: "lost" });
      await clock.advance(100);
      client.heard();
      client.say("BA 3");
      await clock.advance(100);
      client.heard();
      client.say("NU");
      client.say("TS");
      await clock.advance(1_000);
      expect(client.heard()).not.toMatch(/\r/);
    },
  );

  test("what is on its way when the simulator closes never arrives", async () => {
    const { client, clock, simulator } = setUp(undefined, { baud: 9_600 });
    client.say("VR");
    await clock.advance(5);
    simulator.close();
    await clock.advance(1_000);
    expect(client.heard()).toBe("");
  });
});

describe("parity in the eighth bit", () => {
  test.each([
    ["none", "0\r", [0x30, 0x0d]],
    ["even", "0\r", [0x30, 0x8d]],
    ["odd", "0\r", [0xb0, 0x0d]],
    ["mark", "0\r", [0xb0, 0x8d]],
  ] as const)("%s", (parity, _said, bytes) => {
    const { client } = setUp(undefined, { parity });
    client.say("RC 1");
    client.heard();
    expect(bytesOf(client.ask("NU"))).toEqual(bytes);
  });

  test("is taken off of what comes in", () => {
    const { client, log } = setUp(undefined, { parity: "even" });
    client.raw(Uint8Array.of(0x4e, 0x55 | 0x80, 0x8d));
    expect(log.map(({ command }) => command)).toEqual(["NU"]);
  });
});

describe("the buffer", () => {
  test("what finds no room is lost, and a shortened command is a command", async () => {
    const { client, clock, simulator, log } = awake(undefined, { bufferBytes: 36 });
    client.say("UI");
    client.say("FG 1000");
    client.say("FG 2000");
    client.say("FG 3000");
    client.say("FG 4000");
    client.say("FG 5000");
    await clock.advance(300_000);
    expect(log.slice(-5).map(({ args }) => args)).toEqual([[1000], [2000], [3000], [4000], [5]]);
    expect(simulator.snapshot().moving).toBe(false);
  });

  test("asynchronous commands are found behind others that wait", async () => {
    const { client, clock } = awake();
    client.raw("UI\rNU\rTS\rVR\r");
    await clock.advance(1_000);
    expect(client.heard()).toMatch(/^\r.{45}\r$/);
    await clock.advance(120_000);
    expect(client.heard()).toBe("0\r0\r\rV05.12 - 30-Dec-09\r");
  });
});

test("two clients hear the same, and one that comes while the line is cut is thrown out", async () => {
  const { client, simulator, clock } = awake((command) => (command === "SP" ? "cut" : undefined));
  const other = connect(simulator);
  expect(client.ask("NU")).toBe("0\r");
  expect(other.heard()).toBe("0\r");
  client.say("SP");
  expect([client.ended, other.ended]).toEqual(["drop", "drop"]);
  expect(connect(simulator).ended).toBe("drop");
  await clock.advance(30_000);
  const later = connect(simulator);
  expect(later.ask("NU")).toBe("0\r");
});

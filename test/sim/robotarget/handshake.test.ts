import { describe, expect, test } from "vitest";
import { commandMac, managerHash } from "../../../src/sim/robotarget/identity.ts";
import { Client, managing, setUp } from "./client.ts";

describe("vectors", () => {
  const key = "1652231344.88438";
  test("hash of manager mode", () => {
    expect(managerHash("pippo", key, ["12345678", "abcdefg", "pluto", "paperino"])).toBe(
      "Y2ViMzE0YTVhYmZlZWViYzEzODFhMjExYmExZGIwODY5MTkxNmQ5Mw==",
    );
  });
  test("MAC of a command", () => {
    expect(commandMac("pippo", key, "5", "0697f2f9-24e4-4850-84e9-18ea28b05fe9")).toBe(
      "ZDdjYmNmNDkyZmJiMjY0ZDY1ZjcwOGEzNTVhYjU3ZGIxNDhjZmU3NA==",
    );
  });
});

describe("what the wire looks like", () => {
  test("Version comes first, in local time with up to five decimals", () => {
    const { simulator } = setUp();
    const client = new Client(simulator);
    expect(client.lines).toEqual([
      '{"Event":"Version","Timestamp":1772308800.00001,"Host":"SIMULATOR","Inst":1,' +
        '"VOYVersion":"Release 2.3.14 - Simulated","VOYSubver":"","MsgVersion":1}\r\n',
    ]);
    simulator.close();
  });

  test("session keys differ although the time is the same, and drop trailing zeros", () => {
    const { simulator } = setUp();
    const keys = Array.from({ length: 20 }, () => new Client(simulator).sessionKey);
    expect(new Set(keys).size).toBe(20);
    expect(keys[9]).toBe("1772308800.0001");
    simulator.close();
  });

  test("authentication answers with authbase and no result", () => {
    const { simulator } = setUp();
    const client = new Client(simulator);
    client.raw(
      '{"method":"AuthenticateUserBase","params":{"UID":"a","Base":"b2JzZXJ2ZXI6Y2xlYXItc2tpZXM="},"id":7}\r\n',
    );
    expect(client.lines[1]).toBe(
      '{"jsonrpc":"2.0","authbase":{"Username":"observer","FirstName":"Vera","LastName":"Simulated",' +
        '"Mail":"observer@example.invalid","Permissions":"","Note":""},"id":7}\r\n',
    );
    simulator.close();
  });

  test("result first, RemoteActionResult a few milliseconds later", async () => {
    const { simulator, clock } = setUp();
    const client = new Client(simulator);
    client.manage();
    expect(client.messages.at(-1)).toEqual({ jsonrpc: "2.0", result: 0, id: 2 });
    await clock.advance(4);
    expect(client.messages).toHaveLength(3);
    await clock.advance(1);
    expect(client.messages.at(-1)).toMatchObject({
      Event: "RemoteActionResult",
      UID: "manager",
      ActionResultInt: 4,
      Motivo: "",
      ParamRet: { ret: "DONE", VersionDB: 21 },
    });
    simulator.close();
  });
});

describe("who is let in", () => {
  test("a wrong password is rejected and the connection closed", () => {
    const { simulator } = setUp();
    const client = new Client(simulator);
    client.request("AuthenticateUserBase", { UID: "a", Base: Buffer.from("observer:no").toString("base64") });
    expect(client.messages.at(-1)?.error).toEqual({ code: 1, message: "Authentication Rejected" });
    expect(client.ended).toBe("close");
  });

  test("a command before authentication closes the connection", () => {
    const { simulator } = setUp();
    const client = new Client(simulator);
    client.command("GetSet");
    expect(client.messages.at(-1)?.error).toMatchObject({ code: 1 });
    expect(client.ended).toBe("close");
  });

  test("a wrong hash ends in an error text, and commands stay refused", async () => {
    const { simulator, clock } = setUp();
    const client = new Client(simulator);
    client.authenticate();
    client.request("RemoteSetRoboTargetManagerMode", { UID: "m", MACKey: "SIM-0001-0002-0003", Hash: "x" });
    await clock.advance(5);
    expect(client.resultOf("m")?.ParamRet.ret).toMatch(/^ERROR : /);
    client.command("GetSet");
    expect(client.messages.at(-1)?.error).toMatchObject({ code: 1 });
    simulator.close();
  });

  test.each([{ id: "99" }, { uid: "other" }, { key: "1772308800.5" }])(
    "a MAC over %o is refused",
    async (lie) => {
      const { simulator, clock } = setUp();
      const client = await managing(simulator, clock);
      const uid = client.command("GetSet", {}, lie);
      await clock.advance(10);
      expect(client.messages.at(-1)?.error).toEqual({ code: 1, message: "MAC Error" });
      expect(client.resultOf(uid)).toBeUndefined();
      simulator.close();
    },
  );

  test("a new connection has a new key and no rights of the old one", async () => {
    const { simulator, clock } = setUp();
    const first = await managing(simulator, clock);
    const second = new Client(simulator);
    second.authenticate();
    second.command("GetSet", {}, { key: first.sessionKey });
    expect(second.messages.at(-1)?.error).toMatchObject({ message: "RoboTarget Manager Mode not active" });
    simulator.close();
  });

  test("an unknown method is refused, the dashboard is accepted, disconnect is answered and closes", async () => {
    const { simulator, clock } = setUp();
    const client = new Client(simulator);
    client.authenticate();
    client.request("Nonsense");
    expect(client.messages.at(-1)?.error).toMatchObject({ code: 1 });
    client.request("RemoteSetDashboardMode", { UID: "d", IsOn: true });
    await clock.advance(5);
    expect(client.resultOf("d")?.ParamRet).toEqual({});
    const id = client.request("disconnect");
    expect(client.messages.at(-1)).toEqual({ jsonrpc: "2.0", result: 0, id });
    expect(client.ended).toBe("close");
  });
});

describe("timing", () => {
  test("closes after 5 s without authentication, not before", async () => {
    const { simulator, clock } = setUp();
    const client = new Client(simulator);
    await clock.advance(4_999);
    expect(client.ended).toBeUndefined();
    await clock.advance(1);
    expect(client.ended).toBe("close");
  });

  test("polls after 5 s of its own silence and closes after 15 s of the client's", async () => {
    const { simulator, clock } = setUp();
    const client = new Client(simulator);
    client.authenticate();
    await clock.advance(5_000);
    expect(client.messages.at(-1)).toMatchObject({ Event: "Polling", Host: "SIMULATOR", Inst: 1 });
    await clock.advance(9_999);
    expect(client.ended).toBeUndefined();
    await clock.advance(1);
    expect(client.ended).toBe("close");
    expect(client.messages.filter((message) => message.Event === "Polling")).toHaveLength(2);
  });

  test("any polling keeps the connection alive, garbage does not", async () => {
    const { simulator, clock } = setUp();
    const polite = new Client(simulator);
    const rude = new Client(simulator);
    polite.authenticate();
    rude.authenticate();
    for (let times = 0; times < 6; times += 1) {
      await clock.advance(5_000);
      polite.raw('{"Event":"Polling"}\r\n');
      rude.raw("hello?\r\n");
    }
    expect(polite.ended).toBeUndefined();
    expect(rude.ended).toBe("close");
    simulator.close();
  });

  test("close stops every timer and drops every client", async () => {
    const { simulator, clock } = setUp();
    const client = new Client(simulator);
    client.manage();
    simulator.close();
    const before = client.lines.length;
    await clock.advance(60_000);
    expect(client.ended).toBe("drop");
    expect(client.lines).toHaveLength(before);
  });
});

describe("hostile input", () => {
  test("lines in any pieces, and several in one", async () => {
    const { simulator, clock } = setUp();
    const client = new Client(simulator);
    const line =
      '{"method":"AuthenticateUserBase","params":{"Base":"b2JzZXJ2ZXI6Y2xlYXItc2tpZXM="},"id":1}\r\n';
    for (const byte of Buffer.from(line)) client.raw(Uint8Array.of(byte));
    client.raw('{"method":"A","id":2}\r\n{"method":"B","id":3}\n');
    expect(client.messages.slice(1).map((message) => message.id)).toEqual([1, 2, 3]);
    await clock.advance(0);
    simulator.close();
  });

  test.each([
    "\r\n",
    "null\r\n",
    "[]\r\n",
    '"text"\r\n',
    "\u0000\u0001\r\n",
    "{\r\n",
    '{"method":5}\r\n',
    '{"method":"","id":1}\r\n',
    `${"[".repeat(100_000)}\r\n`,
  ])("ignores %j", (line) => {
    const { simulator, log } = setUp();
    const client = new Client(simulator);
    client.raw(line);
    expect(client.lines).toHaveLength(1);
    expect(log).toEqual([]);
    simulator.close();
  });

  test.each(["__proto__", "constructor", "toString"])("method and parameter %s", async (name) => {
    const { simulator, clock } = setUp();
    const client = await managing(simulator, clock);
    client.command(name, { [name]: 1 });
    client.raw(`{"method":"${name}","params":{"${name}":{"polluted":true}},"id":9}\r\n`);
    expect(client.messages.at(-1)).toMatchObject({ error: { code: 1 }, id: 9 });
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    simulator.close();
  });

  test("a line without an end is dropped at 32 MB, and the server lives on", () => {
    const { simulator } = setUp();
    const client = new Client(simulator);
    const piece = new Uint8Array(8 * 1024 * 1024).fill(0x61);
    for (let times = 0; times < 4; times += 1) client.raw(piece);
    expect(client.ended).toBeUndefined();
    client.raw(Uint8Array.of(0x61));
    expect(client.ended).toBe("drop");
    expect(new Client(simulator).lines).toHaveLength(1);
    simulator.close();
  });
});

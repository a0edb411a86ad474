import { describe, expect, it } from "vitest";
import { type CommandName, commands, type OrderlyName } from "../../../src/devices/move/commands.ts";
import { never } from "./bench.ts";
import { answered, coArgs, ended, lp25, on20, ts45, ts96, wire } from "./wire.ts";

describe("one command", () => {
  it("is one buffer, with all its arguments", async () => {
    const w = wire();
    expect(await answered(w, w.connection.command("CO", coArgs, never), "0\r")).toBe("0");
    expect(w.sent).toEqual(["CO 71231 412692\r"]);
    expect(w.connection.inStep).toBe(true);
  });

  it("is not sent when an argument is out of range", async () => {
    const w = wire();
    await expect(w.connection.command("CO", { raHours: 25, decDeg: 0 }, never)).rejects.toMatchObject({
      code: "move-argument",
    });
    expect(w.sent).toEqual([]);
    expect(w.connection.inStep).toBe(true);
  });

  it("is the only one under way", async () => {
    const w = wire();
    const first = w.connection.command("CO", coArgs, never);
    await expect(w.connection.command("TC", { on: 1 }, never)).rejects.toThrow(
      /while the answer to CO is due/,
    );
    expect(await answered(w, first, "H\r")).toBe("H");
  });

  const orderly = (Object.keys(commands) as CommandName[]).filter(
    (name) => ["code", "return"].includes(commands[name].reply) && !["AB", "QU"].includes(name),
  ) as OrderlyName[];
  const some: Readonly<Record<string, number | string>> = {
    altitudeDeg: 45,
    azimuthDeg: 90,
    rate: 1,
    raHours: 1,
    decDeg: 1,
    sec: 1,
    deg: 1,
    on: 1,
    minutes: 1,
    fileName: "a",
    ephemeris: 1,
    raSecPerHour: 1,
    decArcsecPerHour: 1,
    position: 1,
    mode: 1,
    index: 1,
    entry: 1,
    raArcsec: 1,
    decArcsec: 1,
    date: "01-Jan-26",
    time: "00:00:00",
  };
  it.each(orderly)(
    "%s is given up at its deadline on a silent line, and says whether it may be repeated",
    async (name) => {
      const w = wire();
      const failure = w.clock.runUntil(w.connection.command(name, some as never, never));
      const retry = commands[name].effect === "telescope" ? "doubt" : "safe";
      await expect(failure).rejects.toMatchObject({ code: "move-silent", retry });
      const runsMs = ["CS", "OS"].includes(name) ? 1_000 : 0;
      expect(w.clock.elapsed()).toBe(commands[name].deadlineMs + runsMs);
      expect(w.connection.inStep).toBe(false);
    },
  );

  it("fails soon when MOVE answers without codes", async () => {
    const w = wire();
    const failure = answered(w, w.connection.command("CO", coArgs, never), "\r");
    await expect(failure).rejects.toMatchObject({ code: "move-codes-off", retry: "doubt" });
    expect(w.clock.elapsed()).toBe(1_000);
    expect(w.connection.inStep).toBe(false);
  });

  it("takes a data reply that stutters for what it is", async () => {
    const w = wire();
    const move = w.connection.command("CO", coArgs, never);
    const status = w.connection.query("TS", never);
    w.say(`\r${ts96.slice(0, 50)}`);
    await w.clock.advance(3_000);
    w.say(`${ts96.slice(50)}\r0\r`);
    expect(await w.clock.runUntil(Promise.all([move, status]))).toEqual(["0", ts96]);
  });

  it("is out of step after a code that it does not have", async () => {
    const w = wire();
    expect(await answered(w, w.connection.command("TC", { on: 1 }, never), "H\r")).toBe("H");
    expect(w.connection.inStep).toBe(false);
  });

  it("is out of step after a second code, and stays so until a probe", async () => {
    const w = wire();
    expect(await answered(w, w.connection.command("CO", coArgs, never), "0\r")).toBe("0");
    w.say("H\r");
    await w.settle();
    expect(w.connection.inStep).toBe(false);
    expect(w.notes).toEqual(["A completion code came late or twice: H. It was ignored."]);
  });

  it("gives the port back when nothing can be written, so that it can be opened anew", async () => {
    const w = wire();
    w.jam();
    const failure = w.clock.runUntil(w.connection.command("CO", coArgs, never));
    await expect(failure).rejects.toMatchObject({ code: "move-connection-lost", retry: "doubt" });
    expect(w.connection.isOpen).toBe(false);
    expect(w.isClosed).toBe(true);
  });

  it("is lost with the line", async () => {
    const w = wire();
    const move = w.connection.command("CO", coArgs, never);
    w.cut();
    await expect(w.clock.runUntil(move)).rejects.toMatchObject({
      code: "move-connection-lost",
      retry: "doubt",
    });
    await expect(w.connection.command("CO", coArgs, never)).rejects.toMatchObject({ retry: "safe" });
    expect(w.sent).toHaveLength(1);
    expect(w.notes).toEqual(["The connection was lost: serial:test was hung up."]);
  });
});

describe("questions", () => {
  it("overtake a move and are told apart by their length", async () => {
    const w = wire();
    const move = w.connection.command("CO", coArgs, never);
    const asked = (["TS", "LP", "ON"] as const).map((name) => w.connection.query(name, never));
    w.say(`\r${on20}\r\r${ts96}\r0\r\r${lp25}\r`);
    expect(await w.clock.runUntil(Promise.all([move, ...asked]))).toEqual(["0", ts96, lp25, on20]);
    expect(w.sent).toEqual(["CO 71231 412692\r", "TS\r", "LP\r", "ON\r"]);
    expect(w.connection.inStep).toBe(true);
  });

  it("are not answered by what came for one that was given up", async () => {
    const w = wire();
    const gaveUp = new AbortController();
    const first = ended(w.connection.query("TS", gaveUp.signal));
    gaveUp.abort();
    await first;
    const second = w.connection.query("TS", never);
    w.say(`\r${ts45}\r\r${ts96}\r`);
    expect(await w.clock.runUntil(second)).toBe(ts96);
  });

  it.each(["123  -12S", "9999999999"])("wait their turn: SM with %s", async (text) => {
    const w = wire();
    const moon = w.connection.read("SM", { moon: 1 }, never);
    expect(w.connection.inStep).toBe(false);
    expect(await answered(w, moon, `\r${text}\r`)).toBe(text);
    expect(w.connection.inStep).toBe(true);
    expect(w.sent).toEqual(["SM 1\r"]);
  });

  it("say that the telescope sleeps", async () => {
    const w = wire();
    const failure = answered(w, w.connection.read("SM", { moon: 0 }, never), "1\r");
    await expect(failure).rejects.toMatchObject({ code: "move-asleep" });
  });

  it("do not take the late code of an earlier command for an answer", async () => {
    const w = wire();
    const version = answered(w, w.connection.read("VR", {}, never), "0\r\rV04.69 - 04-Apr-02\r");
    expect(await version).toBe("V04.69 - 04-Apr-02");
    expect(w.connection.counts).toEqual({ lateCodes: 1, noiseBytes: 0 });
  });
});

describe("abort", () => {
  it.each([
    ["A\rA\r", { isAborted: true, isAsleep: false, codes: ["A", "A"] }, "A"],
    ["H\rA\r", { isAborted: true, isAsleep: false, codes: ["H", "A"] }, "H"],
    ["0\r0\r", { isAborted: false, isAsleep: false, codes: ["0", "0"] }, "0"],
    // The move's end and AB's answer, whichever is which: not taken for an arrival.
    ["0\rA\r", { isAborted: true, isAsleep: false, codes: ["0", "A"] }, "A"],
  ])("takes both codes of %j", async (text, abort, code) => {
    const w = wire();
    const move = w.connection.command("CO", coArgs, never);
    const aborting = w.connection.abort();
    w.say(text);
    expect(await w.clock.runUntil(Promise.all([move, aborting]))).toEqual([code, abort]);
    expect(w.connection.inStep).toBe(true);
  });

  it.each([
    ["0\r", { isAborted: false, isAsleep: false, codes: ["0"] }],
    ["1\r", { isAborted: false, isAsleep: true, codes: ["1"] }],
    ["\r", { isAborted: false, isAsleep: false, codes: [""] }],
  ])("takes its own code %j when nothing is under way", async (text, abort) => {
    const w = wire();
    expect(await answered(w, w.connection.abort(), text)).toEqual(abort);
    expect(w.connection.inStep).toBe(text !== "\r");
  });

  it("ends a move also when one code is all that comes, and is out of step then", async () => {
    const w = wire();
    const move = w.connection.command("CO", coArgs, never);
    const aborting = w.connection.abort();
    w.say("A\r");
    expect(await w.clock.runUntil(Promise.all([move, aborting]))).toMatchObject(["A", { isAborted: true }]);
    expect(w.clock.elapsed()).toBe(3_000);
    expect(w.connection.inStep).toBe(false);
  });

  it("does not end what it does not stop: the focus moves on, and its code is its own", async () => {
    const w = wire();
    const focus = w.connection.command("FG", { position: 10 }, never);
    expect(await answered(w, w.connection.abort(), "0\r")).toMatchObject({ isAborted: false, codes: ["0"] });
    expect(w.connection.inStep).toBe(false);
    expect(await answered(w, focus, "5\r")).toBe("5");
    expect(w.connection.inStep).toBe(true);
  });

  it("says so when nobody answers", async () => {
    const w = wire();
    await expect(w.clock.runUntil(w.connection.abort())).rejects.toMatchObject({ code: "move-silent" });
    expect(w.clock.elapsed()).toBe(3_000);
  });
});

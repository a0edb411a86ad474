import { describe, expect, it } from "vitest";
import { acts, after, awake, bench, coM31, m31, never } from "./bench.ts";
import type { FakeMove } from "./fake-move.ts";

describe("ready", () => {
  it("sets the modes, confirms them, and says what it found", async () => {
    const b = await bench();
    expect(await b.until(b.device.ready(never))).toEqual({
      version: "V04.69 - 04-Apr-02",
      awake: false,
      wasReset: true,
    });
    expect(b.fake.received).toEqual(["TS", "VR", "RC 1", "NU", "ES 1", "TS"]);
    expect(b.notes).toEqual([]);
    expect(await b.until(b.device.ready(never))).toEqual({});
    expect(b.fake.received.slice(6)).toEqual(["TS"]);
  });

  it.each([1, 2, 7])("understands answers cut into pieces of %i bytes", async (size) => {
    const b = await bench();
    b.fake.cut = (bytes) =>
      Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
    await b.until(b.device.ready(never));
    await b.run("wake");
    expect(await b.run("slew", m31)).toMatchObject({ equinox: 2026.88 });
  });

  it("sets the modes again after a restart of MOVE, and notes it", async () => {
    const b = await awake();
    b.fake.restart();
    await b.until(b.device.ready(never));
    expect(acts(b)).toEqual(["RC 1", "ES 1"]);
    expect(b.notes).toEqual([expect.stringMatching(/MOVE was restarted/)]);
    expect(b.fake).toMatchObject({ codesOn: true, extended: true });
  });

  it("notes a restart that came while the line was down", async () => {
    const b = await awake();
    b.fake.cutLine();
    b.fake.restart();
    await b.until(b.device.ready(never));
    expect(b.notes).toEqual([
      expect.stringMatching(/lost/),
      "Connected again.",
      "MOVE was restarted meanwhile: its modes were off.",
    ]);
  });

  it("takes only trusted versions", async () => {
    const trusted = await bench({ versions: ["V04.69"] });
    await expect(trusted.until(trusted.device.ready(never))).resolves.toMatchObject({ awake: false });
    const other = await bench({ versions: ["V04.84", "V04.70"] });
    await expect(other.until(other.device.ready(never))).rejects.toMatchObject({
      code: "move-version",
      retry: "never",
      message: "hall42 runs MOVE V04.69, and this site trusts only V04.84, V04.70.",
    });
  });

  it.each([
    ["a silent line", () => "silent", "move-silent", /line is silent/],
    [
      "a wrong speed",
      () => ({ raw: "\u00f0\u00fe\r\n\u0007ff\r" }),
      "move-wrong-speed",
      /speed of the line is probably wrong \(f0 fe 0d 0a 07 66 66 0d…\)/,
    ],
    ["an answer that breaks off", () => ({ raw: "\r+411609" }), "move-noise", /its answer broke off/],
    [
      "another protocol",
      () => ({ raw: "debian login: " }),
      "move-other-protocol",
      /sends text that is not MOVE's \(“debian login:…”\)/,
    ],
    [
      "even parity",
      () => ({ raw: `\u008d${"+".padEnd(45, "3")}\u008d` }),
      "move-parity",
      /sends even parity/,
    ],
    [
      "odd parity",
      () => ({ raw: `\r${"\u00ab".padEnd(45, "\u00b3")}\r` }),
      "move-parity",
      /sends odd parity/,
    ],
    [
      "codes that stay off",
      (text: string) => (text === "NU" ? { raw: "\r" } : undefined),
      "move-codes-off",
      /without a completion code/,
    ],
    [
      "a program that answers only the status",
      (text: string) => (text === "TS" ? undefined : "silent"),
      "move-busy",
      /tells its status but takes no commands/,
    ],
    ["an unreadable status", () => ({ raw: `\r${"?".repeat(45)}\r` }), "move-status", /cannot be read/],
  ] as const)("has its own clear error for %s", async (_name, mischief, code, message) => {
    const b = await bench();
    b.fake.mischief = mischief as FakeMove["mischief"];
    const failure = b.until(b.device.ready(never));
    await expect(failure).rejects.toMatchObject({ code, retry: "safe", hint: expect.any(String) });
    await expect(failure).rejects.toThrow(message);
  });

  it("takes late codes of an earlier process for what they are", async () => {
    const b = await bench();
    Object.assign(b.fake, { codesOn: true, extended: true, asleep: false });
    // The process before this one sent a move and died; its code comes in between.
    const before = b.fake.connect();
    await before.send(Buffer.from("CO 300000 200000\r"));
    await b.until(b.device.ready(never));
    expect(b.notes.join()).toMatch(/late/);
    expect(b.fake.moving).toBe(false);
    expect(await b.run("slew", m31)).toMatchObject({ offArcmin: expect.any(Number) });
  });

  it("says when it cannot connect, at once the first time, with patience later", async () => {
    let up = false;
    const b = await bench({}, () => up);
    await expect(b.until(b.device.ready(never))).rejects.toMatchObject({
      code: "move-unreachable",
      retry: "safe",
      hint: "Look.",
    });
    expect(b.clock.elapsed()).toBe(0);
    up = true;
    await b.until(b.device.ready(never));
    up = false;
    b.fake.cutLine();
    after(b, 1_500, () => {
      up = true;
    });
    expect(await b.until(b.device.ready(never))).toMatchObject({ version: expect.any(String) });
    expect(b.notes).toEqual([expect.stringMatching(/lost/), "Connected again."]);
  });

  it("opens a line anew that went silent without a word", async () => {
    const b = await awake();
    b.fake.mischief = () => (b.fake.connections === 1 ? "silent" : undefined);
    expect(await b.until(b.device.ready(never))).toMatchObject({ awake: true });
    expect(b.fake.connections).toBe(2);
    expect(b.notes).toEqual(["Connected again."]);
  });
});

describe("makeSafe", () => {
  it("aborts a move of an earlier process and puts the telescope to sleep, in time", async () => {
    const b = await bench();
    Object.assign(b.fake, { codesOn: true, extended: true, asleep: false, slewMs: 100_000 });
    await b.fake.connect().send(Buffer.from(`${coM31}\r`));
    const did = await b.until(b.device.makeSafe(never));
    expect(did).toEqual(["Aborted the move.", "Switched tracking off.", "Put the telescope to sleep."]);
    expect(b.fake).toMatchObject({ asleep: true, moving: false });
    expect(b.clock.elapsed()).toBeLessThan(12_000);
  });

  it("leaves the telescope awake where the site says so", async () => {
    const b = await awake({ safeState: "none" });
    expect(await b.until(b.device.makeSafe(never))).toEqual([
      "There was no move to abort.",
      "Switched tracking off.",
    ]);
    expect(b.fake.asleep).toBe(false);
  });

  it("works when MOVE was restarted, and when the telescope sleeps", async () => {
    const b = await awake();
    b.fake.restart();
    expect(await b.until(b.device.makeSafe(never))).toContain("Put the telescope to sleep.");
    expect(await b.until(b.device.makeSafe(never))).toEqual(["It was asleep."]);
  });

  it("tries once more over a new line when the old one is dead", async () => {
    const b = await awake();
    b.fake.mischief = () => (b.fake.connections === 1 ? "silent" : undefined);
    expect(await b.until(b.device.makeSafe(never))).toContain("Put the telescope to sleep.");
    expect(b.fake.asleep).toBe(true);
  });

  it("says when nobody answers", async () => {
    const b = await awake();
    b.fake.mischief = () => "silent";
    await expect(b.until(b.device.makeSafe(never))).rejects.toMatchObject({ code: "move-silent" });
    await b.device.close();
    await b.device.close();
  });
});

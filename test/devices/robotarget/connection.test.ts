import { describe, expect, test } from "vitest";
import { TransportError } from "../../../src/errors.ts";
import { SECRETS } from "./fake-voyager.ts";
import { failure, makeDevice, makeRig, type Rig, SETTINGS } from "./rig.ts";

describe("handshake", () => {
  test("authenticates, enters manager mode and tells what it found", async () => {
    const rig = makeRig();
    expect(await rig.ready()).toEqual({ voyager: "Release 2.3.14", database: 21 });
    expect(rig.server.methods("")).toEqual(["AuthenticateUserBase", "RemoteSetRoboTargetManagerMode"]);
    await rig.ready();
    expect(rig.server.sessionKeys.length).toBe(1);
  });

  test("goes on when the server asks nobody for a password", async () => {
    const rig = makeRig();
    rig.server.asksForPassword = false;
    expect(await rig.ready()).toMatchObject({ database: 21 });
  });

  test("does not authenticate without a user", async () => {
    const { user: _, password: __, ...settings } = SETTINGS;
    const rig = makeRig(settings);
    await rig.ready();
    expect(rig.server.methods("Authenticate")).toEqual([]);
  });

  test.each([
    ["a wrong password", { password: { env: "KEY" } }, "authentication", "Authentication Rejected"],
    ["a wrong shared secret", { sharedSecret: { env: "USER" } }, "manager-mode", "hash of ***"],
    ["another way to hash", { macEncoding: "raw" }, "manager-mode", "ERROR"],
    ["a key of three words", { macWords: { env: "USER" } }, "mac-words", "1 words instead of four"],
    ["an empty secret", { macKey: { env: "NONE" } }, "secret-empty", "The secret macKey of rig is empty."],
    [
      "an empty key of words",
      { macWords: { env: "NONE" } },
      "secret-empty",
      "The secret macWords of rig is empty.",
    ],
  ])("refuses to go on with %s", async (_, change, code, words) => {
    const rig = makeRig({ ...SETTINGS, ...change });
    const error = await failure(rig.ready());
    expect(error).toMatchObject({ code, retry: "never", device: "rig" });
    expect(error.message).toContain(words);
  });

  test.each([
    [{ macKey: { env: "NONE" } }, "Write it into the environment variable NONE."],
    [{ macKey: { file: "keys/mac" } }, "Write it into the file keys/mac."],
    [
      { password: { file: "pass" } },
      "Write it into the file pass, or take password out of the observatory file.",
    ],
  ])("says where a secret is empty: %j", async (change, hint) => {
    expect((await failure(makeRig({ ...SETTINGS, ...change }).ready())).hint).toBe(hint);
  });

  test("names the way to find out how hashes are made, and guesses none", async () => {
    const error = await failure(makeRig({ ...SETTINGS, macEncoding: "raw" }).ready());
    expect(error.hint).toMatch(/sharedSecret, macKey and macWords.*nightplan doctor rig/s);
    expect(error.hint).not.toContain("raw");
  });

  test.each([
    ["nobody is there", (rig: Rig) => (rig.server.reachable = false), "unreachable", 0],
    ["it never says what it is", (rig: Rig) => (rig.server.greets = false), "no-version", 5_000],
    [
      "it hangs up at once",
      (rig: Rig) => Object.assign(rig.server, { greets: false, hangsUp: true }),
      "no-version",
      0,
    ],
  ])("says so when %s", async (_, spoil, code, afterMs) => {
    const rig = makeRig();
    spoil(rig);
    const error = await failure(rig.ready());
    expect(error).toMatchObject({ code, retry: "safe" });
    expect(error.hint).toContain("address");
    expect(rig.clock.elapsed()).toBe(afterMs);
  });

  test.each([
    ["SSH-2.0-OpenSSH_9.6p1\r\n", "SSH-2.0-OpenSSH_9.6p1"],
    ["HTTP/1.1 400 Bad Request\r\nServer: nginx\r\n\r\n", "HTTP/1.1 400 Bad Request"],
    ["220 mail.example.org ESMTP Postfix (Debian/GNU) ready\r\n", "220 mail.example.org ESMTP Postfix (Debi"],
    ['\u001b[31mRed\u202e\t"alert"\n', '[31mRed "alert"'],
    [`${"\u{1f319}".repeat(50)}\n`, "\u{1f319}".repeat(40)],
    ['{"hello":"world"}\n', '{"hello":"world"}'],
  ])("says at once that %j is not Voyager, and how it begins", async (text, begins) => {
    const rig = makeRig();
    rig.server.greets = false;
    const { connect } = rig.server;
    const greeted = makeDevice(
      SETTINGS,
      rig.clock,
      async (...to) => {
        const transport = await connect(...to);
        rig.server.raw(text);
        return transport;
      },
      SECRETS,
    );
    const error = await failure(greeted.ready());
    expect(error).toMatchObject({ code: "no-version", retry: "safe" });
    expect(error.message).toBe(
      `What answers at the address of rig is not Voyager: it begins with ${begins}.`,
    );
    expect(error.hint).toContain("address");
    expect([rig.clock.elapsed(), rig.server.isConnected, greeted.notes]).toEqual([0, false, []]);
  });

  test("takes other messages before the greeting", async () => {
    const rig = makeRig();
    rig.server.greets = false;
    const ready = rig.device.ready(new AbortController().signal);
    await rig.clock.advance(0);
    rig.server.say({ Event: "Polling", Timestamp: 1, Host: "OBS", Inst: 1 });
    rig.server.raw("{]\n");
    rig.server.say({ Event: "Version", Timestamp: 1, Host: "OBS", Inst: 1, VOYVersion: "Release 2.3.14" });
    rig.server.sessionKeys[0] = "1";
    expect(await rig.clock.runUntil(ready)).toMatchObject({ voyager: "Release 2.3.14" });
  });

  test("is aborted by its signal", async () => {
    const rig = makeRig();
    rig.server.greets = false;
    const stop = new AbortController();
    const ready = rig.device.ready(stop.signal);
    stop.abort(new Error("safe stop"));
    await expect(rig.clock.runUntil(ready)).rejects.toThrow("safe stop");
  });
});

describe("keeping alive", () => {
  test("polls every 5 s while there is no other traffic, for hours", async () => {
    const rig = makeRig();
    await rig.ready();
    await rig.clock.advance(3_600_000);
    expect(rig.server.pollings.length).toBe(720);
    expect(rig.server.pollings.slice(0, 3)).toEqual([5_000, 10_000, 15_000]);
    expect(rig.notes).toEqual([]);
  });

  test("gives a silent server up after 15 s and connects again with a new key when needed", async () => {
    const rig = makeRig();
    await rig.ready();
    rig.server.polls = false;
    await rig.clock.advance(14_000);
    expect(rig.notes).toEqual([]);
    await rig.clock.advance(2_000);
    expect(rig.notes).toEqual(["Lost the connection to Voyager: silence for 15 s."]);
    rig.server.polls = true;
    await rig.sync();
    expect(rig.server.sessionKeys).toHaveLength(2);
    expect(rig.notes.at(-1)).toBe("Connected to Voyager again.");
  });

  test("takes the server's farewell, and finds it again after it was away for a minute", async () => {
    const rig = makeRig();
    await rig.ready();
    rig.server.say({ Event: "ShutDown", Timestamp: 1, Host: "OBS", Inst: 1 });
    rig.server.reachable = false;
    await rig.clock.advance(0);
    expect(rig.notes).toEqual(["Lost the connection to Voyager: it is shutting down."]);
    void rig.clock.sleep(60_000).then(() => (rig.server.reachable = true));
    expect(await rig.sync()).toMatchObject({ created: 4 });
    expect(rig.clock.elapsed()).toBeGreaterThanOrEqual(60_000);
  });

  test("stops looking for a lost server after two minutes", async () => {
    const rig = makeRig();
    await rig.ready();
    rig.server.drop(new TransportError("reset", "connection reset"));
    rig.server.reachable = false;
    expect(await failure(rig.sync())).toMatchObject({ code: "unreachable", retry: "safe" });
    expect(rig.clock.elapsed()).toBe(121_000);
  });

  test("request numbers rise across connections", async () => {
    const rig = makeRig();
    await rig.sync();
    rig.server.drop();
    await rig.clock.advance(0);
    await rig.sync();
    const ids = rig.server.requests.map(({ id }) => id);
    expect(ids).toEqual(ids.map((_, index) => index + 1));
  });

  test("says goodbye once and closes without a complaint", async () => {
    const rig = makeRig();
    await rig.ready();
    await rig.clock.runUntil(rig.device.close());
    await rig.clock.runUntil(rig.device.close());
    expect(rig.server.methods("disconnect")).toHaveLength(1);
    expect(rig.notes).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { TransportError } from "../../src/errors.ts";
import { createConnect } from "../../src/transport/connect.ts";
import { transportError } from "../../src/transport/failure.ts";
import { createHttp } from "../../src/transport/http.ts";
import { within } from "../../src/transport/within.ts";
import { VirtualClock } from "../../src/virtual-clock.ts";

const signal = new AbortController().signal;

describe("createConnect", () => {
  it.each([
    "",
    "192.168.1.2:80",
    "ftp://host:21",
    "tcp://host",
    "tcp://host:0",
    "tcp://host:99999",
    "tcp://:5950",
    "tcp://host:5950/path",
    "tcp://user:pw@host:5950",
    "tcp:host:5950",
    "ws://",
    "serial:",
    "http://host:1/",
  ])("refuses the address %j with a hint and code bad-address", async (address) => {
    const attempt = createConnect(new VirtualClock(0))(address, { signal });
    await expect(attempt).rejects.toMatchObject({
      code: "bad-address",
      hint: expect.stringMatching(/tcp:|ws:|serial:/),
    });
  });
});

describe("createHttp", () => {
  it.each(["", "ftp://host/", "https://host/", "host:80"])("refuses the address %j", async (url) => {
    const attempt = createHttp(new VirtualClock(0))(url, { method: "GET", signal, maxBytes: 1 });
    await expect(attempt).rejects.toMatchObject({ code: "bad-address" });
  });
});

describe("transportError", () => {
  const errno = (code: string): Error => Object.assign(new Error(`raw ${code}`), { code });
  it.each([
    [errno("ECONNREFUSED"), "connection-refused"],
    [new AggregateError([errno("ECONNREFUSED"), errno("ENETUNREACH")]), "connection-refused"],
    [errno("ENOTFOUND"), "host-not-found"],
    [errno("EHOSTUNREACH"), "unreachable"],
    [errno("ECONNRESET"), "connection-lost"],
    [errno("EACCES"), "forbidden"],
    [new Error("Error: No such file or directory, cannot open /dev/ttyX"), "no-such-port"],
    [new Error("Error: Permission denied, cannot open /dev/ttyX"), "forbidden"],
    [new Error("Error Resource temporarily unavailable Cannot lock port"), "port-busy"],
    [new Error("Opening COM3: Access denied"), "port-busy"],
    [new Error("Opening COM3: File not found"), "no-such-port"],
    [new Error("Port is not open"), "connection-closed"],
  ])("explains %s as %s, naming the address and a hint", (error, code) => {
    const explained = transportError("tcp://a:1", error);
    expect(explained).toMatchObject({ code, hint: expect.any(String), cause: error });
    expect(explained.message).toMatch(/^tcp:\/\/a:1 .*\.$/);
  });

  it("keeps what it does not know, without control characters", () => {
    expect(transportError("tcp://a:1", new Error("odd\u001b[31m\r\nthing")).message).toBe(
      "tcp://a:1 failed: odd [31m thing",
    );
  });
});

describe("within", () => {
  const never = new Promise<void>(() => undefined);

  it("gives up after the wire time and says what it was doing", async () => {
    const clock = new VirtualClock(0);
    const work = within(never, { clock, ms: 10_000, doing: "connecting to tcp://a:1", hint: "Look." });
    await expect(clock.runUntil(work)).rejects.toEqual(
      new TransportError("timeout", "Gave up connecting to tcp://a:1 after 10 s.", { hint: "Look." }),
    );
    expect(clock.elapsed()).toBe(10_000);
  });

  it("stops when aborted, before and during", async () => {
    const clock = new VirtualClock(0);
    const stop = new AbortController();
    const work = within(never, { clock, ms: 10_000, doing: "waiting", signal: stop.signal });
    stop.abort(new Error("enough"));
    await expect(work).rejects.toMatchObject({ code: "aborted", cause: { message: "enough" } });
    await expect(
      within(never, { clock, ms: 1, doing: "waiting", signal: stop.signal }),
    ).rejects.toMatchObject({
      code: "aborted",
    });
  });
});

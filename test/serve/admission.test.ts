import { describe, expect, test } from "vitest";
import { parseAddress } from "../../src/serve/address.ts";
import { type Arrival, admit, type Doors } from "../../src/serve/admission.ts";

const home: Doors = { host: "127.0.0.1", names: ["obs-pc", "obs-pc.local"], token: undefined };
const open: Doors = { ...home, host: "0.0.0.0", token: "moonless" };

const arrival = (over: Partial<Arrival> & { headers?: Arrival["headers"] } = {}): Arrival => ({
  method: "GET",
  url: "/v1/messages",
  from: "127.0.0.1",
  isUpgrade: false,
  ...over,
  headers: { host: "localhost:8190", ...over.headers },
});
const post = (headers: Arrival["headers"] = {}, from = "127.0.0.1"): Arrival =>
  arrival({ method: "POST", from, headers: { "x-nightplan": "1", ...headers } });
const statusOf = (come: Arrival, doors = home): number => {
  const admission = admit(come, doors);
  return "status" in admission ? admission.status : 200;
};

describe("names that are bent to this address", () => {
  test.each(["localhost:8190", "127.0.0.1:8190", "[::1]:8190", "192.168.1.20", "OBS-PC.local:8190"])(
    "%s is ours",
    (host) => expect(statusOf(arrival({ headers: { host } }))).toBe(200),
  );
  test.each([
    "evil.example:8190",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "",
    "a b",
    "localhost:",
    "[x]",
  ])("%j is not", (host) => expect(statusOf(arrival({ headers: { host } }))).toBe(421));
  test("a request without one is refused", () => {
    expect(statusOf({ ...arrival(), headers: {} })).toBe(421);
  });
});

describe("origins", () => {
  const upgrade = (origin: string | undefined): Arrival =>
    arrival({ isUpgrade: true, headers: origin === undefined ? {} : { origin } });
  test.each([undefined, "http://localhost:8190", "https://LOCALHOST:8190", "file://"])(
    "%s may read messages",
    (origin) => expect(statusOf(upgrade(origin))).toBe(200),
  );
  test.each(["http://evil.example", "null", "http://localhost:3000", "http://localhost:8190.evil.example"])(
    "%s may not",
    (origin) => expect(statusOf(upgrade(origin))).toBe(403),
  );
});

describe("control", () => {
  test("from this computer, by a program or our own page", () => {
    expect(statusOf(post())).toBe(200);
    expect(statusOf(post({ origin: "http://localhost:8190", "sec-fetch-site": "same-origin" }))).toBe(200);
  });
  test.each([
    ["a form of a foreign page", { origin: "http://evil.example", "sec-fetch-site": "cross-site" }],
    ["a page on another port", { origin: "http://localhost:3000", "sec-fetch-site": "same-site" }],
    ["a file", { origin: "file://" }],
    ["a frame without origin", { origin: "null" }],
  ])("not by %s", (_, headers) => expect(statusOf(post(headers))).toBe(403));
  test("not without the header that forms cannot send", () => {
    expect(statusOf(post({ "x-nightplan": undefined }))).toBe(403);
  });
  test("through a proxy on this computer only with the token", () => {
    for (const header of ["x-forwarded-for", "x-real-ip", "via", "forwarded", "x-forwarded-host"]) {
      expect(statusOf(post({ [header]: "203.0.113.5" })), header).toBe(403);
    }
    expect(statusOf(post({ "x-forwarded-for": "203.0.113.5", authorization: "Bearer moonless" }), open)).toBe(
      200,
    );
  });
  test("beyond this computer only with the token", () => {
    expect(statusOf(post({}, "192.168.1.7"), open)).toBe(401);
    expect(statusOf(post({}, "127.0.0.1"), open)).toBe(401);
    expect(statusOf(post({ authorization: "Bearer moon" }, "192.168.1.7"), open)).toBe(401);
    expect(statusOf(post({ authorization: "Bearer moonless" }, "192.168.1.7"), open)).toBe(200);
    expect(
      statusOf(post({ authorization: "Bearer undefined" }, "192.168.1.7"), { ...open, token: undefined }),
    ).toBe(403);
  });
  test("a foreign page cannot make up for the origin with the token", () => {
    const headers = { authorization: "Bearer moonless", origin: "http://evil.example" };
    expect(statusOf(post(headers, "192.168.1.7"), open)).toBe(403);
  });
});

describe("paths", () => {
  test.each([
    "/../etc/passwd",
    "/v1/../../x",
    "/%2e%2e/x",
    "/v1/%2Fetc",
    "/a%5c..%5cb",
    "/%00",
    "/%",
    "/./x",
    "http://evil.example/v1",
    "*",
    "",
  ])("%s is refused", (url) => expect(statusOf(arrival({ url }))).toBe(400));
  test("what is encoded is decoded once", () => {
    expect(admit(arrival({ url: "/runs/a%20b?x=1&y=%2F" }), home)).toMatchObject({ path: "/runs/a b" });
    expect(admit(arrival({ url: "/runs/%252e%252e" }), home)).toMatchObject({ path: "/runs/%2e%2e" });
  });
  test.each(["PUT", "DELETE", "OPTIONS", "HEAD", "TRACE"])("%s is not served", (method) => {
    expect(statusOf(arrival({ method }))).toBe(405);
  });
});

test.each([
  ["", { host: "127.0.0.1", port: 8190 }],
  [":8191", { host: "127.0.0.1", port: 8191 }],
  ["8191", { host: "127.0.0.1", port: 8191 }],
  ["0.0.0.0", { host: "0.0.0.0", port: 8190 }],
  ["obs-pc:80", { host: "obs-pc", port: 80 }],
  ["[::1]:8190", { host: "::1", port: 8190 }],
  ["::1", { host: "::1", port: 8190 }],
  ["1:2:3", undefined],
  [":70000", undefined],
  ["http://x", undefined],
])("%s as an address", (text, address) => expect(parseAddress(text)).toEqual(address));

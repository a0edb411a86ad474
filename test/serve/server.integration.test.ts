import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import WebSocket from "ws";
import { systemClock } from "../../src/clock.ts";
import { limits } from "../../src/serve/limits.ts";
import { bytesOf } from "../../src/serve/reader.ts";
import { json } from "../../src/serve/route.ts";
import { type LocalServer, startServer } from "../../src/serve/server.ts";

const texts: string[] = [];
const said: string[] = [];
const bugs: unknown[] = [];
const acted: string[] = [];
let server: LocalServer;

/** Everything that was said so far, then what comes. */
const feed = () => {
  let next = 0;
  return {
    next: () => {
      const text = texts[next];
      if (text === undefined) return undefined;
      next += 1;
      return bytesOf(text);
    },
  };
};

beforeAll(async () => {
  server = await startServer({
    clock: systemClock(),
    port: 0,
    doors: { host: "127.0.0.1", names: [], token: undefined },
    routes: {
      routes: [
        { method: "GET", path: "/hello", answer: () => json({ hello: "night" }) },
        { method: "GET", path: "/events", answer: () => ({ type: "text/event-stream", feed: feed() }) },
        {
          method: "POST",
          path: "/stop",
          answer: ({ body }) => {
            acted.push(body);
            return json({ ok: true });
          },
        },
        {
          method: "GET",
          path: "/broken",
          answer: () => {
            throw new Error("a bug");
          },
        },
      ],
      sockets: [{ path: "/messages", open: () => feed() }],
    },
    say: (line) => said.push(line),
    onBug: (error) => bugs.push(error),
  });
});
afterAll(() => server.close());

const url = (path: string): string => `http://127.0.0.1:${server.port}${path}`;
const socket = (headers: Record<string, string> = {}): WebSocket =>
  new WebSocket(`ws://127.0.0.1:${server.port}/messages`, { headers });
const closed = (ws: WebSocket): Promise<{ code: number; reason: string }> =>
  new Promise((resolve) => {
    ws.on("error", () => undefined);
    ws.on("close", (code, reason) => resolve({ code, reason: reason.toString() }));
  });
const opened = (ws: WebSocket): Promise<void> => new Promise((resolve) => ws.once("open", () => resolve()));
/** What the server says to bytes that no client library would send, until it hangs up. */
const raw = (text: string): Promise<string> =>
  new Promise((resolve) => {
    let said = "";
    const line: Socket = connect(server.port, "127.0.0.1", () => line.write(text));
    line.on("data", (data) => {
      said += data.toString();
    });
    line.on("error", () => undefined);
    line.on("close", () => resolve(said));
  });

test("answers, streams and pushes; a bug ends one answer only", async () => {
  expect(await (await fetch(url("/hello"))).json()).toEqual({ hello: "night" });
  expect((await fetch(url("/nothing"))).status).toBe(404);
  expect((await fetch(url("/stop"))).status).toBe(405);
  await expect(fetch(url("/broken"))).rejects.toThrow();
  expect(bugs.splice(0)).toHaveLength(1);
  const ws = socket();
  const got: string[] = [];
  ws.on("message", (data: Buffer) => got.push(data.toString()));
  const stream = await fetch(url("/events"));
  const reader = stream.body?.getReader();
  await opened(ws);
  texts.push("one", "zwei ✓");
  server.wake();
  await expect.poll(() => got).toEqual(["one", "zwei ✓"]);
  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toContain("one");
  expect(server.readers()).toBe(2);
  await reader?.cancel();
  ws.close();
  await closed(ws);
  await expect.poll(() => server.readers()).toBe(0);
});

test("acts on a POST with the header, not on one without, and not on a huge one", async () => {
  const post = (headers: Record<string, string>, body: string): Promise<Response> =>
    fetch(url("/stop"), { method: "POST", headers, body });
  expect((await post({ "x-nightplan": "1" }, "now")).status).toBe(200);
  expect((await post({}, "form")).status).toBe(403);
  const huge = await post({ "x-nightplan": "1" }, "x".repeat(limits.bodyBytes + 1)).catch(() => undefined);
  expect([413, undefined]).toContain(huge?.status);
  expect(acted).toEqual(["now"]);
});

test("foreign pages get no socket; nothing but HTTP gets an answer", async () => {
  for (const headers of [{ origin: "http://evil.example" }, { host: "evil.example" }]) {
    const ws = socket(headers);
    const refused = new Promise<number | undefined>((resolve) => {
      ws.on("unexpected-response", (_, response) => resolve(response.statusCode));
      ws.on("error", () => undefined);
    });
    expect(await refused).toBe("origin" in headers ? 403 : 421);
    ws.terminate();
  }
  expect(await raw("what?\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
  expect(await raw(`GET / HTTP/1.1\r\nx: ${"y".repeat(limits.headerBytes)}\r\n\r\n`)).toMatch(
    /^HTTP\/1\.1 4\d\d /,
  );
  expect(await raw("GET /../../etc/passwd HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")).toMatch(
    /^HTTP\/1\.1 400 /,
  );
});

test("a client that hangs up in the middle of its request is no bug of ours", async () => {
  for (const request of ["GET /hello", "POST /stop"]) {
    const line = connect(server.port, "127.0.0.1");
    line.on("error", () => undefined);
    const head = "host: localhost\r\nx-nightplan: 1\r\ncontent-length: 100";
    await new Promise<void>((resolve) =>
      line.write(`${request} HTTP/1.1\r\n${head}\r\n\r\nhalf`, () => resolve()),
    );
    // An answer to somebody else: by then the server has begun to read.
    await fetch(url("/hello"));
    line.resetAndDestroy();
  }
  await fetch(url("/hello"));
  expect(bugs).toEqual([]);
});

test("a request that offers another protocol is answered in this one", async () => {
  const head =
    "host: localhost\r\nconnection: upgrade, http2-settings\r\nupgrade: h2c\r\nhttp2-settings: AAMAAABk";
  const line = connect(server.port, "127.0.0.1");
  line.write(`GET /hello HTTP/1.1\r\n${head}\r\n\r\n`);
  const said = await new Promise<string>((resolve) => line.once("data", (data) => resolve(data.toString())));
  line.destroy();
  expect(said).toMatch(/^HTTP\/1\.1 200 /);
});

test("clients that never hang up keep no place, and do not keep the server from closing", async () => {
  const other = await startServer({
    clock: systemClock(),
    port: 0,
    doors: { host: "127.0.0.1", names: [], token: undefined },
    routes: { routes: [], sockets: [] },
    say: () => undefined,
    onBug: (error) => bugs.push(error),
  });
  const upgrade = "connection: upgrade\r\nupgrade: websocket\r\n";
  const lines = ["what?\r\n\r\n", `GET /x HTTP/1.1\r\nhost: localhost\r\n${upgrade}\r\n`].map((text) => {
    const line = connect({ port: other.port, host: "127.0.0.1", allowHalfOpen: true });
    line.on("error", () => undefined);
    line.write(text);
    return line;
  });
  await Promise.all(lines.map((line) => new Promise((resolve) => line.once("data", resolve))));
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error("it did not close")), 2_000));
  try {
    await Promise.race([other.close(), late]);
  } finally {
    for (const line of lines) line.destroy();
  }
});

test("a client that floods, or sends a huge frame, is sent away; wrong JSON is dropped unread", async () => {
  const flood = socket();
  const flooded = closed(flood);
  const huge = socket();
  const burst = closed(huge);
  await Promise.all([opened(flood), opened(huge)]);
  flood.send('{"wrong');
  for (let count = 0; count < 1_000; count++) flood.send("x");
  huge.send("x".repeat(limits.incomingBytes + 1));
  expect(await flooded).toEqual({ code: 1008, reason: "it sent more than 50 messages in 10 s" });
  expect((await burst).code).toBe(1009);
  expect(said.splice(0)).toEqual(["a reader was dropped: it sent more than 50 messages in 10 s"]);
  expect((await fetch(url("/hello"))).status).toBe(200);
});

test("a port that is taken is said with what to do", async () => {
  const again = startServer({
    clock: systemClock(),
    port: server.port,
    doors: { host: "127.0.0.1", names: [], token: undefined },
    routes: { routes: [], sockets: [] },
    say: () => undefined,
    onBug: () => undefined,
  });
  await expect(again).rejects.toMatchObject({
    code: "cannot-serve",
    message: `Cannot serve at 127.0.0.1:${server.port}: another program listens there.`,
  });
});

test("500 readers get what there is; those over the limit are told why", async () => {
  const readers = Array.from({ length: limits.readers }, () => socket());
  const counts = readers.map(() => 0);
  for (const [index, reader] of readers.entries()) {
    reader.on("message", () => {
      counts[index] = (counts[index] ?? 0) + 1;
    });
  }
  await Promise.all(readers.map(opened));
  const late = socket();
  const status = await new Promise((resolve) => {
    late.on("unexpected-response", (_, response) => resolve(response.statusCode));
    late.on("error", () => undefined);
  });
  expect(status).toBe(503);
  late.terminate();
  texts.push("news");
  server.wake();
  await expect.poll(() => new Set(counts), { timeout: 25_000 }).toEqual(new Set([texts.length]));
  for (const reader of readers) reader.terminate();
  await expect.poll(() => server.readers()).toBe(0);
  expect(bugs).toEqual([]);
});

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type WebSocket, WebSocketServer } from "ws";
import { systemClock } from "../../src/clock.ts";
import { createConnect } from "../../src/transport/connect.ts";
import type { Chunk, Transport } from "../../src/transport/transport.ts";

const connect = createConnect(systemClock());
const signal = new AbortController().signal;
let server: WebSocketServer;
let address: string;
let accepted: Promise<WebSocket>;

beforeEach(async () => {
  server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  accepted = new Promise((resolve) => server.once("connection", resolve));
  await new Promise<void>((resolve) => server.once("listening", () => resolve()));
  address = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/?client_id=1`;
});
afterEach(() => {
  for (const client of server.clients) client.terminate();
  server.close();
});

async function readAll(transport: Transport): Promise<Chunk[]> {
  const chunks: Chunk[] = [];
  for await (const chunk of transport.received) chunks.push(chunk);
  return chunks;
}

describe("websocket", () => {
  it("carries text as strings and binary as bytes, one message a chunk", async () => {
    const transport = await connect(address, { signal });
    const peer = await accepted;
    const got: [Buffer, boolean][] = [];
    const both = new Promise<void>((resolve) => {
      peer.on("message", (data, isBinary) => {
        got.push([data as Buffer, isBinary]);
        if (got.length === 2) resolve();
      });
    });
    await transport.send("ping");
    await transport.send(new Uint8Array([1, 2, 3]));
    await both;
    expect(got).toEqual([
      [Buffer.from("ping"), false],
      [Buffer.from([1, 2, 3]), true],
    ]);
    peer.send("pong");
    peer.send(new Uint8Array([9]));
    peer.close(1000);
    expect(await readAll(transport)).toEqual(["pong", Buffer.from([9])]);
  });

  it.each([1000, 1001])("ends in an orderly way on close code %i", async (code) => {
    const transport = await connect(address, { signal });
    (await accepted).close(code);
    expect(await readAll(transport)).toEqual([]);
  });

  it.each([
    [1011, "broken\u001b[31m inside"],
    [4001, "taken over"],
  ])("throws with the close code %i and clean words", async (code, reason) => {
    const transport = await connect(address, { signal });
    (await accepted).close(code, reason);
    const failure = readAll(transport);
    await expect(failure).rejects.toMatchObject({ code: "connection-lost", closeCode: code });
    await expect(failure).rejects.toThrow(/^[^\p{Cc}]*$/u);
  });

  it("throws when the connection breaks without a goodbye", async () => {
    const transport = await connect(address, { signal });
    (await accepted).terminate();
    await expect(readAll(transport)).rejects.toMatchObject({ code: "connection-lost", closeCode: 1006 });
    await expect(transport.send("x")).rejects.toMatchObject({ code: "connection-closed" });
  });

  it("closes twice without harm", async () => {
    const transport = await connect(address, { signal });
    const reading = readAll(transport);
    await transport.close();
    await transport.close();
    expect(await reading).toEqual([]);
  });

  it("offers no compression", async () => {
    let offered: string | undefined;
    server.on("headers", (_headers, request) => {
      offered = request.headers["sec-websocket-extensions"];
    });
    await (await connect(address, { signal })).close();
    expect(offered).toBeUndefined();
  });

  it("explains a server that does not speak WebSocket, and one that is not there", async () => {
    const http = createServer((_request, response) => response.writeHead(404).end());
    await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
    const url = `ws://127.0.0.1:${(http.address() as AddressInfo).port}/`;
    await expect(connect(url, { signal })).rejects.toMatchObject({
      code: "not-the-device",
      message: `${url} answers, but as a web server and not as the device.`,
    });
    await new Promise((resolve) => http.close(resolve));
    await expect(connect(url, { signal })).rejects.toMatchObject({ code: "connection-refused" });
  });
});

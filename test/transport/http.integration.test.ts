import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { systemClock } from "../../src/clock.ts";
import { createHttp } from "../../src/transport/http.ts";
import { VirtualClock } from "../../src/virtual-clock.ts";

const http = createHttp(systemClock());
const signal = new AbortController().signal;
let server: Server;
let base: string;
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeEach(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

describe("http", () => {
  it("posts JSON and returns status and body", async () => {
    answer = (request, response) => {
      let body = "";
      request.on("data", (piece) => {
        body += piece;
      });
      request.on("end", () => {
        response.writeHead(201).end(`${request.method} ${request.headers["content-type"]} ${body}`);
      });
    };
    const result = await http(`${base}/x`, { method: "POST", json: { a: 1 }, signal, maxBytes: 1000 });
    expect(result.status).toBe(201);
    expect(Buffer.from(result.body).toString()).toBe('POST application/json {"a":1}');
  });

  it("takes a body of exactly the bound and refuses one byte more", async () => {
    answer = (_request, response) => response.end("12345678");
    const at = (maxBytes: number) => http(base, { method: "GET", signal, maxBytes });
    expect((await at(8)).body).toHaveLength(8);
    await expect(at(7)).rejects.toMatchObject({ code: "too-long" });
  });

  it("rejects when the answer breaks off", async () => {
    answer = (_request, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("half");
      response.socket?.destroySoon();
    };
    await expect(http(base, { method: "GET", signal, maxBytes: 1000 })).rejects.toMatchObject({
      code: "connection-lost",
    });
  });

  it("gives up on a server that never answers, by signal and by its own deadline", async () => {
    answer = () => undefined;
    const stop = new AbortController();
    const waiting = http(base, { method: "GET", signal: stop.signal, maxBytes: 1 });
    stop.abort(new Error("stop"));
    await expect(waiting).rejects.toMatchObject({ name: "TransportError", code: "aborted" });

    const clock = new VirtualClock(0);
    const late = createHttp(clock)(base, { method: "GET", signal, maxBytes: 1 });
    await expect(clock.runUntil(late)).rejects.toMatchObject({ code: "timeout" });
  });

  it("explains a refused connection", async () => {
    await new Promise((resolve) => server.close(resolve));
    await expect(http(base, { method: "GET", signal, maxBytes: 1 })).rejects.toMatchObject({
      code: "connection-refused",
    });
  });
});

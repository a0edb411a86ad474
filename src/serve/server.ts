import { createServer, type IncomingMessage, type Server, ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { Clock } from "../clock.ts";
import { AppError, messageOf } from "../errors.ts";
import { type Admission, type Arrival, admit, type Doors } from "./admission.ts";
import { Delivery } from "./delivery.ts";
import { limits } from "./limits.ts";
import { socketLine, streamLine } from "./lines.ts";
import { Pace } from "./pace.ts";
import { type Answer, findRoute, type Routes, refusal, type ServedRequest } from "./route.ts";

/** A server that listens. */
export interface LocalServer {
  /** As the system chose it when 0 was asked for. */
  readonly port: number;
  /** Clients that read messages or events. */
  readonly readers: () => number;
  /** There may be something new for them. */
  wake(): void;
  close(): Promise<void>;
}

export interface ServerOptions {
  readonly clock: Clock;
  readonly port: number;
  readonly doors: Doors;
  readonly routes: Routes;
  /** Takes a line about whoever was sent away. */
  readonly say: (line: string) => void;
  /** Takes an error that is a bug of ours. */
  readonly onBug: (error: unknown) => void;
}

/** Wire time in which clients may read the last that there is. */
const PARTING_MS = 300;

/** Sent with every answer: what comes from here is for nobody else's page, and is never another type than it says. */
const safeHeaders = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
} as const;

/**
 * Listens for the clients of a run: HTTP and WebSocket on one port.
 * @throws AppError `cannot-serve` when the address cannot be had
 */
export async function startServer(options: ServerOptions): Promise<LocalServer> {
  const { clock, doors, routes, say } = options;
  const delivery = new Delivery(clock, say, options.onBug);
  const server = createServer({
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    maxHeaderSize: limits.headerBytes,
    connectionsCheckingInterval: 1_000,
  });
  const upgrades = new WebSocketServer({
    noServer: true,
    maxPayload: limits.incomingBytes,
    perMessageDeflate: false,
  });
  const over = new AbortController();
  const answer = answerer(options, delivery, new Pace(clock, over.signal));
  server.maxConnections = limits.connections;
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response).catch((error: unknown) => {
      options.onBug(error);
      response.destroy();
    });
  };
  server.on("request", onRequest);
  server.on("upgrade", (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const socket = stream as Socket;
    socket.on("error", () => socket.destroy());
    if (request.headers.upgrade?.toLowerCase() !== "websocket") {
      if (request.method !== "GET") return refuseUpgrade(socket, refusal(400, "Send it as plain HTTP/1.1."));
      return onRequest(request, plainResponse(request, socket));
    }
    const refuse = (why: Answer): void => refuseUpgrade(socket, why);
    try {
      const admission = admit(arrivalOf(request, true), doors);
      if ("status" in admission) return refuse(admission);
      const found = findRoute(routes.sockets, "GET", admission.path);
      if (!found || found === "other-method") return refuse(refusal(404, "There is no WebSocket here."));
      if (delivery.readers >= limits.readers) return refuse(full());
      const feed = found.route.open(requestOf(request, admission, found.parts, ""));
      if ("status" in feed) return refuse(feed);
      upgrades.handleUpgrade(request, socket, head, (webSocket: WebSocket) => {
        const leave = delivery.add(socketLine(webSocket, socket, clock, say), feed);
        webSocket.on("close", leave);
      });
    } catch (error) {
      options.onBug(error);
      socket.destroy();
    }
  });
  // A request that is none, or too large: told so where it still listens.
  server.on("clientError", (_, socket: Duplex) => {
    if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n");
    else socket.destroy();
  });
  await listen(server, options.port, doors.host);
  // A client that cannot be accepted must not end a night.
  server.on("error", () => undefined);
  return {
    port: (server.address() as AddressInfo).port,
    readers: () => delivery.readers,
    wake: () => delivery.wake(),
    async close() {
      delivery.close("nightplan ended");
      over.abort();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // Cut off at once, a client that has just asked for something would lose what it has not read yet.
      await Promise.race([closed, clock.sleep(PARTING_MS)]);
      server.closeAllConnections();
      upgrades.close();
      // Those too that were refused and never hang up: the end of a night waits for nobody.
      for (const socket of sockets) socket.destroySoon();
      for (const client of upgrades.clients) client.terminate();
      await closed;
    },
  };
}

function full(): Answer {
  return refusal(503, `${limits.readers} clients are reading already. Close some displays, then try again.`);
}

function answerer(
  { doors, routes }: ServerOptions,
  delivery: Delivery,
  pace: Pace,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    response.on("error", () => undefined);
    const admission = admit(arrivalOf(request, false), doors);
    if ("status" in admission) return send(response, admission);
    const found = findRoute(routes.routes, request.method ?? "", admission.path);
    if (!found) return send(response, refusal(404, "There is nothing here."));
    if (found === "other-method") return send(response, refusal(405, "Ask for this with another method."));
    const body = await bodyOf(request);
    if (body === "gone") return void response.destroy();
    if (body === "too-long")
      return send(response, refusal(413, `A body may have ${limits.bodyBytes} bytes at most.`));
    const make = (): ReturnType<typeof found.route.answer> =>
      found.route.answer(requestOf(request, admission, found.parts, body.text));
    // A stop is not kept waiting behind questions.
    const answer = request.method === "POST" ? make() : await pace.take(make);
    if ("status" in answer) return send(response, answer);
    if (delivery.readers >= limits.readers) return send(response, full());
    response.writeHead(200, { ...safeHeaders, "content-type": answer.type });
    response.flushHeaders();
    const leave = delivery.add(streamLine(response), answer.feed);
    response.on("close", leave);
  };
}

function send(response: ServerResponse, { status, type, body, headers }: Answer): void {
  // Whoever sent more than was wanted is not listened to any longer.
  const ends = status === 413 ? { connection: "close" } : {};
  const length = { "content-length": Buffer.byteLength(body) };
  response.writeHead(status, { ...safeHeaders, "content-type": type, ...length, ...headers, ...ends });
  response.end(body);
}

function refuseUpgrade(socket: Duplex, { status, type, body }: Answer): void {
  const bytes = Buffer.from(body);
  socket.on("finish", () => socket.destroy());
  socket.end(
    Buffer.concat([
      Buffer.from(
        `HTTP/1.1 ${status} Refused\r\nconnection: close\r\ncontent-type: ${type}\r\ncontent-length: ${bytes.length}\r\n\r\n`,
      ),
      bytes,
    ]),
  );
}

function arrivalOf(request: IncomingMessage, isUpgrade: boolean): Arrival {
  const { method = "", url = "" } = request;
  return { method, url, headers: headersOf(request), from: request.socket.remoteAddress ?? "", isUpgrade };
}

function headersOf(request: IncomingMessage): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
}

function requestOf(
  request: IncomingMessage,
  { path, query, mayControl }: Admission,
  parts: Readonly<Record<string, string>>,
  body: string,
): ServedRequest {
  const method = request.method === "POST" ? "POST" : "GET";
  return { method, path, query, headers: headersOf(request), body, parts, mayControl };
}

/** A response on a line for which another protocol was offered: who offers it takes this one too. */
function plainResponse(request: IncomingMessage, socket: Socket): ServerResponse {
  const response = new ServerResponse(request);
  response.shouldKeepAlive = false;
  response.assignSocket(socket);
  response.on("finish", () => socket.destroySoon());
  return response;
}

/** Text of a request's body, unless it is longer than it may be, or the client hangs up before its end. */
async function bodyOf(request: IncomingMessage): Promise<{ readonly text: string } | "too-long" | "gone"> {
  if (request.method !== "POST") return { text: "" };
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    for await (const piece of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      length += piece.length;
      if (length > limits.bodyBytes) return "too-long";
      pieces.push(piece);
    }
  } catch {
    return "gone";
  }
  return { text: Buffer.concat(pieces).toString("utf8") };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const inUse = error.code === "EADDRINUSE";
      const why = inUse ? "another program listens there" : messageOf(error);
      const hint = inUse
        ? "Perhaps another nightplan serves already. Choose another port: --serve :8191"
        : "Check the address: --serve HOST:PORT, with an address of this computer.";
      reject(
        new AppError("cannot-serve", `Cannot serve at ${host}:${port}: ${why}.`, { hint, cause: error }),
      );
    });
    server.listen(port, host, resolve);
  });
}

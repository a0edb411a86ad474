import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import type { HttpAnswer, Simulator, SimulatorLink } from "../simulator.ts";
import { type Farewell, type Listener, listen } from "./listen.ts";

const MAX_MESSAGE_BYTES = 32 * 1024 * 1024;
const MAX_BODY_BYTES = 1024 * 1024;

/** Listens for WebSocket clients of a simulator. */
export function listenForWebSockets(simulator: Simulator, farewell: Farewell): Promise<Listener> {
  return listen(webSocketServer(simulator, farewell));
}

/**
 * Takes connections of WebSocket clients of a simulator, and with `http` its HTTP requests; by itself it listens nowhere.
 */
export function webSocketServer(
  simulator: Simulator,
  farewell: Farewell,
  http?: NonNullable<Simulator["http"]>,
): Server {
  const server = http ? createServer((request, response) => answer(http, request, response)) : createServer();
  server.on("connection", (socket) => {
    if (simulator.isOn?.() === false) socket.resetAndDestroy();
  });
  const sockets = new WebSocketServer({ server, maxPayload: MAX_MESSAGE_BYTES, perMessageDeflate: false });
  sockets.on("connection", (socket, request) => acceptWebSocket(simulator, socket, request, farewell));
  return server;
}

/** Listens for requests to a simulator's HTTP interface. */
export function listenForHttp(http: NonNullable<Simulator["http"]>): Promise<Listener> {
  return listen(createServer((request, response) => answer(http, request, response)));
}

function acceptWebSocket(
  simulator: Simulator,
  socket: WebSocket,
  request: IncomingMessage,
  farewell: Farewell,
): void {
  socket.on("error", () => {});
  const link: SimulatorLink = {
    query: request.url?.split("?")[1] ?? "",
    isText: true,
    send(data) {
      if (socket.readyState === socket.OPEN) socket.send(data, () => {});
    },
    onData: (listener) =>
      void socket.on("message", (data, isBinary) =>
        listener(isBinary ? bytesOf(data) : bytesOf(data).toString("utf8")),
      ),
    onClose: (listener) => void socket.once("close", () => listener()),
    close(code = 1000, reason = "") {
      socket.close(code, reason);
      farewell(() => socket.terminate());
    },
    drop: () => void request.socket.resetAndDestroy(),
  };
  simulator.accept(link);
}

function bytesOf(data: RawData): Buffer {
  if (Array.isArray(data)) return Buffer.concat(data);
  return Buffer.isBuffer(data) ? data : Buffer.from(data);
}

function answer(
  http: NonNullable<Simulator["http"]>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const pieces: Buffer[] = [];
  let length = 0;
  request.on("error", () => {});
  request.on("data", (piece: Buffer) => {
    length += piece.length;
    if (length > MAX_BODY_BYTES) request.destroy();
    else pieces.push(piece);
  });
  request.on("end", () => {
    const { method = "GET", url = "/" } = request;
    const answered = http(method, url, Buffer.concat(pieces), request.headers);
    if (!answered.held) send(answered, response);
    else
      answered.held.then(
        (goesOut) => (goesOut ? send(answered, response) : response.destroy()),
        () => response.destroy(),
      );
  });
}

function send(answered: HttpAnswer, response: ServerResponse): void {
  const { status, body, type, headers } = answered;
  response.writeHead(status, { "content-type": type ?? "application/octet-stream", ...headers });
  response.end(body);
}

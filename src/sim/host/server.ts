import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import type { Clock } from "../../clock.ts";
import type { Simulator, SimulatorLink } from "../simulator.ts";
import { type Endpoint, speaksWebSocket } from "./endpoint.ts";

const HOST = "127.0.0.1";
const MAX_MESSAGE_BYTES = 32 * 1024 * 1024;
const MAX_BODY_BYTES = 1024 * 1024;
/** How long a client that was asked to go may take. */
const GOODBYE_MS = 1_000;

/** A simulator that listens on this computer. */
export interface Served extends Endpoint {
  /** How many clients are connected now. */
  clients(): number;
  /** Stops listening and breaks every connection. The simulator itself lives on. */
  close(): Promise<void>;
}

/** Serves a simulator on ports that the system chooses, for clients on this computer only. */
export async function serve(simulator: Simulator, { clock }: { readonly clock: Clock }): Promise<Served> {
  const ending = new AbortController();
  const listeners: Listener[] = [];
  const close = async (): Promise<void> => {
    ending.abort();
    await Promise.all(listeners.map((listener) => listener.close()));
  };
  const farewell = (destroy: () => void): void => {
    clock.sleep(GOODBYE_MS, ending.signal).then(destroy, destroy);
  };
  if (!speaksWebSocket(simulator.family)) {
    const listener = await listen(
      createServer({ noDelay: true }, (socket) => acceptSocket(simulator, socket, farewell)),
    );
    listeners.push(listener);
    return { address: `tcp://${HOST}:${listener.port}`, clients: listener.clients, close };
  }
  const web = createHttpServer();
  const sockets = new WebSocketServer({
    server: web,
    maxPayload: MAX_MESSAGE_BYTES,
    perMessageDeflate: false,
  });
  sockets.on("connection", (socket, request) => acceptWebSocket(simulator, socket, request, farewell));
  const wire = await listen(web);
  listeners.push(wire);
  const address = `ws://${HOST}:${wire.port}`;
  const { clients } = wire;
  const { http } = simulator;
  if (!http) return { address, clients, close };
  const album = await listen(createHttpServer((request, response) => answer(http, request, response)));
  listeners.push(album);
  return { address, http: `http://${HOST}:${album.port}`, clients, close };
}

interface Listener {
  readonly port: number;
  clients(): number;
  close(): Promise<void>;
}

async function listen(server: Server): Promise<Listener> {
  const open = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, HOST, () => resolve());
  });
  return {
    port: (server.address() as AddressInfo).port,
    clients: () => open.size,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

function acceptSocket(simulator: Simulator, socket: Socket, farewell: (destroy: () => void) => void): void {
  // A broken connection ends in "close" too; there is nobody to tell about it.
  socket.on("error", () => {});
  const link: SimulatorLink = {
    query: "",
    send(data) {
      if (socket.writable) socket.write(data);
    },
    onData: (listener) => void socket.on("data", listener),
    onClose: (listener) => void socket.once("close", listener),
    close() {
      socket.end();
      farewell(() => socket.destroy());
    },
    drop: () => void socket.resetAndDestroy(),
  };
  simulator.accept(link);
}

function acceptWebSocket(
  simulator: Simulator,
  socket: WebSocket,
  request: IncomingMessage,
  farewell: (destroy: () => void) => void,
): void {
  socket.on("error", () => {});
  const link: SimulatorLink = {
    query: request.url?.split("?")[1] ?? "",
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
    const { status, body, type } = http(request.method ?? "GET", request.url ?? "/", Buffer.concat(pieces));
    response.writeHead(status, { "content-type": type ?? "application/octet-stream" });
    response.end(body);
  });
}

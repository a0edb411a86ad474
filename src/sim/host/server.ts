import { createServer, type Socket } from "node:net";
import type { Clock } from "../../clock.ts";
import type { Simulator, SimulatorLink } from "../simulator.ts";
import { addressOf, type Endpoint, wireOf } from "./endpoint.ts";
import { type Farewell, farewells, HOST, type Listener, listen } from "./listen.ts";
import { sorter } from "./sorter.ts";

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
  const farewell = farewells(clock, ending.signal);
  const served = (endpoint: Endpoint, wire: Listener, ...others: readonly Listener[]): Served => ({
    ...endpoint,
    clients: wire.clients,
    async close() {
      ending.abort();
      await Promise.all([wire, ...others].map((listener) => listener.close()));
    },
  });
  const ofBytes = (socket: Socket): void => acceptSocket(simulator, socket, farewell);
  const addressAt = (wire: Listener): string => addressOf(simulator.family, `${HOST}:${wire.port}`);
  const kind = wireOf(simulator.family);
  if (kind === "bytes") {
    const wire = await listen(createServer({ noDelay: true }, ofBytes));
    return served({ address: addressAt(wire) }, wire);
  }
  const { listenForHttp, listenForWebSockets, webSocketServer } = await import("./web.ts");
  if (kind === "either") {
    const web = webSocketServer(simulator, farewell);
    const ofWebSocket = (socket: Socket): void => void web.emit("connection", socket);
    const sort = sorter(clock, ending.signal, { ofBytes, ofWebSocket });
    const wire = await listen(createServer({ noDelay: true }, sort));
    return served({ address: addressAt(wire) }, wire);
  }
  if (kind === "web") {
    const wire = await listen(webSocketServer(simulator, farewell, simulator.http));
    return served({ address: addressAt(wire) }, wire);
  }
  const wire = await listenForWebSockets(simulator, farewell);
  const address = addressAt(wire);
  if (!simulator.http) return served({ address }, wire);
  const album = await listenForHttp(simulator.http);
  return served({ address, http: `http://${HOST}:${album.port}` }, wire, album);
}

function acceptSocket(simulator: Simulator, socket: Socket, farewell: Farewell): void {
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

import type { AddressInfo, Server, Socket } from "node:net";
import type { Clock } from "../../clock.ts";

/** The only interface that simulators listen on: this computer's own. */
export const HOST = "127.0.0.1";

/** How long a client that was asked to go may take. */
const GOODBYE_MS = 1_000;

/** A server that listens. */
export interface Listener {
  /** As the system chose it. */
  readonly port: number;
  /** How many connections are open. */
  clients(): number;
  /** Stops listening and breaks every connection. */
  close(): Promise<void>;
}

/** Ends a connection for good when its client, asked to go, does not. */
export type Farewell = (destroy: () => void) => void;

/** Farewells by wire time; all at once when the signal is aborted. */
export function farewells(clock: Clock, signal: AbortSignal): Farewell {
  return (destroy) => {
    clock.sleep(GOODBYE_MS, signal).then(destroy, destroy);
  };
}

/** Listens at a port that the system chooses. */
export async function listen(server: Server): Promise<Listener> {
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

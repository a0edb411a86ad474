import type { Socket } from "node:net";
import type { Clock } from "../../clock.ts";

/** How long a client that has said nothing may still turn out to speak WebSocket. */
const PATIENCE_MS = 300;
/** How the request for a WebSocket begins. */
const UPGRADE = Buffer.from("GET ", "ascii");

/**
 * Tells clients of two kinds on one port apart by their first bytes: those that ask for a WebSocket, and those that speak
 * bytes, or wait to be spoken to.
 */
export function sorter(
  clock: Clock,
  signal: AbortSignal,
  accept: { readonly ofBytes: (socket: Socket) => void; readonly ofWebSocket: (socket: Socket) => void },
): (socket: Socket) => void {
  return (socket) => {
    const known = new AbortController();
    let heard = Buffer.alloc(0);
    const sort = (kind: (socket: Socket) => void): void => {
      if (known.signal.aborted) return;
      known.abort();
      socket.off("readable", look);
      if (heard.length > 0) socket.unshift(heard);
      if (!socket.destroyed) kind(socket);
    };
    const look = (): void => {
      const said = socket.read() as Buffer | null;
      if (said === null) return;
      heard = Buffer.concat([heard, said]);
      if (!heard.subarray(0, UPGRADE.length).equals(UPGRADE.subarray(0, heard.length))) sort(accept.ofBytes);
      else if (heard.length >= UPGRADE.length) sort(accept.ofWebSocket);
    };
    // A connection that breaks before anybody knows its kind is nobody's.
    socket.on("error", () => {});
    socket.once("close", () => known.abort());
    socket.on("readable", look);
    clock.sleep(PATIENCE_MS, AbortSignal.any([known.signal, signal])).then(
      () => sort(accept.ofBytes),
      () => undefined,
    );
  };
}

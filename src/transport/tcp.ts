import { connect, type Socket } from "node:net";
import type { Clock } from "../clock.ts";
import { TransportError } from "../errors.ts";
import { transportError } from "./failure.ts";
import { ReceiveQueue } from "./queue.ts";
import type { Transport } from "./transport.ts";
import { within } from "./within.ts";

const CONNECT_MS = 10_000;
const SEND_MS = 10_000;
const CLOSE_MS = 1_000;
/** Idle time after which the operating system begins to ask whether the other side still lives. */
const KEEP_ALIVE_MS = 10_000;

/** Opens `tcp://HOST:PORT`. Rejects with TransportError after 10 s, or when aborted. */
export async function openTcp(address: string, clock: Clock, signal: AbortSignal): Promise<Transport> {
  const socket = connect({ ...endpointOf(address), noDelay: true });
  socket.setKeepAlive(true, KEEP_ALIVE_MS);
  const queue = new ReceiveQueue(address);
  attach(socket, queue, address);
  const connected = new Promise<void>((resolve, reject) => {
    socket.once("connect", resolve);
    socket.once("error", (error) => reject(transportError(address, error)));
  });
  try {
    await within(connected, {
      clock,
      ms: CONNECT_MS,
      signal,
      doing: `connecting to ${address}`,
      hint: "Check that the device is on and in the same network.",
    });
  } catch (error) {
    socket.destroy();
    throw error;
  }
  return {
    received: queue,
    async send(chunk) {
      const sent = new Promise<void>((resolve, reject) => {
        socket.write(chunk, (error) => (error ? reject(transportError(address, error)) : resolve()));
      });
      await within(sent, { clock, ms: SEND_MS, doing: `sending to ${address}` });
    },
    async close() {
      queue.end();
      if (socket.destroyed) return;
      const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
      socket.destroySoon();
      await within(closed, { clock, ms: CLOSE_MS, doing: `closing ${address}` }).catch(() =>
        socket.destroy(),
      );
    },
  };
}

function attach(socket: Socket, queue: ReceiveQueue, address: string): void {
  socket.on("data", (bytes: Buffer) => {
    if (!queue.push(bytes)) socket.destroy();
  });
  socket.on("end", () => queue.end());
  socket.on("error", (error) => queue.fail(transportError(address, error)));
  socket.on("close", () => queue.end());
}

function endpointOf(address: string): { host: string; port: number } {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const extra =
    url && `${url.username}${url.password}${url.search}${url.hash}${url.pathname.replace(/^\/$/, "")}`;
  const port = Number(url?.port);
  if (!url?.hostname || extra || !(port > 0)) {
    throw new TransportError("bad-address", `${address} is not an address of the form tcp://HOST:PORT.`, {
      hint: "For example tcp://192.168.1.20:5950, or tcp://[fd00::20]:5950.",
    });
  }
  return { host: url.hostname.replace(/^\[(.*)\]$/, "$1"), port };
}

import WebSocket from "ws";
import type { Clock } from "../clock.ts";
import { TransportError } from "../errors.ts";
import { deviceText } from "../printable.ts";
import { transportError } from "./failure.ts";
import { ReceiveQueue } from "./queue.ts";
import type { Chunk, Transport } from "./transport.ts";
import { within } from "./within.ts";

const CONNECT_MS = 10_000;
const SEND_MS = 10_000;
const CLOSE_MS = 1_000;
const KEEP_ALIVE_MS = 10_000;
const MAX_PAYLOAD_BYTES = 32 * 1024 * 1024;
/** RFC 6455 §7.4.1: normal closure, and going away. */
const ORDERLY_CODES: ReadonlySet<number> = new Set([1000, 1001]);

/** Opens `ws://HOST:PORT/PATH`. Rejects with TransportError after 10 s, or when aborted. */
export async function openWebSocket(address: string, clock: Clock, signal: AbortSignal): Promise<Transport> {
  if (!URL.canParse(address)) {
    throw new TransportError("bad-address", `${address} is not an address of the form ws://HOST:PORT/PATH.`, {
      hint: "For example ws://192.168.1.30:9900/.",
    });
  }
  const socket = new WebSocket(address, { perMessageDeflate: false, maxPayload: MAX_PAYLOAD_BYTES });
  const queue = new ReceiveQueue(address);
  attach(socket, queue, address);
  const opened = new Promise<void>((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", (error) => reject(transportError(address, error)));
  });
  try {
    await within(opened, {
      clock,
      ms: CONNECT_MS,
      signal,
      doing: `connecting to ${address}`,
      hint: "Check that the device is on, in the same network, and that no other app holds it.",
    });
  } catch (error) {
    socket.terminate();
    throw error;
  }
  return {
    received: queue,
    async send(chunk) {
      const sent = new Promise<void>((resolve, reject) => {
        socket.send(chunk, (error) => (error ? reject(transportError(address, error)) : resolve()));
      });
      await within(sent, { clock, ms: SEND_MS, doing: `sending to ${address}` });
    },
    async close() {
      queue.end();
      if (socket.readyState === WebSocket.CLOSED) return;
      const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
      socket.close(1000);
      await within(closed, { clock, ms: CLOSE_MS, doing: `closing ${address}` }).catch(() =>
        socket.terminate(),
      );
    },
  };
}

function attach(socket: WebSocket, queue: ReceiveQueue, address: string): void {
  socket.on("upgrade", (response) => response.socket.setKeepAlive(true, KEEP_ALIVE_MS));
  socket.on("message", (data, isBinary) => {
    if (!queue.push(chunkOf(data, isBinary))) socket.terminate();
  });
  socket.on("error", (error) => queue.fail(transportError(address, error)));
  socket.on("close", (code, reason) => {
    if (ORDERLY_CODES.has(code)) return queue.end();
    const said = deviceText(reason.toString());
    queue.fail(
      new TransportError(
        "connection-lost",
        `${address} closed the connection with code ${code}${said && `: ${said}`}.`,
        { closeCode: code, hint: "Check the network and the device's power; it may have restarted." },
      ),
    );
  });
}

function chunkOf(data: WebSocket.RawData, isBinary: boolean): Chunk {
  const bytes = Array.isArray(data) ? Buffer.concat(data) : Buffer.isBuffer(data) ? data : Buffer.from(data);
  return isBinary ? bytes : bytes.toString("utf8");
}

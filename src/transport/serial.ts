import { SerialPort } from "serialport";
import type { Clock } from "../clock.ts";
import { TransportError } from "../errors.ts";
import { transportError } from "./failure.ts";
import { ReceiveQueue } from "./queue.ts";
import { serialBinding } from "./serial-binding.ts";
import type { SerialSettings, Transport } from "./transport.ts";
import { within } from "./within.ts";

const OPEN_MS = 10_000;
/** Without it a write hangs for ever when the other side holds the line by flow control. */
const WRITE_MS = 10_000;
const CLOSE_MS = 2_000;
const DEFAULT_SETTINGS: SerialSettings = {
  baud: 9600,
  dataBits: 8,
  parity: "none",
  stopBits: 1,
  flowControl: "none",
};

/** Opens `serial:PATH` with an exclusive lock. Rejects with TransportError after 10 s, or when aborted. */
export async function openSerial(
  address: string,
  clock: Clock,
  options: { signal: AbortSignal; serial?: SerialSettings },
): Promise<Transport> {
  const path = address.slice(address.indexOf(":") + 1);
  if (path === "") {
    throw new TransportError("bad-address", "serial: names no port.", {
      hint: "For example serial:/dev/ttyUSB0, or serial:COM3 on Windows.",
    });
  }
  const { baud, flowControl, ...line } = options.serial ?? DEFAULT_SETTINGS;
  const isSoftware = flowControl === "software";
  const flow = { rtscts: flowControl === "hardware", xon: isSoftware, xoff: isSoftware };
  const settings = {
    path,
    baudRate: baud,
    ...line,
    ...flow,
    lock: true,
    autoOpen: false,
    binding: serialBinding,
  };
  const port = new SerialPort(settings);
  const queue = new ReceiveQueue(address);
  attach(port, queue, address);
  const opened = called(address, (done) => port.open(done));
  try {
    await within(opened, { clock, ms: OPEN_MS, signal: options.signal, doing: `opening ${address}` });
  } catch (error) {
    // The port may still open later: nobody would own it then.
    opened.then(
      () => port.close(() => undefined),
      () => undefined,
    );
    throw error;
  }
  return {
    received: queue,
    async send(chunk) {
      const sent = called(address, (done) => {
        // serialport would keep the bytes and send them should the port ever open again.
        if (!port.isOpen) return done(new Error("Port is not open"));
        port.write(typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk), (error) =>
          error ? done(error) : port.drain(done),
        );
      });
      await within(sent, {
        clock,
        ms: WRITE_MS,
        doing: `writing to ${address}`,
        hint: "Check the cable, and that both sides use the same flow control.",
      });
    },
    async close() {
      queue.end();
      if (!port.isOpen) return;
      const closed = called(address, (done) => port.close(done));
      await within(closed, { clock, ms: CLOSE_MS, doing: `closing ${address}` }).catch(() => undefined);
    },
  };
}

/** Without a data listener a hang-up of the line is never noticed, so it is attached before the port opens. */
function attach(port: SerialPort, queue: ReceiveQueue, address: string): void {
  port.on("data", (bytes: Buffer) => {
    if (!queue.push(bytes)) port.close(() => undefined);
  });
  port.on("error", (error: Error) => queue.fail(transportError(address, error)));
  port.on("close", (error: Error | null) => {
    if (!error) return queue.end();
    queue.fail(
      new TransportError("connection-lost", `The serial line ${address} was unplugged or hung up.`, {
        hint: "Check the cable and the adapter.",
        cause: error,
      }),
    );
  });
}

/** A promise of one callback-style operation of the port. */
function called(
  address: string,
  start: (done: (error: Error | null | undefined) => void) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    start((error) => (error ? reject(transportError(address, error)) : resolve()));
  });
}

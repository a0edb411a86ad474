import { read } from "node:fs";
import { promisify } from "node:util";
import { SerialPort } from "serialport";
import type { SerialSettings } from "./transport.ts";

type OpenPort = Awaited<ReturnType<typeof SerialPort.binding.open>>;
/** On Linux and macOS a port is a file descriptor with a poller; on Windows it is neither. */
type UnixPort = Extract<OpenPort, { readonly poller: unknown }>;

interface OpenOptions extends Omit<SerialSettings, "baud" | "flowControl"> {
  readonly path: string;
  readonly baudRate: number;
  readonly rtscts: boolean;
  readonly xon: boolean;
  readonly xoff: boolean;
  readonly lock: boolean;
}

const readDescriptor = promisify(read);

/**
 * serialport's own binding with one repair. On Linux and macOS a line that hangs up between two reads reads as
 * nothing, at once and for ever; the library's read then tries again without a pause, taking a whole processor
 * and growing memory, and never tells (github.com/serialport/bindings-cpp issue 162). Here such a read is an error,
 * which the library turns into a disconnect.
 */
export const serialBinding = {
  async open(options: OpenOptions): Promise<OpenPort> {
    const port = await SerialPort.binding.open(options);
    if ("poller" in port) {
      port.read = (buffer, offset, length) => readUnix(port, buffer, offset, length);
    }
    return port;
  },
};

async function readUnix(
  port: UnixPort,
  buffer: Buffer,
  offset: number,
  length: number,
): Promise<{ buffer: Buffer; bytesRead: number }> {
  while (port.fd !== null) {
    try {
      const { bytesRead } = await readDescriptor(port.fd, buffer, offset, length, null);
      if (bytesRead > 0) return { buffer, bytesRead };
    } catch (error) {
      if (!isWait(error)) throw error;
      // Closed while the read was under way: to ask the poller then would crash the process.
      if (port.fd === null) break;
      await readable(port);
      continue;
    }
    // A port opened to wait for one byte at least (the default) reads nothing only after a hang-up.
    throw new Error("The line was hung up");
  }
  throw Object.assign(new Error("Port is not open"), { canceled: true });
}

function isWait(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "EAGAIN" || code === "EWOULDBLOCK" || code === "EINTR";
}

function readable(port: UnixPort): Promise<void> {
  return new Promise((resolve, reject) => {
    port.poller.once("readable", (error) => (error ? reject(error) : resolve()));
  });
}

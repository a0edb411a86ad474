import { TransportError } from "../../errors.ts";
import type { Chunk, Connect, HttpRequest, Transport } from "../../transport/transport.ts";
import type { Simulator, SimulatorLink } from "../simulator.ts";
import { addressOf, type Endpoint, type Wire, wireOf } from "./endpoint.ts";

const HOST_PREFIX = "sim-";
/** WebSocket codes of an orderly end: normal closure, and going away. */
const orderlyCodes: ReadonlySet<number> = new Set([1000, 1001]);

/** Address of a simulator in memory, for the observatory of a rehearsal. */
export function memoryEndpoint(device: string, simulator: Simulator): Endpoint {
  const host = `${HOST_PREFIX}${device}:1`;
  return {
    address: addressOf(simulator.family, host),
    ...(simulator.http && wireOf(simulator.family) !== "web" && { http: `http://${host}` }),
  };
}

/** Connects drivers straight to simulators, by the name of the device, without a socket. */
export function memoryConnect(simulators: ReadonlyMap<string, Simulator>): Connect {
  return async (address, { signal }) => {
    if (signal.aborted) throw new TransportError("aborted", `Connecting to ${address} was given up.`);
    const simulator = simulatorAt(simulators, address);
    if (simulator.isOn?.() === false) throw refused(address);
    const { transport, link } = pair(address, wireOf(simulator.family));
    simulator.accept(link);
    return transport;
  };
}

/** The HTTP interfaces of simulators, reached as `memoryConnect` reaches them. */
export function memoryHttp(simulators: ReadonlyMap<string, Simulator>): HttpRequest {
  return async (url, { method, json, headers, signal, maxBytes }) => {
    if (signal.aborted) throw new TransportError("aborted", `Asking ${url} was given up.`);
    const { http } = simulatorAt(simulators, url);
    if (!http) throw refused(url);
    const { pathname, search } = new URL(url);
    const asked = json === undefined ? new Uint8Array() : Buffer.from(JSON.stringify(json), "utf8");
    const answer = http(method, `${pathname}${search}`, asked, { range: headers?.range });
    if (answer.held && !(await unlessAborted(answer.held, signal, url)))
      throw new TransportError("connection-lost", `${url} broke the connection.`);
    const body = typeof answer.body === "string" ? Buffer.from(answer.body, "utf8") : answer.body;
    if (body.length > maxBytes) {
      throw new TransportError("too-long", `The answer of ${url} is longer than ${maxBytes} bytes.`);
    }
    return { status: answer.status, body, ...(answer.headers && { headers: answer.headers }) };
  };
}

/** An answer may never come. */
function unlessAborted(held: Promise<boolean>, signal: AbortSignal, url: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(new TransportError("aborted", `Asking ${url} was given up.`));
    signal.addEventListener("abort", onAbort, { once: true });
    held.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}

function simulatorAt(simulators: ReadonlyMap<string, Simulator>, address: string): Simulator {
  const host = URL.canParse(address) ? new URL(address).hostname : "";
  const simulator = host.startsWith(HOST_PREFIX) && simulators.get(host.slice(HOST_PREFIX.length));
  if (!simulator) throw refused(address);
  return simulator;
}

function refused(address: string): TransportError {
  return new TransportError("connection-refused", `No simulator listens at ${address}.`);
}

/** The two ends of a connection. What is sent arrives a little later, in order. */
function pair(address: string, wire: Wire): { transport: Transport; link: SimulatorLink } {
  const { search, protocol } = new URL(address);
  // Over TCP there are only bytes, whatever the simulator says.
  const isBytes = wire === "either" && protocol === "tcp:";
  const inbox = new Inbox();
  let clientOpen = true;
  let simulatorOpen = true;
  let onData: (data: Chunk) => void = () => {};
  let onClose: () => void = () => {};
  const hangUp = (error: TransportError | undefined): void => {
    if (!simulatorOpen) return;
    simulatorOpen = false;
    queueMicrotask(() => {
      clientOpen = false;
      inbox.end(error);
      onClose();
    });
  };
  const transport: Transport = {
    received: inbox,
    async send(chunk) {
      if (!clientOpen) throw new TransportError("connection-closed", `${address} is not connected any more.`);
      const copy = copyOf(chunk);
      queueMicrotask(() => {
        // What is still on its way when the simulator hangs up never reaches it.
        if (simulatorOpen) onData(copy);
      });
    },
    async close() {
      inbox.end(undefined);
      clientOpen = false;
      queueMicrotask(() => hangUp(undefined));
    },
  };
  const link: SimulatorLink = {
    query: search.slice(1),
    ...(!isBytes && { isText: true }),
    send(data) {
      const copy = isBytes && typeof data === "string" ? Buffer.from(data, "utf8") : copyOf(data);
      if (simulatorOpen) queueMicrotask(() => inbox.push(copy));
    },
    onData(listener) {
      onData = listener;
    },
    onClose(listener) {
      onClose = listener;
    },
    close(code = 1000, reason = "") {
      const said = `${address} closed the connection with code ${code}${reason && `: ${reason}`}.`;
      const options = { closeCode: code };
      hangUp(orderlyCodes.has(code) ? undefined : new TransportError("connection-lost", said, options));
    },
    drop: () => hangUp(new TransportError("connection-lost", `${address} broke the connection.`)),
  };
  return { transport, link };
}

function copyOf(chunk: Chunk): Chunk {
  return typeof chunk === "string" ? chunk : Uint8Array.from(chunk);
}

/** What has arrived, for one reader: all of it, then the end or the error. */
class Inbox implements AsyncIterable<Chunk> {
  readonly #chunks: Chunk[] = [];
  #ended = false;
  #error: TransportError | undefined;
  #wake: () => void = () => {};

  push(chunk: Chunk): void {
    if (this.#ended) return;
    this.#chunks.push(chunk);
    this.#wake();
  }

  end(error: TransportError | undefined): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#error = error;
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncIterator<Chunk, undefined> {
    for (;;) {
      const chunk = this.#chunks.shift();
      if (chunk !== undefined) {
        yield chunk;
      } else if (this.#ended) {
        if (this.#error) throw this.#error;
        return undefined;
      } else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    }
  }
}

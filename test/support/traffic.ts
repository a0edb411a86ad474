import type { Simulator, SimulatorLink } from "../../src/sim/simulator.ts";
import type { Connect, HttpRequest, Transport } from "../../src/transport/transport.ts";

/** Real time that may pass without a message arriving that was sent. */
const STUCK_MS = 15_000;

/** One connection: bytes that were sent on it and have yet to arrive, and whether one side has hung up unseen by the other. */
interface Wire {
  underWay: number;
  ending: boolean;
  over: boolean;
}

/**
 * Sees every message between drivers and simulators that speak over real sockets in one process, so that a virtual clock
 * can stand still while anything is under way: `new VirtualClock(startMs, traffic.settled)`.
 */
export class Traffic {
  readonly #wires = new Set<Wire>();
  /** Connected by the client, and not seen by the simulator yet: socat opens its side some time after a terminal is open. */
  readonly #dialled: Wire[] = [];
  #calls = 0;

  /** Resolves when nothing is under way and nobody has anything to do until time passes. */
  readonly settled = async (): Promise<void> => {
    const sinceMs = performance.now();
    for (let quiet = 0; quiet < 2; ) {
      await new Promise((resolve) => setImmediate(resolve));
      quiet = this.#isBusy() ? 0 : quiet + 1;
      if (performance.now() - sinceMs > STUCK_MS) throw new Error("A message never arrived.");
    }
  };

  /** The same connections, seen. */
  connect(connect: Connect): Connect {
    return async (address, options) => {
      const wire: Wire = { underWay: 0, ending: false, over: false };
      this.#dialled.push(wire);
      this.#wires.add(wire);
      try {
        return this.#client(wire, await this.#call(connect(address, options)));
      } catch (error) {
        this.#end(wire);
        throw error;
      }
    };
  }

  /** The same requests, seen. */
  http(http: HttpRequest): HttpRequest {
    return (url, options) => this.#call(http(url, options));
  }

  /** The same simulator, its side of the connections seen. */
  simulator(simulator: Simulator): Simulator {
    return { ...simulator, accept: (link) => simulator.accept(this.#link(link)) };
  }

  #isBusy(): boolean {
    if (this.#calls > 0 || this.#dialled.length > 0) return true;
    return [...this.#wires].some(({ underWay, ending }) => underWay > 0 || ending);
  }

  #end(wire: Wire): void {
    wire.over = true;
    this.#wires.delete(wire);
    // A terminal may hang up before the simulator ever sees it: the next one that it sees is another.
    const dialled = this.#dialled.indexOf(wire);
    if (dialled >= 0) this.#dialled.splice(dialled, 1);
  }

  async #call<T>(promise: Promise<T>): Promise<T> {
    this.#calls += 1;
    try {
      return await promise;
    } finally {
      this.#calls -= 1;
    }
  }

  #client(wire: Wire, transport: Transport): Transport {
    const end = (): void => this.#end(wire);
    async function* received() {
      try {
        for await (const chunk of transport.received) {
          wire.underWay -= sizeOf(chunk);
          yield chunk;
        }
      } finally {
        end();
      }
    }
    return {
      received: received(),
      send: async (chunk) => {
        wire.underWay += sizeOf(chunk);
        // A serial port says that it has sent something only after a while, also after the answer came.
        await this.#call(transport.send(chunk)).catch((error: unknown) => {
          wire.underWay -= sizeOf(chunk);
          throw error;
        });
      },
      close: () => this.#call(transport.close()).finally(end),
    };
  }

  #link(link: SimulatorLink): SimulatorLink {
    const wire = this.#dialled.shift() ?? { underWay: 0, ending: false, over: false };
    const hangUp = (): void => {
      wire.ending = !wire.over;
    };
    return {
      ...link,
      send(data) {
        if (!wire.over && !wire.ending) wire.underWay += sizeOf(data);
        link.send(data);
      },
      onData: (listener) =>
        link.onData((data) => {
          wire.underWay -= sizeOf(data);
          listener(data);
        }),
      close(code, reason) {
        hangUp();
        link.close(code, reason);
      },
      drop() {
        hangUp();
        link.drop();
      },
    };
  }
}

/** Bytes: on a serial line or TCP messages are joined and cut on their way. */
function sizeOf(data: Uint8Array | string): number {
  return Buffer.byteLength(data);
}

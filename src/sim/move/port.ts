import type { Clock } from "../../clock.ts";
import type { SimulatorLink } from "../simulator.ts";
import type { Behaviour } from "./options.ts";
import { atWrongSpeed, SerialWay, withoutParity, withParity } from "./serial.ts";

const CLOSED = new Error("the simulator was closed");

/** What a port takes from outside. */
interface PortOptions {
  readonly clock: Clock;
  readonly behaviour: Behaviour;
  /** Bits per second at this moment; 0: bytes take no time. */
  readonly baud: () => number;
  /** Whether MOVE's end runs at another rate than the client's. */
  readonly isLost: () => boolean;
  readonly receive: (bytes: Uint8Array) => void;
}

/**
 * The serial port of MOVE's computer and the line to it. The line is one: what MOVE says goes to everybody who is
 * connected. Mishaps of the line are in wire time.
 */
export class Port {
  readonly #options: PortOptions;
  readonly #links = new Set<SimulatorLink>();
  readonly #in: SerialWay;
  readonly #out: SerialWay;
  readonly #closed = new AbortController();
  #cutUntilMs = Number.NEGATIVE_INFINITY;
  #deafUntilMs = Number.NEGATIVE_INFINITY;
  #garbledUntilMs = Number.NEGATIVE_INFINITY;

  constructor(options: PortOptions) {
    const { clock, behaviour, baud } = options;
    this.#options = options;
    this.#in = new SerialWay(clock, behaviour.pace, baud, (bytes) => this.#arrive(bytes));
    this.#out = new SerialWay(clock, behaviour.pace, baud, (bytes) => {
      for (const link of this.#links) link.send(bytes);
    });
  }

  /** A client picks up the line; it is thrown out while the line is cut. */
  accept(link: SimulatorLink): void {
    if (this.#isBefore(this.#cutUntilMs)) {
      link.drop();
      return;
    }
    this.#links.add(link);
    link.onClose(() => this.#links.delete(link));
    link.onData((data) => {
      if (!this.#links.has(link)) return;
      const bytes = typeof data === "string" ? Buffer.from(data, "latin1") : data;
      this.#in.put(bytes, this.#closed.signal);
    });
  }

  /** Says characters to everybody. */
  say(bytes: Uint8Array, parity = this.#options.behaviour.parity): void {
    if (this.#isBefore(this.#deafUntilMs)) return;
    const sent = withParity(bytes, parity);
    this.#out.put(this.#isGarbled() ? atWrongSpeed(sent) : sent, this.#closed.signal);
  }

  /** Nobody is connected any more, without a goodbye. */
  drop(): void {
    for (const link of this.#links) link.drop();
    this.#links.clear();
  }

  /** Breaks the line for a time. */
  cut(ms: number): void {
    this.#cutUntilMs = this.#options.clock.elapsed() + ms;
    this.drop();
  }

  /** Nothing gets through for a time. */
  deafen(ms: number): void {
    this.#deafUntilMs = this.#options.clock.elapsed() + ms;
  }

  /** Only garbage gets through for a time. */
  garble(ms: number): void {
    this.#garbledUntilMs = this.#options.clock.elapsed() + ms;
  }

  close(): void {
    this.drop();
    this.#closed.abort(CLOSED);
  }

  #arrive(bytes: Uint8Array): void {
    if (this.#isBefore(this.#deafUntilMs)) return;
    const { receive, behaviour } = this.#options;
    receive(withoutParity(this.#isGarbled() ? atWrongSpeed(bytes) : bytes, behaviour.parity));
  }

  #isGarbled(): boolean {
    return this.#options.isLost() || this.#isBefore(this.#garbledUntilMs);
  }

  #isBefore(atMs: number): boolean {
    return this.#options.clock.elapsed() < atMs;
  }
}

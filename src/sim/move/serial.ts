import type { Clock } from "../../clock.ts";
import type { Behaviour } from "./options.ts";

/** A start bit, eight bits, a stop bit. */
const BITS_PER_BYTE = 10;
/** As many bytes as a serial port's own buffer holds go over the line together. */
const BURST_BYTES = 16;
const CR = 0x0d;

type Deliver = (bytes: Uint8Array) => void;

/** A direction of a serial line: bytes arrive in order, as fast as the line is. */
export class SerialWay {
  readonly #clock: Clock;
  readonly #pace: Behaviour["pace"];
  readonly #baud: () => number;
  readonly #deliver: Deliver;
  readonly #waiting: Uint8Array[] = [];
  #busy = false;

  /** @param baud bits per second at this moment; 0: bytes take no time */
  constructor(clock: Clock, pace: Behaviour["pace"], baud: () => number, deliver: Deliver) {
    this.#clock = clock;
    this.#pace = pace;
    this.#baud = baud;
    this.#deliver = deliver;
  }

  /** Puts bytes on the line. What is on its way when the signal is aborted never arrives. */
  put(bytes: Uint8Array, signal: AbortSignal): void {
    if (this.#baud() === 0 && !this.#busy) {
      this.#deliver(bytes);
      return;
    }
    for (let at = 0; at < bytes.length; at += BURST_BYTES) {
      this.#waiting.push(bytes.subarray(at, at + BURST_BYTES));
    }
    if (!this.#busy) void this.#work(signal);
  }

  async #work(signal: AbortSignal): Promise<void> {
    this.#busy = true;
    try {
      for (let burst = this.#waiting.shift(); burst; burst = this.#waiting.shift()) {
        const ms = this.#baud() === 0 ? 0 : (burst.length * BITS_PER_BYTE * 1_000) / this.#baud();
        if (this.#pace === "plan") await this.#clock.sleepUntil(this.#clock.now() + ms, signal);
        else await this.#clock.sleep(ms, signal);
        this.#deliver(burst);
      }
    } catch (error) {
      this.#waiting.length = 0;
      if (error !== signal.reason) throw error;
    } finally {
      this.#busy = false;
    }
  }
}

/** Bytes as they go out with a parity bit where an eighth data bit would be. */
export function withParity(bytes: Uint8Array, parity: Behaviour["parity"]): Uint8Array {
  return parity === "none" ? bytes : bytes.map((byte) => (byte & 0x7f) | parityBit(byte & 0x7f, parity));
}

/** Bytes as they come in where the eighth bit is for parity. */
export function withoutParity(bytes: Uint8Array, parity: Behaviour["parity"]): Uint8Array {
  return parity === "none" ? bytes : bytes.map((byte) => byte & 0x7f);
}

/** Bytes as an end hears them that listens at another speed: no text, and no carriage return. */
export function atWrongSpeed(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => (byte === CR ? 0xfe : 0x80 | ((byte * 0x1d) & 0x7f)));
}

function parityBit(byte: number, parity: Behaviour["parity"]): number {
  if (parity === "mark") return 0x80;
  let ones = 0;
  for (let bits = byte; bits > 0; bits >>= 1) ones += bits & 1;
  return (ones % 2 === 1) === (parity === "even") ? 0x80 : 0;
}

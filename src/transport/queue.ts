import { TransportError } from "../errors.ts";
import type { Chunk } from "./transport.ts";

/** Unread bytes that a connection may pile up before it is given up. */
const MAX_BACKLOG_BYTES = 64 * 1024 * 1024;

interface Waiting {
  readonly resolve: (result: IteratorResult<Chunk, undefined>) => void;
  readonly reject: (error: unknown) => void;
}

/** How the queue ended: `error` is undefined when the connection closed in an orderly way. */
interface Ending {
  readonly error: TransportError | undefined;
}

/** Turns arriving chunks into an async iterable for one reader, which gets them all before the end or the error. */
export class ReceiveQueue implements AsyncIterable<Chunk> {
  readonly #address: string;
  readonly #maxBytes: number;
  #chunks: Chunk[] = [];
  #bytes = 0;
  #ending: Ending | undefined;
  #waiting: Waiting | undefined;

  /** `address` is for error messages; `maxBytes` bounds what was received and not read yet. */
  constructor(address: string, maxBytes = MAX_BACKLOG_BYTES) {
    this.#address = address;
    this.#maxBytes = maxBytes;
  }

  /** Adds a chunk. False when the queue has ended, also when this chunk was one too many. */
  push(chunk: Chunk): boolean {
    if (this.#ending) return false;
    const waiting = this.#take();
    if (waiting) {
      waiting.resolve({ done: false, value: chunk });
      return true;
    }
    this.#bytes += chunk.length;
    if (this.#bytes > this.#maxBytes) {
      this.fail(
        new TransportError(
          "backlog",
          `${this.#address} sent more than ${this.#maxBytes} bytes that nobody has read yet.`,
          { hint: "Check that the address is the device's: something there sends without an end." },
        ),
      );
      return false;
    }
    this.#chunks.push(chunk);
    return true;
  }

  /** The connection closed in an orderly way. Only the first ending counts. */
  end(): void {
    this.#finish({ error: undefined });
  }

  /** The connection broke. Only the first ending counts. */
  fail(error: TransportError): void {
    this.#finish({ error });
  }

  [Symbol.asyncIterator](): AsyncIterator<Chunk, undefined> {
    return {
      next: () => this.#next(),
      return: () => {
        this.#chunks = [];
        this.end();
        return Promise.resolve({ done: true, value: undefined });
      },
    };
  }

  #next(): Promise<IteratorResult<Chunk, undefined>> {
    const chunk = this.#chunks.shift();
    if (chunk !== undefined) {
      this.#bytes -= chunk.length;
      return Promise.resolve({ done: false, value: chunk });
    }
    if (this.#ending?.error) return Promise.reject(this.#ending.error);
    if (this.#ending) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  #finish(ending: Ending): void {
    if (this.#ending) return;
    this.#ending = ending;
    const waiting = this.#take();
    if (ending.error) waiting?.reject(ending.error);
    else waiting?.resolve({ done: true, value: undefined });
  }

  #take(): Waiting | undefined {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    return waiting;
  }
}

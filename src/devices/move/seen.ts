/** Bytes kept as they came, from the first one on: enough to tell what is at the other end. */
const KEPT = 256;

/** What came over the line since the last command was sent, for judging its answer or explaining why there is none. */
export class Seen {
  /** Bare carriage returns that belong to no data reply. */
  returns = 0;
  /** Status strings and the like that were asked for. */
  data = 0;
  /** Bytes that are nothing MOVE sends, or nothing that it was asked for. */
  noise = 0;
  readonly #first: number[] = [];

  /** All bytes as they came, the first 256 of them. */
  get bytes(): Uint8Array {
    return Uint8Array.from(this.#first);
  }

  get isEmpty(): boolean {
    return this.#first.length === 0;
  }

  /** Everything that came can be explained, so a completion code among it can be believed. */
  get isClean(): boolean {
    return this.noise === 0 && this.returns === 0;
  }

  keep(bytes: Uint8Array): void {
    if (this.#first.length < KEPT) this.#first.push(...bytes.subarray(0, KEPT - this.#first.length));
  }
}

/** The answer to a command that waits its turn. `isClean`: nothing came that could not be explained. */
export interface Answer {
  readonly kind: "code" | "return" | "data";
  readonly text: string;
  readonly isClean: boolean;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Longest line that is taken. Images and long lists come as one line each. */
const MAX_LINE_BYTES = 32 * 1024 * 1024;

/** A line is longer than the limit: what follows cannot be told apart any more. */
export class LineTooLong extends Error {
  constructor(limit: number) {
    super(`a line of more than ${limit} bytes`);
    this.name = "LineTooLong";
  }
}

/**
 * Cuts bytes, in whatever pieces they come, into lines ended by CR LF or a bare LF. Bytes that are not UTF-8
 * become replacement characters. Empty lines are left out.
 */
export class LineSplitter {
  readonly #limit: number;
  #pieces: Uint8Array[] = [];
  #size = 0;

  constructor(limit = MAX_LINE_BYTES) {
    this.#limit = limit;
  }

  /** The lines that this piece completes, without their ends. Throws LineTooLong. */
  push(bytes: Uint8Array): readonly string[] {
    const lines: string[] = [];
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      this.#keep(bytes.subarray(start, end));
      const line = this.#take();
      if (line !== "") lines.push(line);
      start = end + 1;
    }
    this.#keep(bytes.subarray(start));
    return lines;
  }

  #keep(piece: Uint8Array): void {
    if (piece.length === 0) return;
    this.#size += piece.length;
    if (this.#size > this.#limit) throw new LineTooLong(this.#limit);
    this.#pieces.push(piece.slice());
  }

  #take(): string {
    const line = new Uint8Array(this.#size);
    let at = 0;
    for (const piece of this.#pieces) {
      line.set(piece, at);
      at += piece.length;
    }
    this.#pieces = [];
    this.#size = 0;
    const end = line.at(-1) === CARRIAGE_RETURN ? line.length - 1 : line.length;
    return new TextDecoder("utf-8").decode(line.subarray(0, end));
  }
}

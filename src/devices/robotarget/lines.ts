const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Longest line that is taken. Images and long lists come as one line each. */
const MAX_LINE_BYTES = 32 * 1024 * 1024;
/** Room for a line at first. It doubles as often as a line needs, so that time grows with the line and no faster. */
const LEAST_ROOM_BYTES = 4 * 1024;

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
  readonly #decoder = new TextDecoder("utf-8");
  #room = new Uint8Array(LEAST_ROOM_BYTES);
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
    const size = this.#size + piece.length;
    if (size > this.#limit) throw new LineTooLong(this.#limit);
    if (size > this.#room.length) {
      const room = new Uint8Array(Math.max(size, this.#room.length * 2));
      room.set(this.#room.subarray(0, this.#size));
      this.#room = room;
    }
    this.#room.set(piece, this.#size);
    this.#size = size;
  }

  #take(): string {
    const line = this.#room.subarray(0, this.#size);
    const text = this.#decoder.decode(line.at(-1) === CARRIAGE_RETURN ? line.subarray(0, -1) : line);
    this.#size = 0;
    // An image is no reason to hold its megabytes for the rest of the night.
    if (this.#room.length > LEAST_ROOM_BYTES) this.#room = new Uint8Array(LEAST_ROOM_BYTES);
    return text;
  }
}

import { TransportError } from "../../errors.ts";
import type { Chunk, Transport } from "../../transport/transport.ts";
import { encodeCommand } from "./codec.ts";
import { initialParserState, type ParserState, parse, type Reply } from "./parser.ts";

/** What becomes of what a line brings. */
export interface LineEvents {
  /** Bytes as they came, before the replies that they end. */
  readonly onBytes: (bytes: Uint8Array) => void;
  readonly onCode: (code: string) => void;
  readonly onReturn: () => void;
  readonly onData: (text: string) => void;
  /** A line that is nothing MOVE sends. */
  readonly onNoise: (bytes: Uint8Array) => void;
  /** Told once; also after `close`. */
  readonly onLost: (error: unknown) => void;
}

/** An open transport that carries commands one way and replies the other. Read without a pause, so no hang-up is missed. */
export class Line {
  readonly #transport: Transport;
  readonly #dataBits: 7 | 8;
  readonly #events: LineEvents;
  #parser: ParserState;
  #lost: { readonly error: unknown } | undefined;

  constructor(transport: Transport, dataBits: 7 | 8, events: LineEvents) {
    this.#transport = transport;
    this.#dataBits = dataBits;
    this.#events = events;
    this.#parser = initialParserState(dataBits);
    void this.#read();
  }

  /** Why nothing can be sent any more; undefined while the line is open. */
  get lost(): { readonly error: unknown } | undefined {
    return this.#lost;
  }

  /** Part of a reply has come, and not its end. */
  get isMidReply(): boolean {
    return this.#parser.line.length > 0;
  }

  /** Forgets the beginning of a reply, and returns how many bytes that were. */
  forget(): number {
    const { length } = this.#parser.line;
    this.#parser = initialParserState(this.#dataBits);
    return length;
  }

  /** Hands a command to the operating system as one buffer. Rejects with TransportError. */
  async send(text: string): Promise<void> {
    try {
      await this.#transport.send(encodeCommand(text));
    } catch (error) {
      this.#lose(error);
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#transport.close();
  }

  async #read(): Promise<void> {
    try {
      for await (const chunk of this.#transport.received) this.#receive(chunk);
      this.#lose(new TransportError("closed", "The other side closed the line."));
    } catch (error) {
      this.#lose(error);
    }
  }

  #receive(chunk: Chunk): void {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    this.#events.onBytes(bytes);
    const { state, replies } = parse(this.#parser, bytes);
    this.#parser = state;
    for (const reply of replies) this.#tell(reply);
  }

  #tell(reply: Reply): void {
    switch (reply.kind) {
      case "code":
        this.#events.onCode(reply.code);
        break;
      case "return":
        this.#events.onReturn();
        break;
      case "data":
        this.#events.onData(reply.text);
        break;
      case "unexplained":
        this.#events.onNoise(reply.bytes);
    }
  }

  #lose(error: unknown): void {
    if (this.#lost) return;
    this.#lost = { error };
    // A line that cannot be written to still holds its port, and nobody else could open it.
    void this.#transport.close();
    this.#events.onLost(error);
  }
}

/** One thing received or sent: bytes, or a text message where the transport has them (WebSocket). */
export type Chunk = Uint8Array | string;

/** An open connection. Made by `connect`; knows nothing of what is said over it. */
export interface Transport {
  /** Resolves when the chunk was handed to the operating system. Rejects with TransportError. */
  send(chunk: Chunk): Promise<void>;
  /**
   * What arrives, in order, for one reader. Ends when the other side closed in an orderly way;
   * throws TransportError when the connection broke. A WebSocket message is one chunk; bytes come in any pieces.
   */
  readonly received: AsyncIterable<Chunk>;
  /** Closes; `received` then ends. Never rejects, may be called twice. */
  close(): Promise<void>;
}

/** Settings of a serial line; ignored by the other transports. */
export interface SerialSettings {
  readonly baud: number;
  readonly dataBits: 7 | 8;
  readonly parity: "none" | "even" | "odd";
  readonly stopBits: 1 | 2;
  /** What holds the other side back: nothing, the RTS and CTS lines, or XON and XOFF characters. */
  readonly flowControl: "none" | "hardware" | "software";
}

/**
 * Opens a connection to an address: `tcp://HOST:PORT`, `ws://HOST:PORT/PATH`, `serial:PATH`.
 * Rejects with TransportError, also when `signal` is aborted.
 */
export type Connect = (
  address: string,
  options: { signal: AbortSignal; serial?: SerialSettings },
) => Promise<Transport>;

/** Headers of HTTP; names are in lower case. */
export type HttpHeaders = Readonly<Record<string, string>>;

/** One HTTP exchange. Rejects with TransportError when there was no answer. */
export type HttpRequest = (
  url: string,
  options: {
    method: "GET" | "POST";
    json?: unknown;
    headers?: HttpHeaders;
    signal: AbortSignal;
    maxBytes: number;
  },
) => Promise<{ readonly status: number; readonly body: Uint8Array; readonly headers?: HttpHeaders }>;

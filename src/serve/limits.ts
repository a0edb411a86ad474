/** Where the server listens when nothing else is said: this computer only. */
export const defaultAddress = { host: "127.0.0.1", port: 8190 } as const;

/**
 * What the server takes from its clients at most. A night matters more than any display: whoever goes beyond a limit is
 * sent away with the reason.
 */
export const limits = {
  /** WebSockets and event streams at a time: more than any observatory has displays, and few enough for memory. */
  readers: 520,
  /** Connections at a time, those that only ask something among them. */
  connections: 600,
  /** From the first byte of a request to the end of its headers, and of the whole: a slow client must not keep a place. */
  headersMs: 5_000,
  requestMs: 10_000,
  keepAliveMs: 5_000,
  headerBytes: 8 * 1024,
  bodyBytes: 16 * 1024,
  /** Longest message from a reader: it has nothing to say but what keeps its line open. */
  incomingBytes: 4 * 1024,
  /** Messages from a reader within `incomingMs`. */
  incomingCount: 50,
  incomingMs: 10_000,
  /** Bytes that wait in memory for one reader; it gets no more until it has read these. */
  unreadBytes: 64 * 1024,
  /** Wire time for which a reader may take nothing while something waits for it. */
  stalledMs: 20_000,
  /** Wire time between two signs of life to each reader. */
  heartbeatMs: 15_000,
  /** Delivering goes on for this long at a time, then rests for `restFactor` times as long as it took. */
  sliceMs: 4,
  restFactor: 40,
  /** After an answer to a question: a rest so many times as long as it took, but no longer than this. */
  answerRestFactor: 10,
  answerRestMs: 2_000,
  /** Rest when all that is left is for readers that have to read first. */
  blockedMs: 250,
  /** Bytes for one reader in one turn. */
  turnBytes: 16 * 1024,
} as const;

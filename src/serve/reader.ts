/**
 * What one reader is to get, asked for when there is room: a reader that is slow is asked less often, and nothing piles
 * up for it. Bytes are shared between readers.
 */
export interface Feed {
  /** The next text in UTF-8, or undefined when there is nothing now. */
  next(): Uint8Array | undefined;
  /** A sign of life, sent when nothing else was for a while. */
  beat?(): Uint8Array;
}

/** The line to one reader. */
export interface Line {
  /** Bytes that were written and have not left this program. */
  readonly unreadBytes: number;
  /** Several texts in one go. */
  write(texts: readonly Uint8Array[]): void;
  /** Checks that the other end is there. @returns false when it did not answer the check before */
  check(): boolean;
  /** Ends it because of what the reader did or did not do. */
  drop(reason: string): void;
  /** Ends it because the server ends. */
  goodbye(reason: string): void;
}

/** UTF-8 of a text, for a feed. */
export function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, "utf8");
}

import { questionByLength } from "./commands.ts";

const CR = 13;
/** Longest line kept while no carriage return comes: MOVE's longest has 96 characters. */
const MAX_LINE = 256;

/**
 * One thing that MOVE sent. `return` is a bare carriage return: the whole answer to RC, the first byte of every data
 * reply, and the answer to anything while completion codes are off.
 */
export type Reply =
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "return" }
  | { readonly kind: "data"; readonly text: string }
  | { readonly kind: "unexplained"; readonly bytes: Uint8Array };

/** What the parser remembers between chunks. */
export interface ParserState {
  /** Bits of a byte that carry data. Of a line with 7 data bits some device servers hand on the parity bit too. */
  readonly mask: 0x7f | 0xff;
  /** Bytes since the last carriage return. */
  readonly line: readonly number[];
  /** The line before was empty, as it is before a data reply. */
  readonly afterReturn: boolean;
}

/** The state before the first byte of a line with so many data bits. */
export function initialParserState(dataBits: 7 | 8): ParserState {
  return { mask: dataBits === 7 ? 0x7f : 0xff, line: [], afterReturn: false };
}

/** Takes the next bytes, cut anywhere. Never throws: what it cannot explain it returns as it came. */
export function parse(
  state: ParserState,
  chunk: Uint8Array,
): { readonly state: ParserState; readonly replies: readonly Reply[] } {
  const { mask } = state;
  const replies: Reply[] = [];
  let line = [...state.line];
  let { afterReturn } = state;
  for (const raw of chunk) {
    const byte = raw & mask;
    if (byte !== CR) {
      line.push(byte);
      if (line.length < MAX_LINE) continue;
      replies.push({ kind: "unexplained", bytes: Uint8Array.from(line) });
      afterReturn = false;
    } else {
      const reply = replyOf(line, afterReturn);
      replies.push(reply);
      afterReturn = reply.kind === "return";
    }
    line = [];
  }
  return { state: { mask, line, afterReturn }, replies };
}

/** Whether a line is a completion code that any command gives. */
export function isCode(line: string): boolean {
  return /^[0-9AEHLXDY]$/.test(line);
}

/** Whether a line has characters, and none but those of ASCII that can be printed. */
export function isPrintable(line: string): boolean {
  return /^[\x20-\x7e]+$/.test(line);
}

function replyOf(line: readonly number[], afterReturn: boolean): Reply {
  if (line.length === 0) return { kind: "return" };
  const text = String.fromCharCode(...line);
  if (isCode(text)) return { kind: "code", code: text };
  if (afterReturn && questionByLength.has(text.length) && isPrintable(text)) return { kind: "data", text };
  return { kind: "unexplained", bytes: Uint8Array.from(line) };
}

import { LineCounter } from "yaml";
import type { Finding, Position, SourceRange } from "./diagnostic.ts";
import type { Source } from "./read-file.ts";

/** A file's text, and where its offsets are. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** Range of the UTF-16 units [start, end). */
  range(start: number, end: number): SourceRange;
}

/** Characters that no reviewer can see: controls (but tab and line ends), and those that turn the direction of writing. */
const INVISIBLE = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;

/** Decodes UTF-8 (a byte order mark is dropped), or says why the bytes are no text that can be reviewed. */
export function decodeSource({ file, bytes }: Source): SourceText | Finding {
  const encoding = foreignEncoding(bytes);
  if (encoding !== undefined) {
    return {
      ...wholeFile(file, "not-utf8", `the file is ${encoding}, not UTF-8`),
      fix: "Save it as UTF-8.",
    };
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return invalidUtf8(file, bytes);
  }
  const source = sourceText(file, text);
  const invisible = INVISIBLE.exec(text);
  return invisible === null ? source : invisibleCharacter(source, invisible.index);
}

export function sourceText(file: string, text: string): SourceText {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines.addNewLine(at + 1);
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col, offset };
  };
  return {
    file,
    text,
    range: (start, end) => ({ start: position(start), end: position(Math.max(start, end)) }),
  };
}

/** An error about a file as a whole. */
export function wholeFile(file: string, code: string, message: string): Finding {
  const start = { line: 1, column: 1, offset: 0 };
  return { code, severity: "error", file, range: { start, end: start }, message };
}

/** A NUL in every second byte, or a byte order mark of another encoding. */
function foreignEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "UTF-16";
  if (first === 0xfe && second === 0xff) return "UTF-16";
  if (bytes.length >= 4 && (first === 0) !== (second === 0) && (bytes[2] === 0) !== (bytes[3] === 0))
    return "UTF-16";
  return undefined;
}

function invalidUtf8(file: string, bytes: Uint8Array): Finding {
  // The lenient decoder puts U+FFFD where the first bad byte is, unless the text holds one of its own before.
  const lenient = new TextDecoder("utf-8").decode(bytes);
  const offset = Math.max(0, lenient.indexOf("\uFFFD"));
  return {
    ...wholeFile(file, "not-utf8", "the file is not UTF-8 text"),
    range: sourceText(file, lenient).range(offset, offset),
    why: "There are bytes from here on that are no UTF-8 character: a binary file, or text in an old encoding.",
    fix: "Save it as UTF-8.",
  };
}

function invisibleCharacter(source: SourceText, offset: number): Finding {
  const code = (source.text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return {
    code: "control-character",
    severity: "error",
    file: source.file,
    range: source.range(offset, offset + 1),
    message: `the file has the invisible character U+${code}`,
    why: "A plan is reviewed by people, who cannot see it.",
    fix: "Remove it.",
  };
}

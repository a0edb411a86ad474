import { initialParserState, isCode, isPrintable, parse } from "./parser.ts";

/** Why bytes came that MOVE does not send. */
export type Diagnosis = "parity-even" | "parity-odd" | "cut-off" | "wrong-speed" | "other-protocol";

/** More than this part of the bytes being no text is what a wrong speed looks like. */
const MAX_BINARY = 0.25;

/** The likely reason for bytes that could not be explained, oldest first, lines still ended where they were. */
export function diagnose(bytes: Uint8Array): Diagnosis {
  const { replies } = parse(initialParserState(7), bytes);
  const isMove = replies.some(({ kind }) => kind === "code" || kind === "data");
  if (isMove && !replies.some(({ kind }) => kind === "unexplained")) {
    if (bytes.every((byte) => ones(byte) % 2 === 0)) return "parity-even";
    if (bytes.every((byte) => ones(byte) % 2 === 1)) return "parity-odd";
  }
  if (isCutOff(bytes)) return "cut-off";
  const binary = bytes.filter((byte) => !isText(byte)).length;
  return binary > bytes.length * MAX_BINARY ? "wrong-speed" : "other-protocol";
}

/** The beginning of a reply, and not its end. */
function isCutOff(bytes: Uint8Array): boolean {
  const { state, replies } = parse(initialParserState(8), bytes);
  if (replies.some(({ kind }) => kind === "unexplained")) return false;
  const begun = String.fromCharCode(...state.line);
  return isCode(begun) || (state.afterReturn && (begun === "" || isPrintable(begun)));
}

function ones(byte: number): number {
  return byte.toString(2).replaceAll("0", "").length;
}

/** Printable ASCII, tab, line feed, carriage return and escape. */
function isText(byte: number): boolean {
  return (byte >= 0x20 && byte <= 0x7e) || [0x09, 0x0a, 0x0d, 0x1b].includes(byte);
}

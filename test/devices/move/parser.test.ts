import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { initialParserState, parse, type Reply } from "../../../src/devices/move/parser.ts";

function parseAll(chunks: readonly Uint8Array[], dataBits: 7 | 8 = 8): Reply[] {
  let state = initialParserState(dataBits);
  return chunks.flatMap((chunk) => {
    const result = parse(state, chunk);
    state = result.state;
    return result.replies;
  });
}
const parseText = (text: string): Reply[] => parseAll([Buffer.from(text, "latin1")]);
const code = (value: string): Reply => ({ kind: "code", code: value });
const data = (text: string): Reply => ({ kind: "data", text });
const back: Reply = { kind: "return" };
const unexplained = (text: string): Reply => ({
  kind: "unexplained",
  bytes: Uint8Array.from(Buffer.from(text, "latin1")),
});

const ones = (byte: number): number => byte.toString(2).replaceAll("0", "").length;

describe("parse", () => {
  const ts45 = "+103344103344510334400030110334412301 0L200217".slice(0, 45);
  const ts96 = ts45.padEnd(96, "x");
  it.each<[string, string, readonly Reply[]]>([
    ["a completion code", "0\r", [code("0")]],
    ["RC and NU", "\r0\r", [back, code("0")]],
    ["two aborts", "A\rA\r", [code("A"), code("A")]],
    ["a version", "\rV04.69 - 04-Apr-02\r", [back, data("V04.69 - 04-Apr-02")]],
    ["a short status", `\r${ts45}\r`, [back, data(ts45)]],
    ["an extended status during a move, then its code", `\r${ts96}\r0\r`, [back, data(ts96), code("0")]],
    ["a last position", `\r${"p".repeat(25)}\r`, [back, data("p".repeat(25))]],
    ["an object name with blanks", `\r${"M 31".padEnd(20)}\r`, [back, data("M 31".padEnd(20))]],
    ["data without the carriage return in front", `${ts45}\r`, [unexplained(ts45)]],
    ["data of another length", `\r${ts45}x\r`, [back, unexplained(`${ts45}x`)]],
    [
      "data with a byte that is no text",
      `\r${"a".repeat(17)}\u00ff\r`,
      [back, unexplained(`${"a".repeat(17)}\u00ff`)],
    ],
    ["a letter that is no code", "Q\r", [unexplained("Q")]],
    ["a code in noise", "\u00fe0\r", [unexplained("\u00fe0")]],
    ["a code after a line feed", "\n0\r", [unexplained("\n0")]],
    ["a line without an end", "z".repeat(300), [unexplained("z".repeat(256))]],
    ["nothing yet", "0", []],
  ])("reads %s", (_name, text, replies) => {
    expect(parseText(text)).toEqual(replies);
  });

  it.each([
    ["even", (byte: number) => ones(byte) % 2 === 1],
    ["odd", (byte: number) => ones(byte) % 2 === 0],
  ])("strips %s parity from a line of 7 bits", (_name, isSet) => {
    const text = `\r${ts96}\rA\r\rV04.69 - 04-Apr-02\r0\r`;
    const sent = Uint8Array.from(Buffer.from(text, "latin1"), (byte) => (isSet(byte) ? byte | 0x80 : byte));
    expect(parseAll([sent], 7)).toEqual(parseText(text));
    expect(parseAll([sent]).filter(({ kind }) => kind === "code" || kind === "data")).toEqual([]);
  });

  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          "\r",
          "0\r",
          "A\r",
          `\r${ts45}\r`,
          `\r${ts96}\r`,
          "\rV04.69 - 04-Apr-02\r",
          "\u0000",
          "9",
        ),
      )
      .map((pieces) => Uint8Array.from(Buffer.from(pieces.join(""), "latin1"))),
  );

  it("reads the same however the bytes are cut, and never throws", () => {
    fc.assert(
      fc.property(bytes, fc.array(fc.nat(400)), (all, cuts) => {
        const places = [0, ...cuts.filter((at) => at < all.length).sort((a, b) => a - b), all.length];
        const chunks = places.slice(1).map((end, i) => all.subarray(places[i], end));
        expect(parseAll(chunks)).toEqual(parseAll([all]));
      }),
    );
  });

  it("loses no byte: replies and the rest make up what came", () => {
    fc.assert(
      fc.property(bytes, (all) => {
        const { state, replies } = parse(initialParserState(8), all);
        const length = (reply: Reply): number => {
          if (reply.kind === "return") return 1;
          if (reply.kind === "code") return 2;
          if (reply.kind === "data") return reply.text.length + 1;
          return reply.bytes.length === 256 ? 256 : reply.bytes.length + 1;
        };
        expect(replies.reduce((sum, reply) => sum + length(reply), state.line.length)).toBe(all.length);
      }),
    );
  });
});

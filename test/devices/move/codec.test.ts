import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  commandText,
  encodeCommand,
  initialParserState,
  parse,
  type Reply,
} from "../../../src/devices/move/codec.ts";
import { type CommandName, commands } from "../../../src/devices/move/commands.ts";

function parseAll(chunks: readonly Uint8Array[]): Reply[] {
  let state = initialParserState;
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

describe("commandText", () => {
  it.each<[string, () => string]>([
    ["NU", () => commandText("NU", {})],
    ["RC 1", () => commandText("RC", { on: 1 })],
    ["TC 0", () => commandText("TC", { on: 0 })],
    // M 31: 00h 42m 44.3s = 0.7123056 h, +41° 16′ 09″ = 41.2691667°
    ["CO 71231 412692", () => commandText("CO", { raHours: 0.7123056, decDeg: 41.2691667 })],
    ["CO 0 -900000", () => commandText("CO", { raHours: 23.999999, decDeg: -90 })],
    ["CO 2399999 -5000", () => commandText("CO", { raHours: 23.99999, decDeg: -0.5 })],
    ["CO 0 0", () => commandText("CO", { raHours: 24, decDeg: -0 })],
    ["CO 0 0", () => commandText("CO", { raHours: 0, decDeg: -0.00001 })],
    ["AA 455000 0", () => commandText("AA", { altitudeDeg: 45.5, azimuthDeg: 359.99999 })],
    ["RM -105 72000", () => commandText("RM", { raArcsec: -10.5, decArcsec: 7200 })],
    ["ER 12 -4", () => commandText("ER", { raSecPerHour: 1.2, decArcsecPerHour: -0.4 })],
  ])("writes %s", (wire, make) => {
    expect(make()).toBe(wire);
    expect(Buffer.from(encodeCommand(make())).toString("latin1")).toBe(`${wire}\r`);
  });

  const numeric = (Object.keys(commands) as CommandName[]).flatMap((name) =>
    commands[name].args.map((argument) => ({ name, argument })),
  );
  it.each(numeric)("refuses $name without $argument.name, or out of its range", ({ name, argument }) => {
    const good = Object.fromEntries(commands[name].args.map((other) => [other.name, other.min]));
    const make = (value: unknown) => () => commandText(name, { ...good, [argument.name]: value } as never);
    expect(make(argument.max)).not.toThrow();
    for (const bad of [undefined, Number.NaN, Number.POSITIVE_INFINITY, argument.max + 1, argument.min - 1]) {
      expect(make(bad)).toThrow(new RegExp(`${argument.name} of ${name}`));
    }
  });

  it("has a code for done in every command that answers with codes, and none elsewhere", () => {
    for (const command of Object.values(commands)) {
      expect("0" in command.codes).toBe(command.reply === "code");
    }
  });
});

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
        const { state, replies } = parse(initialParserState, all);
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

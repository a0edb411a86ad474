import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  encodePolling,
  encodeRequest,
  type Message,
  readMessage,
} from "../../../src/devices/robotarget/codec.ts";
import { LineSplitter, LineTooLong } from "../../../src/devices/robotarget/lines.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (encoded: Uint8Array): string => new TextDecoder().decode(encoded);

describe("lines", () => {
  test.each<[string, Uint8Array[], string[]]>([
    ["CR LF", [bytes("a\r\nb\r\n")], ["a", "b"]],
    ["bare LF", [bytes("a\nb\n")], ["a", "b"]],
    ["nothing complete", [bytes("a")], []],
    ["CR and LF apart", [bytes("a\r"), bytes("\n")], ["a"]],
    ["CR inside a line", [bytes("a\rb\r\n")], ["a\rb"]],
    ["empty lines", [bytes("\r\n\n\r\na\r\n")], ["a"]],
    ["a character cut in two", [bytes("°\r\n").subarray(0, 1), bytes("°\r\n").subarray(1)], ["°"]],
    ["bytes that are no UTF-8", [Uint8Array.of(0x61, 0xff, 0xc3, 0x0d, 0x0a)], ["a\ufffd\ufffd"]],
  ])("%s", (_, chunks, lines) => {
    const splitter = new LineSplitter();
    expect(chunks.flatMap((chunk) => splitter.push(chunk))).toEqual(lines);
  });

  test("any cutting gives the same lines, also when the buffer is used again", () => {
    const line = fc
      .string({ unit: "binary", minLength: 1 })
      .map((each) => each.replace(/[\r\n\ufeff]/g, "_"));
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 6 }),
        fc.array(fc.integer({ min: 1, max: 9 })),
        (lines, sizes) => {
          const all = bytes(lines.map((each) => `${each}\r\n`).join(""));
          const splitter = new LineSplitter();
          const seen: string[] = [];
          for (let at = 0, turn = 0; at < all.length; turn++) {
            const chunk = all.slice(at, at + (sizes[turn % sizes.length] ?? 7));
            at += chunk.length;
            seen.push(...splitter.push(chunk));
            chunk.fill(0);
          }
          expect(seen).toEqual(lines.map((each) => text(bytes(each))));
        },
      ),
    );
  });

  test("a long line is taken up to the limit and no further", () => {
    const splitter = new LineSplitter(8);
    expect(splitter.push(bytes("1234567\r\n"))).toEqual(["1234567"]);
    expect(splitter.push(bytes("12345678"))).toEqual([]);
    expect(() => splitter.push(bytes("9"))).toThrow(LineTooLong);
  });

  test.each([
    ["32 MB in pieces of 64 kB", 64 * 1024, 511],
    ["2 MB byte by byte", 1, 2_000_000],
  ])("a line of %s takes time that grows with it and no faster", (_, pieceBytes, pieces) => {
    const splitter = new LineSplitter();
    const piece = bytes("x".repeat(pieceBytes));
    const startMs = performance.now();
    for (let count = 0; count < pieces; count++) splitter.push(piece);
    expect(splitter.push(bytes("\r\nnext\r\n")).map(({ length }) => length)).toEqual([
      pieceBytes * pieces,
      4,
    ]);
    // Quadratic would be minutes.
    expect(performance.now() - startMs).toBeLessThan(5_000);
  });
});

describe("messages", () => {
  test.each<[string, Message]>([
    [
      '{"Event":"Version","Timestamp":1763740801.40210,"Host":"OBS","Inst":2,"VOYVersion":"2.3.14","VOYSubver":"b","MsgVersion":1}',
      { kind: "version", sessionKey: "1763740801.40210", version: "2.3.14 b", instance: 2 },
    ],
    [
      '{"Host":"\\"Timestamp\\":1","Event":"Version","Timestamp" : 1763740801.00000000000001}',
      { kind: "version", sessionKey: "1763740801.00000000000001", version: "", instance: 1 },
    ],
    ['{"Event":"Version"}', { kind: "noise", text: '{"Event":"Version"}' }],
    ['{"Event":"Polling"}', { kind: "polling" }],
    ['{"Event":"Polling","id":3,"Timestamp":"1"}', { kind: "polling" }],
    ['{"Event":"ShutDown","Timestamp":1}', { kind: "shutDown" }],
    ['{"Event":"Shutdown"}', { kind: "shutDown" }],
    ['{"jsonrpc":"2.0","result":0,"id":7}', { kind: "result", id: 7, result: 0 }],
    ['{"result":"0","id":"7"}', { kind: "result", id: 7, result: 0 }],
    ['{"error":{"code":1,"message":"no"},"id":7}', { kind: "error", id: 7, code: 1, words: "no" }],
    ['{"error":{"reason":"no"},"id":7}', { kind: "error", id: 7, code: 0, words: '{"reason":"no"}' }],
    ['{"authbase":{"Username":"o"},"id":1}', { kind: "authbase", id: 1, user: { Username: "o" } }],
    [
      '{"Event":"RemoteActionResult","UID":"{ABC}","ActionResultInt":"4","Motivo":"","ParamRet":{"ret":"DONE"}}',
      { kind: "action", uid: "abc", code: 4, words: "", returned: { ret: "DONE" } },
    ],
    [
      '{"Event":"RemoteActionResult","UID":"a","ParamRet":[]}',
      { kind: "action", uid: "a", code: Number.NaN, words: "", returned: {} },
    ],
    [
      '{"Event":"Signal","Code":501}',
      { kind: "event", name: "Signal", body: { Event: "Signal", Code: 501 } },
    ],
    ['{"id":1}', { kind: "noise", text: '{"id":1}' }],
    ['{"result":0}', { kind: "noise", text: '{"result":0}' }],
    ["[]", { kind: "noise", text: "[]" }],
    ["null", { kind: "noise", text: "null" }],
    ["", { kind: "noise", text: "" }],
    ["{", { kind: "noise", text: "{" }],
    ["SSH-2.0-OpenSSH_9.6", { kind: "noise", text: "SSH-2.0-OpenSSH_9.6" }],
  ])("%s", (line, message) => {
    expect(readMessage(line)).toEqual(message);
  });

  test.each([
    ["deep nesting", "[".repeat(200_000)],
    ["deep nesting inside a member", `{"Event":${'{"a":'.repeat(100_000)}`],
    ["prototype keys", '{"__proto__":{"Event":"ShutDown"},"constructor":1}'],
  ])("%s is noise", (_, line) => {
    expect(readMessage(line).kind).toBe("noise");
  });

  test("nothing makes it throw", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
        expect(readMessage(line)).toHaveProperty("kind");
      }),
    );
  });
});

describe("requests", () => {
  test.each([
    ["with parameters", { UID: "u" }, '{"method":"M","params":{"UID":"u"},"id":3}\r\n'],
    ["without", undefined, '{"method":"M","id":3}\r\n'],
  ])("%s", (_, params, line) => {
    expect(encodeRequest("M", params, 3)).toBe(line);
  });

  test("are one line each, whatever is in them, and come back whole", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.double({ noDefaultInfinity: true, noNaN: true }),
        (note, ra) => {
          const lines = new LineSplitter().push(bytes(encodeRequest("M", { note, ra: ra + 0 }, 1)));
          expect(lines).toHaveLength(1);
          expect(JSON.parse(lines[0] ?? "")).toEqual({
            method: "M",
            params: JSON.parse(JSON.stringify({ note, ra: ra + 0 })),
            id: 1,
          });
        },
      ),
    );
  });

  test("the sign of life reads as one", () => {
    const [line = ""] = new LineSplitter().push(bytes(encodePolling(1_763_740_800)));
    expect(readMessage(line)).toEqual({ kind: "polling" });
  });
});

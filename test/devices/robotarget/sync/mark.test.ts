import fc from "fast-check";
import { expect, test } from "vitest";
import { markedNote, markText, plainNote, readMark } from "../../../../src/devices/robotarget/sync/mark.ts";

const GUID = "3f2a91bc-0000-4000-8000-000000000000";
const mark = {
  planName: "autumn-deep-sky",
  identity: "autumn/m31",
  digest: "9c41d20e",
  shots: new Map([
    ["autumn/m31/l", { digest: "77ab" }],
    ["autumn/m31/ha", { guid8: "0badcafe", digest: "0c1d" }],
    ["winter/m42/r", { digest: "ffff" }],
  ]),
};
const TEXT =
  "[nightplan:autumn-deep-sky/autumn/m31#3f2a91bc 9c41d20e l=77ab ha#0badcafe=0c1d winter/m42/r=ffff]";

test("a mark is a text for people, and is read back", () => {
  expect(markText(mark, GUID)).toBe(TEXT);
  expect(readMark(`By hand\r\n${TEXT}`, GUID)).toEqual(mark);
  expect(readMark(`${TEXT} and more`, GUID)).toEqual(mark);
});

test.each([
  ["of another object", TEXT.replace("3f2a91bc", "3f2a91bd")],
  ["of an older kind", "[nightplan:autumn-deep-sky]"],
  ["with what moves a terminal's cursor", TEXT.replace("autumn/m31#", "autumn/\u202em31#")],
  ["none", "nightplan"],
])("no mark: %s", (_, note) => {
  expect(readMark(note, GUID)).toBeUndefined();
});

test.each([
  ["", TEXT],
  ["a note", `a note ${TEXT}`],
  ["two\r\nlines ", `two\r\nlines ${TEXT}`],
  [`copied ${TEXT}`, `copied ${TEXT}`],
  ["old [nightplan:x]\r\n", `old ${TEXT}`],
])("the mark on note %j", (note, marked) => {
  expect(markedNote(note, TEXT)).toBe(marked);
  expect(markedNote(marked, TEXT)).toBe(marked);
  expect(plainNote(marked)).toBe(plainNote(note));
});

test("whatever the note, reading never fails and what was marked is found", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("[", "]", "nightplan:", " ", "a/b#", "\n", "=") }),
      (note) => {
        readMark(note, GUID);
        expect(readMark(markedNote(note, TEXT), GUID)).toEqual(mark);
      },
    ),
  );
});

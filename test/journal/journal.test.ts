import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fileSink, Journal, readJournal } from "../../src/journal/journal.ts";
import { decodeLine, encodeLine } from "../../src/journal/line.ts";
import { VirtualClock } from "../../src/virtual-clock.ts";

const clock = new VirtualClock(Date.UTC(2026, 10, 21));
let directory: string;
let file: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "nightplan-test-"));
  file = join(directory, "run.ndjson");
});
afterEach(() => rmSync(directory, { recursive: true }));

function write(count: number): void {
  const journal = Journal.create(file, clock, fileSink);
  for (let seq = 0; seq < count; seq++) journal.append("progress", { step: "a", facts: { count: seq } });
  journal.close();
}

test("what was appended is read back, numbered", () => {
  write(3);
  const { entries, cutBytes } = readJournal(file);
  expect(entries.map(({ seq }) => seq)).toEqual([0, 1, 2]);
  expect(cutBytes).toBe(0);
});

test("an existing journal is never created over", () => {
  write(1);
  expect(() => Journal.create(file, clock, fileSink)).toThrow(/EEXIST/);
});

test("at every length a torn tail is cut off, reported, and the next entry is not glued to it", () => {
  write(3);
  const whole = readFileSync(file);
  for (let length = 0; length <= whole.length; length++) {
    writeFileSync(file, whole.subarray(0, length));
    const contents = readJournal(file);
    const complete = whole.subarray(0, length).toString().split("\n").length - 1;
    expect(contents.entries.length).toBe(complete);
    expect(contents.keptBytes + contents.cutBytes).toBe(length);
    const journal = Journal.reopen(file, contents, clock, fileSink);
    journal.append("progress", { step: "a", facts: { after: length } });
    journal.close();
    const again = readJournal(file);
    expect(again.cutBytes).toBe(0);
    expect(again.entries.at(-1)).toMatchObject({ seq: complete, body: { facts: { after: length } } });
  }
});

test("a tail of NUL bytes, as a power cut leaves, is cut off", () => {
  write(2);
  appendFileSync(file, Buffer.alloc(4096));
  expect(readJournal(file)).toMatchObject({ cutBytes: 4096 });
});

test("any single flipped bit in a complete line is found", () => {
  write(2);
  const whole = readFileSync(file);
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(7), (at, bit) => {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
      writeFileSync(file, damaged);
      const lastNewline = at === whole.length - 1;
      // Without its newline the last line counts as torn: it was never acknowledged.
      if (lastNewline) expect(readJournal(file).entries.length).toBe(1);
      else expect(() => readJournal(file)).toThrow(expect.objectContaining({ code: "journal-damaged" }));
    }),
    { numRuns: 500 },
  );
});

test("a lost line is found though each line that is left checks", () => {
  write(3);
  const lines = readFileSync(file, "utf8").split("\n");
  writeFileSync(file, [lines[0], lines[2], ""].join("\n"));
  expect(() => readJournal(file)).toThrow(/has number 2 where 1 is due/);
});

test("a newer format is refused as newer, not as damaged", () => {
  const line = encodeLine({ v: 2, seq: 0, at: "x", kind: "night-ended", body: { at: "x" } } as never);
  expect(() => decodeLine(line.trimEnd(), "Line 1 of f")).toThrow(
    expect.objectContaining({ code: "journal-newer", hint: expect.stringContaining("reads format 1") }),
  );
});

test("a line whose checksum is right but which is no entry is refused", () => {
  const line = encodeLine({ v: 1, seq: 0, at: "x", kind: "night-ended", body: { other: 1 } } as never);
  expect(() => decodeLine(line.trimEnd(), "Line 1 of f")).toThrow(/not an entry/);
});

test("text of any kind survives", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.dictionary(fc.string(), fc.jsonValue()), (step, facts) => {
      const entry = {
        v: 1,
        seq: 0,
        at: "2026-11-21T00:00:00.000Z",
        kind: "progress",
        body: { step, facts },
      } as const;
      const line = encodeLine(entry as never);
      expect(line.indexOf("\n")).toBe(line.length - 1);
      expect(decodeLine(line.slice(0, -1), "line")).toEqual(JSON.parse(JSON.stringify(entry)));
    }),
  );
});

test("after a failed write nothing more is appended: it would be glued to half a line", () => {
  let writes = 0;
  const journal = Journal.create(file, clock, (name, keep) => {
    const sink = fileSink(name, keep);
    return {
      close: sink.close,
      append(text) {
        writes += 1;
        if (writes === 2) {
          sink.append(text.slice(0, 10));
          throw new Error("ENOSPC");
        }
        sink.append(text);
      },
    };
  });
  journal.append("night-ended", { at: "x" });
  expect(() => journal.append("night-ended", { at: "x" })).toThrow(/cannot be written: ENOSPC/);
  expect(() => journal.append("night-ended", { at: "x" })).toThrow(/an earlier write failed/);
  expect(readJournal(file)).toMatchObject({ cutBytes: 10 });
});

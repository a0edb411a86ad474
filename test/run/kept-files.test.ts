import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { keepFile, keptFiles, keptFolder, safeFileName } from "../../src/journal/kept-files.ts";
import { plan, step } from "../support/plans.ts";
import { type Act, Bench, ScriptedDevice } from "../support/runs.ts";

let bench: Bench | undefined;
const fresh = (): Bench => {
  bench = new Bench();
  return bench;
};
afterEach(() => bench?.remove());

const bytes = (text: string): Uint8Array => Buffer.from(text, "utf8");
const RUN = "2026-11-20-test-plan-1";

test.each([
  ["report.md", "report.md"],
  ["ephemeris-M 31.png", "ephemeris-M 31.png"],
  ["ephemeris-C/2023 A3 (Tsuchinshan).png", "ephemeris-C-2023 A3 (Tsuchinshan).png"],
  ["../../etc/passwd", "-..-etc-passwd"],
  ["..\\..\\boot.ini", "-..-boot.ini"],
  ["..", "file"],
  ["", "file"],
  [".journal.part", "journal.part"],
  ["a\u0000b\nc\u202ed.png", "a b c d.png"],
  ["C:evil.jpg", "C-evil.jpg"],
  ["nul.png", "_nul.png"],
  ["COM1", "_COM1"],
  ["con .png", "_con.png"],
  ["a. .png", "a.png"],
  [`${"x".repeat(118)}..${"y".repeat(20)}`, "x".repeat(118)],
  [`${"x".repeat(115)}. ${"y".repeat(20)}.png`, `${"x".repeat(115)}.png`],
  ["trailing. . ", "trailing"],
  ["M 31 \ud800.png", "M 31 \ufffd.png"],
  [`${"x".repeat(300)}.jpg`, `${"x".repeat(116)}.jpg`],
])("the name %j becomes %j", (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

test("any name becomes one that stays in its folder and fits every file system", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (name) => {
      const safe = safeFileName(name);
      expect(safe).not.toMatch(/[/\\\p{Cc}\p{Cf}]|^\.|^$|[. ]$/u);
      expect([...safe].length).toBeLessThanOrEqual(120);
      expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(245);
      expect(safeFileName(safe)).toBe(safe);
    }),
  );
});

test("a step keeps files in its folder of the run, the last one of a name, and the journal says where", async () => {
  const run = fresh();
  const folder = keptFolder(run.directory, RUN);
  const keepTwice: Act = async ({ keep }) => {
    keep("a/b.txt", bytes("first"));
    return { kept: keep("a/b.txt", bytes("second")) ?? null };
  };
  const keepOnce: Act = async ({ keep }) => ({ kept: keep("a/b.txt", bytes("other")) ?? null });
  await run.run(
    plan({ a: [step("a/stack"), step("a/stack/2"), step("a-stack")] }),
    { a: new ScriptedDevice([keepTwice, keepOnce, keepOnce]) },
    { writeKept: (step, name, content) => keepFile(join(folder, step), name, content) },
  );
  const files = ["a-stack/a-b.txt", "a.stack.2/a-b.txt", "a.stack/a-b.txt"];
  const outcomes = run.entries().filter(({ kind }) => kind === "outcome");
  expect(outcomes.map(({ body }) => body)).toMatchObject(
    ["a.stack", "a.stack.2", "a-stack"].map((step) => ({ facts: { kept: `runs/${RUN}/${step}/a-b.txt` } })),
  );
  expect(files.map((file) => readFileSync(join(folder, file), "utf8"))).toEqual(["other", "other", "second"]);
  expect(readdirSync(join(folder, "a.stack"))).toEqual(["a-b.txt"]);
  expect(keptFiles(run.directory, RUN)).toEqual(files);
  expect(keptFiles(run.directory, "another")).toEqual([]);
});

test.skipIf(process.platform === "win32")("the folder is its owner's only", () => {
  const folder = keptFolder(fresh().directory, RUN);
  keepFile(join(folder, "a.stack"), "a.txt", bytes("a"));
  const modes = ["", "a.stack", "a.stack/a.txt"].map((path) => statSync(join(folder, path)).mode & 0o777);
  expect(modes).toEqual([0o700, 0o700, 0o600]);
});

test("a file that cannot be put in its place leaves the one before, and no rest", () => {
  const folder = keptFolder(fresh().directory, RUN);
  keepFile(join(folder, "taken"), "inside.txt", bytes("a"));
  expect(() => keepFile(folder, "taken", bytes("b"))).toThrow();
  expect(readdirSync(folder)).toEqual(["taken"]);
  expect(readFileSync(join(folder, "taken", "inside.txt"), "utf8")).toBe("a");
});

test("a full disk ends no step: it is noted once", async () => {
  const run = fresh();
  const act: Act = async ({ keep }) => ({
    kept: [keep("a", bytes("a")) ?? null, keep("b", bytes("b")) ?? null],
  });
  const exitCode = await run.run(
    plan({ a: [step("a/1")] }),
    { a: new ScriptedDevice([act]) },
    {
      writeKept: () => {
        throw new Error("ENOSPC: no space left on device, write");
      },
    },
  );
  expect(exitCode).toBe(0);
  const notes = run.entries().filter(({ kind }) => kind === "device");
  expect(notes.map(({ body }) => body)).toEqual([
    { device: "a", text: "Could not keep a: ENOSPC: no space left on device, write. The run goes on." },
  ]);
});

test("a file that comes in pieces is there with the last one, and goes on only where its beginning is", () => {
  const folder = keptFolder(fresh().directory, RUN);
  keepFile(folder, "a.fits", bytes("old"));
  keepFile(folder, "a.fits", bytes("12345"), { from: 0, isLast: false });
  expect(readFileSync(join(folder, "a.fits"), "utf8")).toBe("old");
  expect(keptFiles(folder, "")).toEqual([]);
  // The process died before the journal knew of the last two bytes.
  keepFile(folder, "a.fits", bytes("CDE"), { from: 3, isLast: false });
  keepFile(folder, "a.fits", bytes("FG"), { from: 6, isLast: true });
  expect(readFileSync(join(folder, "a.fits"), "utf8")).toBe("123CDEFG");
  expect(readdirSync(folder)).toEqual(["a.fits"]);
  expect(() => keepFile(folder, "a.fits", bytes("H"), { from: 8, isLast: true })).toThrow();
  keepFile(folder, "b.fits", bytes("12"), { from: 0, isLast: false });
  const beyond = { from: 3, isLast: true };
  expect(() => keepFile(folder, "b.fits", bytes("4"), beyond)).toThrow("the beginning of it is gone");
  expect(readdirSync(folder)).toEqual(["a.fits"]);
});

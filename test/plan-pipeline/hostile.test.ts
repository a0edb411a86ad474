import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { AppError } from "../../src/errors.ts";
import { readSource, readText } from "../../src/plan/read-file.ts";
import { load, loadText } from "./check-file.ts";

/** What grows with the square of a text takes minutes; a loaded computer is only slow. */
const LIMIT_MS = 15_000;

/** The codes of what is found in a text, and that it is found in time. */
function codesIn(input: string | Uint8Array): readonly string[] {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  const started = performance.now();
  const { findings, plan } = load(bytes);
  expect(performance.now() - started).toBeLessThan(LIMIT_MS);
  expect(plan).toBeUndefined();
  return [...new Set(findings.map(({ code }) => code))];
}

const plan = (rest: string): string => `nightplan: 1\nname: hostile\n${rest}\n`;
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n");

/** Each level holds the one before it nine times. */
const bomb = lines(
  30,
  (n) => `b${n}: &b${n} [${n === 0 ? "1" : Array.from({ length: 9 }, () => `*b${n - 1}`).join(", ")}]`,
);

/** A plan with 20,000 entries of `moved`. */
const moved = (entry: (index: number) => string): string => {
  const entries = lines(20_000, (n) => `${entry(n)},`).replaceAll("\n", " ");
  return plan(
    `robotarget: { rig: { moved: { ${entries} }, sets: { s0: { name: S, targets: {} } } } }\nnight: { lanes: { rig: [sync: ] } }`,
  );
};

const texts: readonly (readonly [name: string, text: string, code: string])[] = [
  ["an alias bomb", plan(bomb), "yaml-alias"],
  [
    "aliases of aliases",
    plan(lines(2000, (n) => `k${n}: &k${n} [${n === 0 ? 1 : `*k${n - 1}`}]`)),
    "yaml-alias",
  ],
  ["an alias inside of its anchor", plan("night: &n { lanes: *n }"), "yaml-alias"],
  ["10,000 brackets", plan(`targets: ${"[".repeat(10_000)}`), "too-deep"],
  ["10,000 balanced brackets", plan(`targets: ${"[".repeat(10_000)}${"]".repeat(10_000)}`), "too-deep"],
  ["10,000 braces", plan(`targets: ${"{a: ".repeat(10_000)}`), "too-deep"],
  ["2,000 indented maps", lines(2000, (n) => `${" ".repeat(n)}a:`), "too-deep"],
  ["10,000 dashes in a line", "- ".repeat(10_000), "too-deep"],
  ["10,000 question marks in a line", "? ".repeat(10_000), "too-deep"],
  ["10,000 colons in a line", "a: ".repeat(10_000), "too-deep"],
  ["a million items", plan(`targets: [${"1,".repeat(1_000_000)}]`), "too-large"],
  ["150,000 keys", lines(150_000, (n) => `k${n}: v`), "too-large"],
  ["a million closing braces", "}".repeat(1_000_000), "yaml-syntax"],
  ["200,000 quotes", '"'.repeat(200_000), "yaml-syntax"],
  ["200,000 wrong escapes", `name: "${"\\q".repeat(200_000)}"`, "yaml-syntax"],
  ["20,000 unknown keys", plan(lines(20_000, (n) => `k${n}: v`)), "too-many-findings"],
  ["5 MB of one word", "a".repeat(5_000_000), "wrong-type"],
  ["5 MB of one line of text", plan(`summary: ${"word ".repeat(990_000)}`), "wrong-size"],
  ["%YAML 1.1", `%YAML 1.1\n---\n${plan("")}`, "yaml-directive"],
  ["%TAG", `%TAG ! tag:example.com,2000:\n---\n${plan("")}`, "yaml-directive"],
  ["100,000 directives", "%YAML 1.2\n".repeat(100_000), "yaml-directive"],
  ["a custom tag", plan("summary: !ruby/object:Gem {}"), "yaml-tag"],
  ["documents without end", "---\n".repeat(100_000), "several-documents"],
  ["an empty file", "", "empty-file"],
  ["only line ends", "\n".repeat(1000), "empty-file"],
  ["a NUL", plan("summary: a\0b"), "control-character"],
  ["an escape sequence", plan("summary: \u001b[31mred"), "control-character"],
  ["an escaped escape sequence", plan('summary: "\\e[31mred"'), "control-character"],
  ["a turn of the direction of writing", plan("summary: a\u202Eb"), "control-character"],
  ["half a surrogate pair", plan('summary: "\\ud800"'), "control-character"],
  ["tabs", plan("night:\n\tlanes:\n"), "yaml-syntax"],
  ["a __proto__ key", plan("__proto__: { name: x }"), "unknown-key"],
  ["a constructor key", plan("constructor: { prototype: 1 }"), "unknown-key"],
  ["a merge key", plan("targets: { <<: { a: { ra: 1, dec: 1 } } }"), "bad-format"],
  ["a number as key", plan("targets: { 12: { ra: 1, dec: 1 } }"), "key-type"],
  ["a map as key", plan("? { a: 1 }\n: b"), "key-type"],
  ["a key twice", plan("name: again"), "duplicate-key"],
  ["20,000 moves in a row", moved((n) => `s${n}: s${n + 1}`), "bad-moved"],
  ["20,000 moves in a circle", moved((n) => `s${n}: s${(n + 1) % 20_000}`), "bad-moved"],
  ["20,000 moves to nowhere", moved((n) => `s${n}: t${n}`), "unknown-object"],
];

describe("texts", () => {
  test.each(texts)("%s", (_, text, code) => {
    expect(codesIn(text)).toContain(code);
  });

  test("a prototype is not reached by any key", () => {
    loadText(plan("__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }"));
    expect({}).not.toHaveProperty("polluted");
  });
});

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d);

const binaries: readonly (readonly [name: string, bytes: Uint8Array, code: string])[] = [
  ["a picture", png, "not-utf8"],
  ["Latin-1", Buffer.from("name: Caf\xe9\n", "latin1"), "not-utf8"],
  ["UTF-16 with a byte order mark", Buffer.from("\ufeffname: x\n", "utf16le"), "not-utf8"],
  ["UTF-16 without", Buffer.from("name: x\n", "utf16le"), "not-utf8"],
  ["a surrogate in UTF-8", Uint8Array.of(0x61, 0xed, 0xa0, 0x80), "not-utf8"],
  ["an overlong slash", Uint8Array.of(0x61, 0xc0, 0xaf), "not-utf8"],
  ["zeros", new Uint8Array(5_000_000), "control-character"],
];

describe("bytes", () => {
  test.each(binaries)("%s", (_, bytes, code) => {
    expect(codesIn(bytes)).toEqual([code]);
  });

  test("the place of the first wrong byte is shown", () => {
    const [finding] = load(Buffer.from("a: b\nname: Caf\xe9\n", "latin1")).findings;
    expect(finding?.range.start).toMatchObject({ line: 2, column: 10 });
  });

  test("a byte order mark is no part of the text", () => {
    const [finding] = load(Buffer.from("\ufeffname: X\n")).findings;
    expect(finding?.range.start).toEqual({ line: 1, column: 1, offset: 0 });
    expect(finding?.code).toBe("missing-key");
  });
});

describe("files", () => {
  const folder = mkdtempSync(join(tmpdir(), "nightplan-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const errorOf = (file: string): AppError => {
    const started = performance.now();
    let thrown: unknown;
    try {
      readSource(file);
    } catch (error) {
      thrown = error;
    }
    expect(performance.now() - started).toBeLessThan(LIMIT_MS);
    if (thrown instanceof AppError) return thrown;
    throw new Error(`expected an AppError, not ${String(thrown)}`);
  };

  test("50 MB", () => {
    const file = join(folder, "large.yaml");
    writeFileSync(file, "");
    truncateSync(file, 50_000_000);
    expect(errorOf(file)).toMatchObject({ code: "file-too-large", message: `${file} is larger than 5 MB.` });
  });

  test("a directory", () => {
    const file = join(folder, "directory.yaml");
    mkdirSync(file);
    expect(errorOf(file)).toMatchObject({ code: "is-directory", hint: "Name a file in it." });
  });

  test("a missing file, also below a file", () => {
    const file = join(folder, "plan.yaml");
    expect(errorOf(file).code).toBe("file-missing");
    writeFileSync(file, "");
    expect(errorOf(join(file, "plan.yaml")).code).toBe("file-missing");
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === "win32")("no permission", () => {
    const file = join(folder, "secret.yaml");
    writeFileSync(file, "nightplan: 1\n");
    chmodSync(file, 0o000);
    expect(errorOf(file).code).toBe("no-permission");
  });

  test.skipIf(process.platform === "win32")("a pipe that nobody writes to", () => {
    const file = join(folder, "pipe.yaml");
    execFileSync("mkfifo", [file]);
    expect(errorOf(file).code).toBe("not-a-file");
  });

  test("a name that no file can have", () => {
    expect(errorOf("a\0b").code).toBe("unreadable");
  });

  test("a horizon file that is no text", () => {
    const file = join(folder, "horizon.txt");
    writeFileSync(file, png);
    expect(() => readText(file)).toThrow(`${file} is not UTF-8 text.`);
  });
});

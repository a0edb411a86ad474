import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AppError } from "../../src/errors.ts";
import { alpacaSource } from "../../src/safety/alpaca.ts";
import { type BoltwoodQuantity, readBoltwood } from "../../src/safety/boltwood.ts";
import { commandSource } from "../../src/safety/command.ts";
import { fileSource } from "../../src/safety/file.ts";
import { VirtualClock } from "../../src/virtual-clock.ts";

const clock = new VirtualClock(Date.parse("2026-11-21T02:30:05Z"));
const never = new AbortController().signal;

interface Vector {
  readonly about: string;
  readonly line: string;
  readonly zone?: string;
  readonly now?: string;
  readonly ignore?: readonly BoltwoodQuantity[];
  readonly isSafe?: boolean;
  readonly atMs?: string;
  readonly reasons?: readonly string[];
  readonly wrong?: string;
}
const vectors = JSON.parse(
  readFileSync(join(import.meta.dirname, "boltwood.vectors.json"), "utf8"),
) as readonly Vector[];

describe("Boltwood's one-line file", () => {
  test.each(vectors)("$about", ({ line, zone = "America/Phoenix", now, ignore = [], ...wanted }) => {
    const nowMs = now === undefined ? clock.now() : Date.parse(now);
    const read = () => readBoltwood(line, { zone, nowMs, ignore });
    if (wanted.wrong !== undefined) {
      expect(read).toThrow(`The file is no Boltwood one-line file: ${wanted.wrong}.`);
      return;
    }
    const { isSafe, atMs, reasons } = read();
    expect({ isSafe, reasons }).toEqual({ isSafe: wanted.isSafe ?? false, reasons: wanted.reasons ?? [] });
    if (wanted.atMs !== undefined) expect(new Date(atMs).toISOString()).toBe(wanted.atMs);
  });

  test("nothing else is ever taken for safe, and nothing but AppError is thrown", () => {
    const token = fc.oneof(
      fc.constantFrom("0", "1", "2", "3", "-1", "1e9", "NaN", "C"),
      fc.string({ maxLength: 8 }),
    );
    const line = fc.array(token, { minLength: 17, maxLength: 21 });
    fc.assert(
      fc.property(line, fc.boolean(), (rest, dated) => {
        const text = `${dated ? "2026-11-20 19:30:00.00 " : ""}${rest.join(" ")}`;
        try {
          const { isSafe, atMs } = readBoltwood(text, { zone: "UTC", nowMs: clock.now(), ignore: [] });
          expect(Number.isFinite(atMs)).toBe(true);
          if (isSafe) expect(text.trim().split(/\s+/).slice(15, 18)).not.toContain("0");
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
        }
      }),
    );
  });
});

describe("a text file", () => {
  const read = (text: string) =>
    fileSource(
      { path: "/w/safe.txt", format: "text", zone: "UTC", ignore: [] },
      async () => ({ text, changedMs: 1_000 }),
      clock,
    ).read(never);

  test.each(["safe", "SAFE\r\n", "\uFEFFSafe: clear sky", " safe 2026-11-20"])("%j is safe", async (text) => {
    expect(await read(text)).toEqual({ isSafe: true, atMs: 1_000, reasons: [] });
  });
  test.each(["unsafe", "Unsafe: rain"])("%j is unsafe", async (text) => {
    expect(await read(text)).toMatchObject({ isSafe: false, reasons: ["the file says unsafe"] });
  });
  test.each(["", "saf", "safety", "not safe", "1", "true"])("%j is no answer", async (text) => {
    await expect(read(text)).rejects.toMatchObject({ code: "safety-answer" });
  });
});

test("a command is safe when it succeeds, and only then", async () => {
  const read = (succeeds: () => Promise<boolean>) => commandSource("roof-open", succeeds, clock).read(never);
  expect(await read(async () => true)).toMatchObject({ isSafe: true, atMs: clock.now() });
  expect(await read(async () => false)).toMatchObject({
    isSafe: false,
    reasons: ["roof-open did not end with exit code 0"],
  });
  await expect(read(() => Promise.reject(new AppError("x", "It is not there.")))).rejects.toThrow(
    "not there",
  );
});

describe("an Alpaca safety monitor", () => {
  const address = "http://10.0.0.5:11111/api/v1/safetymonitor/0";
  const asked: string[] = [];
  const source = (answer: unknown, status = 200) =>
    alpacaSource({
      address: `${address}/`,
      clock,
      http: async (url, { method }) => {
        asked.push(`${method} ${url}`);
        const text = typeof answer === "string" ? answer : JSON.stringify(answer);
        return { status, body: new TextEncoder().encode(text) };
      },
    });
  const ok = { ErrorNumber: 0, ErrorMessage: "", ServerTransactionID: 7 };

  test("is asked with ids, and says yes or no", async () => {
    const safe = source({ ...ok, Value: true });
    expect(await safe.read(never)).toEqual({ isSafe: true, atMs: clock.now(), reasons: [] });
    await safe.read(never);
    const ids = asked.map((url) =>
      /^GET (.*)\?ClientID=(\d+)&ClientTransactionID=(\d+)$/.exec(url)?.slice(1),
    );
    expect(ids.map((found) => [found?.[0], found?.[2]])).toEqual([
      [`${address}/issafe`, "1"],
      [`${address}/issafe`, "2"],
    ]);
    expect(Number(ids[0]?.[1])).toBeGreaterThan(0);
    expect(await source({ ...ok, Value: false, ClientTransactionID: 1 }).read(never)).toMatchObject({
      isSafe: false,
      reasons: ["the safety monitor says unsafe"],
    });
  });

  test.each([
    [
      "an error",
      { ...ok, Value: true, ErrorNumber: 1031, ErrorMessage: "Not connected\u001b[2J" },
      200,
      /error 1031: Not connected/,
    ],
    ["no value", ok, 200, /neither true nor false/],
    ["a text for a value", { ...ok, Value: "true" }, 200, /neither true nor false/],
    ["a number for a value", { ...ok, Value: 1 }, 200, /neither true nor false/],
    ["no error number", { Value: true }, 200, /has no ErrorNumber/],
    [
      "an answer to another question",
      { ...ok, Value: true, ClientTransactionID: 99 },
      200,
      /another question/,
    ],
    ["a list", [true], 200, /has no ErrorNumber/],
    ["null", "null", 200, /no JSON object/],
    ["a web page", "<html>", 200, /no JSON object/],
    ["a wrong request", "no such device", 400, /HTTP 400: no such device/],
    ["a server error", { ...ok, Value: true }, 500, /HTTP 500/],
  ])("%s is no answer", async (_about, answer, status, why) => {
    const error: unknown = await source(answer, status)
      .read(never)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AppError);
    expect(String(error)).toMatch(why);
    expect(String(error)).not.toContain("\u001b");
  });
});

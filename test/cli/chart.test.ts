import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "../../src/cli/cli.ts";
import { testPlatform } from "../support/platform.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "nightplan-chart-"));
  cpSync(join(import.meta.dirname, "..", "..", "plans"), directory, { recursive: true });
});
afterEach(() => rmSync(directory, { recursive: true }));

async function chart(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const platform = testPlatform();
  const code = await runCli(["chart", join(directory, "demo.yaml"), ...argv], platform);
  return { code, ...platform.said };
}

test("the picture of a night is written, the same each time, and nothing else is", async () => {
  const file = join(directory, "night.svg");
  expect(await chart("--out", file, "--date", "2026-11-20")).toEqual({ code: 0, out: "", err: "" });
  const svg = readFileSync(file, "utf8");
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" class="chart"/);
  expect(svg).toContain("demo, night of 2026-11-20");
  expect(svg).toContain('class="bar planned');
  expect(svg).not.toContain('class="now"');
  expect((await chart("--out", "-", "--date", "2026-11-20")).out).toBe(svg);
  expect(existsSync(join(directory, ".nightplan"))).toBe(false);
});

test("tonight is meant without a date; width and red light can be chosen", async () => {
  const { out } = await chart("--out", "-", "--width", "390", "--red");
  expect(out).toContain("night of 2026-10-20");
  expect(out).toContain('class="chart red" viewBox="0 0 390 ');
});

test.each([
  [["--width", "390"], "chart: --out is missing."],
  [["--out", "-", "--width", "10"], "chart: --width must be a whole number from 280 to 2400, not 10."],
  [["--out", "-", "--date", "tomorrow"], '"tomorrow" is not a date.'],
  [["--out", "no/such/folder/night.svg"], "no/such/folder/night.svg cannot be written"],
])("%j is refused, and says why", async (argv, message) => {
  const { code, out, err } = await chart(...argv);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(message);
});

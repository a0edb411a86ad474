import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runCli } from "../../src/cli/cli.ts";
import { visitsText } from "../bench/material.mjs";
import { type TestPlatform, testPlatform } from "../support/platform.ts";

const folder = mkdtempSync(join(tmpdir(), "nightplan-visits-"));
afterAll(() => rmSync(folder, { recursive: true }));
const observatory = join(import.meta.dirname, "..", "..", "plans", "observatory.yaml");

async function rehearsed(plan: string, ...options: string[]): Promise<TestPlatform & { exit: number }> {
  const file = join(folder, "plan.yaml");
  writeFileSync(file, plan);
  const platform = testPlatform();
  const exit = await runCli(["rehearse", file, "--observatory", observatory, ...options], platform);
  return { ...platform, exit };
}

test("a hundred visits with dithers of five positions are a small journal", async () => {
  const { said, exit } = await rehearsed(visitsText(100), "--json");
  expect(exit).toBe(0);
  expect(said.out.length).toBeLessThan(2_000_000);
  const entries = said.out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const sent = entries.flatMap(({ body }) => body.facts?.command ?? []);
  const moves = sent.filter((command: string) => command.startsWith("RM "));
  expect(sent.filter((command: string) => command.startsWith("CO ")).length).toBe(100);
  expect(moves.length).toBe(500);
  const sum = (index: number): number =>
    moves.reduce((total: number, command: string) => total + Number(command.split(" ")[index]), 0);
  expect([sum(1), sum(2)]).toEqual([0, 0]);
});

const rounds = (visit: string): string =>
  visitsText(2)
    .replace(/visit: .*/, `visit: ${visit}`)
    .replace("id: all", "id: all\n        until: { time: astronomical-dawn - 1h }");

test("rounds that do not begin any more are one line of what happened", async () => {
  const { said, exit } = await rehearsed(rounds("{ targets: [t0, t1], dwell: 10m }"));
  expect(exit).toBe(0);
  const lines = said.out.split("\n").filter((line) => line.includes(" ~ "));
  expect(lines).toEqual([
    expect.stringMatching(/its end was there before it began: past .* \(and \d+ more\)$/),
  ]);
});

test("a rehearsal says that files come at once, and waits for none", async () => {
  const { said, exit } = await rehearsed(
    visitsText(2).replace("dwell: 30s", "trigger: { file: $target-$round.fits }"),
  );
  expect(exit).toBe(0);
  expect(said.err).toContain("Files and commands that steps wait for are taken to come at once");
});

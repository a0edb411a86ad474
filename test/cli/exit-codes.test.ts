import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "../../src/cli/cli.ts";
import { ExitCode } from "../../src/exit-codes.ts";
import { testPlatform } from "../support/platform.ts";

const root = join(import.meta.dirname, "..", "..");
const readme = readFileSync(join(root, "README.md"), "utf8");

test("the README and the help name exactly the exit codes that there are", async () => {
  const codes = Object.values(ExitCode).sort((a, b) => a - b);
  const named = (text: string): number[] => {
    const sentence = /Exit codes: ((?:.|\n)*?)\.\n/.exec(text)?.[1] ?? "";
    return [...sentence.matchAll(/(?:^|[·,]\s+)(\d+) /g)].map(([, code]) => Number(code));
  };
  expect(named(readme)).toEqual(codes);
  const platform = testPlatform();
  expect(await runCli(["--help"], platform)).toBe(ExitCode.done);
  expect(named(platform.said.out)).toEqual(codes);
});

test.each([
  [[], ExitCode.usage, ""],
  [["chekc"], ExitCode.usage, "Did you mean `nightplan check`?"],
  [["check"], ExitCode.usage, "nothing to check was named"],
  [["check", "--colour", "plans"], ExitCode.usage, "nightplan check --help"],
  [["check", "no/such/file.yaml"], ExitCode.planHasProblems, ""],
  [["run"], ExitCode.usage, "something is missing"],
  [["run", "plans/demo.yaml", "--speed", "9"], ExitCode.usage, "--speed goes with --sim only"],
  [["graph", "no/such/file.yaml"], ExitCode.usage, "There is no file no/such/file.yaml."],
  [["show", "--state", "no/such/state"], ExitCode.usage, "There is no run in no/such/state."],
  [["sim", "toaster"], ExitCode.usage, "There is no simulator of the family toaster."],
  [["sim", "--fault", "fire"], ExitCode.usage, "There is no fault fire."],
  [["resume", "--decide", "x", "--state", "/dev/null/x"], ExitCode.usage, "--decide takes STEP=done"],
] as const)("%j ends with %i and says what to do", async (argv, code, said) => {
  const platform = testPlatform();
  expect(await runCli([...argv], platform)).toBe(code);
  expect(platform.said.err + platform.said.out).toContain(said);
  expect(platform.said.err).not.toMatch(/\bat \S+:\d+:\d+/);
});

test("a bug is called one, with its stack", async () => {
  const now = (): number => {
    throw new TypeError("planted");
  };
  const platform = testPlatform({}, { ...testPlatform().clock, now });
  expect(await runCli(["check", "plans/demo.yaml"], platform)).toBe(ExitCode.bug);
  expect(platform.said.err).toContain("nightplan has a bug: planted");
  expect(platform.said.err).toMatch(/\n +at /);
});

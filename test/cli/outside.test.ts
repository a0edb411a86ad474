import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { fileMark, realOutside, runProgram } from "../../src/cli/outside.ts";
import type { Observatory } from "../../src/plan/observatory.ts";
import { VirtualClock } from "../../src/virtual-clock.ts";
import { testPlatform } from "../support/platform.ts";

const folder = mkdtempSync(join(tmpdir(), "nightplan-outside-"));
afterAll(() => rmSync(folder, { recursive: true }));
const never = new AbortController().signal;
const { execPath } = process;

describe("a program", () => {
  test("gives its exit code, and gets its arguments as they are", async () => {
    expect(await runProgram(execPath, ["-e", "process.exit(3)"], never)).toBe(3);
    const check = "process.exit(process.argv[1] === '$(echo a) b; c' ? 0 : 1)";
    expect(await runProgram(execPath, ["-e", check, "$(echo a) b; c"], never)).toBe(0);
  });

  test("that is not there rejects", async () => {
    await expect(runProgram(join(folder, "none"), [], never)).rejects.toThrow("ENOENT");
  });

  test("is ended for good when the signal is aborted", async () => {
    const stop = new AbortController();
    const running = runProgram(execPath, ["-e", "setInterval(() => 0, 1000)"], stop.signal);
    stop.abort();
    expect(await running).toBeUndefined();
    expect(await runProgram(execPath, [], stop.signal)).toBeUndefined();
  });
});

test("a file's mark changes with the file", () => {
  const file = join(folder, "file");
  expect(fileMark(file)).toBeUndefined();
  writeFileSync(file, "1");
  const first = fileMark(file);
  expect(first).toBeDefined();
  expect(fileMark(file)).toBe(first);
  writeFileSync(file, "12");
  expect(fileMark(file)).not.toBe(first);
});

describe("the observatory's files and commands", () => {
  const commands = { exposed: ["/bin/camera", "--field", "$target"] };
  const observatory = { file: "/etc/hall/observatory.yaml", commands } as unknown as Observatory;
  const fill = (text: string): string => text.replace("$target", "sa92");

  test("files are beside the observatory file, unless they say otherwise", () => {
    const asked: string[] = [];
    const fileMark = (path: string): undefined => void asked.push(path);
    const outside = realOutside(testPlatform({ fileMark }), observatory);
    outside.fileMark("camera/a.fits");
    outside.fileMark("/data/a.fits");
    expect(asked).toEqual(["/etc/hall/camera/a.fits", "/data/a.fits"]);
  });

  test("commands run as they are written there, again until they end with 0", async () => {
    const clock = new VirtualClock(0);
    const exits = [1, undefined, 0];
    const ran: (readonly string[])[] = [];
    const runProgram = async (program: string, args: readonly string[]): Promise<number | undefined> => {
      ran.push([program, ...args]);
      return exits.shift();
    };
    const outside = realOutside(testPlatform({ runProgram }, clock), observatory);
    await clock.runUntil(outside.commandSucceeded("exposed", fill, never));
    expect(ran).toEqual(Array(3).fill(["/bin/camera", "--field", "sa92"]));
  });

  test("one that hangs is ended after a minute, and run again", async () => {
    const clock = new VirtualClock(0);
    let runs = 0;
    const runProgram = (
      _: string,
      __: readonly string[],
      signal: AbortSignal,
    ): Promise<number | undefined> => {
      runs += 1;
      if (runs > 1) return Promise.resolve(0);
      return new Promise((done) => signal.addEventListener("abort", () => done(undefined)));
    };
    const outside = realOutside(testPlatform({ runProgram }, clock), observatory);
    await clock.runUntil(outside.commandSucceeded("exposed", fill, never));
    expect([runs, clock.now()]).toEqual([2, 62_000]);
  });

  test.each(["exposed", "toString", "other"])("%s that cannot be run is said", async (name) => {
    const outside = realOutside(testPlatform(), observatory);
    await expect(outside.commandSucceeded(name, fill, never)).rejects.toMatchObject({
      code: "trigger-command",
      message: expect.stringMatching(`^The command ${name} cannot be run: `),
    });
  });
});

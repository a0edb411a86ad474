import { randomUUID } from "node:crypto";
import type { Platform } from "../../src/cli/platform.ts";
import type { Clock } from "../../src/clock.ts";
import { families } from "../../src/devices/catalog.ts";
import { fileSink } from "../../src/journal/journal.ts";
import { keepFile } from "../../src/journal/kept-files.ts";
import { VirtualClock } from "../../src/virtual-clock.ts";

/** A platform that remembers what was printed, at a time that the test chooses, on a machine without a network. */
export interface TestPlatform extends Platform {
  readonly said: { out: string; err: string };
}

/** A night on which the autumn plans have something to do: 2026-10-20 at the example observatory. */
export const autumnEveningMs = Date.UTC(2026, 9, 21, 0, 30);

export function testPlatform(
  over: Partial<Platform> = {},
  clock: Clock = new VirtualClock(autumnEveningMs),
): TestPlatform {
  const said = { out: "", err: "" };
  const output = (name: "out" | "err") => ({
    write: (text: string): void => {
      said[name] += text;
    },
    isTerminal: false,
    columns: () => 100,
  });
  const noNetwork = (): Promise<never> => Promise.reject(new Error("this test has no network"));
  return {
    said,
    stdout: output("out"),
    stderr: output("err"),
    environment: {},
    system: process.platform,
    clock,
    openSink: fileSink,
    keepFile,
    families,
    transports: async () => ({ connect: noNetwork, http: noNetwork }),
    fileMark: () => undefined,
    runProgram: () => Promise.reject(new Error("this test runs no programs")),
    readWeather: () => Promise.reject(new Error("this test has no weather")),
    serve: noNetwork,
    hostName: "obs-pc",
    uuid: randomUUID,
    onStopSignal: () => () => undefined,
    onCrash: () => () => undefined,
    exitNow: () => undefined,
    ...over,
  };
}

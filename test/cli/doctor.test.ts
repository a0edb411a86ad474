import { randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { runCli } from "../../src/cli/cli.ts";
import { createFleet } from "../../src/sim/host/fleet.ts";
import { memoryConnect, memoryEndpoint, memoryHttp } from "../../src/sim/host/memory.ts";
import { writeObservatory } from "../../src/sim/host/observatory-file.ts";
import { VirtualClock } from "../../src/virtual-clock.ts";
import { testPlatform } from "../support/platform.ts";
import { site, startMs } from "../support/runs.ts";

let directory: string;
let file: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "nightplan-doctor-"));
  file = join(directory, "observatory.yaml");
});
afterEach(() => rmSync(directory, { recursive: true }));

/** Runs doctor on simulators of every family in memory, which the observatory file describes. */
async function doctor(
  argv: readonly string[],
  spoil: () => void = () => undefined,
): Promise<{ code: number; out: string; err: string; secrets: readonly string[] }> {
  const clock = new VirtualClock(startMs);
  const entries = ["robotarget", "dwarf", "move", "nina"].map((family) => ({
    family,
    device: `my-${family}`,
  }));
  const members = await createFleet(entries, {
    clock,
    faults: () => undefined,
    log: () => undefined,
    uuid: randomUUID,
    site,
  });
  writeObservatory(file, members, ({ device, simulator }) => memoryEndpoint(device, simulator));
  spoil();
  const simulators = new Map(members.map(({ device, simulator }) => [device, simulator]));
  const transports = { connect: memoryConnect(simulators), http: memoryHttp(simulators) };
  const platform = testPlatform({ transports: async () => transports }, clock);
  const code = await clock.runUntil(runCli(["doctor", ...argv, "--observatory", file], platform));
  for (const { simulator } of members) simulator.close();
  return { code, ...platform.said, secrets: members.flatMap(({ secrets }) => Object.values(secrets)) };
}

test.each(["my-robotarget", "my-dwarf", "my-move", "my-nina"])("%s is well", async (device) => {
  const { code, out, err, secrets } = await doctor([device]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain(`✓ ${device} answers: `);
  for (const secret of secrets) expect(out).not.toContain(secret);
});

test("programs get one JSON value", async () => {
  const { code, out } = await doctor(["my-robotarget", "--json"]);
  expect(code).toBe(0);
  const report = JSON.parse(out);
  expect(report).toMatchObject({ device: "my-robotarget", kind: "robotarget", ok: true });
  expect(report.findings[0]).toMatchObject({ level: "good", text: expect.stringContaining("answers") });
});

const replaceIn = (path: string, from: string | RegExp, to: string): void =>
  writeFileSync(path, readFileSync(path, "utf8").replace(from, to));

test.each<[string, string, () => void, string]>([
  ["my-move", "no such host", () => replaceIn(file, "sim-my-move", "sim-gone"), "No simulator listens at"],
  ["my-dwarf", "no such host", () => replaceIn(file, /sim-my-dwarf/g, "sim-gone"), "No simulator listens at"],
  [
    "my-robotarget",
    "a wrong secret",
    () => writeFileSync(join(directory, "my-robotarget.sharedSecret.secret"), "wrong-s3cret"),
    "refused manager mode",
  ],
  [
    "my-robotarget",
    "an exposed secret",
    () => chmodSync(join(directory, "my-robotarget.sharedSecret.secret"), 0o644),
    "can be read by others",
  ],
])("%s with %s ends with 3 and says what is in the way", async (device, _, spoil, words) => {
  const { code, out, secrets } = await doctor([device], spoil);
  expect(code).toBe(3);
  expect(out).toContain("✗ ");
  expect(out).toContain(words);
  for (const secret of [...secrets, "wrong-s3cret"]) expect(out).not.toContain(secret);
});

test("settings that a server wants are lines for the observatory file, and an object for programs", async () => {
  const spoil = () =>
    replaceIn(file, "kind: robotarget", 'kind: robotarget\n    macSeparator: "||:||"\n    macEncoding: raw');
  const { code, out } = await doctor(["my-robotarget"], spoil);
  expect(code).toBe(3);
  const lines = out.split("\n").filter((line) => /^ {4}mac/.test(line));
  expect(lines).toHaveLength(2);
  const wanted = parse(lines.join("\n"));
  expect(wanted).toEqual({ macSeparator: "||:||", macEncoding: "hex" });
  const { out: json } = await doctor(["my-robotarget", "--json"], spoil);
  expect(JSON.parse(json).findings[0]).toMatchObject({ level: "failed", settings: wanted });
});

test("a device that there is not is wrong use", async () => {
  const { code, err } = await doctor(["my-mov"]);
  expect(code).toBe(2);
  expect(err).toContain("Did you mean my-move?");
});

test("a signal ends it", async () => {
  const clock = new VirtualClock(startMs);
  let signal: (name: string) => void = () => undefined;
  const members = await createFleet([{ family: "move", device: "my-move" }], {
    clock,
    faults: () => undefined,
    log: () => undefined,
    uuid: randomUUID,
    site,
  });
  writeObservatory(file, members, ({ device, simulator }) => memoryEndpoint(device, simulator));
  const connect = (_: string, options: { signal: AbortSignal }): Promise<never> =>
    new Promise((_, reject) => {
      options.signal.addEventListener("abort", () => reject(options.signal.reason));
      signal("SIGINT");
    });
  const platform = testPlatform(
    {
      transports: async () => ({ connect, http: () => Promise.reject(new Error("no HTTP here")) }),
      onStopSignal: (listener) => {
        signal = listener;
        return () => undefined;
      },
    },
    clock,
  );
  const ended = runCli(["doctor", "my-move", "--observatory", file], platform);
  expect(await clock.runUntil(ended)).toBe(130);
});

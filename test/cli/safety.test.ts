import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { answerControl } from "../../src/cli/answer-control.ts";
import { runCli } from "../../src/cli/cli.ts";
import { readWeather } from "../../src/cli/outside.ts";
import type { Platform } from "../../src/cli/platform.ts";
import { readWish } from "../../src/control/protocol.ts";
import { AppError } from "../../src/errors.ts";
import type { ControlAnswer, RunControl } from "../../src/run/control.ts";
import { createFleet } from "../../src/sim/host/fleet.ts";
import { memoryConnect, memoryEndpoint } from "../../src/sim/host/memory.ts";
import { writeObservatory } from "../../src/sim/host/observatory-file.ts";
import { VirtualClock } from "../../src/virtual-clock.ts";
import { autumnEveningMs, testPlatform } from "../support/platform.ts";
import { site, startMs } from "../support/runs.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "nightplan-safety-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

const observatory = `observatory: 1
site: { latitude: 35.1, longitude: -111.54, elevation: 2210, zone: America/Phoenix }
devices:
  rig:
    kind: robotarget
    address: tcp://10.0.0.5:5950
    profile: Default.v2y
    sharedSecret: { env: A }
    macKey: { env: B }
    macWords: { env: C }
commands:
  roof-open: [/usr/local/bin/roof, is-open]
safety:
  sources:
    sky: { file: sky.txt }
    monitor: { alpaca: "http://10.0.0.7:11111/api/v1/safetymonitor/0" }
    roof: { command: roof-open }
    word: { file: word.txt, format: text, maxAge: 5m }
`;

const plan = `nightplan: 1
name: watched
targets:
  m81: { name: M 81, ra: 09:55:33, dec: +69:03:55 }
night:
  starts: 18:00
  ends: 05:00
  lanes:
    hall42:
      - wake:
      - track: { sidereal: true }
      - visit: { targets: [m81], dwell: 1h }
        id: field
      - sleep:
`;

async function doctor(
  over: Partial<Platform>,
  argv: readonly string[] = [],
): Promise<{ code: number; out: string; err: string }> {
  const file = join(directory, "observatory.yaml");
  writeFileSync(file, observatory);
  const clock = new VirtualClock(autumnEveningMs);
  const answer = new TextEncoder().encode(JSON.stringify({ Value: true, ErrorNumber: 0 }));
  const transports = async () => ({
    connect: () => Promise.reject(new Error("nothing to connect to")),
    http: async () => ({ status: 200, body: answer }),
  });
  const files: Readonly<Record<string, string>> = {
    "sky.txt": "2026-10-20 17:29:50.00 C K -25.1 7.8 8.0 0 45 -3.6 000 0 0 00000 046346.8 1 1 1 1 0 0",
    "word.txt": "safe",
  };
  const platform = testPlatform(
    {
      transports,
      runProgram: async () => 0,
      readWeather: async (path) => ({
        text: files[path.slice(directory.length + 1)] ?? "",
        changedMs: clock.now() - 1_000,
      }),
      ...over,
    },
    clock,
  );
  const code = await clock.runUntil(runCli(["doctor", "--safety", "--observatory", file, ...argv], platform));
  return { code, ...platform.said };
}

test("doctor asks every safety source, and says which device goes on whatever they say", async () => {
  expect(await doctor({})).toEqual({
    code: 0,
    err: "",
    out: [
      "✓ sky says safe.",
      "✓ monitor says safe.",
      "✓ roof says safe.",
      "✓ word says safe.",
      "! rig goes on with what it runs when it is not safe: its atStop is leave.",
      "    Let Voyager watch the weather itself, or write atStop: abort.",
      "",
    ].join("\n"),
  });
});

const gone: Platform["readWeather"] = (path) =>
  Promise.reject(new AppError("unreadable", `${path} is gone.`, { hint: "Write it." }));

test("doctor says what is wrong with each source, and what to do", async () => {
  const { code, out } = await doctor({ runProgram: async () => 1, readWeather: gone });
  expect(code).toBe(3);
  expect(out).toContain("! roof says unsafe: roof-open did not end with exit code 0.");
  expect(out).toMatch(/✗ sky counts as unsafe: \S+sky.txt is gone\./);
  expect(out).toContain("    Write it.");
  const json = JSON.parse(
    (await doctor({ runProgram: () => Promise.reject(new Error("spawn ENOENT")) }, ["--json"])).out,
  );
  expect(json).toMatchObject({ safety: true, ok: false });
  expect(json.findings[2]).toMatchObject({ level: "failed", text: expect.stringContaining("spawn ENOENT") });
});

test("doctor wants a device, or --safety, and not both", async () => {
  expect((await doctor({}, ["rig"])).code).toBe(2);
  expect(await runCli(["doctor"], testPlatform())).toBe(2);
});

test("a weather file that is not there, or far too long, is not read", async () => {
  await expect(readWeather(join(directory, "none.txt"), new AbortController().signal)).rejects.toMatchObject({
    code: "unreadable",
    hint: "Let the weather program write it there, readable for this user.",
  });
  const file = join(directory, "long.txt");
  writeFileSync(file, "safe ".repeat(20_000));
  await expect(readWeather(file, new AbortController().signal)).rejects.toMatchObject({
    code: "file-too-large",
  });
});

test("a run obeys the sources of its observatory file, to the last line of its journal", async () => {
  const clock = new VirtualClock(startMs);
  const members = await createFleet([{ family: "move", device: "hall42" }], {
    clock,
    faults: () => undefined,
    log: () => undefined,
    uuid: randomUUID,
    site,
  });
  const file = join(directory, "observatory.yaml");
  writeObservatory(file, members, ({ device, simulator }) => memoryEndpoint(device, simulator));
  const place = `site: { latitude: ${site.latitudeDeg}, longitude: ${site.longitudeDeg}, elevation: 2120, zone: ${site.zone} }`;
  const gate = `safety: { settle: 10m, sources: { sky: { alpaca: "http://10.0.0.7:11111/api/v1/safetymonitor/0" } } }`;
  const devices = readFileSync(file, "utf8").replace(/[\s\S]*^devices:/m, "devices:");
  writeFileSync(file, `observatory: 1\n${place}\n${gate}\n${devices}`);
  const planFile = join(directory, "plan.yaml");
  writeFileSync(planFile, plan);
  const simulators = new Map(members.map(({ device, simulator }) => [device, simulator]));
  const rainMs = startMs + 30 * 60_000;
  const transports = async () => ({
    connect: memoryConnect(simulators),
    http: async () => {
      const Value = clock.now() < rainMs || clock.now() >= rainMs + 5 * 60_000;
      return { status: 200, body: new TextEncoder().encode(JSON.stringify({ Value, ErrorNumber: 0 })) };
    },
  });
  const platform = testPlatform({ transports }, clock);
  const argv = ["run", planFile, "--observatory", file, "--state", join(directory, "state")];
  const code = await clock.runUntil(runCli(argv, platform));
  for (const { simulator } of members) simulator.close();
  expect({ code, ...platform.said }).toMatchObject({
    code: 0,
    out: expect.stringContaining("4 steps: 4 done"),
  });
  const lines = platform.said.err.split("\n").map((line) => line.replace(/^\S+ {2}/, ""));
  const from = lines.findIndex((line) => line.includes("held"));
  expect(lines.slice(from - 1, from + 9)).toEqual([
    "safety: sky unsafe: the safety monitor says unsafe",
    "hall42 held: sky unsafe: the safety monitor says unsafe",
    expect.stringMatching(/^field\/m81 interrupted: sky unsafe: the safety monitor says unsafe$/),
    expect.stringMatching(/^hall42 at rest: .*Put the telescope to sleep/),
    "safety: sky safe",
    "hall42 goes on: all sources safe for 600 s",
    "hall42: set up as before its rest or restart, by hall42/wake, hall42/track",
    "hall42 is as the plan left it",
    expect.stringMatching(/^field\/m81 starts \(try 2\)$/),
    expect.stringMatching(/^field\/m81 done/),
  ]);
});

test("wishes over the control endpoint reach the run, refusals come back with their hint", () => {
  const asked: unknown[][] = [];
  const noted =
    (name: string) =>
    (...all: unknown[]): ControlAnswer => {
      asked.push([name, ...all]);
      return { ok: true };
    };
  const control: RunControl = {
    stop: noted("stop"),
    pause: noted("pause"),
    resume: noted("resume"),
    skip: () => ({ ok: false, refusal: { code: "unknown-step", message: "No.", hint: "Look." } }),
  };
  const recorder = { state: { run: "r" } } as never;
  const answers = [
    { command: "stop" },
    { command: "pause", lane: "rig" },
    { command: "unpause" },
    { command: "skip", step: "rig/sync" },
  ].map((request) => {
    const wish = readWish(request);
    return wish && answerControl(wish, control, recorder);
  });
  expect(asked).toEqual([
    ["stop", "control"],
    ["pause", "rig", "control"],
    ["resume", undefined, "control"],
  ]);
  expect(answers.map((answer) => answer?.ok)).toEqual([true, true, true, false]);
  expect(answers[3]).toEqual({ ok: false, error: "No.", hint: "Look." });
});

test.each([
  {},
  { command: "explode" },
  { command: "skip" },
  { command: "pause", lane: 3 },
  { command: ["stop"] },
])("%j is no wish", (request) => expect(readWish(request)).toBeUndefined());

test.each(["pause", "unpause", "skip x"])("%s without a run is wrong use", async (line) => {
  const platform = testPlatform();
  expect(await runCli([...line.split(" "), "--state", directory], platform)).toBe(2);
  expect(platform.said.err).toContain("No run is in progress.");
});

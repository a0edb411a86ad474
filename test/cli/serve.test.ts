import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { catalog } from "../../src/cli/catalog.ts";
import { runCli } from "../../src/cli/cli.ts";
import type { Platform } from "../../src/cli/platform.ts";
import { rehearsalDevices } from "../../src/cli/rehearsal.ts";
import { AppError } from "../../src/errors.ts";
import { loadPlan } from "../../src/plan/load.ts";
import { loadObservatory } from "../../src/plan/load-observatory.ts";
import { readSource, readText } from "../../src/plan/read-file.ts";
import type { ServerOptions } from "../../src/serve/server.ts";
import { VirtualClock } from "../../src/virtual-clock.ts";
import { testPlatform } from "../support/platform.ts";

const fixture = join(import.meta.dirname, "..", "journals", "v1", "killed-and-resumed.ndjson");
const planText = `nightplan: 1
name: short
targets: { ngc188: { name: NGC 188, ra: 00:47:27.5, dec: +85:15:18 } }
night:
  starts: nautical-dusk
  ends: nautical-dawn
  lanes:
    dwarf:
      - calibrate:
      - goto: ngc188
`;
const site = "site: { latitude: 31.9583, longitude: -111.5967, elevation: 2120, zone: America/Phoenix }";
const observatoryText = (address: string, serve: string): string =>
  `observatory: 1\n${site}\ndevices: { dwarf: { kind: dwarf, address: "${address}", profile: d3-v2 } }\n${serve}\n`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nightplan-serve-"));
  mkdirSync(join(folder, "state", "runs"), { recursive: true });
  writeFileSync(join(folder, "plan.yaml"), planText);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A server that only remembers how it was started, and stands still. */
function fakeServer(): {
  serve: Platform["serve"];
  started: ServerOptions[];
  woken: () => number;
  closed: () => number;
} {
  const started: ServerOptions[] = [];
  let woken = 0;
  let closed = 0;
  return {
    started,
    woken: () => woken,
    closed: () => closed,
    serve: async (options) => {
      started.push(options);
      return {
        port: options.port,
        readers: () => 0,
        wake: () => {
          woken += 1;
        },
        close: async () => {
          closed += 1;
        },
      };
    },
  };
}

/** `run PLAN` with more words, on simulators in memory. */
async function run(words: readonly string[], serve: Platform["serve"], settings = "") {
  const clock = new VirtualClock(Date.UTC(2026, 10, 22, 1));
  const observatoryFile = join(folder, "observatory.yaml");
  writeFileSync(observatoryFile, observatoryText("ws://127.0.0.1:9900", settings));
  const { observatory } = loadObservatory(readSource(observatoryFile), readText);
  const source = readSource(join(folder, "plan.yaml"));
  const { plan } = loadPlan(source, { observatory, catalog, nowMs: clock.now() });
  if (!observatory || !plan) throw new Error("the test's files are wrong");
  const devices = await rehearsalDevices(plan, observatory, clock, () => "uuid");
  const address = String(devices.observatory.devices.dwarf?.settings.address);
  writeFileSync(observatoryFile, observatoryText(address, settings));
  const environment = { SERVE_TOKEN: "moonless" };
  const platform = testPlatform({ transports: async () => devices.transports, serve, environment }, clock);
  const state = ["--state", join(folder, "state"), "--observatory", observatoryFile];
  const code = await clock.runUntil(runCli(["run", join(folder, "plan.yaml"), ...words, ...state], platform));
  devices.close();
  return { code, ...platform.said };
}

describe("run --serve", () => {
  test("serves this computer only when nothing is said, tells where, and ends with the run", async () => {
    const server = fakeServer();
    const { code, err } = await run(["--serve"], server.serve);
    expect(code).toBe(0);
    expect(err).toContain("Serving at http://127.0.0.1:8190/\n");
    expect(err).not.toContain("WARNING");
    expect(server.started[0]?.doors).toEqual({
      host: "127.0.0.1",
      names: ["obs-pc", "obs-pc.local"],
      token: undefined,
    });
    expect(server.woken()).toBeGreaterThan(5);
    expect(server.closed()).toBe(1);
  });
  test("warns loudly when the whole network is served", async () => {
    const settings = "serve: { address: 0.0.0.0, names: [Dome.lan], token: { env: SERVE_TOKEN } }";
    const server = fakeServer();
    const { err } = await run(["--serve"], server.serve, settings);
    expect(err).toContain(
      "WARNING: everybody in the network can read this run, and whoever has the token can act",
    );
    expect(server.started[0]?.doors).toMatchObject({ host: "0.0.0.0", token: "moonless" });
    expect(server.started[0]?.doors.names).toContain("dome.lan");
    const open = await run(["--serve", "0.0.0.0:9000", "--fresh"], server.serve);
    expect(open.err).toContain("Nobody there can act on it: there is no serve.token.");
    expect(server.started[1]?.port).toBe(9000);
  });
  test("a night is not given up for a port that is taken", async () => {
    const { code, err } = await run(["--serve=:8191"], () =>
      Promise.reject(
        new AppError("cannot-serve", "Cannot serve at 127.0.0.1:8191: another program listens there."),
      ),
    );
    expect(code).toBe(0);
    expect(err).toContain("NOT SERVING: Cannot serve at 127.0.0.1:8191: another program listens there.");
  });
  test("an address that is none is wrong use", async () => {
    const { code, err } = await run(["--serve=http://x"], fakeServer().serve);
    expect(code).toBe(2);
    expect(err).toContain("http://x is not an address to serve at.");
  });
  test("nobody is served who did not ask", async () => {
    const server = fakeServer();
    await run([], server.serve);
    expect(server.started).toEqual([]);
  });
});

test("serve shows the runs of a state directory until it is told to end", async () => {
  cpSync(fixture, join(folder, "state", "runs", "2026-11-20-demo-1.ndjson"));
  const server = fakeServer();
  const platform = testPlatform({
    serve: server.serve,
    onStopSignal: (listener) => {
      queueMicrotask(() => listener("SIGINT"));
      return () => undefined;
    },
  });
  const words = [
    "serve",
    ":8200",
    "--state",
    join(folder, "state"),
    "--observatory",
    join(folder, "observatory.yaml"),
  ];
  writeFileSync(join(folder, "observatory.yaml"), observatoryText("ws://127.0.0.1:9900", ""));
  expect(await runCli(words, platform)).toBe(0);
  expect(platform.said.err).toBe("Serving at http://127.0.0.1:8200/\n");
  const [{ routes } = { routes: undefined }] = server.started;
  expect(routes?.sockets.map(({ path }) => path)).toEqual(["/v1/messages", "/v2/socket"]);
  expect(server.closed()).toBe(1);
});

test("messages prints what a run has sent, a line each", async () => {
  cpSync(fixture, join(folder, "state", "runs", "2026-11-20-demo-1.ndjson"));
  const platform = testPlatform();
  expect(await runCli(["messages", "--state", join(folder, "state")], platform)).toBe(0);
  const lines = platform.said.out.trimEnd().split("\n");
  expect(lines).toHaveLength(20);
  expect(JSON.parse(lines[19] ?? "")).toMatchObject({ seq: 20, Topic: "TargetScheduler-ContainerStopped" });
  expect(await runCli(["messages", "--state", join(folder, "none")], testPlatform())).toBe(2);
  expect(await runCli(["messages", "--compat", "nina"], testPlatform())).toBe(2);
});

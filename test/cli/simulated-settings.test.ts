import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCli } from "../../src/cli/cli.ts";
import { simulatedObservatory, simulatorOptions } from "../../src/cli/simulated-settings.ts";
import { loadObservatory } from "../../src/plan/load-observatory.ts";
import type { Observatory } from "../../src/plan/observatory.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { JsonObject } from "../../src/verb.ts";
import { testPlatform } from "../support/platform.ts";

const secret = { env: "SECRET" };
const places: Readonly<Record<string, JsonObject>> = {
  dwarf: { address: "ws://10.0.0.5:9900", http: "http://10.0.0.5:8082", files: "http://10.0.0.5:80" },
  move: { address: "serial:/dev/ttyUSB0" },
  robotarget: {
    address: "tcp://10.0.0.6:5950",
    profile: "Own.v2y",
    sharedSecret: secret,
    macKey: secret,
    macWords: secret,
  },
};

function observatoryOf(kind: string, settings: JsonObject, file = "observatory.yaml"): Observatory {
  const text = JSON.stringify({
    observatory: 1,
    site: { latitude: 32, longitude: -111, elevation: 2000, zone: "America/Phoenix" },
    devices: { it: { kind, ...settings } },
  });
  const { observatory, findings } = loadObservatory({ file, bytes: Buffer.from(text) }, () => "");
  if (!observatory) throw new Error(findings.map(({ message }) => message).join("\n"));
  return observatory;
}

const stackOf = (exposureSec: number, filter: string): JsonObject => ({
  camera: "tele",
  exposureSec,
  gain: 60,
  filter,
});

/** A plan with one lane of these steps. */
function planOf(kind: string, steps: readonly JsonObject[] = []): Plan {
  const lane = { device: "it", kind, steps: steps.map((params) => ({ verb: "stack", params })) };
  return { lanes: [lane] } as unknown as Plan;
}

describe("options of a simulator follow the observatory file", () => {
  test.each<[string, JsonObject, object]>([
    ["robotarget", {}, { spelling: "example", separator: "colon", mac: "hex", authentication: "none" }],
    ["robotarget", { user: secret, password: secret }, { authentication: "user" }],
    ["robotarget", { spelling: "table", macEncoding: "raw" }, { spelling: "table", mac: "raw" }],
    ["robotarget", { macSeparator: "|| |" }, { separator: "gap" }],
    ["robotarget", { macSeparator: ["|| |", "||  |", "|| |"] }, { separator: "1-2-1" }],
    ["robotarget", { macSeparator: "" }, { separator: "none" }],
    ["robotarget", { zone: "Europe/Rome" }, { zone: "Europe/Rome" }],
    ["dwarf", { profile: "mini-v3" }, { profile: "mini-v3" }],
  ])("%s with %o", (kind, settings, options) => {
    const observatory = observatoryOf(kind, { ...places[kind], ...settings });
    expect(simulatorOptions(planOf(kind), observatory).get("it")).toMatchObject(options);
  });

  test.each<[string, readonly JsonObject[], string]>([
    ["the usual one", [stackOf(15, "astro")], "d3-v2"],
    ["one that exposes so long", [stackOf(180, "astro"), stackOf(15, "duo-band")], "mini-v3"],
    ["one that has this filter", [stackOf(15, "duo-band")], "d3-v2"],
  ])("a DWARF of any profile is %s", (_which, steps, profile) => {
    const options = simulatorOptions(planOf("dwarf", steps), observatoryOf("dwarf", places.dwarf!));
    expect(options.get("it")).toEqual({ profile });
  });
});

describe("the simulated observatory", () => {
  const kept: readonly (readonly [string, JsonObject])[] = [
    ["dwarf", { minCardFreeGb: 7, minBatteryPercent: 30, maxTemperature: 50, clientId: "me" }],
    ["dwarf", { profile: "d2-v2" }],
    ["robotarget", { atStop: "abort", spelling: "table", zone: "Europe/Rome", macSeparator: "|| |" }],
    [
      "move",
      { safeState: ["zenith"], openToSky: true, limits: { altitude: { min: 20 } }, toleranceArcmin: 2 },
    ],
  ];

  test.each(kept)("keeps what is not about where a %s is: %o", (kind, settings) => {
    const real = observatoryOf(kind, { ...places[kind], ...settings });
    const { address: _, ...own } = places[kind]!;
    const simulated = observatoryOf(
      kind,
      { ...(kind === "robotarget" ? own : {}), address: simulatedAddress(kind) },
      "simulated.yaml",
    );
    const observatory = simulatedObservatory(real, simulated);
    const address = simulatedAddress(kind);
    expect(observatory).toMatchObject({ file: "simulated.yaml", digest: real.digest });
    expect(observatory.devices.it).toMatchObject({ kind, settings: { ...settings, address } });
  });

  test("takes addresses and secrets of the simulators, and only secrets that the file has", () => {
    const file = { file: "it.secret" };
    const http = "http://127.0.0.1:2";
    const real = observatoryOf("robotarget", places.robotarget!);
    const secrets = { sharedSecret: file, macKey: file, macWords: file };
    const simulated = observatoryOf("robotarget", {
      address: "tcp://127.0.0.1:1",
      profile: "Default.v2y",
      user: file,
      password: file,
      ...secrets,
    });
    const { settings } = simulatedObservatory(real, simulated).devices.it!;
    expect(settings).toMatchObject({ address: "tcp://127.0.0.1:1", profile: "Own.v2y", ...secrets });
    expect(settings).not.toHaveProperty("user");
    const scope = simulatedObservatory(
      observatoryOf("dwarf", places.dwarf!),
      observatoryOf("dwarf", { address: "ws://127.0.0.1:1", http, profile: "d3-v3" }),
    ).devices.it;
    expect(scope?.settings).toMatchObject({ address: "ws://127.0.0.1:1", http, profile: "d3-v3" });
    expect(scope?.settings).not.toHaveProperty("files");
  });

  test("takes what the simulator is where it cannot be what the file says", () => {
    const settings = { ...places.robotarget, macSeparator: "~" };
    const real = observatoryOf("robotarget", settings);
    const simulated = observatoryOf("robotarget", { ...places.robotarget, address: "tcp://127.0.0.1:1" });
    expect(simulatorOptions(planOf("robotarget"), real).get("it")).toMatchObject({ separator: "colon" });
    expect(simulatedObservatory(real, simulated).devices.it?.settings.macSeparator).toBe("||:||");
  });
});

function simulatedAddress(kind: string): string {
  return kind === "dwarf" ? "ws://127.0.0.1:1" : "tcp://127.0.0.1:1";
}

describe("a rehearsal", () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "rehearse-"));
    cpSync(join(import.meta.dirname, "..", "..", "plans"), directory, { recursive: true });
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  /** Rehearses a plan after these changes to the observatory file. */
  async function rehearsed(
    plan: string,
    ...changes: readonly (readonly [string | RegExp, string])[]
  ): Promise<{ exit: number; out: string; err: string }> {
    const file = join(directory, "observatory.yaml");
    const text = changes.reduce((all, [from, to]) => all.replace(from, to), readFileSync(file, "utf8"));
    writeFileSync(file, text);
    const platform = testPlatform();
    return { exit: await runCli(["rehearse", join(directory, plan)], platform), ...platform.said };
  }

  const autumn = "autumn-deep-sky.yaml";
  const signed = (lines: string) => ["profile: Default.v2y", `profile: Default.v2y\n    ${lines}`] as const;

  test.each<[string, string, ...(readonly [string | RegExp, string])[]]>([
    ["of another model", "demo.yaml", ["d3-v2", "d2-v2"]],
    ["of a model with later firmware", "demo.yaml", ["d3-v2", "mini-v3"]],
    ["of any model", "demo.yaml", ["d3-v2", "auto"]],
    ["that signs otherwise", autumn, signed('macSeparator: "|| |"\n    macEncoding: raw')],
    ["that signs as no simulator does", autumn, signed('macSeparator: "~"')],
    ["that spells as the table does", autumn, signed("spelling: table")],
    ["in another zone", autumn, signed("zone: Europe/Rome")],
    ["that asks for no name", autumn, [/ {4}(user|password): .*\n {4}password: .*\n/, ""]],
  ])("of a device %s goes to its end", async (_which, plan, ...changes) => {
    expect(await rehearsed(plan, ...changes)).toMatchObject({ exit: 0, err: expect.any(String) });
  });

  test("goes by the limits of the observatory file", async () => {
    const full = await rehearsed("demo.yaml", ["profile: d3-v2", "profile: d3-v2\n    minCardFreeGb: 60"]);
    expect(full.exit).toBe(3);
    expect(full.err).toContain("its card has 50 GB left");
  });
});

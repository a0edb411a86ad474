import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { digestOf } from "../../src/plan/digest.ts";
import { looksLikeObservatory } from "../../src/plan/load.ts";
import type { Plan, Step } from "../../src/plan/plan.ts";
import { here, load, loadText, observatory } from "./check-file.ts";

function built(file: string): Plan {
  const { plan } = load(readFileSync(here(file)));
  if (plan === undefined) throw new Error(`${file} has errors`);
  return plan;
}

const m31 = {
  id: "m31",
  name: "M 31",
  raHours: expect.closeTo(0.712306, 6),
  decDeg: expect.closeTo(41.269167, 6),
  paDeg: 35,
};

describe("a plan with every verb", () => {
  const plan = built("ok/every-verb.yaml");
  const steps = new Map(plan.lanes.flatMap((lane) => lane.steps).map((step) => [step.id, step]));
  const step = (id: string): Step => steps.get(id) as Step;

  test("is named, and bounded in time", () => {
    expect(plan).toMatchObject({
      name: "every-verb",
      summary: "Each verb once, each option somewhere",
      starts: { kind: "sun", event: "civil-dusk", offsetSec: 600 },
      ends: { kind: "local", hour: 5, minute: 30 },
    });
    expect(plan.lanes.map(({ device, kind }) => [device, kind])).toEqual([
      ["rig", "robotarget"],
      ["dwarf", "dwarf"],
      ["hall42", "move"],
    ]);
  });

  test("has its targets read", () => {
    expect(plan.targets).toEqual({
      m31,
      south: { id: "south", name: "south", raHours: 5.5, decDeg: -0.5 },
      jupiter: { id: "jupiter", name: "jupiter", body: "jupiter" },
    });
  });

  test("gives every step an id", () => {
    expect([...steps.keys()]).toEqual([
      "rig/sync",
      "rig/enable/autumn/m31",
      "rig/disable/autumn/m31/d",
      "rig/watch",
      "rig/abort/autumn",
      "rig/report",
      "dwarf/calibrate",
      "dwarf/goto/m31",
      "dwarf/camera",
      "dwarf/stack",
      "dwarf/goLive",
      "hall42/wake",
      "park-high",
      "hall42/slew/south",
      "hall42/track",
      "hall42/offset",
      "hall42/slew/south/2",
      "hall42/slew/jupiter",
      "hall42/sleep",
    ]);
  });

  test.each([
    ["dwarf/calibrate", {}],
    ["dwarf/goto/m31", { target: m31, oneClick: false }],
    ["dwarf/camera", { camera: "tele", exposureSec: 5, gain: 60 }],
    [
      "dwarf/stack",
      {
        camera: "tele",
        exposureSec: 15,
        gain: 80,
        frames: 20,
        binning: "4k",
        format: "fits",
        darks: "ask",
      },
    ],
    ["dwarf/goLive", {}],
    ["park-high", { altitudeDeg: 60, azimuthDeg: 180 }],
    ["hall42/slew/south/2", { target: { id: "south", name: "south", raHours: 5.5, decDeg: -0.5 } }],
    ["hall42/track", { sidereal: true, rates: { raSecPerHour: 1.2, decArcsecPerHour: -0.4 } }],
    ["hall42/offset", { raArcsec: 30, decArcsec: -15 }],
  ])("resolves the parameters of %s", (id, params) => {
    expect(step(id).params).toEqual(params);
  });

  test("copies what RoboTarget must hold into the sync", () => {
    expect(step("rig/sync").params).toMatchObject({
      planName: "every-verb",
      sets: [
        {
          path: "autumn",
          targets: [{ name: m31.name, paDeg: 35, path: "autumn/m31", sequence: "LRGB.s2q" }],
        },
      ],
    });
  });

  test("gives gates the target they are about", () => {
    expect(step("dwarf/goto/m31").when).toMatchObject({
      target: m31,
      altitudeDeg: { min: 30 },
      moonSeparationDeg: { min: 10 },
    });
    // The stack has no target of its own: the one that the lane was pointed at.
    expect(step("dwarf/stack").until).toMatchObject({
      target: m31,
      altitudeBelowDeg: 30,
      time: { kind: "target", event: "transit", target: m31, offsetSec: 3600 },
    });
    expect(step("hall42/slew/south").when).toMatchObject({ target: { id: "south" } });
  });

  test("fills in what a step does not say", () => {
    expect(step("dwarf/stack")).toMatchObject({
      timeoutSec: 7200,
      onFailure: "stop",
      needs: [],
      retry: { attempts: 1, backoffSec: 30 },
    });
    expect(step("rig/sync")).toMatchObject({
      retry: { attempts: 3, backoffSec: 60 },
      timeoutSec: 600,
      when: undefined,
    });
    expect(step("hall42/slew/south")).toMatchObject({ onFailure: "continue" });
    expect(step("hall42/track").needs).toEqual(["dwarf/goto/m31"]);
  });

  test("is pure JSON", () => {
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
    expect(digestOf(JSON.parse(JSON.stringify(plan)))).toBe(digestOf(plan));
  });
});

describe("digests", () => {
  const text = readFileSync(here("ok/every-verb.yaml"), "utf8");
  const digest = (changed: string): string => {
    const { plan, findings } = loadText(changed);
    if (plan === undefined) throw new Error(findings[0]?.message);
    return digestOf(plan);
  };

  test("comments, order of keys and layout do not count", () => {
    const other = text
      .replace("{ exposure: 15s, gain: 80, frames: 20 }", "{ frames: 20, gain: 80, exposure: 15s }")
      .replace("dwarf:\n", "dwarf: # the small one\n");
    expect(other).not.toBe(text);
    expect(digest(other)).toBe(digest(text));
  });

  test("a changed value counts", () => {
    expect(digest(text.replace("frames: 20", "frames: 21"))).not.toBe(digest(text));
  });

  test("members that are undefined are as if absent", () => {
    expect(digestOf({ a: 1, b: undefined, c: { d: undefined } })).toBe(digestOf({ c: {}, a: 1 }));
  });
});

test("shots keep their order", () => {
  const text = readFileSync(here("ok/every-verb.yaml"), "utf8");
  const { plan } = loadText(text.replace("d: { filter", "0-first: { filter").replace("m31/d", "m31/0-first"));
  const [sync] = plan?.lanes[0]?.steps ?? [];
  expect(JSON.stringify(sync?.params)).toMatch(/"path":"autumn\/m31\/l".*"path":"autumn\/m31\/0-first"/);
});

describe("the observatory", () => {
  test("has its settings with defaults, and its horizon", () => {
    const { site, devices } = observatory();
    expect(site).toEqual({
      latitudeDeg: 35.1,
      longitudeDeg: -111.5,
      elevationM: 2100,
      zone: "America/Phoenix",
      horizon: [
        { azimuthDeg: 0, altitudeDeg: 10 },
        { azimuthDeg: 90, altitudeDeg: 15 },
        { azimuthDeg: 180, altitudeDeg: 5 },
        { azimuthDeg: 270, altitudeDeg: 20 },
      ],
    });
    expect(devices.hall42).toEqual({
      kind: "move",
      settings: {
        address: "tcp://127.0.0.1:4001",
        baud: 9600,
        dataBits: 8,
        parity: "none",
        stopBits: 1,
        flowControl: "none",
        equinox: "j2000",
        toleranceArcmin: 2,
        openToSky: false,
        safeState: "sleep",
      },
    });
    expect(devices.rig?.settings).toMatchObject({ macEncoding: "hex", sharedSecret: { env: "SHARED" } });
  });

  test.each([
    ["observatory: 1\nsite: {}", true],
    ["# comment\nsite: {}\nobservatory: 1", true],
    ["nightplan: 1\nname: observatory", false],
    ["name: x", false],
    ["summary: 'observatory: none'", false],
  ])("is told from a plan by its keys: %j", (text, expected) => {
    expect(looksLikeObservatory({ file: "x.yaml", bytes: Buffer.from(text) })).toBe(expected);
  });
});

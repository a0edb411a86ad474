import { expect, test } from "vitest";
import { loadPlan } from "../../src/plan/load.ts";
import { loadObservatory } from "../../src/plan/load-observatory.ts";
import { catalog, nowMs } from "./check-file.ts";

const observatoryText = `
observatory: 1
site: { latitude: 35, longitude: -111.5, elevation: 2100, zone: America/Phoenix }
devices:
  rig: { kind: nina, address: "http://192.168.1.40:1888", weather: { maxWindSpeed: 10 } }
  dwarf: { kind: dwarf, address: "ws://192.168.1.41:9900" }
  hall42: { kind: move, address: "tcp://192.168.1.42:4001" }
`;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function load(lanes: string) {
  const { observatory, findings } = loadObservatory(
    { file: "observatory.yaml", bytes: bytes(observatoryText) },
    () => "",
  );
  expect(findings).toEqual([]);
  const text = `nightplan: 1
name: night
targets:
  m31: { name: M 31, ra: 00:42:44.3, dec: +41:16:09, pa: 35 }
  moon: { body: moon }
night: { lanes: ${lanes} }
`;
  const loaded = loadPlan({ file: "plan.yaml", bytes: bytes(text) }, { observatory, catalog, nowMs });
  return { plan: loaded.plan, findings: loaded.findings.filter(({ code }) => code !== "unused-target") };
}

const codes = (lanes: string): string[] =>
  load(lanes).findings.map(({ code, message }) => `${code}: ${message}`);

test.each([
  ["await: { target: M 31 }", { topic: "new-target-start", target: "M 31" }],
  ["await: { topic: wait-start }", { topic: "wait-start" }],
  ["await: { text: flats are done }", { text: "flats are done" }],
  ["sequence: start", { action: "start", skipValidation: false }],
  ["sequence: stop", { action: "stop" }],
  ["sequence: { start: unchecked }", { action: "start", skipValidation: true }],
  ["sequence: { load: Deep sky }", { action: "load", name: "Deep sky" }],
  ["sequence: { skip: to-end }", { action: "skip", items: "to-end" }],
  ["slew: m31", { target: expect.objectContaining({ id: "m31", paDeg: 35 }), center: false, rotate: false }],
  [
    "slew: { target: m31, rotate: true }",
    { target: expect.objectContaining({ id: "m31" }), center: false, rotate: true },
  ],
  ["capture: { exposure: 5m }", { exposureSec: 300, count: 1, type: "light" }],
  [
    "capture: { exposure: 1s, count: 3, gain: 100, type: dark }",
    { exposureSec: 1, count: 3, gain: 100, type: "dark" },
  ],
  ["park:", { parked: true }],
  ["park: on", { parked: true }],
  ["park: off", { parked: false }],
  ["status:", {}],
])("%s is resolved", (step, params) => {
  const { plan, findings } = load(`{ rig: [${step.endsWith(":") ? `${step} ` : `{ ${step} }`}] }`);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(plan?.lanes[0]?.steps[0]?.params).toEqual(params);
});

test.each([
  ["await: {}"],
  ["await: { topic: target-complete }"],
  ["await: { topic: wait-start, target: M 31 }"],
  ["await: { text: a, topic: wait-start }"],
  ["sequence: restart"],
  ["sequence: { load: A, skip: to-end }"],
  ["capture: { exposure: 5m, gain: 0 }"],
  ["park: maybe"],
])("%s is a finding", (step) => {
  const { plan, findings } = load(`{ rig: [{ ${step} }] }`);
  expect(plan).toBeUndefined();
  expect(findings.length).toBeGreaterThan(0);
});

test("a body of the solar system is nothing for N.I.N.A.", () => {
  expect(codes("{ rig: [{ slew: moon }] }").join()).toContain("value-not-offered");
});

test("a follower knows its source, and its gate waits for a target", () => {
  const { plan, findings } = load(
    "{ dwarf: [{ follow: { source: rig, each: { altitude: { min: 30 } }, ends: stop } }] }",
  );
  expect(findings).toEqual([]);
  expect(plan?.lanes[0]?.steps[0]).toMatchObject({
    id: "dwarf/follow",
    params: {
      source: { device: "rig", kind: "nina" },
      ends: "stop",
      each: { altitudeDeg: { min: 30 }, aboveHorizon: false },
    },
  });
  const short = load("{ hall42: [ { wake: {} }, { follow: rig, until: { time: 02:00 } }] }");
  expect(short.findings).toEqual([]);
  expect(short.plan?.lanes[0]?.steps[1]).toMatchObject({
    id: "hall42/follow/rig",
    params: { source: { device: "rig", kind: "nina" }, ends: "wait" },
  });
});

test("only a device of the kind nina that is there can be followed", () => {
  expect(codes("{ dwarf: [{ follow: rigg }] }")).toEqual([
    'unknown-device: there is no device "rigg" in the observatory',
  ]);
  expect(codes("{ dwarf: [{ follow: { source: hall42 } }] }")).toEqual([
    'wrong-device-kind: "hall42" is a move, not a nina',
  ]);
  expect(codes("{ rig: [{ follow: dwarf }] }")[0]).toContain("verb-not-offered");
});

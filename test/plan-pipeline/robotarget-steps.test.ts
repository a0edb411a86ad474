import { describe, expect, test } from "vitest";
import { loadText } from "./check-file.ts";
import { steps, synced } from "./robotarget-lane.ts";

describe("the identity of an object", () => {
  const sets =
    "sets: { s: { name: S, targets: { m31: { sequence: Q, shots: { l: { exposure: 1m, count: 1 } } } } }, t: { name: T, targets: { m33: { sequence: Q, shots: { l: { exposure: 1m, count: 1 } } } } } }";

  function identities(moved: string): Record<string, string> {
    const params = synced(`{ moved: { ${moved} }, ${sets} }`);
    const found: Record<string, string> = {};
    JSON.stringify(params, (_, value) => {
      if (typeof value === "object" && value !== null && "identity" in value)
        found[value.path] = value.identity;
      return value;
    });
    return found;
  }

  test.each([
    ["a set moves all that is in it", "old: s", { s: "old", "s/m31": "old/m31", "s/m31/l": "old/m31/l" }],
    ["a target", "s/andromeda: s/m31", { s: "s", "s/m31": "s/andromeda", "s/m31/l": "s/andromeda/l" }],
    ["a shot", "s/m31/lum: s/m31/l", { "s/m31": "s/m31", "s/m31/l": "s/m31/lum" }],
    ["a target of another set", "t/m31: s/m31", { s: "s", "s/m31": "t/m31", "t/m33": "t/m33" }],
    ["one after the other", "first: second, second: s", { s: "first", "s/m31": "first/m31" }],
    [
      "in the order of what happened: the target, then its set",
      "old/andromeda: old/m31, old: s",
      { s: "old", "s/m31": "old/andromeda", "s/m31/l": "old/andromeda/l" },
    ],
    [
      "the set, then its target",
      "old: s, s/andromeda: s/m31",
      { s: "old", "s/m31": "old/andromeda", "s/m31/l": "old/andromeda/l" },
    ],
    [
      "a target that is told of by itself, past its set",
      "old: s, elsewhere/m31: s/m31",
      { s: "old", "s/m31": "elsewhere/m31", "s/m31/l": "elsewhere/m31/l" },
    ],
  ])("%s", (_, moved, expected) => {
    expect(identities(moved)).toMatchObject(expected);
  });
});

describe("steps about objects", () => {
  const state =
    "{ moved: { old: s }, sets: { s: { name: S, guid: 5D2A3C1E-7B64-4F0E-9A51-0C6F2E8B1D47, targets: { m31: { sequence: Q, shots: { l: { exposure: 1m, count: 1 } } }, m33: { sequence: Q, shots: {} } } } } }";
  const guid = "5d2a3c1e-7b64-4f0e-9a51-0c6f2e8b1d47";
  const set = { object: "set", planName: "night", names: ["S"], path: "s", identity: "old", guid };
  const m31 = {
    object: "target",
    planName: "night",
    names: ["S", "M 31"],
    path: "s/m31",
    identity: "old/m31",
  };
  const m33 = {
    object: "target",
    planName: "night",
    names: ["S", "m33"],
    path: "s/m33",
    identity: "old/m33",
  };
  const shot = {
    object: "shot",
    planName: "night",
    names: ["S", "M 31"],
    path: "s/m31/l",
    identity: "old/m31/l",
  };

  test.each([
    ["enable: s", "rig/enable/s", { object: set }],
    ["enable: s/m31", "rig/enable/s/m31", { object: m31 }],
    ["disable: s/m31/l", "rig/disable/s/m31/l", { object: shot }],
    ["disable: { setTag: galaxies }", "rig/disable/galaxies", { setTag: "galaxies" }],
    ["enable: { setTag: Broad band }", "rig/enable", { setTag: "Broad band" }],
    ["enable: { setTag: '2026' }", "rig/enable", { setTag: "2026" }],
    ["watch: ", "rig/watch", { objects: [m31, m33], everySec: 60 }],
    [
      "watch: { objects: [s, s/m33], progress: 50, idle: 1h, every: 90s }",
      "rig/watch",
      { objects: [set, m33], progressPercent: 50, idleSec: 3600, everySec: 90 },
    ],
    ["abort: s/m31", "rig/abort/s/m31", { object: m31 }],
    ["abort: { all: true }", "rig/abort", { all: true }],
    ["abort: { setTag: x }", "rig/abort/x", { setTag: "x" }],
    ["abort: { targetTag: x }", "rig/abort/x", { targetTag: "x" }],
    ["report: ", "rig/report", { days: 1, images: 0 }],
    ["report: { days: 3, images: 5 }", "rig/report", { days: 3, images: 5 }],
  ])("%s", (yaml, id, params) => {
    const [step, ...others] = steps(state, `[${yaml}]`);
    expect(others).toEqual([]);
    expect(step).toMatchObject({ id, params });
    expect(step?.params).toEqual(params);
  });

  test("are told apart by a number", () => {
    const ids = steps(state, "[enable: s/m31, disable: s/m31, enable: s/m31, enable: { setTag: '2' }]").map(
      ({ id }) => id,
    );
    expect(ids).toEqual(["rig/enable/s/m31", "rig/disable/s/m31", "rig/enable/s/m31/2", "rig/enable"]);
  });

  test("need no state of their lane when they name nothing of it", () => {
    const text =
      "nightplan: 1\nname: night\nnight: { lanes: { rig: [watch: { idle: 5m }, abort: { all: true }] } }\n";
    expect(loadText(text).plan?.lanes[0]?.steps[0]?.params).toEqual({
      objects: [],
      idleSec: 300,
      everySec: 60,
    });
  });

  test("have no target that their gates could be about", () => {
    const lane = "[enable: s/m31, { watch: { idle: 5m }, when: { altitude: { min: 30 } } }]";
    expect(() => steps(state, lane)).toThrow('"altitude" has no target to be about');
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadObservatory } from "../../src/plan/load-observatory.ts";
import { load, loadText } from "./check-file.ts";

describe("anything", () => {
  const keys = [
    "nightplan",
    "name",
    "targets",
    "night",
    "lanes",
    "dwarf",
    "goto",
    "ra",
    "dec",
    "when",
    "stack",
  ];
  const scalar = fc.oneof(
    fc.constantFrom(
      "1",
      "~",
      "true",
      ".nan",
      "-0",
      "00:42:44",
      "&a x",
      "*a",
      "!t x",
      '"\\x00"',
      "'",
      "[",
      "{",
      "- ",
      "? ",
    ),
    fc.string({ unit: "grapheme", maxLength: 12 }),
  );
  const yaml = fc
    .array(fc.tuple(fc.nat(6), fc.constantFrom("", "- ", "? ", "- - "), fc.constantFrom(...keys), scalar), {
      maxLength: 20,
    })
    .map((rows) =>
      rows.map(([indent, dash, key, value]) => `${" ".repeat(indent * 2)}${dash}${key}: ${value}`).join("\n"),
    );

  test("YAML-like text is answered with findings, as a plan and as an observatory", () => {
    fc.assert(
      fc.property(yaml, (text) => {
        const bytes = new TextEncoder().encode(text);
        const loaded = load(bytes);
        expect(loaded.findings.length).toBeGreaterThan(0);
        expect(loadObservatory({ file: "o.yaml", bytes }, () => "").findings.length).toBeGreaterThan(0);
        for (const { range, message } of loaded.findings) {
          expect(range.start.line).toBeGreaterThan(0);
          expect(range.end.offset).toBeGreaterThanOrEqual(range.start.offset);
          expect(message).not.toMatch(/undefined|\[object/);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("bytes are answered with findings", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(load(bytes).findings.length).toBeGreaterThan(0);
      }),
    );
  });

  test("a whole plan with any value changed is answered", () => {
    const whole = {
      nightplan: 1,
      name: "any",
      targets: {
        m31: { ra: "00:42:44.3", dec: "+41:16:09" },
        comet: { dynamic: { type: "comet", key: "C/2025 A1" } },
      },
      robotarget: {
        rig: {
          sets: {
            s: {
              name: "S",
              guid: "5d2a3c1e-7b64-4f0e-9a51-0c6f2e8b1d47",
              targets: {
                m31: { sequence: "x", shots: { l: { filter: "L", exposure: "300s", count: 1 } } },
                comet: {
                  sequence: "x",
                  created: "2026-01-01T00:00",
                  overrides: {
                    cooling: -10,
                    waitBetweenShots: "5s",
                    pointing: { mode: "interval", every: "60s" },
                  },
                  constraints: {
                    altitude: { min: 30 },
                    hourAngle: [-3, "none"],
                    dates: { from: "2026-01-01", to: "2026-02-01" },
                    times: { from: "22:00" },
                    timePerNight: "none",
                    moon: { phase: { max: 50, orMoonDown: true } },
                    presetIntervals: { intervals: [{ from: "2026-01-01T20:00", to: "2026-01-02T02:00" }] },
                  },
                  shots: {},
                },
              },
            },
          },
          moved: { "s/old": "s/m31", r: "s" },
        },
      },
      night: {
        starts: "sunset",
        lanes: {
          rig: [
            { sync: null },
            { enable: "s/m31/l" },
            { watch: { objects: ["s"], progress: 50, idle: "5m" } },
            { abort: { setTag: "x" } },
          ],
          dwarf: [
            { goto: "m31", when: { altitude: { min: 30 } } },
            { stack: { exposure: "15s", gain: 1, frames: 2 }, until: { time: "05:00" } },
          ],
          hall42: [
            { slew: { target: "m31" }, retry: { attempts: 2 } },
            { track: { rates: { ra: 1, dec: 1 } }, needs: ["dwarf/goto/m31"] },
          ],
        },
      },
    };
    const text = JSON.stringify(whole);
    const places = [...text.matchAll(/"[^"]*"|\d+|null/g)].map(({ index, 0: token }) => ({ index, token }));
    const values = fc.oneof(
      fc.json(),
      fc.constantFrom('"m31"', '"toString"', "-0", '"1h"', '"transit(m31)"', "{}", "[]", "1e400"),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), values, ({ index, token }, value) => {
        const changed = text.slice(0, index) + value + text.slice(index + token.length);
        const { plan: built, findings } = loadText(changed);
        expect(built !== undefined || findings.some(({ severity }) => severity === "error")).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

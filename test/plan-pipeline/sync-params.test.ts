import { describe, expect, test } from "vitest";
import { synced } from "./robotarget-lane.ts";

/** What a sync is given for one target with these members. */
function target(id: string, members: string): unknown {
  const { sets } = synced(
    `{ sets: { s: { name: S, targets: { ${id}: { sequence: Q, ${members}shots: {} } } } } }`,
  ) as { sets: { targets: unknown[] }[] };
  return sets[0]?.targets[0];
}

describe("a sync", () => {
  test("of the least that can be said states nothing else", () => {
    expect(
      synced(
        "{ sets: { s: { name: S, targets: { m33: { sequence: Q, shots: { l: { exposure: 1m, count: 2 } } } } } } }",
      ),
    ).toEqual({
      planName: "night",
      prune: false,
      adopt: false,
      sets: [
        {
          path: "s",
          identity: "s",
          name: "S",
          targets: [
            {
              path: "s/m33",
              identity: "s/m33",
              name: "m33",
              raHours: 1.5,
              decDeg: 30,
              sequence: "Q",
              overrides: {},
              constraints: {},
              shots: [{ path: "s/m33/l", identity: "s/m33/l", exposureSec: 60, count: 2 }],
            },
          ],
        },
      ],
    });
  });

  test("is told what else it may do", () => {
    const state = "{ sets: { s: { name: S, targets: {} } } }";
    expect(synced(state, "[sync: { prune: true }]")).toMatchObject({ prune: true, adopt: false });
    expect(synced(state, "[sync: { adopt: true }]")).toMatchObject({ prune: false, adopt: true });
  });

  test("of all that can be said of a set and a shot", () => {
    const set =
      "{ name: S, guid: 5D2A3C1E-7B64-4F0E-9A51-0C6F2E8B1D47, profile: P.v2y, tag: T, note: '', enabled: false, targets: " +
      "{ m33: { sequence: Q, shots: { d: { filter: L, exposure: 1.5s, count: 2, binning: 2, gain: -1, offset: 0, " +
      "readoutMode: Fast, speed: 1, type: dark, label: '', order: 0, enabled: false } } } } }";
    expect(synced(`{ sets: { s: ${set} } }`).sets).toMatchObject([
      {
        path: "s",
        guid: "5d2a3c1e-7b64-4f0e-9a51-0c6f2e8b1d47",
        profile: "P.v2y",
        tag: "T",
        note: "",
        enabled: false,
        targets: [
          {
            shots: [
              {
                path: "s/m33/d",
                identity: "s/m33/d",
                filter: "L",
                exposureSec: 1.5,
                count: 2,
                binning: 2,
                gain: -1,
                offset: 0,
                readoutMode: "Fast",
                speed: 1,
                type: "dark",
                label: "",
                order: 0,
                enabled: false,
              },
            ],
          },
        ],
      },
    ]);
  });
});

describe("a target", () => {
  test.each([
    ["m31", "", { name: "M 31", raHours: 6, decDeg: -0.5, paDeg: 0 }],
    [
      "comet",
      "",
      { name: "A comet", paDeg: 20, dynamic: { type: "comet", key: "C/2025 A1", name: "The comet" } },
    ],
    ["ceres", "", { name: "ceres", raHours: 3, decDeg: 10, dynamic: { type: "asteroid", key: "1" } }],
    ["m31", "guid: 9B1F0C52-3D7E-4C86-8E13-6A4D5B2F7C90, ", { guid: "9b1f0c52-3d7e-4c86-8e13-6a4d5b2f7c90" }],
    [
      "m31",
      "priority: very-low, repeat: 3, enabled: true, ",
      { priority: "very-low", repeat: 3, enabled: true },
    ],
    ["m31", "repeat: none, tag: T, note: N, ", { repeat: null, tag: "T", note: "N" }],
    // Local times are counted as if they were UTC, whatever the site's zone.
    ["m31", "created: 2025-08-01T00:00, ", { createdLocalSec: 1_754_006_400 }],
    ["m31", "created: 2024-02-29T23:59:59, ", { createdLocalSec: 1_709_251_199 }],
  ])("%s { %s}", (id, members, params) => {
    expect(target(id, members)).toEqual({
      path: `s/${id}`,
      identity: `s/${id}`,
      ...(target(id, "") as object),
      ...params,
    });
  });

  test("that has no place has no coordinates, rather than some of nothing", () => {
    expect(target("comet", "")).not.toHaveProperty("raHours");
  });

  test.each([
    ["cooling: -15", { coolingC: -15 }],
    ["cooling: 0", { coolingC: 0 }],
    ["cooling: none", { coolingC: null }],
    ["waitBetweenShots: 1m30s", { waitBetweenShotsSec: 90 }],
    ["waitBetweenShots: none", { waitBetweenShotsSec: null }],
    ["guideExposure: 2.5s", { guideExposureSec: 2.5 }],
    ["guideExposure: none", { guideExposureSec: null }],
    ["focusOffset: -30", { focusOffsetSteps: -30 }],
    ["focusOffset: none", { focusOffsetSteps: null }],
    ["finishExposure: false", { finishExposure: false }],
    ["pointing: none", { pointing: null }],
    ["pointing: { mode: begin }", { pointing: { mode: "begin" } }],
    [
      "pointing: { mode: interval, every: 10m, realign: true, plateSolve: false }",
      { pointing: { mode: "interval", everySec: 600, realign: true, plateSolve: false } },
    ],
  ])("overrides %s", (overrides, params) => {
    expect(target("comet", `overrides: { ${overrides} }, `)).toHaveProperty("overrides", params);
  });

  test.each([
    ["altitude: { min: 0 }", { altitudeMinDeg: 0 }],
    ["altitude: none", { altitudeMinDeg: null }],
    ["sqm: { min: 20.5 }", { sqmMin: 20.5 }],
    ["sqm: none", { sqmMin: null }],
    ["hourAngle: [-3, 0]", { hourAngleHours: [-3, 0] }],
    ["hourAngle: [none, 3]", { hourAngleHours: [null, 3] }],
    ["hourAngle: [-3, none]", { hourAngleHours: [-3, null] }],
    ["hourAngle: none", { hourAngleHours: null }],
    ["dates: { from: 2025-08-01, to: 2025-08-02 }", { datesLocalSec: [1_754_006_400, 1_754_092_800] }],
    ["dates: { to: 2025-08-01 }", { datesLocalSec: [null, 1_754_006_400] }],
    ["dates: none", { datesLocalSec: null }],
    ["times: { from: '22:00', to: '00:00' }", { timesOfDaySec: [79_200, 0] }],
    ["times: { from: '01:02:03' }", { timesOfDaySec: [3723, null] }],
    ["times: none", { timesOfDaySec: null }],
    ["airmass: { min: 1.1, max: 2 }", { airmass: [1.1, 2] }],
    ["airmass: { max: 2 }", { airmass: [null, 2] }],
    ["airmass: none", { airmass: null }],
    ["hfd: { max: 3.5 }", { hfdMaxPx: 3.5 }],
    ["hfd: none", { hfdMaxPx: null }],
    ["timePerNight: 3h30m", { timePerNightMin: 210 }],
    ["timePerNight: none", { timePerNightMin: null }],
    ["timePerSequence: 60s", { timePerSequenceMin: 1 }],
    ["timePerSequence: none", { timePerSequenceMin: null }],
    ["moon: { down: false }", { moonDown: false }],
    [
      "moon: { phase: { min: 0, andMoonUp: true, max: 60, orMoonDown: true } }",
      { moonPhase: { minPercent: 0, andMoonUp: true, maxPercent: 60, orMoonDown: true } },
    ],
    [
      "moon: { phase: { max: 60 } }",
      { moonPhase: { minPercent: null, andMoonUp: false, maxPercent: 60, orMoonDown: false } },
    ],
    ["moon: { distance: { min: 40 } }", { moonDistance: { minDeg: 40, orMoonDown: false } }],
    ["moon: { distance: { min: 40, orMoonDown: true } }", { moonDistance: { minDeg: 40, orMoonDown: true } }],
    ["moon: { lorentzian: { profile: free } }", { moonLorentzian: { profile: "free", orMoonDown: false } }],
    [
      "moon: { phase: none, distance: none, lorentzian: none }",
      { moonPhase: null, moonDistance: null, moonLorentzian: null },
    ],
    ["oneShot: { at: 2025-08-01T00:00 }", { oneShot: { atLocalSec: 1_754_006_400, earlyMin: 0 } }],
    [
      "oneShot: { at: 2025-08-01T00:00:05, early: 15m }",
      { oneShot: { atLocalSec: 1_754_006_405, earlyMin: 15 } },
    ],
    ["oneShot: none", { oneShot: null }],
    [
      "presetIntervals: { intervals: [{ from: 2025-08-01T00:00, to: 2025-08-01T12:00 }, { from: 2025-08-01T01:00, to: 2025-08-01T02:00, enabled: false }] }",
      {
        presetIntervals: {
          earlyMin: 0,
          resetProgress: false,
          intervals: [
            { fromLocalSec: 1_754_006_400, toLocalSec: 1_754_049_600, enabled: true },
            { fromLocalSec: 1_754_010_000, toLocalSec: 1_754_013_600, enabled: false },
          ],
        },
      },
    ],
    [
      "presetIntervals: { early: 5m, resetProgress: true, intervals: [{ from: 2025-08-01T00:00, to: 2025-08-01T00:01 }] }",
      { presetIntervals: { earlyMin: 5, resetProgress: true } },
    ],
    ["presetIntervals: none", { presetIntervals: null }],
  ])("constraints %s", (constraints, params) => {
    const { constraints: read } = target("m31", `constraints: { ${constraints} }, `) as {
      constraints: object;
    };
    expect(read).toMatchObject(params);
    expect(Object.keys(read)).toEqual(Object.keys(params));
  });
});

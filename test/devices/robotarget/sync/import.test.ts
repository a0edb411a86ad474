import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { Call } from "../../../../src/devices/robotarget/sync/database.ts";
import { importDatabase } from "../../../../src/devices/robotarget/sync/import.ts";
import { syncParams } from "../../../../src/plan/sync-params.ts";
import type { ImportedDatabase } from "../../../../src/sync-difference.ts";
import type { SyncParams } from "../../../../src/verb-params.ts";
import { loadText } from "../../../plan-pipeline/check-file.ts";
import type { Values } from "../fake-database.ts";
import { MemoryDatabase } from "../memory-database.ts";
import { planOf, shot, target, wanted } from "../wishes.ts";
import { anyPlan } from "./arbitraries.ts";
import { byHand } from "./cases.ts";

/** The import as a plan that passes its checks, as the sync step would get it. */
function planFrom({ targets, sets }: ImportedDatabase): SyncParams {
  const text = stringify({
    nightplan: 1,
    name: "imported",
    ...(Object.keys(targets).length > 0 && { targets }),
    robotarget: { rig: { sets } },
    night: { lanes: { rig: [{ sync: null }] } },
  });
  const { document, findings } = loadText(text);
  expect(
    findings.filter(({ severity, code }) => severity === "error" && code !== "target-never-rises"),
  ).toEqual([]);
  return syncParams(document!, "rig")!;
}

const read = (database: MemoryDatabase): Promise<ImportedDatabase> => importDatabase(database.request, "rig");

async function made(plan: SyncParams, change: (database: MemoryDatabase) => void = () => undefined) {
  const database = new MemoryDatabase();
  await database.sync(plan);
  byHand(database);
  change(database);
  return database;
}

describe("an imported database", () => {
  test("is what a plan says of it, and no more", async () => {
    const database = await made(
      wanted(
        [
          target({
            createdLocalSec: 1_795_132_800,
            paDeg: 35,
            priority: "high",
            note: "two\nlines",
            repeat: 3,
            overrides: { coolingC: -20, pointing: null },
            constraints: {
              altitudeMinDeg: 30,
              hourAngleHours: [-3, null],
              moonPhase: { minPercent: null, andMoonUp: false, maxPercent: 50, orMoonDown: true },
              oneShot: { atLocalSec: 1_795_132_800 + 79_200, earlyMin: 10 },
            },
            shots: [shot(), shot({ id: "ha", filter: "Ha", gain: 100, label: "x", enabled: false })],
          }),
          target({ id: "c", name: "C/2026 A1", dynamic: { type: "comet", key: "CK26A010" }, shots: [] }),
        ],
        { tag: "t" },
      ),
    );
    expect(await read(database)).toEqual({
      targets: {
        "m-31": { name: "M 31", ra: "00:42:44.316", dec: "+41:16:09.0", pa: 35 },
        "c-2026-a1": { name: "C/2026 A1", dynamic: { type: "comet", key: "CK26A010" } },
      },
      sets: {
        "autumn-deep-sky": {
          name: "Autumn deep sky",
          profile: "rig.v2y",
          tag: "t",
          targets: {
            "m-31": {
              sequence: "LRGB.s2q",
              priority: "high",
              repeat: 3,
              note: "two\nlines",
              created: "2026-11-20T00:00",
              overrides: { cooling: -20 },
              constraints: {
                altitude: { min: 30 },
                hourAngle: [-3, "none"],
                moon: { phase: { max: 50, orMoonDown: true } },
                oneShot: { at: "2026-11-20T22:00", early: "10m" },
              },
              shots: {
                l: { filter: "L", exposure: "300s", count: 12 },
                ha: { filter: "Ha", exposure: "300s", count: 12, gain: 100, label: "x", enabled: false },
              },
            },
            "c-2026-a1": {
              sequence: "LRGB.s2q",
              priority: "high",
              created: "2026-11-20T13:00",
              shots: {},
            },
          },
        },
      },
      remarks: [],
    });
  });

  test.each<[string, (database: MemoryDatabase) => void, string]>([
    [
      "a profile that is gone",
      ({ sets }) => Object.assign(sets[0]!, { profilename: "gone.v2y" }),
      'Set "Autumn deep sky" is left out: Voyager has no profile gone.v2y.',
    ],
    [
      "a set that is gone",
      ({ targets }) => Object.assign(targets[0]!, { refguidset: "x" }),
      'Target "M 31" is left out: its set is not there.',
    ],
    [
      "a sequence that is gone",
      ({ targets }) => Object.assign(targets[0]!, { refguidbasesequence: "x" }),
      'Set "Autumn deep sky", target "M 31" is left out: a plan cannot say its sequence.',
    ],
    [
      "a long name",
      ({ targets }) => Object.assign(targets[0]!, { targetname: "M".repeat(61) }),
      `Set "Autumn deep sky", target "${"M".repeat(61)}" is left out: a plan cannot say its name.`,
    ],
    [
      "an odd value",
      ({ targets }) => Object.assign(targets[0]!, { cmask: "OP", chfdmeanlimit: -3, cmaxtimeforday: 1.5 }),
      'Set "Autumn deep sky", target "M 31": a plan cannot say constraints.hfd, constraints.timePerNight; that stays as it is.',
    ],
    [
      "what cannot be read",
      ({ shots }) => Object.assign(shots[0]!, { exposure: "long" }),
      'Set "Autumn deep sky", target "M 31", shot 1 is left out: Voyager (rig) sent exposure: "long", which is no number.',
    ],
    [
      "both kinds of times",
      ({ targets }) =>
        Object.assign(targets[0]!, {
          cmask: "UV",
          cpintintervals: [{ Enabled: true, DateTimeStart: 1e9, DateTimeEnd: 1e9 + 60, Status: 0 }],
        }),
      'Set "Autumn deep sky", target "M 31": a plan cannot say constraints.presetIntervals; that stays as it is.',
    ],
  ])("says what it leaves out: %s", async (_, change, remark) => {
    const database = await made(wanted([target({ shots: [shot()] })]), change);
    const imported = await read(database);
    expect(imported.remarks).toEqual([remark]);
    if (Object.keys(imported.sets).length > 0) planFrom(imported);
  });

  test("leaves out what is a plan's already", async () => {
    const database = new MemoryDatabase();
    await database.sync(wanted());
    expect(await read(database)).toMatchObject({
      targets: {},
      sets: {},
      remarks: ['Set "Autumn deep sky" is left out: it belongs to the plan autumn-deep-sky.'],
    });
  });

  test("gives objects that share a name their GUIDs, and all of them ids", async () => {
    const database = await made(
      planOf([
        { id: "a", name: "7000", targets: [target({ id: "x", name: "Ω" }), target({ id: "y", name: "Ω" })] },
        { id: "b", name: "7000", targets: [] },
      ]),
    );
    const imported = await read(database);
    expect(imported.sets).toMatchObject({
      "set-7000": { guid: database.sets[0]!.guid, targets: { target: { guid: database.targets[0]!.guid } } },
      "set-7000-2": { guid: database.sets[1]!.guid },
    });
    expect(Object.keys(imported.targets)).toEqual(["target", "target-2"]);
    expect((await database.compare(planFrom(imported))).difference).toMatchObject({
      refusals: [],
      writes: [],
    });
  });

  test("is found as it is by its plan: nothing is written", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyPlan.filter(({ sets }) => sets.length > 0),
        fc.boolean(),
        async (plan, isRounded) => {
          const database = await made(plan);
          if (isRounded) database.targets = database.targets.map(rounded);
          const { difference } = await database.compare(planFrom(await read(database)));
          expect(difference.refusals).toEqual([]);
          expect(difference.writes).toEqual([]);
          expect(new Set(difference.objects.map(({ state }) => state)).size).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** As a server that keeps single precision would return it; it keeps times whole. */
function rounded(row: Values): Values {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === "number" && !Number.isInteger(value) ? Math.fround(value) : value,
    ]),
  );
}

test("reads one list of sets, one of targets, two for a profile, and one for each target", async () => {
  const database = await made(wanted([target(), target({ id: "m33", name: "M 33" })]));
  database.called.length = 0;
  const call: Call = database.request;
  await importDatabase(call, "rig");
  expect(database.called).toEqual([
    "GetSet",
    "GetTarget",
    "GetConfigDataShot",
    "GetBaseSequence",
    "GetShot",
    "GetShot",
  ]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Database } from "../../../src/devices/robotarget/database.ts";
import { wantedTarget } from "../../../src/devices/robotarget/desired.ts";
import { changesOf, diff, nameClashes, type Resolution } from "../../../src/devices/robotarget/diff.ts";
import {
  neutralRecord,
  type SetRecord,
  type ShotRecord,
  type TargetRecord,
  targetFields,
} from "../../../src/devices/robotarget/fields.ts";
import type { DesiredConstraints, SyncParams } from "../../../src/verb-params.ts";
import { shot, target, wanted } from "./rig.ts";

const names: Resolution = {
  profile: () => "rig.v2y",
  sequenceGuid: (_, sequence) => `guid-of-${sequence.toLowerCase()}`,
  filterIndex: (_, filter) => ["L", "R", "Ha"].indexOf(filter),
};
const EMPTY: Database = {
  sets: new Map(),
  targets: new Map(),
  shots: new Map(),
  otherSets: [],
  otherTargets: [],
};
const NOW = 1_795_179_600;

/** The database after all operations were done, as the server would keep it. */
function apply(database: Database, params: SyncParams): Database {
  const sets = new Map<string, SetRecord>(database.sets);
  const targets = new Map<string, TargetRecord>(database.targets);
  const shots = new Map<string, ShotRecord>(database.shots);
  for (const operation of diff(params, database, names, NOW)) {
    if (operation.object === "set") sets.set(operation.record.guid, operation.record);
    else if (operation.object === "target") targets.set(operation.record.guid, operation.record);
    else shots.set(operation.record.guid, operation.record);
  }
  return { ...database, sets, targets, shots };
}

const shown = (params: SyncParams, database: Database): string[] =>
  diff(params, database, names, NOW).map(({ kind, object, path, changes }) =>
    [kind, object, path, ...changes.map(({ field, from, to }) => `${field}:${from}>${to}`)].join(" "),
  );

describe("operations", () => {
  test.each<[string, SyncParams, SyncParams | undefined, string[]]>([
    [
      "from nothing: set, target disabled, shots, target enabled",
      wanted(),
      undefined,
      [
        "create set autumn",
        "create target autumn/m31",
        "create shot autumn/m31/l",
        "create shot autumn/m31/ha",
        "update target autumn/m31 status:1>0",
      ],
    ],
    [
      "a disabled target stays disabled",
      wanted([target({ enabled: false, shots: [shot()] })]),
      undefined,
      ["create set autumn", "create target autumn/m31", "create shot autumn/m31/l"],
    ],
    [
      "nothing changed",
      wanted(),
      wanted(),
      ["none set autumn", "none target autumn/m31", "none shot autumn/m31/l", "none shot autumn/m31/ha"],
    ],
    [
      "one more shot",
      wanted([target({ shots: [shot({ id: "r", filter: "R" }), shot()] })]),
      wanted([target({ shots: [shot()] })]),
      ["none set autumn", "none target autumn/m31", "create shot autumn/m31/r", "none shot autumn/m31/l"],
    ],
    [
      "enabling comes after the shots",
      wanted([target({ shots: [shot({ count: 20 })] })]),
      wanted([target({ enabled: false, shots: [shot()] })]),
      ["none set autumn", "update shot autumn/m31/l count:12>20", "update target autumn/m31 status:1>0"],
    ],
    [
      "disabling comes before them",
      wanted([target({ enabled: false, shots: [shot({ exposureSec: 120 })] })]),
      wanted([target({ shots: [shot()] })]),
      [
        "none set autumn",
        "update target autumn/m31 status:0>1",
        "update shot autumn/m31/l exposureSec:300>120",
      ],
    ],
    [
      "a new name is an update, not another object",
      wanted([target({ name: "Andromeda", shots: [shot({ enabled: false })] })]),
      wanted([target({ shots: [shot()] })]),
      [
        "none set autumn",
        "update target autumn/m31 name:M 31>Andromeda",
        "update shot autumn/m31/l isEnabled:true>false",
      ],
    ],
  ])("%s", (_, params, before, operations) => {
    expect(shown(params, before ? apply(EMPTY, before) : EMPTY)).toEqual(operations);
  });
});

describe("fields of a target", () => {
  const context = { planName: "p", setGuid: "set", sequenceGuid: "sequence" };
  const before = {
    ...neutralRecord(targetFields, "g"),
    constraints: "CKS",
    moonDown: true,
    sqmMin: 21,
    paDeg: 12,
    repeat: 4,
  };

  test.each<[DesiredConstraints, Partial<TargetRecord>]>([
    [{}, { constraints: "CKS" }],
    [{ altitudeMinDeg: 35 }, { constraints: "BCKS", altitudeMinDeg: 35 }],
    [
      { hourAngleHours: [-3, 2.5] },
      { constraints: "CDEKS", hourAngleStartHours: -3, hourAngleEndHours: 2.5 },
    ],
    [
      { airmassMin: 1.1, airmassMax: 2 },
      { constraints: "CKQRS", airmassMin: 1.1, airmassMax: 2 },
    ],
    [{ hfdMax: 4.5 }, { constraints: "CKOS", hfdMaxPx: 4.5 }],
    [{ moonDown: true }, { constraints: "CKS", moonDown: true }],
    [{ moonDown: false }, { constraints: "CS", moonDown: false }],
    [
      { moonPhaseMinPercent: 0, moonPhaseMaxPercent: 40 },
      { constraints: "CKLMS", moonPhaseMinPercent: 0, moonPhaseMaxPercent: 40 },
    ],
    [{ moonDistanceMinDeg: 30 }, { constraints: "CKNS", moonDistanceDeg: 30 }],
  ])("constraints %j", (constraints, fields) => {
    expect(wantedTarget(target({ constraints }), before, context)).toMatchObject({
      sqmMin: 21,
      paDeg: 12,
      ...fields,
    });
  });

  test.each([
    [{ paDeg: 35 }, { paDeg: 35, constraints: "ACKS" }],
    [{ priority: "very-low" }, { priority: 0 }],
    [{ priority: "first" }, { priority: 4 }],
    [{ repeat: 3 }, { isRepeat: true, repeat: 3 }],
    [{ repeat: 1 }, { isRepeat: false, repeat: 1 }],
    [{}, { isRepeat: false, repeat: 4, tag: "", note: "[nightplan:p]" }],
    [
      { enabled: false, note: "dark site", tag: "t" },
      { status: 1, note: "dark site [nightplan:p]", tag: "t" },
    ],
  ] as const)("%j", (stated, fields) => {
    expect(wantedTarget(target(stated), before, context)).toMatchObject(fields);
  });

  test("wanting twice changes nothing more, whatever was there before", () => {
    const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
      fc.option(arbitrary, { nil: undefined });
    const stated = fc.record(
      {
        altitudeMinDeg: fc.double({ min: 0, max: 90, noNaN: true }),
        moonDown: fc.boolean(),
        moonPhaseMaxPercent: fc.nat(100),
      },
      { requiredKeys: [] },
    );
    const was = fc.record({
      constraints: fc.string({ unit: fc.constantFrom(..."ABCDEFGHJKLMNOPQRSTUV") }),
      note: fc.string({ unit: fc.constantFrom("a", " ", "\r\n", "[nightplan:x]", "]") }),
      tag: fc.string(),
      status: fc.constantFrom(0, 1),
    });
    fc.assert(
      fc.property(stated, was, maybe(fc.string()), (constraints, old, note) => {
        const desired = target({
          constraints: constraints as DesiredConstraints,
          ...(note === undefined ? {} : { note }),
        });
        const once = wantedTarget(desired, { ...before, ...old }, context);
        expect(changesOf(targetFields, once, wantedTarget(desired, once, context))).toEqual([]);
        for (const letter of "ACSTUV")
          expect(once.constraints.includes(letter)).toBe(old.constraints.includes(letter));
      }),
    );
  });
});

test("names clash only where a person would take one for the other", () => {
  const database = apply(EMPTY, wanted());
  const setGuid = [...database.sets.keys()][0] ?? "";
  const others: Database = {
    ...database,
    otherSets: [
      { name: " AUTUMN deep sky", within: "rig.v2y" },
      { name: "Autumn deep sky", within: "other.v2y" },
      { name: "Galaxies", within: "rig.v2y" },
    ],
    otherTargets: [
      { name: "m 31", within: setGuid },
      { name: "M 31", within: "another set" },
    ],
  };
  expect(nameClashes(wanted(), others, names)).toEqual([
    { object: "set", path: "autumn", name: " AUTUMN deep sky" },
    { object: "target", path: "autumn/m31", name: "m 31" },
  ]);
});

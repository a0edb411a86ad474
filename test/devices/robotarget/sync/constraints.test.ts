import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { neutralRecord, type TargetRecord, targetFields } from "../../../../src/devices/robotarget/fields.ts";
import { changesOf } from "../../../../src/devices/robotarget/sync/changes.ts";
import { wantedTarget } from "../../../../src/devices/robotarget/sync/desired.ts";
import { plainNote } from "../../../../src/devices/robotarget/sync/mark.ts";
import type { DesiredConstraints, DesiredOverrides, DesiredTarget } from "../../../../src/verb-params.ts";
import { type TargetWish, target, wanted } from "../wishes.ts";
import { anyConstraints } from "./arbitraries.ts";

const context = { setGuid: "set", sequenceGuid: "sequence" };
const before = {
  ...neutralRecord(targetFields, "g"),
  constraints: "CKS",
  moonDown: true,
  sqmMin: 21,
  paDeg: 12,
  repeat: 4,
  timeStartLocalSec: 1_653_094_923,
};
const desired = (more: Partial<TargetWish>): DesiredTarget => wanted([target(more)]).sets[0]!.targets[0]!;

test.each<[DesiredConstraints, Partial<TargetRecord>]>([
  [{}, { constraints: "CKS" }],
  [{ altitudeMinDeg: 35 }, { constraints: "BCKS", altitudeMinDeg: 35 }],
  [{ sqmMin: null }, { constraints: "KS", sqmMin: 21 }],
  [{ hourAngleHours: [-3, 2.5] }, { constraints: "CDEKS", hourAngleStartHours: -3, hourAngleEndHours: 2.5 }],
  [{ hourAngleHours: [null, 2] }, { constraints: "CEKS", hourAngleStartHours: 0, hourAngleEndHours: 2 }],
  [
    { datesLocalSec: [1_795_132_800, null] },
    { constraints: "CFKS", dateStartLocalSec: 1_795_132_800, dateEndLocalSec: 0 },
  ],
  // The time of day is right already, on whatever date.
  [
    { timesOfDaySec: [3723, 7200] },
    { constraints: "CHJKS", timeStartLocalSec: 1_653_094_923, timeEndLocalSec: 7200 },
  ],
  [{ timesOfDaySec: [3724, null] }, { constraints: "CHKS", timeStartLocalSec: 3724 }],
  [{ airmass: [1.1, 2] }, { constraints: "CKQRS", airmassMin: 1.1, airmassMax: 2 }],
  [{ hfdMaxPx: 4.5 }, { constraints: "CKOS", hfdMaxPx: 4.5 }],
  [{ timePerNightMin: 90 }, { constraints: "CKPS", maxTimeForDayMin: 90 }],
  [{ timePerSequenceMin: 30 }, { constraints: "CKST", maxTimeMin: 30 }],
  [{ moonDown: true }, { constraints: "CKS", moonDown: true }],
  [{ moonDown: false }, { constraints: "CS", moonDown: false }],
  [
    { moonPhase: { minPercent: null, andMoonUp: false, maxPercent: 40, orMoonDown: true } },
    { constraints: "CKMS", constraints2: "M01", moonPhaseMaxPercent: 40, isMoonDownOrPhaseMax: true },
  ],
  [
    { moonPhase: { minPercent: 5, andMoonUp: true, maxPercent: 40, orMoonDown: true } },
    { constraints: "CKLMS", constraints2: "L01M01", isMoonUpWithPhaseMin: true, isMoonDownOrPhaseMax: true },
  ],
  [{ moonPhase: null }, { constraints: "CKS", constraints2: "" }],
  [
    { moonDistance: { minDeg: 30, orMoonDown: true } },
    { constraints: "CKNS", constraints2: "N01", moonDistanceDeg: 30, isMoonDownOrDistance: true },
  ],
  [
    { moonLorentzian: { profile: "narrow-band", orMoonDown: false } },
    { constraints: "CKS", constraints2: "", moonLorentzian: 1, isMoonDownOrLorentzian: false },
  ],
  [{ moonLorentzian: null }, { constraints: "CK" }],
  [
    { oneShot: { atLocalSec: 1_795_132_800 + 3600, earlyMin: 5 } },
    {
      constraints: "CKSU",
      oneShotDateLocalSec: 1_795_132_800,
      oneShotTimeLocalSec: 1_795_136_400,
      oneShotEarlyMin: 5,
    },
  ],
  [
    {
      presetIntervals: {
        earlyMin: 0,
        resetProgress: true,
        intervals: [{ fromLocalSec: 1000, toLocalSec: 2000, enabled: false }],
      },
    },
    {
      constraints: "CKSV",
      isPresetReset: true,
      presetIntervals: [
        expect.objectContaining({ Enabled: false, DateTimeStart: 1000, DateTimeEnd: 2000, Status: 0 }),
      ] as unknown as readonly [],
    },
  ],
])("constraints %j", (constraints, fields) => {
  expect(wantedTarget(desired({ constraints }), before, context)).toMatchObject({
    sqmMin: 21,
    paDeg: 12,
    ...fields,
  });
});

test("intervals that stay keep their identity and state", () => {
  const intervals = [
    { uid: "A", enabled: true, datetimestart: 1000, datetimeend: 2000, status: 1 },
    { UID: "B", Enabled: "true", DateTimeStart: "3000", DateTimeEnd: 4000, Status: 2 },
  ];
  const stored = { ...before, constraints: "V", presetIntervals: intervals };
  const plan = (...enabled: readonly boolean[]) =>
    desired({
      constraints: {
        presetIntervals: {
          earlyMin: 0,
          resetProgress: false,
          intervals: enabled.map((each, index) => ({
            fromLocalSec: 1000 + 2000 * index,
            toLocalSec: 2000 + 2000 * index,
            enabled: each,
          })),
        },
      },
    });
  expect(wantedTarget(plan(true, true), stored, context).presetIntervals).toBe(intervals);
  expect(wantedTarget(plan(true, false, true), stored, context).presetIntervals).toMatchObject([
    { UID: "A", Enabled: true, DateTimeStart: 1000, DateTimeEnd: 2000, Status: 1 },
    { UID: "B", Enabled: false, DateTimeStart: 3000, DateTimeEnd: 4000, Status: 2 },
    { Enabled: true, DateTimeStart: 5000, DateTimeEnd: 6000, Status: 0 },
  ]);
});

test.each<[Partial<TargetWish>, Partial<TargetRecord>]>([
  [{ paDeg: 35 }, { paDeg: 35, constraints: "ACKS" }],
  [{ priority: "very-low" }, { priority: 0 }],
  [{ priority: "first" }, { priority: 4 }],
  [{ repeat: 3 }, { isRepeat: true, repeat: 3 }],
  [{ repeat: null }, { isRepeat: false, repeat: 4 }],
  [{}, { isRepeat: false, repeat: 4, tag: "", note: "", status: 0, dynamicType: 0 }],
  [
    { enabled: false, note: "dark\nsite", tag: "t" },
    { status: 1, note: "dark\r\nsite", tag: "t" },
  ],
  [{ createdLocalSec: 7 }, { createdLocalSec: 7 }],
  [
    { dynamic: { type: "asteroid", key: "4 Vesta", name: "Vesta" } },
    { dynamicType: 2, dynamicKey: "4 Vesta", dynamicName: "Vesta", raHours: 0.71231 },
  ],
])("%j", (stated, fields) => {
  expect(wantedTarget(desired(stated), before, context)).toMatchObject(fields);
});

test("the place of a moving object is RoboTarget's once it is there", () => {
  const comet = desired({ dynamic: { type: "comet", key: "C/2026 A1" } });
  const stored = { ...before, dynamicType: 1, raHours: 5, decDeg: -5 };
  expect(wantedTarget(comet, stored, context)).toMatchObject({ raHours: 5, decDeg: -5 });
});

test.each<[DesiredOverrides, Partial<TargetRecord>]>([
  [{ coolingC: -20 }, { isCoolSetPoint: true, coolSetPointC: -20 }],
  [{ coolingC: null }, { isCoolSetPoint: false }],
  [{ waitBetweenShotsSec: 3 }, { isWaitShot: true, waitShotSec: 3 }],
  [{ guideExposureSec: 1.5 }, { isGuideTime: true, guideTimeSec: 1.5 }],
  [{ focusOffsetSteps: -12 }, { isFocusOffset: true, focusOffsetSteps: -12 }],
  [{ finishExposure: true }, { isFinishExposure: true }],
  [{ pointing: null }, { isDynamicPointing: false }],
  [
    { pointing: { mode: "interval", everySec: 600, realign: true, plateSolve: false } },
    {
      isDynamicPointing: true,
      dynamicPointing: 2,
      dynamicEachSec: 600,
      isDynamicRealign: true,
      isDynamicNoPlateSolve: true,
    },
  ],
])("overrides %j", (overrides, fields) => {
  expect(wantedTarget(desired({ overrides }), before, context)).toMatchObject(fields);
});

describe("whatever was there before", () => {
  test("wanting twice changes nothing more, and letters that are not stated stay", () => {
    const was = fc.record({
      constraints: fc.string({ unit: fc.constantFrom(..."ABCDEFGHJKLMNOPQRSTUV") }),
      constraints2: fc.constantFrom("", "L01", "M01N01", "S01;L01", "?"),
      isMoonDownOrDistance: fc.boolean(),
      isMoonDownOrPhaseMax: fc.boolean(),
      oneShotDateLocalSec: fc.nat(),
      oneShotTimeLocalSec: fc.nat(),
      timeEndLocalSec: fc.nat(),
      note: fc.string({ unit: fc.constantFrom("a", " ", "\r\n", "[nightplan:x]", "]") }).map(plainNote),
      status: fc.constantFrom(0, 1),
    });
    fc.assert(
      fc.property(anyConstraints, was, fc.option(fc.string(), { nil: undefined }), (stated, old, note) => {
        const plan = desired({ constraints: stated, ...(note === undefined ? {} : { note }) });
        const once = wantedTarget(plan, { ...before, ...old }, context);
        expect(changesOf(targetFields, once, wantedTarget(plan, once, context))).toEqual([]);
        for (const letter of "A") {
          expect(once.constraints.includes(letter)).toBe(old.constraints.includes(letter));
        }
        if (stated.altitudeMinDeg === undefined) {
          expect(once.constraints.includes("B")).toBe(old.constraints.includes("B"));
        }
      }),
    );
  });
});

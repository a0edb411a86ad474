import { describe, expect, test } from "vitest";
import {
  getAnnotationsOfRun,
  getBaseSequences,
  getErrorsOfRun,
  getOpenShotsDone,
  getOpenTargets,
  getRunCounts,
  getRuns,
  getSequenceFiles,
  getSessionContainer,
  getSessionsOfRun,
  getShotConfigurations,
  getShotJpg,
  getShotsDoneOfSession,
  getShotsDoneOfShot,
  getTargets,
  type Method,
  managerMode,
  moveCopyTarget,
} from "../../../src/devices/robotarget/commands.ts";
import type { JsonObject } from "../../../src/verb.ts";

const GUID = "{5E55107A-0000-4000-8000-000000000001}";
const guid = "5e55107a-0000-4000-8000-000000000001";
const jpeg = Buffer.from([0xff, 0xd8, 0xff]);

const nested = {
  guid: GUID,
  name: "rig.v2y",
  isactive: true,
  sensortype: 0,
  iscmos: true,
  filters: {
    FilterNum: 2,
    Filter1_Name: "L",
    Filter1_MagMin: 4,
    Filter1_MagMax: 7,
    Filter1_Offset: 0,
    Filter2_Name: "Ha",
  },
  readoutmode: { ReadoutNum: 1, Readout1_Name: "16 bit", Readout1_Index: 3 },
  speed: { SpeedNum: 1, Speed1_Name: "Fast", Speed1_Index: 0 },
};
const { filters, readoutmode, speed, ...rest } = nested;
const configuration = {
  guid,
  profile: "rig.v2y",
  isActive: true,
  sensor: "mono",
  isCmos: true,
  filters: [
    { name: "L", magnitudeMin: 4, magnitudeMax: 7, offsetSteps: 0 },
    { name: "Ha", magnitudeMin: undefined },
  ],
  readoutModes: [{ name: "16 bit", index: 3 }],
  speeds: [{ name: "Fast", index: 0 }],
};

const shot = {
  guid: GUID,
  datetimeshot: 1_795_204_800,
  filename: "a.FIT",
  hfd: "2.5",
  exposure: 300,
  rating: 0,
};
const shotRead = {
  guid,
  atLocalSec: 1_795_204_800,
  fileName: "a.FIT",
  hfdPx: 2.5,
  exposureSec: 300,
  rating: 0,
};

describe("what methods return, in every spelling that was seen", () => {
  test.each<[string, Method<never, unknown>, JsonObject, unknown]>([
    ["profiles, nested", getShotConfigurations, { list: [nested] }, [configuration]],
    [
      "profiles, flat",
      getShotConfigurations,
      { List: [{ ...rest, ...filters, ...readoutmode, ...speed }] },
      [configuration],
    ],
    [
      "a profile whose count is spelled as in the table",
      getShotConfigurations,
      { list: [{ filters: { Filternum: "1", Filter1_Name: "R" }, sensortype: 2 }] },
      [{ filters: [{ name: "R" }], sensor: "dslr" }],
    ],
    [
      "a camera without a wheel",
      getShotConfigurations,
      { list: [{ filters: { FilterNum: 0 } }] },
      [{ filters: [], sensor: undefined }],
    ],
    [
      "a count that nobody believes",
      getShotConfigurations,
      { list: [{ filters: { FilterNum: -3 } }] },
      [{ filters: [] }],
    ],
    [
      "runs",
      getRuns,
      {
        list: [
          {
            guid: GUID,
            profilename: "rig",
            datetimestart: 10,
            datetimeend: 0,
            isrunning: "true",
            seqcount: 2,
            errcount: "1",
            note: "",
          },
        ],
      },
      [
        {
          guid,
          profile: "rig",
          startLocalSec: 10,
          endLocalSec: undefined,
          isRunning: true,
          sequences: 2,
          errors: 1,
        },
      ],
    ],
    [
      "sessions",
      getSessionsOfRun,
      {
        list: [{ guid: GUID, result: 3, status: 0, targetname: "M 31", shotnumber: 4, shotnumberdeleted: 1 }],
      },
      [
        {
          guid,
          result: 3,
          meaning: "failed",
          isRunning: false,
          targetName: "M 31",
          shots: 4,
          shotsDeleted: 1,
        },
      ],
    ],
    [
      "a result that nobody knows",
      getSessionsOfRun,
      { list: [{ result: 9 }] },
      [{ meaning: "result 9, which has no known meaning" }],
    ],
    [
      "shots done",
      getShotsDoneOfSession,
      { list: { done: [shot], deleted: [shot, shot] } },
      { done: [shotRead], deleted: [shotRead, shotRead] },
    ],
    [
      "shots done of a slot",
      getShotsDoneOfShot,
      { List: { done: [shot] } },
      { done: [shotRead], deleted: [] },
    ],
    ["no shots done at all", getShotsDoneOfShot, { list: { done: [] } }, { done: [], deleted: [] }],
    [
      "errors, as in the example",
      getErrorsOfRun,
      { list: [{ errorcode: 1013, seqerrcode: 5, targetname: "M 31" }] },
      [{ code: 1013, meaning: "the target or its set is an orphan", sequenceErrorCode: 5 }],
    ],
    [
      "errors, as in the table",
      getErrorsOfRun,
      { list: [{ errorcode: "101", seqerrorcode: 6 }] },
      [{ code: 101, sequenceErrorCode: 6 }],
    ],
    ["annotations", getAnnotationsOfRun, { list: [{ code: 3 }] }, [{ meaning: "a shot was deleted" }]],
    [
      "a target's sessions, as in the example",
      getSessionContainer,
      {
        data: {
          Duration: 100,
          Progress: 23,
          SessionCount: 2,
          ShotDoneCount: 5,
          ShotDoneRawCount: 6,
          ShotRequested: 20,
        },
      },
      {
        durationSec: 100,
        progressPercent: 23,
        sessions: 2,
        shotsDone: 5,
        shotsDoneRaw: 6,
        shotsRequested: 20,
      },
    ],
    [
      "a target's sessions, as in the table",
      getSessionContainer,
      { List: { Progress: "23" } },
      { progressPercent: 23 },
    ],
    [
      "counts of runs",
      getRunCounts,
      {
        list: [
          {
            guid: GUID,
            profilename: "rig.v2y",
            count: [
              { days: 0, runs: 25 },
              { days: 30, runs: 3 },
            ],
          },
        ],
      },
      [
        {
          guid,
          profile: "rig.v2y",
          counts: [
            { days: 0, runs: 25 },
            { days: 30, runs: 3 },
          ],
        },
      ],
    ],
    [
      "an image, as in the example",
      getShotJpg,
      { ret: "DONE", Base64Data: jpeg.toString("base64"), HFD: 2.5, PixelDimX: 9 },
      { jpeg, hfdPx: 2.5, widthPx: 9 },
    ],
    ["an image, as in the table", getShotJpg, { ret: "DONE", BaseData: jpeg.toString("base64") }, { jpeg }],
    ["no image", getShotJpg, { ret: "DONE" }, { jpeg: Buffer.alloc(0) }],
    [
      "sequences on the disk",
      getSequenceFiles,
      { list: [{ name: "L", filename: "C:\\L.s2q", profilename: "rig.v2y" }] },
      [{ name: "L", fileName: "C:\\L.s2q", profile: "rig.v2y" }],
    ],
    [
      "base sequences, as in the example",
      getBaseSequences,
      { list: [{ guid: GUID, basesequencename: "L.s2q", isdefault: "true", status: 1 }] },
      [{ guid, name: "L.s2q", isDefault: true, isEnabled: false }],
    ],
    [
      "base sequences, as in the table",
      getBaseSequences,
      { List: [{ Status: 0, Isdefault: true }] },
      [{ isEnabled: true, isDefault: true }],
    ],
    ["targets", getTargets, { List: [{ guid }, null, 7] }, [{ guid }]],
    [
      "open targets",
      getOpenTargets,
      { list: [{ guid: GUID, targetname: "M 31", status: 0, setname: "s" }] },
      [{ guid, name: "M 31", isEnabled: true, setName: "s" }],
    ],
    [
      "open shots",
      getOpenShotsDone,
      { list: [{ ...shot, isdeleted: true }] },
      [{ ...shotRead, isDeleted: true }],
    ],
    ["manager mode", managerMode, { ret: "DONE", VersionDB: "21" }, 21],
    [
      "a copy that changed its profile",
      moveCopyTarget,
      { ret: "DONE", IsChangedProfile: true },
      { isProfileChanged: true },
    ],
    ["a copy that does not say", moveCopyTarget, { ret: "DONE" }, { isProfileChanged: false }],
  ])("%s", (_, method, returned, read) => {
    const result = method.read(returned);
    if (typeof read === "object") expect(result).toMatchObject(read as object);
    else expect(result).toBe(read);
  });
});

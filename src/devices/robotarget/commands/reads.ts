import type { JsonObject } from "../../../verb.ts";
import { type Method, method } from "../method.ts";
import {
  anyGuid,
  guid,
  number,
  numbers,
  type Parameters,
  type ParamsOf,
  text,
  whole,
} from "../parameters.ts";
import {
  readAnnotation,
  readBaseSequence,
  readRun,
  readRunCount,
  readRunError,
  readSequenceFile,
  readSession,
  readSessionContainer,
  readShotConfiguration,
  readShotJpg,
  readShotsDone,
  type ShotsDone,
} from "../records.ts";
import { heapsOf, listOf } from "../results.ts";
import { asObject, membersOf } from "../wire-values.ts";

/** Servers with many targets were seen to take more than a minute. */
const LIST_MS = 120_000;

function reads<S extends Parameters, R>(
  name: string,
  parameters: S,
  read: (returned: JsonObject) => R,
): Method<ParamsOf<S>, R> {
  return method(`RemoteRoboTarget${name}`, parameters, {
    answer: "action",
    signature: { kind: "reserved" },
    confirms: false,
    writes: false,
    onDoubt: "repeat",
    deadlineMs: LIST_MS,
    read,
  });
}

const each =
  <R>(read: (entry: JsonObject) => R) =>
  (returned: JsonObject): readonly R[] =>
    listOf(returned).map(read);

/** What a method returns as one object under one of these names. */
const inner =
  <R>(read: (object: JsonObject) => R, ...names: readonly string[]) =>
  (returned: JsonObject): R => {
    const members = membersOf(returned);
    return read(names.map((name) => asObject(members.get(name))).find(Boolean) ?? {});
  };

/** An empty name stands for all profiles. */
const ofProfile = { profile: text("ProfileName") } as const;

/** Sets, as they came: only those that a plan owns are worth understanding. */
export const getSets = reads("GetSet", ofProfile, listOf);

/** Targets of a set, or all targets when the GUID is empty, as they came. */
export const getTargets = reads("GetTarget", { setGuid: anyGuid("RefGuidSet") }, listOf);

/** Shots of a target, as they came. */
export const getShots = reads("GetShot", { targetGuid: guid("RefGuidTarget") }, listOf);

export const getBaseSequences = reads("GetBaseSequence", ofProfile, each(readBaseSequence));

/** Filters and camera modes. */
export const getShotConfigurations = reads("GetConfigDataShot", ofProfile, each(readShotConfiguration));

/** Sequences on the server's disk. The profile must be named. */
export const getSequenceFiles = reads(
  "GetSequenceListByProfile",
  { profile: text("ProfileName", { min: 1 }) },
  each(readSequenceFile),
);

/** Runs of the last `days`, or all runs when that is 0. */
export const getRuns = reads("GetRunList", { ...ofProfile, days: whole("Days", 0, 100_000) }, each(readRun));

/** How many runs there were in each of these numbers of days; 0 counts all. */
export const getRunCounts = reads(
  "GetRuns",
  { ...ofProfile, days: numbers("ListDays", { min: 0, isWhole: true }) },
  each(readRunCount),
);

export const getSessionsOfRun = reads(
  "GetSessionListByRun",
  { runGuid: guid("RefGuidRun") },
  each(readSession),
);

export const getSessionsOfTarget = reads(
  "GetSessionListByTarget",
  { targetGuid: guid("RefGuidTarget") },
  each(readSession),
);

/** What all sessions of a target came to. */
export const getSessionContainer = reads(
  "GetSessionContainerCountByTarget",
  { targetGuid: guid("RefGuidTarget") },
  inner(readSessionContainer, "data", "list"),
);

export const getErrorsOfRun = reads("GetErrorListByRun", { runGuid: guid("RefGuidRun") }, each(readRunError));

export const getAnnotationsOfRun = reads(
  "GetAnnotationListByRun",
  { runGuid: guid("RefGuidRun") },
  each(readAnnotation),
);

/** Deleted images are left out by some lists. */
const shotsDone = (returned: JsonObject): ShotsDone => readShotsDone(heapsOf(returned, "done"));

export const getShotsDoneOfSession = reads(
  "GetShotDoneBySessionList",
  { sessionGuid: guid("RefGuidSession") },
  shotsDone,
);

export const getShotsDoneOfSet = reads("GetShotDoneBySetList", { setGuid: guid("RefGuidSet") }, shotsDone);

/** Images taken for one shot of a target. */
export const getShotsDoneOfShot = reads(
  "GetShotDoneBySlotList",
  { shotGuid: guid("RefGuidShot") },
  shotsDone,
);

/** Images since a time, of all targets, or of one set or one target; the other GUID is then empty. */
export const getShotsDoneSince = reads(
  "GetShotDoneSinceList",
  {
    sinceLocalSec: number("Since", 0, 1e11),
    sinceUtcSec: number("SinceUTC", 0, 1e11),
    setGuid: anyGuid("RefGuidSet"),
    targetGuid: anyGuid("RefGuidTarget"),
  },
  shotsDone,
);

/** An image, by its GUID or by the name of its file without a path; the other one is then empty. */
export const getShotJpg = {
  ...reads(
    "GetShotJpg",
    { shotDoneGuid: anyGuid("RefGuidShotDone"), fileName: text("FITFileName") },
    readShotJpg,
  ),
  confirms: true,
};

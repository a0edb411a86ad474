import type { JsonObject } from "../../../verb.ts";
import { type Method, method } from "../method.ts";
import { flag, guid, list, type Parameters, type ParamsOf, text, whole } from "../parameters.ts";
import { readOpenTarget, readShotDone } from "../records.ts";
import { listOf } from "../results.ts";

/** Methods that need the shared secret only. `signed`: the parameter that the MAC covers besides the UID. */
function open<S extends Parameters, R>(
  name: string,
  parameters: S,
  signed: (keyof S & string) | undefined,
  outcome: { readonly writes: boolean; readonly read: (returned: JsonObject) => R },
): Method<ParamsOf<S>, R> {
  const { writes, read } = outcome;
  return method(`RemoteOpenRoboTarget${name}`, parameters, {
    answer: "action",
    signature: { kind: "open", of: signed && parameters[signed]?.write },
    // Not known to say `ret`; one that is there must be DONE all the same.
    confirms: false,
    writes,
    onDoubt: "repeat",
    deadlineMs: writes ? 60_000 : 120_000,
    read,
  });
}

const write = { writes: true, read: (): void => undefined } as const;
const each = <R>(read: (entry: JsonObject) => R) => ({
  writes: false,
  read: (returned: JsonObject): readonly R[] => listOf(returned).map(read),
});

export const getOpenTargets = open("GetTargetList", {}, undefined, each(readOpenTarget));

/** Images of a target: those that were deleted, or the others. */
export const getOpenShotsDone = open(
  "GetShotDoneList",
  { targetGuid: guid("RefGuidTarget"), isDeleted: flag("IsDeleted") },
  "targetGuid",
  each(readShotDone),
);

/** `mode`: what the GUID names, 0 an image, 1 a session, 2 a target, 3 a shot of a target. */
export const rateShotsDone = open(
  "SetShotDoneRating",
  {
    guid: guid("ObjUID"),
    mode: whole("Mode", 0, 3),
    rating: whole("Rating", -2_147_483_648, 2_147_483_647),
    isDeleted: flag("IsDeleted"),
  },
  "guid",
  write,
);

const selection = {
  guid: guid("ObjUID"),
  /** What the GUID names: as above, and 4 a set. */
  mode: whole("Mode", 0, 4),
  /** Only ratings 1 below or 2 above the limit; 0 all. */
  ratingMode: whole("RatingMode", 0, 2),
  ratingLimit: whole("RatingLimit", -2_147_483_648, 2_147_483_647),
} as const;

/** Marks images as deleted; their files stay. */
export const removeShotsDone = open("RemoveShotDone", selection, "guid", write);
export const restoreShotsDone = open("RestoreShotDone", selection, "guid", write);

export const updateShotsDone = open(
  "UpdateBulkShotDone",
  {
    shots: list("SrcList", {
      guid: guid("RefGuidShotDone"),
      rating: whole("Rating", -2_147_483_648, 2_147_483_647),
      isToDelete: flag("IsToDelete"),
    }),
    isDeleted: flag("IsDeleted"),
  },
  undefined,
  write,
);

/** Name of an image's file, without a path. */
const file = { fileName: text("FileNameFIT", { min: 1 }) } as const;

export const rateShotDoneByFile = open(
  "SetShotDoneRatingByFileName",
  { ...file, rating: whole("Rating", -2_147_483_648, 2_147_483_647) },
  "fileName",
  write,
);
export const removeShotDoneByFile = open("RemoveShotDoneByFileName", file, "fileName", write);
export const restoreShotDoneByFile = open("RestoreShotDoneByFileName", file, "fileName", write);

import type { JsonObject, OnDoubt } from "../../../verb.ts";
import { type Fields, type RecordOf, setFields, shotFields, targetFields } from "../fields.ts";
import { type Method, method } from "../method.ts";
import { anyGuid, flag, guid, list, type Parameters, type ParamsOf, text, whole } from "../parameters.ts";
import { objectReader, flag as resultFlag } from "../results.ts";

const WRITE_MS = 60_000;

/** Any other answer than DONE is a failure. `onDoubt` is `repeat` only where a second time changes nothing. */
function writes<S extends Parameters, R>(
  name: string,
  parameters: S,
  onDoubt: OnDoubt,
  read: (returned: JsonObject) => R,
): Method<ParamsOf<S>, R> {
  return method(`RemoteRoboTarget${name}`, parameters, {
    answer: "action",
    signature: { kind: "reserved" },
    confirms: true,
    writes: true,
    onDoubt,
    deadlineMs: WRITE_MS,
    read,
  });
}

const nothing = (): void => undefined;
/** Whether what was changed now belongs to another profile. Some versions do not say. */
const profileChange = objectReader({ isProfileChanged: resultFlag("ischangedprofile") });

/** An Add or Update: the object's own GUID and every field of the record, but those that the method does not have. */
function stores<F extends Fields>(
  name: string,
  fields: F,
  own: string,
  without: readonly (keyof F)[] = [],
): Method<RecordOf<F>, void> {
  const rest = Object.entries(fields).filter(([key]) => !without.includes(key));
  const parameters = { guid: guid(own), ...Object.fromEntries(rest) };
  return writes(name, parameters, "probe", nothing) as Method<RecordOf<F>, void>;
}

export const addSet = stores("AddSet", setFields, "Guid");
/** Neither the profile nor the default can be changed. */
export const updateSet = stores("UpdateSet", setFields, "RefGuidSet", ["profile", "isDefault"]);
export const addTarget = stores("AddTarget", targetFields, "GuidTarget");
export const updateTarget = stores("UpdateTarget", targetFields, "RefGuidTarget");
export const addShot = stores("AddShot", shotFields, "GuidShot");
export const updateShot = stores("UpdateShot", shotFields, "RefGuidShot");

/** Removes a set with its targets, their shots and all that is known of them. */
export const removeSet = writes("RemoveSet", { setGuid: guid("RefGuidSet") }, "probe", nothing);
/** Removes a target with its shots and all that is known of them. */
export const removeTarget = writes("RemoveTarget", { targetGuid: guid("RefGuidTarget") }, "probe", nothing);
/** Removes a shot and all that is known of it. */
export const removeShot = writes("RemoveShot", { shotGuid: guid("RefGuidShot") }, "probe", nothing);

const sequence = {
  isDefault: flag("IsDefault"),
  /** 0 enabled, 1 disabled. */
  status: whole("Status", 0, 1),
  note: text("Note"),
} as const;

/** The sequence must be among the server's own files. `name` is the file's name with its extension. */
export const addBaseSequence = writes(
  "AddBaseSequence",
  {
    guid: guid("Guid"),
    name: text("Name", { min: 1 }),
    fileName: text("FileName", { min: 1 }),
    profile: text("ProfileName", { min: 1 }),
    ...sequence,
  },
  "probe",
  nothing,
);
export const updateBaseSequence = writes(
  "UpdateBaseSequence",
  { guid: guid("RefGuidBaseSequence"), ...sequence },
  "probe",
  nothing,
);
/** Targets that inherit from it become orphans. */
export const removeBaseSequence = writes(
  "RemoveBaseSequence",
  { guid: guid("RefGuidBaseSequence") },
  "probe",
  nothing,
);

/** `move`: 0 first, 1 up, 2 down, 3 last. */
export const moveShot = writes(
  "MoveShot",
  { shotGuid: guid("RefGuidShot"), move: whole("MoveType", 0, 3) },
  "probe",
  nothing,
);

/** A target under another GUID in another set, with its shots or without; the old one stays unless it is cut. */
export const moveCopyTarget = writes(
  "MoveCopyTarget",
  {
    targetGuid: guid("RefGuidTarget"),
    newTargetGuid: guid("RefGuidTargetNew"),
    setGuid: guid("RefGuidSetDestination"),
    withShots: flag("IsShot"),
    isCut: flag("IsCut"),
  },
  "probe",
  profileChange,
);

/**
 * A set to another profile. Its targets become orphans unless one of the four says which base sequence they get:
 * none, the profile's default, one for each target (`sequences`), or one for all (`sequenceGuid`).
 */
export const moveSet = writes(
  "MoveSet",
  {
    setGuid: guid("RefGuidSet"),
    profile: text("DestionationProfile", { min: 1 }),
    isSequenceBlank: flag("IsSequenceBlank"),
    isSequenceDefault: flag("IsSequenceDefault"),
    isSequenceFixed: flag("IsSequenceFixed"),
    isSequenceSelect: flag("IsSequenceSelect"),
    sequenceGuid: anyGuid("SequenceOverrideUID"),
    sequences: list("DictTargetSequenza", { targetGuid: guid("TargetUID"), sequenceGuid: guid("SeqUID") }),
  },
  "probe",
  nothing,
);

export const copyShot = writes(
  "CopyShot",
  {
    shotGuid: guid("RefGuidShot"),
    newShotGuid: guid("RefGuidShotNew"),
    targetGuid: guid("RefGuidTargetDestination"),
  },
  "probe",
  profileChange,
);

/** All shots of one target to another; the server gives the copies their GUIDs. */
export const copyShots = writes(
  "CopyTargetShot",
  { fromTargetGuid: guid("RefGuidTarget"), targetGuid: guid("RefGuidTargetDestination") },
  "probe",
  profileChange,
);

export const disableTargets = writes(
  "DisableAllTargetsInSet",
  { setGuid: guid("RefGuidSet") },
  "repeat",
  nothing,
);
export const enableTargets = writes(
  "EnableAllTargetsInSet",
  { setGuid: guid("RefGuidSet") },
  "repeat",
  nothing,
);

/** `operation`: 0 enable, 1 disable. */
const operation = whole("OperationType", 0, 1);

/** `objectType`: 0 shot, 1 target, 2 set. */
export const enableObject = writes(
  "EnableDisableObject",
  { guid: guid("RefGuidObject"), objectType: whole("ObjectType", 0, 2), operation },
  "repeat",
  profileChange,
);

/** All sets with this tag, in all profiles. */
export const enableSetsByTag = writes(
  "EnableDisableSetByTag",
  { tag: text("Tag", { min: 1 }), operation },
  "repeat",
  profileChange,
);

/**
 * Aborts what runs if it is this target, of this set, or has one of these tags. With all of them empty it aborts
 * RoboTarget as a whole.
 */
export const abort = writes(
  "Abort",
  {
    targetGuid: anyGuid("RefGuidTarget"),
    setGuid: anyGuid("RefGuidSet"),
    targetTag: text("RefGuidTargetTag"),
    setTag: text("RefGuidSetTag"),
  },
  "repeat",
  nothing,
);

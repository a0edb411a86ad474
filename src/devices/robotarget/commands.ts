import type { JsonObject, OnDoubt } from "../../verb.ts";
import { type Fields, type RecordOf, setFields, shotFields, targetFields, writeRecord } from "./fields.ts";
import { asObjects, membersOf } from "./wire-values.ts";

/** One method of the server. */
export interface Method<P, R> {
  readonly name: string;
  /** `reply` ends it, or an `action` result that comes later under the request's UID. */
  readonly answer: "reply" | "action";
  /** Carries a MAC; needs manager mode. */
  readonly signed: boolean;
  /** Success says `ret` DONE. */
  readonly confirms: boolean;
  /** Changes the database. */
  readonly writes: boolean;
  readonly onDoubt: OnDoubt;
  /** How long to wait for the answer, in milliseconds of wire time. */
  readonly deadlineMs: number;
  /** Parameters on the wire but UID and MAC. Undefined: the method takes none at all, not even a UID. */
  readonly encode: (params: P) => JsonObject | undefined;
  /** What the action result returned. */
  readonly read: (returned: JsonObject) => R;
}

const SESSION_MS = 5_000;
const LIST_MS = 120_000;
const WRITE_MS = 60_000;

const session = {
  signed: false,
  confirms: false,
  writes: false,
  onDoubt: "repeat",
  deadlineMs: SESSION_MS,
  read: () => undefined,
} as const;

/** `credentials`: base64 of `user:password`. */
export const authenticate: Method<{ readonly credentials: string }, void> = {
  ...session,
  name: "AuthenticateUserBase",
  answer: "reply",
  encode: ({ credentials }) => ({ Base: credentials }),
};

/** Opens the door to all signed methods. Returns the version of the database, when the server says it. */
export const managerMode: Method<{ readonly macKey: string; readonly hash: string }, JsonObject> = {
  ...session,
  name: "RemoteSetRoboTargetManagerMode",
  answer: "action",
  confirms: true,
  deadlineMs: 15_000,
  encode: ({ macKey, hash }) => ({ MACKey: macKey, Hash: hash }),
  read: (returned) => returned,
};

/** The server closes the connection after its reply. */
export const disconnect: Method<undefined, void> = {
  ...session,
  name: "disconnect",
  answer: "reply",
  deadlineMs: 1_000,
  encode: () => undefined,
};

/** A list. Its entries stay as they came: only those that a plan owns are worth understanding. */
function list<P>(name: string, encode: (params: P) => JsonObject): Method<P, readonly JsonObject[]> {
  return {
    name,
    answer: "action",
    signed: true,
    confirms: false,
    writes: false,
    onDoubt: "repeat",
    deadlineMs: LIST_MS,
    encode,
    read: (returned) => asObjects(membersOf(returned).get("list")),
  };
}

/** Sets of a profile, or of all profiles when the name is empty. */
export const getSets = list("RemoteRoboTargetGetSet", (params: { readonly profile: string }) => ({
  ProfileName: params.profile,
}));

/** Targets of a set, or all targets when the GUID is empty. */
export const getTargets = list("RemoteRoboTargetGetTarget", (params: { readonly setGuid: string }) => ({
  RefGuidSet: params.setGuid,
}));

export const getShots = list("RemoteRoboTargetGetShot", (params: { readonly targetGuid: string }) => ({
  RefGuidTarget: params.targetGuid,
}));

/** Base sequences of a profile, or of all profiles when the name is empty. */
export const getBaseSequences = list(
  "RemoteRoboTargetGetBaseSequence",
  (params: { readonly profile: string }) => ({
    ProfileName: params.profile,
  }),
);

/** Filters and camera modes of a profile, or of all profiles when the name is empty. */
export const getShotConfigurations = list(
  "RemoteRoboTargetGetConfigDataShot",
  (params: { readonly profile: string }) => ({ ProfileName: params.profile }),
);

/**
 * An Add or Update: every parameter of the record is sent, but those that the method does not have.
 * `guid` is what the method calls the object's own GUID.
 */
function write<F extends Fields>(
  name: string,
  fields: F,
  guid: string,
  without: readonly string[] = [],
): Method<RecordOf<F>, void> {
  return {
    name,
    answer: "action",
    signed: true,
    confirms: true,
    writes: true,
    onDoubt: "probe",
    deadlineMs: WRITE_MS,
    encode: (record) => {
      const params = Object.entries(writeRecord(fields, record)).filter(([key]) => !without.includes(key));
      return { [guid]: record.guid, ...Object.fromEntries(params) };
    },
    read: () => undefined,
  };
}

export const addSet = write("RemoteRoboTargetAddSet", setFields, "Guid");
/** Neither the profile nor the default can be changed. */
export const updateSet = write("RemoteRoboTargetUpdateSet", setFields, "RefGuidSet", [
  "ProfileName",
  "IsDefault",
]);
export const addTarget = write("RemoteRoboTargetAddTarget", targetFields, "GuidTarget");
export const updateTarget = write("RemoteRoboTargetUpdateTarget", targetFields, "RefGuidTarget");
export const addShot = write("RemoteRoboTargetAddShot", shotFields, "GuidShot");
export const updateShot = write("RemoteRoboTargetUpdateShot", shotFields, "RefGuidShot");

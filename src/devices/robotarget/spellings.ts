import type { JsonObject } from "../../verb.ts";

/** The vendor's document spells some names one way in its tables and another way in its examples. */
export type Spelling = "example" | "table";

/** Methods by the name in the examples. */
const METHODS: Readonly<Record<string, string>> = {
  RemoteRoboTargetDisableAllTargetsInSet: "RemoteRoboTargetDisableAllTargetInSet",
  RemoteRoboTargetEnableAllTargetsInSet: "RemoteRoboTargetEnableAllTargetInSet",
};

const AIRMASS = { C_AirmassMin: "C_AirMassMin", C_AirmassMax: "C_AirMassMax" };

/** Parameters of a method by the name in the examples. */
const PARAMETERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  RemoteRoboTargetAddTarget: AIRMASS,
  RemoteRoboTargetUpdateTarget: AIRMASS,
  RemoteRoboTargetUpdateShot: { RefGuidShot: "RedGuidShot" },
  RemoteRoboTargetMoveSet: { DestionationProfile: "DestinationProfile" },
  RemoteRoboTargetAbort: {
    RefGuidSet: "RegGuidSet",
    RefGuidTargetTag: "RegGuidTargetTag",
    RefGuidSetTag: "RegGuidSetTag",
  },
};

/** The other spelling of this method's names; undefined when both spell them the same. */
export function otherSpelling(method: string, spelling: Spelling): Spelling | undefined {
  if (!Object.hasOwn(METHODS, method) && !Object.hasOwn(PARAMETERS, method)) return undefined;
  return spelling === "table" ? "example" : "table";
}

/** A request's name and parameters as this server wants them spelled. */
export function spelled(
  method: string,
  params: JsonObject | undefined,
  spelling: Spelling,
): { readonly method: string; readonly params: JsonObject | undefined } {
  if (spelling === "example") return { method, params };
  const names = PARAMETERS[method] ?? {};
  const renamed =
    params && Object.fromEntries(Object.entries(params).map(([key, value]) => [names[key] ?? key, value]));
  return { method: METHODS[method] ?? method, params: renamed };
}

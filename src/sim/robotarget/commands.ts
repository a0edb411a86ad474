import type { Params } from "./columns.ts";
import type { Database, Ret } from "./database.ts";
import { type Profile, profiles } from "./stock.ts";

/** `ParamRet` of the later RemoteActionResult; undefined when the server never answers. */
type Answer = Readonly<Record<string, unknown>> | undefined;

function read(list: (database: Database, params: Params) => readonly unknown[]) {
  return (database: Database, params: Params): Answer => ({ list: list(database, params) });
}

function write(change: (database: Database, params: Params) => Ret) {
  return (database: Database, params: Params): Answer => {
    const ret = change(database, params);
    return ret === undefined ? undefined : { ret };
  };
}

/** A filter of a list; an absent one means all, as the live server was seen to take it. */
function filter(params: Params, name: string): string {
  const value = params[name];
  return typeof value === "string" ? value : "";
}

/** What the simulated server does for each RoboTarget command, by the name after `RemoteRoboTarget`. */
export const robotargetCommands: ReadonlyMap<string, (database: Database, params: Params) => Answer> =
  new Map([
    ["GetSet", read((database, params) => database.sets(filter(params, "ProfileName")))],
    ["GetBaseSequence", read((database, params) => database.sequences(filter(params, "ProfileName")))],
    ["GetTarget", read((database, params) => database.targets(filter(params, "RefGuidSet")))],
    ["GetShot", read((database, params) => database.shots(filter(params, "RefGuidTarget")))],
    ["GetConfigDataShot", read((_database, params) => shotConfigurations(filter(params, "ProfileName")))],
    ["AddSet", write((database, params) => database.addSet(params))],
    ["UpdateSet", write((database, params) => database.updateSet(params))],
    ["RemoveSet", write((database, params) => database.removeSet(params))],
    ["AddTarget", write((database, params) => database.addTarget(params))],
    ["UpdateTarget", write((database, params) => database.updateTarget(params))],
    ["RemoveTarget", write((database, params) => database.removeTarget(params))],
    ["AddShot", write((database, params) => database.addShot(params))],
    ["UpdateShot", write((database, params) => database.updateShot(params))],
    ["RemoveShot", write((database, params) => database.removeShot(params))],
    ["EnableDisableObject", write((database, params) => database.enableDisable(params))],
  ]);

function shotConfigurations(profileName: string): readonly unknown[] {
  return profiles.filter(({ name }) => profileName === "" || name === profileName).map(shotConfiguration);
}

function shotConfiguration(profile: Profile): unknown {
  const filters: Record<string, string | number> = { FilterNum: profile.filters.length };
  // Labels count from 1 although the indexes that shots use count from 0.
  for (const [index, name] of profile.filters.entries()) {
    filters[`Filter${index + 1}_Name`] = name;
    filters[`Filter${index + 1}_MagMin`] = 4;
    filters[`Filter${index + 1}_MagMax`] = 7;
    filters[`Filter${index + 1}_Offset`] = 0;
  }
  return {
    guid: profile.guid,
    name: profile.name,
    isactive: profile.isActive,
    sensortype: profile.sensorType,
    iscmos: true,
    filters,
    readoutmode: { ReadoutNum: 1, Readout1_Name: "16 bit", Readout1_Index: 0 },
    speed: { SpeedNum: 1, Speed1_Name: "Default", Speed1_Index: 0 },
  };
}

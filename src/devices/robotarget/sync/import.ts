import { DeviceError } from "../../../errors.ts";
import { deviceText } from "../../../printable.ts";
import type { ImportedDatabase } from "../../../sync-difference.ts";
import type { JsonObject } from "../../../verb.ts";
import { neutralRecord, readRecord, setFields, shotFields, targetFields } from "../fields.ts";
import {
  type Call,
  readSets,
  readShots,
  readTargets,
  recordOf,
  type Stored,
  type StoredShot,
} from "./database.ts";
import { describePlace, describeSet, describeShot, describeTarget } from "./describe.ts";
import { groupBy } from "./grouping.ts";
import { type Names, nameKey, readNames } from "./names.ts";
import { placeRules, type Rules, say, setRules, shotRules, targetRules } from "./sayable.ts";
import { Slugs } from "./slugs.ts";

/** What is being written down. */
interface Report {
  readonly device: string;
  readonly remarks: string[];
  /** Ids of targets are the plan's, not their set's. */
  readonly slugs: Slugs;
  readonly places: Record<string, JsonObject>;
  readonly shots: ReadonlyMap<string, readonly StoredShot[]>;
}

/**
 * The whole database as a plan would say it: what a plan can say, of what no plan owns. Such a plan finds all of it as
 * it is, and a sync of it writes nothing. Reads all sets and targets in one request each, two for each profile, and
 * one for the shots of each target.
 */
export async function importDatabase(call: Call, device: string): Promise<ImportedDatabase> {
  const sets = await readSets(call);
  const targets = await readTargets(call);
  const names = new Map<string, Names | undefined>();
  for (const profile of new Set(sets.map(({ within }) => within))) {
    names.set(profile, await readNames(call, profile));
  }
  const free = targets.filter(({ mark }) => mark === undefined).map(({ guid }) => guid);
  const shots = await readShots(call, free);
  const report: Report = { device, remarks: [], slugs: new Slugs(), places: {}, shots };
  const bySet = groupBy(targets, ({ within }) => within);
  const twins = twinsAmong(sets, ({ within }) => nameKey(within));
  const ids = new Slugs();
  const said: Record<string, JsonObject> = {};
  for (const set of sets) {
    const about = `Set "${deviceText(set.name)}"`;
    const own = names.get(set.within);
    const words = own && saySet(set, about, report);
    if (!own) leaveOut(report, about, `Voyager has no profile ${deviceText(set.within)}`);
    if (!own || !words) continue;
    const inside = bySet.get(set.guid) ?? [];
    said[ids.next(set.name, "set")] = {
      ...words,
      ...(twins.has(set) && { guid: set.guid }),
      targets: sayTargets(inside, about, own, report),
    };
  }
  const homes = new Set(sets.map(({ guid }) => guid));
  for (const target of targets.filter(({ within }) => !homes.has(within))) {
    leaveOut(report, `Target "${deviceText(target.name)}"`, "its set is not there");
  }
  return { targets: report.places, sets: said, remarks: report.remarks };
}

/** Objects that their name does not tell from another one in the same place. */
function twinsAmong(all: readonly Stored[], placeOf: (stored: Stored) => string): ReadonlySet<Stored> {
  const free = all.filter(({ mark }) => mark === undefined);
  const groups = groupBy(free, (stored) => `${placeOf(stored)}\n${stored.name.trim()}`);
  return new Set([...groups.values()].filter((group) => group.length > 1).flat());
}

function saySet(set: Stored, about: string, report: Report): JsonObject | undefined {
  if (set.mark) return leaveOut(report, about, `it belongs to the plan ${deviceText(set.mark.planName)}`);
  const neutral = describeSet(neutralRecord(setFields, ""));
  return sayObject(
    () => describeSet(recordOf(setFields, set, report.device)),
    setRules,
    neutral,
    about,
    report,
  );
}

function sayTargets(targets: readonly Stored[], within: string, names: Names, report: Report): JsonObject {
  const twins = twinsAmong(targets, () => "");
  const said = targets.map((target): [string, JsonObject] | undefined => {
    const about = `${within}, target "${deviceText(target.name)}"`;
    const own = sayTarget(target, about, names, report);
    if (!own) return undefined;
    const id = report.slugs.next(target.name, "target");
    report.places[id] = own.place;
    const shots = sayShots(report.shots.get(target.guid) ?? [], about, names, report);
    return [id, { ...own.words, ...(twins.has(target) && { guid: target.guid }), shots }];
  });
  return Object.fromEntries(said.filter((entry) => entry !== undefined));
}

function sayTarget(
  target: Stored,
  about: string,
  names: Names,
  report: Report,
): { readonly place: JsonObject; readonly words: JsonObject } | undefined {
  if (target.mark)
    return leaveOut(report, about, `it belongs to the plan ${deviceText(target.mark.planName)}`);
  const record = (): ReturnType<typeof recordOf<typeof targetFields>> =>
    recordOf(targetFields, target, report.device);
  const place = sayObject(() => describePlace(record()), placeRules, {}, about, report);
  if (!place) return undefined;
  const neutral = describeTarget(neutralRecord(targetFields, ""), names);
  const words = sayObject(() => describeTarget(record(), names), targetRules, neutral, about, report);
  return words && { place, words };
}

function sayShots(shots: readonly StoredShot[], within: string, names: Names, report: Report): JsonObject {
  const ids = new Slugs();
  // The filter is always said, the place among the others never: they come in their order.
  const { filter: _filter, ...neutral } = describeShot(neutralRecord(shotFields, ""), names);
  const said = shots.map(({ entry }, index): [string, JsonObject] | undefined => {
    const about = `${within}, shot ${index + 1}`;
    const describe = (): JsonObject => {
      const { order: _, ...words } = describeShot(readRecord(shotFields, entry, report.device), names);
      return words;
    };
    const words = sayObject(describe, shotRules, neutral, about, report);
    const { filter, type } = words ?? {};
    return words && [ids.next(String(filter ?? type ?? "light"), "shot"), words];
  });
  return Object.fromEntries(said.filter((entry) => entry !== undefined));
}

/** What a plan says of an object beyond a neutral one. Undefined, with a remark, when it cannot say it at all. */
function sayObject(
  describe: () => JsonObject,
  rules: Rules,
  neutral: JsonObject,
  about: string,
  report: Report,
): JsonObject | undefined {
  try {
    const { said, unsaid, missing } = say(describe(), rules, neutral);
    if (missing.length > 0) return leaveOut(report, about, `a plan cannot say its ${missing.join(" and ")}`);
    if (unsaid.length > 0) {
      report.remarks.push(`${about}: a plan cannot say ${unsaid.join(", ")}; that stays as it is.`);
    }
    return said;
  } catch (error) {
    if (error instanceof DeviceError) return leaveOut(report, about, error.message.replace(/\.$/, ""));
    throw error;
  }
}

function leaveOut({ remarks }: Report, about: string, why: string): undefined {
  remarks.push(`${about} is left out: ${why}.`);
  return undefined;
}

import { DeviceError } from "../../../errors.ts";
import { deviceText } from "../../../printable.ts";
import type { DesiredShot } from "../../../verb-params.ts";
import { getBaseSequences, getShotConfigurations } from "../commands.ts";
import type { BaseSequence, ShotConfiguration } from "../records.ts";
import type { Call } from "./database.ts";
import type { ShotIndexes } from "./desired.ts";

/** A name of a profile, and what stands for it in the database. Two may be called the same. */
interface Named {
  readonly name: string;
  readonly index: number;
}

/** What the names in a plan stand for in one profile. */
export interface Names {
  readonly profile: string;
  readonly filters: readonly Named[];
  readonly readoutModes: readonly Named[];
  readonly speeds: readonly Named[];
  readonly sequences: readonly BaseSequence[];
}

/** Reads what a profile has: two requests. Undefined when there is no such profile. */
export async function readNames(call: Call, profile: string): Promise<Names | undefined> {
  const entries = await call(getShotConfigurations, { profile });
  const own = entries.find((entry) => sameName(entry.profile, profile));
  if (!own) return undefined;
  const sequences = await call(getBaseSequences, { profile });
  return {
    profile: own.profile,
    filters: own.filters.map(({ name }, index) => ({ name, index })),
    readoutModes: own.readoutModes,
    speeds: own.speeds,
    sequences: sequences.filter((sequence) => sameName(sequence.profile, profile)),
  };
}

/** The error about a profile that Voyager does not have. Reads which it has. */
export async function unknownProfile(call: Call, profile: string, device: string): Promise<DeviceError> {
  const all: readonly ShotConfiguration[] = await call(getShotConfigurations, { profile: "" });
  const known = all.map((entry) => entry.profile);
  return unknown({ device, path: undefined }, "profile", profile, "Voyager", known);
}

/** Where in a plan a name stands, for errors. */
export interface Place {
  readonly device: string;
  readonly path: string | undefined;
}

/**
 * GUID of a base sequence, by its own name or its file's. Of two with one name it is the one that the target has
 * now. Throws DeviceError, with the known ones, when the profile has none of that name.
 */
export function sequenceGuid(names: Names, sequence: string, now: string, place: Place): string {
  const found = names.sequences.filter(({ name, fileName }) => name === sequence || fileName === sequence);
  const guid = (found.find((each) => each.guid === now) ?? found[0])?.guid;
  if (guid !== undefined) return guid;
  const known = names.sequences.map(({ name, fileName }) => name || fileName);
  throw unknown(place, "base sequence", sequence, `Profile ${names.profile}`, known);
}

/** Name of a base sequence, such that sequenceGuid finds it; undefined when the profile does not have it. */
export function sequenceName(names: Names, guid: string): string | undefined {
  const own = names.sequences.find((each) => each.guid === guid);
  return own && (own.name || own.fileName);
}

/** Indexes that a shot's names stand for. What it does not state is as in `now`. Throws DeviceError as above. */
export function shotIndexes(names: Names, shot: DesiredShot, now: ShotIndexes, place: Place): ShotIndexes {
  const { filter, readoutMode, speed } = shot;
  return {
    filterIndex: indexOf(names, "filters", filter, now.filterIndex, place),
    readoutMode: indexOf(names, "readoutModes", readoutMode, now.readoutMode, place),
    speed: indexOf(names, "speeds", speed, now.speed, place),
  };
}

const WORDS = { filters: "filter", readoutModes: "readout mode", speeds: "speed" } as const;
type Kind = keyof typeof WORDS;

function indexOf(
  names: Names,
  kind: Kind,
  stated: string | number | undefined,
  now: number,
  place: Place,
): number {
  if (stated === undefined) return now;
  if (typeof stated === "number") return stated;
  const found = names[kind].filter(({ name }) => name === stated);
  const index = (found.find((each) => each.index === now) ?? found[0])?.index;
  if (index !== undefined) return index;
  const known = names[kind].map(({ name }) => name);
  throw unknown(place, WORDS[kind], stated, `Profile ${names.profile}`, known);
}

/** Name of an index, such that it stands for that index alone; undefined when there is none. */
export function nameOf(names: Names, kind: Kind, index: number): string | undefined {
  return names[kind].find((each) => each.index === index && each.name !== "")?.name;
}

function unknown(
  { device, path }: Place,
  what: string,
  name: string,
  where: string,
  known: readonly string[],
): DeviceError {
  const list = known.map((each) => deviceText(each)).join(", ");
  const of = path === undefined ? "" : `, which ${path} states`;
  const none = `It has no ${what} at all${what === "filter" ? ": leave the filter out" : ""}.`;
  return new DeviceError(
    `unknown-${what.replace(" ", "-")}`,
    device,
    `${deviceText(where)} (${device}) has no ${what} "${name}"${of}.`,
    {
      retry: "never",
      hint: list === "" ? none : `Known: ${list}.`,
    },
  );
}

/** Names of profiles and objects are compared as a person would read them. */
export function sameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

/** The form of a name in its place that is compared: of a set in its profile. */
export function placedKey(name: string, within: string): string {
  return `${nameKey(name)}\n${nameKey(within)}`;
}

/** The form of a name that is compared. */
export function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

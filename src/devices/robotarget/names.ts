import { DeviceError } from "../../errors.ts";
import { deviceText } from "../../printable.ts";
import { getBaseSequences, getShotConfigurations } from "./commands.ts";
import type { Call } from "./database.ts";
import type { ShotConfiguration } from "./records.ts";

/** What the names in a plan stand for in one profile. */
export interface Names {
  readonly profile: string;
  /** In the order of their indexes, from 0. */
  readonly filters: readonly string[];
  readonly sequences: ReadonlyMap<string, string>;
}

/** Reads the filters and base sequences of a profile. Rejects with DeviceError when there is no such profile. */
export async function readNames(call: Call, profile: string, device: string): Promise<Names> {
  const own = await readConfiguration(call, profile, device);
  const sequences = new Map<string, string>();
  for (const sequence of await call(getBaseSequences, { profile })) {
    if (!sameName(sequence.profile, profile)) continue;
    for (const name of [sequence.fileName, sequence.name])
      if (name !== "") sequences.set(name, sequence.guid);
  }
  return { profile, filters: own.filters.map(({ name }) => name), sequences };
}

async function readConfiguration(call: Call, profile: string, device: string): Promise<ShotConfiguration> {
  const find = (entries: readonly ShotConfiguration[]): ShotConfiguration | undefined =>
    entries.find((entry) => sameName(entry.profile, profile));
  const own = find(await call(getShotConfigurations, { profile }));
  if (own) return own;
  const all = await call(getShotConfigurations, { profile: "" });
  const known = all.map((entry) => entry.profile);
  throw unknown(device, "profile", profile, "Voyager", known);
}

/** Index of a filter from 0. Throws DeviceError, with the known ones, when the profile has none of that name. */
export function filterIndex(names: Names, filter: string, device: string): number {
  const index = names.filters.indexOf(filter);
  if (index >= 0) return index;
  throw unknown(device, "filter", filter, `Profile ${names.profile}`, names.filters);
}

/** GUID of a base sequence. Throws DeviceError, with the known ones, when the profile has none of that name. */
export function sequenceGuid(names: Names, sequence: string, device: string): string {
  const guid = names.sequences.get(sequence);
  if (guid !== undefined) return guid;
  throw unknown(device, "base sequence", sequence, `Profile ${names.profile}`, [...names.sequences.keys()]);
}

function unknown(
  device: string,
  what: string,
  name: string,
  where: string,
  known: readonly string[],
): DeviceError {
  const list = known.map((each) => deviceText(each)).join(", ");
  return new DeviceError(
    `unknown-${what.replace(" ", "-")}`,
    device,
    `${where} (${device}) has no ${what} "${name}".`,
    {
      retry: "never",
      hint: list === "" ? `It has no ${what} at all.` : `Known: ${list}.`,
    },
  );
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

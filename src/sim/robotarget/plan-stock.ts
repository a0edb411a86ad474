import { UsageError } from "../../errors.ts";
import type { Contents } from "./database.ts";
import { baseSequence, type Profile } from "./stock.ts";

/** A profile by the names that it has. Filters: none for a colour camera. */
export interface StockedProfile {
  readonly name: string;
  readonly filters: readonly string[];
  readonly sequences: readonly string[];
  /** Of the camera; it has one of its own where none is given. */
  readonly readoutModes: readonly string[];
  readonly speeds: readonly string[];
}

/** What a simulated Voyager has instead of the usual profiles: at least one profile, the active one first. */
export type Stock = readonly StockedProfile[];

const LISTS = ["filters", "sequences", "readoutModes", "speeds"] as const;

/** A server that has these profiles and their base sequences, and an empty database. */
export function stockedContents(stock: Stock): Contents {
  const sequences = stock.flatMap(({ name: profile, sequences: names }) =>
    names.map((name, index) => ({ name, profile, isDefault: index === 0 })),
  );
  return {
    activeProfile: stock[0]?.name ?? "",
    profiles: stock.map(profileOf),
    guids: 0,
    sets: [],
    sequences: sequences.map(({ name, profile, isDefault }, index) =>
      baseSequence(guid("3d6a1b90-2c47-4e0f-8b15-6f9d4c8", index), name, profile, isDefault),
    ),
    targets: [],
    shots: [],
    runs: [],
    sessions: [],
    shotsDone: [],
    errors: [],
    annotations: [],
  };
}

function profileOf(
  { name, filters, sequences, readoutModes, speeds }: StockedProfile,
  index: number,
): Profile {
  return {
    guid: guid("0b4f0c1e-5a2d-4f3b-9c61-7d2e8aa", index),
    name,
    sensorType: filters.length > 0 ? 0 : 1,
    filters,
    sequenceFiles: sequences,
    readoutModes: readoutModes.length > 0 ? readoutModes : ["16 bit"],
    speeds: speeds.length > 0 ? speeds : ["Default"],
  };
}

function guid(head: string, index: number): string {
  return `${head}${(index + 1).toString(16).padStart(5, "0")}`;
}

/** Whether one stock has every profile of another, with every name in it. */
export function hasAllOf(stock: Stock, wanted: Stock): boolean {
  return wanted.every((profile) => {
    const own = stock.find(({ name }) => name === profile.name);
    return own && LISTS.every((list) => profile[list].every((name) => own[list].includes(name)));
  });
}

/** Reads a stock from JSON. Throws UsageError when it is none. */
export function readStock(text: string): Stock {
  try {
    const stock: unknown = JSON.parse(text);
    if (Array.isArray(stock) && stock.length > 0 && stock.every(isProfile)) return stock;
  } catch {
    // Said below.
  }
  throw new UsageError(
    "What a simulated RoboTarget is to be stocked with is not a list of profiles.",
    'Write JSON such as [{"name": "Refractor.v2y", "filters": ["L"], "sequences": ["LRGB.s2q"], "readoutModes": [], "speeds": []}].',
  );
}

function isProfile(value: unknown): value is StockedProfile {
  if (typeof value !== "object" || value === null) return false;
  const profile = value as Readonly<Record<string, unknown>>;
  const isName = (name: unknown): boolean => typeof name === "string" && name !== "";
  return (
    isName(profile.name) &&
    LISTS.every((list) => {
      const names = profile[list];
      return Array.isArray(names) && names.every(isName);
    })
  );
}

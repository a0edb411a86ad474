import type { CommonParam } from "./messages.ts";

import { colourTemperaturesTo, whiteBalanceScenes } from "./picture-tables.ts";

/** Values with their numbers on the wire. */
export type Table = readonly (readonly [value: number, wire: number])[];

/** What can be set of one camera. */
export interface CameraTable {
  /** In seconds, with their index. */
  readonly exposures: Table;
  /** V2 firmware counts them by index, V3 by themselves. */
  readonly gains: Table;
  /** Positions of the filter by our names; none for the wide camera. */
  readonly filters: Readonly<Record<string, number>>;
  /** In kelvin, with their index. */
  readonly colourTemperatures: Table;
  /** Scenes of the white balance by our names; none for the wide camera of V2 firmware. */
  readonly scenes: Readonly<Record<string, number>>;
}

export type CameraName = "tele" | "wide";
export type Generation = "v2" | "v3";

/** What differs between models, and between the two generations of their firmware. */
export interface Profile {
  readonly label: string;
  readonly generation: Generation;
  readonly deviceId: number;
  /** The usual client_id of programs that command this model. */
  readonly clientId: string;
  /** Fewest frames that a stack can be asked for. */
  readonly leastFrames: number;
  /** What it has when it does not say so itself. */
  readonly cameras: Readonly<Record<CameraName, CameraTable>>;
}

/** Names as in the observatory file. */
export type ProfileName = "d2-v2" | "d3-v2" | "d3-v3" | "mini-v3";

const fractions = (denominators: readonly number[]): readonly number[] =>
  denominators.map((part) => 1 / part);
/** Most tables count in threes, from 0. */
const inThrees = (values: readonly number[]): Table => values.map((value, place) => [value, 3 * place]);

const shortDenominators = [500, 400, 320, 250, 200, 160, 125, 100, 80, 60];
const exposuresToFifteenSec = inThrees([
  ...fractions([10000, 8000, 6400, 5000, 4000, 3200, 2500, 2000, 1600, 1250, 1000, 800, 640]),
  ...fractions([...shortDenominators, 50, 40, 30, 25, 20, 15, 13, 10, 8, 6, 5, 4, 3]),
  ...[0.4, 0.5, 0.6, 0.8, 1, 1.3, 1.6, 2, 2.5, 3.2, 4, 5, 6, 8, 10, 13, 15],
]);
const longExposures: Table = [
  [30, 159],
  [45, 160],
  [60, 162],
  [90, 163],
  [120, 165],
];
const wideExposuresOfTheSecond = inThrees([
  ...[0.0003, ...fractions([2500, 2000, 1600, 1250, 1000, 800, 640, ...shortDenominators])],
  ...fractions([50, 40, 30, 25, 20, 15, 13, 10, 8, 6, 5, 4, 3]),
  ...[0.4, 0.5, 0.6, 0.8, 1],
]);

const tens = (from: number, to: number): readonly number[] =>
  Array.from({ length: (to - from) / 10 + 1 }, (_, place) => from + 10 * place);
const gainsToIndex = inThrees(tens(0, 240));
const gainsOfTheThird: Table = [...gainsToIndex, [2, 1], [5, 2]];
const gainsThemselves: Table = tens(40, 240).map((gain) => [gain, gain]);
const filtersOfTheThird = { vis: 0, astro: 1, "duo-band": 2 };

const teleBalance = { colourTemperatures: colourTemperaturesTo(7500), scenes: whiteBalanceScenes };
const wideBalance = { colourTemperatures: colourTemperaturesTo(6000), scenes: {} };

const third: Profile = {
  label: "DWARF 3",
  generation: "v2",
  deviceId: 2,
  clientId: "0000DAF3-0000-1000-8000-00805F9B34FB",
  leastFrames: 1,
  cameras: {
    tele: {
      exposures: [...exposuresToFifteenSec, ...longExposures],
      gains: gainsOfTheThird,
      filters: filtersOfTheThird,
      ...teleBalance,
    },
    wide: {
      exposures: [...exposuresToFifteenSec, ...longExposures.slice(0, 3)],
      gains: gainsOfTheThird,
      filters: {},
      ...wideBalance,
    },
  },
};

const laterThird: Profile = {
  ...third,
  generation: "v3",
  cameras: {
    tele: { ...third.cameras.tele, gains: gainsThemselves },
    wide: { ...third.cameras.wide, gains: gainsThemselves, scenes: whiteBalanceScenes },
  },
};

/** Tables of firmware 2.1.6 of the DWARF II, 1.0.18 and 1.5 of the DWARF 3, and 1.1.3 of the mini. */
export const profiles: Readonly<Record<ProfileName, Profile>> = {
  "d2-v2": {
    label: "DWARF II",
    generation: "v2",
    deviceId: 1,
    clientId: "0000DAF2-0000-1000-8000-00805F9B34FB",
    leastFrames: 2,
    cameras: {
      tele: {
        exposures: exposuresToFifteenSec,
        gains: gainsToIndex,
        filters: { vis: 0, astro: 1 },
        ...teleBalance,
      },
      wide: {
        exposures: wideExposuresOfTheSecond,
        gains: inThrees(tens(60, 160)),
        filters: {},
        ...wideBalance,
      },
    },
  },
  "d3-v2": third,
  "d3-v3": laterThird,
  "mini-v3": {
    ...laterThird,
    label: "DWARF mini",
    deviceId: 4,
    clientId: "0000DAF5-0000-1000-8000-00805F9B34FB",
    cameras: {
      tele: {
        exposures: [...laterThird.cameras.tele.exposures, [180, 168]],
        gains: gainsThemselves,
        filters: { astro: 1, "duo-band": 2 },
        ...teleBalance,
      },
      wide: laterThird.cameras.wide,
    },
  },
};

/** A model by the number that it gives itself, with the firmware's generation. Unknown models pass for a DWARF 3. */
export function profileOf(deviceId: number | undefined, generation: Generation): Profile {
  const known = Object.values(profiles).filter((profile) => profile.deviceId === deviceId);
  const hit = known.find((profile) => profile.generation === generation);
  if (hit) return hit;
  const [other = generation === "v2" ? third : laterThird] = known;
  // A DWARF II with V3 firmware has no filter wheel that a stack could turn.
  return generation === "v2"
    ? { ...other, generation }
    : { ...other, generation, cameras: asLater(other.cameras) };
}

function asLater({ tele, wide }: Profile["cameras"]): Profile["cameras"] {
  const later = { gains: gainsThemselves, scenes: whiteBalanceScenes };
  return { tele: { ...tele, ...later }, wide: { ...wide, ...later } };
}

/** 4k is unbinned. */
export const binnings: Readonly<Record<string, number>> = { "4k": 0, "2k": 1 };
export const formats: Readonly<Record<string, number>> = { fits: 0, tiff: 1 };

/** Bodies of 11003. */
export const bodies: Readonly<Record<string, number>> = {
  mercury: 1,
  venus: 2,
  mars: 3,
  jupiter: 4,
  saturn: 5,
  uranus: 6,
  neptune: 7,
  moon: 8,
  sun: 9,
};

/** Ids in 15213 and 15214. */
export const cameraParamIds = { exposure: 0, gain: 1, filter: 8 } as const;
/** Ids in 10037 and 15217. */
export const featureIds = {
  binning: 0,
  frames: 1,
  format: 2,
  burstCount: 3,
  timelapseInterval: 4,
  timelapseTotal: 5,
} as const;
/** Ids of V3 firmware for what both cameras share in the mode for photos. */
export const photoParamIds = {
  burstCount: 0x0102f00000000015n,
  timelapseInterval: 0x0102f00000000019n,
} as const;

/** Numbers of photos in a burst. */
export const burstCounts = inThrees([
  ...[3, 5, 10, 15, 20, 30, 40, 50, 60, 70, 80, 90, 100, 120, 150, 200, 300, 400, 500, 600, 700, 900, 1000],
]);
/** Seconds between two photos of a time lapse. */
export const timelapseIntervals: Table = inThrees([1, 2, 3, 4, 5, 8, 10, 15, 20, 25, 30, 60]).map(
  ([value, index]) => [value, Math.max(1, index)],
);
/** A time lapse without an end of its own. */
export const ENDLESS_TIMELAPSE = 3;

/** How a feature is set that has a table. */
export function gearFeature(id: number, index: number): CommonParam {
  return { hasAuto: false, autoMode: 1, id, modeIndex: 0, index, continueValue: 0 };
}

/** How a feature is set that is a number. */
export function continuousFeature(id: number, value: number): CommonParam {
  return { hasAuto: false, autoMode: 1, id, modeIndex: 1, index: 0, continueValue: value };
}

/** Plans round 1/3 s; the table's values are a quarter apart. */
const TOLERANCE = 0.01;

/** Number on the wire of the table's entry for a value, or the entries on either side of it. */
export function lookUp(
  table: Table,
  wanted: number,
): { readonly wire: number } | { readonly neighbours: readonly number[] } {
  const hit = table.find(([value]) => Math.abs(value - wanted) <= TOLERANCE * Math.abs(value));
  if (hit) return { wire: hit[1] };
  const values = table.map(([value]) => value).sort((a, b) => a - b);
  const below = values.findLast((value) => value < wanted);
  const above = values.find((value) => value > wanted);
  return { neighbours: [below, above].filter((value) => value !== undefined) };
}

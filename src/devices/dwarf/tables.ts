import type { CommonParam } from "./messages.ts";

/** Names as in the observatory file. */
export type ModelName = "dwarf-2" | "dwarf-3";

/** What differs between the models (`GET /getDefaultParamsConfig` of firmware 2.1.6 and 1.0.18). */
export interface Model {
  readonly label: string;
  readonly deviceId: number;
  /** The usual client_id of programs that command this model. */
  readonly clientId: string;
  /** Exposures of the tele camera in seconds, with their index on the wire. */
  readonly exposures: readonly (readonly [exposureSec: number, index: number])[];
  readonly gains: readonly (readonly [gain: number, index: number])[];
  /** Positions of 10031. */
  readonly filters: Readonly<Record<string, number>>;
  /** Fewest frames that a stack can be asked for. */
  readonly leastFrames: number;
}

/** Denominators of the exposures from 1/10000 s to 1/3 s, then seconds: three indices apart, from index 0. */
const denominators = [
  10000, 8000, 6400, 5000, 4000, 3200, 2500, 2000, 1600, 1250, 1000, 800, 640, 500, 400, 320, 250, 200, 160,
  125, 100, 80, 60, 50, 40, 30, 25, 20, 15, 13, 10, 8, 6, 5, 4, 3,
];
const seconds = [0.4, 0.5, 0.6, 0.8, 1, 1.3, 1.6, 2, 2.5, 3.2, 4, 5, 6, 8, 10, 13, 15];

const exposuresToFifteenSec = [...denominators.map((part) => 1 / part), ...seconds].map(
  (exposureSec, place) => [exposureSec, 3 * place] as const,
);
const longExposures = [
  [30, 159],
  [45, 160],
  [60, 162],
  [90, 163],
  [120, 165],
] as const;

const gainsInTens = Array.from({ length: 25 }, (_, tens) => [10 * tens, 3 * tens] as const);

export const models: Readonly<Record<ModelName, Model>> = {
  "dwarf-2": {
    label: "DWARF II",
    deviceId: 1,
    clientId: "0000DAF2-0000-1000-8000-00805F9B34FB",
    exposures: exposuresToFifteenSec,
    gains: gainsInTens,
    filters: { vis: 0, astro: 1 },
    leastFrames: 2,
  },
  "dwarf-3": {
    label: "DWARF 3",
    deviceId: 2,
    clientId: "0000DAF3-0000-1000-8000-00805F9B34FB",
    exposures: [...exposuresToFifteenSec, ...longExposures],
    gains: [...gainsInTens, [2, 1], [5, 2]],
    filters: { vis: 0, astro: 1, "duo-band": 2 },
    leastFrames: 1,
  },
};

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

/** Ids in 15213. */
export const cameraParamIds = { exposure: 0, gain: 1, filter: 8 } as const;
/** Ids in 10037 and 15217. */
export const featureIds = { binning: 0, frames: 1, format: 2 } as const;

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

/** Index of the table's entry for a value, or the entries on either side of it. */
export function lookUp(
  table: readonly (readonly [value: number, index: number])[],
  wanted: number,
): { readonly index: number } | { readonly neighbours: readonly number[] } {
  const hit = table.find(([value]) => Math.abs(value - wanted) <= TOLERANCE * Math.abs(value));
  if (hit) return { index: hit[1] };
  const values = table.map(([value]) => value).sort((a, b) => a - b);
  const below = values.findLast((value) => value < wanted);
  const above = values.find((value) => value > wanted);
  return { neighbours: [below, above].filter((value) => value !== undefined) };
}

/** The two models that speak this generation of the protocol. */
export type Model = "dwarf-2" | "dwarf-3";

/** Choices of a parameter: index on the wire, and the name that people see. */
export type Gears = readonly (readonly [index: number, name: string])[];

/** A feature parameter: a choice, or a number between two limits. */
export type Feature = { readonly id: number; readonly name: string } & (
  | { readonly gears: Gears }
  | { readonly min: number; readonly max: number; readonly value: number }
);

/** What differs between the models. */
export interface Profile {
  readonly deviceId: number;
  readonly name: string;
  readonly bluetoothService: string;
  /** Top folder of the album. */
  readonly folder: string;
  readonly firmware: readonly [major: number, minor: number, patch: number];
  readonly previewPixels: readonly [width: number, height: number];
  readonly wide: {
    readonly fieldDeg: readonly [width: number, height: number];
    readonly exposures: Gears;
    readonly gains: Gears;
  };
  readonly exposures: Gears;
  readonly gains: Gears;
  readonly filters: Gears;
  readonly features: readonly Feature[];
}

/** Choices whose indices go up in threes, as most of the device's tables do. */
function inThrees(names: readonly string[]): Gears {
  return names.map((name, position) => [3 * position, name] as const);
}

/** Index 75 is 1/30 s, 120 is 1 s, 156 is 15 s. */
const exposuresToFifteenSec: Gears = inThrees(
  [
    "1/10000 1/8000 1/6400 1/5000 1/4000 1/3200 1/2500 1/2000 1/1600 1/1250 1/1000 1/800 1/640",
    "1/500 1/400 1/320 1/250 1/200 1/160 1/125 1/100 1/80 1/60 1/50 1/40 1/30 1/25 1/20 1/15 1/13 1/10",
    "1/8 1/6 1/5 1/4 1/3 0.4 0.5 0.6 0.8 1 1.3 1.6 2 2.5 3.2 4 5 6 8 10 13 15",
  ]
    .join(" ")
    .split(" "),
);

const longExposures: Gears = [
  [159, "30"],
  [160, "45"],
  [162, "60"],
  [163, "90"],
  [165, "120"],
];

/** The older wide camera ends at 1 s. */
const exposuresToOneSec: Gears = inThrees(
  [
    "3/10000 1/2500 1/2000 1/1600 1/1250 1/1000 1/800 1/640 1/500 1/400 1/320 1/250 1/200 1/160 1/125 1/100",
    "1/80 1/60 1/50 1/40 1/30 1/25 1/20 1/15 1/13 1/10 1/8 1/6 1/5 1/4 1/3 0.4 0.5 0.6 0.8 1.0",
  ]
    .join(" ")
    .split(" "),
);

/** Gains 0 to 240 in tens: three indices for each ten. */
const gainsInTens: Gears = inThrees(Array.from({ length: 25 }, (_, tens) => String(10 * tens)));

const gainsWithSmall: Gears = [[0, "0"], [1, "2"], [2, "5"], ...gainsInTens.slice(1)];

const burstCounts = "3 5 10 15 20 30 40 50 60 70 80 90 100 120 150 200 300 400 500 600 700 900 1000".split(
  " ",
);
const intervals = "1 2 3 4 5 8 10 15 20 25 30 60".split(" ");
const totals = "∞ 5 8 10 20 30 40 50 60 120 180 240 300".split(" ");

function features(leastFrames: number, shortInterval: Gears): readonly Feature[] {
  return [
    {
      id: 0,
      name: "Astro binning",
      gears: [
        [0, "4k"],
        [1, "2k"],
      ],
    },
    { id: 1, name: "Images to take", min: leastFrames, max: 999, value: 999 },
    {
      id: 2,
      name: "Format",
      gears: [
        [0, "FITS"],
        [1, "TIFF"],
      ],
    },
    { id: 3, name: "Burst count", gears: inThrees(burstCounts) },
    {
      id: 4,
      name: "Timelapse interval",
      gears: [
        ...shortInterval,
        ...intervals.map((name, place) => [place === 0 ? 1 : 3 * place, name] as const),
      ],
    },
    { id: 5, name: "Timelapse total", gears: totals.map((name, place) => [3 * place + 3, name] as const) },
    { id: 6, name: "Panorama rows", min: 3, max: 30, value: 3 },
    { id: 7, name: "Panorama columns", min: 3, max: 60, value: 3 },
    {
      id: 8,
      name: "Astro display source",
      gears: [
        [0, "Stacked"],
        [1, "Single"],
      ],
    },
  ];
}

/** The models, from their published parameter tables. */
export const profiles: Readonly<Record<Model, Profile>> = {
  "dwarf-2": {
    deviceId: 1,
    name: "DWARF II",
    bluetoothService: "0000DAF2-0000-1000-8000-00805F9B34FB",
    folder: "DWARF_II",
    firmware: [2, 1, 6],
    previewPixels: [1280, 720],
    wide: {
      fieldDeg: [38.9, 22.4],
      exposures: exposuresToOneSec,
      gains: inThrees("60 70 80 90 100 110 120 130 140 150 160".split(" ")),
    },
    exposures: exposuresToFifteenSec,
    gains: gainsInTens,
    filters: [
      [0, "Cut"],
      [1, "Pass"],
    ],
    features: features(2, []),
  },
  "dwarf-3": {
    deviceId: 2,
    name: "DWARF3",
    bluetoothService: "0000DAF3-0000-1000-8000-00805F9B34FB",
    folder: "DWARF3",
    firmware: [1, 0, 18],
    previewPixels: [1920, 1080],
    wide: {
      fieldDeg: [43.3, 24.9],
      exposures: [...exposuresToFifteenSec, ...longExposures.slice(0, 3)],
      gains: gainsWithSmall,
    },
    exposures: [...exposuresToFifteenSec, ...longExposures],
    gains: gainsWithSmall,
    filters: [
      [0, "VIS"],
      [1, "Astro"],
      [2, "Duo-band"],
    ],
    features: features(1, [[0, "0.5"]]),
  },
};

/** Name of a choice; undefined when the table has no such index. */
export function gearName(gears: Gears, index: number): string | undefined {
  return gears.find(([candidate]) => candidate === index)?.[1];
}

/** Seconds of an exposure's name, which is a decimal number or a fraction. */
export function exposureSecOf(name: string): number {
  const [dividend = "", divisor = "1"] = name.split("/");
  return Number(dividend) / Number(divisor);
}

import {
  exposuresToFifteenSec,
  exposuresToOneSec,
  type Gears,
  gainsInTens,
  gainsWithSmall,
  inThrees,
  longExposures,
} from "./tables.ts";

/** Model and generation of its firmware. */
export const profileNames = ["d2-v2", "d3-v2", "d3-v3", "mini-v3"] as const;
export type ProfileName = (typeof profileNames)[number];

/** A feature parameter: a choice, or a number between two limits. */
export type Feature = { readonly id: number; readonly name: string } & (
  | { readonly gears: Gears }
  | { readonly min: number; readonly max: number; readonly value: number }
);

/** What one of the two cameras can do. */
export interface CameraProfile {
  readonly fieldDeg: readonly [width: number, height: number];
  readonly sensorPixels: readonly [width: number, height: number];
  readonly exposures: Gears;
  readonly gains: Gears;
  /** None for the wide camera. */
  readonly filters: Gears;
}

/** What differs between the models. */
export interface Profile {
  /** Generation of the protocol: that of the printed description, or that of the app's third version. */
  readonly generation: "v2" | "v3";
  readonly deviceId: number;
  readonly name: string;
  readonly bluetoothService: string;
  /** Top folder of the album. */
  readonly folder: string;
  readonly firmware: readonly [major: number, minor: number, patch: number];
  readonly previewPixels: readonly [width: number, height: number];
  readonly tele: CameraProfile;
  readonly wide: CameraProfile;
  readonly features: readonly Feature[];
  /** Whether the end of polar alignment is answered; some only notify it. */
  readonly answersStopEq: boolean;
}

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

const teleFieldDeg = [3.188, 1.794] as const;

const d2: Profile = {
  generation: "v2",
  deviceId: 1,
  name: "DWARF II",
  bluetoothService: "0000DAF2-0000-1000-8000-00805F9B34FB",
  folder: "DWARF_II",
  firmware: [2, 1, 6],
  previewPixels: [1280, 720],
  tele: {
    fieldDeg: teleFieldDeg,
    sensorPixels: [3840, 2160],
    exposures: exposuresToFifteenSec,
    gains: gainsInTens,
    filters: [
      [0, "Cut"],
      [1, "Pass"],
    ],
  },
  wide: {
    fieldDeg: [38.9, 22.4],
    sensorPixels: [1920, 1080],
    exposures: exposuresToOneSec,
    gains: inThrees("60 70 80 90 100 110 120 130 140 150 160".split(" ")),
    filters: [],
  },
  features: features(2, []),
  answersStopEq: true,
};

const d3: Profile = {
  generation: "v2",
  deviceId: 2,
  name: "DWARF3",
  bluetoothService: "0000DAF3-0000-1000-8000-00805F9B34FB",
  folder: "DWARF3",
  firmware: [1, 0, 18],
  previewPixels: [1920, 1080],
  tele: {
    fieldDeg: teleFieldDeg,
    sensorPixels: [3840, 2160],
    exposures: [...exposuresToFifteenSec, ...longExposures],
    gains: gainsWithSmall,
    filters: [
      [0, "VIS"],
      [1, "Astro"],
      [2, "Duo-band"],
    ],
  },
  wide: {
    fieldDeg: [43.3, 24.9],
    sensorPixels: [1920, 1080],
    exposures: [...exposuresToFifteenSec, ...longExposures.slice(0, 3)],
    gains: gainsWithSmall,
    filters: [],
  },
  features: features(1, [[0, "0.5"]]),
  answersStopEq: false,
};

/** Later firmware counts gains for the sky by their value. */
const skyGains: Gears = Array.from({ length: 21 }, (_, tens) => [40 + 10 * tens, String(40 + 10 * tens)]);

const laterD3: Profile = {
  ...d3,
  generation: "v3",
  firmware: [1, 5, 2],
  tele: { ...d3.tele, gains: skyGains },
  wide: { ...d3.wide, gains: skyGains },
};

const mini: Profile = {
  ...laterD3,
  deviceId: 4,
  name: "DWARF_mini",
  bluetoothService: "0000DAF5-0000-1000-8000-00805F9B34FB",
  folder: "DWARF_mini",
  firmware: [1, 1, 3],
  tele: {
    ...laterD3.tele,
    sensorPixels: [1920, 1080],
    exposures: [...exposuresToFifteenSec, ...longExposures, [168, "180"]],
    filters: [
      [1, "Astro"],
      [2, "Duo-Band"],
    ],
  },
  wide: { ...laterD3.wide, exposures: [...exposuresToFifteenSec, ...longExposures.slice(0, 1)] },
};

/** The profiles, from the models' published tables and what was measured of them. */
export const profiles: Readonly<Record<ProfileName, Profile>> = {
  "d2-v2": d2,
  "d3-v2": d3,
  "d3-v3": laterD3,
  "mini-v3": mini,
};

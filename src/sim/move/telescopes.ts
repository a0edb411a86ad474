/** How far the axes of a telescope go before its controller stops them. */
interface HardLimits {
  readonly hourAngleHours: number;
  readonly southDeg: number;
  readonly northDeg: number;
}

/** What differs between the telescopes that MOVE drives. */
export interface Telescope {
  /** Character 88 of the status. Those of the 72-inch, the 42-inch and LONEOS are known; the others are ours. */
  readonly id: string;
  /** What CS and OS move; at the 31-inch for as many seconds as they say. */
  readonly shutter: "roof" | "instrument" | "dome" | "none";
  /** How the dome knows where it is; with a barcode ID has nothing to do. */
  readonly dome: "fiducial" | "barcode" | "none";
  /** Positions of the filter wheel; 0: there is none. */
  readonly filters: number;
  readonly lights: boolean;
  /** The dome has a power pad that PP looks for, and lights that go on during a move unless LS forbids it. */
  readonly powerPad: boolean;
  /** Coordinates can be initialized (IC). */
  readonly initializes: boolean;
  readonly guides: boolean;
  readonly slewDegPerSec: number;
  readonly domeDegPerSec: number;
  /** North of this declination a place is inaccessible. */
  readonly skyNorthDeg: number;
  readonly hard: HardLimits;
}

const usual: Telescope = {
  id: "2",
  shutter: "none",
  dome: "barcode",
  filters: 0,
  lights: false,
  powerPad: false,
  initializes: false,
  guides: false,
  slewDegPerSec: 2,
  domeDegPerSec: 4,
  skyNorthDeg: 90,
  hard: { hourAngleHours: 12, southDeg: -90, northDeg: 90 },
};

/** A mount that cannot go all the way round. */
const narrow: HardLimits = { hourAngleHours: 5.5, southDeg: -45, northDeg: 85 };

/** The telescopes, by the names that users have for them. Rates and hard limits are invented: none are published. */
export const telescopes = {
  "42in": { ...usual, filters: 10, guides: true },
  "72in": {
    ...usual,
    id: "1",
    shutter: "instrument",
    dome: "fiducial",
    filters: 10,
    lights: true,
    guides: true,
    slewDegPerSec: 1.2,
    domeDegPerSec: 2.5,
  },
  "31in": {
    ...usual,
    id: "5",
    shutter: "dome",
    lights: true,
    powerPad: true,
    initializes: true,
    skyNorthDeg: 64.2833,
  },
  psst: { ...usual, id: "4", shutter: "roof", dome: "none", filters: 10, initializes: true, hard: narrow },
  loneos: { ...usual, id: "3", dome: "fiducial" },
  astrograph: { ...usual, id: "6", dome: "fiducial" },
  wallace: { ...usual, id: "7", dome: "none", hard: narrow },
  perth: { ...usual, id: "8" },
} as const satisfies Readonly<Record<string, Telescope>>;

export type TelescopeName = keyof typeof telescopes;

export const telescopeNames = Object.keys(telescopes) as readonly TelescopeName[];

/** The telescopes that run MOVE, as Lowell's document names them. */
export const telescopeNames = [
  "72in",
  "42in",
  "31in",
  "psst",
  "loneos",
  "astrograph",
  "wallace",
  "perth",
] as const;

export type TelescopeName = (typeof telescopeNames)[number];

/** Where a telescope may point, beyond its horizon. What is absent is not known: the observatory file may say it. */
export interface PointingLimits {
  readonly minAltitudeDeg?: number;
  readonly maxAltitudeDeg?: number;
  /** East and west of the meridian alike. */
  readonly maxHourAngleHours?: number;
  readonly minDecDeg?: number;
  readonly maxDecDeg?: number;
  readonly minSunDistanceDeg?: number;
}

export interface Telescope {
  /** Its name in a sentence. */
  readonly label: string;
  /** Column 88 of the status, where it is known. */
  readonly statusId?: string;
  readonly hasDome: boolean;
  readonly hasFilterWheel: boolean;
  readonly hasGuider: boolean;
  /** What OS and CS open and close. `instrument`: the sky stays shut out by something else. */
  readonly shutter?: "roof" | "dome" | "instrument";
  /** The status says whether the shutter is open. Elsewhere only the code of CS says closed. */
  readonly hasShutterStatus: boolean;
  readonly limits: PointingLimits;
}

const plain = {
  hasDome: true,
  hasFilterWheel: false,
  hasGuider: false,
  hasShutterStatus: false,
  limits: {},
} as const;

/** What the documents say of each telescope. */
export const telescopes: Readonly<Record<TelescopeName, Telescope>> = {
  "72in": {
    ...plain,
    label: "the Perkins 72-inch",
    statusId: "1",
    hasFilterWheel: true,
    hasGuider: true,
    shutter: "instrument",
  },
  "42in": { ...plain, label: "the Hall 42-inch", statusId: "2", hasFilterWheel: true, hasGuider: true },
  // Its sky limit in the north, as its observers' pages give it: +64° 17′.
  "31in": { ...plain, label: "the 31-inch", shutter: "dome", limits: { maxDecDeg: 64 + 17 / 60 } },
  psst: {
    ...plain,
    label: "PSST",
    hasDome: false,
    hasFilterWheel: true,
    shutter: "roof",
    hasShutterStatus: true,
  },
  loneos: { ...plain, label: "LONEOS", statusId: "3" },
  astrograph: { ...plain, label: "the 18-inch astrograph" },
  wallace: { ...plain, label: "Wallace", hasDome: false },
  perth: { ...plain, label: "Perth" },
};

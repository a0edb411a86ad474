import {
  type Columns,
  column,
  decOf,
  hoursOf,
  isOn,
  known,
  motionOf,
  rateOf,
  utMsOf,
  wholeOf,
} from "./columns.ts";

/**
 * The telescope's status as TS returns it: 45 characters, or 96 when extended status is on. The layout is that of
 * Lowell's "Summary of TS Arguments", whose last columns (89 to 96) are not known. A column that cannot be read is
 * undefined; `raw` keeps them all.
 */
export interface Status {
  readonly raw: string;
  readonly raHours: number;
  readonly decDeg: number;
  /** Equinox of right ascension and declination, as a year. */
  readonly equinox: number;
  readonly siderealHours: number;
  /** Year to second in UT, twelve digits, as MOVE wrote them. */
  readonly utText: string;
  /** The same in milliseconds since 1970; the year is taken for one of this century. */
  readonly utMs: number | undefined;
  readonly airmass: number | undefined;
  /** Dome position as on MOVE's screen. */
  readonly domeText: string;
  /** Absent in the short status. */
  readonly extended: ExtendedStatus | undefined;
}

/** One axis in motion: where to, and the letter of its speed (s or S), where it can be read. */
export interface AxisMotion<D extends string> {
  readonly direction: D | undefined;
  readonly rateText: string;
}

export interface ExtendedStatus {
  /** East is positive. */
  readonly raRateSecPerHour: number | undefined;
  /** North is positive. */
  readonly decRateArcsecPerHour: number | undefined;
  readonly focusPosition: number | undefined;
  readonly focusMode: "absolute" | "relative" | undefined;
  /** Undefined also when the wheel is unavailable. */
  readonly filterPosition: number | undefined;
  readonly domeFollows: boolean;
  /** The dome is not where it should be. */
  readonly hasDomeProblem: boolean;
  readonly coordinateLock: "sidereal" | "track" | "off" | undefined;
  readonly slowSlewLimit: boolean;
  readonly horizonLimit: boolean;
  readonly focusLimit: "in" | "out" | undefined;
  /** Only PSST and Wallace tell. */
  readonly raLimit: "east" | "west" | undefined;
  /** Only PSST tells. */
  readonly decLimit: "north" | "south" | undefined;
  readonly siderealTracking: boolean;
  readonly focusMotion: "in" | "out" | undefined;
  readonly focusRateText: string;
  /** Undefined while the axis stands still. */
  readonly decMotion: AxisMotion<"north" | "south"> | undefined;
  readonly raMotion: AxisMotion<"east" | "west"> | undefined;
  readonly domeMotion: "left" | "right" | undefined;
  /** Focus, either axis or the dome is in motion: one of their columns is not blank. */
  readonly moving: boolean;
  /** `clouds`: waiting for clouds to pass. */
  readonly guiding: "active" | "paused" | "clouds" | undefined;
  /** Only PSST tells. */
  readonly shutter: "open" | "closed" | "unknown" | undefined;
  /** Undefined when the status says neither. */
  readonly awake: boolean | undefined;
  /** See `statusId` of the telescopes. */
  readonly telescopeText: string;
  /** Columns 89 to 96. */
  readonly tailText: string;
}

const SHORT_LENGTH = 45;
const EXTENDED_LENGTH = 96;

/** Reads a status string. Undefined when its position, sidereal time or equinox cannot be read. Never throws. */
export function parseStatus(raw: string): Status | undefined {
  if (raw.length !== SHORT_LENGTH && raw.length !== EXTENDED_LENGTH) return undefined;
  const columns: Columns = (first, last = first) => raw.slice(first - 1, last);
  const decDeg = decOf(columns(1, 7));
  const raHours = hoursOf(columns(8, 14));
  const siderealHours = hoursOf(`${columns(15, 20)}0`);
  const equinox = wholeOf(columns(40, 45)) / 100;
  if (![decDeg, raHours, siderealHours].every(Number.isFinite) || !(equinox >= 1900 && equinox < 2200)) {
    return undefined;
  }
  return {
    raw,
    raHours,
    decDeg,
    equinox,
    siderealHours,
    utText: columns(21, 32),
    utMs: utMsOf(columns(21, 32)),
    airmass: known(wholeOf(columns(33, 35)) / 100),
    domeText: columns(36, 39).trim(),
    extended: raw.length === EXTENDED_LENGTH ? extended(columns) : undefined,
  };
}

function extended(columns: Columns): ExtendedStatus {
  const focus = /^ *([+-]? *\d+)([AR])$/i.exec(columns(61, 67));
  const follows = columns(70);
  return {
    raRateSecPerHour: rateOf(columns(46, 52), "E", "W"),
    decRateArcsecPerHour: rateOf(columns(53, 60), "N", "S"),
    focusPosition: focus?.[1] === undefined ? undefined : Number(focus[1].replaceAll(" ", "")),
    focusMode: column(focus?.[2] ?? "", { A: "absolute", R: "relative" }),
    filterPosition: known(wholeOf(columns(68, 69))),
    domeFollows: isOn(follows),
    hasDomeProblem: follows === "t" || follows === "f",
    coordinateLock: column(columns(71), { S: "sidereal", T: "track", O: "off" }),
    slowSlewLimit: isOn(columns(72)),
    horizonLimit: isOn(columns(73)),
    focusLimit: column(columns(74), { I: "in", O: "out" }),
    raLimit: column(columns(75), { E: "east", W: "west" }),
    decLimit: column(columns(76), { N: "north", S: "south" }),
    siderealTracking: isOn(columns(77)),
    focusMotion: column(columns(78), { I: "in", O: "out" }),
    focusRateText: columns(79).trim(),
    decMotion: motionOf(columns(80, 81), { N: "north", S: "south" }),
    raMotion: motionOf(columns(82, 83), { E: "east", W: "west" }),
    domeMotion: column(columns(84), { L: "left", R: "right" }),
    moving: `${columns(78)}${columns(80, 84)}`.trim() !== "",
    guiding: column(columns(85), { A: "active", P: "paused", C: "clouds" }),
    shutter: column(columns(86), { O: "open", C: "closed", U: "unknown" }),
    awake: { S: false, W: true }[columns(87).toUpperCase()],
    telescopeText: columns(88).trim(),
    tailText: columns(89, 96),
  };
}

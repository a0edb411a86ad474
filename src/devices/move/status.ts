/**
 * The telescope's status as TS returns it: 45 characters, or 96 when extended status is on. The layout is that of
 * Lowell's "Summary of TS Arguments", whose last columns (89 to 96) are not known: they stay in `raw`.
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
  readonly airmass: number | undefined;
  /** Dome position as on MOVE's screen. */
  readonly domeText: string;
  /** Absent in the short status. */
  readonly extended: ExtendedStatus | undefined;
}

export interface ExtendedStatus {
  /** East is positive. */
  readonly raRateSecPerHour: number | undefined;
  /** North is positive. */
  readonly decRateArcsecPerHour: number | undefined;
  readonly focusText: string;
  readonly filterText: string;
  readonly domeFollows: boolean;
  readonly coordinateLockText: string;
  readonly horizonLimit: boolean;
  readonly siderealTracking: boolean;
  /** Focus, either axis or the dome is in motion. */
  readonly moving: boolean;
  readonly guidingText: string;
  readonly awake: boolean;
  readonly telescopeText: string;
}

const SHORT_LENGTH = 45;
const EXTENDED_LENGTH = 96;

/** Reads a status string. Undefined when its position, sidereal time or equinox cannot be read. Never throws. */
export function parseStatus(raw: string): Status | undefined {
  if (raw.length !== SHORT_LENGTH && raw.length !== EXTENDED_LENGTH) return undefined;
  const columns = (first: number, last: number): string => raw.slice(first - 1, last);
  const decDeg = declination(columns(1, 7));
  const raHours = hours(columns(8, 14));
  const siderealHours = hours(`${columns(15, 20)}0`);
  const equinox = whole(columns(40, 45)) / 100;
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
    airmass: known(whole(columns(33, 35)) / 100),
    domeText: columns(36, 39).trim(),
    extended: raw.length === EXTENDED_LENGTH ? extended(columns) : undefined,
  };
}

function extended(columns: (first: number, last: number) => string): ExtendedStatus {
  const isOn = (column: number): boolean => columns(column, column).toUpperCase() === "T";
  return {
    raRateSecPerHour: rate(columns(46, 52), "E", "W"),
    decRateArcsecPerHour: rate(columns(53, 60), "N", "S"),
    focusText: columns(61, 67).trim(),
    filterText: columns(68, 69).trim(),
    domeFollows: isOn(70),
    coordinateLockText: columns(71, 71).trim(),
    horizonLimit: isOn(73),
    siderealTracking: isOn(77),
    moving: `${columns(78, 78)}${columns(80, 84)}`.trim() !== "",
    guidingText: columns(85, 85).trim(),
    awake: columns(87, 87).toUpperCase() !== "S",
    telescopeText: columns(88, 88).trim(),
  };
}

/** SDDMMSS in degrees. */
function declination(text: string): number {
  const match = /^([+-])([ \d]\d)([ \d]\d)([ \d]\d)$/.exec(text);
  if (!match) return Number.NaN;
  const [, sign, deg, min, sec] = match;
  const value = Number(deg) + Number(min) / 60 + Number(sec) / 3600;
  return value > 90 ? Number.NaN : sign === "-" ? -value : value;
}

/** HHMMSSS, the last digit tenths of a second, in hours. */
function hours(text: string): number {
  const match = /^([ \d]\d)([ \d]\d)([ \d]\d\d)$/.exec(text);
  if (!match) return Number.NaN;
  const [, hour, min, tenths] = match;
  const value = Number(hour) + Number(min) / 60 + Number(tenths) / 36_000;
  return value > 24 ? Number.NaN : value;
}

/** Tenths with a direction letter behind, right-aligned. */
function rate(text: string, plus: string, minus: string): number | undefined {
  const match = /^ *(\d+)([A-Za-z])$/.exec(text);
  const letter = match?.[2]?.toUpperCase();
  if (!match || (letter !== plus && letter !== minus)) return undefined;
  const value = Number(match[1]) / 10;
  return letter === minus && value !== 0 ? -value : value;
}

function whole(text: string): number {
  return /^ *\d+$/.test(text) ? Number(text) : Number.NaN;
}

function known(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

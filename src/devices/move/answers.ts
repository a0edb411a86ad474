import { decOf, hoursOf, known, wholeOf } from "./columns.ts";

/** Where the telescope was last sent, as LP returns it. */
export interface LastPosition {
  readonly raw: string;
  readonly raHours: number;
  readonly decDeg: number;
  /** Equinox of both, as a year. */
  readonly equinox: number;
}

/** Where the Sun or the Moon is, as SM returns it. */
export interface SkyBody {
  readonly raw: string;
  /** Angle from where the telescope points. */
  readonly elongationDeg: number | undefined;
  /** Undefined for the Sun. */
  readonly illuminatedPercent: number | undefined;
  readonly altitudeDeg: number;
  readonly isRising: boolean;
}

/** The program's version, as VR returns it. */
export interface Version {
  /** Up to the space, for example V04.69. */
  readonly version: string;
  /** Its date, for example 04-Apr-02, when it says one. */
  readonly dateText: string | undefined;
}

/**
 * Reads the 25 characters of LP: 10 of right ascension, 9 of declination, 6 of equinox. The document says that they
 * are as in the status, whose fields are narrower: the figures are read, and the blanks, colons and points between them
 * left out. Undefined when that gives no position.
 */
export function parseLastPosition(raw: string): LastPosition | undefined {
  if (raw.length !== 25) return undefined;
  const ra = /^ *(\d{1,2})[ :]*(\d\d)[ :]*(\d\d)\.?(\d) *$/.exec(padded(raw.slice(0, 10)));
  const dec = /^ *([+-]) *(\d{1,2})[ :]*(\d\d)[ :]*(\d\d) *$/.exec(padded(raw.slice(10, 19)));
  if (!ra || !dec) return undefined;
  const raHours = hoursOf(`${ra[1]?.padStart(2)}${ra[2]}${ra[3]}${ra[4]}`);
  const decDeg = decOf(`${dec[1]}${dec[2]?.padStart(2)}${dec[3]}${dec[4]}`);
  const equinox = wholeOf(raw.slice(19)) / 100;
  if (!Number.isFinite(raHours) || !Number.isFinite(decDeg) || !(equinox >= 1900 && equinox < 2200)) {
    return undefined;
  }
  return { raw, raHours, decDeg, equinox };
}

/** Figures behind the first one get their zero back where it was printed as a blank: "10  3 44.5". */
function padded(text: string): string {
  return text.replaceAll(/(?<=\d *[ :]) (?=\d\b)/g, "0");
}

/** Reads the 20 characters of ON. Undefined when the object has no name. */
export function parseObjectName(raw: string): string | undefined {
  return raw.trim() || undefined;
}

/**
 * Reads the characters of SM from the right, where the document is clear: altitude with its sign, then R or S. Of the
 * five before, three are elongation and two the illuminated part, as its text has it. Undefined for the nines of a
 * wrong question and for all else.
 */
export function parseSkyBody(raw: string): SkyBody | undefined {
  const match = /^(.{5,6})([+-])([ \d]\d)([RS])$/i.exec(raw);
  if (!match) return undefined;
  const [, before = "", sign, altitude, way] = match;
  const elongationDeg = before.length === 5 ? within(before.slice(0, 3), 180) : undefined;
  return {
    raw,
    elongationDeg,
    // Where the first three are no angle, the five are divided otherwise.
    illuminatedPercent: elongationDeg === undefined ? undefined : within(before.slice(3), 100),
    altitudeDeg: Number(altitude) * (sign === "-" && Number(altitude) !== 0 ? -1 : 1),
    isRising: way?.toUpperCase() === "R",
  };
}

function within(text: string, max: number): number | undefined {
  const value = known(wholeOf(text));
  return value !== undefined && value <= max ? value : undefined;
}

/** Reads the 18 characters of VR, for example "V04.69 - 04-Apr-02". Never fails: the version of nothing is "". */
export function parseVersion(raw: string): Version {
  const match = /^(\S*)(?:\s+-\s+(\S.*))?/.exec(raw.trim());
  return { version: match?.[1] ?? "", dateText: match?.[2] };
}

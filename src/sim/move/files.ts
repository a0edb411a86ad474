import type { Behaviour } from "./options.ts";
import { type Equatorial, type Place, siderealHours, wrap } from "./sky.ts";

const HOUR_MS = 3_600_000;
const ENTRIES = 20;
/** An ephemeris is good for half a day to both sides of its opening. */
const VALID_MS = 12 * HOUR_MS;

/** An observing list that is open. */
export interface ListFile {
  readonly name: string;
  readonly positions: readonly Equatorial[];
  readonly skyPositions: readonly Equatorial[];
}

/** An object that moves, in J2000. */
export interface Ephemeris {
  readonly name: string;
  readonly position: Equatorial;
  readonly atMs: number;
  readonly raSecPerHour: number;
  readonly decArcsecPerHour: number;
  readonly validFromMs: number;
  readonly validToMs: number;
}

/** What a file is like, by its name: the part before the dot, in capitals. */
interface FileKind {
  readonly stem: string;
  readonly isThere: boolean;
}

function kindOf(name: string, files: Behaviour["files"]): FileKind {
  const [stem = ""] = name.trim().toUpperCase().split(".");
  const isThere = stem !== "" && stem !== "MISSING" && (files === "any" || known.has(stem));
  return { stem, isThere };
}

const known: ReadonlySet<string> = new Set([
  ...["STOCK", "EMPTY", "NOSKY"],
  ...["NODATA", "PARTIAL", "INVALID", "MULTI", "EPH4MOVE", "OLD", "FULL"],
]);

/**
 * An observing list: 20 fields near the meridian at the time it is opened, each with a sky position 0.2 degrees north
 * of it. EMPTY has none and NOSKY no sky positions. Undefined: there is no such file (MISSING never is there).
 */
export function openList(
  name: string,
  files: Behaviour["files"],
  place: Place,
  nowMs: number,
): ListFile | undefined {
  const { stem, isThere } = kindOf(name, files);
  if (!isThere) return undefined;
  const positions = Array.from({ length: stem === "EMPTY" ? 0 : ENTRIES }, (_, index) =>
    nearMeridian(index + 1, place, nowMs),
  );
  const north = ({ raHours, decDeg }: Equatorial): Equatorial => ({ raHours, decDeg: decDeg + 0.2 });
  return { name: stem, positions, skyPositions: stem === "NOSKY" ? [] : positions.map(north) };
}

/**
 * Ephemerides of a file, and EE's code: MISSING is not found (6), INVALID is none (5), MULTI has several and is not from
 * eph4move (4), EPH4MOVE has two, NODATA nothing usable (8), PARTIAL only in part (7); with FULL the data base is full
 * (9). Those of OLD have to be extrapolated.
 */
export function openEphemeris(
  name: string,
  files: Behaviour["files"],
  place: Place,
  nowMs: number,
  isFull: boolean,
): { readonly code: string; readonly ephemerides: readonly Ephemeris[] } {
  const { stem, isThere } = kindOf(name, files);
  if (!isThere) return { code: "6", ephemerides: [] };
  const refusal = { INVALID: "5", MULTI: "4", NODATA: "8", FULL: "9" }[stem] ?? (isFull ? "9" : undefined);
  if (refusal !== undefined) return { code: refusal, ephemerides: [] };
  const names = stem === "EPH4MOVE" ? [`${stem} 1`, `${stem} 2`] : [stem];
  const agoMs = stem === "OLD" ? 2 * VALID_MS : 0;
  const ephemerides = names.map((each, index) => ({
    name: each,
    position: nearMeridian(10 + index, place, nowMs),
    atMs: nowMs,
    raSecPerHour: 2.5,
    decArcsecPerHour: -12,
    validFromMs: nowMs - VALID_MS - agoMs,
    validToMs: nowMs + VALID_MS - agoMs,
  }));
  return { code: stem === "PARTIAL" ? "7" : "0", ephemerides };
}

/** Where the object of an ephemeris is. */
export function positionOf(ephemeris: Ephemeris, atMs: number): Equatorial {
  const hours = (atMs - ephemeris.atMs) / HOUR_MS;
  return {
    raHours: wrap(ephemeris.position.raHours + (ephemeris.raSecPerHour * hours) / 3600, 24),
    decDeg: ephemeris.position.decDeg + (ephemeris.decArcsecPerHour * hours) / 3600,
  };
}

/** Whether a time is outside of what an ephemeris covers. */
export function isExtrapolated({ validFromMs, validToMs }: Ephemeris, atMs: number): boolean {
  return atMs < validFromMs || atMs > validToMs;
}

/** A place within two hours of the meridian, the first in the west, at the height of the celestial equator and above. */
function nearMeridian(number: number, place: Place, nowMs: number): Equatorial {
  const raHours = wrap(siderealHours(nowMs, place) + (number - 10) * 0.2, 24);
  return { raHours, decDeg: Math.sign(place.latitudeDeg || 1) * number };
}

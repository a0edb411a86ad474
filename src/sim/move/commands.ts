import type { Mount } from "./mount.ts";
import {
  type Equatorial,
  equatorialOf,
  equinoxOf,
  type Horizontal,
  horizontalOf,
  type Place,
  siderealHours,
  toJ2000,
} from "./sky.ts";
import { lastPosition, longStatus, objectName, shortStatus } from "./status.ts";

const VERSION = "V05.12 - 30-Dec-09";
const SLEW_MS = 20_000;
const OFFSET_MS = 2_000;
const MAX_OFFSET_ARCSEC = 7_200;
/** A degree in an hour, in the tenths that ER takes: seconds of time, and of arc. */
const MAX_RA_RATE = 2_400;
const MAX_DEC_RATE = 36_000;

/** What MOVE keeps. `mount` is the telescope itself; the rest is the program's memory. */
export interface Program {
  readonly mount: Mount;
  readonly place: Place;
  asleep: boolean;
  codes: boolean;
  extended: boolean;
  lastPosition: Equatorial;
  objectName: string;
  /** Sum of the offsets since the last absolute move. */
  offsetsArcsec: { readonly ra: number; readonly dec: number };
}

/**
 * What a command leads to: its code, its data, a bare carriage return, an abort, or a slew whose code comes at its end.
 * Codes are those of the command's own list.
 */
export type Outcome =
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "data"; readonly text: string }
  | { readonly kind: "bare" }
  | { readonly kind: "abort" }
  | { readonly kind: "slew"; readonly to: Equatorial; readonly durationMs: number };

interface Command {
  /** Accepted while the telescope sleeps. */
  readonly asleep: boolean;
  /** Taken out of the buffer and carried out while others wait or a move runs. */
  readonly async: boolean;
  readonly run: (program: Program, n: number, m: number, nowMs: number) => Outcome;
}

const done: Outcome = { kind: "code", code: "0" };
const code = (text: string): Outcome => ({ kind: "code", code: text });

function awake(run: Command["run"]): Command {
  return { asleep: false, async: false, run };
}

function always(run: Command["run"]): Command {
  return { asleep: true, async: false, run };
}

function status(run: (program: Program, nowMs: number) => string): Command {
  const data = (program: Program, _n: number, _m: number, nowMs: number): Outcome => ({
    kind: "data",
    text: run(program, nowMs),
  });
  return { asleep: true, async: true, run: data };
}

/** A switch: 1 on, 0 off, 9 for anything else. */
function toggle(set: (program: Program, on: boolean, nowMs: number) => void): Command["run"] {
  return (program, n, _m, nowMs) => {
    if (n !== 0 && n !== 1) return code("9");
    set(program, n === 1, nowMs);
    return done;
  };
}

/** The commands that the simulated MOVE knows; to all others it answers with a bare carriage return. */
export const moveCommands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ["NU", always(() => done)],
  ["RC", always(remoteCodes)],
  [
    "ES",
    always(
      toggle((program, on) => {
        program.extended = on;
      }),
    ),
  ],
  ["VR", always(() => ({ kind: "data", text: VERSION }))],
  ["WK", always(wake)],
  ["SL", always(sleep)],
  ["TS", status(telescopeStatus)],
  ["LP", status((program) => lastPosition(program.lastPosition))],
  ["ON", status((program) => objectName(program.objectName))],
  ["AB", { asleep: false, async: true, run: () => ({ kind: "abort" }) }],
  ["CO", awake(moveToCoordinates)],
  ["AA", awake(moveToAltAz)],
  ["RM", awake(moveRelative)],
  ["HO", awake((program, _n, _m, nowMs) => slewTo(program, homeOf(program.place, nowMs + SLEW_MS), "HOME"))],
  [
    "ZE",
    awake((program, _n, _m, nowMs) => slewTo(program, zenithOf(program.place, nowMs + SLEW_MS), "ZENITH")),
  ],
  ["TC", awake(toggle((program, on, nowMs) => program.mount.setTracking(on, nowMs)))],
  ["LM", awake(setLockMode)],
  ["ER", awake(enterRates)],
]);

/** Home: on the meridian, on the celestial equator. */
export function homeOf(place: Place, atMs: number): Equatorial {
  return toJ2000({ raHours: siderealHours(atMs, place), decDeg: 0 }, equinoxOf(atMs));
}

function zenithOf(place: Place, atMs: number): Equatorial {
  return equatorialOf({ altDeg: 90, azDeg: 0 }, atMs, place);
}

function remoteCodes(program: Program, n: number): Outcome {
  if (n === 0 || n === 1) program.codes = n === 1;
  return { kind: "bare" };
}

function wake(program: Program, _n: number, _m: number, nowMs: number): Outcome {
  if (program.asleep) program.mount.setTracking(true, nowMs);
  program.asleep = false;
  return done;
}

function sleep(program: Program, _n: number, _m: number, nowMs: number): Outcome {
  program.mount.setTracking(false, nowMs);
  program.asleep = true;
  return done;
}

function telescopeStatus(program: Program, nowMs: number): string {
  return (program.extended ? longStatus : shortStatus)({ ...program, atMs: nowMs });
}

function slewTo(program: Program, to: Equatorial, name: string): Outcome {
  program.lastPosition = to;
  program.objectName = name;
  program.offsetsArcsec = { ra: 0, dec: 0 };
  return { kind: "slew", to, durationMs: SLEW_MS };
}

/** RA in hours times 100,000, Dec in degrees times 10,000, both J2000. */
function moveToCoordinates(program: Program, n: number, m: number, nowMs: number): Outcome {
  const to = { raHours: (n / 100_000) % 24, decDeg: m / 10_000 };
  if (n < 0 || n > 2_400_000 || Math.abs(m) > 900_000) return code("7");
  if (horizontalOf(to, nowMs + SLEW_MS, program.place).altDeg < 0) return code("8");
  return slewTo(program, to, "REMOTE CO");
}

/** Altitude and azimuth in degrees times 10,000. */
function moveToAltAz(program: Program, n: number, m: number, nowMs: number): Outcome {
  const to: Horizontal = { altDeg: n / 10_000, azDeg: m / 10_000 };
  if (Math.abs(n) > 900_000 || m < 0 || m > 3_600_000) return code("7");
  if (to.altDeg < 0) return code("8");
  return slewTo(program, equatorialOf(to, nowMs + SLEW_MS, program.place), "REMOTE AA");
}

/** Offsets in tenths of an arcsecond of the coordinates: no cosine of the declination. */
function moveRelative(program: Program, n: number, m: number, nowMs: number): Outcome {
  const total = { ra: program.offsetsArcsec.ra + n / 10, dec: program.offsetsArcsec.dec + m / 10 };
  if (Math.hypot(total.ra, total.dec) > MAX_OFFSET_ARCSEC) return code("8");
  program.offsetsArcsec = total;
  const from = program.mount.positionAt(nowMs);
  const raHours = (((from.raHours + n / 10 / 54_000) % 24) + 24) % 24;
  const decDeg = Math.min(90, Math.max(-90, from.decDeg + m / 36_000));
  return { kind: "slew", to: { raHours, decDeg }, durationMs: OFFSET_MS };
}

function setLockMode(program: Program, n: number, _m: number, nowMs: number): Outcome {
  if (n < 0 || n > 2) return code("9");
  program.mount.setLockMode(n, nowMs);
  return done;
}

function enterRates(program: Program, n: number, m: number, nowMs: number): Outcome {
  if (Math.abs(n) > MAX_RA_RATE || Math.abs(m) > MAX_DEC_RATE) return code("9");
  program.mount.setRates({ raSecPerHour: n / 10, decArcsecPerHour: m / 10 }, nowMs);
  return done;
}

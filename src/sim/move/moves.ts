import { type Ephemeris, isExtrapolated, openEphemeris, openList, positionOf } from "./files.ts";
import type { CommandLine } from "./line.ts";
import { code, done, type Outcome } from "./outcome.ts";
import { asGiven, showFromNow, shownAt } from "./pointing.ts";
import type { NamedPosition, Program } from "./program.ts";
import { equatorialOf, fromGround, groundPlaceOf, type Horizontal, wrap } from "./sky.ts";
import { savePosition, slewTo } from "./slew.ts";

const MAX_OFFSET_ARCSEC = 7_200;
const MAX_EPHEMERIDES = 10;
const INACCESSIBLE = "8";

const flatScreen: Horizontal = { altDeg: 30, azDeg: 180 };
/** Where the twilight sky is even. */
const uniformSpot: Horizontal = { altDeg: 75, azDeg: 90 };
const zenith: Horizontal = { altDeg: 90, azDeg: 0 };

/** RA in hours times 100,000, Dec in degrees times 10,000. */
export function moveToCoordinates(program: Program, { n, m }: CommandLine, nowMs: number): Outcome {
  if (n < 0 || n > 2_400_000 || Math.abs(m) > 900_000) return code("7");
  const to = asGiven(program, { raHours: (n / 100_000) % 24, decDeg: m / 10_000 }, nowMs);
  return slewTo(program, { name: "REMOTE CO", at: () => to, inaccessible: INACCESSIBLE }, nowMs);
}

/** Altitude and azimuth in degrees times 10,000. */
export function moveToAltAz(program: Program, { n, m }: CommandLine, nowMs: number): Outcome {
  if (Math.abs(n) > 900_000 || m < 0 || m > 3_600_000) return code("7");
  return toGround(program, "REMOTE AA", { altDeg: n / 10_000, azDeg: m / 10_000 }, nowMs, INACCESSIBLE);
}

export function moveToZenith(program: Program, _command: CommandLine, nowMs: number): Outcome {
  return isApparent(program) ? code("4") : toGround(program, "ZENITH", zenith, nowMs);
}

export function moveToFlatScreen(program: Program, _command: CommandLine, nowMs: number): Outcome {
  return isApparent(program) ? code("4") : toGround(program, "FLAT SCREEN", flatScreen, nowMs);
}

export function moveToUniformSpot(program: Program, _command: CommandLine, nowMs: number): Outcome {
  return toGround(program, "UNIFORM SPOT", uniformSpot, nowMs, INACCESSIBLE);
}

export function moveHome(program: Program, _command: CommandLine, nowMs: number): Outcome {
  if (isApparent(program)) return code("4");
  return slewTo(
    program,
    { name: "HOME", at: (atMs) => fromGround(program.home, atMs, program.place) },
    nowMs,
  );
}

export function setHome(program: Program, _command: CommandLine, nowMs: number): Outcome {
  program.home = groundPlaceOf(shownAt(program, nowMs), nowMs, program.place);
  return done;
}

/** Offsets in tenths of an arcsecond. */
export function moveRelative(program: Program, { n, m }: CommandLine, nowMs: number): Outcome {
  if (program.guiding === "paused") return code("7");
  if (program.guiding === "clouds") return code("5");
  const total = { ra: program.offsetsArcsec.ra + n / 10, dec: program.offsetsArcsec.dec + m / 10 };
  if (Math.hypot(total.ra, total.dec) > MAX_OFFSET_ARCSEC) return code("8");
  program.offsetsArcsec = total;
  const from = shownAt(program, nowMs);
  const shrunk =
    program.behaviour.offsets === "sky" ? Math.max(0.01, Math.cos((from.decDeg * Math.PI) / 180)) : 1;
  const raHours = wrap(from.raHours + n / shrunk / 540_000, 24);
  const decDeg = Math.min(90, Math.max(-90, from.decDeg + m / 36_000));
  return slewTo(program, { name: "", at: () => ({ raHours, decDeg }), isOffset: true }, nowMs);
}

export function pushPosition(program: Program, _command: CommandLine, nowMs: number): Outcome {
  savePosition(program, nowMs);
  return done;
}

export function moveToPrevious(program: Program, { n }: CommandLine, nowMs: number): Outcome {
  const { positions, behaviour } = program;
  if (isApparent(program)) return code("4");
  if (n < 0) return code("3");
  if (positions.length === 0) return code("6");
  const saved = positions[n - behaviour.firstPosition];
  if (!saved) return code("7");
  if (saved.ephemeris) return toObject(program, saved.ephemeris, nowMs);
  return toNamed(program, saved, nowMs);
}

/** MOVE takes the telescope to be where it was last sent. */
export function updateCoordinates(program: Program, _command: CommandLine, nowMs: number): Outcome {
  if (isApparent(program)) return code("9");
  if (!program.lastPosition) return code("8");
  showFromNow(program, program.lastPosition.position, nowMs);
  return done;
}

export function openEphemerisFile(program: Program, { text }: CommandLine, nowMs: number): Outcome {
  const { behaviour, place, ephemerides } = program;
  const isFull = ephemerides.length >= MAX_EPHEMERIDES;
  const opened = openEphemeris(text, behaviour.files, place, nowMs, isFull);
  program.ephemerides = [...ephemerides, ...opened.ephemerides].slice(0, MAX_EPHEMERIDES);
  return code(opened.code);
}

export function deleteEphemerides(program: Program): Outcome {
  if (program.followed && program.body.mount.tracking) return code("9");
  program.ephemerides = [];
  return done;
}

export function moveToEphemeris(program: Program, { n }: CommandLine, nowMs: number): Outcome {
  const ephemeris = program.ephemerides[n - 1];
  return ephemeris ? toObject(program, ephemeris, nowMs) : code("7");
}

export function openListFile(program: Program, { text }: CommandLine, nowMs: number): Outcome {
  if (program.list) return code("9");
  program.list = openList(text, program.behaviour.files, program.place, nowMs);
  return program.list ? done : code("8");
}

export function closeListFile(program: Program): Outcome {
  program.list = undefined;
  return done;
}

export function moveToListPosition(program: Program, { n }: CommandLine, nowMs: number): Outcome {
  return toListed(program, n, "positions", nowMs);
}

export function moveToSkyPosition(program: Program, { n }: CommandLine, nowMs: number): Outcome {
  return toListed(program, n, "skyPositions", nowMs);
}

function toListed(program: Program, n: number, which: "positions" | "skyPositions", nowMs: number): Outcome {
  const { list } = program;
  if (isApparent(program)) return code("4");
  if (n < 1) return code("3");
  if (!list) return code("5");
  if (list.positions.length === 0) return code("6");
  if (list[which].length === 0) return code("2");
  const position = list[which][n - 1];
  if (!position) return code("7");
  return toNamed(
    program,
    { name: `${list.name} ${n}${which === "positions" ? "" : " SKY"}`, position },
    nowMs,
  );
}

function toNamed(program: Program, { name, position }: NamedPosition, nowMs: number): Outcome {
  return slewTo(program, { name, at: () => position, inaccessible: INACCESSIBLE }, nowMs);
}

/** To where an object is now, and with its rates from then on. */
function toObject(program: Program, ephemeris: Ephemeris, nowMs: number): Outcome {
  const isBeyond = isExtrapolated(ephemeris, nowMs);
  if (isBeyond && program.behaviour.extrapolated === "stays") return code("5");
  const { name } = ephemeris;
  const at = (atMs: number) => positionOf(ephemeris, atMs);
  const ending = isBeyond ? { code: "5" } : {};
  const outcome = slewTo(program, { name, at, inaccessible: INACCESSIBLE, ephemeris, ...ending }, nowMs);
  if (outcome.kind !== "work") return outcome;
  return {
    ...outcome,
    end(atMs) {
      outcome.end(atMs);
      program.body.mount.setRates(ephemeris, atMs);
    },
  };
}

function toGround(
  program: Program,
  name: string,
  to: Horizontal,
  nowMs: number,
  inaccessible?: string,
): Outcome {
  const at = (atMs: number) => equatorialOf(to, atMs, program.place);
  return slewTo(program, { name, at, ...(inaccessible !== undefined && { inaccessible }) }, nowMs);
}

function isApparent({ behaviour }: Program): boolean {
  return behaviour.coordinates === "apparent";
}

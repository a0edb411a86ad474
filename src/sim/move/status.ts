import { DateTime } from "luxon";
import { domeAzDeg } from "./dome.ts";
import { FOCUS_LIMIT } from "./instruments.ts";
import { lockModes } from "./mount.ts";
import type { Behaviour } from "./options.ts";
import { computerMs, shownAt } from "./pointing.ts";
import type { Program } from "./program.ts";
import { type Equatorial, equinoxOf, fromJ2000, horizontalOf, siderealHours } from "./sky.ts";

const OBJECT_NAME_LENGTH = 20;
/** So near to the horizon limit moves are slow. */
const SLOW_DEG = 5;

/** Status string of 45 characters. Its last field is the equinox of its coordinates. */
export function shortStatus(program: Program, nowMs: number): string {
  const { body, place, behaviour, telescope } = program;
  const atMs = computerMs(program, nowMs);
  const equinox = behaviour.statusEquinox === "j2000" ? 2000 : equinoxOf(atMs);
  const shown = shownAt(program, nowMs);
  const { raHours, decDeg } = equinox === 2000 ? shown : fromJ2000(shown, equinox);
  const { altDeg } = horizontalOf(body.mount.positionAt(nowMs), nowMs, place);
  const ut = DateTime.fromMillis(Math.floor(atMs), { zone: "utc" }).toFormat("yyMMddHHmmss");
  return [
    signed(decDeg, ""),
    hours(raHours, 10, ""),
    hours(siderealHours(atMs, place), 1, ""),
    ut,
    airmass(altDeg),
    telescope.dome === "none" ? "    " : `${digits(Math.round(domeAzDeg(program, nowMs)) % 360, 3)}L`,
    digits(Math.round(equinox * 100), 6),
  ].join("");
}

/** Status string of 96 characters: the short one, then rates, focus, switches and motions. */
export function longStatus(program: Program, nowMs: number): string {
  const { telescope, asleep, guiding } = program;
  const { mount, focus, dome, filter } = program.body;
  const { raSecPerHour, decArcsecPerHour } = mount.rates;
  const lock = { [lockModes.off]: "O", [lockModes.sidereal]: "S", [lockModes.track]: "T" }[mount.lockMode];
  const { altDeg } = horizontalOf(mount.positionAt(nowMs), nowMs, program.place);
  const steps = Math.round(focus.at(nowMs));
  const isAtLimit = mount.isAtLimit(nowMs);
  const isLow = altDeg <= program.behaviour.horizonDeg + 0.02;
  return [
    shortStatus(program, nowMs),
    rate(raSecPerHour, 6, "E", "W"),
    rate(decArcsecPerHour, 7, "N", "S"),
    `${String(steps).padStart(6)}${program.focusRelative ? "R" : "A"}`,
    String(program.behaviour.filterWheel === "ready" ? filter : -1).padStart(2),
    program.domeFollows ? "T" : "F",
    lock ?? "O",
    altDeg < program.behaviour.horizonDeg + SLOW_DEG ? "T" : "F",
    isLow ? "T" : "F",
    sign(Math.abs(steps) < FOCUS_LIMIT ? 0 : steps, "O", "I"),
    isAtLimit && !isLow ? "W" : " ",
    " ", // a declination limit only stops moves
    mount.tracking && !isAtLimit ? "T" : "F",
    sign(focus.directionAt(nowMs), "O", "I"),
    focus.directionAt(nowMs) === 0 ? " " : "G",
    motions(program, nowMs),
    sign(dome.directionAt(nowMs), "R", "L"),
    { off: " ", active: "A", paused: "P", clouds: "C" }[guiding],
    shutterLetter(program, nowMs),
    asleep ? "S" : "W",
    telescope.id,
    " ".repeat(8),
  ].join("");
}

/** Direction and rate in declination and right ascension; blank while the telescope stands. */
function motions({ body: { mount } }: Program, nowMs: number): string {
  const slew = mount.slewAt(nowMs);
  if (!slew) return "    ";
  const isEastward = Math.sin(((slew.to.raHours - slew.from.raHours) * Math.PI) / 12) >= 0;
  return `${slew.to.decDeg >= slew.from.decDeg ? "N" : "S"}S${isEastward ? "E" : "W"}S`;
}

/** The roof shutter of PSST: the only one that the status tells of. */
function shutterLetter({ telescope, body: { shutter } }: Program, nowMs: number): string {
  if (telescope.shutter !== "roof") return " ";
  const open = shutter.at(nowMs);
  return open === 1 ? "O" : open === 0 ? "C" : "U";
}

function sign(value: number, plus: string, minus: string): string {
  return value === 0 ? " " : value > 0 ? plus : minus;
}

/** Answer of LP: 25 characters, 10 for the right ascension, 9 for the declination, 6 for the equinox. */
export function lastPosition(
  { raHours, decDeg, equinox }: Equatorial & { readonly equinox: number },
  form: Behaviour["lp"],
): string {
  const space = form === "spaced" ? " " : "";
  return [
    hours(raHours, 10, space).padStart(10),
    signed(decDeg, space).padStart(9),
    digits(Math.round(equinox * 100), 6),
  ].join("");
}

/** Answer of ON: the name in 20 characters. */
export function objectName(name: string): string {
  return name.slice(0, OBJECT_NAME_LENGTH).padEnd(OBJECT_NAME_LENGTH);
}

/** HHMMSS or, in tenths, HHMMSSS. With a space between the parts the tenths get a point: HH MM SS.S. */
function hours(value: number, perSecond: 1 | 10, space: string): string {
  const units = Math.round(value * 3600 * perSecond) % (86_400 * perSecond);
  const seconds = Math.floor(units / perSecond);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const text = parts.map((part) => digits(part, 2)).join(space);
  if (perSecond === 1) return text;
  return `${text}${space === "" ? "" : "."}${units % perSecond}`;
}

/** SDDMMSS, with a space between the parts if wanted. */
function signed(deg: number, space: string): string {
  const seconds = Math.round(Math.abs(deg) * 3600);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${deg < 0 ? "-" : "+"}${parts.map((part) => digits(part, 2)).join(space)}`;
}

/** Hundredths of the airmass in three digits; what does not fit, and everything below the horizon, is 999. */
function airmass(altDeg: number): string {
  if (altDeg <= 0) return "999";
  return digits(Math.min(999, Math.round(100 / Math.sin((altDeg * Math.PI) / 180))), 3);
}

function rate(value: number, width: number, plus: string, minus: string): string {
  return `${String(Math.round(Math.abs(value) * 10)).padStart(width)}${value < 0 ? minus : plus}`;
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

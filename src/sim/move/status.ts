import { DateTime } from "luxon";
import { lockModes, type Mount } from "./mount.ts";
import { type Equatorial, equinoxOf, fromJ2000, horizontalOf, type Place, siderealHours } from "./sky.ts";

const OBJECT_NAME_LENGTH = 20;
/** Which telescope of the observatory it is: the 42-inch. */
const TELESCOPE_ID = "2";

/** What a status string tells. */
export interface Status {
  readonly mount: Mount;
  readonly place: Place;
  readonly atMs: number;
  readonly asleep: boolean;
}

/** Status string of 45 characters. Coordinates are in the mean equinox of the date, which is its last field. */
export function shortStatus({ mount, place, atMs }: Status): string {
  const j2000 = mount.positionAt(atMs);
  const equinox = equinoxOf(atMs);
  const { raHours, decDeg } = fromJ2000(j2000, equinox);
  const { altDeg, azDeg } = horizontalOf(j2000, atMs, place);
  const ut = DateTime.fromMillis(Math.floor(atMs), { zone: "utc" }).toFormat("yyMMddHHmmss");
  return [
    signed(decDeg, ""),
    hours(raHours, 10, ""),
    hours(siderealHours(atMs, place), 1, ""),
    ut,
    airmass(altDeg),
    `${digits(Math.round(azDeg) % 360, 3)}L`,
    digits(Math.round(equinox * 100), 6),
  ].join("");
}

/** Status string of 96 characters: the short one, then rates, focus, switches and motions. */
export function longStatus(status: Status): string {
  const { mount, asleep } = status;
  const { raSecPerHour, decArcsecPerHour } = mount.rates;
  const slew = mount.slew;
  const eastward = slew && Math.sin(((slew.to.raHours - slew.from.raHours) * Math.PI) / 12) >= 0;
  const northward = slew && slew.to.decDeg >= slew.from.decDeg;
  const lock = { [lockModes.off]: "O", [lockModes.sidereal]: "S", [lockModes.track]: "T" }[mount.lockMode];
  return [
    shortStatus(status),
    rate(raSecPerHour, 6, "E", "W"),
    rate(decArcsecPerHour, 7, "N", "S"),
    "     0A", // focus position and mode
    " 1", // filter
    "T", // dome follows
    lock ?? "O",
    "F", // slow slew limit
    "F", // horizon limit
    "   ", // limits of focus, right ascension, declination
    mount.tracking ? "T" : "F",
    "  ", // motion and rate of the focus
    slew ? `${northward ? "N" : "S"}S` : "  ",
    slew ? `${eastward ? "E" : "W"}S` : "  ",
    slew ? "R" : " ", // dome motion
    "  ", // guiding, shutter
    asleep ? "S" : "W",
    TELESCOPE_ID,
    " ".repeat(8),
  ].join("");
}

/** Answer of LP: 25 characters, coordinates as they were commanded, in J2000. */
export function lastPosition({ raHours, decDeg }: Equatorial): string {
  return `${hours(raHours, 10, " ")}${signed(decDeg, " ")}200000`;
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

import { parseIsoTime } from "../../time-text.ts";
import type { AxisMotion } from "./status.ts";

/** The characters of a string from one column to another, both counted from 1 and both included. */
export type Columns = (first: number, last?: number) => string;

/** SDDMMSS in degrees; NaN when it is not that. */
export function decOf(text: string): number {
  const match = /^([+-])([ \d]\d)([ \d]\d)([ \d]\d)$/.exec(text);
  if (!match) return Number.NaN;
  const [, sign, deg, min, sec] = match;
  const value = sexagesimal(deg, min, Number(sec));
  return value > 90 ? Number.NaN : sign === "-" ? -value : value;
}

/** HHMMSSS, the last digit tenths of a second, in hours; NaN when it is not that. */
export function hoursOf(text: string): number {
  const match = /^([ \d]\d)([ \d]\d)([ \d]\d\d)$/.exec(text);
  if (!match) return Number.NaN;
  const [, hour, min, tenths] = match;
  const value = sexagesimal(hour, min, Number(tenths) / 10);
  return value > 24 ? Number.NaN : value;
}

/** NaN when minutes or seconds are over 60, which is what rounding up can print: such text is something else. */
function sexagesimal(whole: string | undefined, min: string | undefined, sec: number): number {
  return Number(min) <= 60 && sec <= 60 ? Number(whole) + Number(min) / 60 + sec / 3600 : Number.NaN;
}

/** YYMMDDHHMMSS of UT in this century, in milliseconds since 1970. */
export function utMsOf(text: string): number | undefined {
  const pairs = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text.replaceAll(" ", "0"))?.slice(1);
  if (!pairs) return undefined;
  const [year, month, day, hour, min, sec] = pairs;
  return known(parseIsoTime(`20${year}-${month}-${day}T${hour}:${min}:${sec}Z`));
}

/** Tenths with a direction letter behind, right-aligned. */
export function rateOf(text: string, plus: string, minus: string): number | undefined {
  const match = /^ *(\d+)([A-Za-z])$/.exec(text);
  const letter = match?.[2]?.toUpperCase();
  if (!match || (letter !== plus && letter !== minus)) return undefined;
  const value = Number(match[1]) / 10;
  return letter === minus && value !== 0 ? -value : value;
}

/** Digits, right-aligned; NaN when there are none or anything else. */
export function wholeOf(text: string): number {
  return /^ *\d+$/.test(text) ? Number(text) : Number.NaN;
}

export function known(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

/** Column that is true or false; lower case is the same. */
export function isOn(text: string): boolean {
  return text.toUpperCase() === "T";
}

/** What a letter stands for. Undefined for a blank and for any other letter. */
export function column<V extends string>(
  letter: string,
  meanings: Readonly<Record<string, V>>,
): V | undefined {
  const upper = letter.toUpperCase();
  return Object.hasOwn(meanings, upper) ? meanings[upper] : undefined;
}

/** Direction and rate of an axis; undefined when both are blank. */
export function motionOf<D extends string>(
  text: string,
  directions: Readonly<Record<string, D>>,
): AxisMotion<D> | undefined {
  if (text.trim() === "") return undefined;
  return { direction: column(text.slice(0, 1), directions), rateText: text.slice(1).trim() };
}

/** Why a coordinate cannot be taken. */
export interface CoordinateProblem {
  readonly ok: false;
  readonly problem: "syntax" | "out-of-range" | "degrees-as-hours" | "negative-zero";
  /** What is wrong, one sentence. */
  readonly message: string;
  readonly why?: string;
  readonly fix?: string;
}

export type ParsedCoordinate = { readonly ok: true; readonly value: number } | CoordinateProblem;

interface Sexagesimal {
  readonly sign: "" | "+" | "-";
  readonly whole: number;
  readonly minutes: number;
  readonly seconds: number;
}

const SEXAGESIMAL = /^([+-]?)(\d{1,3}):(\d{1,2})(?::(\d{1,2}(?:\.\d{1,9})?))?$/;
const DECIMAL = /^[+-]?\d{1,3}(?:\.\d{1,15})?$/;
/** `00h42m44.3s`, `41d16m09s`, `41° 16' 09"`, `00 42 44.3`: common elsewhere, not here. */
const OTHER_SEXAGESIMAL =
  /^([+-]?)(\d{1,3})\s*[hd°: ]\s*(\d{1,2})\s*[m'′: ]\s*(\d{1,2}(?:\.\d{1,9})?)\s*[s"″]?$/i;
/** Characters that look like a minus: U+2010 to U+2015, U+2212, U+FE63, U+FF0D. */
const FALSE_MINUS = /[\u2010-\u2015\u2212\uFE63\uFF0D]/;

/** J2000 right ascension in hours, [0, 24): `HH:MM:SS.s` (the seconds may be left out), or decimal hours. */
export function parseRightAscension(value: string | number): ParsedCoordinate {
  const read = readCoordinate(value, "HH:MM:SS.s");
  if ("problem" in read) return read;
  if (read.sign === "-") {
    if (read.magnitude === 0) return negativeZero(value);
    return outOfRange(value, "right ascension runs from 0 to 24 hours", "Add 24 hours to a negative value.");
  }
  if (read.magnitude >= 24 && read.magnitude < 360 && read.whole >= 24) {
    if (read.magnitude === 24) {
      return outOfRange(
        value,
        "right ascension runs from 0 up to, but not including, 24 hours",
        "Write 00:00:00.",
      );
    }
    return {
      ok: false,
      problem: "degrees-as-hours",
      message: `right ascension ${value} is more than 24 hours`,
      why: "Right ascension is in hours here; this looks like degrees.",
      fix: `If it is degrees, write ${formatRightAscension(read.magnitude / 15)}.`,
    };
  }
  if (read.magnitude >= 24) return outOfRange(value, "right ascension runs from 0 to 24 hours");
  return { ok: true, value: read.magnitude };
}

/** J2000 declination in degrees, [-90, 90]: `+DD:MM:SS.s` (the seconds may be left out), or decimal degrees. */
export function parseDeclination(value: string | number): ParsedCoordinate {
  const read = readCoordinate(value, "+DD:MM:SS.s");
  if ("problem" in read) return read;
  if (read.sign === "-" && read.magnitude === 0) return negativeZero(value);
  if (read.magnitude > 90) return outOfRange(value, "declination runs from -90 to +90 degrees");
  return { ok: true, value: read.sign === "-" ? -read.magnitude : read.magnitude };
}

interface Read {
  readonly sign: "" | "+" | "-";
  readonly magnitude: number;
  /** The part before the first colon. */
  readonly whole: number;
}

function readCoordinate(value: string | number, form: string): Read | CoordinateProblem {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return syntax(value, `Write ${form}, or a decimal number.`);
    const negative = value < 0 || Object.is(value, -0);
    return { sign: negative ? "-" : "", magnitude: Math.abs(value), whole: Math.floor(Math.abs(value)) };
  }
  const sexagesimal = SEXAGESIMAL.exec(value);
  if (sexagesimal !== null) return fromFields(value, fieldsOf(sexagesimal));
  if (DECIMAL.test(value)) return readDecimal(value);
  return misspelt(value, form);
}

function readDecimal(text: string): Read {
  const magnitude = Math.abs(Number(text));
  const sign = text.startsWith("-") ? "-" : "";
  return { sign, magnitude, whole: Math.floor(magnitude) };
}

function fieldsOf(match: RegExpExecArray): Sexagesimal {
  const sign = match[1] === "-" ? "-" : match[1] === "+" ? "+" : "";
  return { sign, whole: Number(match[2]), minutes: Number(match[3]), seconds: Number(match[4] ?? 0) };
}

function fromFields(text: string, fields: Sexagesimal): Read | CoordinateProblem {
  if (fields.minutes >= 60) return outOfRange(text, "minutes must be below 60");
  if (fields.seconds >= 60) return outOfRange(text, "seconds must be below 60");
  const magnitude = fields.whole + fields.minutes / 60 + fields.seconds / 3600;
  return { sign: fields.sign, magnitude, whole: fields.whole };
}

function misspelt(text: string, form: string): CoordinateProblem {
  if (FALSE_MINUS.test(text)) {
    const plain = text.replace(FALSE_MINUS, "-");
    const code = text.match(FALSE_MINUS)?.[0]?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
    return {
      ok: false,
      problem: "syntax",
      message: `"${text}" starts with the character U+${code}, which only looks like a minus sign`,
      fix: `Write ${plain} with the hyphen of the keyboard.`,
    };
  }
  const other = OTHER_SEXAGESIMAL.exec(text.trim());
  if (other === null) return syntax(text, `Write ${form}, or a decimal number.`);
  const pad = (field: string): string => field.padStart(2, "0");
  const [, sign = "", whole = "", minutes = "", seconds = ""] = other;
  return syntax(text, `Write ${sign}${pad(whole)}:${pad(minutes)}:${pad(seconds)}.`);
}

function syntax(value: string | number, fix: string): CoordinateProblem {
  return { ok: false, problem: "syntax", message: `${JSON.stringify(value)} is not a coordinate`, fix };
}

function outOfRange(value: string | number, rule: string, fix?: string): CoordinateProblem {
  const problem = {
    ok: false,
    problem: "out-of-range",
    message: `${value} is out of range: ${rule}`,
  } as const;
  return fix === undefined ? problem : { ...problem, fix };
}

function negativeZero(value: string | number): CoordinateProblem {
  return {
    ok: false,
    problem: "negative-zero",
    message: `${Object.is(value, -0) ? "-0" : value} is a negative zero`,
    why: "The sign says south of the equator and the value says on it: minutes and seconds may be lost.",
    fix: "Write every field, as in -00:30:00; or 0 without the sign.",
  };
}

/** `HH:MM:SS.s` of hours, wrapped into [0, 24). `decimals` of the seconds, 0 to 6. */
export function formatRightAscension(raHours: number, decimals = 1): string {
  const perDay = 86_400 * 10 ** decimals;
  const units = Math.round(raHours * 3600 * 10 ** decimals);
  return formatUnits(((units % perDay) + perDay) % perDay, decimals);
}

/** `+DD:MM:SS.s` of degrees in [-90, 90]. `decimals` of the seconds, 0 to 6. */
export function formatDeclination(decDeg: number, decimals = 1): string {
  const units = Math.round(Math.abs(decDeg) * 3600 * 10 ** decimals);
  return `${decDeg < 0 && units > 0 ? "-" : "+"}${formatUnits(units, decimals)}`;
}

function formatUnits(units: number, decimals: number): string {
  const scale = 10 ** decimals;
  const two = (value: number): string => String(value).padStart(2, "0");
  const fraction = decimals > 0 ? `.${String(units % scale).padStart(decimals, "0")}` : "";
  const seconds = Math.floor(units / scale);
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}${fraction}`;
}

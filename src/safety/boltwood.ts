import { DateTime } from "luxon";
import type { SafetyReading } from "../devices/device.ts";
import { AppError } from "../errors.ts";

/** What a Boltwood file tells about that a site may choose not to look at, such as wind where no probe is fitted. */
export type BoltwoodQuantity = "clouds" | "wind" | "rain";

/**
 * Fields of the one-line file that Boltwood's Clarity II defined and many programs write: 19, or 21 with the last two.
 * Sources: the key to the file that Sierra Remote Observatories publish, and the description in SkyRoof's manual.
 */
const FIELDS = { rainNow: 11, wetNow: 12, sinceSec: 13, clouds: 15, wind: 16, rain: 17, roof: 19, alert: 20 };
const SHORT = 19;
const LONG = 21;

const LINE_START = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}(?:\.\d+)?)$/;

/** Words for conditions 1, 2, 3; 0 is unknown. `worst` and above are unsafe. */
const CONDITIONS: Readonly<
  Record<BoltwoodQuantity, { readonly words: readonly string[]; readonly worst: number }>
> = {
  clouds: { words: ["clear", "cloudy", "very cloudy"], worst: 3 },
  wind: { words: ["calm", "windy", "very windy"], worst: 3 },
  rain: { words: ["dry", "wet", "rain"], worst: 2 },
};

/**
 * Reads a Boltwood one-line file. The time of the reading is that of its last valid data, by its own clock.
 * @param zone IANA time zone of the computer that writes it: the file has local times
 * @param nowMs plan time; decides between the two hours of a night in autumn
 * @throws AppError `safety-answer` when it is not such a line
 */
export function readBoltwood(
  text: string,
  options: { zone: string; nowMs: number; ignore: readonly BoltwoodQuantity[] },
): SafetyReading {
  const line = text.replace(/^\uFEFF/, "").trim();
  const fields = line.split(/\s+/);
  if (line === "") throw wrong("it is empty");
  if (line.includes("\n")) throw wrong("it has more than one line");
  if (fields.length !== SHORT && fields.length !== LONG)
    throw wrong(`it has ${fields.length} fields in place of ${SHORT} or ${LONG}`);
  const writtenMs = localTime(`${fields[0]} ${fields[1]}`, options.zone, options.nowMs);
  const sinceSec = countAt(fields, FIELDS.sinceSec, "seconds since the last data");
  const reasons = [
    ...conditionReasons(fields, options.ignore),
    ...(options.ignore.includes("rain") ? [] : wetReasons(fields)),
    ...(flagAt(fields, FIELDS.roof, "roof flag") ? ["it asks to close the roof"] : []),
    ...(flagAt(fields, FIELDS.alert, "alert flag") ? ["it gives an alert"] : []),
  ];
  return { isSafe: reasons.length === 0, atMs: writtenMs - sinceSec * 1000, reasons };
}

function conditionReasons(fields: readonly string[], ignore: readonly BoltwoodQuantity[]): string[] {
  return (Object.keys(CONDITIONS) as BoltwoodQuantity[]).flatMap((quantity) => {
    const value = countAt(fields, FIELDS[quantity], `condition of ${quantity}`);
    const { words, worst } = CONDITIONS[quantity];
    if (!Number.isInteger(value) || value > words.length) {
      throw wrong(`its condition of ${quantity} is ${value}`);
    }
    if (ignore.includes(quantity)) return [];
    if (value === 0) return [`${quantity} unknown`];
    return value >= worst ? [`${quantity}: ${words[value - 1]}`] : [];
  });
}

function wetReasons(fields: readonly string[]): string[] {
  const rain = countAt(fields, FIELDS.rainNow, "rain flag");
  const wet = countAt(fields, FIELDS.wetNow, "wet flag");
  return [
    ...(rain > 0 ? [rain > 1 ? "rain now" : "rain in the last minute"] : []),
    ...(wet > 0 ? [wet > 1 ? "wet now" : "wet in the last minute"] : []),
  ];
}

/** The last two flags are not in every file. */
function flagAt(fields: readonly string[], index: number, what: string): boolean {
  return index < fields.length && countAt(fields, index, what) !== 0;
}

/** Some programs write a decimal comma where their computer's language has one. */
function countAt(fields: readonly string[], index: number, what: string): number {
  const text = fields[index]?.replace(",", ".") ?? "";
  const value = text === "" ? Number.NaN : Number(text);
  if (!Number.isFinite(value)) throw wrong(`its ${what} is no number`);
  if (value < 0) throw wrong(`its ${what} is below 0`);
  return value;
}

function localTime(text: string, zone: string, nowMs: number): number {
  const [, date = "", time = ""] = LINE_START.exec(text) ?? [];
  const first = DateTime.fromISO(`${date}T${time}`, { zone });
  if (date === "" || !first.isValid) throw wrong("it does not begin with a date and a time");
  const times = first.getPossibleOffsets().map((possible) => possible.toMillis());
  return times.sort((a, b) => Math.abs(a - nowMs) - Math.abs(b - nowMs))[0] ?? first.toMillis();
}

function wrong(why: string): AppError {
  return new AppError("safety-answer", `The file is no Boltwood one-line file: ${why}.`, {
    hint: "Let the weather program write the format with 19 or 21 fields; docs/safety.md lists them.",
  });
}

import type { DeviceOptions, OptionTable } from "../device-options.ts";
import { type TelescopeName, telescopeNames } from "./telescopes.ts";

/** How the simulated MOVE behaves where the description leaves it open, telescopes differ, or the line can be set up. */
export interface Behaviour {
  readonly telescope: TelescopeName;
  /** Bits per second of the line; 0: bytes take no time. */
  readonly baud: number;
  /** Which time bytes on the line take: that of exchanges, or that of the plan. */
  readonly pace: "wire" | "plan";
  /** What becomes of the line when BA changes the rate: the other end follows, or both hear garbage. */
  readonly rateChange: "followed" | "lost";
  /** Parity in the eighth bit of every character. */
  readonly parity: "none" | "even" | "odd" | "mark";
  /** How many characters wait in the buffer at most; what comes then is lost. */
  readonly bufferBytes: number;
  /** Answers to an abort that stops a move: its own and then the move's, the other way round, or the move's alone. */
  readonly abortOrder: "abort-first" | "move-first" | "once";
  /** What AB does with the commands that wait. */
  readonly abortBuffer: "kept" | "emptied";
  /** What an unknown command gets. */
  readonly unknown: "cr" | "silence";
  /** How LP writes its coordinates: with spaces between the parts, or tight and filled up on the left. */
  readonly lp: "spaced" | "tight";
  /** How SM writes elongation and lit part: three digits and two, or two and three. */
  readonly sm: "three-two" | "two-three";
  /** How many nines SM says to a body that it does not know. */
  readonly smNines: 9 | 10;
  /** Equinox of the coordinates that commands give. */
  readonly equinox: "j2000" | "date";
  /** Equinox of the status. */
  readonly statusEquinox: "date" | "j2000";
  /** Whether an offset in right ascension is in seconds of the coordinate, or of arc on the sky. */
  readonly offsets: "coordinate" | "sky";
  /** What EG and PM do when they would have to extrapolate (code 5). */
  readonly extrapolated: "moves" | "stays";
  /** Number of the latest of the previous positions. */
  readonly firstPosition: 0 | 1;
  /** What restarts the deadman's time: any command, or only DS. */
  readonly deadman: "command" | "set";
  readonly deadmanUnit: "minutes" | "seconds";
  readonly starts: "asleep" | "awake";
  /** Which files there are: all but those whose names say what is wrong with them, or only the stock ones. */
  readonly files: "any" | "stock";
  readonly coordinates: "mean" | "apparent";
  /** What the guider does at the start. */
  readonly guiding: "off" | "active" | "paused" | "clouds";
  readonly filterWheel: "ready" | "unavailable" | "undefined";
  /** Altitude of the horizon limit in degrees. */
  readonly horizonDeg: number;
}

export const usualBehaviour: Behaviour = {
  telescope: "42in",
  baud: 0,
  pace: "wire",
  rateChange: "followed",
  parity: "none",
  bufferBytes: 4_096,
  abortOrder: "abort-first",
  abortBuffer: "kept",
  unknown: "cr",
  lp: "spaced",
  sm: "three-two",
  smNines: 10,
  equinox: "j2000",
  statusEquinox: "date",
  offsets: "coordinate",
  extrapolated: "moves",
  firstPosition: 1,
  deadman: "command",
  deadmanUnit: "minutes",
  starts: "asleep",
  files: "any",
  coordinates: "mean",
  guiding: "off",
  filterWheel: "ready",
  horizonDeg: 0,
};

/** Rates that BA knows, by its argument. */
export const baudRates = [9_600, 19_200, 38_400, 57_600, 115_200] as const;

interface Setting {
  readonly key: keyof Behaviour;
  readonly kind: OptionTable[string];
  readonly read: (text: string) => string | number;
}

const same = (text: string): string => text;

function choice<K extends keyof Behaviour>(
  key: K,
  about: string,
  ...values: readonly (Behaviour[K] & string)[]
): Setting {
  return { key, kind: { is: "choice", values, about }, read: same };
}

function oneOf(key: keyof Behaviour, about: string, ...values: readonly number[]): Setting {
  return { key, kind: { is: "choice", values: values.map(String), about }, read: Number };
}

function number(key: keyof Behaviour, about: string, min: number, max: number): Setting {
  return { key, kind: { is: "number", min, max, about }, read: Number };
}

/** By name; the first of several values is the usual one. */
const settings: Readonly<Record<string, Setting>> = {
  telescope: choice("telescope", "which telescope", ...telescopeNames),
  baud: oneOf("baud", "bits per second; 0: bytes take no time", 0, ...baudRates),
  pace: choice("pace", "which time bytes on the line take", "wire", "plan"),
  "rate-change": choice("rateChange", "the line after BA changed its rate", "followed", "lost"),
  parity: choice("parity", "parity in the eighth bit", "none", "even", "odd", "mark"),
  buffer: number("bufferBytes", "characters that may wait to be carried out", 16, 65_536),
  "abort-order": choice("abortOrder", "answers to AB", "abort-first", "move-first", "once"),
  "abort-buffer": choice("abortBuffer", "what AB does with waiting commands", "kept", "emptied"),
  unknown: choice("unknown", "what unknown commands get", "cr", "silence"),
  lp: choice("lp", "how LP writes coordinates", "spaced", "tight"),
  sm: choice("sm", "digits of elongation and lit part", "three-two", "two-three"),
  "sm-nines": oneOf("smNines", "length of SM's error", 10, 9),
  equinox: choice("equinox", "equinox of given coordinates", "j2000", "date"),
  "status-equinox": choice("statusEquinox", "equinox of the status", "date", "j2000"),
  offsets: choice("offsets", "what RM counts in right ascension", "coordinate", "sky"),
  extrapolated: choice("extrapolated", "a move with code 5", "moves", "stays"),
  "first-position": oneOf("firstPosition", "number of PM's latest position", 1, 0),
  deadman: choice("deadman", "what restarts the deadman's time", "command", "set"),
  "deadman-unit": choice("deadmanUnit", "what DS counts", "minutes", "seconds"),
  starts: choice("starts", "the telescope when MOVE starts", "asleep", "awake"),
  files: choice("files", "lists and ephemerides: any name, or stock.* only", "any", "stock"),
  coordinates: choice("coordinates", "the keyboard's coordinates", "mean", "apparent"),
  guiding: choice("guiding", "the guider at the start", "off", "active", "paused", "clouds"),
  "filter-wheel": choice("filterWheel", "the filter wheel", "ready", "unavailable", "undefined"),
  horizon: number("horizonDeg", "altitude of the horizon limit", 0, 60),
};

/** What can be set of a simulated MOVE from the command line. */
export const moveOptions: OptionTable = Object.fromEntries(
  Object.entries(settings).map(([name, { kind }]) => [name, kind]),
);

/** Behaviour that options ask for. The options are those of `moveOptions`, checked. */
export function moveBehaviour(options: DeviceOptions): Partial<Behaviour> {
  const chosen = Object.entries(options).map(([name, text]) => {
    const { key, read } = settings[name] as Setting;
    return [key, read(text)];
  });
  return Object.fromEntries(chosen) as Partial<Behaviour>;
}

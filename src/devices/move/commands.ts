import type { OnDoubt } from "../../verb.ts";

/**
 * The commands of MOVE that plans need, after Lowell's "Remote Commands for MOVE" of 30 December 2009.
 * Where the document leaves something open, the careful reading is taken.
 */

/** One number that a command takes. On the wire: the value times `scale`, rounded to the nearest integer. */
export interface Argument {
  readonly name: string;
  readonly unit: string;
  readonly scale: number;
  /** Smallest and largest value, both allowed. */
  readonly min: number;
  readonly max: number;
  /** The value is cyclic: `max` and what rounds to it are sent as 0. */
  readonly cyclic?: true;
}

/**
 * What a completion code says about the command that it answers.
 * `retry`: whether another try can help (see RetrySafety); a stopped relative move is never repeated.
 */
type Completion =
  | { readonly done: true }
  | { readonly done: false; readonly says: string; readonly retry: "safe" | "never"; readonly hint?: string };

export interface Command {
  readonly summary: string;
  readonly args: readonly Argument[];
  /** `code`: a completion code; `return`: a bare carriage return, always; `data`: a string, never a code. */
  readonly reply: "code" | "return" | "data";
  /** Lengths that a string in answer can have. */
  readonly lengths?: readonly number[];
  /** Meaning of each completion code for this command. Code 1 (asleep) is not listed: see `asleep`. */
  readonly codes: Readonly<Record<string, Completion>>;
  /** Accepted while the telescope sleeps; every other command then answers with code 1. */
  readonly asleep: boolean;
  /** Executed as soon as it arrives, also while another command runs. */
  readonly async: boolean;
  /** `none` and `mode`: a lost answer harms nothing; `telescope`: it changes what the telescope does. */
  readonly effect: "none" | "mode" | "telescope";
  /** Wire time after which the answer is given up. */
  readonly deadlineMs: number;
  readonly onDoubt: OnDoubt;
}

/** A move ends within about three minutes in normal circumstances. */
const MOVE_MS = 300_000;
const SHORT_MS = 10_000;
/** Aborts are part of a safe stop, which as a whole is bounded. */
const ABORT_MS = 3_000;

const done: Completion = { done: true };
const badFlag: Completion = { done: false, says: "was refused: its argument is not 0 or 1", retry: "never" };

const flag = { name: "on", unit: "0 or 1", scale: 1, min: 0, max: 1 } as const;

/** Codes of every move that was stopped on its way. `again`: what they mean for another try. */
function stops(again: "safe" | "never", then: string): Readonly<Record<string, Completion>> {
  const look = `Look at the telescope before it moves again. ${then}`;
  return {
    "0": done,
    "9": {
      done: false,
      says: "was stopped by a person at the paddle or keypad",
      retry: "never",
      hint: `Somebody is at the telescope: agree with them first. ${then}`,
    },
    A: { done: false, says: "was stopped by a remote abort", retry: again, hint: then },
    E: {
      done: false,
      says: "stopped because the telescope was set on a wrong destination",
      retry: again,
      hint: then,
    },
    H: {
      done: false,
      says: "stopped at a horizon limit",
      retry: "never",
      hint: `Choose a target, or a time, at which it is higher in the sky. ${then}`,
    },
    L: { done: false, says: "stopped at a hard limit of the controller board", retry: "never", hint: look },
    X: { done: false, says: "stopped because an axis stopped moving", retry: "never", hint: look },
    D: { done: false, says: "stopped because the dome stopped moving", retry: "never", hint: look },
    Y: {
      done: false,
      says: "stopped because the last small move would be too large",
      retry: again,
      hint: then,
    },
  };
}

const absoluteStops = stops("safe", "The move is absolute, so it can be sent again.");
const relativeStops = stops("never", "The offset may be done in part: slew to the target again.");

const belowHorizon: Completion = {
  done: false,
  says: "was refused: the position is not accessible (below the horizon)",
  retry: "never",
  hint: "Add an altitude condition to the step.",
};

const question = {
  args: [],
  reply: "data",
  codes: {},
  asleep: true,
  effect: "none",
  deadlineMs: SHORT_MS,
  onDoubt: "repeat",
} as const;
const mode = {
  args: [flag],
  asleep: true,
  async: false,
  effect: "mode",
  deadlineMs: SHORT_MS,
  onDoubt: "repeat",
} as const;
const quick = {
  reply: "code",
  async: false,
  effect: "telescope",
  deadlineMs: SHORT_MS,
  onDoubt: "repeat",
} as const;
const motion = {
  reply: "code",
  asleep: false,
  async: false,
  effect: "telescope",
  deadlineMs: MOVE_MS,
} as const;

/** The table. The encoder takes names, arguments and ranges from it, the driver everything else. */
export const commands = {
  NU: { ...quick, summary: "do nothing", args: [], codes: { "0": done }, asleep: true, effect: "none" },
  RC: { ...mode, summary: "completion codes on or off", reply: "return", codes: {} },
  ES: { ...mode, summary: "extended status on or off", reply: "code", codes: { "0": done, "9": badFlag } },
  VR: { ...question, summary: "ask for the version", async: false, lengths: [18] },
  TS: { ...question, summary: "ask for the status", async: true, lengths: [45, 96] },
  LP: { ...question, summary: "ask for the last position moved to", async: true, lengths: [25] },
  AB: {
    summary: "abort a move or a dome initialization",
    args: [],
    reply: "code",
    codes: { "0": { done: true }, A: { done: true } },
    asleep: false,
    async: true,
    effect: "telescope",
    deadlineMs: ABORT_MS,
    onDoubt: "repeat",
  },
  WK: { ...quick, summary: "wake the telescope up", args: [], codes: { "0": done }, asleep: true },
  SL: { ...quick, summary: "put the telescope to sleep", args: [], codes: { "0": done }, asleep: true },
  TC: {
    ...quick,
    summary: "sidereal tracking on or off",
    args: [flag],
    codes: { "0": done, "9": badFlag },
    asleep: false,
  },
  ER: {
    ...quick,
    summary: "set tracking rates",
    args: [
      { name: "raSecPerHour", unit: "s/h", scale: 10, min: -240, max: 240 },
      { name: "decArcsecPerHour", unit: "″/h", scale: 10, min: -3600, max: 3600 },
    ],
    codes: {
      "0": done,
      "9": { done: false, says: "was refused: a rate is over one degree per hour", retry: "never" },
    },
    asleep: false,
  },
  CO: {
    ...motion,
    summary: "move to right ascension and declination",
    args: [
      { name: "raHours", unit: "h", scale: 1e5, min: 0, max: 24, cyclic: true },
      { name: "decDeg", unit: "°", scale: 1e4, min: -90, max: 90 },
    ],
    codes: {
      ...absoluteStops,
      "8": belowHorizon,
      "7": { done: false, says: "was refused: RA or Dec is out of range", retry: "never" },
    },
    onDoubt: "probe",
  },
  AA: {
    ...motion,
    summary: "move to altitude and azimuth",
    args: [
      { name: "altitudeDeg", unit: "°", scale: 1e4, min: -90, max: 90 },
      { name: "azimuthDeg", unit: "°", scale: 1e4, min: 0, max: 360, cyclic: true },
    ],
    codes: {
      ...absoluteStops,
      "8": belowHorizon,
      "7": { done: false, says: "was refused: altitude or azimuth is out of range", retry: "never" },
    },
    onDoubt: "probe",
  },
  RM: {
    ...motion,
    summary: "move relative to the present position",
    args: [
      { name: "raArcsec", unit: "″", scale: 10, min: -7200, max: 7200 },
      { name: "decArcsec", unit: "″", scale: 10, min: -7200, max: 7200 },
    ],
    codes: {
      ...relativeStops,
      "8": { done: false, says: "was refused: the offset is over 2 degrees", retry: "never" },
      "7": { done: false, says: "was refused: the guider is paused", retry: "never" },
      "6": { done: false, says: "failed: the guider stage did not move", retry: "never" },
      "5": { done: false, says: "failed: the guide star is too faint", retry: "never" },
      "4": { done: false, says: "failed to put the guide star into its box", retry: "never" },
    },
    onDoubt: "ask",
  },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof commands;

type Having<F> = { [N in CommandName]: (typeof commands)[N] extends F ? N : never }[CommandName];
/** Commands that answer with a string. */
export type QueryName = Having<{ readonly reply: "data" }>;
/** Commands that wait their turn and answer with a code or, RC, with a carriage return. */
export type OrderlyName = Exclude<Having<{ readonly async: false }>, QueryName>;

/** The arguments that a command takes, by name: none can be left out. */
export type CommandArguments<N extends CommandName> = {
  readonly [A in (typeof commands)[N]["args"][number] as A["name"]]: number;
};

/** Which question a string of this length answers: the strings themselves do not say. */
export const queryByLength: ReadonlyMap<number, QueryName> = new Map(
  (["VR", "TS", "LP"] as const).flatMap((name) => commands[name].lengths.map((length) => [length, name])),
);

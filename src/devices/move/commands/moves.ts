import type { CommandTable, Completion } from "./command.ts";
import { done, failed, MOVE_MS, refused } from "./shared.ts";

/** Codes of every move that was stopped on its way. `again`: what they mean for another try. */
function stops(again: "safe" | "never", then: string): Readonly<Record<string, Completion>> {
  const look = `Look at the telescope before it moves again. ${then}`;
  return {
    "0": done,
    "9": failed(
      "was stopped by a person at the paddle or keypad",
      "never",
      `Somebody is at the telescope: agree with them first. ${then}`,
    ),
    A: failed("was stopped by a remote abort", again, then),
    E: failed("stopped because the telescope was set on a wrong destination", again, then),
    H: failed(
      "stopped at a horizon limit",
      "never",
      `Choose a target, or a time, at which it is higher in the sky. ${then}`,
    ),
    L: failed("stopped at a hard limit of the controller board", "never", look),
    X: failed("stopped because an axis stopped moving", "never", look),
    D: failed("stopped because the dome stopped moving", "never", look),
    Y: failed("stopped because the last small move would be too large", again, then),
  };
}

const absoluteStops = stops("safe", "The move is absolute, so it can be sent again.");
const relativeStops = stops("never", "The offset may be done in part: slew to the target again.");
const previousStops = stops("never", "The stack of positions may have changed: slew to the target instead.");

const belowHorizon = refused(
  "the position is not accessible (below the horizon)",
  "Add an altitude condition to the step.",
);
const apparent = refused(
  "MOVE shows apparent coordinates",
  "Switch MOVE to mean coordinates at its keyboard (AM).",
);
const outside = (what: string): Completion =>
  refused(`${what} is out of range`, "Correct the step in the plan.");
const extrapolated: Completion = {
  done: true,
  warning: "the ephemeris had to be extrapolated: the position may be wrong",
};

const motion = {
  args: [],
  reply: "code",
  asleep: false,
  async: false,
  effect: "telescope",
  danger: "moves",
  deadlineMs: MOVE_MS,
  onDoubt: "repeat",
} as const;

const entry = { name: "entry", unit: "", scale: 1, min: 0, max: 99_999, whole: true } as const;
const listCodes = {
  ...absoluteStops,
  "8": belowHorizon,
  "7": refused("the list has no such entry", "Look which entries the list file has."),
  "6": refused("the list is empty", "Look at the list file on MOVE's computer."),
  "5": refused("no list is open", "Open the list first."),
  "4": apparent,
  "3": refused("the number of the entry is illegal", "Correct the step in the plan."),
} as const;

/** Moves of the telescope. */
export const moves = {
  CO: {
    ...motion,
    summary: "move to right ascension and declination",
    args: [
      { name: "raHours", unit: "h", scale: 1e5, min: 0, max: 24, cyclic: true },
      { name: "decDeg", unit: "°", scale: 1e4, min: -90, max: 90 },
    ],
    codes: { ...absoluteStops, "8": belowHorizon, "7": outside("RA or Dec") },
    onDoubt: "probe",
  },
  AA: {
    ...motion,
    summary: "move to altitude and azimuth",
    args: [
      { name: "altitudeDeg", unit: "°", scale: 1e4, min: -90, max: 90 },
      { name: "azimuthDeg", unit: "°", scale: 1e4, min: 0, max: 360, cyclic: true },
    ],
    codes: { ...absoluteStops, "8": belowHorizon, "7": outside("altitude or azimuth") },
    onDoubt: "probe",
  },
  EG: {
    ...motion,
    summary: "move to where the object of an ephemeris is now",
    args: [{ name: "ephemeris", unit: "", scale: 1, min: 0, max: 9_999, whole: true }],
    codes: {
      ...absoluteStops,
      "8": belowHorizon,
      "7": refused("there is no ephemeris of that number", "Open the ephemeris first."),
      "5": extrapolated,
    },
  },
  RF: { ...motion, summary: "move to an entry of the open list", args: [entry], codes: listCodes },
  SF: {
    ...motion,
    summary: "move to a sky position of the open list",
    args: [entry],
    codes: { ...listCodes, "2": refused("the list has no sky positions", "Open a list that has them.") },
  },
  // The document gives 8 twice: the second one is taken for the 4 of FS, HO and ZE.
  UI: {
    ...motion,
    summary: "move to the uniform illumination spot",
    codes: { ...absoluteStops, "8": belowHorizon, "4": apparent },
  },
  FS: { ...motion, summary: "move to the flat screen", codes: { ...absoluteStops, "4": apparent } },
  HO: { ...motion, summary: "move to home", codes: { ...absoluteStops, "4": apparent } },
  ZE: { ...motion, summary: "move to the zenith", codes: { ...absoluteStops, "4": apparent } },
  PM: {
    ...motion,
    summary: "move to a previous position",
    args: [{ name: "index", unit: "", scale: 1, min: 0, max: 999, whole: true }],
    codes: {
      ...previousStops,
      "8": belowHorizon,
      "7": refused("there is no previous position of that number", "Correct the step in the plan."),
      "6": refused("there are no previous positions", "Slew to coordinates instead."),
      "5": extrapolated,
      "4": apparent,
      "3": refused("the number of the position is illegal", "Correct the step in the plan."),
    },
    // Each move shifts the stack of positions.
    onDoubt: "ask",
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
      "8": refused("the offset is over 2 degrees", "Slew there instead."),
      "7": refused("the guider is paused", "End the pause, or break the lock, first."),
      "6": failed(
        "failed: the guider stage did not move",
        "never",
        "Look at the guider; slew to the target again.",
      ),
      "5": failed(
        "failed: the guide star is too faint",
        "never",
        "Look for clouds; slew to the target again.",
      ),
      "4": failed(
        "failed to put the guide star into its box",
        "never",
        "Look at the guider; slew to the target again.",
      ),
    },
    onDoubt: "ask",
  },
} as const satisfies CommandTable;

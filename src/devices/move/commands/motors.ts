import type { CommandTable, Completion } from "./command.ts";
import { badFlag, done, failed, flag, MOVE_MS, motor, quick, refused } from "./shared.ts";

const withDome = ["72in", "42in", "31in", "loneos", "astrograph", "perth"] as const;

/** Columns 61 to 66 of the status are the widest that a focus position is shown in. */
const focus = {
  name: "position",
  unit: "focus units",
  scale: 1,
  min: -99_999,
  max: 99_999,
  whole: true,
} as const;
const focusCodes = (then: string): Readonly<Record<string, Completion>> => ({
  "0": done,
  "9": refused("the position is illegal", "Correct the step in the plan."),
  "7": refused("the guider is paused", "End the pause, or break the lock, first."),
  "5": failed("failed: the guide star is too faint", "never", `Look for clouds. ${then}`),
});

/** Only the 31-inch uses the time: there the motor runs for so long. */
const shutterTime = { name: "sec", unit: "s", scale: 1, min: 0, max: 600, whole: true } as const;
const shutter = {
  ...motor,
  args: [shutterTime],
  telescopes: ["72in", "31in", "psst"],
  runs: "sec",
} as const;

/** Focus, filter wheel, dome and shutter. */
export const motors = {
  FG: {
    ...motor,
    summary: "move the focus to a position",
    args: [focus],
    codes: focusCodes("The move is absolute, so it can be sent again."),
  },
  FR: {
    ...motor,
    summary: "move the focus by a distance",
    args: [focus],
    codes: focusCodes("The focus may have moved in part: set it to a position."),
    onDoubt: "ask",
  },
  FI: {
    ...motor,
    summary: "initialize the focus",
    args: [],
    codes: { "0": done, "9": failed("timed out", "never", "Look at the focus before it moves again.") },
    deadlineMs: MOVE_MS,
  },
  FT: {
    ...quick,
    summary: "show the focus relative or absolute",
    args: [flag],
    codes: { "0": done, "9": badFlag },
  },
  FW: {
    ...motor,
    summary: "move the filter wheel",
    args: [{ name: "position", unit: "", scale: 1, min: 0, max: 99, whole: true }],
    telescopes: ["72in", "42in", "psst"],
    codes: {
      "0": done,
      "9": refused("the filter wheel is unavailable", "Look at the wheel, and at MOVE's screen."),
      "8": refused("the filter wheel is undefined", "Define the wheel at MOVE's keyboard."),
      "7": refused("the wheel has no such position", "Correct the step in the plan."),
    },
  },
  DM: {
    ...quick,
    summary: "dome following on or off",
    args: [flag],
    telescopes: withDome,
    danger: "moves",
    codes: { "0": done, "9": badFlag },
  },
  DJ: {
    ...motor,
    summary: "jog the dome",
    args: [{ name: "deg", unit: "°", scale: 1, min: -180, max: 180, whole: true }],
    telescopes: withDome,
    codes: {
      "0": done,
      "9": refused("the dome is following the telescope", "Switch dome following off first."),
      "8": refused("the angle is over 180 degrees", "Correct the step in the plan."),
    },
    onDoubt: "ask",
  },
  ID: {
    ...motor,
    summary: "initialize the dome",
    args: [],
    telescopes: ["72in", "loneos", "astrograph"],
    codes: {
      "0": done,
      "9": failed(
        "was stopped at MOVE's keyboard",
        "never",
        "Somebody is at the telescope: agree with them first.",
      ),
      "8": failed(
        "timed out: the dome's mark was not found",
        "never",
        "Look at the dome before it moves again.",
      ),
      "7": failed(
        "failed: the dome could not leave its power pad",
        "never",
        "Look at the dome before it moves again.",
      ),
      "6": { done: true, warning: "it was ignored: this dome reads barcodes and needs no initialization" },
      A: failed("was stopped by a remote abort", "safe", "It begins anew, so it can be sent again."),
    },
    deadlineMs: MOVE_MS,
  },
  PP: {
    ...motor,
    summary: "find the power pad of the dome",
    args: [],
    telescopes: ["31in"],
    codes: {
      "0": done,
      "9": failed("was stopped", "never", "Look who stopped it, and at the dome, before it moves again."),
      "8": failed(
        "timed out, also after the barcode was reset",
        "never",
        "Look at the dome before it moves again.",
      ),
      "7": failed(
        "did not find the power pad, also after the barcode was reset",
        "never",
        "Look at the dome before it moves again.",
      ),
      "6": failed(
        "failed: the barcode could not be reset",
        "never",
        "Look at the dome before it moves again.",
      ),
    },
    deadlineMs: MOVE_MS,
  },
  CS: {
    ...shutter,
    summary: "close the shutter",
    codes: {
      "0": done,
      "6": failed(
        "timed out: the shutter may be open",
        "safe",
        "Look at the shutter; close it by hand if need be.",
      ),
      "9": failed(
        "was stopped: the shutter may be open",
        "never",
        "Look who stopped it; close it by hand if need be.",
      ),
    },
    // Of two wrongs, a motor that runs against its stop is the smaller one next to a shutter left open.
    onDoubt: "repeat",
  },
  OS: {
    ...shutter,
    summary: "open the shutter",
    danger: "opens",
    codes: {
      "0": done,
      "6": failed("timed out: the shutter may be open in part", "never", "Look at the shutter, or close it."),
      "9": failed(
        "was stopped: the shutter may be open in part",
        "never",
        "Look who stopped it, or close it.",
      ),
    },
    onDoubt: "ask",
  },
  LI: {
    ...quick,
    summary: "dome lights on or off",
    args: [flag],
    telescopes: ["72in", "31in"],
    codes: { "0": done, "9": badFlag },
  },
  LS: {
    ...quick,
    summary: "keep the dome light off during moves, or not",
    args: [flag],
    telescopes: ["31in"],
    codes: { "0": done, "9": badFlag },
  },
} as const satisfies CommandTable;

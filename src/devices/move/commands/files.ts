import type { CommandTable } from "./command.ts";
import { done, quick, refused } from "./shared.ts";

/** A quote would end the name early, and MOVE would read on with what is left. */
const fileName = {
  name: "fileName",
  form: "1 to 64 printable ASCII characters without a double quote",
  pattern: /^[\x20\x21\x23-\x7e]{1,64}$/,
} as const;

const reading = { ...quick, deadlineMs: 30_000 } as const;

/** Ephemerides and observing lists on the disk of MOVE's computer. */
export const files = {
  EE: {
    ...reading,
    summary: "open an ephemeris file",
    args: [fileName],
    codes: {
      "0": done,
      "9": refused("the memory for ephemerides is full", "Delete the ephemerides first."),
      "8": refused("the file has no usable data", "Look at the file, and at its dates."),
      "7": { done: true, warning: "only some of the file's data will be used" },
      "6": refused("the file was not found", "Look at its name and folder on MOVE's computer."),
      "5": refused("it is no valid ephemeris file", "Make the file anew."),
      "4": refused(
        "the file has several ephemerides and is not from eph4move",
        "Make it with eph4move, or one file for each object.",
      ),
    },
    // A second time may add the same ephemeris again.
    onDoubt: "ask",
  },
  DE: {
    ...quick,
    summary: "delete all ephemerides",
    args: [],
    codes: {
      "0": done,
      "9": refused("the telescope is tracking on an ephemeris", "Move away, or end tracking, first."),
    },
  },
  OF: {
    ...reading,
    summary: "open an observing list",
    args: [fileName],
    codes: {
      "0": done,
      "9": refused("a list is open already", "Close it first."),
      "8": refused("the file was not found", "Look at its name and folder on MOVE's computer."),
    },
    // Code 9 to the second one may mean that the first was done: close and open anew.
    onDoubt: "probe",
  },
  CF: { ...quick, summary: "close the observing list", args: [], codes: { "0": done } },
} as const satisfies CommandTable;

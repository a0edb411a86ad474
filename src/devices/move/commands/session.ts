import type { CommandTable } from "./command.ts";
import { badFlag, badNumber, done, flag, quick, refused } from "./shared.ts";

/** Aborts are part of a safe stop, which as a whole is bounded. */
const ABORT_MS = 3_000;

const mode = { ...quick, args: [flag], asleep: true, effect: "mode" } as const;
const quiet = { ...quick, args: [], asleep: true, codes: { "0": done } } as const;

/** The line, its modes, sleep, and what stops everything. */
export const session = {
  NU: { ...quiet, summary: "do nothing", effect: "none" },
  RC: { ...mode, summary: "completion codes on or off", reply: "return", codes: {} },
  ES: { ...mode, summary: "extended status on or off", codes: { "0": done, "9": badFlag } },
  WK: { ...quiet, summary: "wake the telescope up" },
  SL: { ...quiet, summary: "put the telescope to sleep", danger: "moves" },
  AB: {
    ...quick,
    summary: "abort a move or a dome initialization",
    args: [],
    codes: { "0": done, A: done },
    async: true,
    deadlineMs: ABORT_MS,
  },
  BA: {
    ...quick,
    summary: "set the speed of the line",
    args: [
      {
        name: "rate",
        unit: "(1 to 5: 9600, 19200, 38400, 57600, 115200 baud)",
        scale: 1,
        min: 1,
        max: 5,
        whole: true,
      },
    ],
    danger: "request",
    codes: { "0": done, "9": badNumber("the speed") },
    // Nothing says at which speed the answer comes.
    onDoubt: "ask",
  },
  DS: {
    ...quick,
    summary: "set the deadman's time",
    args: [{ name: "minutes", unit: "min", scale: 1, min: 0, max: 1_440, whole: true }],
    codes: { "0": done, "9": refused("the time is negative", "Correct the observatory file.") },
  },
  QU: {
    ...quick,
    summary: "end MOVE",
    args: [],
    danger: "never",
    codes: { "0": done },
    onDoubt: "ask",
  },
  FC: {
    ...quick,
    summary: "tell the FORTH system of SITe",
    args: [
      { name: "first", unit: "", scale: 1, min: -2_147_483_648, max: 2_147_483_647, whole: true },
      { name: "second", unit: "", scale: 1, min: -2_147_483_648, max: 2_147_483_647, whole: true },
    ],
    reply: "none",
    danger: "never",
    codes: {},
    onDoubt: "ask",
  },
} as const satisfies CommandTable;

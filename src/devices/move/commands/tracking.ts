import type { CommandTable } from "./command.ts";
import { badFlag, badNumber, done, flag, quick, refused } from "./shared.ts";

const guider = { ...quick, args: [], codes: { "0": done } } as const;

/** Tracking and guiding. */
export const tracking = {
  TC: {
    ...quick,
    summary: "sidereal tracking on or off",
    args: [flag],
    danger: "moves",
    codes: { "0": done, "9": badFlag },
  },
  ER: {
    ...quick,
    summary: "set tracking rates",
    args: [
      { name: "raSecPerHour", unit: "s/h", scale: 10, min: -240, max: 240 },
      { name: "decArcsecPerHour", unit: "″/h", scale: 10, min: -3600, max: 3600 },
    ],
    danger: "moves",
    codes: {
      "0": done,
      "9": refused("a rate is over one degree per hour", "Correct the step in the plan."),
    },
  },
  LM: {
    ...quick,
    summary: "set the lock mode",
    args: [{ name: "mode", unit: "(0 off, 1 sidereal, 2 track)", scale: 1, min: 0, max: 2, whole: true }],
    codes: { "0": done, "9": badNumber("the mode") },
  },
  BL: { ...guider, summary: "break the guider's lock" },
  PD: { ...guider, summary: "end the pause in guiding", telescopes: ["72in", "42in"] },
  PE: { ...guider, summary: "pause the guiding", telescopes: ["72in", "42in"] },
} as const satisfies CommandTable;

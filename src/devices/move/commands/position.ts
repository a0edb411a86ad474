import type { CommandTable } from "./command.ts";
import { done, failed, MOVE_MS, quick, refused } from "./shared.ts";

const believed = { ...quick, args: [], danger: "request", onDoubt: "ask" } as const;

/** What the telescope believes about where it points, and what time it is. A mistake here spoils every later move. */
export const position = {
  IC: {
    ...believed,
    summary: "initialize the coordinates",
    telescopes: ["31in", "psst"],
    codes: {
      "0": done,
      "9": refused("MOVE's display mode does not allow it", "Change the mode at MOVE's keyboard."),
      "6": failed("timed out", "never", "Look at the telescope: its coordinates may be wrong now."),
    },
    deadlineMs: MOVE_MS,
  },
  SH: { ...believed, summary: "make this position the home position", codes: { "0": done } },
  SP: { ...believed, summary: "save this position on the stack", codes: { "0": done } },
  UC: {
    ...believed,
    summary: "set the coordinates to those last moved to",
    codes: {
      "0": done,
      "9": refused(
        "MOVE shows apparent coordinates",
        "Switch MOVE to mean coordinates at its keyboard (AM).",
      ),
      "8": refused("there was no move before", "Slew to a target and centre it first."),
    },
  },
  SD: {
    ...believed,
    summary: "set the date",
    args: [
      {
        name: "date",
        form: "a date like 21-Nov-26",
        pattern:
          /^(0[1-9]|[12]\d|3[01])-([Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]u[nl]|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec)-\d\d$/,
      },
    ],
    codes: { "0": done, "9": refused("the form of the date is wrong", "Compare the version of MOVE.") },
  },
  // The same time sent again sets the clock back, and with it the pointing.
  ST: {
    ...believed,
    summary: "set the time",
    args: [{ name: "time", form: "a time like 03:05:09", pattern: /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/ }],
    codes: { "0": done, "9": refused("the form of the time is wrong", "Compare the version of MOVE.") },
  },
} as const satisfies CommandTable;

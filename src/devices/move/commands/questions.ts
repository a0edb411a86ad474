import type { CommandTable } from "./command.ts";
import { SHORT_MS } from "./shared.ts";

const question = {
  args: [],
  reply: "data",
  codes: {},
  asleep: true,
  async: true,
  effect: "none",
  danger: "none",
  deadlineMs: SHORT_MS,
  onDoubt: "repeat",
} as const;

/** Commands that answer with a string. VR and SM wait their turn; the others overtake what runs. */
export const questions = {
  TS: { ...question, summary: "ask for the status", lengths: [45, 96] },
  LP: { ...question, summary: "ask for the last position moved to", lengths: [25] },
  ON: { ...question, summary: "ask for the name of the object", lengths: [20] },
  VR: { ...question, summary: "ask for the version", async: false, lengths: [18] },
  SM: {
    ...question,
    summary: "ask where the Sun or the Moon is",
    args: [{ name: "moon", unit: "(0 the Sun, 1 the Moon)", scale: 1, min: 0, max: 1, whole: true }],
    asleep: false,
    async: false,
    // The document says 9, and gives an example of 10.
    lengths: [9, 10],
  },
} as const satisfies CommandTable;

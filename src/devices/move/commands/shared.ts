import type { Completion } from "./command.ts";

export const SHORT_MS = 10_000;
/** A move ends within about three minutes in normal circumstances. */
export const MOVE_MS = 300_000;

export const done: Completion = { done: true };

/** The command was not carried out, and the same one would not be the next time. */
export function refused(why: string, hint: string): Completion {
  return { done: false, says: `was refused: ${why}`, retry: "never", hint };
}

/** The command began and did not reach its end. `retry`: whether it may be sent again without a look. */
export function failed(says: string, retry: "safe" | "never", hint: string): Completion {
  return { done: false, says, retry, hint };
}

export const flag = { name: "on", unit: "(0 or 1)", scale: 1, min: 0, max: 1, whole: true } as const;

const wrongVersion = "Compare the version that MOVE reports with the one this site trusts.";

export const badFlag = refused("its argument is not 0 or 1", wrongVersion);
/** A number that is in the document's range and that MOVE takes for wrong all the same. */
export const badNumber = (of: string): Completion => refused(`${of} is not one it takes`, wrongVersion);

/** Commands that are over at once, change something, and wait their turn. */
export const quick = {
  reply: "code",
  asleep: false,
  async: false,
  effect: "telescope",
  danger: "none",
  deadlineMs: SHORT_MS,
  onDoubt: "repeat",
} as const;

/** Commands that move something other than the telescope, and answer when it stands. */
export const motor = { ...quick, danger: "moves", deadlineMs: 120_000 } as const;

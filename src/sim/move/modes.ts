import { DateTime } from "luxon";
import type { CommandLine } from "./line.ts";
import { baudRates } from "./options.ts";
import { code, done, type Outcome } from "./outcome.ts";
import { computerMs } from "./pointing.ts";
import type { Program } from "./program.ts";

/** A degree in an hour, in the tenths that ER takes: seconds of time, and of arc. */
const MAX_RA_RATE = 2_400;
const MAX_DEC_RATE = 36_000;
const DAY_MS = 86_400_000;

/** A switch: 1 on, 0 off, 9 for anything else. */
export function toggle(
  set: (program: Program, on: boolean, nowMs: number) => void,
): (program: Program, command: CommandLine, nowMs: number) => Outcome {
  return (program, { n }, nowMs) => {
    if (n !== 0 && n !== 1) return code("9");
    set(program, n === 1, nowMs);
    return done;
  };
}

/** Completion codes on or off; never has a code itself. */
export function remoteCodes(program: Program, { n }: CommandLine): Outcome {
  if (n === 0 || n === 1) program.codes = n === 1;
  return { kind: "bare" };
}

export function wake(program: Program, _command: CommandLine, nowMs: number): Outcome {
  if (program.asleep) program.body.mount.setTracking(true, nowMs);
  program.asleep = false;
  return done;
}

export function sleep(program: Program, _command: CommandLine, nowMs: number): Outcome {
  program.body.mount.setTracking(false, nowMs);
  program.asleep = true;
  program.guiding = "off";
  return done;
}

export function setLockMode(program: Program, { n }: CommandLine, nowMs: number): Outcome {
  if (n < 0 || n > 2) return code("9");
  program.body.mount.setLockMode(n, nowMs);
  return done;
}

export function enterRates(program: Program, { n, m }: CommandLine, nowMs: number): Outcome {
  if (Math.abs(n) > MAX_RA_RATE || Math.abs(m) > MAX_DEC_RATE) return code("9");
  program.body.mount.setRates({ raSecPerHour: n / 10, decArcsecPerHour: m / 10 }, nowMs);
  return done;
}

/** Until the deadman closes the telescope; 0: never. */
export function setDeadman(program: Program, { n }: CommandLine): Outcome {
  if (n < 0) return code("9");
  program.deadmanMs = n * (program.behaviour.deadmanUnit === "minutes" ? 60_000 : 1_000);
  return done;
}

/** The answer still comes at the old rate. */
export function setBaud(program: Program, { n }: CommandLine): Outcome {
  const rate = baudRates[n - 1];
  if (rate === undefined) return code("9");
  program.baud = rate;
  return done;
}

/** Date of the computer, UT: DD-MMM-YY. */
export function setDate(program: Program, { text }: CommandLine, nowMs: number): Outcome {
  const date = DateTime.fromFormat(text, "dd-MMM-yy", { zone: "utc", locale: "en" });
  if (!date.isValid) return code("9");
  const shownMs = computerMs(program, nowMs);
  const today = Math.floor(shownMs / DAY_MS) * DAY_MS;
  program.body.clockSkewMs += date.toMillis() - today;
  return done;
}

/** Time of the computer, UT: HH:MM:SS. */
export function setTime(program: Program, { text }: CommandLine, nowMs: number): Outcome {
  const [, h, m, s] = /^(\d\d):(\d\d):(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (h === undefined || m === undefined || s === undefined) return code("9");
  if (h > 23 || m > 59 || s > 59) return code("9");
  const shownMs = computerMs(program, nowMs);
  const sinceMidnight = ((h * 60 + m) * 60 + s) * 1_000;
  program.body.clockSkewMs += sinceMidnight - (shownMs - Math.floor(shownMs / DAY_MS) * DAY_MS);
  return done;
}

export function breakLock(program: Program): Outcome {
  program.guiding = "off";
  return done;
}

/** A guider that guides pauses; one that does not stays off. */
export function enablePause(program: Program): Outcome {
  if (program.guiding === "active") program.guiding = "paused";
  return done;
}

export function disablePause(program: Program): Outcome {
  if (program.guiding === "paused") program.guiding = "active";
  return done;
}

/** Nobody is left to start it again but a person. */
export function quit(program: Program): Outcome {
  program.running = false;
  return done;
}

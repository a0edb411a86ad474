import { moonAt, separationDeg, sunAt } from "../robotarget/sky.ts";
import type { CommandLine } from "./line.ts";
import { data, type Outcome } from "./outcome.ts";
import { computerMs, inGivenEquinox, shownAt } from "./pointing.ts";
import type { Program } from "./program.ts";
import { equinoxOf, fromJ2000 } from "./sky.ts";
import { lastPosition, longStatus, objectName, shortStatus } from "./status.ts";

const VERSION = "V05.12 - 30-Dec-09";

export function version(): Outcome {
  return data(VERSION);
}

export function telescopeStatus(program: Program, _command: CommandLine, nowMs: number): Outcome {
  return data((program.extended ? longStatus : shortStatus)(program, nowMs));
}

export function currentObject(program: Program): Outcome {
  return data(objectName(program.objectName));
}

/** Before the first move it is where the telescope is. */
export function lastMove(program: Program, _command: CommandLine, nowMs: number): Outcome {
  const position = program.lastPosition?.position ?? shownAt(program, nowMs);
  return data(lastPosition(inGivenEquinox(program, position, nowMs), program.behaviour.lp));
}

/** Elongation, lit part (blank for the Sun), altitude, and whether it rises or sets. */
export function sunOrMoon(program: Program, { n }: CommandLine, nowMs: number): Outcome {
  const { behaviour, place } = program;
  if (n !== 0 && n !== 1) return data("9".repeat(behaviour.smNines));
  const atMs = computerMs(program, nowMs);
  const body = n === 0 ? { ...sunAt(atMs, place), phasePercent: undefined } : moonAt(atMs, place);
  const elongation = separationDeg(fromJ2000(shownAt(program, nowMs), equinoxOf(atMs)), body.position);
  const [forElongation, forPercent] = behaviour.sm === "three-two" ? [3, 2] : [2, 3];
  return data(
    [
      column(elongation, forElongation),
      body.phasePercent === undefined ? " ".repeat(forPercent) : column(body.phasePercent, forPercent),
      body.altDeg < 0 ? "-" : "+",
      column(Math.abs(body.altDeg), 2),
      body.hourAngleHours < 0 ? "R" : "S",
    ].join(""),
  );
}

/** A number as FORTRAN prints it: right in its columns, and stars when it does not fit. */
function column(value: number, width: number): string {
  const text = String(Math.round(value)).padStart(width);
  return text.length > width ? "*".repeat(width) : text;
}

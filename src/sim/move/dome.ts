import type { CommandLine } from "./line.ts";
import { code, done, type Outcome, turning, type Work } from "./outcome.ts";
import type { Program } from "./program.ts";
import { type Equatorial, horizontalOf } from "./sky.ts";

const MAX_JOG_DEG = 180;
/** Azimuth of the mark that a dome is initialized at, and of the power pad. */
const MARK_DEG = 90;
/** At the mark it is looked for a little. */
const SEARCH_MS = 2_000;
/** A dome that follows turns when the telescope has gone so far. */
const STEP_DEG = 4;

/** Azimuth of the dome's slit: that of the telescope that it follows, in steps, once it has caught up. */
export function domeAzDeg({ body, domeFollows, place }: Program, nowMs: number): number {
  const slit = body.dome.at(nowMs);
  if (!domeFollows || body.dome.directionAt(nowMs) !== 0 || body.mount.slewAt(nowMs)) return slit;
  const { azDeg } = horizontalOf(body.mount.positionAt(nowMs), nowMs, place);
  return Math.round(azDeg / STEP_DEG) * STEP_DEG;
}

/** A dome that follows sets off for where a move goes; when it will be there. */
export function followTo(program: Program, to: Equatorial, arrivalMs: number, nowMs: number): number {
  if (!program.domeFollows || program.telescope.dome === "none") return nowMs;
  return domeNow(program, nowMs).goTo(horizontalOf(to, arrivalMs, program.place).azDeg, nowMs);
}

/** A dome that was left on its way goes on to where the telescope stands, when it follows. */
export function bringDomeAfter(program: Program, nowMs: number): void {
  const { dome } = program.body;
  if (dome.directionAt(nowMs) === 0) return;
  if (program.domeFollows) goToTelescope(program, nowMs);
  else dome.stop(nowMs);
}

/** Degrees to the right. */
export function jogDome(program: Program, { n }: CommandLine, nowMs: number): Outcome {
  if (program.domeFollows) return code("9");
  if (Math.abs(n) > MAX_JOG_DEG) return code("8");
  const dome = domeNow(program, nowMs);
  program.domeJogsDeg += n;
  return turning(dome, dome.goBy(n, nowMs), 0, nowMs);
}

export function setDomeFollowing(program: Program, { n }: CommandLine, nowMs: number): Outcome {
  if (n !== 0 && n !== 1) return code("9");
  const dome = domeNow(program, nowMs);
  program.domeFollows = n === 1;
  if (n === 1) goToTelescope(program, nowMs);
  else dome.stop(nowMs);
  return done;
}

/** Turns the dome to its mark. One with a barcode knows where it is (code 6). */
export function initializeDome(program: Program, _command: CommandLine, nowMs: number): Outcome {
  if (program.telescope.dome === "barcode") return code("6");
  return { ...searchMark(program, nowMs), abortable: true };
}

export function findPowerPad(program: Program, _command: CommandLine, nowMs: number): Outcome {
  return searchMark(program, nowMs);
}

/** To the mark, and back to the telescope when the dome follows it. */
function searchMark(program: Program, nowMs: number): Work {
  const dome = domeNow(program, nowMs);
  return {
    ...turning(dome, dome.goTo(MARK_DEG, nowMs), SEARCH_MS, nowMs),
    end(atMs) {
      dome.stop(atMs);
      if (program.domeFollows) goToTelescope(program, atMs);
    },
  };
}

function goToTelescope({ body: { dome, mount }, place }: Program, nowMs: number): void {
  dome.goTo(horizontalOf(mount.positionAt(nowMs), nowMs, place).azDeg, nowMs);
}

/** The dome, where its small steps after the telescope have brought it. */
function domeNow(program: Program, nowMs: number): Program["body"]["dome"] {
  const { dome } = program.body;
  if (dome.directionAt(nowMs) === 0) dome.set(domeAzDeg(program, nowMs));
  return dome;
}

import type { CommandLine } from "./line.ts";
import { code, type Outcome, turning } from "./outcome.ts";
import { showFromNow } from "./pointing.ts";
import { type Program, SHUTTER_SEC } from "./program.ts";

/** Ends of the focus; six columns of the status hold its position. */
export const FOCUS_LIMIT = 30_000;
const FILTER_MS = 4_000;
const INITIALIZE_MS = 15_000;

export function focusTo(program: Program, { n }: CommandLine, nowMs: number): Outcome {
  return focusMove(program, n, 0, nowMs);
}

export function focusBy(program: Program, { n }: CommandLine, nowMs: number): Outcome {
  const to = program.body.focus.at(nowMs) + n;
  return focusMove(program, to, program.focusSteps + n, nowMs);
}

export function initializeFocus({ body: { focus } }: Program, _command: CommandLine, nowMs: number): Outcome {
  return turning(focus, focus.goTo(0, nowMs), INITIALIZE_MS, nowMs);
}

function focusMove(program: Program, to: number, steps: number, nowMs: number): Outcome {
  const { guiding, body } = program;
  if (guiding === "paused") return code("7");
  if (guiding === "clouds") return code("5");
  if (Math.abs(to) > FOCUS_LIMIT) return code("9");
  program.focusSteps = steps;
  return turning(body.focus, body.focus.goTo(to, nowMs), 0, nowMs);
}

/** Positions are counted from 1. */
export function turnFilterWheel(program: Program, { n }: CommandLine, nowMs: number): Outcome {
  const { filterWheel } = program.behaviour;
  if (filterWheel !== "ready") return code(filterWheel === "unavailable" ? "9" : "8");
  if (n < 1 || n > program.telescope.filters) return code("7");
  const { body } = program;
  const endMs = nowMs + (body.filter === n ? 0 : FILTER_MS);
  return {
    kind: "work",
    endMs,
    code: "0",
    abortable: false,
    end(atMs) {
      if (atMs >= endMs) body.filter = n;
    },
  };
}

export function openShutter(program: Program, command: CommandLine, nowMs: number): Outcome {
  return moveShutter(program, command, 1, nowMs);
}

export function closeShutter(program: Program, command: CommandLine, nowMs: number): Outcome {
  return moveShutter(program, command, 0, nowMs);
}

/** The 31-inch runs its motors for so many seconds, however far the shutter comes. */
function moveShutter(
  { telescope, body: { shutter } }: Program,
  { n }: CommandLine,
  to: 0 | 1,
  nowMs: number,
): Outcome {
  if (telescope.shutter !== "dome") return turning(shutter, shutter.goTo(to, nowMs), 0, nowMs);
  const from = shutter.at(nowMs);
  const way = Math.max(0, n) / SHUTTER_SEC;
  shutter.goTo(to === 1 ? Math.min(1, from + way) : Math.max(0, from - way), nowMs);
  return turning(shutter, nowMs + Math.max(0, n) * 1_000, 0, nowMs);
}

/** From now on MOVE shows where the telescope really points. */
export function initializeCoordinates(program: Program, _command: CommandLine, nowMs: number): Outcome {
  if (program.behaviour.coordinates === "apparent") return code("9");
  const endMs = nowMs + INITIALIZE_MS;
  return {
    kind: "work",
    endMs,
    code: "0",
    abortable: false,
    end(atMs) {
      if (atMs >= endMs) showFromNow(program, program.body.mount.positionAt(atMs), atMs);
    },
  };
}

/** Whether the lights in the dome are on: by themselves, while the 31-inch moves and nobody forbade it. */
export function areLightsOn({ telescope, body, lightsSuppressed }: Program, isMoving: boolean): boolean {
  return body.lights || (telescope.powerPad && isMoving && !lightsSuppressed);
}

import type { RunState, StepState } from "../journal/fold.ts";
import type { Paint } from "../paint.ts";
import { printable } from "../printable.ts";
import { timeOfDay } from "../time-text.ts";
import { durationText } from "./duration-text.ts";
import { holdText } from "./hold-text.ts";
import { progressText } from "./progress-text.ts";
import { countsText } from "./run-text.ts";

/** The lines of the block that a terminal shows while a run lives: a line a lane, then the sum. */
export function liveBlock(
  state: RunState,
  options: { nowMs: number; zone: string; columns: number; paint: Paint },
): string[] {
  const { nowMs, zone, columns, paint } = options;
  const head = `${timeOfDay(nowMs, zone)}  ${nightText(state, nowMs)}`;
  const width = Math.max(...state.plan.lanes.map(({ device }) => device.length));
  const lanes = state.plan.lanes.map(({ device }) => {
    const text = `${device.padEnd(width)}  ${laneText(state, device, nowMs, zone)}`;
    return clip(text, columns);
  });
  return [clip(head, columns), ...lanes, clip(countsText(state), columns)].map((line, index) =>
    index === 0 ? paint("dim", line) : line,
  );
}

/** How long the night still takes, or until it begins. */
export function nightText(state: RunState, nowMs: number): string {
  const { startsMs, endsMs } = state.night;
  if (nowMs < startsMs) return `night begins in ${durationText((startsMs - nowMs) / 1000)}`;
  if (nowMs < endsMs) return `night ends in ${durationText((endsMs - nowMs) / 1000)}`;
  return "the night is over";
}

/** Where a lane is and what it does there, or what holds it. */
export function laneText(state: RunState, device: string, nowMs: number, zone: string): string {
  const steps = [...state.steps.values()].filter(({ lane }) => lane === device);
  const at = steps.findIndex(({ status }) => !["done", "failed", "skipped"].includes(status));
  const current = steps[at];
  if (!current) return "all steps ended";
  const what = holdText(state, device, zone) ?? currentText(current, nowMs);
  return `${at + 1}/${steps.length} ${current.step.id}  ${what}`;
}

function currentText(step: StepState, nowMs: number): string {
  if (step.status === "running") {
    const since = step.startedMs === undefined ? "" : durationText((nowMs - step.startedMs) / 1000);
    return [since, progressText(step.progress.at(-1))].filter((part) => part !== "").join("  ");
  }
  return [step.status, step.reasons.join("; ")].filter((part) => part !== "").join(": ");
}

function clip(text: string, columns: number): string {
  const clean = printable(text);
  return clean.length <= columns ? clean : `${clean.slice(0, Math.max(0, columns - 1))}…`;
}

import type { RunState, StepState } from "../journal/fold.ts";
import { timeOfDay } from "../time-text.ts";
import { durationText } from "../view/duration-text.ts";
import { factsText, progressText } from "../view/progress-text.ts";
import type { Expected } from "./forecast.ts";

/** How a bar looks. `unlikely`: the step is expected to be skipped. */
export type BarKind =
  | "done"
  | "running"
  | "planned"
  | "skipped"
  | "unlikely"
  | "failed"
  | "doubt"
  | "interrupted";

/** One step on a lane's line of time. Without a length it is a mark. */
export interface Bar {
  readonly kind: BarKind;
  readonly step: string;
  readonly fromMs: number;
  readonly toMs: number;
  /** Why it was or will be skipped, failed or is in doubt; empty when there is nothing to say. */
  readonly reason: string;
  /** Everything about it, for whoever points at it. */
  readonly title: string;
}

/**
 * The bars of one lane in the order of its steps. Steps that nothing is known of have none.
 * @param nowMs what runs has run up to here
 */
export function barsOf(
  state: RunState,
  device: string,
  expected: ReadonlyMap<string, Expected>,
  nowMs: number,
): readonly Bar[] {
  const lane = state.plan.lanes.find((one) => one.device === device);
  return (lane?.steps ?? []).flatMap(({ id }) => {
    const step = state.steps.get(id);
    return step === undefined ? [] : barsOfStep(state, step, expected.get(id), nowMs);
  });
}

function barsOfStep(
  state: RunState,
  step: StepState,
  expected: Expected | undefined,
  nowMs: number,
): readonly Bar[] {
  const { status } = step;
  if (status === "done" || status === "failed" || status === "skipped") {
    const toMs = step.endedMs ?? state.lastMs;
    return [bar(state, step, status, step.startedMs ?? toMs, toMs)];
  }
  const bars: Bar[] = [];
  if (step.startedMs !== undefined) {
    const kind = status === "in-doubt" ? "doubt" : status === "running" ? "running" : "interrupted";
    const toMs = status === "running" ? nowMs : (step.endedMs ?? state.lastMs);
    bars.push(bar(state, step, kind, step.startedMs, Math.max(step.startedMs, toMs)));
  }
  if (expected === undefined) return bars;
  if ("never" in expected)
    return [...bars, bar(state, step, "unlikely", expected.atMs, expected.atMs, expected.never)];
  const fromMs = status === "running" ? nowMs : expected.fromMs;
  return [...bars, bar(state, step, "planned", fromMs, Math.max(fromMs, expected.toMs))];
}

const words: Readonly<Record<BarKind, string>> = {
  done: "done",
  running: "running",
  planned: "planned",
  skipped: "skipped",
  unlikely: "will be skipped",
  failed: "failed",
  doubt: "in doubt",
  interrupted: "interrupted",
};

/** What a kind of bar is called. */
export function kindText(kind: BarKind): string {
  return words[kind];
}

function bar(
  state: RunState,
  step: StepState,
  kind: BarKind,
  fromMs: number,
  toMs: number,
  why?: string,
): Bar {
  const { zone } = state.night;
  const isLong = toMs - fromMs >= 1000;
  const when = isLong
    ? `${minuteOf(fromMs, zone)} to ${minuteOf(toMs, zone)} (${durationText((toMs - fromMs) / 1000)})`
    : minuteOf(fromMs, zone);
  const reason = why ?? (kind === "planned" ? "" : step.reasons.join("; "));
  const more = kind === "done" ? factsText(step.facts) : progressText(step.progress.at(-1));
  const waits = kind === "planned" && step.reasons.length > 0 ? `waits: ${step.reasons.join("; ")}` : "";
  const title = [`${step.step.id}: ${words[kind]}`, when, reason, waits, kind === "planned" ? "" : more]
    .filter((part) => part !== "")
    .join(" · ");
  return { kind, step: step.step.id, fromMs, toMs, reason, title };
}

/** 21:04. */
export function minuteOf(atMs: number, zone: string): string {
  return timeOfDay(atMs, zone).slice(0, 5);
}

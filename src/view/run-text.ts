import type { RunState, StepState } from "../journal/fold.ts";
import type { Paint } from "../paint.ts";
import { printable } from "../printable.ts";
import { timeOfDay } from "../time-text.ts";
import { durationText } from "./duration-text.ts";
import { holdText } from "./hold-text.ts";
import { factsText, progressText } from "./progress-text.ts";
import { runStatus } from "./run-report.ts";

const marks = {
  pending: ["dim", "-"],
  waiting: ["cyan", "…"],
  running: ["cyan", ">"],
  interrupted: ["yellow", "!"],
  "in-doubt": ["red", "?"],
  done: ["green", "✓"],
  failed: ["red", "✗"],
  skipped: ["yellow", "~"],
} as const;

/** What happened in a run, step by step, with the reason of everything that was not done. */
export function runText(state: RunState, zone: string, paint: Paint): string {
  const lines = [
    `${paint("bold", state.run)}  ${runStatus(state)}, ` +
      `${timeOfDay(state.startedMs, zone)} to ${timeOfDay(state.lastMs, zone)} ${zone}, night of ` +
      `${state.night.date} (${timeOfDay(state.night.startsMs, zone)} to ${timeOfDay(state.night.endsMs, zone)})`,
  ];
  const width = Math.max(...[...state.steps.keys()].map((id) => id.length));
  for (const lane of state.plan.lanes) {
    lines.push("", `${paint("bold", lane.device)} ${paint("dim", `(${lane.kind})`)}`);
    for (const { step, more } of shownSteps(state, lane)) {
      const others = more === 0 ? "" : ` (and ${more} more)`;
      lines.push(`  ${stepLine(step, width, zone, paint)}${others}`);
    }
    const hold = state.ended ? undefined : holdText(state, lane.device, zone);
    if (hold) lines.push(`  ${paint("yellow", printable(hold))}`);
    const problem = state.notAtRest.get(lane.device);
    if (problem) lines.push(`  ${paint("red", `NOT AT REST: ${printable(problem)}`)}`);
  }
  lines.push("", countsText(state), ...doubtLines(state, paint));
  return `${lines.join("\n")}\n`;
}

/** Steps of a lane that have a line: those of a pattern that were not begun, for the same reason, share one. */
export function shownSteps(
  state: RunState,
  lane: RunState["plan"]["lanes"][number],
): readonly { readonly step: StepState; readonly more: number }[] {
  const shared = new Map<string, StepState[]>();
  for (const { id } of lane.steps) {
    const step = state.steps.get(id);
    if (step === undefined) continue;
    const isShared = step.step.pattern !== undefined && step.startedMs === undefined;
    const key = isShared ? [step.step.pattern, step.status, ...step.reasons].join("\n") : id;
    const others = shared.get(key);
    if (others) others.push(step);
    else shared.set(key, [step]);
  }
  return [...shared.values()].flatMap(([step, ...others]) => (step ? [{ step, more: others.length }] : []));
}

/** How many steps ended how: "5 done, 1 skipped". */
export function countsText(state: RunState): string {
  const counts = new Map<string, number>();
  for (const { status } of state.steps.values()) counts.set(status, (counts.get(status) ?? 0) + 1);
  const order = ["done", "failed", "skipped", "in-doubt", "interrupted", "running", "waiting", "pending"];
  const parts = order
    .filter((status) => counts.has(status))
    .map((status) => `${counts.get(status)} ${status}`);
  return `${state.steps.size} steps: ${parts.join(", ")}`;
}

/** How to answer for the steps that only a person can decide. */
export function doubtLines(state: RunState, paint: Paint): string[] {
  return [...state.steps.values()]
    .filter(({ status }) => status === "in-doubt")
    .flatMap(({ step, lane }) => [
      "",
      paint("red", `${step.id} (${step.verb} ${factsText(step.params)}) was sent and its result never seen.`),
      `${lane} was brought to rest meanwhile. Look at it, and at its own log, then say what is true:`,
      `  nightplan resume ${state.run} --decide ${step.id}=done    it happened`,
      `  nightplan resume ${state.run} --decide ${step.id}=redo    it did not: do it again`,
      `  nightplan resume ${state.run} --decide ${step.id}=skip    go on without it`,
    ]);
}

/** One step on one line: mark, id, times, what came of it. */
export function stepLine(step: StepState, width: number, zone: string, paint: Paint): string {
  const [colour, mark] = marks[step.status];
  const from = step.startedMs === undefined ? "        " : timeOfDay(step.startedMs, zone);
  const took =
    step.startedMs === undefined || step.endedMs === undefined
      ? ""
      : durationText((step.endedMs - step.startedMs) / 1000);
  return [
    paint(colour, mark),
    step.step.id.padEnd(width),
    paint("dim", from),
    took.padStart(9),
    printable(whatOf(step)),
  ]
    .join(" ")
    .trimEnd();
}

/** What came of a step, or what it waits for; its progress while it runs. */
export function whatOf(step: StepState): string {
  if (step.status === "pending") return "";
  const said = step.reasons.join("; ");
  const facts = step.status === "done" ? factsText(step.facts) : progressText(step.progress.at(-1));
  return said === "" || facts === "" ? said + facts : `${said} (${facts})`;
}

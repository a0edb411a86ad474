import { isFinal, type RunState } from "../journal/fold.ts";
import { painter } from "../paint.ts";
import { isoTime, parseIsoTime, timeOfDay } from "../time-text.ts";
import { holdText } from "../view/hold-text.ts";
import { laneText, nightText } from "../view/live-block.ts";
import { runStatus } from "../view/run-report.ts";
import { countsText, doubtLines, shownSteps, whatOf } from "../view/run-text.ts";
import type { LaneOfPage, LineOfPage, PageState } from "./page-shape.ts";
import type { ServedRun } from "./run-source.ts";

const MESSAGES_SHOWN = 8;
/** Every change is sent to every reader: the list of steps has to stay short. */
const STEPS_SHOWN = 60;

export interface PageContext {
  readonly nowMs: number;
  /** The run of this process, which can be acted on. */
  readonly isControlled: boolean;
  readonly lines: readonly LineOfPage[];
}

/** What the page shows of a run. */
export function pageState({ name, state, messages }: ServedRun, context: PageContext): PageState {
  const { nowMs, isControlled, lines } = context;
  const { night, plan } = state;
  const status = runStatus(state);
  const goesOn = isControlled && !state.ended;
  const time = (atMs: number): string => timeOfDay(atMs, night.zone);
  return {
    run: name,
    plan: plan.name,
    date: night.date,
    zone: night.zone,
    state: goesOn && status === "unfinished" ? "running" : status,
    now: isoTime(nowMs),
    clock: time(nowMs),
    night: state.ended ? "" : nightText(state, nowMs),
    counts: countsText(state),
    stopBy: state.ended ? "" : (state.stopRequestedBy ?? ""),
    canControl: goesOn && state.stopRequestedBy === undefined,
    lanes: plan.lanes.map((lane) => laneOf(state, lane, nowMs)),
    safety: [...state.safety].map(([source, { state: says, text, sinceMs }]) => ({
      name: source,
      state: says,
      text,
      since: time(sinceMs),
    })),
    doubts: doubtLines(state, painter(false)).filter((line) => line !== ""),
    messages: messages.all
      .slice(-MESSAGES_SHOWN)
      .reverse()
      .map(({ SentAt, Topic, lane, Content }) => {
        const untilMs = parseIsoTime(Content);
        const what = Number.isNaN(untilMs) ? Content : `until ${time(untilMs)}`;
        return {
          at: time(parseIsoTime(SentAt)),
          text: `${Topic.replace("TargetScheduler-", "")} (${lane}): ${what}`,
        };
      }),
    lines,
  };
}

function laneOf(state: RunState, lane: RunState["plan"]["lanes"][number], nowMs: number): LaneOfPage {
  const { device, kind } = lane;
  const { zone } = state.night;
  const steps = lane.steps.flatMap(({ id }) => state.steps.get(id) ?? []);
  const current = steps.find(({ status }) => !isFinal(status));
  const lines = shownSteps(state, lane);
  const at = lines.findIndex(({ step }) => !isFinal(step.status));
  const from = at < 0 ? Math.max(0, lines.length - STEPS_SHOWN) : Math.max(0, at - STEPS_SHOWN / 2);
  const listed = lines.slice(from, from + STEPS_SHOWN);
  const held = state.ended ? undefined : holdText(state, device, zone);
  const problem = state.notAtRest.get(device);
  return {
    device,
    kind,
    text: laneText(state, device, nowMs, zone),
    alarm: [
      problem === undefined ? "" : `NOT AT REST: ${problem}`,
      held ?? "",
      state.laneStops.get(device) ?? "",
    ]
      .filter((part) => part !== "")
      .join("; "),
    rest: restOf(state, device),
    isPaused: state.holds.get(device)?.person !== undefined,
    isOver: current === undefined,
    current: current === undefined || current.status === "in-doubt" ? null : current.step.id,
    done: steps.filter(({ status }) => isFinal(status)).length,
    all: steps.length,
    steps: listed.map(({ step, more }) => ({
      id: step.step.id,
      status: step.status,
      from: step.startedMs === undefined ? "" : timeOfDay(step.startedMs, zone),
      to: step.endedMs === undefined ? "" : timeOfDay(step.endedMs, zone),
      text: whatOf(step),
      more,
    })),
    stepsLeftOut: lines.length - listed.length,
  };
}

function restOf(state: RunState, device: string): LaneOfPage["rest"] {
  if (state.notAtRest.has(device)) return "NOT AT REST";
  if (state.atRest.has(device)) return "at rest";
  const isUsed = [...state.steps.values()].some(
    ({ lane, startedMs }) => lane === device && startedMs !== undefined,
  );
  return isUsed ? "active" : "not used yet";
}

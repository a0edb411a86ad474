import type { Hold, RunState, SourceState, StepState } from "../journal/fold.ts";
import { isoTime } from "../time-text.ts";
import type { JsonObject } from "../verb.ts";
import { holdText } from "./hold-text.ts";

/** State of a run as `status --json` and `show --json` print it. Stable: members are added, never changed. */
export function runReport(state: RunState): JsonObject {
  return {
    run: state.run,
    plan: state.plan.name,
    planFile: state.planFile,
    planDigest: state.planDigest,
    night: {
      date: state.night.date,
      starts: isoTime(state.night.startsMs),
      ends: isoTime(state.night.endsMs),
    },
    state: runStatus(state),
    exitCode: state.ended?.exitCode ?? null,
    started: isoTime(state.startedMs),
    lastEntry: isoTime(state.lastMs),
    entries: state.entries,
    processes: state.processes,
    safety: Object.fromEntries([...state.safety].map(([name, source]) => [name, safetyReport(source)])),
    notAtRest: Object.fromEntries(state.notAtRest),
    lanes: state.plan.lanes.map((lane) => ({
      device: lane.device,
      kind: lane.kind,
      held: holdText(state, lane.device, state.night.zone) ?? null,
      holds: Object.entries(state.holds.get(lane.device) ?? {}).map(([cause, hold]) =>
        holdReport(cause, hold),
      ),
      steps: lane.steps.map((step) => stepReport(state.steps.get(step.id))),
    })),
  };
}

function safetyReport({ state, text, sinceMs, clearMs }: SourceState): JsonObject {
  return { state, text, since: isoTime(sinceMs), clearAt: clearMs === undefined ? null : isoTime(clearMs) };
}

function holdReport(cause: string, { by, reason, sinceMs }: Hold): JsonObject {
  return { cause, by, reason, since: isoTime(sinceMs) };
}

/** In one word: how the run stands as far as its journal says. */
export function runStatus(state: RunState): string {
  if (state.ended) return state.ended.outcome;
  if ([...state.steps.values()].some(({ status }) => status === "in-doubt")) return "in-doubt";
  return state.stopRequestedBy === undefined ? "unfinished" : "stopped";
}

function stepReport(step: StepState | undefined): JsonObject {
  if (!step) return {};
  return {
    id: step.step.id,
    verb: step.step.verb,
    status: step.status,
    attempts: step.attempts,
    reasons: step.reasons,
    started: step.startedMs === undefined ? null : isoTime(step.startedMs),
    ended: step.endedMs === undefined ? null : isoTime(step.endedMs),
    gate: step.values,
    progress: step.progress.at(-1) ?? null,
    facts: step.facts,
    error: step.error === undefined ? null : { ...step.error },
  };
}

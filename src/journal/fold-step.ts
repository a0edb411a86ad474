import type { JournalEntry } from "../gen/journal-entry.ts";
import type { Plan } from "../plan/plan.ts";
import type { Json, JsonObject } from "../verb.ts";
import type { RunState, StepState } from "./fold.ts";
import type { EntryBody } from "./line.ts";

/** Entries about one step. */
export type StepEntry = Extract<JournalEntry, { body: { step: string } }>;

/** Takes the next entry about a step into its state, in place. */
export function advanceStep(state: RunState, step: StepState, entry: StepEntry): void {
  switch (entry.kind) {
    case "waiting":
      step.status = "waiting";
      step.reasons = entry.body.reasons;
      step.values = asFacts(entry.body.values);
      return;
    case "intent":
      step.status = "running";
      step.attempts = entry.body.attempt;
      step.reasons = [];
      step.values = asFacts(entry.body.values);
      step.startedMs ??= state.lastMs;
      step.inFlight = true;
      state.atRest.delete(step.lane);
      return;
    case "progress":
      step.progress.push(asFacts(entry.body.facts));
      return;
    case "retry":
      step.status = "waiting";
      step.reasons = [entry.body.error.message];
      step.error = entry.body.error;
      step.inFlight = entry.body.inDoubt;
      return;
    case "interrupted":
      step.status = "interrupted";
      step.reasons = [entry.body.reason];
      return;
    case "skip-requested":
      step.skipAskedBy = entry.body.by;
      return;
    case "decision":
      decide(state, step, entry.body.decision);
      return;
    case "outcome":
      for (const id of entry.body.also ?? []) {
        const other = state.steps.get(id);
        if (other) end(state, other, entry.body);
      }
      end(state, step, entry.body);
  }
}

function end(state: RunState, step: StepState, body: EntryBody<"outcome">): void {
  step.status = body.outcome;
  step.inFlight = false;
  step.reasons = body.reason === undefined ? [] : [body.reason];
  step.facts = asFacts(body.facts);
  step.error = body.error;
  step.endedMs = state.lastMs;
  step.endedEntry = state.entries;
}

function decide(state: RunState, step: StepState, decision: EntryBody<"decision">["decision"]): void {
  step.error = undefined;
  step.inFlight = false;
  step.skipAskedBy = undefined;
  if (decision === "redo") {
    step.status = "pending";
    step.progress = [];
    step.reasons = [];
    step.endedMs = undefined;
    return;
  }
  step.status = decision === "done" ? "done" : "skipped";
  step.reasons = ["decided by a person"];
  step.endedMs = state.lastMs;
  step.endedEntry = state.entries;
}

/** Every step of a plan as it is before a run, in the order of the plan. */
export function freshSteps(plan: Plan): Map<string, StepState> {
  const steps = new Map<string, StepState>();
  for (const lane of plan.lanes) {
    for (const step of lane.steps) {
      steps.set(step.id, {
        step,
        lane: lane.device,
        status: "pending",
        inFlight: false,
        skipAskedBy: undefined,
        attempts: 0,
        reasons: [],
        values: {},
        progress: [],
        facts: {},
        error: undefined,
        startedMs: undefined,
        endedMs: undefined,
        endedEntry: 0,
      });
    }
  }
  return steps;
}

/** Facts of an entry: JSON, though its type cannot say so. */
export function asFacts(value: Record<string, unknown> | undefined): JsonObject {
  return (value ?? {}) as { [key: string]: Json };
}

import { isFinal, type RunState, type StepState } from "../journal/fold.ts";
import type { PlanEvent } from "../machine/compile.ts";

/** The events that put a freshly compiled machine where the journal says the run was. */
export function* eventsOf(state: RunState): Generator<PlanEvent> {
  for (const step of state.steps.values()) {
    const event = eventOf(step);
    if (event) yield event;
  }
}

function eventOf(step: StepState): PlanEvent | undefined {
  if (!isFinal(step.status)) return undefined;
  return { type: `${step.status as "done" | "failed" | "skipped"}.${step.step.id}` };
}

/** Steps that were in flight when the last process died, or were stopped before their end. */
export function inFlight(state: RunState): StepState[] {
  return [...state.steps.values()].filter(({ status }) => status === "running" || status === "interrupted");
}

/** Steps that only a person can decide. */
export function inDoubt(state: RunState): StepState[] {
  return [...state.steps.values()].filter(({ status }) => status === "in-doubt");
}

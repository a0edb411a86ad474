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

/** Steps that have acted and of which nobody knows how that ended. */
export function inFlight(state: RunState): StepState[] {
  return [...state.steps.values()].filter((step) => step.inFlight);
}

/** Devices that did something in this run and were not brought to rest since. */
export function notResting(state: RunState): string[] {
  const used = new Set(
    [...state.steps.values()].filter(({ attempts }) => attempts > 0).map(({ lane }) => lane),
  );
  return [...used].filter((lane) => !state.atRest.has(lane));
}

/** Steps that only a person can decide. */
export function inDoubt(state: RunState): StepState[] {
  return [...state.steps.values()].filter(({ status }) => status === "in-doubt");
}

import { type AnyStateMachine, assign, type MachineContext, setup } from "xstate";
import type { Lane, Plan, Step } from "../plan/plan.ts";

/**
 * What the machine takes: how a step ended. `failed.ID` of a step with `onFailure: stop` ends its lane; every
 * other outcome moves the lane on. A step in doubt sends nothing.
 */
export type PlanEvent = { readonly type: `${"done" | "failed" | "skipped"}.${string}` };

/** Names of the two states in which a lane ends. No step id can be one: ids begin with a letter or digit. */
export const laneFinished = "(finished)";
export const laneStopped = "(stopped)";

interface PlanContext extends MachineContext {
  /** Ids of finished steps that other steps need. */
  readonly met: readonly string[];
}

/**
 * Compiles a plan into a machine: one state a step, lanes as parallel regions. Pure: outcomes come in as events;
 * nothing is invoked, no timers, no plan in its context.
 */
export function compile(plan: Plan): AnyStateMachine {
  const needed = new Set(plan.lanes.flatMap((lane) => lane.steps.flatMap((step) => step.needs)));
  return setup({
    types: { context: {} as PlanContext, events: {} as PlanEvent },
    actions: {
      meet: assign({
        met: ({ context }, params: { id: string }) => [...context.met, params.id],
      }),
    },
    guards: {
      needsMet: ({ context }, params: { needs: readonly string[] }) =>
        params.needs.every((id) => context.met.includes(id)),
    },
  }).createMachine({
    id: plan.name,
    type: "parallel",
    context: { met: [] },
    states: Object.fromEntries(plan.lanes.map((lane) => [lane.device, laneRegion(lane, needed)])),
  } as never) as unknown as AnyStateMachine;
}

function laneRegion(lane: Lane, needed: ReadonlySet<string>): object {
  const states: Record<string, object> = {};
  lane.steps.forEach((step, index) => {
    states[step.id] = stepState(step, lane.steps[index + 1]?.id ?? laneFinished, needed.has(step.id));
  });
  states[laneFinished] = { type: "final" };
  states[laneStopped] = { type: "final" };
  return { initial: lane.steps[0]?.id ?? laneFinished, states };
}

function stepState(step: Step, next: string, isNeeded: boolean): object {
  const meet = isNeeded ? { actions: { type: "meet", params: { id: step.id } } } : {};
  const on = {
    [`done.${step.id}`]: { target: next, ...meet },
    [`skipped.${step.id}`]: { target: next },
    [`failed.${step.id}`]: {
      target: step.onFailure === "stop" ? laneStopped : next,
      ...(step.onFailure === "continue" ? meet : {}),
    },
  };
  if (step.needs.length === 0) return { on };
  return {
    on,
    initial: "needs",
    states: {
      needs: { always: { target: "ready", guard: { type: "needsMet", params: { needs: step.needs } } } },
      ready: {},
    },
  };
}

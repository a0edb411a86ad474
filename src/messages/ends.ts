import { isFinal, type RunState, type StepStatus } from "../journal/fold.ts";
import type { Plan } from "../plan/plan.ts";

/**
 * Whether all steps of a target or of a lane have come to their end. Steps end about in order: what has been passed is
 * not looked at again, so that ten thousand steps cost ten thousand looks.
 */
export class Ends {
  readonly #lanes: ReadonlyMap<string, readonly string[]>;
  /** How many steps of a list are passed. */
  readonly #passed = new Map<readonly string[], number>();

  constructor(plan: Plan) {
    this.#lanes = new Map(plan.lanes.map(({ device, steps }) => [device, steps.map(({ id }) => id)]));
  }

  /** Forgets what was passed: a person may have decided that a step is done again. */
  reset(): void {
    this.#passed.clear();
  }

  /** Every step of the group is done. */
  isComplete(group: readonly string[], state: RunState): boolean {
    return this.#allAre((status) => status === "done", group, state);
  }

  /** Every step of the lane has ended. */
  isOver(lane: string, state: RunState): boolean {
    return this.#allAre(isFinal, this.#lanes.get(lane) ?? [], state);
  }

  #allAre(fits: (status: StepStatus) => boolean, steps: readonly string[], state: RunState): boolean {
    let passed = this.#passed.get(steps) ?? 0;
    while (passed < steps.length && fits(state.steps.get(steps[passed] ?? "")?.status ?? "pending"))
      passed += 1;
    this.#passed.set(steps, passed);
    return passed === steps.length;
  }
}

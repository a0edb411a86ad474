import type { StepReading } from "./reading.ts";

/** Why a step waits for another: it says so, or it comes after it in its lane. */
export interface Wait {
  readonly of: StepReading;
  readonly for: StepReading;
  /** Index in `needs`; undefined for the order of the lane. */
  readonly need: number | undefined;
}

/** What each step waits for. Needs within a lane follow from its order, or are never met (needs-later-step). */
export function waitsOf(steps: readonly StepReading[]): ReadonlyMap<StepReading, readonly Wait[]> {
  const byId = new Map(steps.map((step) => [step.id, step]));
  return new Map(
    steps.map((step, at): [StepReading, readonly Wait[]] => {
      const before = steps[at - 1];
      const order: Wait[] = before?.lane === step.lane ? [{ of: step, for: before, need: undefined }] : [];
      const needs = (step.file.needs ?? []).flatMap((id, need): Wait[] => {
        const needed = byId.get(id);
        return needed === undefined || needed.lane === step.lane ? [] : [{ of: step, for: needed, need }];
      });
      return [step, [...needs, ...order]];
    }),
  );
}

/** Steps in an order in which each comes after all it waits for. Those that wait for each other are left out. */
export function runnable(waits: ReadonlyMap<StepReading, readonly Wait[]>): readonly StepReading[] {
  const open = new Map([...waits].map(([step, all]) => [step, all.length]));
  const waiting = new Map<StepReading, StepReading[]>();
  for (const wait of [...waits.values()].flat()) {
    const list = waiting.get(wait.for);
    if (list === undefined) waiting.set(wait.for, [wait.of]);
    else list.push(wait.of);
  }
  const order = [...waits.keys()].filter((step) => open.get(step) === 0);
  for (const done of order) {
    for (const next of waiting.get(done) ?? []) {
      const left = (open.get(next) ?? 0) - 1;
      open.set(next, left);
      if (left === 0) order.push(next);
    }
  }
  return order;
}

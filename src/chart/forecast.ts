import { isFinal, type RunState, type StepState } from "../journal/fold.ts";
import { endingMs, evaluateWhen, openingMs } from "../plan/gates.ts";
import type { Site } from "../sky/site.ts";
import type { Catalog, PointingTarget } from "../verb.ts";

/** When a step that has not ended is going to be done, or why it is not. */
export type Expected =
  | { readonly fromMs: number; readonly toMs: number }
  | { readonly atMs: number; readonly never: string };

export interface ForecastOptions {
  readonly site: Site;
  readonly catalog: Catalog;
  readonly nowMs: number;
}

/** What a step takes beside what its verb says it takes at least: motion and answers. */
const OVERHEAD_MS = 60_000;

/**
 * The rest of the night as far as gates and lengths of steps can tell: the same search that `check` and the runner go by.
 * Every step is taken to succeed. Steps that a person has to decide about, and what comes after them, are left out.
 */
export function forecast(state: RunState, options: ForecastOptions): ReadonlyMap<string, Expected> {
  const expected = new Map<string, Expected>();
  if (state.ended || state.stopRequestedBy !== undefined) return expected;
  const lanes = state.plan.lanes
    .filter(({ device }) => !state.laneStops.has(device))
    .map(({ steps }) => ({
      atMs: Math.max(options.nowMs, state.night.startsMs),
      left: steps.flatMap(({ id }) => state.steps.get(id) ?? []).filter(({ status }) => !isFinal(status)),
    }));
  for (let moved = true; moved; ) {
    moved = false;
    for (const lane of lanes) {
      for (let step = lane.left[0]; step !== undefined && step.status !== "in-doubt"; step = lane.left[0]) {
        const readyMs = neededMs(state, step, expected);
        if (readyMs === undefined) break;
        const next = expectStep(state, step, lane.left, readyMs, lane.atMs, options);
        expected.set(step.step.id, next);
        if ("toMs" in next) lane.atMs = next.toMs;
        lane.left.shift();
        moved = true;
      }
    }
  }
  return expected;
}

/** When the steps that it needs are done; -1 when one of them will not be, undefined while that is not known. */
function neededMs(
  state: RunState,
  { step }: StepState,
  expected: ReadonlyMap<string, Expected>,
): number | undefined {
  let readyMs = 0;
  for (const id of step.needs) {
    const needed = state.steps.get(id);
    const then = expected.get(id);
    if (needed?.status === "done") continue;
    if ((needed && isFinal(needed.status)) || (then && "never" in then)) return -1;
    if (!then) return undefined;
    readyMs = Math.max(readyMs, then.toMs);
  }
  return readyMs;
}

function expectStep(
  state: RunState,
  current: StepState,
  left: readonly StepState[],
  readyMs: number,
  freeMs: number,
  { site, nowMs, catalog }: ForecastOptions,
): Expected {
  const { step } = current;
  const { night } = state;
  if (current.status === "running" && current.startedMs !== undefined) {
    return { fromMs: current.startedMs, toMs: endMs(state, current, nowMs, site, catalog) };
  }
  if (readyMs < 0) return { atMs: freeMs, never: "a step that it needs is not done" };
  const fromMs = Math.max(freeMs, readyMs);
  const over = { atMs: Math.min(fromMs, night.endsMs), never: "the night is over before" };
  if (fromMs >= night.endsMs) return over;
  const openMs = step.when ? openingMs(step.when, night, site, fromMs, night.endsMs) : fromMs;
  if (step.when && openMs === undefined) {
    const { reasons } = evaluateWhen(step.when, night, site, fromMs, night.endsMs);
    return { atMs: fromMs, never: reasons.join("; ") };
  }
  if (openMs === undefined) return over;
  const passes =
    step.ifNotYet === "skip" && openMs > fromMs && otherOpens(state, current, left, fromMs, site);
  if (passes) return { atMs: fromMs, never: "its when does not hold yet, and another target can be visited" };
  if (step.until && endingMs(step.until, night, site, openMs, night.endsMs) <= openMs) {
    return { atMs: openMs, never: "its until holds already" };
  }
  return { fromMs: openMs, toMs: endMs(state, current, openMs, site, catalog) };
}

/** End of a step that begins or goes on at an instant. */
function endMs(state: RunState, current: StepState, fromMs: number, site: Site, catalog: Catalog): number {
  const { step, lane } = current;
  const { night } = state;
  const kind = state.plan.lanes.find(({ device }) => device === lane)?.kind ?? "";
  const verb = catalog[kind]?.[step.verb];
  const lastMs =
    verb?.endable && step.until ? endingMs(step.until, night, site, fromMs, night.endsMs) : night.endsMs;
  const leastMs = (verb?.leastSec(step.params) ?? 0) * 1000;
  // One that ends by its gate only: a watch, or a wait for something from outside.
  if (verb?.endable && leastMs === 0) return Math.max(lastMs, fromMs);
  const wanted = fromMs + leastMs * (1 - partDone(current)) + OVERHEAD_MS;
  return Math.max(fromMs, Math.min(wanted, lastMs));
}

/** Part of the frames that are taken, 0 to 1. */
function partDone({ progress }: StepState): number {
  const { framesTaken, framesWanted } = progress.at(-1) ?? {};
  if (typeof framesTaken !== "number" || typeof framesWanted !== "number" || framesWanted <= 0) return 0;
  return Math.min(1, Math.max(0, framesTaken / framesWanted));
}

function otherOpens(
  { night }: RunState,
  current: StepState,
  left: readonly StepState[],
  atMs: number,
  site: Site,
): boolean {
  return left.some(({ step }) => {
    if (step.pattern !== current.step.pattern || targetOf(step)?.id === targetOf(current.step)?.id)
      return false;
    return step.when === undefined || openingMs(step.when, night, site, atMs, night.endsMs) === atMs;
  });
}

/** Target that a step is about, if it names one. */
export function targetOf({ params }: StepState["step"]): PointingTarget | undefined {
  return params.target as unknown as PointingTarget | undefined;
}

import { AppError } from "../errors.ts";
import type { JournalEntry } from "../gen/journal-entry.ts";
import type { Plan, Step } from "../plan/plan.ts";
import { parseIsoTime } from "../time-text.ts";
import type { JsonObject } from "../verb.ts";
import { advanceStep, asFacts, freshSteps } from "./fold-step.ts";
import type { EntryBody } from "./line.ts";

/** `running` in a journal whose process is gone means in flight: sent perhaps, and its result never seen. */
export type StepStatus =
  | "pending"
  | "waiting"
  | "running"
  | "interrupted"
  | "in-doubt"
  | "done"
  | "failed"
  | "skipped";

export interface StepState {
  readonly step: Step;
  readonly lane: string;
  status: StepStatus;
  /** It has acted, and how that ended is not known: its process ended, its answer was lost, or it was stopped. */
  inFlight: boolean;
  /** Who wants it skipped; it is, whatever it does now. */
  skipAskedBy: string | undefined;
  /** Tries begun so far. */
  attempts: number;
  /** Why it waits, was skipped, failed or is in doubt. */
  reasons: readonly string[];
  /** What the gates saw last. */
  values: JsonObject;
  /** Progress of all tries since the step was begun, oldest first. */
  progress: JsonObject[];
  /** Facts of the outcome. */
  facts: JsonObject;
  error: EntryBody<"retry">["error"] | undefined;
  startedMs: number | undefined;
  endedMs: number | undefined;
  /** Number of the entry that ended it. */
  endedEntry: number;
}

/** Causes that hold a lane; none is no hold. */
export type LaneHold = { readonly [cause in EntryBody<"held">["cause"]]?: Hold };

export interface Hold {
  readonly by: string;
  readonly reason: string;
  readonly sinceMs: number;
}

/** What a source of the safety gate says, and since when. */
export interface SourceState {
  readonly state: EntryBody<"safety">["state"];
  readonly text: string;
  readonly sinceMs: number;
  /** When lanes go on if every source stays safe, as far as this one knew. */
  readonly clearMs: number | undefined;
}

export interface RunState {
  readonly run: string;
  readonly program: string;
  readonly planFile: string;
  planDigest: string;
  plan: Plan;
  readonly observatoryDigest: string;
  readonly night: EntryBody<"run-started">["night"];
  readonly startedMs: number;
  /** In the order of the plan: lane after lane. */
  steps: Map<string, StepState>;
  /** Processes that worked on the run. */
  processes: number;
  /** When the last of them took it up. */
  processStartedMs: number | undefined;
  stopRequestedBy: string | undefined;
  nightEnded: boolean;
  /** Devices that were brought to rest and have done nothing since. */
  readonly atRest: Set<string>;
  /** Devices that lost what steps had brought about, by rest or restart, and the number of the entry that says so. */
  readonly undone: Map<string, number>;
  /** Devices that could not be brought to rest, and why. */
  readonly notAtRest: Map<string, string>;
  readonly laneStops: Map<string, string>;
  /** Lanes that are held, and what holds each. */
  readonly holds: Map<string, LaneHold>;
  /** What the sources of the safety gate said last, by name. */
  readonly safety: Map<string, SourceState>;
  ended: EntryBody<"run-ended"> | undefined;
  entries: number;
  lastMs: number;
}

/** A person or the safety gate holds the lane: it does nothing until they let go. */
export function isHeld(state: RunState, lane: string): boolean {
  return state.holds.has(lane);
}

/** Final outcomes: nothing follows them. */
export function isFinal(status: StepStatus): boolean {
  return status === "done" || status === "failed" || status === "skipped";
}

/** State of a run from the entries of its journal. The first must be `run-started`. */
export function fold(entries: Iterable<JournalEntry>): RunState {
  let state: RunState | undefined;
  for (const entry of entries) {
    if (state) advance(state, entry);
    else state = begin(entry);
  }
  if (!state) throw new Error("An empty journal has no state.");
  return state;
}

/** The state right after the first entry of a journal. */
export function begin(entry: JournalEntry): RunState {
  if (entry.kind !== "run-started") throw foreign(`it begins with ${entry.kind}`);
  const { body } = entry;
  const plan = body.plan as unknown as Plan;
  return {
    run: body.run,
    program: body.program,
    planFile: body.planFile,
    planDigest: body.planDigest,
    plan,
    observatoryDigest: body.observatoryDigest,
    night: body.night,
    startedMs: parseIsoTime(entry.at),
    steps: freshSteps(plan),
    processes: 0,
    processStartedMs: undefined,
    stopRequestedBy: undefined,
    nightEnded: false,
    atRest: new Set(),
    undone: new Map(),
    notAtRest: new Map(),
    laneStops: new Map(),
    holds: new Map(),
    safety: new Map(),
    ended: undefined,
    entries: 1,
    lastMs: parseIsoTime(entry.at),
  };
}

/** The one reducer: takes the next entry into the state, in place. */
export function advance(state: RunState, entry: JournalEntry): void {
  state.entries += 1;
  state.lastMs = parseIsoTime(entry.at);
  switch (entry.kind) {
    case "process-started":
      state.processes += 1;
      state.processStartedMs = state.lastMs;
      state.stopRequestedBy = undefined;
      return;
    case "plan-adopted":
      adopt(state, entry.body);
      return;
    case "stop-requested":
      state.stopRequestedBy = entry.body.by;
      return;
    case "night-ended":
      state.nightEnded = true;
      return;
    case "lane-stopped":
      state.laneStops.set(entry.body.lane, entry.body.reason);
      return;
    case "held":
    case "released":
      hold(state, entry);
      return;
    case "safety": {
      const { source, state: says, text, clearAt } = entry.body;
      const clearMs = clearAt === undefined ? undefined : parseIsoTime(clearAt);
      state.safety.set(source, { state: says, text, sinceMs: state.lastMs, clearMs });
      return;
    }
    case "made-safe":
      rest(state, entry.body);
      return;
    case "restoring":
      state.atRest.delete(entry.body.device);
      return;
    case "restored":
      state.undone.delete(entry.body.device);
      return;
    case "run-ended":
      state.ended = entry.body;
      return;
    case "device":
      if (asFacts(entry.body.facts).wasReset === true) state.undone.set(entry.body.device, state.entries);
      return;
    case "run-started":
    case "clock-jumped":
      return;
    default: {
      const step = state.steps.get(entry.body.step);
      if (!step)
        throw foreign(`entry ${entry.seq} is about ${entry.body.step}, which its plan does not have`);
      advanceStep(state, step, entry);
    }
  }
}

function foreign(why: string): AppError {
  return new AppError("journal-damaged", `This is not the journal of a run: ${why}.`, {
    hint: "Restore the file from a backup, or move it away and start with --fresh.",
  });
}

function hold(state: RunState, { kind, body }: Extract<JournalEntry, { kind: "held" | "released" }>): void {
  const { lane, cause, by, reason } = body;
  const { [cause]: before, ...others } = state.holds.get(lane) ?? {};
  if (kind === "held")
    state.holds.set(lane, { ...others, [cause]: before ?? { by, reason, sinceMs: state.lastMs } });
  else if (Object.keys(others).length > 0) state.holds.set(lane, others);
  else state.holds.delete(lane);
}

function rest(state: RunState, { device, error }: EntryBody<"made-safe">): void {
  state.undone.set(device, state.entries);
  if (error) {
    state.atRest.delete(device);
    state.notAtRest.set(device, error.message);
  } else {
    state.atRest.add(device);
    state.notAtRest.delete(device);
  }
}

function adopt(state: RunState, body: EntryBody<"plan-adopted">): void {
  const kept = new Set(body.kept);
  const before = state.steps;
  state.plan = body.plan as unknown as Plan;
  state.planDigest = body.planDigest;
  state.steps = freshSteps(state.plan);
  state.laneStops.clear();
  for (const [id, step] of state.steps) {
    const earlier = before.get(id);
    if (earlier && kept.has(id)) state.steps.set(id, { ...earlier, step: step.step, lane: step.lane });
  }
}

import type { Clock } from "../clock.ts";
import { AppError } from "../errors.ts";
import { ExitCode } from "../exit-codes.ts";
import type { JournalEntry } from "../gen/journal-entry.ts";
import { advance, begin, type RunState } from "../journal/fold.ts";
import { Journal, type OpenSink } from "../journal/journal.ts";
import type { EntryBody } from "../journal/line.ts";
import { newestRuns, newRunName, runFile, type StoredRun } from "../journal/store.ts";
import type { Plan } from "../plan/plan.ts";
import { changeText, comparePlans } from "./plan-change.ts";
import { Recorder } from "./recorder.ts";
import { inDoubt, inFlight, notResting } from "./resume.ts";

/** A plan as a run needs it. */
export interface PlanToRun {
  readonly file: string;
  readonly digest: string;
  readonly plan: Plan;
}

export interface RunOpening {
  readonly directory: string;
  readonly clock: Clock;
  readonly openSink: OpenSink;
  /** Name and version of the program. */
  readonly program: string;
  readonly onEntry: (entry: JournalEntry) => void;
}

/** An open run: its recorder, and how to close its file. */
export interface OpenRun {
  readonly recorder: Recorder;
  close(): void;
}

/** Newest run of a plan that has not ended, or undefined. */
export function unfinishedRun(directory: string, plan: string): StoredRun | undefined {
  const [newest] = newestRuns(directory, { plan });
  return newest?.state.ended ? undefined : newest;
}

/** Starts a new run: its first line is on disk when this returns. */
export function createRun(
  opening: RunOpening,
  source: PlanToRun,
  night: EntryBody<"run-started">["night"],
  observatoryDigest: string,
): OpenRun {
  const run = newRunName(opening.directory, night.date, source.plan.name);
  const journal = Journal.create(runFile(opening.directory, run), opening.clock, opening.openSink);
  const first = journal.append("run-started", {
    run,
    program: opening.program,
    planFile: source.file,
    planDigest: source.digest,
    plan: source.plan as unknown as Record<string, unknown>,
    observatoryDigest,
    night,
  });
  opening.onEntry(first);
  return openWith(opening, journal, begin(first), 0);
}

/** Takes up a run that was read from its journal; its torn tail is cut off now. */
export function reopenRun(opening: RunOpening, run: StoredRun): OpenRun {
  const journal = Journal.reopen(run.file, run.contents, opening.clock, opening.openSink);
  return openWith(opening, journal, run.state, run.contents.cutBytes);
}

function openWith(opening: RunOpening, journal: Journal, state: RunState, cutBytes: number): OpenRun {
  const recorder = new Recorder(journal, state, opening.onEntry);
  recorder.append("process-started", { program: opening.program, cutBytes });
  return { recorder, close: () => journal.close() };
}

/**
 * Closes a run that is not gone on with, such as one of an earlier night.
 * @returns what a person should know of it, as sentences
 */
export function expireRun(opening: RunOpening, run: StoredRun): string {
  const unknown = [...inFlight(run.state), ...inDoubt(run.state)].map(({ step }) => step.id);
  const moving = notResting(run.state);
  const journal = Journal.reopen(run.file, run.contents, opening.clock, opening.openSink);
  const entry = journal.append("run-ended", { outcome: "expired", exitCode: ExitCode.stepFailed });
  advance(run.state, entry);
  opening.onEntry(entry);
  journal.close();
  return [
    `${run.name} is closed as expired.`,
    ...(unknown.length > 0 ? [`Outcome unknown: ${unknown.join(", ")}.`] : []),
    ...(moving.length > 0 ? [`Not known to be at rest, look at it: ${moving.join(", ")}.`] : []),
  ].join(" ");
}

/**
 * Makes a run go by a changed plan. Steps keep their outcome when their content is the same.
 * @throws AppError `adopt-in-flight` when a step that was in flight has changed
 */
export function adoptPlan(recorder: Recorder, source: PlanToRun): void {
  const { state } = recorder;
  const change = comparePlans(state.plan, source.plan);
  const same = new Set(change.same);
  const lost = [...inFlight(state), ...inDoubt(state)].find(({ step }) => !same.has(step.id));
  if (lost) {
    throw new AppError(
      "adopt-in-flight",
      `Step ${lost.step.id} is in flight or in doubt, and the changed plan has it otherwise.`,
      {
        hint: `Resume without --adopt first, or decide it: nightplan resume ${state.run} --decide ${lost.step.id}=skip`,
      },
    );
  }
  const kept = change.same.filter((id) => state.steps.get(id)?.status !== "pending");
  recorder.append("plan-adopted", {
    plan: source.plan as unknown as Record<string, unknown>,
    planDigest: source.digest,
    kept,
  });
}

/** Says how the plan file differs from what a run goes by, or undefined when it does not. */
export function planChangeNotice(state: RunState, source: PlanToRun): string | undefined {
  if (state.planDigest === source.digest) return undefined;
  return changeText(comparePlans(state.plan, source.plan));
}

/**
 * Writes down what a person decided about steps in doubt or in flight.
 * @throws AppError `nothing-to-decide` for any other step
 */
export function applyDecisions(
  recorder: Recorder,
  decisions: ReadonlyMap<string, EntryBody<"decision">["decision"]>,
): void {
  const { steps } = recorder.state;
  const open = [...inFlight(recorder.state), ...inDoubt(recorder.state)].map(({ step }) => step.id);
  for (const [id] of decisions) {
    if (open.includes(id)) continue;
    const status = steps.get(id)?.status;
    throw new AppError(
      "nothing-to-decide",
      `There is nothing to decide about ${id}: it is ${status ?? "not in the plan"}.`,
      {
        hint:
          open.length > 0
            ? `Steps that can be decided: ${open.join(", ")}.`
            : "No step of this run is in doubt.",
      },
    );
  }
  for (const [step, decision] of decisions) recorder.append("decision", { step, decision });
}

import type { StepState } from "../journal/fold.ts";
import { isFinal } from "../journal/fold.ts";
import { LaneHolds } from "./holds.ts";
import { StopReason } from "./reasons.ts";
import type { Recorder } from "./recorder.ts";

/** What became of something that a person asked of a run. A refusal changed nothing. */
export type ControlAnswer = { readonly ok: true } | { readonly ok: false; readonly refusal: ControlRefusal };

export interface ControlRefusal {
  readonly code:
    | "stopping"
    | "unknown-lane"
    | "lane-ended"
    | "already-paused"
    | "not-paused"
    | "unknown-step"
    | "not-current";
  /** One sentence: what is in the way. */
  readonly message: string;
  /** What to do instead. */
  readonly hint: string;
}

/** What a person can ask of a running run. `by` says who asked, for the journal: "control", "page", a signal's name. */
export interface RunControl {
  /** Safe stop of the whole run. Asking again changes nothing. */
  stop(by: string): ControlAnswer;
  /** Interrupts the lane's step, brings its device to rest, and starts nothing until `resume`. Every lane when undefined. */
  pause(lane: string | undefined, by: string): ControlAnswer;
  /** Takes a pause by a person back; a hold by safety stays. Every paused lane when undefined. */
  resume(lane: string | undefined, by: string): ControlAnswer;
  /** Ends the current step of a lane as skipped. */
  skip(step: string, by: string): ControlAnswer;
}

/** A run that can be asked, and what the session obeys. */
export interface ControlledRun {
  readonly control: RunControl;
  readonly holds: LaneHolds;
  /** Aborted with a StopReason by a safe stop. */
  readonly stop: AbortSignal;
  /** Safe stop for an error that no step can answer for; not in the journal as a person's wish. */
  fail(reason: StopReason): void;
}

const done: ControlAnswer = { ok: true };

/** Opens the control of a run. It holds for one process: pauses of an earlier one are in the recorder's state. */
export function controlRun(recorder: Recorder): ControlledRun {
  const stop = new AbortController();
  const holds = new LaneHolds(recorder);
  const { state } = recorder;
  const lanesOf = (lane: string | undefined): string[] =>
    state.plan.lanes.map(({ device }) => device).filter((name) => lane === undefined || name === lane);

  const control: RunControl = {
    stop(by) {
      if (stop.signal.aborted) return done;
      try {
        recorder.append("stop-requested", { by });
      } catch {
        // A journal that cannot be written must not keep anybody from stopping; the next entry says so.
      }
      stop.abort(new StopReason("stop-requested", `a safe stop was asked for by ${by}`));
      return done;
    },
    pause(lane, by) {
      if (stop.signal.aborted) return stopping();
      const named = lanesOf(lane);
      if (named.length === 0) return unknownLane(lane, lanesOf(undefined));
      const running = named.filter((name) => currentStep(recorder, name) !== undefined);
      if (running.length === 0) return refused("lane-ended", `${named.join(", ")}: all steps ended.`, SEE);
      const free = running.filter((name) => !holds.isHeldBy(name, "person"));
      if (free.length === 0) {
        const hint = `Go on with: nightplan unpause ${lane ?? ""}`.trim();
        return refused("already-paused", `${running.join(", ")}: paused already.`, hint);
      }
      holds.hold(free, "person", by, `paused by ${by}`);
      return done;
    },
    resume(lane, by) {
      if (stop.signal.aborted) return stopping();
      const named = lanesOf(lane);
      if (named.length === 0) return unknownLane(lane, lanesOf(undefined));
      const paused = named.filter((name) => holds.isHeldBy(name, "person"));
      if (paused.length === 0) {
        return refused("not-paused", `${named.join(", ")}: not paused by anybody.`, SEE);
      }
      holds.release(paused, "person", by, `resumed by ${by}`);
      return done;
    },
    skip(step, by) {
      if (stop.signal.aborted) return stopping();
      const wanted = state.steps.get(step);
      if (!wanted) {
        const current = lanesOf(undefined).flatMap((name) => currentStep(recorder, name)?.step.id ?? []);
        const hint = current.length > 0 ? `Steps that can be skipped now: ${current.join(", ")}.` : SEE;
        return refused("unknown-step", `The plan has no step ${step}.`, hint);
      }
      const now = currentStep(recorder, wanted.lane);
      if (now !== wanted) return notCurrent(wanted, now);
      if (wanted.skipAskedBy === undefined) holds.skip(wanted, by);
      return done;
    },
  };
  return { control, holds, stop: stop.signal, fail: (reason) => stop.abort(reason) };
}

/** The first step of a lane that has not ended, unless it waits for a person's decision: then the lane is over for now. */
export function currentStep(recorder: Recorder, lane: string): StepState | undefined {
  const { plan, steps } = recorder.state;
  const ids = plan.lanes.find(({ device }) => device === lane)?.steps ?? [];
  for (const { id } of ids) {
    const step = steps.get(id);
    if (step !== undefined && !isFinal(step.status)) return step.status === "in-doubt" ? undefined : step;
  }
  return undefined;
}

const SEE = "`nightplan status` says what runs.";

function refused(code: ControlRefusal["code"], message: string, hint: string): ControlAnswer {
  return { ok: false, refusal: { code, message, hint } };
}

function stopping(): ControlAnswer {
  return refused("stopping", "The run is stopping.", "Begin it again with `nightplan run PLAN`: it goes on.");
}

function unknownLane(lane: string | undefined, lanes: readonly string[]): ControlAnswer {
  return refused("unknown-lane", `The run has no lane ${lane}.`, `Its lanes: ${lanes.join(", ")}.`);
}

function notCurrent(wanted: StepState, now: StepState | undefined): ControlAnswer {
  const { id } = wanted.step;
  if (wanted.status === "in-doubt") {
    return refused(
      "not-current",
      `${id} is in doubt: the run does not go on with it by itself.`,
      `Look at ${wanted.lane}, then: nightplan resume --decide ${id}=skip`,
    );
  }
  if (isFinal(wanted.status)) return refused("not-current", `${id} has ended: ${wanted.status}.`, SEE);
  const hint = now === undefined ? SEE : `The step of ${wanted.lane} that can be skipped is ${now.step.id}.`;
  return refused("not-current", `${id} is not the current step of ${wanted.lane}.`, hint);
}

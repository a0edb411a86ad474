import { isHeld, type StepState } from "../journal/fold.ts";
import type { EntryBody } from "../journal/line.ts";
import { StopReason } from "./reasons.ts";
import type { Recorder } from "./recorder.ts";

/** Who holds a lane: a person who paused it, or the safety gate. A lane goes on when neither does. */
export type HoldCause = EntryBody<"held">["cause"];

/** Holds lanes, and interrupts what they do. What is held is in the journal; here are only the signals of this process. */
export class LaneHolds {
  readonly #recorder: Recorder;
  readonly #stints = new Map<string, AbortController>();

  constructor(recorder: Recorder) {
    this.#recorder = recorder;
  }

  isHeld(lane: string): boolean {
    return isHeld(this.#recorder.state, lane);
  }

  isHeldBy(lane: string, cause: HoldCause): boolean {
    return this.#recorder.state.holds.get(lane)?.[cause] !== undefined;
  }

  /** Begins a stretch of work of a lane. The signal is aborted with a StopReason when the lane must let go of its device. */
  stint(lane: string): AbortSignal {
    const stint = new AbortController();
    this.#stints.set(lane, stint);
    return stint.signal;
  }

  /**
   * Holds lanes at once. The reason is a sentence's end.
   * @throws AppError `journal-unwritable`, after every lane was told
   */
  hold(lanes: readonly string[], cause: HoldCause, by: string, reason: string): void {
    try {
      for (const lane of lanes) this.#recorder.append("held", { lane, cause, by, reason });
    } finally {
      for (const lane of lanes) this.#stints.get(lane)?.abort(new StopReason("held", reason));
    }
  }

  /** Takes one cause back. @throws AppError `journal-unwritable` */
  release(lanes: readonly string[], cause: HoldCause, by: string, reason: string): void {
    for (const lane of lanes) this.#recorder.append("released", { lane, cause, by, reason });
  }

  /** Ends a lane's current step as skipped. @throws AppError `journal-unwritable` */
  skip({ step, lane }: StepState, by: string): void {
    this.#recorder.append("skip-requested", { step: step.id, by });
    this.#stints.get(lane)?.abort(new StopReason("skip-requested", `skipped by ${by}`));
  }
}

// Generated from schemas/journal.schema.json by schemas/generate.mjs. Do not edit: run `npm run gen`.

/**
 * One line of a journal, without its checksum. docs/journal-format.md explains the file.
 */
export type JournalEntry =
  | RunStartedEntry
  | ProcessStartedEntry
  | PlanAdoptedEntry
  | WaitingEntry
  | IntentEntry
  | ProgressEntry
  | RetryEntry
  | InterruptedEntry
  | OutcomeEntry
  | DecisionEntry
  | LaneStoppedEntry
  | NightEndedEntry
  | StopRequestedEntry
  | HeldEntry
  | ReleasedEntry
  | SkipRequestedEntry
  | SafetyEntry
  | MadeSafeEntry
  | RestoringEntry
  | RestoredEntry
  | DeviceEntry
  | ClockJumpedEntry
  | RunEndedEntry;

/**
 * First line of a journal: everything the run goes by.
 */
export interface RunStartedEntry {
  v: 1;
  seq: number;
  /**
   * ISO 8601 in UTC with milliseconds.
   */
  at: string;
  kind: "run-started";
  body: {
    run: string;
    /**
     * Name and version of the program.
     */
    program: string;
    planFile: string;
    planDigest: string;
    /**
     * The plan, whole and resolved.
     */
    plan: {};
    observatoryDigest: string;
    night: {
      date: string;
      noonMs: number;
      nextNoonMs: number;
      startsMs: number;
      endsMs: number;
      /**
       * Time zone of the site.
       */
      zone: string;
    };
  };
}
/**
 * A process took the run up, again or for the first time.
 */
export interface ProcessStartedEntry {
  v: 1;
  seq: number;
  /**
   * ISO 8601 in UTC with milliseconds.
   */
  at: string;
  kind: "process-started";
  body: {
    program: string;
    /**
     * Bytes of a torn last line that were cut off.
     */
    cutBytes: number;
  };
}
/**
 * The plan file had changed and was adopted: steps with the same id and content keep their outcome.
 */
export interface PlanAdoptedEntry {
  v: 1;
  seq: number;
  /**
   * ISO 8601 in UTC with milliseconds.
   */
  at: string;
  kind: "plan-adopted";
  body: {
    plan: {};
    planDigest: string;
    kept: string[];
  };
}
/**
 * A step waits: for its gate, for other steps, for the night to begin.
 */
export interface WaitingEntry {
  v: 1;
  seq: number;
  /**
   * ISO 8601 in UTC with milliseconds.
   */
  at: string;
  kind: "waiting";
  body: {
    /**
     * Id of a step.
     */
    step: string;
    for: "night" | "needs" | "gate";
    reasons: string[];
    /**
     * Facts, by name with units.
     */
    values?: {};
    /**
     * ISO 8601 in UTC with milliseconds.
     */
    nextLook?: string;
    /**
     * When the step can start, as far as the sky tells: ISO 8601 in UTC. Not known for needs.
     */
    opens?: string;
  };
}
/**
 * A step is about to act. On disk before its first byte goes out.
 */
export interface IntentEntry {
  v: 1;
  seq: number;
  /**
   * ISO 8601 in UTC with milliseconds.
   */
  at: string;
  kind: "intent";
  body: {
    /**
     * Id of a step.
     */
    step: string;
    attempt: number;
    /**
     * What the gates saw right before.
     */
    values: {};
    /**
     * When gates lose the target that it begins with: ISO 8601 in UTC. The night's end when absent.
     */
    targetEnds?: string;
  };
}
/**
 * What a running step found out or did.
 */
export interface ProgressEntry {
  v: 1;
  seq: number;
  /**
   * ISO 8601 in UTC with milliseconds.
   */
  at: string;
  kind: "progress";
  body: {
    /**
     * Id of a step.
     */
    step: string;
    /**
     * Facts, by name with units.
     */
    facts: {};
  };
}
/**
 * A try failed; another follows.
 */
export interface RetryEntry {
  v: 1;
  seq: number;
  /**
   * ISO 8601 in UTC with milliseconds.
   */
  at: string;
  kind: "retry";
  body: {
    /**
     * Id of a step.
     */
    step: string;
    attempt: number;
    error: ErrorRecord;
    waitSec: number;
    /**
     * What the device did is not known: the next try asks it first.
     */
    inDoubt: boolean;
  };
}
export interface ErrorRecord {
  code: string;
  message: string;
  hint?: string;
  retry?: "safe" | "doubt" | "never";
}
/**
 * A step was stopped on request before its end; a resume takes it up.
 */
export interface InterruptedEntry {
  v: 1;
  seq: number;
  /**
   * ISO 8601 in UTC with milliseconds.
   */
  at: string;
  kind: "interrupted";
  body: {
    /**
     * Id of a step.
     */
    step: string;
    reason: string;
  };
}
/**
 * How a step ended. Exactly one for each step of a finished run.
 */
export interface OutcomeEntry {
  v: 1;
  seq: number;
  /**
   * ISO 8601 in UTC with milliseconds.
   */
  at: string;
  kind: "outcome";
  body: {
    /**
     * Id of a step.
     */
    step: string;
    outcome: "done" | "failed" | "skipped" | "in-doubt";
    /**
     * Steps of the same pattern that ended the same way with it, for the same reason.
     */
    also?: string[];
    reason?: string;
    /**
     * Facts, by name with units.
     */
    facts?: {};
    error?: ErrorRecord;
  };
}
/**
 * A person decided what became of a step in doubt.
 */
export interface DecisionEntry {
  v: 1;
  seq: number;
  /**
   * ISO 8601 in UTC with milliseconds.
   */
  at: string;
  kind: "decision";
  body: {
    /**
     * Id of a step.
     */
    step: string;
    decision: "done" | "redo" | "skip";
  };
}
/**
 * A lane ended before its last step.
 */
export interface LaneStoppedEntry {
  v: 1;
  seq: number;
  /**
   * ISO 8601 in UTC with milliseconds.
   */
  at: string;
  kind: "lane-stopped";
  body: {
    lane: string;
    reason: string;
  };
}
/**
 * The end of the night was reached.
 */
export interface NightEndedEntry {
  v: 1;
  seq: number;
  /**
   * ISO 8601 in UTC with milliseconds.
   */
  at: string;
  kind: "night-ended";
  body: {
    /**
     * ISO 8601 in UTC with milliseconds.
     */
    at: string;
  };
}
/**
 * Somebody asked for a safe stop.
 */
export interface StopRequestedEntry {
  v: 1;
  seq: number;
  /**
   * ISO 8601 in UTC with milliseconds.
   */
  at: string;
  kind: "stop-requested";
  body: {
    /**
     * A signal's name, or control.
     */
    by: string;
  };
}
/**
 * A lane is held: its step is interrupted, its device brought to rest, and nothing starts until every cause is released.
 */
export interface HeldEntry {
  v: 1;
  seq: number;
  /**
   * ISO 8601 in UTC with milliseconds.
   */
  at: string;
  kind: "held";
  body: {
    lane: string;
    /**
     * person: somebody paused it. safety: the safety gate.
     */
    cause: "person" | "safety";
    /**
     * Who or what did it.
     */
    by: string;
    reason: string;
  };
}
/**
 * A cause that held a lane is gone.
 */
export interface ReleasedEntry {
  v: 1;
  seq: number;
  /**
   * ISO 8601 in UTC with milliseconds.
   */
  at: string;
  kind: "released";
  body: {
    lane: string;
    /**
     * person: somebody paused it. safety: the safety gate.
     */
    cause: "person" | "safety";
    /**
     * Who or what did it.
     */
    by: string;
    reason: string;
  };
}
/**
 * A person wants a step skipped; its outcome follows.
 */
export interface SkipRequestedEntry {
  v: 1;
  seq: number;
  /**
   * ISO 8601 in UTC with milliseconds.
   */
  at: string;
  kind: "skip-requested";
  body: {
    /**
     * Id of a step.
     */
    step: string;
    /**
     * Who or what did it.
     */
    by: string;
  };
}
/**
 * What a source of the safety gate says has changed.
 */
export interface SafetyEntry {
  v: 1;
  seq: number;
  /**
   * ISO 8601 in UTC with milliseconds.
   */
  at: string;
  kind: "safety";
  body: {
    /**
     * Its name in the observatory file.
     */
    source: string;
    /**
     * stale: its answer is too old. unknown: it cannot be read. Everything but safe counts as unsafe.
     */
    state: "safe" | "unsafe" | "stale" | "unknown";
    text: string;
    /**
     * All sources are safe: lanes go on then, if none changes before.
     */
    clearAt?: string;
  };
}
/**
 * A device was brought to rest.
 */
export interface MadeSafeEntry {
  v: 1;
  seq: number;
  /**
   * ISO 8601 in UTC with milliseconds.
   */
  at: string;
  kind: "made-safe";
  body: {
    device: string;
    did: string[];
    error?: ErrorRecord;
  };
}
/**
 * Steps whose effect bringing the device to rest had undone are about to be done again: it does not count as at rest any more.
 */
export interface RestoringEntry {
  v: 1;
  seq: number;
  /**
   * ISO 8601 in UTC with milliseconds.
   */
  at: string;
  kind: "restoring";
  body: {
    device: string;
    steps: string[];
    /**
     * When gates lose the target that it begins with: ISO 8601 in UTC. The night's end when absent.
     */
    targetEnds?: string;
  };
}
/**
 * Steps whose effect bringing the device to rest had undone were done again.
 */
export interface RestoredEntry {
  v: 1;
  seq: number;
  /**
   * ISO 8601 in UTC with milliseconds.
   */
  at: string;
  kind: "restored";
  body: {
    device: string;
    steps: string[];
  };
}
/**
 * A device did something by itself, or was connected.
 */
export interface DeviceEntry {
  v: 1;
  seq: number;
  /**
   * ISO 8601 in UTC with milliseconds.
   */
  at: string;
  kind: "device";
  body: {
    device: string;
    text: string;
    /**
     * Facts, by name with units.
     */
    facts?: {};
  };
}
/**
 * The computer's clock jumped, as after a suspend; gates were looked at anew.
 */
export interface ClockJumpedEntry {
  v: 1;
  seq: number;
  /**
   * ISO 8601 in UTC with milliseconds.
   */
  at: string;
  kind: "clock-jumped";
  body: {
    bySec: number;
  };
}
/**
 * Last line of a run that needs no resume.
 */
export interface RunEndedEntry {
  v: 1;
  seq: number;
  /**
   * ISO 8601 in UTC with milliseconds.
   */
  at: string;
  kind: "run-ended";
  body: {
    outcome: "completed" | "failed" | "in-doubt" | "expired";
    exitCode: number;
  };
}

import type { Json, JsonObject } from "../../../verb.ts";

/** Frames of a stack: exposed, and added to the picture. */
export interface Counts {
  readonly taken: number;
  readonly stacked: number;
}

/** One start of the telescope's stacking that has not been counted yet. It may not have happened at all. */
export interface Segment {
  /** Folders that the album had for the target before; undefined when it could not be read. */
  readonly albumBefore: readonly string[] | undefined;
  /** Frames that the telescope was asked for. */
  readonly asked: number;
  /** At least this many frames have been seen. */
  readonly seen: Counts;
}

/** What the journal knows of a stack step: counts of the segments that are over, and the one that is not counted. */
interface Ledger {
  readonly target: string | undefined;
  readonly startedAtMs: number | undefined;
  readonly counted: Counts;
  readonly open: Segment | undefined;
}

const none: Counts = { taken: 0, stacked: 0 };

/** The ledger that the step's progress adds up to, oldest first. Pure. */
export function readLedger(progress: readonly JsonObject[]): Ledger {
  return progress.reduce<Ledger>(entered, {
    target: undefined,
    startedAtMs: undefined,
    counted: none,
    open: undefined,
  });
}

function entered(ledger: Ledger, facts: JsonObject): Ledger {
  const total = { taken: number(facts.framesTaken) ?? 0, stacked: number(facts.framesStacked) ?? 0 };
  switch (facts.event) {
    case "starting":
      return {
        target: typeof facts.target === "string" ? facts.target : ledger.target,
        startedAtMs: ledger.startedAtMs ?? number(facts.startedAtMs),
        counted: total,
        open: { albumBefore: texts(facts.albumBefore), asked: number(facts.framesAsked) ?? 0, seen: none },
      };
    case "counted":
      return { ...ledger, counted: total, open: undefined };
    case undefined:
      return ledger.open
        ? { ...ledger, open: { ...ledger.open, seen: minus(total, ledger.counted) } }
        : ledger;
    default:
      return ledger;
  }
}

export function plus(a: Counts, b: Counts): Counts {
  return { taken: a.taken + b.taken, stacked: a.stacked + b.stacked };
}

/** The larger of each. */
export function most(a: Counts, b: Counts): Counts {
  return { taken: Math.max(a.taken, b.taken), stacked: Math.max(a.stacked, b.stacked) };
}

function minus(a: Counts, b: Counts): Counts {
  return { taken: Math.max(0, a.taken - b.taken), stacked: Math.max(0, a.stacked - b.stacked) };
}

function number(value: Json | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function texts(value: Json | undefined): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : undefined;
}

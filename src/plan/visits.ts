import type { StepFile, UntilFile, VisitFile } from "../gen/plan-file.ts";
import { parseDuration } from "./duration.ts";
import { positionsOf } from "./visit-values.ts";

/** Longer than any night's work between two noons at the sites that this is for. */
const LONGEST_NIGHT_SEC = 16 * 3600;
/** Most steps that going round until a time is taken apart into. */
const MOST_ROUNDS_STEPS = 2000;
/** Most visits of a plan: what a journal and a machine take without being felt. */
export const MOST_VISITS = 10_000;
/** A slew with what belongs to it takes no less. */
const LEAST_SLEW_SEC = 20;

/** One visit to one target. */
export interface Visit {
  /** The step with this target only; the same object in each round. */
  readonly file: StepFile;
  readonly round: number;
  readonly targetIndex: number | undefined;
}

/** How many visits a pattern asks for. */
export function visitCount(file: StepFile, visit: VisitFile): number {
  const targets = targetsIn(visit).length;
  return targets * roundsOf(visit, file.until, targets);
}

function targetsIn({ target, targets }: VisitFile): readonly string[] {
  return targets ?? (target === undefined ? [] : [target]);
}

/** The visits that a pattern stands for, in their order; the first only of one that asks for more than `room`. */
export function visitsOf(file: StepFile, visit: VisitFile, room: number): readonly Visit[] {
  const { targets, ...rest } = visit;
  const fits = visitCount(file, visit) <= room;
  const ids = fits ? targetsIn(visit) : targetsIn(visit).slice(0, 1);
  const single = ids.map((target, index) => ({
    file: { ...file, visit: { ...rest, target } },
    targetIndex: targets === undefined ? undefined : index,
  }));
  const times = fits ? roundsOf(visit, file.until, ids.length) : 1;
  const rounds = Array.from({ length: times }, (_, index) => index + 1);
  return visit.order === "target-by-target"
    ? single.flatMap((one) => rounds.map((round) => ({ ...one, round })))
    : rounds.flatMap((round) => single.map((one) => ({ ...one, round })));
}

/**
 * As often as the plan says; where it says until when, as often as the longest night has time for one target, since
 * rounds get short when the others are left out or have set.
 */
function roundsOf(visit: VisitFile, until: UntilFile | undefined, targets: number): number {
  if (visit.times !== undefined) return visit.times;
  if (!endsForAll(until)) return 1;
  const secOf = (text: string | undefined): number => (text === undefined ? 0 : (parseDuration(text) ?? 0));
  const staySec = secOf(visit.dwell) * positionsOf(visit.dither).length;
  const visitSec = LEAST_SLEW_SEC + secOf(visit.settle) + staySec;
  return Math.max(
    1,
    Math.min(Math.ceil(LONGEST_NIGHT_SEC / visitSec), Math.floor(MOST_ROUNDS_STEPS / targets)),
  );
}

/** The end is the same for all targets. */
function endsForAll(until: UntilFile | undefined): boolean {
  return until?.time !== undefined || until?.sunAltitude !== undefined || until?.moonAltitude !== undefined;
}

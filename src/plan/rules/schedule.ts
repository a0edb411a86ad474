import type { StepFile } from "../../gen/plan-file.ts";
import { type GateContext, untilOf, whenOf } from "../gate-files.ts";
import { endingMs, openingMs } from "../gates.ts";
import type { TimeExpression, Until, When } from "../plan.ts";
import { parseTimeExpression } from "../time-expression.ts";
import { leastSecOf } from "./least-sec.ts";
import { runnable, waitsOf } from "./order.ts";
import { everyStepOf, type StepReading, targetsOf } from "./reading.ts";
import type { RuleInput } from "./rule.ts";
import { type Tonight, tonightOf } from "./tonight.ts";

/** What a step can do tonight at the very best: every step before it takes no longer than it must. */
export type Slot =
  /** It starts no earlier than `startMs` and is done no earlier than `doneMs`. */
  | { readonly starts: true; readonly readyMs: number; readonly startMs: number; readonly doneMs: number }
  /** It never starts: its gate stays shut from `readyMs` on, the night is over by then, or it needs such a step. */
  | { readonly starts: false; readonly because: "gate" | "night-over"; readonly readyMs: number }
  | { readonly starts: false; readonly because: "needs"; readonly readyMs: number; readonly need: number };

/** A step's gates, as far as they can be read. */
export interface Gates {
  readonly when: When | undefined;
  readonly until: Until | undefined;
}

/** The night's work as it could go at best. */
export interface Schedule {
  readonly tonight: Tonight;
  readonly startsMs: number;
  readonly endsMs: number;
  /** Steps that wait for ever on each other have no slot. */
  readonly slots: ReadonlyMap<StepReading, Slot>;
}

const schedules = new WeakMap<RuleInput, Schedule | { readonly none: true }>();

/** Undefined without an observatory, or when the night has no start or end. */
export function scheduleOf(input: RuleInput): Schedule | undefined {
  const known = schedules.get(input) ?? makeSchedule(input);
  schedules.set(input, known);
  return "none" in known ? undefined : known;
}

/** By the step as written: rounds of a target share their gates, and what was computed for them. */
const gates = new WeakMap<StepFile, Gates>();

/** A step's gates; times and targets that cannot be read are left out. */
export function gatesOf(input: RuleInput, step: StepReading): Gates {
  const known = gates.get(step.file);
  if (known !== undefined) return known;
  const made = readGates(input, step);
  gates.set(step.file, made);
  return made;
}

function readGates(input: RuleInput, step: StepReading): Gates {
  const target: GateContext["target"] = (id) => targetsOf(input).get(id);
  const time = (text: string): TimeExpression | undefined => {
    const parsed = parseTimeExpression(text, target);
    return parsed.ok ? parsed.value : undefined;
  };
  const pointedAt = step.pointedAt === undefined ? undefined : target(step.pointedAt);
  const context: GateContext = { time, target, pointedAt };
  return { when: whenOf(step.file, context), until: untilOf(step.file, context) };
}

function makeSchedule(input: RuleInput): Schedule | { readonly none: true } {
  const tonight = tonightOf(input);
  if (tonight?.startsMs === undefined || tonight.endsMs === undefined) return { none: true };
  const { startsMs, endsMs } = tonight;
  if (endsMs <= startsMs) return { none: true };
  const slots = new Map<StepReading, Slot>();
  const byId = new Map(everyStepOf(input).map((step) => [step.id, step]));
  const waits = waitsOf(everyStepOf(input));
  for (const step of runnable(waits)) {
    const order = waits.get(step)?.find(({ need }) => need === undefined);
    const previous = order && slots.get(order.for);
    const laneMs = previous === undefined ? startsMs : leavesMs(previous);
    const needs = (step.file.needs ?? []).map((id) => {
      const needed = byId.get(id);
      return needed && slots.get(needed);
    });
    slots.set(step, slotOf(input, step, laneMs, needs, { tonight, startsMs, endsMs }));
  }
  return { tonight, startsMs, endsMs, slots };
}

function leavesMs(slot: Slot): number {
  return slot.starts ? slot.doneMs : slot.readyMs;
}

function slotOf(
  input: RuleInput,
  step: StepReading,
  laneMs: number,
  needs: readonly (Slot | undefined)[],
  { tonight: { night, site }, endsMs }: Omit<Schedule, "slots">,
): Slot {
  const neverDone = needs.findIndex((slot) => slot !== undefined && !slot.starts);
  if (neverDone >= 0) return { starts: false, because: "needs", readyMs: laneMs, need: neverDone };
  const readyMs = Math.max(laneMs, ...needs.map((slot) => (slot?.starts ? slot.doneMs : laneMs)));
  if (readyMs >= endsMs) return { starts: false, because: "night-over", readyMs };
  const { when, until } = gatesOf(input, step);
  const startMs = when === undefined ? readyMs : openingMs(when, night, site, readyMs, endsMs);
  if (startMs === undefined) return { starts: false, because: "gate", readyMs };
  const fullMs = startMs + leastSecOf(input, step) * 1000;
  const doneMs =
    until !== undefined && step.info?.endable ? endingMs(until, night, site, startMs, fullMs) : fullMs;
  return { starts: true, readyMs, startMs, doneMs };
}

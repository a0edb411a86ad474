import { opensTonight } from "./gate-never-opens.ts";
import { type StepReading, stepsOf } from "./reading.ts";
import type { FindingDetails, Rule, RuleInput } from "./rule.ts";
import { gatesOf, type Schedule, type Slot, scheduleOf } from "./schedule.ts";
import { isSound, localClock } from "./shut-gates.ts";

/** Steps that cannot start in the coming night though every step before them takes no longer than it must. */
export const unreachableStep: Rule = (input) => {
  const schedule = scheduleOf(input);
  if (schedule === undefined) return [];
  let told: string | undefined;
  return stepsOf(input).flatMap((step) => {
    const slot = schedule.slots.get(step);
    if (slot === undefined || slot.starts || isOwnGate(input, step, slot, schedule)) return [];
    // What keeps one visit of a pattern from being reached keeps those after it.
    const pattern = step.visit && `${step.lane} ${step.visit.pattern}`;
    if (pattern !== undefined && pattern === told) return [];
    told = pattern;
    return [
      input.finding(
        "unreachable-step",
        [...step.path, step.verb],
        `step "${step.id}" is never reached on ${schedule.tonight.night.date}`,
        {
          severity: "warning",
          part: "key",
          ...reason(step, slot, schedule),
        },
      ),
    ];
  });
};

/** The gate itself is what keeps it from starting: another rule says so. */
function isOwnGate(input: RuleInput, step: StepReading, slot: Slot, schedule: Schedule): boolean {
  if (slot.starts || slot.because !== "gate") return false;
  const { when } = gatesOf(input, step);
  if (when === undefined) return false;
  return !isSound(when, step, schedule.tonight) || !opensTonight(input, step, schedule);
}

function reason(
  step: StepReading,
  slot: Slot & { readonly starts: false },
  { tonight }: Schedule,
): FindingDetails {
  const at = localClock(slot.readyMs, tonight);
  switch (slot.because) {
    case "needs":
      return {
        why: `It needs "${step.file.needs?.[slot.need]}", which is never done in that night.`,
        fix: "Make that step possible, or remove the need.",
        related: [{ path: [...step.path, "needs", slot.need], message: "needed here" }],
      };
    case "night-over":
      return {
        why: `What comes before it takes until ${at} at least, when the night is over.`,
        fix: "Ask for less before it, or move it to another night.",
      };
    case "gate":
      return {
        why: `Its gate has shut for good when it is its turn, at ${at} at the earliest.`,
        fix: "Move it before the steps that wait or take longer, or change its gate.",
        related: [{ path: [...step.path, "when"], part: "key", message: "its gate" }],
      };
  }
}

import { digestOf } from "../plan/digest.ts";
import type { Plan, Step } from "../plan/plan.ts";

/** What differs between the plan that a run goes by and the plan file of today. Ids of steps. */
export interface PlanChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  /** Same id, lane and content. */
  readonly same: readonly string[];
  /** Something else than steps differs: the night's limits, a summary. */
  readonly other: boolean;
}

/** Compares two plans step by step. */
export function comparePlans(before: Plan, after: Plan): PlanChange {
  const old = stepDigests(before);
  const now = stepDigests(after);
  const ids = [...now.keys()];
  const same = ids.filter((id) => old.get(id) === now.get(id));
  return {
    added: ids.filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !now.has(id)),
    changed: ids.filter((id) => old.has(id) && old.get(id) !== now.get(id)),
    same,
    other:
      digestOf({ starts: before.starts, ends: before.ends }) !==
      digestOf({ starts: after.starts, ends: after.ends }),
  };
}

/** The change in one sentence: "1 step added (a), 2 changed (b, c)". */
export function changeText(change: PlanChange): string {
  const parts = (["added", "removed", "changed"] as const)
    .filter((kind) => change[kind].length > 0)
    .map((kind) => `${change[kind].length} ${kind} (${change[kind].join(", ")})`);
  if (change.other) parts.push("the night's start or end changed");
  return parts.length === 0 ? "nothing that a run goes by" : parts.join(", ");
}

function stepDigests(plan: Plan): Map<string, string> {
  const digests = new Map<string, string>();
  for (const lane of plan.lanes) {
    for (const step of lane.steps) digests.set(step.id, stepDigest(lane.device, step));
  }
  return digests;
}

function stepDigest(lane: string, step: Step): string {
  return digestOf({ lane, step });
}

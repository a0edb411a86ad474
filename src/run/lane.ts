import { isFinal, type RunState, type StepState } from "../journal/fold.ts";
import { deviceOf, type RunEnvironment } from "./environment.ts";
import { makeSafe } from "./make-safe.ts";
import { stopReason } from "./reasons.ts";
import { notResting } from "./resume.ts";
import { skippedWith } from "./skip.ts";
import { runStep, type StepEnd } from "./step.ts";

/**
 * Runs the steps of one lane until its end, a doubt, or a stop. Its device is at rest when the lane is through, and only then.
 * @returns whether the lane is through for this process
 */
export async function runSteps(env: RunEnvironment, lane: string): Promise<boolean> {
  while (!env.stop.aborted) {
    const position = env.machine.lane(lane);
    if (position.at === "stopped") skipRest(env, lane);
    if (position.at === "step") {
      const end = await stepEnd(env, stepOf(env, position.step), position.ready);
      if (end === "interrupted") return false;
      if (end !== "in-doubt") {
        env.machine.send({ type: `${end}.${position.step}` });
        continue;
      }
    }
    await restLane(env, lane);
    return true;
  }
  return false;
}

/** Runs the lane's current step, unless it has ended already: an adopted plan may have it after unfinished ones. */
async function stepEnd(env: RunEnvironment, step: StepState, ready: boolean): Promise<StepEnd> {
  const { status } = step;
  if (status === "done" || status === "failed" || status === "skipped" || status === "in-doubt")
    return status;
  if (step.skipAskedBy !== undefined) return skipAsked(env, step, step.skipAskedBy);
  const needs = ready ? "ready" : await waitForNeeds(env, step);
  return needs === "ready" ? runStep(env, step) : needs;
}

/** A person wants the step skipped, in this process or in the one before. */
export async function skipAsked(env: RunEnvironment, step: StepState, by: string): Promise<"skipped"> {
  if (step.inFlight) await restLane(env, step.lane);
  env.recorder.append("outcome", { step: step.step.id, outcome: "skipped", reason: `skipped by ${by}` });
  return "skipped";
}

/**
 * A step waits until the steps that it needs are done; it is skipped when they cannot be any more. When they hang on a
 * step in doubt only a person can free it: the lane waits for the next process.
 */
async function waitForNeeds(
  env: RunEnvironment,
  step: StepState,
): Promise<"ready" | "skipped" | "interrupted" | "in-doubt"> {
  const { recorder } = env;
  const skip = (reason: string): "skipped" => {
    const more = skippedWith(env, step, "pattern");
    recorder.append("outcome", { step: step.step.id, outcome: "skipped", reason, ...more });
    return "skipped";
  };
  let reported = "";
  for (;;) {
    if (env.stop.aborted) return "interrupted";
    const open = step.step.needs.filter((id) => !isMet(stepOf(env, id)));
    if (open.length === 0) return "ready";
    const lost = open.find((id) => isFinal(stepOf(env, id).status));
    if (lost !== undefined) return skip(`it needs ${lost}, which ${pastOf(stepOf(env, lost))}`);
    if (env.nightEnd.aborted) return skip(`the night ended while it waited for ${open.join(", ")}`);
    if (reported !== open.join()) {
      reported = open.join();
      recorder.append("waiting", {
        step: step.step.id,
        for: "needs",
        reasons: open.map((id) => `it needs ${id}`),
      });
    }
    if (open.some((id) => hangsOnDoubt(recorder.state, id))) return "in-doubt";
    await recorder.changed(env.wake).catch((error: unknown) => {
      if (!stopReason(env.wake)) throw error;
    });
  }
}

function isMet(step: StepState): boolean {
  return step.status === "done" || (step.status === "failed" && step.step.onFailure === "continue");
}

/** The step, one before it in its lane, or one that these need, is in doubt: it comes no further in this process. */
function hangsOnDoubt(state: RunState, id: string, seen: ReadonlySet<string> = new Set()): boolean {
  const step = state.steps.get(id);
  if (!step || isFinal(step.status) || seen.has(id)) return false;
  if (step.status === "in-doubt") return true;
  const through = new Set([...seen, id]);
  const lane = state.plan.lanes.find(({ device }) => device === step.lane)?.steps ?? [];
  const before = lane
    .slice(
      0,
      lane.findIndex((other) => other.id === id),
    )
    .map((other) => other.id);
  return [...before, ...step.step.needs].some((other) => hangsOnDoubt(state, other, through));
}

function pastOf(step: StepState): string {
  return step.status === "skipped" ? "was skipped" : "failed";
}

/** Steps after the one that stopped the lane get their outcome, so that nothing is left unsaid. */
function skipRest(env: RunEnvironment, lane: string): void {
  const steps = [...env.recorder.state.steps.values()].filter((step) => step.lane === lane);
  const failed = steps.find((step) => step.status === "failed" && step.step.onFailure === "stop");
  const reason = `the lane stopped when ${failed?.step.id ?? "a step"} failed`;
  if (!env.recorder.state.laneStops.has(lane)) env.recorder.append("lane-stopped", { lane, reason });
  for (const step of steps) {
    if (isFinal(step.status)) continue;
    const more = skippedWith(env, step, "pattern");
    env.recorder.append("outcome", { step: step.step.id, outcome: "skipped", reason, ...more });
  }
}

/** Brings the lane's device to rest when it did anything since it last was. */
export async function restLane(env: RunEnvironment, lane: string): Promise<void> {
  if (notResting(env.recorder.state).includes(lane)) await makeSafe(env, lane, deviceOf(env, lane));
}

function stepOf(env: RunEnvironment, id: string): StepState {
  const step = env.recorder.state.steps.get(id);
  if (!step) throw new Error(`The plan has no step ${id}.`);
  return step;
}

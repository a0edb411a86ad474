import { messageOf } from "../errors.ts";
import { isFinal, type StepState } from "../journal/fold.ts";
import { deviceOf, type RunEnvironment } from "./environment.ts";
import { makeSafe } from "./make-safe.ts";
import { stopReason } from "./reasons.ts";
import { runStep } from "./step.ts";

/** How a lane ended for this process. */
export type LaneEnd = "finished" | "stopped" | "in-doubt" | "interrupted";

/** Runs the steps of one lane until its end, a doubt, or a safe stop. A lane that ended leaves its device at rest. */
export async function runLane(env: RunEnvironment, lane: string): Promise<LaneEnd> {
  for (;;) {
    if (env.stop.aborted) return "interrupted";
    const position = env.machine.lane(lane);
    if (position.at === "finished") {
      await restLane(env, lane);
      return "finished";
    }
    if (position.at === "stopped") {
      skipRest(env, lane);
      await restLane(env, lane);
      return "stopped";
    }
    const step = stepOf(env, position.step);
    if (step.status === "in-doubt") return leaveInDoubt(env, lane);
    const end = position.ready ? await runStep(env, step) : await waitForNeeds(env, step);
    if (end === "interrupted") return "interrupted";
    if (end === "in-doubt") return leaveInDoubt(env, lane);
    if (end !== "ready") env.machine.send({ type: `${end}.${position.step}` });
  }
}

/** A step waits until the steps that it needs are done; it is skipped when they cannot be any more. */
async function waitForNeeds(
  env: RunEnvironment,
  step: StepState,
): Promise<"ready" | "skipped" | "interrupted"> {
  const { recorder } = env;
  const wake = AbortSignal.any([env.stop, env.nightEnd]);
  const skip = (reason: string): "skipped" => {
    recorder.append("outcome", { step: step.step.id, outcome: "skipped", reason });
    return "skipped";
  };
  let reported = "";
  for (;;) {
    const position = env.machine.lane(step.lane);
    if (position.at !== "step" || position.ready) return "ready";
    if (env.stop.aborted) return "interrupted";
    const open = step.step.needs.filter((id) => !isMet(stepOf(env, id)));
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
    await recorder.changed(wake).catch((error: unknown) => {
      if (!stopReason(wake)) throw error;
    });
  }
}

function isMet(step: StepState): boolean {
  return step.status === "done" || (step.status === "failed" && step.step.onFailure === "continue");
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
    env.recorder.append("outcome", { step: step.step.id, outcome: "skipped", reason });
  }
}

/** A lane with a step in doubt goes no further until a person decides; its device does not stay in motion. */
async function leaveInDoubt(env: RunEnvironment, lane: string): Promise<"in-doubt"> {
  await restLane(env, lane);
  return "in-doubt";
}

async function restLane(env: RunEnvironment, lane: string): Promise<void> {
  const touched = [...env.recorder.state.steps.values()].some(
    (step) => step.lane === lane && step.attempts > 0,
  );
  if (!touched || env.recorder.state.lanesAtRest.has(lane)) return;
  try {
    const device = deviceOf(env, lane);
    await device.ready(env.stop);
    await makeSafe(env, lane, device);
  } catch (error) {
    if (stopReason(env.stop)) return;
    env.recorder.append("made-safe", {
      device: lane,
      did: [],
      error: {
        code: "not-made-safe",
        message: messageOf(error),
        hint: "Look at the device: it may still move or track.",
      },
    });
  }
}

function stepOf(env: RunEnvironment, id: string): StepState {
  const step = env.recorder.state.steps.get(id);
  if (!step) throw new Error(`The plan has no step ${id}.`);
  return step;
}

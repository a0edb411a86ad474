import { deviceOf, type RunEnvironment } from "./environment.ts";
import { restLane, runSteps, skipAsked } from "./lane.ts";
import { makeSafe } from "./make-safe.ts";
import { notResting } from "./resume.ts";

/** Wire time that a step gets to let go of its device before the device is brought to rest all the same. */
const LETTING_GO_MS = 5_000;

/** Plan time before a held device that could not be brought to rest is told again: the first wait, and the longest. */
const AGAIN_MS = 60_000;
const LONGEST_AGAIN_MS = 15 * 60_000;

/**
 * Runs one lane until its end, a doubt, or a safe stop, and keeps it still while it is held. Resolves when the lane is
 * through for this process; unless a safe stop came, which sees to it itself, its device is at rest then.
 */
export async function runLane(env: RunEnvironment, lane: string): Promise<void> {
  while (!env.stop.aborted) {
    const stint = await nextStint(env, lane);
    if (await runStint(env, lane, stint)) return;
  }
}

/**
 * Runs the lane until it is through or has to let go. A hold is a safe stop of this lane alone: the step is interrupted, and taken
 * up as by the next process.
 * @returns whether the lane is through for this process
 */
async function runStint(env: RunEnvironment, lane: string, stint: AbortSignal): Promise<boolean> {
  const over = new AbortController();
  const stop = AbortSignal.any([env.stop, stint]);
  const steps = runSteps({ ...env, stop, wake: AbortSignal.any([env.wake, stint]) }, lane).finally(() =>
    over.abort(),
  );
  const [isThrough] = await Promise.all([steps, restWhenLate(env, lane, stint, over.signal)]);
  return isThrough;
}

/** A step that does not let go must not keep its device from coming to rest. */
async function restWhenLate(
  env: RunEnvironment,
  lane: string,
  stint: AbortSignal,
  over: AbortSignal,
): Promise<void> {
  const told = await new Promise<boolean>((resolve) => {
    stint.addEventListener("abort", () => resolve(true), { once: true });
    over.addEventListener("abort", () => resolve(false), { once: true });
  });
  if (!told || over.aborted) return;
  const isLate = await env.clock.sleep(LETTING_GO_MS, over).then(
    () => true,
    () => false,
  );
  if (isLate) await makeSafe(env, lane, deviceOf(env, lane));
}

/**
 * Brings the device of a held lane to rest, again and again while it cannot be, and waits until the lane is released, or has something
 * to do all the same: the end of the night, a safe stop. Steps that a person skips meanwhile are ended here.
 * @returns the signal of the stretch of work that begins now: between the last look and its beginning nobody can hold the lane unseen
 */
async function nextStint(env: RunEnvironment, lane: string): Promise<AbortSignal> {
  const { clock, holds, machine, recorder } = env;
  let againMs = AGAIN_MS;
  let tellMs = clock.now();
  for (;;) {
    const position = machine.lane(lane);
    if (env.wake.aborted || position.at !== "step" || !holds.isHeld(lane)) return holds.stint(lane);
    const step = recorder.state.steps.get(position.step);
    if (step === undefined || step.status === "in-doubt") return holds.stint(lane);
    if (notResting(recorder.state).includes(lane) && clock.now() >= tellMs) {
      await restLane(env, lane);
      tellMs = clock.now() + againMs;
      againMs = Math.min(2 * againMs, LONGEST_AGAIN_MS);
      continue;
    }
    if (step.skipAskedBy !== undefined) {
      const end = await skipAsked(env, step, step.skipAskedBy);
      machine.send({ type: `${end}.${step.step.id}` });
      continue;
    }
    const over = new AbortController();
    const signal = AbortSignal.any([env.wake, over.signal]);
    const isMoving = notResting(recorder.state).includes(lane);
    const told = isMoving ? [clock.sleepUntil(tellMs, signal)] : [];
    await Promise.race([recorder.changed(signal), ...told]).catch(() => undefined);
    over.abort();
  }
}

import type { Device, OwnWork, StepContext } from "../devices/device.ts";
import { DeviceError } from "../errors.ts";
import type { StepState } from "../journal/fold.ts";
import { evaluateWhen } from "../plan/gates.ts";
import type { When } from "../plan/plan.ts";
import type { JsonObject, PointingTarget, VerbInfo } from "../verb.ts";
import type { FollowParams } from "../verb-params/follow.ts";
import { deviceOf, type RunEnvironment } from "./environment.ts";

/** Tries of one target that fail in a way that allows another, and the plan time between two of them. */
const TRIES = 3;
const AGAIN_MS = 60_000;
/** Wire time before a device that could not be asked is asked again. */
const ASK_AGAIN_MS = 30_000;

/** How a follower has a target pointed at. */
interface Follower {
  readonly env: RunEnvironment;
  readonly device: Device;
  readonly context: StepContext;
  readonly follows: NonNullable<VerbInfo["follows"]>;
  readonly each: When | undefined;
}

/**
 * Has the lane's device point at each new target that another device works on. A target that its gate, or the device, does
 * not allow is left out; the next one is not. Ends, once a target was there, when the other device waits or stops; and
 * with the step's `ending`. Rejects with DeviceError when the other device cannot be asked, or when it is not known where
 * the lane's device points.
 */
export async function followTargets(
  env: RunEnvironment,
  { lane, step }: StepState,
  follows: NonNullable<VerbInfo["follows"]>,
  context: StepContext,
): Promise<JsonObject> {
  const { source, each, ends } = step.params as unknown as FollowParams;
  const follower: Follower = {
    env,
    device: deviceOf(env, lane),
    context,
    follows,
    each: each as unknown as When,
  };
  const broken = new AbortController();
  const over = AbortSignal.any([context.signal, context.ending, broken.signal]);
  let targets = 0;
  let pointed = 0;
  let left = new AbortController();
  let pointing: Promise<void> = Promise.resolve();
  try {
    for await (const work of workOf(env, source.device, context, over)) {
      // A target that is still waited for is over when another one comes; a slew that has begun is not broken off.
      left.abort();
      await pointing;
      over.throwIfAborted();
      if (work.at === "target") {
        targets += 1;
        left = new AbortController();
        pointing = point(follower, work.target, left.signal).then(
          (isThere) => {
            if (isThere) pointed += 1;
          },
          (error: unknown) => broken.abort(error),
        );
      } else if (env.holds.isHeld(source.device)) {
        // It stands still because its lane is held; its night goes on, and so does this.
      } else if (targets > 0 && (work.at === "nothing" || ends === "wait")) {
        return { targets, pointed, endedBy: work.at === "nothing" ? "stop" : "wait" };
      }
    }
    throw new Error("The work of another device came to an end without a reason.");
  } catch (error) {
    context.signal.throwIfAborted();
    if (!context.ending.aborted) throw error;
    return { targets, pointed, endedBy: "until" };
  } finally {
    left.abort();
    await pointing;
  }
}

/** The other device's work. One that cannot be asked for a while is asked again. */
async function* workOf(
  env: RunEnvironment,
  source: string,
  { clock, progress }: StepContext,
  over: AbortSignal,
): AsyncIterable<OwnWork> {
  const device = deviceOf(env, source);
  if (!device.ownWork) throw new Error(`${source} chooses no targets.`);
  for (let isLost = false; ; ) {
    try {
      const facts = await device.ready(over);
      if (Object.keys(facts).length > 0)
        env.recorder.append("device", { device: source, text: "connected", facts });
      isLost = false;
      yield* device.ownWork(over);
    } catch (error) {
      over.throwIfAborted();
      if (!(error instanceof DeviceError) || error.retry === "never") throw error;
      if (!isLost) progress({ event: "source-lost", message: error.message });
      isLost = true;
      await clock.sleep(ASK_AGAIN_MS, over);
    }
  }
}

/**
 * Points at one target when its gate opens, as long as it is not left; false when that came to nothing. Rejects when nobody
 * knows what the device does.
 */
async function point(follower: Follower, target: PointingTarget, left: AbortSignal): Promise<boolean> {
  const { env, device, context, follows } = follower;
  const { clock, progress } = context;
  const signal = AbortSignal.any([context.signal, context.ending]);
  if (!(await gateOpens(follower, target, AbortSignal.any([signal, left])))) return false;
  for (let tries = 1; !left.aborted; tries += 1) {
    try {
      await device.ready(signal);
      env.judgeSafety();
      signal.throwIfAborted();
      progress({ event: "pointing", target: target.name });
      const params = { ...follows.params, target: target as unknown as JsonObject };
      await device.run(follows.verb, params, {
        ...context,
        signal,
        earlier: [],
        inDoubt: context.inDoubt || tries > 1,
      });
      progress({ event: "pointed", target: target.name });
      return true;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof DeviceError) || error.retry === "doubt") throw error;
      progress({ event: "not-pointed", target: target.name, message: error.message });
      if (error.retry === "never" || tries === TRIES) return false;
      await clock.sleepUntil(clock.now() + AGAIN_MS, AbortSignal.any([signal, left])).catch(() => undefined);
    }
  }
  return false;
}

/** Whether the gate for each target opens before the signal is aborted and the night ends. */
async function gateOpens(
  { env, context, each }: Follower,
  target: PointingTarget,
  signal: AbortSignal,
): Promise<boolean> {
  if (!each) return true;
  const gate: When = { ...each, target };
  const { night } = env.recorder.state;
  for (let isTold = false; !signal.aborted; isTold = true) {
    const look = evaluateWhen(gate, night, env.site, context.clock.now(), night.endsMs);
    if (look.satisfied) return true;
    const event = look.possible ? "waiting" : "left-out";
    if (!isTold || !look.possible)
      context.progress({ event, target: target.name, reasons: [...look.reasons] });
    if (!look.possible) return false;
    await context.clock.sleepUntil(look.nextMs, signal).catch(() => undefined);
  }
  return false;
}

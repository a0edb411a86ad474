import type { Clock } from "../clock.ts";
import type { Device } from "../devices/device.ts";
import { ExitCode } from "../exit-codes.ts";
import { compile } from "../machine/compile.ts";
import { MachineRun } from "../machine/position.ts";
import type { Site } from "../sky/site.ts";
import { isoTime, timeOfDay } from "../time-text.ts";
import type { Catalog } from "../verb.ts";
import { watchClock } from "./clock-watch.ts";
import type { RunEnvironment } from "./environment.ts";
import { runLane } from "./lane.ts";
import { makeSafe } from "./make-safe.ts";
import { StopReason, stopReason } from "./reasons.ts";
import type { Recorder } from "./recorder.ts";
import { eventsOf, inDoubt } from "./resume.ts";

/** Wire time that lanes get to let go of their devices on a safe stop. */
const LETTING_GO_MS = 5_000;

export interface SessionOptions {
  readonly clock: Clock;
  readonly site: Site;
  readonly catalog: Catalog;
  readonly recorder: Recorder;
  /** A device for each lane; closed when the session is over. */
  readonly devices: ReadonlyMap<string, Device>;
  /** Aborted with a StopReason when somebody asks for a safe stop. */
  readonly stop: AbortSignal;
}

export interface SessionResult {
  readonly exitCode: ExitCode;
  /** Errors that are bugs of ours. */
  readonly bugs: readonly unknown[];
}

/**
 * Takes a run from where its journal says it is to its end, as far as one process can.
 * Rejects with AppError `journal-unwritable` after making the devices safe.
 */
export async function runSession(options: SessionOptions): Promise<SessionResult> {
  const { recorder } = options;
  const fatal = new AbortController();
  const over = new AbortController();
  const nightEnd = new AbortController();
  const bugs: unknown[] = [];
  const env: RunEnvironment = {
    ...options,
    machine: new MachineRun(compile(recorder.state.plan), eventsOf(recorder.state)),
    stop: AbortSignal.any([options.stop, fatal.signal]),
    nightEnd: nightEnd.signal,
    onBug: (error) => bugs.push(error),
  };
  const background = [endNight(env, nightEnd, over.signal), watchJumps(env, over.signal)];
  try {
    try {
      await runLanes(env, fatal);
    } finally {
      if (env.stop.aborted) await makeAllSafe(env);
    }
    return { exitCode: conclude(env, bugs), bugs };
  } finally {
    over.abort();
    await Promise.allSettled(background);
    await Promise.all([...env.devices.values()].map((device) => device.close()));
  }
}

/** All lanes side by side. An error that no step can answer for stops them all and is thrown after that. */
async function runLanes(env: RunEnvironment, fatal: AbortController): Promise<void> {
  const lanes = env.recorder.state.plan.lanes.map(({ device }) =>
    runLane(env, device).catch((error: unknown) => {
      fatal.abort(new StopReason("fatal", "the run cannot go on"));
      throw error;
    }),
  );
  const all = Promise.allSettled(lanes);
  await Promise.race([all, lettingGo(env)]);
  if (!env.stop.aborted) await all;
  for (const lane of fatal.signal.aborted ? await all : []) if (lane.status === "rejected") throw lane.reason;
}

/** Resolves some time after a safe stop was asked for: a lane that hangs must not keep the others from being safe. */
function lettingGo(env: RunEnvironment): Promise<void> {
  return new Promise((resolve) => {
    const onStop = (): void => void env.clock.sleep(LETTING_GO_MS).then(resolve);
    if (env.stop.aborted) onStop();
    else env.stop.addEventListener("abort", onStop, { once: true });
  });
}

/** Every device that was used in this run and is not at rest. */
async function makeAllSafe(env: RunEnvironment): Promise<void> {
  const { steps, lanesAtRest } = env.recorder.state;
  const used = new Set([...steps.values()].filter(({ attempts }) => attempts > 0).map(({ lane }) => lane));
  const moving = [...env.devices].filter(([lane]) => used.has(lane) && !lanesAtRest.has(lane));
  await Promise.all(moving.map(([lane, device]) => makeSafe(env, lane, device)));
}

async function endNight(env: RunEnvironment, nightEnd: AbortController, over: AbortSignal): Promise<void> {
  const { endsMs } = env.recorder.state.night;
  await env.clock.sleepUntil(endsMs, over);
  if (!env.recorder.state.nightEnded) env.recorder.append("night-ended", { at: isoTime(endsMs) });
  nightEnd.abort(new StopReason("night-ended", `the night ended at ${timeOfDay(endsMs, env.site.zone)}`));
}

function watchJumps(env: RunEnvironment, over: AbortSignal): Promise<void> {
  return watchClock(env.clock, over, (bySec) => env.recorder.append("clock-jumped", { bySec }));
}

/** Writes the last line where the run needs no resume. */
function conclude(env: RunEnvironment, bugs: readonly unknown[]): ExitCode {
  const { state } = env.recorder;
  if (bugs.length > 0) return ExitCode.bug;
  if (stopReason(env.stop) && !env.machine.ended) return ExitCode.stopped;
  if (inDoubt(state).length > 0) return ExitCode.inDoubt;
  const failed =
    state.notAtRest.size > 0 || [...state.steps.values()].some(({ status }) => status === "failed");
  const exitCode = failed ? ExitCode.stepFailed : ExitCode.done;
  env.recorder.append("run-ended", { outcome: failed ? "failed" : "completed", exitCode });
  return exitCode;
}

import type { Clock } from "../clock.ts";
import type { Device } from "../devices/device.ts";
import { messageOf } from "../errors.ts";
import { ExitCode } from "../exit-codes.ts";
import { compile } from "../machine/compile.ts";
import { MachineRun } from "../machine/position.ts";
import type { SafetyRules } from "../safety/rules.ts";
import type { Site } from "../sky/site.ts";
import { isoTime, timeOfDay } from "../time-text.ts";
import type { Catalog } from "../verb.ts";
import { watchClock } from "./clock-watch.ts";
import { deviceOf, type RunEnvironment } from "./environment.ts";
import { fileKeeper, type WriteKept } from "./file-keeper.ts";
import { runLane } from "./held-lane.ts";
import type { LaneHolds } from "./holds.ts";
import { makeSafe } from "./make-safe.ts";
import type { Outside } from "./outside.ts";
import { StopReason, stopReason } from "./reasons.ts";
import type { Recorder } from "./recorder.ts";
import { eventsOf, inDoubt, notResting } from "./resume.ts";
import { releaseAllBut, SafetyGate } from "./safety-gate.ts";

/** Wire time that lanes get to let go of their devices on a safe stop. */
const LETTING_GO_MS = 5_000;

/** Wire time for closing connections. */
const CLOSING_MS = 2_000;

export interface SessionOptions {
  readonly clock: Clock;
  readonly site: Site;
  readonly catalog: Catalog;
  readonly recorder: Recorder;
  /** A device for each lane, and each that a lane follows; closed when the session is over. */
  readonly devices: ReadonlyMap<string, Device>;
  readonly writeKept: WriteKept;
  /** What triggers look at. */
  readonly outside: Outside;
  readonly holds: LaneHolds;
  /** What must say that it is safe; without it nothing is looked at. */
  readonly safety: SafetyRules | undefined;
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
 * Rejects with the error that no step can answer for, such as AppError `journal-unwritable`, after every device was
 * told to come to rest.
 */
export async function runSession(options: SessionOptions): Promise<SessionResult> {
  const { recorder } = options;
  const fatal = new AbortController();
  const over = new AbortController();
  const nightEnd = new AbortController();
  const bugs: unknown[] = [];
  const errors: unknown[] = [];
  const fail = (error: unknown): void => {
    errors.push(error);
    fatal.abort(new StopReason("fatal", `the run cannot go on: ${messageOf(error)}`));
  };
  const stop = AbortSignal.any([options.stop, fatal.signal]);
  const gate = options.safety && new SafetyGate(options.safety, options, (error) => bugs.push(error));
  const env: RunEnvironment = {
    ...options,
    machine: new MachineRun(compile(recorder.state.plan), eventsOf(recorder.state)),
    keep: fileKeeper(recorder, options.writeKept),
    judgeSafety: () => gate?.judge(),
    stop,
    nightEnd: nightEnd.signal,
    wake: AbortSignal.any([stop, nightEnd.signal]),
    onBug: (error) => bugs.push(error),
  };
  const known = firstLook(env, gate).catch(fail);
  const lanes = recorder.state.plan.lanes.map(async ({ device }) => {
    // One that is held comes to rest at once, whatever the sources take to answer.
    if (!env.holds.isHeld(device)) await known;
    await runLane(env, device).catch(fail);
  });
  const watches = [
    endNight(env, nightEnd, over.signal),
    watchJumps(env, over.signal),
    known.then(() => gate?.watch(over.signal)),
  ];
  const background = watches.map((watch) =>
    watch.catch((error: unknown) => (over.signal.aborted ? undefined : fail(error))),
  );
  await Promise.race([Promise.all(lanes), lettingGo(env)]);
  if (env.stop.aborted) await makeAllSafe(env, fail);
  over.abort();
  await Promise.all(background);
  const closing = [...env.devices.values()].map((device) => device.close());
  await Promise.race([Promise.allSettled(closing), env.clock.sleep(CLOSING_MS)]);
  if (errors.length > 0) throw errors[0];
  return { exitCode: conclude(env, bugs), bugs };
}

/** Resolves when it is known whether it is safe. */
async function firstLook(env: RunEnvironment, gate: SafetyGate | undefined): Promise<void> {
  if (gate === undefined) releaseAllBut(env, []);
  else await gate.begin(env.stop);
}

/** Resolves some time after a safe stop was asked for: a lane that hangs must not keep the others from being safe. */
function lettingGo(env: RunEnvironment): Promise<void> {
  return new Promise((resolve) => {
    const onStop = (): void => void env.clock.sleep(LETTING_GO_MS).then(resolve);
    if (env.stop.aborted) onStop();
    else env.stop.addEventListener("abort", onStop, { once: true });
  });
}

/** Every device that was used in this run and is not at rest; each is told, whatever becomes of the others. */
async function makeAllSafe(env: RunEnvironment, fail: (error: unknown) => void): Promise<void> {
  const moving = notResting(env.recorder.state).map((lane) => makeSafe(env, lane, deviceOf(env, lane)));
  for (const result of await Promise.allSettled(moving))
    if (result.status === "rejected") fail(result.reason);
}

async function endNight(env: RunEnvironment, nightEnd: AbortController, over: AbortSignal): Promise<void> {
  const { endsMs } = env.recorder.state.night;
  while (env.clock.now() < endsMs) await env.clock.sleepUntil(endsMs, over);
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
  if (stopReason(env.stop) && !env.machine.ended) {
    return state.notAtRest.size > 0 ? ExitCode.stepFailed : ExitCode.stopped;
  }
  if (inDoubt(state).length > 0) return ExitCode.inDoubt;
  const failed =
    state.notAtRest.size > 0 || [...state.steps.values()].some(({ status }) => status === "failed");
  const exitCode = failed ? ExitCode.stepFailed : ExitCode.done;
  env.recorder.append("run-ended", { outcome: failed ? "failed" : "completed", exitCode });
  return exitCode;
}

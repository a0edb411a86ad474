import { DeviceError, messageOf } from "../../errors.ts";
import type { Command } from "./command.ts";
import { commands } from "./commands.ts";
import { isDoubt } from "./errors.ts";
import type { AnswerName, EmptyRequest, MessageName, Messages } from "./messages.ts";
import type { Session } from "./session.ts";
import { isActive, type OperationName } from "./state.ts";

/** Everything together, in wire time: a safe stop has to be quick. */
const SAFE_MS = 10_000;
const ANSWER_MS = 3_000;
/** What the rest needs after the stack. */
const REST_MS = 3_000;

/** What else may go on, how it is stopped, and what is said then. */
const OTHERS: readonly (readonly [OperationName, Command<EmptyRequest>, string])[] = [
  ["oneClick", commands.astro.stopOneClickGoto, "Stopped finding the target."],
  ["eqSolving", commands.astro.stopEqSolving, "Stopped measuring the polar alignment."],
  ["focus", commands.focus.stopAstro, "Stopped focusing."],
  ["burst", commands.tele.stopBurst, "Stopped the burst."],
  ["record", commands.tele.stopRecord, "Stopped recording."],
  ["timelapse", commands.tele.stopTimelapse, "Stopped the time lapse."],
  ["panorama", commands.panorama.stop, "Stopped the panorama."],
  ["wideBurst", commands.wide.stopBurst, "Stopped the wide camera's burst."],
  ["wideRecord", commands.wide.stopRecord, "Stopped the wide camera's recording."],
  ["wideTimelapse", commands.wide.stopTimelapse, "Stopped the wide camera's time lapse."],
  ["bodyTracking", commands.astro.stopTrackBody, "Stopped tracking the Sun or the Moon."],
];

/** The stacks of both cameras: each holds the telescope until it has ended, and then until the live view is back. */
const STACKS = [
  { operation: "stack", what: "stack", stop: commands.astro.stopStack, goLive: commands.astro.goLive },
  {
    operation: "wideStack",
    what: "wide camera's stack",
    stop: commands.astro.stopWideStack,
    goLive: commands.astro.wideGoLive,
  },
] as const;
type Stack = (typeof STACKS)[number];

/** Darks, by the number of their camera: V3 firmware has one command for both. */
const DARKS = [
  ["darks", commands.astro.stopDarks, "Stopped taking darks."],
  ["wideDarks", commands.astro.stopWideDarks, "Stopped taking the wide camera's darks."],
] as const;

/**
 * Stops whatever the telescope says that it does: calibration, stack, slew, tracking, and whatever its cameras are at.
 * Of the joystick it says nothing, and a process that was killed may have left it held: the axes are stopped in any
 * case, but for a stack, which nothing moves. Does as much as it can within 10 s. Returns what was done, one sentence each.
 * Rejects with DeviceError when the telescope cannot be reached, or does not take the order to stop something.
 */
export async function makeSafe(session: Session, signal: AbortSignal): Promise<readonly string[]> {
  const { clock } = session.environment;
  const startMs = clock.elapsed();
  const leftMs = (): number => SAFE_MS - (clock.elapsed() - startMs);
  const timer = new AbortController();
  const limit = new AbortController();
  const onAbort = (): void => limit.abort(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  clock.sleep(SAFE_MS, timer.signal).then(
    () => limit.abort(new Error(`there was no time left after ${SAFE_MS / 1000} s`)),
    () => undefined,
  );
  try {
    await session.ready(limit.signal, 0);
    const { did, notTaken } = await stopEverything(session, limit.signal, leftMs);
    // Of the joystick nobody knows whether it is held, and without the live view nothing moves.
    const { motor, astro } = commands;
    const harmless = new Set<number>(
      [motor.joystickStop, astro.goLive, astro.wideGoLive].map(({ cmd }) => cmd),
    );
    if (notTaken.some((cmd) => !harmless.has(cmd))) throw notAtRest(session, did);
    return did;
  } finally {
    timer.abort();
    signal.removeEventListener("abort", onAbort);
  }
}

/** It was told to stop and did not take it: it may move or track until the day. */
function notAtRest({ environment: { name } }: Session, did: readonly string[]): DeviceError {
  return new DeviceError("not-at-rest", name, did.join(" "), {
    retry: "safe",
    hint: "Stop it in the phone app, or switch it off.",
  });
}

/** Tells it one thing; false when it did not take it. */
type Tell = <N extends MessageName>(
  command: Command<N, AnswerName>,
  done: string | undefined,
  request?: Partial<Messages[N]>,
) => Promise<boolean>;

/** Adds to `did` what was done, or could not be, and to `notTaken` the commands that could not. */
function teller(session: Session, signal: AbortSignal, did: string[], notTaken: number[]): Tell {
  return async (command, done, request = {}) => {
    try {
      await session.tell(command, request, { signal, deadlineMs: ANSWER_MS });
      if (done !== undefined) did.push(done);
      return true;
    } catch (error) {
      notTaken.push(command.cmd);
      did.push(`Could not ${command.doing}: ${messageOf(error)}`);
      return false;
    }
  };
}

async function stopEverything(
  session: Session,
  signal: AbortSignal,
  leftMs: () => number,
): Promise<{ readonly did: readonly string[]; readonly notTaken: readonly number[] }> {
  const did: string[] = [];
  const notTaken: number[] = [];
  const told = teller(session, signal, did, notTaken);
  const { stopCalibration, stopGoto } = commands.astro;
  const { calibration, stack, wideStack, tracking, goto } = session.state;
  // Whether they moved, nobody says: there is nothing to tell of it but a failure.
  if (!isActive(stack) && !isActive(wideStack)) await told(commands.motor.joystickStop, undefined);
  if (isActive(calibration)) await told(stopCalibration, "Stopped the calibration.");
  for (const [operation, command, done] of OTHERS) {
    if (isActive(session.state[operation])) await told(command, done);
  }
  for (const [cameraType, [operation, command, done]] of DARKS.entries()) {
    if (!isActive(session.state[operation])) continue;
    if (session.profile.generation === "v2") await told(command, done);
    else await told(commands.astro.stopCalibrationFrames, done, { cameraType });
  }
  const ended: Stack[] = [];
  for (const one of STACKS) {
    if (!(await endStack(session, signal, one, { told, leftMs }))) continue;
    did.push(`The ${one.what} ended after ${session.state[one.operation].taken} frames.`);
    ended.push(one);
  }
  if (isActive(tracking)) await told(stopGoto, `Stopped tracking ${tracking.target}.`);
  else if (isActive(goto)) await told(stopGoto, "Stopped the slew.");
  for (const { goLive } of ended) await told(goLive, "Went back to the live view.");
  return { did, notTaken };
}

/**
 * Ends a stack, if it runs; true when it was seen to end. Writing the picture can take minutes: it ends by itself, seen
 * or not.
 */
async function endStack(
  session: Session,
  signal: AbortSignal,
  { operation, what, stop }: Stack,
  { told, leftMs }: { readonly told: Tell; readonly leftMs: () => number },
): Promise<boolean> {
  const isRunning = (): boolean => isActive(session.state[operation]);
  if (!isRunning() || !(await told(stop, `Told the ${what} to stop.`))) return false;
  while (isRunning() && leftMs() > REST_MS) {
    try {
      await session.changed(signal, leftMs() - REST_MS);
    } catch (error) {
      if (!isDoubt(error)) throw error;
      return false;
    }
  }
  return !isRunning();
}

import type { StepContext } from "../../device.ts";
import { isTaken } from "../command.ts";
import { isDoubt } from "../errors.ts";
import { beyondLimit } from "../limits.ts";
import type { Session } from "../session.ts";
import { isActive, lateCode, type StackOperation } from "../state.ts";
import type { CameraName } from "../tables.ts";
import { type Counts, most } from "./stack-ledger.ts";
import { stackers } from "./stack-start.ts";

/** From the command to the first word of it. */
const START_MS = 60_000;
/** The first frame can take three minutes; later ones an exposure and the read-out. */
const QUIET_MS = 180_000;
/** A stack that was told to stop writes its picture first. */
const STOPPING_MS = 60_000;

/** A stack that the telescope runs, or was just told to. */
export interface Run {
  readonly camera: CameraName;
  /** Event after which the end must come to be this run's. */
  readonly since: number;
  readonly seen: Counts;
  readonly exposureSec: number;
  /** Frames that are missing. The telescope may have been asked for more: it is then stopped. */
  readonly missing: number;
  readonly asked: number;
  readonly onCounts: (counts: Counts) => void;
}

/**
 * Follows a stack to its end, over lost connections, and stops it when the step is told to end, or a limit is reached.
 * Resolves with the counts that notifications told, which may lag. Rejects with DeviceError.
 */
export async function followRun(session: Session, context: StepContext, run: Run): Promise<Counts> {
  const { signal, ending, clock } = context;
  const { operation } = stackers[run.camera];
  const stack = (): StackOperation => session.state[operation];
  const poke = (): void => session.poke();
  ending.addEventListener("abort", poke, { once: true });
  let counts = run.seen;
  let stopMs = Number.NEGATIVE_INFINITY;
  try {
    for (;;) {
      counts = most(counts, stack());
      run.onCounts(counts);
      const next = nextOf(stack(), run, counts, isToEnd(session, ending));
      if (next === "over") return counts;
      if (next === "ask") {
        await session.recover(signal);
        if (!isActive(stack())) return most(counts, stack());
        continue;
      }
      if (next === "stop" && clock.elapsed() - stopMs >= STOPPING_MS) {
        stopMs = (await tellToStop(session, run.camera, signal)) ? clock.elapsed() : stopMs;
        continue;
      }
      throwIfRefused(session, run);
      const seen = await session.watch(signal, quietMs(stack(), next === "stop", run.exposureSec));
      if (seen === "reread" && !isActive(stack())) return most(counts, stack());
    }
  } finally {
    ending.removeEventListener("abort", poke);
  }
}

function isToEnd({ state, settings }: Session, ending: AbortSignal): boolean {
  return ending.aborted || beyondLimit(state, settings.limits) !== undefined;
}

/** What follows from the state: an end that came too early may be that of an earlier stack, told late. */
function nextOf(
  stack: StackOperation,
  run: Run,
  counts: Counts,
  ending: boolean,
): "wait" | "stop" | "ask" | "over" {
  const complete = counts.taken >= run.missing;
  const enough = ending || (complete && run.asked > run.missing);
  if (isActive(stack)) return enough && stack.phase !== "stopping" ? "stop" : "wait";
  if (stack.endedAt <= run.since) return "wait";
  return ending || complete ? "over" : "ask";
}

function quietMs(stack: StackOperation, stopping: boolean, exposureSec: number): number {
  if (!isActive(stack)) return START_MS;
  return stopping || stack.phase === "stopping" ? STOPPING_MS : QUIET_MS + 2000 * exposureSec;
}

/** A start can be refused after it was acknowledged. Later, such codes are warnings: frames come nevertheless. */
function throwIfRefused(session: Session, { camera, since }: Run): void {
  const { operation, start } = stackers[camera];
  if (isActive(session.state[operation])) return;
  const code = lateCode(session.state, start.cmd, since);
  if (!isTaken(start, code)) throw session.refusal(start, code);
}

/** False when it is not known whether the order arrived: it is given again. */
async function tellToStop(session: Session, camera: CameraName, signal: AbortSignal): Promise<boolean> {
  try {
    await session.exchange(stackers[camera].stop, {}, { signal });
    return true;
  } catch (error) {
    if (!isDoubt(error)) throw error;
    await session.recover(signal);
    return false;
  }
}

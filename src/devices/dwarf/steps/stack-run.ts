import type { StepContext } from "../../device.ts";
import { startStack, stopStack } from "../commands.ts";
import { refusal } from "../errors.ts";
import { isDoubt, isTaken, type Session } from "../session.ts";
import { isActive, lateCode } from "../state.ts";
import { type Counts, most } from "./stack-ledger.ts";

/** From the command to the first word of it. */
const START_MS = 60_000;
/** The first frame can take three minutes; later ones an exposure and the read-out. */
const QUIET_MS = 180_000;
/** A stack that was told to stop writes its picture first. */
const STOPPING_MS = 60_000;

/** A stack that the telescope runs, or was just told to. */
export interface Run {
  /** Event after which the end must come to be this run's. */
  readonly since: number;
  readonly seen: Counts;
  readonly exposureSec: number;
  /** It is stopped when it has taken this many frames; the telescope may have been asked for more. */
  readonly enough: number;
  readonly onCounts: (counts: Counts) => void;
}

/**
 * Follows a stack to its end, over lost connections, and stops it when the step is told to end.
 * Resolves with the counts that notifications told, which may lag. Rejects with DeviceError.
 */
export async function followRun(session: Session, context: StepContext, run: Run): Promise<Counts> {
  const { signal, ending } = context;
  const poke = (): void => session.poke();
  ending.addEventListener("abort", poke, { once: true });
  let counts = run.seen;
  let toldToStop = false;
  try {
    for (;;) {
      const { stack } = session.state;
      const running = isActive(stack);
      counts = most(counts, stack);
      run.onCounts(counts);
      // An end without a start on this connection is the end of an earlier stack, told late.
      if (stack.endedAt > run.since && !running) return counts;
      if (!running) throwIfRefused(session, run.since);
      if (running && !toldToStop && (ending.aborted || counts.taken >= run.enough)) {
        toldToStop = true;
        await tellToStop(session, signal);
        continue;
      }
      const seen = await session.watch(signal, quietMs(running, toldToStop, run.exposureSec));
      if (seen === "changed") continue;
      if (!isActive(session.state.stack)) return most(counts, session.state.stack);
      toldToStop = session.state.stack.phase === "stopping";
    }
  } finally {
    ending.removeEventListener("abort", poke);
  }
}

function quietMs(running: boolean, toldToStop: boolean, exposureSec: number): number {
  if (!running) return START_MS;
  return toldToStop ? STOPPING_MS : QUIET_MS + 2000 * exposureSec;
}

/** A start can be refused after it was acknowledged. */
function throwIfRefused(session: Session, since: number): void {
  const code = lateCode(session.state, startStack.cmd, since);
  if (!isTaken(startStack, code)) throw refusal(session.environment.name, startStack.doing, code);
}

/** When the answer is lost, the state tells, and it is told again. */
async function tellToStop(session: Session, signal: AbortSignal): Promise<void> {
  try {
    await session.exchange(stopStack, {}, { signal });
  } catch (error) {
    if (!isDoubt(error)) throw error;
  }
}

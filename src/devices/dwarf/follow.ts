import { DeviceError } from "../../errors.ts";
import type { StepContext } from "../device.ts";
import { begin } from "./act.ts";
import { type Command, isTaken } from "./command.ts";
import { isDoubt } from "./errors.ts";
import type { AnswerName, EmptyRequest, MessageName, Messages } from "./messages.ts";
import type { Session } from "./session.ts";
import { type DeviceState, isActive, lateCode, type OperationName } from "./state.ts";

/** From the answer to the first word of what was started. */
const START_MS = 5_000;

/** Something that is told to begin and ends by itself. */
interface Job<N extends MessageName, A extends AnswerName> {
  readonly command: Command<N, A>;
  readonly request: Partial<Messages[N]>;
  /** Longest time without a word of it before it is asked for. */
  readonly quietMs: number;
  readonly stopsGoto?: boolean;
  /** Called at each change. */
  readonly look?: (state: DeviceState) => void;
}

/**
 * Starts a job and waits for the end of its operation in the notifications. `seen`: its end was told. Otherwise it
 * does not go on and nobody saw it end. Rejects with DeviceError, also when a failure is told after the answer.
 */
export async function runToEnd<N extends MessageName, A extends AnswerName>(
  session: Session,
  context: StepContext,
  job: Job<N, A>,
): Promise<"seen" | "unseen"> {
  const { command, request, stopsGoto = false } = job;
  const operation = operationOf(command);
  const since = session.state.at;
  await begin(session, context, {
    command,
    request,
    freeing: { stopsGoto },
    underWay: (state) => isActive(state[operation]) || state[operation].endedAt > since,
  });
  return followToEnd(session, context, job, since);
}

/** As `runToEnd`, for a job that was started after event `since`. */
export async function followToEnd<N extends MessageName, A extends AnswerName>(
  session: Session,
  { signal }: StepContext,
  { command, quietMs, look = () => undefined }: Omit<Job<N, A>, "request">,
  since: number,
): Promise<"seen" | "unseen"> {
  const name = operationOf(command);
  for (;;) {
    look(session.state);
    const code = lateCode(session.state, command.cmd, since);
    if (!isTaken(command, code)) throw session.refusal(command, code);
    const operation = session.state[name];
    if (operation.endedAt > since && !isActive(operation)) return "seen";
    const seen = await session.watch(signal, isActive(operation) ? quietMs : START_MS);
    if (seen === "changed" || isActive(session.state[name])) continue;
    return session.state[name].endedAt > since ? "seen" : "unseen";
  }
}

/** Something that goes on until it is told to stop. */
interface Held<N extends MessageName> {
  readonly start: Command<N, "ComResponse">;
  readonly request: Partial<Messages[N]>;
  readonly stop: Command<EmptyRequest, "ComResponse">;
  readonly seconds: number;
}

/**
 * Starts something, keeps it going for a time over lost connections, and stops it whatever happens meanwhile, unless its
 * start was refused. Rejects with DeviceError or the signal's reason.
 */
export async function holdFor<N extends MessageName>(
  session: Session,
  { signal, clock }: StepContext,
  { start, request, stop, seconds }: Held<N>,
): Promise<void> {
  let mayRun = true;
  try {
    await session.tell(start, request, { signal }).catch((error: unknown) => {
      mayRun = signal.aborted || isDoubt(error);
      throw error;
    });
    const startMs = clock.elapsed();
    const leftMs = (): number => seconds * 1000 - (clock.elapsed() - startMs);
    while (leftMs() > 0) {
      await session.changed(signal, leftMs()).catch(async (error: unknown) => {
        if (!isDoubt(error)) throw error;
        await session.recover(signal);
      });
    }
  } finally {
    if (mayRun) await stopHeld(session, stop, signal);
  }
}

/** The step may have been told to end: then there is time for one try to connect. */
async function stopHeld(
  session: Session,
  stop: Command<EmptyRequest, "ComResponse">,
  signal: AbortSignal,
): Promise<void> {
  const always = new AbortController().signal;
  if (!session.isConnected) await (signal.aborted ? session.ready(always, 0) : session.recover(signal));
  await session.tell(stop, {}, { signal: always });
}

/** The error of a job whose end nobody saw. */
export function endUnseen(
  { environment: { name } }: Session,
  { doing }: { readonly doing: string },
): DeviceError {
  const message = `${name} was told to ${doing}, and did not say how that ended.`;
  return new DeviceError("end-unseen", name, message, {
    retry: "doubt",
    hint: "Look in its album or in the phone app.",
  });
}

function operationOf({ doing, completedBy }: Pick<Command, "doing" | "completedBy">): OperationName {
  if (completedBy === undefined) throw new Error(`Nothing tells that it has ended to ${doing}.`);
  return completedBy;
}

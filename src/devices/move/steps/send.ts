import { AppError, DeviceError } from "../../../errors.ts";
import { commandText } from "../codec.ts";
import { type CommandArguments, type CommandName, commands } from "../commands.ts";
import { requireDone } from "../failures.ts";
import { readFullStatus } from "../observe.ts";
import type { Session } from "./step.ts";

type StepCommand = Extract<CommandName, "WK" | "SL" | "TC" | "ER" | "CO" | "AA" | "RM">;

/** Wire time between two looks for a restart of MOVE during a move. */
const WATCH_MS = 5_000;

/** Sends a command that is over at once, and returns when its code says done. Throws DeviceError otherwise. */
export async function sendShort<N extends StepCommand>(
  session: Session,
  name: N,
  args: CommandArguments<N>,
): Promise<void> {
  const { connection, context, env } = session;
  announce(session, name, args);
  requireDone(env.name, name, await connection.command(name, args, context.signal));
}

/**
 * Sends a move and returns when its code says done. Asks for the status meanwhile, since a restart of MOVE takes the
 * code with it. When the step is aborted, or no code comes in time, the move is aborted.
 */
export async function sendMove<N extends StepCommand>(
  session: Session,
  name: N,
  args: CommandArguments<N>,
): Promise<void> {
  const { connection, context, env } = session;
  announce(session, name, args);
  const over = new AbortController();
  const signal = AbortSignal.any([context.signal, over.signal]);
  const watching = watchForRestart(session, name, signal).catch((error: unknown) => over.abort(error));
  try {
    requireDone(env.name, name, await connection.command(name, args, signal));
  } catch (error) {
    // The move may still be under way. What AB answers changes nothing any more: a dead line says so to what follows.
    if (!connection.inStep) await connection.abort().catch(() => undefined);
    throw error;
  } finally {
    over.abort();
    await watching;
  }
}

function announce<N extends StepCommand>(session: Session, name: N, args: CommandArguments<N>): void {
  const { context, env } = session;
  context.signal.throwIfAborted();
  context.progress({ event: "sending", command: checkedText(env.name, name, args) });
}

function checkedText<N extends StepCommand>(device: string, name: N, args: CommandArguments<N>): string {
  try {
    return commandText(name, args);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new DeviceError(error.code, device, `${device}: ${commands[name].summary}: ${error.message}`, {
      retry: "never",
      hint: "Correct the step in the plan.",
      cause: error,
    });
  }
}

async function watchForRestart(session: Session, during: CommandName, signal: AbortSignal): Promise<void> {
  const { connection, env } = session;
  for (;;) {
    await env.clock.sleep(WATCH_MS, signal);
    try {
      await readFullStatus(connection, env, signal, during);
    } catch (error) {
      const isRestart = error instanceof DeviceError && error.code === "move-restarted";
      // A status that does not come is no reason to give up a move: the move's own deadline is.
      if (isRestart || signal.aborted) throw error;
    }
  }
}

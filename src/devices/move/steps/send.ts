import { AppError, DeviceError } from "../../../errors.ts";
import { commandText } from "../codec.ts";
import { type CommandArguments, type CommandName, commands, type OrderlyName } from "../commands.ts";
import { requireDone } from "../failures.ts";
import { readFullStatus } from "../observe.ts";
import type { Session } from "./step.ts";

/** Wire time between two looks for a restart of MOVE during a move. */
const WATCH_MS = 5_000;

/** What MOVE said of a command that it has done, where there is something to say. */
export type Told = { readonly warning?: string };

/** Sends a command that is over at once, and returns when its code says done. Throws DeviceError otherwise. */
export async function sendShort<N extends OrderlyName>(
  session: Session,
  name: N,
  args: CommandArguments<N>,
): Promise<Told> {
  const { connection, context, env } = session;
  return session.turns(async () => {
    announce(session, name, args);
    return told(requireDone(env.name, name, await connection.command(name, args, context.signal)));
  });
}

/**
 * Sends a motion and returns when its code says done. Asks for the status meanwhile, since a restart of MOVE takes the
 * code with it. When the step is aborted, or no code comes in time, the motion is aborted.
 */
export async function sendMove<N extends OrderlyName>(
  session: Session,
  name: N,
  args: CommandArguments<N>,
): Promise<Told> {
  return session.turns(async () => {
    const { connection, context, env } = session;
    announce(session, name, args);
    const over = new AbortController();
    const signal = AbortSignal.any([context.signal, over.signal]);
    const watching = watchForRestart(session, name, signal).catch((error: unknown) => over.abort(error));
    try {
      return told(requireDone(env.name, name, await connection.command(name, args, signal)));
    } catch (error) {
      // The motion may still be under way. What AB answers changes nothing any more: a dead line says so to what follows.
      if (!connection.inStep) await connection.abort().catch(() => undefined);
      throw error;
    } finally {
      over.abort();
      await watching;
    }
  });
}

function told(warning: string | undefined): Told {
  return warning === undefined ? {} : { warning };
}

function announce<N extends OrderlyName>(session: Session, name: N, args: CommandArguments<N>): void {
  const { connection, context, env } = session;
  context.signal.throwIfAborted();
  const text = checkedText(env.name, name, args);
  if (connection.isOpen && !connection.inStep) throw outOfStep(env.name, name);
  context.progress({ event: "sending", command: text });
}

/** An answer was lost between two commands of this step: that of the deadman. */
function outOfStep(device: string, name: CommandName): DeviceError {
  return new DeviceError(
    "move-out-of-step",
    device,
    `${device}: ${name} (${commands[name].summary}) was not sent: the answer before it was lost.`,
    { retry: "safe", hint: "The line is put in step again before the next try." },
  );
}

/** The text of a command. Throws DeviceError when an argument cannot be sent. */
function checkedText<N extends CommandName>(device: string, name: N, args: CommandArguments<N>): string {
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

import { DeviceError } from "../../../errors.ts";
import type { JsonObject } from "../../../verb.ts";
import type { StepContext } from "../../device.ts";
import type { Command } from "../command.ts";
import { commands } from "../commands.ts";
import { isDoubt } from "../errors.ts";
import type { EmptyRequest } from "../messages.ts";
import type { Session } from "../session.ts";
import { isActive } from "../state.ts";

/** It says that it goes, and closes the connection. */
const GONE_MS = 30_000;

/** Switches the telescope off: the lane's last step. Not while a stack runs. */
export async function powerOff(session: Session, context: StepContext): Promise<JsonObject> {
  await leave(session, context, commands.power.powerOff);
  return {};
}

/** Restarts the telescope and waits until it is back. It knows neither time nor place then. */
export async function reboot(session: Session, context: StepContext): Promise<JsonObject> {
  await leave(session, context, commands.power.reboot);
  await session.recover(context.signal);
  return { wasReset: true };
}

async function leave(
  session: Session,
  { signal }: StepContext,
  command: Command<EmptyRequest, "ComResponse">,
): Promise<void> {
  const { name, clock } = session.environment;
  if (isActive(session.state.stack) || isActive(session.state.wideStack)) {
    throw new DeviceError("stack-running", name, `${name} is stacking and is not told to ${command.doing}.`, {
      retry: "safe",
      hint: "Wait for the stack, or stop it in the phone app.",
    });
  }
  const { connections } = session;
  const startMs = clock.elapsed();
  try {
    await session.tell(command, {}, { signal });
    // The end of the connection is the only proof.
    while (session.connections === connections && clock.elapsed() - startMs < GONE_MS) {
      await session.changed(signal, GONE_MS);
    }
  } catch (error) {
    if (isDoubt(error) && !session.isConnected) return;
    throw error;
  }
  throw stayed(name, command.doing);
}

function stayed(name: string, doing: string): DeviceError {
  const message = `${name} was told to ${doing} and is still there after ${GONE_MS / 1000} s.`;
  return new DeviceError("still-on", name, message, {
    retry: "safe",
    hint: "Look at its lights; switch it off by hand if need be.",
  });
}

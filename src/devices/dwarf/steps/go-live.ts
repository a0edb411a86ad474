import { DeviceError } from "../../../errors.ts";
import type { JsonObject } from "../../../verb.ts";
import type { StepContext } from "../../device.ts";
import { commands } from "../commands.ts";
import type { Session } from "../session.ts";
import { isActive } from "../state.ts";

/** Sends the telescope back to its live view, which frees it after a stack. Not while a stack runs. */
export async function goLive(session: Session, { signal }: StepContext): Promise<JsonObject> {
  const { name } = session.environment;
  if (isActive(session.state.stack) || isActive(session.state.wideStack)) {
    throw new DeviceError("stack-running", name, `${name} is stacking and cannot go back to the live view.`, {
      retry: "safe",
      hint: "Wait for the stack, or stop it in the phone app.",
    });
  }
  await session.tell(commands.astro.goLive, {}, { signal });
  if (session.state.wideStack.toldAt > 0) await session.tell(commands.astro.wideGoLive, {}, { signal });
  return {};
}

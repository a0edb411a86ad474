import type { JsonObject } from "../../../verb.ts";
import type { LightParams } from "../../../verb-params.ts";
import type { StepContext } from "../../device.ts";
import { commands } from "../commands.ts";
import { isUnanswered } from "../errors.ts";
import type { Session } from "../session.ts";

const { ringLightOn, ringLightOff, indicatorOn, indicatorOff } = commands.power;
const { setHostLock } = commands.system;

/** Switches the ring light. */
export async function ringLight(
  session: Session,
  { signal }: StepContext,
  { on }: LightParams,
): Promise<JsonObject> {
  await session.tell(on ? ringLightOn : ringLightOff, {}, { signal });
  return { on };
}

/** Switches the power indicator. */
export async function indicator(
  session: Session,
  { signal }: StepContext,
  { on }: LightParams,
): Promise<JsonObject> {
  await session.tell(on ? indicatorOn : indicatorOff, {}, { signal });
  return { on };
}

/** Keeps other programs from commanding the telescope, or lets them. Many telescopes take it without a word. */
export async function hostLock(
  session: Session,
  { signal }: StepContext,
  lock: boolean,
): Promise<JsonObject> {
  try {
    await session.tell(setHostLock, { lock }, { signal });
    return { lock, answered: true };
  } catch (error) {
    if (!isUnanswered(error)) throw error;
    return { lock, answered: false };
  }
}

import type { JsonObject } from "../../../verb.ts";
import { sendShort } from "./send.ts";
import type { RunStep } from "./step.ts";

/** Wakes the telescope up. Asleep it did not take the deadman's time: it is given now. */
export const wake: RunStep<JsonObject> = async (_params, session) => {
  await sendShort(session, "WK", {});
  await session.deadman?.arm();
  return {};
};

/** Puts the telescope to sleep. What sleeps needs no deadman. */
export const sleep: RunStep<JsonObject> = async (_params, session) => {
  await session.turns(async () => session.deadman?.disarm(session.context.signal));
  session.offsets.forget();
  await sendShort(session, "SL", {});
  return {};
};

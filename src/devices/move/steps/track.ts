import type { JsonObject } from "../../../verb.ts";
import type { TrackParams } from "../../../verb-params.ts";
import { sendShort } from "./send.ts";
import type { Session } from "./step.ts";

/** Switches sidereal tracking, then sets the rates on top of it; each only when the plan says so. */
export async function track(params: TrackParams, session: Session): Promise<JsonObject> {
  const { sidereal, rates } = params;
  if (sidereal !== undefined) await sendShort(session, "TC", { on: sidereal ? 1 : 0 });
  if (rates) await sendShort(session, "ER", rates);
  return {
    ...(sidereal === undefined ? {} : { sidereal }),
    ...(rates
      ? { rates: { raSecPerHour: rates.raSecPerHour, decArcsecPerHour: rates.decArcsecPerHour } }
      : {}),
  };
}

import type { JsonObject } from "../../../verb.ts";
import type { VerbParams } from "../../../verb-params.ts";
import { sendMove } from "./send.ts";
import type { Session } from "./step.ts";

/** Moves relative to where the telescope points. Never sent twice: nothing tells whether the first one was done. */
export async function offset(params: VerbParams["move.offset"], session: Session): Promise<JsonObject> {
  const { raArcsec, decArcsec } = params;
  await sendMove(session, "RM", { raArcsec, decArcsec });
  return { raArcsec, decArcsec };
}

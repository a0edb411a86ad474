import type { JsonObject } from "../../../verb.ts";
import type { OffsetParams, SlewParams } from "../../../verb-params/move.ts";
import { moveBy } from "./offset.ts";
import { slew } from "./slew.ts";
import type { Session } from "./step.ts";

/**
 * Brings the telescope to a place beside the one that a slew ends at: `wanted` counts from there. Where this process
 * does not know by how much it is off already, it slews again first. So an offset is never made twice, whatever
 * happened before, and this may be called again after any failure.
 */
export async function dither(
  target: SlewParams,
  wanted: OffsetParams,
  session: Session,
): Promise<JsonObject> {
  const known = session.offsets.to(target, wanted);
  // A look would not do: an offset within the tolerance of a slew cannot be told from none.
  const context = { ...session.context, inDoubt: false };
  const slewed = known === undefined ? await slew(target, { ...session, context }) : {};
  const { raArcsec, decArcsec } = known ?? wanted;
  const moves = raArcsec !== 0 || decArcsec !== 0;
  const told = moves ? await moveBy({ raArcsec, decArcsec }, session) : {};
  return { ...slewed, raArcsec: wanted.raArcsec, decArcsec: wanted.decArcsec, ...told };
}

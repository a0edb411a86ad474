import type { OffsetParams } from "../../../verb-params/move.ts";
import { sendMove } from "./send.ts";
import type { RunStep, Session } from "./step.ts";

/** Moves relative to where the telescope points. Never sent twice: nothing tells whether the first one was done. */
export const offset: RunStep<OffsetParams> = async (move, session) => {
  const warning = await moveBy(move, session);
  return { raArcsec: move.raArcsec, decArcsec: move.decArcsec, ...warning };
};

/** Sends one relative move and keeps count of it. */
export async function moveBy(
  { raArcsec, decArcsec }: OffsetParams,
  session: Session,
): Promise<{ warning?: string }> {
  let told = {};
  await session.offsets.during({ raArcsec, decArcsec }, async () => {
    told = await sendMove(session, "RM", { raArcsec, decArcsec });
  });
  return told;
}

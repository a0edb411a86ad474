import type { FileParams } from "../../../verb-params/move.ts";
import { sendShort } from "./send.ts";
import type { RunStep } from "./step.ts";

/** Opens an ephemeris file, or deletes all ephemerides. */
export const ephemeris: RunStep<FileParams> = async (params, session) => {
  if (params.action !== "open") return { ...(await sendShort(session, "DE", {})) };
  const { file } = params;
  return { file, ...(await sendShort(session, "EE", { fileName: file })) };
};

/** Opens or closes an observing list. In doubt it closes first: an open list refuses a second one. */
export const list: RunStep<FileParams> = async (params, session) => {
  const isOpening = params.action === "open";
  if (!isOpening || session.context.inDoubt) await sendShort(session, "CF", {});
  if (!isOpening) return {};
  const { file } = params;
  return { file, ...(await sendShort(session, "OF", { fileName: file })) };
};

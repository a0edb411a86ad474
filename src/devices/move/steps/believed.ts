import { DateTime } from "luxon";
import type { ClockParams, GuideParams, PositionParams } from "../../../verb-params/move.ts";
import { sendMove, sendShort, type Told } from "./send.ts";
import type { RunStep, Session } from "./step.ts";

/** Breaks the guider's lock, pauses it, or lets it go on. */
export const guide: RunStep<GuideParams> = async ({ action }, session) => {
  const command = action === "break-lock" ? "BL" : action === "pause" ? "PE" : "PD";
  return { action, ...(await sendShort(session, command, {})) };
};

/** Sets MOVE's clock to what this computer's shows at the moment of sending. */
export const clock: RunStep<ClockParams> = async ({ set, zone }, session) => {
  const shown = (format: string): string =>
    DateTime.fromMillis(session.context.clock.now(), { zone: zone === "utc" ? "utc" : session.env.site.zone })
      .setLocale("en")
      .toFormat(format);
  const date = shown("dd-MMM-yy");
  if (set !== "time") await sendShort(session, "SD", { date });
  const time = shown("HH:mm:ss");
  if (set !== "date") await sendShort(session, "ST", { time });
  return { ...(set === "time" ? {} : { date }), ...(set === "date" ? {} : { time }), zone };
};

/** Changes what MOVE takes for its position, for home, or for the last positions. */
export const position: RunStep<PositionParams> = async ({ action }, session) => {
  session.offsets.forget();
  return { action, ...(await change(action, session)) };
};

function change(action: PositionParams["action"], session: Session): Promise<Told> {
  switch (action) {
    case "save":
      return sendShort(session, "SP", {});
    case "set-home":
      return sendShort(session, "SH", {});
    case "update":
      return sendShort(session, "UC", {});
    case "initialize":
      return sendMove(session, "IC", {});
  }
}

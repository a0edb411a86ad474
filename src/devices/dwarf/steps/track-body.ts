import { DeviceError } from "../../../errors.ts";
import type { JsonObject } from "../../../verb.ts";
import type { BodyTrackParams } from "../../../verb-params.ts";
import type { StepContext } from "../../device.ts";
import { begin } from "../act.ts";
import { commands } from "../commands.ts";
import type { Session } from "../session.ts";
import { isActive, lateCode } from "../state.ts";

const { trackBody: start } = commands.astro;
const bodyNumbers = { sun: 0, moon: 1 } as const;
const START_MS = 120_000;

/** Tracks the Sun or the Moon by its picture. Success is its tracking (15228). */
export async function trackBody(
  session: Session,
  context: StepContext,
  { body }: BodyTrackParams,
): Promise<JsonObject> {
  const { longitudeDeg: lon, latitudeDeg: lat } = session.environment.site;
  const since = session.state.at;
  await begin(session, context, {
    command: start,
    request: { index: bodyNumbers[body], lon, lat },
    freeing: { stopsGoto: true },
    underWay: ({ bodyTracking }) => isActive(bodyTracking),
  });
  for (;;) {
    const code = lateCode(session.state, start.cmd, since);
    if (code !== 0) throw session.refusal(start, code);
    if (session.state.bodyTracking.phase === "running") return { body };
    const seen = await session.watch(context.signal, START_MS);
    if (seen === "reread" && !isActive(session.state.bodyTracking)) throw missed(session, body);
  }
}

function missed({ environment: { name } }: Session, body: string): DeviceError {
  return new DeviceError("body-not-tracked", name, `${name} does not track the ${body}.`, {
    retry: "safe",
    hint: "Check that it is up, in the picture of the wide camera, and not behind a cloud.",
  });
}

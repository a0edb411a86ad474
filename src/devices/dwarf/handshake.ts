import { DateTime } from "luxon";
import { AppError } from "../../errors.ts";
import type { JsonObject } from "../../verb.ts";
import { openCamera, setTime, setTimezone } from "./commands.ts";
import { heldByOther, notATelescope } from "./errors.ts";
import type { Session } from "./session.ts";
import { isActive } from "./state.ts";

/** How long the telescope may take to say who commands it. */
const HOST_MS = 30_000;

/**
 * Makes a fresh connection ready for steps: reads the state, sees that we are the host, sets the clock and opens
 * the camera. Rejects with DeviceError. Returns facts for the journal.
 */
export async function shakeHands(session: Session, signal: AbortSignal): Promise<JsonObject> {
  const { name, clock, note, site } = session.environment;
  const startMs = clock.elapsed();
  await session.reread(signal);
  while (session.state.host === undefined) {
    const leftMs = HOST_MS - (clock.elapsed() - startMs);
    if (leftMs <= 0) throw notATelescope(name, HOST_MS);
    await session.changed(signal, leftMs);
  }
  if (session.state.host === "slave") throw heldByOther(name);
  if (!isBusy(session)) {
    const now = DateTime.fromMillis(clock.now(), { zone: site.zone });
    await session.tell(
      setTime,
      { timestamp: Math.floor(now.toSeconds()), timezoneOffset: Math.round(now.offset / 15) / 4 },
      { signal },
    );
    // Only names of files depend on it.
    await session.tell(setTimezone, { timezone: site.zone }, { signal }).catch((error: unknown) => {
      if (!(error instanceof AppError) || signal.aborted) throw error;
      note(error.message);
    });
    await session.tell(openCamera, {}, { signal });
  }
  const { cardFreeGb, batteryPercent } = session.state;
  return {
    model: session.settings.model.label,
    ...(cardFreeGb !== undefined && { cardFreeGb }),
    ...(batteryPercent !== undefined && { batteryPercent }),
  };
}

/** Something that was started before this connection goes on: its clock and camera are left alone. */
function isBusy({ state }: Session): boolean {
  return isActive(state.stack) || isActive(state.calibration) || isActive(state.goto);
}

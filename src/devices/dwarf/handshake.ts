import { DateTime } from "luxon";
import { AppError } from "../../errors.ts";
import type { JsonObject } from "../../verb.ts";
import { commands } from "./commands.ts";
import { heldByOther, notATelescope } from "./errors.ts";
import { deepSky, enterMode } from "./mode.ts";
import type { Session } from "./session.ts";
import { isActive } from "./state.ts";

/** How long the telescope may take to say who commands it. */
const HOST_MS = 30_000;

/**
 * Makes a fresh connection ready for steps: reads the state, sees that we are the host, sets clock and place, and
 * opens the camera. Rejects with DeviceError. Returns facts for the journal.
 */
export async function shakeHands(session: Session, signal: AbortSignal): Promise<JsonObject> {
  const { name, clock } = session.environment;
  const startMs = clock.elapsed();
  await session.reread(signal);
  while (session.state.host === undefined) {
    const leftMs = HOST_MS - (clock.elapsed() - startMs);
    if (leftMs <= 0) throw notATelescope(name, HOST_MS);
    await session.changed(signal, leftMs);
  }
  if (session.state.host === "slave") throw heldByOther(name);
  if (!isBusy(session)) {
    await setClock(session, signal);
    if (session.profile.generation === "v3") {
      await setPlace(session, signal);
      await enterMode(session, deepSky, signal);
    } else await session.tell(commands.tele.openCamera, {}, { signal });
  }
  const { cardFreeGb, batteryPercent } = session.state;
  const { label, generation } = session.profile;
  return {
    model: label,
    protocol: generation,
    ...(cardFreeGb !== undefined && { cardFreeGb }),
    ...(batteryPercent !== undefined && { batteryPercent }),
  };
}

async function setClock(session: Session, signal: AbortSignal): Promise<void> {
  const { clock, site } = session.environment;
  const now = DateTime.fromMillis(clock.now(), { zone: site.zone });
  const timestamp = BigInt(Math.floor(now.toSeconds()));
  const timezoneOffset = Math.round(now.offset / 15) / 4;
  await session.tell(commands.system.setTime, { timestamp, timezoneOffset }, { signal });
  // Only names of files depend on it.
  await optional(session, signal, () =>
    session.tell(commands.system.setTimezone, { timezone: site.zone }, { signal }),
  );
}

async function setPlace(session: Session, signal: AbortSignal): Promise<void> {
  const { latitudeDeg: latitude, longitudeDeg: longitude, elevationM: altitude } = session.environment.site;
  const place = { latitude, longitude, altitude, enable: true };
  // Calibration and one-click goto are told it once more.
  await optional(session, signal, () => session.tell(commands.system.setLocation, place, { signal }));
}

/** Says that something failed, and goes on. */
async function optional(session: Session, signal: AbortSignal, act: () => Promise<unknown>): Promise<void> {
  await act().catch((error: unknown) => {
    if (!(error instanceof AppError) || signal.aborted) throw error;
    session.environment.note(error.message);
  });
}

/** Something that was started before this connection goes on: its clock and camera are left alone. */
function isBusy({ state }: Session): boolean {
  const { stack, wideStack, calibration, goto, darks, oneClick } = state;
  return [stack, wideStack, calibration, goto, darks, oneClick].some(isActive);
}

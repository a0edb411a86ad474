import { commands } from "./commands.ts";
import { readCamera, readMount, readSequenceRuns } from "./readings.ts";
import type { Session } from "./session.ts";

/** Everything together, in wire time: a safe stop has to be quick. */
const SAFE_MS = 10_000;
const LOOK_MS = 1_000;

/**
 * Brings to rest what this program set in motion: its sequence, its exposure, a slew. While somebody else's sequence runs, the
 * mount and the camera are that one's; `atStop: any` stops it too. Returns what was done, one sentence each.
 * Rejects with DeviceError when N.I.N.A. cannot be reached.
 */
export async function makeSafe(session: Session, signal: AbortSignal): Promise<readonly string[]> {
  const { clock } = session.environment;
  const timer = new AbortController();
  const limit = new AbortController();
  clock.sleep(SAFE_MS, timer.signal).then(
    () => limit.abort(new Error(`there was no time left after ${SAFE_MS / 1000} s`)),
    () => undefined,
  );
  try {
    return await bringToRest(session, AbortSignal.any([signal, limit.signal]));
  } finally {
    timer.abort();
  }
}

async function bringToRest(session: Session, signal: AbortSignal): Promise<readonly string[]> {
  const { api, own, settings } = session;
  const did: string[] = [];
  if (await readSequenceRuns(api, signal)) {
    if (!own.sequence && settings.atStop === "own")
      return ["A sequence that nightplan did not start runs: it was left alone."];
    await api.ask(commands.stopSequence, signal);
    did.push("Stopped the sequence.");
  }
  own.sequence = false;
  const camera = await readCamera(api, signal);
  if (own.exposure && camera.exposing) {
    await api.ask(commands.abortExposure, signal);
    did.push("Aborted the exposure.");
  }
  own.exposure = false;
  return [...did, ...(await stopMount(session, signal))];
}

/** What N.I.N.A. tells of the mount is some seconds old: the mount is told to stop also when it seems to rest. */
async function stopMount(
  { api, environment, own }: Session,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const look = () => readMount(api, signal, environment.clock.now());
  const { connected, slewing, parked } = await look();
  if (parked) return [];
  // Nowhere else is it safer.
  if (connected && own.parking) return ["Let the mount go on to its park position."];
  if (!connected) return ["Its mount is not connected: nobody could be told to stop it."];
  await api.ask(commands.stopSlew, signal);
  while ((await look()).slewing) await environment.clock.sleep(LOOK_MS, signal);
  return slewing ? ["Stopped the slew."] : [];
}

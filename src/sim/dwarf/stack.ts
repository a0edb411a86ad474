import { codes, states } from "./codes.ts";
import { type Commands, command } from "./command.ts";
import type { Device } from "./device.ts";
import { newSession, type Session } from "./session.ts";
import { cameraSetup } from "./setup.ts";

/** From the start to the first exposure, so that even the shortest stack can be seen running. */
const PREPARE_MS = 3_000;
const READOUT_MS = 1_200;
/** From the last frame to the finished picture. */
const FINISH_MS = 5_000;
const ASTRO_MEDIA = 4;

const updates = { taken: 0, stacked: 1, both: 2 } as const;

/** Tells only what has changed; a new client is told all of it. */
function report(device: Device, session: Session, update: 0 | 1 | 2): void {
  const common = {
    total_count: session.framesAsked,
    exp_index: session.exposureIndex,
    gain_index: session.gainIndex,
    target_name: session.target,
  };
  const taken = { current_count: session.taken };
  const stacked = { stacked_count: session.stacked };
  const whole = { ...common, update_count_type: updates.both, ...taken, ...stacked };
  const parts = {
    [updates.taken]: { ...common, update_count_type: update, ...taken },
    [updates.stacked]: { ...common, update_count_type: update, ...stacked },
    [updates.both]: whole,
  };
  device.announce(15209, parts[update], whole);
}

/** The frames that were good enough, of the first so many. */
function stackable(device: Device, taken: number): number {
  const { rejectEvery } = device.behaviour;
  return rejectEvery > 0 ? taken - Math.floor(taken / rejectEvery) : taken;
}

async function expose(device: Device, session: Session, signal: AbortSignal): Promise<void> {
  const firstMs = device.clock.now() + PREPARE_MS;
  const frameMs = session.exposureSec * 1000 + READOUT_MS;
  device.announce(15208, { state: states.running });
  report(device, session, updates.both);
  while (session.taken < session.framesAsked) {
    await device.clock.sleepUntil(firstMs + (session.taken + 1) * frameMs, signal);
    session.taken += 1;
    session.modifiedMs = device.ownMs();
    report(device, session, updates.taken);
    const stacked = stackable(device, session.taken - 1);
    if (stacked === session.stacked) continue;
    session.stacked = stacked;
    report(device, session, updates.stacked);
  }
  await finish(device, session, signal);
}

async function finish(device: Device, session: Session, signal: AbortSignal): Promise<void> {
  await device.clock.sleepUntil(device.clock.now() + FINISH_MS, signal);
  session.stacked = stackable(device, session.taken);
  session.modifiedMs = device.ownMs();
  session.running = false;
  device.state.job = undefined;
  device.state.needsGoLive = true;
  report(device, session, updates.both);
  device.forget(15208, 15209);
  device.notify(15208, { state: states.stopped });
  device.notify(15230, { media_type: ASTRO_MEDIA });
}

function stackRefusal(device: Device): number {
  const { job, needsGoLive, trackingTarget } = device.state;
  if (job !== undefined || needsGoLive) return codes.astroBusy;
  if (trackingTarget === undefined) return codes.needGoto;
  const { exposureMode } = cameraSetup(device.profile, device.state);
  return exposureMode === "auto" ? codes.needManualExposure : codes.ok;
}

function startStack(device: Device): void {
  const session = newSession(device.profile, device.state, device.ownMs());
  device.sessions.push(session);
  device.startJob("stack", (signal) => expose(device, session, signal));
}

/** The exposure under way is lost; the frames before it are kept. */
function stopStack(device: Device): void {
  const job = device.state.job;
  const session = device.sessions.findLast((candidate) => candidate.running);
  if (job?.kind !== "stack" || job.stopping || session === undefined) return;
  job.stopping = true;
  job.abort();
  device.announce(15208, { state: states.stopping });
  device.background((signal) => finish(device, session, signal));
}

/** The part of module 3 that takes pictures. */
export const stackCommands: Commands = {
  11005: command("start-stack", "Empty", {
    refusal: codes.cardWriteFailed,
    check: stackRefusal,
    act: startStack,
  }),
  11006: command("stop-stack", "Empty", { refusal: codes.astroBusy, act: stopStack }),
  11010: command("go-live", "Empty", {
    refusal: codes.astroBusy,
    check: ({ state }) => (state.job === undefined ? codes.ok : codes.astroBusy),
    act: (device) => {
      device.state.needsGoLive = false;
      device.notify(15208, { state: states.idle });
    },
  }),
};

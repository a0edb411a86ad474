import { lookingAt } from "./astro.ts";
import type { Device } from "./device.ts";
import { positionOf } from "./motors.ts";
import { cameraSetup } from "./setup.ts";

/** What every slot is busy with. */
function jobs(device: Device): Readonly<Record<string, string>> {
  return Object.fromEntries([...device.state.jobs].map(([slot, { kind }]) => [slot, kind]));
}

/** Whether something turns the telescope, other than tracking. */
function isMoving(device: Device): boolean {
  const { motors } = device.state;
  const kind = device.job("astro")?.kind;
  const byJob = kind !== undefined && kind !== "stack" && kind !== "darks";
  const byHand = motors[1].speedDegPerSec !== 0 || motors[2].speedDegPerSec !== 0;
  return byJob || byHand || device.job("tele")?.kind === "panorama";
}

/** The truth about the device, as somebody beside it with the card in his hand would see it. */
export function snapshot(device: Device): Record<string, unknown> {
  const { state, sessions, clients, profile, body } = device;
  const framesTakenByTarget: Record<string, number> = {};
  for (const { target, taken } of sessions) {
    framesTakenByTarget[target] = (framesTakenByTarget[target] ?? 0) + taken;
  }
  const nowMs = device.clock.now();
  const looking = lookingAt(device);
  return {
    on: device.on,
    clients: clients.count,
    host: clients.host ?? null,
    teleOpen: state.tele.open,
    wideOpen: state.wide.open,
    timeSet: state.timeSet,
    timezone: state.timezone,
    location: state.location ?? null,
    mode: state.mode,
    tech: state.tech,
    calibrated: state.calibrated,
    trackingTarget: state.trackingTarget ?? null,
    special: state.special ?? null,
    pointing: state.pointing ?? null,
    altDeg: looking?.altDeg ?? null,
    moving: isMoving(device),
    motors: { turnDeg: positionOf(state.motors, 1, nowMs), tiltDeg: positionOf(state.motors, 2, nowMs) },
    focusPosition: state.focusPosition,
    job: device.job("astro")?.kind ?? null,
    jobs: jobs(device),
    stacking: device.job("astro")?.kind === "stack",
    needsGoLive: state.needsGoLive,
    ringLight: state.ringLight,
    indicator: state.indicator,
    parameters: cameraSetup(profile, state, "tele"),
    wideParameters: cameraSetup(profile, state, "wide"),
    framesTakenByTarget,
    sessions: sessions.map((session) => ({ ...session })),
    media: device.media.map(({ type, camera, path }) => ({ type, camera, path })),
    darks: device.darks.map((dark) => ({ ...dark })),
    schedules: [...device.schedules.keys()],
    ...body,
  };
}

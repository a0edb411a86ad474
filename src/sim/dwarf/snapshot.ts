import type { Device } from "./device.ts";
import { cameraSetup } from "./setup.ts";

/** The truth about the device, as somebody beside it with the card in his hand would see it. */
export function snapshot(device: Device): Record<string, unknown> {
  const { state, sessions, clients } = device;
  const framesTakenByTarget: Record<string, number> = {};
  for (const { target, taken } of sessions) {
    framesTakenByTarget[target] = (framesTakenByTarget[target] ?? 0) + taken;
  }
  return {
    on: device.on,
    clients: clients.count,
    host: clients.host ?? null,
    teleOpen: state.teleOpen,
    wideOpen: state.wideOpen,
    timeSet: state.timeSet,
    timezone: state.timezone,
    calibrated: state.calibrated,
    trackingTarget: state.trackingTarget ?? null,
    job: state.job?.kind ?? null,
    stacking: state.job?.kind === "stack",
    needsGoLive: state.needsGoLive,
    parameters: cameraSetup(device.profile, state),
    framesTakenByTarget,
    sessions: sessions.map((session) => ({ ...session })),
  };
}

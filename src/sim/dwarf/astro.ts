import { codes, states } from "./codes.ts";
import { type Answer, type Commands, command } from "./command.ts";
import type { Device } from "./device.ts";
import { stackCommands } from "./stack.ts";
import type { Message } from "./wire.ts";

const CALIBRATION_MS = 60_000;
const PLATE_SOLVINGS = 4;
const SLEW_MS = 12_000;
const GOTO_MS = 20_000;
const STOP_MS = 3_000;

const bodies = ["Mercury", "Venus", "Mars", "Jupiter", "Saturn", "Uranus", "Neptune", "Moon", "Sun"];

/** Why nothing astronomical may start now: a code, 0 when it may. */
function busy(device: Device): number {
  return device.state.job !== undefined || device.state.needsGoLive ? codes.astroBusy : codes.ok;
}

function stopTracking(device: Device): void {
  device.state.trackingTarget = undefined;
  device.forget(15212);
}

/** Without the right time the solved field cannot be placed on the sky: every try fails. */
async function calibrate(device: Device, answer: Answer, signal: AbortSignal): Promise<void> {
  const startMs = device.clock.now();
  const solvable = device.state.timeSet;
  device.announce(15210, { state: states.running });
  for (let times = 1; times <= PLATE_SOLVINGS; times += 1) {
    await device.clock.sleepUntil(startMs + (times * CALIBRATION_MS) / (PLATE_SOLVINGS + 1), signal);
    device.announce(15210, { state: states.plateSolving, plate_solving_times: times });
    if (!solvable) answer.result("ComResponse", { code: codes.plateSolvingFailed });
  }
  await device.clock.sleepUntil(startMs + CALIBRATION_MS, signal);
  device.state.job = undefined;
  device.state.calibrated = solvable;
  if (!solvable) answer.result("ComResponse", { code: codes.calibrationFailed });
  device.forget(15210);
  device.notify(15210, { state: states.idle });
  if (solvable) answer.result("ComResponse", {});
}

function stopCalibration(device: Device): void {
  const job = device.state.job;
  if (job?.kind !== "calibration" || job.stopping) return;
  job.stopping = true;
  job.abort();
  device.announce(15210, { state: states.stopping });
  device.background(async (signal) => {
    await device.clock.sleepUntil(device.clock.now() + STOP_MS, signal);
    device.state.job = undefined;
    device.forget(15210);
    device.notify(15210, { state: states.stopped });
  });
}

async function slew(device: Device, target: string, answer: Answer, signal: AbortSignal): Promise<void> {
  const startMs = device.clock.now();
  device.announce(15211, { state: states.running });
  await device.clock.sleepUntil(startMs + SLEW_MS, signal);
  device.announce(15211, { state: states.plateSolving });
  await device.clock.sleepUntil(startMs + GOTO_MS, signal);
  device.state.job = undefined;
  device.state.trackingTarget = target;
  device.announce(15212, { state: states.running, target_name: target });
  device.forget(15211);
  device.notify(15211, { state: states.idle });
  answer.result("ComResponse", {});
}

function startGoto(device: Device, target: string, answer: Answer): void {
  stopTracking(device);
  device.startJob("goto", (signal) => slew(device, target, answer, signal));
}

/** A stopped goto leaves the device busy for a while and ends without a word, as owners report. */
function stopGoto(device: Device): void {
  const { job, trackingTarget } = device.state;
  if (job !== undefined && !job.stopping) {
    job.stopping = true;
    job.abort();
    device.announce(15211, { state: states.stopping });
    device.background(async (signal) => {
      await device.clock.sleepUntil(device.clock.now() + STOP_MS, signal);
      device.state.job = undefined;
      device.forget(15211);
    });
  }
  if (trackingTarget !== undefined) {
    stopTracking(device);
    device.notify(15212, { state: states.stopped, target_name: trackingTarget });
  }
}

/** Why the device goes nowhere: busy, no such place, or it does not know where it looks. */
function gotoRefusal(device: Device, wrongPlace: number): number {
  const lost = device.behaviour.gotoNeedsCalibration && !device.state.calibrated;
  return busy(device) || wrongPlace || (lost ? codes.needCalibration : codes.ok);
}

function dsoRefusal({ ra, dec }: Message<"ReqGotoDSO">): number {
  return ra >= 0 && ra <= 24 && Math.abs(dec) <= 90 ? codes.ok : codes.gotoFailed;
}

function solarRefusal({ index, lon, lat }: Message<"ReqGotoSolarSystem">): number {
  const known = bodies[index - 1] !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  return known ? codes.ok : codes.invalidParameter;
}

/** Module 3. */
export const astroCommands: Commands = {
  11000: command("start-calibration", "Empty", {
    refusal: codes.calibrationFailed,
    check: busy,
    act: (device, _args, answer) => {
      device.state.calibrated = false;
      stopTracking(device);
      device.startJob("calibration", (signal) => calibrate(device, answer, signal));
    },
  }),
  11001: command("stop-calibration", "Empty", { refusal: codes.astroBusy, act: stopCalibration }),
  11002: command("start-goto", "ReqGotoDSO", {
    refusal: codes.gotoFailed,
    check: (device, args) => gotoRefusal(device, dsoRefusal(args)),
    act: (device, args, answer) => startGoto(device, args.target_name, answer),
  }),
  11003: command("start-goto-solar", "ReqGotoSolarSystem", {
    refusal: codes.gotoFailed,
    check: (device, args) => gotoRefusal(device, solarRefusal(args)),
    act: (device, args, answer) =>
      startGoto(device, args.target_name || (bodies[args.index - 1] ?? ""), answer),
  }),
  11004: command("stop-goto", "Empty", {
    refusal: codes.astroBusy,
    check: ({ state }) => (state.job === undefined || state.job.kind === "goto" ? codes.ok : codes.astroBusy),
    act: stopGoto,
  }),
  ...stackCommands,
};

import { codes, states } from "./codes.ts";
import { type Answer, type Commands, command } from "./command.ts";
import type { Device } from "./device.ts";
import { bodies, canBeSeen, standingOf } from "./sky.ts";
import type { Pointing } from "./state.ts";
import type { Message } from "./wire.ts";

const CALIBRATION_MS = 60_000;
const PLATE_SOLVINGS = 4;
const SLEW_MS = 12_000;
const GOTO_MS = 20_000;
const STOP_MS = 3_000;
/** How long a goto that does not stop keeps the telescope busy. */
const STUCK_MS = 12_000;
/** How the telescope stands: tilted like an axis of the Earth, or upright. */
const UPRIGHT = 2;

/** Why nothing astronomical may start now: a code, 0 when it may. */
export function busy(device: Device): number {
  const isBusy = device.job("astro") !== undefined || device.state.needsGoLive;
  return isBusy || device.job("tele")?.kind === "panorama" ? codes.astroBusy : codes.ok;
}

/** Something else begins: nothing is tracked any more. */
export function forgetTracking(device: Device): void {
  device.state.trackingTarget = undefined;
  device.state.pointing = undefined;
  device.state.special = undefined;
  device.forget(15212, 15228);
}

/** Tracks nothing any more, and tells everybody when it did. */
export function stopTracking(device: Device): void {
  const { trackingTarget } = device.state;
  forgetTracking(device);
  if (trackingTarget !== undefined) {
    device.notify(15212, { state: states.stopped, target_name: trackingTarget });
  }
}

/** Whether stars can be told apart and placed: without the right time and place they cannot. */
function isSolvable(device: Device): boolean {
  const { timeSet, location } = device.state;
  const unsolved = device.meets("unsolved");
  return timeSet && !unsolved && (!device.isLater || location !== undefined);
}

/** Finds out where the telescope looks; the result is whether it did. Rejects when aborted. */
export async function calibrate(device: Device, answer: Answer, signal: AbortSignal): Promise<boolean> {
  const startMs = device.clock.now();
  const solvable = isSolvable(device);
  device.announce(15210, { state: states.running });
  for (let times = 1; times <= PLATE_SOLVINGS; times += 1) {
    await device.clock.sleepUntil(startMs + (times * CALIBRATION_MS) / (PLATE_SOLVINGS + 1), signal);
    device.announce(15210, { state: states.plateSolving, plate_solving_times: times });
    if (!solvable) answer.result("ComResponse", { code: codes.plateSolvingFailed });
  }
  await device.clock.sleepUntil(startMs + CALIBRATION_MS, signal);
  device.state.calibrated = solvable;
  device.forget(15210);
  return solvable;
}

/** Tells that a calibration has ended well or badly. */
export function tellCalibrated(device: Device, solved: boolean): void {
  device.notify(15210, { state: states.idle });
  if (!solved || !device.isLater) return;
  device.notify(15256, calibrationResult);
  device.notify(15262, { body_status: UPRIGHT });
}

/** Where the axis of a calibrated telescope points, in degrees. */
export const calibrationResult = { azi: 181.25, alt: 88.5 };

async function runCalibration(device: Device, answer: Answer, signal: AbortSignal): Promise<void> {
  const solved = await calibrate(device, answer, signal);
  device.endJob("astro");
  if (!solved) answer.result("ComResponse", { code: codes.calibrationFailed });
  tellCalibrated(device, solved);
  if (solved) answer.result("ComResponse", {});
}

/** Turns to a target and finds it; the result is whether it did. Rejects when aborted. */
export async function slew(
  device: Device,
  place: { readonly name: string; readonly pointing: Pointing },
  signal: AbortSignal,
): Promise<boolean> {
  const { name, pointing } = place;
  const startMs = device.clock.now();
  const target = device.isLater ? { target_name: name } : {};
  const solvable = canBeSeen(device, pointing) && !device.meets("unsolved");
  device.announce(15211, { state: states.running, ...target });
  await device.clock.sleepUntil(startMs + SLEW_MS, signal);
  device.announce(15211, { state: states.plateSolving, ...target });
  await device.clock.sleepUntil(startMs + GOTO_MS, signal);
  device.forget(15211);
  if (!solvable) return false;
  device.state.trackingTarget = name;
  device.state.pointing = pointing;
  device.announce(15212, { state: states.running, target_name: name });
  return true;
}

function startGoto(
  device: Device,
  place: { readonly name: string; readonly pointing: Pointing },
  answer: Answer,
): void {
  forgetTracking(device);
  device.startJob("astro", { kind: "goto" }, async (signal) => {
    const found = await slew(device, place, signal);
    device.endJob("astro");
    if (!found) answer.result("ComResponse", { code: codes.plateSolvingFailed });
    if (!found) answer.result("ComResponse", { code: codes.gotoFailed });
    device.notify(15211, { state: states.idle });
    if (found) answer.result("ComResponse", {});
  });
}

/** A stopped goto leaves the device busy for a while and ends without a word, as owners report. */
function stopGoto(device: Device): void {
  device.stopJob("astro", "goto", async (signal) => {
    const stuck = device.meets("stuck-stopping");
    device.announce(15211, { state: states.stopping });
    await device.wait(stuck ? STUCK_MS : STOP_MS, signal);
    device.endJob("astro");
    if (!stuck) device.forget(15211);
  });
  stopTracking(device);
}

/** Why the device goes nowhere: busy, no such place, or it does not know where it looks. */
function gotoRefusal(device: Device, wrongPlace: number): number {
  const lost = device.behaviour.gotoNeedsCalibration && !device.state.calibrated;
  return busy(device) || wrongPlace || (lost ? codes.needCalibration : codes.ok);
}

/** Why there is no such place of J2000: a code, 0 when there is. */
export function dsoRefusal({ ra, dec }: { readonly ra: number; readonly dec: number }): number {
  return ra >= 0 && ra <= 24 && Math.abs(dec) <= 90 ? codes.ok : codes.gotoFailed;
}

/** Why there is no such body, or nobody at such a place: a code, 0 when there is. */
export function solarRefusal({
  index,
  lon,
  lat,
}: Pick<Message<"ReqGotoSolarSystem">, "index" | "lon" | "lat">): number {
  const known = bodies[index - 1] !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  return known ? codes.ok : codes.invalidParameter;
}

/** Learns where it stands from a request that says so. */
export function learnPlace(
  device: Device,
  { lon, lat }: { readonly lon: number; readonly lat: number },
): void {
  if (lon !== 0 || lat !== 0) device.state.location = { latitudeDeg: lat, longitudeDeg: lon };
}

/** The part of module 3 that points. */
export const astroCommands: Commands = {
  11000: command("start-calibration", "ReqStartCalibration", {
    refusal: codes.calibrationFailed,
    check: busy,
    act: (device, args, answer) => {
      learnPlace(device, args);
      device.state.calibrated = false;
      forgetTracking(device);
      device.startJob("astro", { kind: "calibration" }, (signal) => runCalibration(device, answer, signal));
    },
  }),
  11001: command("stop-calibration", "Empty", {
    refusal: codes.astroBusy,
    act: (device) =>
      device.stopJob("astro", "calibration", async (signal) => {
        device.announce(15210, { state: states.stopping });
        await device.wait(STOP_MS, signal);
        device.endJob("astro");
        device.forget(15210);
        device.notify(15210, { state: states.stopped });
      }),
  }),
  11002: command("start-goto", "ReqGotoDSO", {
    refusal: codes.gotoFailed,
    check: (device, args) => gotoRefusal(device, dsoRefusal(args)),
    act: (device, { ra, dec, target_name: name }, answer) =>
      startGoto(device, { name, pointing: { raHours: ra, decDeg: dec } }, answer),
  }),
  11003: command("start-goto-solar", "ReqGotoSolarSystem", {
    refusal: codes.gotoFailed,
    check: (device, args) => gotoRefusal(device, solarRefusal(args)),
    act: (device, args, answer) => {
      const name = args.target_name || (bodies[args.index - 1] ?? "");
      startGoto(device, { name, pointing: { body: args.index } }, answer);
    },
  }),
  11004: command("stop-goto", "Empty", {
    refusal: codes.astroBusy,
    check: (device) => {
      const job = device.job("astro");
      return job === undefined || job.kind === "goto" ? codes.ok : codes.astroBusy;
    },
    act: stopGoto,
  }),
};

/** Where the telescope looks now, as the truth; undefined when it follows nothing. */
export function lookingAt(device: Device): { readonly altDeg: number; readonly azDeg: number } | undefined {
  const { pointing } = device.state;
  return pointing && standingOf(device, pointing);
}

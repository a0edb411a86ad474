import {
  busy,
  calibrate,
  dsoRefusal,
  forgetTracking,
  learnPlace,
  slew,
  solarRefusal,
  tellCalibrated,
} from "./astro.ts";
import { codes, states } from "./codes.ts";
import { type Answer, type Command, type Commands, command } from "./command.ts";
import type { Device } from "./device.ts";
import { bodies, canBeSeen, MOON_BODY, SUN_BODY } from "./sky.ts";
import type { Pointing } from "./state.ts";
import type { Fields, Message, MessageName } from "./wire.ts";

const steps = { sky: 10, focus: 20, calibration: 30, goto: 40 } as const;
const SKY_MS = 3_000;
const FOCUS_MS = 10_000;
const SPECIAL_MS = 5_000;
const STOP_MS = 3_000;
const FOCUS_STEP = 1;
const SOLVING_STEP = 2;
const POLAR_MS = 60_000;
/** How far the axis of the telescope misses the pole, in degrees. */
const polarError = { azi_err: 1.37, alt_err: -0.52 };

interface Place {
  readonly name: string;
  readonly pointing: Pointing;
}

/** Tells how far the way to a target has gone; firmware of the two generations tells it otherwise. */
function tellWay(device: Device, state: number, later: Fields<"OneClickGotoState">): void {
  if (device.isLater) device.announce("oneClick", later);
  else device.announce(15233, { state });
}

function forgetWay(device: Device): void {
  device.forget(15233, "oneClick");
}

async function go(device: Device, place: Place, answer: Answer, signal: AbortSignal): Promise<void> {
  const running = { state: states.running };
  const step = (number: number, code: number = codes.ok, all_end = false): void =>
    answer.result("ResOneClickGoto", { step: number, code, all_end });
  tellWay(device, states.running, { astro_auto_focus_state: running });
  await device.wait(SKY_MS, signal);
  step(steps.sky);
  await device.wait(FOCUS_MS, signal);
  step(steps.focus);
  tellWay(device, states.running, { astro_calibration_state: running });
  const solved = device.state.calibrated || (await calibrate(device, answer, signal));
  if (solved) {
    tellCalibrated(device, solved);
    step(steps.calibration);
    tellWay(device, states.running, { astro_goto_state: { ...running, target_name: place.name } });
  }
  const found = solved && (await slew(device, place, signal));
  device.endJob("astro");
  forgetWay(device);
  if (found) {
    const tracking = { ...running, target_name: place.name };
    if (device.isLater) device.notify("oneClick", { astro_tracking_state: tracking });
    else device.notify(15233, { state: states.idle });
    step(steps.goto, codes.ok, true);
    return;
  }
  if (!device.isLater) device.notify(15233, { state: states.stopped });
  if (solved) step(steps.goto, codes.gotoFailed, true);
  else step(steps.calibration, codes.calibrationFailed, true);
}

function oneClick<N extends MessageName>(
  name: string,
  message: N,
  read: (args: Message<N>) => {
    readonly refusal: number;
    readonly place: Place;
    readonly site: { readonly lon: number; readonly lat: number };
  },
): Command {
  return command(name, message, {
    refusal: codes.gotoFailed,
    check: (device, args) => busy(device) || read(args).refusal,
    reply: (answer, code) => answer.reply("ResOneClickGoto", { code }),
    act: (device, args, answer) => {
      const { place, site } = read(args);
      learnPlace(device, site);
      forgetTracking(device);
      device.startJob("astro", { kind: "one-click" }, (signal) => go(device, place, answer, signal));
    },
  });
}

/** The Sun and the Moon by their numbers in the requests to follow them. */
const specials = [
  { index: 0, name: "Sun", body: SUN_BODY },
  { index: 1, name: "Moon", body: MOON_BODY },
] as const;

function stopSpecial(device: Device): void {
  const followed = specials.find(({ index }) => index === device.state.special);
  if (!followed) return;
  forgetTracking(device);
  device.notify(15228, { state: states.stopped, target_name: followed.name, index: followed.index });
}

function follow(device: Device, number: number): void {
  const special = specials.find(({ index }) => index === number);
  if (!special) return;
  const { index, name, body } = special;
  forgetTracking(device);
  device.startJob("astro", { kind: "goto" }, async (signal) => {
    await device.wait(SPECIAL_MS, signal);
    device.endJob("astro");
    device.state.special = index;
    device.state.pointing = { body };
    device.announce(15228, { state: states.running, target_name: name, index });
  });
}

function tellPolar(device: Device, state: number, step = SOLVING_STEP): void {
  if (device.isLater) device.announce("eqSolving", { state });
  else device.announce(15239, { step, state });
}

async function alignPolar(device: Device, answer: Answer, signal: AbortSignal): Promise<void> {
  const failed = device.meets("unsolved") || !device.state.timeSet;
  tellPolar(device, states.running, FOCUS_STEP);
  await device.wait(FOCUS_MS, signal);
  tellPolar(device, states.running);
  await device.wait(POLAR_MS - FOCUS_MS, signal);
  device.endJob("astro");
  tellPolar(device, states.stopped);
  device.forget(15239, "eqSolving");
  answer.result("ResStartEqSolving", failed ? { code: codes.eqSolvingFailed } : polarError);
}

/** The part of module 3 that does several things at once, or something else with the whole sky. */
export const skyCommands: Commands = {
  11011: command("track-special", "ReqTrackSpecialTarget", {
    refusal: codes.sunMoonNotFound,
    check: (device, { index }) => {
      const special = specials.find((known) => known.index === index);
      if (!special) return codes.invalidParameter;
      return busy(device) || (canBeSeen(device, { body: special.body }) ? codes.ok : codes.sunMoonNotFound);
    },
    act: (device, { index }) => follow(device, index),
  }),
  11012: command("stop-track-special", "Empty", { refusal: codes.astroBusy, act: stopSpecial }),
  11013: oneClick("one-click-goto", "ReqOneClickGotoDSO", (args) => ({
    refusal: dsoRefusal(args),
    place: { name: args.target_name, pointing: { raHours: args.ra, decDeg: args.dec } },
    site: args,
  })),
  11014: oneClick("one-click-goto-solar", "ReqGotoSolarSystem", (args) => ({
    refusal: solarRefusal(args),
    place: { name: args.target_name || (bodies[args.index - 1] ?? ""), pointing: { body: args.index } },
    site: args,
  })),
  11015: command("stop-one-click-goto", "Empty", {
    refusal: codes.astroBusy,
    act: (device) =>
      device.stopJob("astro", "one-click", async (signal) => {
        forgetWay(device);
        device.forget(15210, 15211);
        if (!device.isLater) device.notify(15233, { state: states.stopping });
        await device.wait(STOP_MS, signal);
        device.endJob("astro");
        if (device.isLater) device.notify("oneClick", { astro_goto_state: { state: states.stopped } });
        else device.notify(15233, { state: states.stopped });
      }),
  }),
  11018: command("start-polar-alignment", "ReqStartEqSolving", {
    refusal: codes.eqSolvingFailed,
    check: (device, { lon, lat }) =>
      busy(device) || (Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? codes.ok : codes.invalidParameter),
    reply: (answer, code) => answer.reply("ResStartEqSolving", { code }),
    act: (device, args, answer) => {
      learnPlace(device, args);
      forgetTracking(device);
      device.startJob("astro", { kind: "polar-alignment" }, (signal) => alignPolar(device, answer, signal));
    },
  }),
  11019: command("stop-polar-alignment", "Empty", {
    refusal: codes.astroBusy,
    reply: (answer, code, _args, device) => {
      if (device.profile.answersStopEq) answer.ack(code);
    },
    act: (device) =>
      device.stopJob("astro", "polar-alignment", async (signal) => {
        tellPolar(device, states.stopping);
        await device.wait(STOP_MS, signal);
        device.endJob("astro");
        tellPolar(device, states.stopped);
        device.forget(15239, "eqSolving");
      }),
  }),
};

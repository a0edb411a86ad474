import { codes, states } from "./codes.ts";
import { type Command, type Commands, command } from "./command.ts";
import type { Device } from "./device.ts";

const FOLLOW_FUNCTION = 7;
const SECOND_MS = 1_000;
const INIT_MS = 3_000;
/** A watch that ends still stores its film. */
const SENTRY_STOP_MS = 2_000;
const sentry = { idle: 0, init: 1, detect: 2, stopping: 5 } as const;

function refusal(device: Device): number {
  if (device.job("astro") !== undefined) return codes.astroBusy;
  return device.job("track") === undefined ? codes.ok : codes.trackerFailed;
}

function tellFollowing(device: Device, state: number): void {
  device.notify(15215, { state, function_id: FOLLOW_FUNCTION });
}

/** Follows a box that stays where it is: there is nobody in the simulated field. */
function follow(device: Device, box: { x: number; y: number; w: number; h: number; id?: number }): void {
  device.startJob("track", { kind: "track" }, async (signal) => {
    tellFollowing(device, states.running);
    for (;;) {
      await device.wait(SECOND_MS, signal);
      device.notify(15225, box);
    }
  });
}

function endFollowing(device: Device): void {
  device.stopJob("track", "track", async () => {
    device.endJob("track");
    tellFollowing(device, states.idle);
  });
}

/** Watches for something that moves; nothing ever does. */
function watching(name: string, notice: 15231 | 15240): Command {
  return command(name, "ReqSetMode", {
    refusal: codes.trackerFailed,
    check: refusal,
    act: (device) =>
      device.startJob("track", { kind: "sentry" }, async (signal) => {
        device.announce(notice, { state: sentry.init });
        await device.wait(INIT_MS, signal);
        device.announce(notice, { state: sentry.detect });
      }),
  });
}

function endingWatch(name: string, notice: 15231 | 15240): Command {
  return command(name, "Empty", {
    refusal: codes.trackerFailed,
    act: (device) =>
      device.stopJob("track", "sentry", async (signal) => {
        device.announce(notice, { state: sentry.stopping });
        await device.wait(SENTRY_STOP_MS, signal);
        device.endJob("track");
        device.forget(notice);
        device.notify(notice, { state: sentry.idle });
      }),
  });
}

/** Takes up one of the objects that were found in the field. */
function followingOne(name: string): Command {
  return command(name, "ReqMOTTrackOne", {
    refusal: codes.trackerFailed,
    check: (device, { id }) => refusal(device) || (id === 1 ? codes.ok : codes.invalidParameter),
    act: (device, { id }) => follow(device, { ...foundBox, id }),
  });
}

/** The only thing that is ever found. */
const foundBox = { x: 600, y: 320, w: 80, h: 60 };

/** One of two ways to look for objects: of no consequence where there are none. */
function choosing(name: string): Command {
  return command(name, "ReqSetMode", {
    refusal: codes.trackerFailed,
    check: (_device, { mode }) => (mode === 0 || mode === 1 ? codes.ok : codes.invalidParameter),
    act: () => undefined,
  });
}

/** Module 7. */
export const trackCommands: Commands = {
  14800: command("start-track", "ReqStartTrack", {
    refusal: codes.trackerFailed,
    check: (device, { x, y, w, h }) => {
      const [width, height] = device.profile.previewPixels;
      const inside = x >= 0 && y >= 0 && w > 0 && h > 0 && x + w <= width && y + h <= height;
      return refusal(device) || (inside ? codes.ok : codes.invalidParameter);
    },
    act: follow,
  }),
  14801: command("stop-track", "Empty", { refusal: codes.trackerFailed, act: endFollowing }),
  14802: watching("start-sentry", 15231),
  14803: endingWatch("stop-sentry", 15231),
  14804: command("find-objects", "Empty", {
    refusal: codes.trackerFailed,
    check: refusal,
    act: (device) => device.notify(15238, { results: [{ ...foundBox, id: 1 }] }),
  }),
  14805: followingOne("track-object"),
  14806: watching("start-ufo-sentry", 15240),
  14807: endingWatch("stop-ufo-sentry", 15240),
  14808: followingOne("wide-track-object"),
  14809: choosing("switch-track-camera"),
  14810: choosing("set-ufo-mode"),
};

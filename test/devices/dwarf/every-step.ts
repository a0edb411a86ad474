import { expect } from "vitest";
import { m31 } from "./rig.ts";

/** A short stack. */
export const stack = {
  camera: "tele",
  exposureSec: 10,
  gain: 80,
  binning: "4k",
  format: "fits",
  frames: 3,
  darks: "ask",
};
/** Darks for it. */
export const darks = {
  action: "take",
  camera: "tele",
  exposureSec: 10,
  gain: 80,
  binning: "4k",
  frames: 2,
  again: false,
};
/** Each step that a plan can ask for, in an order that a telescope can do, and facts of what it did. */
export const steps: readonly (readonly [verb: string, params: object, facts: object])[] = [
  ["ringLight", { on: false }, { on: false }],
  ["indicator", { on: false }, { on: false }],
  ["lock", {}, { lock: true }],
  ["focus", { mode: "infinity" }, { focusPosition: expect.any(Number) }],
  ["focus", { mode: "auto" }, { focusPosition: expect.any(Number) }],
  ["focus", { steps: 2, direction: "near" }, { steps: 2 }],
  ["polarAlign", {}, { azimuthErrorDeg: expect.any(Number), altitudeErrorDeg: expect.any(Number) }],
  ["calibrate", {}, {}],
  ["darks", darks, { taken: 2 }],
  ["darks", darks, { alreadyThere: true }],
  ["goto", { target: m31, oneClick: false }, { target: "M 31" }],
  ["camera", { camera: "tele", exposureSec: 1, gain: 60, filter: "astro" }, { exposureSec: 1 }],
  ["stack", { ...stack, darks: "require" }, { framesTaken: 3, target: "M 31" }],
  ["download", { files: "all", sinceSec: 36_000 }, { stacks: 1, files: 4 }],
  ["goLive", {}, {}],
  ["goto", { target: { ...m31, id: "m33", name: "M 33" }, oneClick: true }, { target: "M 33" }],
  [
    "goto",
    { target: { id: "jupiter", name: "Jupiter", body: "jupiter" }, oneClick: false },
    { target: "Jupiter" },
  ],
  ["darks", { ...darks, action: "delete" }, { deleted: 1 }],
  ["darks", { action: "list", camera: "tele" }, { darks: [] }],
  ["goLive", {}, {}],
  ["camera", { camera: "tele", exposureSec: 1 / 30 }, {}],
  ["photo", { camera: "tele", count: 2 }, { photos: 2 }],
  ["photo", { camera: "wide", count: 1 }, { photos: 1 }],
  ["burst", { camera: "tele", count: 3 }, { photos: 3 }],
  ["record", { camera: "tele", seconds: 10 }, { seconds: 10 }],
  ["timelapse", { camera: "tele", intervalSec: 2, seconds: 20 }, { seconds: 20 }],
  ["panorama", { rows: 3, columns: 3 }, { photos: 9 }],
  ["move", { angleDeg: 90, speed: 0.3, seconds: 2 }, { seconds: 2 }],
  ["schedule", { action: "list", id: "" }, { schedules: expect.any(Array) }],
  ["unlock", {}, { lock: false }],
  ["reboot", {}, { wasReset: true }],
  ["powerOff", {}, {}],
];

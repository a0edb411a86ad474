import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { here, load } from "./check-file.ts";

const { plan } = load(readFileSync(here("ok/dwarf-verbs.yaml")));
const steps = new Map(plan?.lanes.flatMap((lane) => lane.steps).map((step) => [step.id, step.params]));

test.each([
  ["dwarf/lock", {}],
  ["dwarf/ringLight/off", { on: false }],
  ["dwarf/focus/infinity", { mode: "infinity" }],
  ["dwarf/focus/auto", { mode: "auto" }],
  ["dwarf/focus", { steps: 3, direction: "near" }],
  [
    "dwarf/darks",
    { action: "take", camera: "tele", exposureSec: 15, gain: 80, binning: "4k", frames: 10, again: false },
  ],
  ["dwarf/darks/2", { action: "list", camera: "wide" }],
  [
    "dwarf/darks/3",
    { action: "delete", camera: "tele", exposureSec: 30, gain: 60, binning: "4k", frames: 10, again: false },
  ],
  ["dwarf/goto/m31", { target: expect.objectContaining({ id: "m31" }), oneClick: true }],
  [
    "dwarf/camera/2",
    {
      camera: "tele",
      brightness: -10,
      contrast: 10,
      saturation: 0,
      hue: 180,
      sharpness: 50,
      whiteBalance: "sun",
    },
  ],
  ["dwarf/camera/3", { camera: "wide", colourTemperatureK: 4500 }],
  [
    "dwarf/stack",
    {
      camera: "wide",
      exposureSec: 10,
      gain: 80,
      frames: 4,
      binning: "4k",
      format: "fits",
      darks: "continue",
    },
  ],
  ["dwarf/photo", { camera: "tele", count: 1 }],
  ["dwarf/photo/2", { camera: "wide", count: 2 }],
  ["dwarf/burst", { camera: "tele", count: 5 }],
  ["dwarf/record", { camera: "tele", seconds: 60 }],
  ["dwarf/timelapse", { camera: "tele", intervalSec: 5, seconds: 600 }],
  ["dwarf/panorama", { rows: 3, columns: 4 }],
  ["dwarf/move", { angleDeg: 90, speed: 0.3, seconds: 2 }],
  ["dwarf/track/moon", { body: "moon" }],
  ["dwarf/schedule", { action: "list", id: "" }],
  ["dwarf/download", { files: "all", sinceSec: 57_600 }],
  ["dwarf/schedule/2", { action: "cancel", id: "a1" }],
  [
    "dwarf/schedule/3",
    {
      action: "sync",
      id: "autumn",
      tasks: [
        {
          target: expect.objectContaining({ id: "m31", raHours: expect.any(Number) }),
          startSec: Date.UTC(2026, 10, 21, 5, 30) / 1000,
          endSec: Date.UTC(2026, 10, 21, 6, 30) / 1000,
          exposureSec: 15,
          gain: 80,
          filter: "astro",
          frames: 200,
        },
      ],
      calibrate: true,
      focus: true,
      replace: false,
    },
  ],
  [
    "dwarf/schedule/4",
    { action: "sync", id: "winter", tasks: [], calibrate: true, focus: false, replace: false },
  ],
])("%s is resolved", (id, params) => {
  expect(steps.get(id)).toEqual(params);
});

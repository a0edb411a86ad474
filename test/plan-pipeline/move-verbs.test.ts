import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { here, load } from "./check-file.ts";

const { plan } = load(readFileSync(here("ok/move-verbs.yaml")));
const steps = new Map(plan?.lanes.flatMap((lane) => lane.steps).map((step) => [step.id, step.params]));

test.each([
  ["hall42/wake", {}],
  ["hall42/slew/m31", { target: expect.objectContaining({ id: "m31", decDeg: expect.any(Number) }) }],
  ["hall42/slew/jupiter", { target: { id: "jupiter", name: "jupiter", body: "jupiter" } }],
  ["hall42/slew", { altitudeDeg: 60, azimuthDeg: 180 }],
  ["hall42/slew/2", { place: "flat-screen" }],
  ["hall42/slew/3", { ephemeris: 2 }],
  ["hall42/slew/4", { entry: 12 }],
  ["hall42/slew/5", { sky: 3 }],
  ["hall42/slew/6", { position: 1 }],
  ["hall42/offset", { raArcsec: 10, decArcsec: -5.5 }],
  [
    "hall42/track",
    { sidereal: true, rates: { raSecPerHour: 1.2, decArcsecPerHour: -0.4 }, lock: "sidereal" },
  ],
  ["hall42/track/2", { rates: { of: { id: "jupiter", name: "jupiter", body: "jupiter" } } }],
  ["hall42/focus/init", { action: "init" }],
  ["hall42/focus", { to: 1200 }],
  ["hall42/focus/2", { by: -20 }],
  ["hall42/focus/3", { mode: "relative" }],
  ["hall42/filter", { position: 3 }],
  ["hall42/dome", { follow: true, jogDeg: 10 }],
  ["hall42/shutter/close", { action: "close" }],
  ["hall42/shutter", { action: "close", seconds: 60 }],
  ["hall42/ephemeris", { action: "open", file: "comet.eph" }],
  ["hall42/ephemeris/delete", { action: "delete" }],
  ["hall42/list", { action: "open", file: "landolt.lst" }],
  ["hall42/list/close", { action: "close" }],
  ["hall42/guide/break-lock", { action: "break-lock" }],
  ["hall42/clock", { set: "both", zone: "utc" }],
  ["hall42/position/save", { action: "save" }],
  ["hall42/raw", { command: "DJ", args: { deg: 5 }, reason: "the dome is stuck" }],
])("%s is resolved", (id, params) => {
  expect(steps.get(id)).toEqual(params);
});

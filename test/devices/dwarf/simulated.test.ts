import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Device, StepContext } from "../../../src/devices/device.ts";
import { dwarf } from "../../../src/devices/dwarf/family.ts";
import { createFleet } from "../../../src/sim/host/fleet.ts";
import { memoryConnect, memoryEndpoint, memoryHttp } from "../../../src/sim/host/memory.ts";
import type { Simulator } from "../../../src/sim/simulator.ts";
import type { JsonObject } from "../../../src/verb.ts";
import { VirtualClock } from "../../../src/virtual-clock.ts";
import { site, startMs } from "../../support/runs.ts";

interface World {
  readonly clock: VirtualClock;
  readonly device: Device;
  readonly simulator: Simulator;
  readonly notes: string[];
  run(verb: string, params?: object, context?: Partial<StepContext>): Promise<JsonObject>;
}

const m31 = { id: "m31", name: "M 31", raHours: 0.712, decDeg: 41.27 };
const never = new AbortController().signal;

/** The driver against a simulated telescope, with nothing said about its profile. */
async function world(profile: string, options: Readonly<Record<string, string>> = {}): Promise<World> {
  const clock = new VirtualClock(startMs);
  const settings = new Map([["dev", { profile, ...options }]]);
  const environment = {
    clock,
    faults: () => undefined,
    log: () => undefined,
    uuid: randomUUID,
    site,
    settings,
  };
  const [member] = await createFleet([{ family: "dwarf", device: "dev" }], environment);
  if (!member) throw new Error("There is no simulator.");
  const simulators = new Map([["dev", member.simulator]]);
  const notes: string[] = [];
  const device = await dwarf.open(
    { ...memoryEndpoint("dev", member.simulator), profile: "auto", minCardFreeGb: 1, minBatteryPercent: 10 },
    {
      name: "scope",
      clock,
      site,
      connect: memoryConnect(simulators),
      http: memoryHttp(simulators),
      secret: () => "",
      uuid: randomUUID,
      note: (text) => notes.push(text),
    },
  );
  return {
    clock,
    device,
    simulator: member.simulator,
    notes,
    run: (verb, params = {}, context = {}) =>
      clock.runUntil(
        device.run(verb, params as JsonObject, {
          clock,
          signal: never,
          ending: never,
          earlier: [],
          inDoubt: false,
          pointedAt: m31,
          progress: () => undefined,
          keep: (name) => name,
          ...context,
        }),
      ),
  };
}

const stack = {
  camera: "tele",
  exposureSec: 10,
  gain: 80,
  binning: "4k",
  format: "fits",
  frames: 3,
  darks: "ask",
};
const darks = {
  action: "take",
  camera: "tele",
  exposureSec: 10,
  gain: 80,
  binning: "4k",
  frames: 2,
  again: false,
};
const steps: readonly (readonly [verb: string, params: object, facts: object])[] = [
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
  ["timelapse", { camera: "tele", intervalSec: 2, seconds: 20 }, { intervalSec: 2 }],
  ["panorama", { rows: 3, columns: 3 }, { photos: 9 }],
  ["move", { angleDeg: 90, speed: 0.3, seconds: 2 }, { seconds: 2 }],
  ["schedule", { action: "list", id: "" }, { schedules: expect.any(Array) }],
  ["unlock", {}, { lock: false }],
  ["reboot", {}, { wasReset: true }],
  ["powerOff", {}, {}],
];

describe.each([
  ["d2-v2", "DWARF II"],
  ["d3-v2", "DWARF 3"],
  ["d3-v3", "DWARF 3"],
  ["mini-v3", "DWARF mini"],
])("a simulated %s", (profile, model) => {
  it("is recognised by itself", async () => {
    const { device, clock } = await world(profile);
    const facts = await clock.runUntil(device.ready(never));
    expect(facts).toMatchObject({ model, protocol: profile.slice(-2) });
  });

  it("does everything that a plan can ask of it", async () => {
    const { run } = await world(profile, { darks: "checked" });
    for (const [verb, params, facts] of steps) {
      const done = await run(verb, params).catch((error: unknown) => error);
      expect([verb, params, done]).toEqual([verb, params, expect.objectContaining(facts)]);
    }
  });

  it("takes darks and stacks with its wide camera", async () => {
    const { run } = await world(profile);
    await run("calibrate");
    await run("goto", { target: m31, oneClick: false });
    const exposureSec = 1;
    const longest = profile === "d2-v2" ? exposureSec : 30;
    const wide = { action: "take", camera: "wide", exposureSec: longest, gain: 80, binning: "4k", frames: 2 };
    expect(await run("darks", wide)).toMatchObject({ taken: 2 });
    expect(await run("stack", { ...stack, camera: "wide", exposureSec })).toMatchObject({ framesTaken: 3 });
    await run("goLive");
  });

  it("has no darks, and stacks without them only when told so", async () => {
    const { run } = await world(profile, { darks: "checked" });
    await run("calibrate");
    await run("goto", { target: m31, oneClick: false });
    await expect(run("stack", stack)).rejects.toMatchObject({ code: "darks-missing" });
    await expect(run("stack", { ...stack, darks: "require" })).rejects.toMatchObject({
      code: "darks-missing",
    });
    if (profile.endsWith("v3")) {
      expect(await run("stack", { ...stack, darks: "continue" })).toMatchObject({ framesTaken: 3 });
    }
  });

  it("takes every level and white balance of its cameras", async () => {
    const { run } = await world(profile);
    const levels = { brightness: -40, contrast: 20, saturation: 5, hue: -90, sharpness: 60 };
    for (const camera of ["tele", "wide"]) {
      expect(await run("camera", { camera, ...levels, colourTemperatureK: 4500 })).toMatchObject(levels);
    }
    expect(await run("camera", { camera: "tele", whiteBalance: "sun" })).toMatchObject({
      whiteBalance: "sun",
    });
  });

  it("keeps the schedule that a plan wants, sent once and changed with the plan", async () => {
    const { run, simulator } = await world(profile);
    const startSec = Math.ceil(startMs / 60_000) * 60 + 3600;
    const task = { target: m31, startSec, endSec: startSec + 3600, exposureSec: 10, gain: 80, frames: 100 };
    const sync = { action: "sync", id: "autumn", calibrate: true, focus: true, replace: false };
    const id = "nightplan-autumn";
    const more = [task, { ...task, startSec: startSec + 3600, endSec: startSec + 7200, filter: "astro" }];

    expect(await run("schedule", { ...sync, tasks: [task] })).toEqual({ id, tasks: 1, changed: true });
    expect(await run("schedule", { ...sync, tasks: [task] })).toEqual({ id, tasks: 1, changed: false });
    expect(await run("schedule", { ...sync, tasks: more })).toEqual({ id, tasks: 2, changed: true });
    expect(await run("schedule", { action: "get", id })).toMatchObject({
      schedule: { id, name: "autumn", startSec, endSec: startSec + 7200, state: "pending", tasks: 2 },
    });
    const other = { ...sync, id: "winter" };
    await expect(run("schedule", { ...other, tasks: [task] })).rejects.toMatchObject({
      code: "schedule-conflict",
    });
    expect(simulator.snapshot()).toMatchObject({ schedules: [id] });
    const replacing = { ...other, replace: true, tasks: [task] };
    expect(await run("schedule", replacing)).toMatchObject({ changed: true });
    expect(simulator.snapshot()).toMatchObject({ schedules: ["nightplan-winter"] });
    expect(await run("schedule", { ...other, tasks: [] })).toMatchObject({ tasks: 0, changed: true });
    expect(await run("schedule", { ...other, tasks: [] })).toMatchObject({ tasks: 0, changed: false });
    expect(await run("schedule", { ...other, tasks: [task] })).toMatchObject({ changed: true });
  });
});

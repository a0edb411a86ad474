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
import { stack, steps } from "./every-step.ts";
import { m31 } from "./rig.ts";

interface World {
  readonly clock: VirtualClock;
  readonly device: Device;
  readonly simulator: Simulator;
  readonly notes: string[];
  run(verb: string, params?: object, context?: Partial<StepContext>): Promise<JsonObject>;
}

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
          awaitTrigger: () => Promise.resolve(true),
          progress: () => undefined,
          keep: (name) => name,
          ...context,
        }),
      ),
  };
}

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

  it.each(["tele", "wide"])("whose %s camera stacks is brought to rest", async (camera) => {
    const { run, device, clock, simulator } = await world(profile);
    await run("calibrate");
    await run("goto", { target: m31, oneClick: false });
    const abort = new AbortController();
    const params = { ...stack, camera, exposureSec: 1, frames: 50 };
    const stacking = run("stack", params, { signal: abort.signal }).catch(() => undefined);
    clock.sleep(20_000).then(
      () => abort.abort(new Error("enough")),
      () => undefined,
    );
    await stacking;
    const did = await clock.runUntil(device.makeSafe(never));
    expect(did.filter((text) => text.startsWith("Could not"))).toEqual([]);
    expect(simulator.snapshot()).toMatchObject({ stacking: false, trackingTarget: null, needsGoLive: false });
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

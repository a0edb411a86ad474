import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../src/verb.ts";
import { failure, never, rig, startSequence } from "./rig.ts";

const light = (over: JsonObject = {}): JsonObject => ({ exposureSec: 60, count: 1, type: "light", ...over });

describe("a safe stop", () => {
  test("lets a mount that is on its way to its park position go on", async () => {
    const world = rig();
    const stop = new AbortController();
    const running = failure(
      world.device.run("park", { parked: true }, world.context({ signal: stop.signal })),
    );
    await world.clock.advance(8_000);
    stop.abort(new Error("stop"));
    await world.clock.runUntil(running);
    const did = await world.clock.runUntil(world.device.makeSafe(never));
    expect(did).toEqual(["Let the mount go on to its park position."]);
    await world.clock.advance(30_000);
    expect(world.simulator.snapshot()).toMatchObject({ parked: true });
  });

  test("stops a slew that an earlier process began, and says nothing of a mount that rests", async () => {
    const world = rig();
    world.poke("equipment/mount/slew?ra=10&dec=41");
    await world.clock.advance(10_000);
    expect(await world.clock.runUntil(world.device.makeSafe(never))).toEqual(["Stopped the slew."]);
    expect(world.simulator.snapshot()).toMatchObject({ moving: false });
    expect(await world.clock.runUntil(world.device.makeSafe(never))).toEqual([]);
  });

  test("aborts our exposure", async () => {
    const world = rig();
    const stop = new AbortController();
    const running = failure(world.device.run("capture", light(), world.context({ signal: stop.signal })));
    await world.clock.advance(20_000);
    expect(world.simulator.snapshot()).toMatchObject({ exposing: true });
    stop.abort(new Error("stop"));
    await world.clock.runUntil(running);
    await world.clock.runUntil(world.device.makeSafe(never));
    expect(world.simulator.snapshot()).toMatchObject({ exposing: false });
  });
});

describe("capture", () => {
  test("takes pictures that are kept, for the target that the lane points at", async () => {
    const world = rig();
    const pointedAt = { id: "m31", name: "M 31", raHours: 0.7, decDeg: 41 };
    expect(await world.run("capture", light({ count: 2, gain: 120 }), { pointedAt })).toEqual({ taken: 2 });
    expect(world.received.find(({ command }) => command === "equipment/camera/capture")?.args).toMatchObject({
      duration: "60",
      gain: "120",
      imageType: "LIGHT",
      targetName: "M 31",
      save: "true",
    });
    expect(world.simulator.snapshot()).toMatchObject({ images: 2, exposing: false });
    expect(world.progress.map(({ event }) => event)).toEqual(["exposing", "taken", "exposing", "taken"]);
  });

  test("one that fails ends without an event, and is seen all the same", async () => {
    const world = rig({ fault: ["capture-lost", "equipment/camera/capture"] });
    expect(await failure(world.run("capture", light()))).toMatchObject({
      code: "nina-no-picture",
      retry: "safe",
    });
  });

  test("a camera that is busy with somebody else's exposure is left alone, also by a safe stop", async () => {
    const world = rig();
    world.poke("equipment/camera/capture?duration=500");
    const error = await failure(world.run("capture", light()));
    expect(error).toMatchObject({ code: "nina-refused", retry: "safe" });
    await world.clock.runUntil(world.device.makeSafe(never));
    expect(world.simulator.snapshot()).toMatchObject({ exposing: true });
  });

  test("pictures of an earlier try are not taken again, also the one whose end nobody saw", async () => {
    const world = rig();
    await world.clock.runUntil(world.device.ready(never));
    world.poke("equipment/camera/capture?duration=60&save=true");
    await world.clock.advance(30_000);
    const earlier: JsonObject[] = [{ event: "exposing", picture: 1, before: 0 }];
    expect(await world.run("capture", light({ count: 2 }), { inDoubt: true, earlier })).toEqual({ taken: 2 });
    expect(world.simulator.snapshot()).toMatchObject({ images: 2 });
  });

  test("one that never began is taken", async () => {
    const world = rig();
    const earlier: JsonObject[] = [{ event: "exposing", picture: 1, before: 0 }];
    expect(await world.run("capture", light(), { inDoubt: true, earlier })).toEqual({ taken: 1 });
    expect(world.simulator.snapshot()).toMatchObject({ images: 1 });
  });

  test("told to end, it aborts the exposure and counts what there is", async () => {
    const world = rig();
    const ending = new AbortController();
    const running = world.device.run(
      "capture",
      light({ count: 3 }),
      world.context({ ending: ending.signal }),
    );
    await world.clock.advance(100_000);
    ending.abort();
    expect(await world.clock.runUntil(running)).toEqual({ taken: 1 });
    expect(world.simulator.snapshot()).toMatchObject({ exposing: false, images: 1 });
  });
});

describe("sequence", () => {
  test("loads what is there, and says what there is when it is not", async () => {
    const world = rig();
    expect(await world.run("sequence", { action: "load", name: "Flats" })).toEqual({ loaded: "Flats" });
    const error = await failure(world.run("sequence", { action: "load", name: "flats.json" }));
    expect(error).toMatchObject({ retry: "never", hint: "It has: Deep sky, Flats." });
  });

  test("starts, and looks that it runs", async () => {
    const world = rig();
    expect(await world.run("sequence", { action: "start", skipValidation: false })).toEqual({
      started: true,
    });
    expect(world.simulator.snapshot()).toMatchObject({ sequence: { status: "RUNNING" } });
  });

  test("one that N.I.N.A. said to have started and has not is seen", async () => {
    const world = rig({ fault: ["start-lost", "sequence/start"] });
    const error = await failure(world.run("sequence", { action: "start", skipValidation: false }));
    expect(error).toMatchObject({ code: "nina-not-started", retry: "safe" });
  });

  test.each(["drop", "mute", "twice"] as const)("%s: the state of the sequence tells", async (fault) => {
    const world = rig({ fault: [fault, "sequence/start"] });
    expect(await world.run("sequence", { action: "start", skipValidation: false })).toEqual({
      started: true,
    });
    expect(world.received.filter(({ command }) => command === "sequence/start")).toHaveLength(1);
  });

  test("somebody else's sequence runs: that is said, and a safe stop leaves it alone", async () => {
    const world = rig();
    await startSequence(world);
    expect(await world.run("sequence", { action: "start", skipValidation: false })).toEqual({
      started: false,
      alreadyRunning: true,
    });
    const did = await world.clock.runUntil(world.device.makeSafe(never));
    expect(did).toEqual(["A sequence that nightplan did not start runs: it was left alone."]);
    expect(world.simulator.snapshot()).toMatchObject({ sequence: { status: "RUNNING" } });
  });

  test("after a crash in the middle of its start it is known as ours, and a safe stop stops it", async () => {
    const world = rig();
    await startSequence(world);
    await world.run(
      "sequence",
      { action: "start", skipValidation: false },
      { inDoubt: true, earlier: [{ event: "starting" }] },
    );
    expect(await world.clock.runUntil(world.device.makeSafe(never))).toContain("Stopped the sequence.");
    expect(world.simulator.snapshot()).toMatchObject({ sequence: { status: "CREATED" } });
  });

  test("atStop: any stops whichever runs", async () => {
    const world = rig({ settings: { atStop: "any" } });
    await startSequence(world);
    expect(await world.clock.runUntil(world.device.makeSafe(never))).toContain("Stopped the sequence.");
  });

  test("stops, and is done when none runs", async () => {
    const world = rig();
    await startSequence(world);
    expect(await world.run("sequence", { action: "stop" })).toEqual({ stopped: true });
    expect(await world.run("sequence", { action: "stop" })).toEqual({ stopped: false });
  });

  test("a skip is never repeated blindly", async () => {
    const world = rig();
    await startSequence(world);
    expect(await world.run("sequence", { action: "skip", items: "current-items" })).toEqual({
      skipped: "current-items",
    });
    const error = await failure(
      world.run("sequence", { action: "skip", items: "to-end" }, { inDoubt: true }),
    );
    expect(error).toMatchObject({ code: "nina-skip-unknown", retry: "never" });
  });
});

test("status reads everything, and a value that is not a number is not one", async () => {
  const world = rig();
  const facts = await world.run("status", {});
  expect(facts).toMatchObject({
    mount: { connected: true, parked: false, slewing: false },
    camera: { connected: true, exposing: false },
    safetyMonitor: { connected: true, isSafe: true },
    sequenceRuns: false,
    scheduler: { at: "nothing" },
  });
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
});

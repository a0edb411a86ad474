import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../src/verb.ts";
import { never, type Rig, rig, startSequence } from "./rig.ts";

const MINUTE = 60_000;

async function running(options: Parameters<typeof rig>[0] = {}): Promise<Rig> {
  const world = rig(options);
  await world.clock.runUntil(world.device.ready(never));
  world.poke("sequence/start");
  await world.clock.advance(0);
  return world;
}

const minutesSince = (world: Rig, startMs: number): number =>
  Math.round((world.clock.now() - startMs) / MINUTE);

describe("await", () => {
  test("a new target, of any name or of one in any case", async () => {
    const world = await running();
    expect(await world.run("await", { topic: "new-target-start" })).toMatchObject({
      awaited: "TS-NEWTARGETSTART",
      target: "M 31",
      project: "Autumn",
      targetEndMs: expect.any(Number),
    });
    expect(await world.run("await", { topic: "new-target-start", target: "ngc 7000 " })).toMatchObject({
      target: "NGC 7000",
    });
  });

  test("a target that N.I.N.A. is at already needs no new message", async () => {
    const world = await running({ behaviour: { waitSec: 0 } });
    await world.clock.advance(2 * MINUTE);
    const startMs = world.clock.now();
    await world.run("await", { topic: "new-target-start", project: "autumn" });
    expect(minutesSince(world, startMs)).toBe(0);
  });

  test("the start of a target comes once for each exposure", async () => {
    const world = await running({ behaviour: { waitSec: 0 } });
    await world.clock.advance(MINUTE);
    const startMs = world.clock.now();
    await world.run("await", { topic: "target-start" });
    expect(minutesSince(world, startMs)).toBeLessThan(6);
  });

  test.each(["WaitEndTime", "WaitStartTime"])("a wait that has begun, with its end as %s", async (field) => {
    const world = await running(field === "WaitStartTime" ? { fault: ["wait-start-time", "version"] } : {});
    expect(await world.run("await", { topic: "wait-start" })).toMatchObject({
      awaited: "TS-WAITSTART",
      waitEndMs: expect.any(Number),
    });
  });

  test("pictures, text of the sequence, and the end of the sequence as it is read", async () => {
    const world = await running({ behaviour: { waitSec: 0, exposures: 1 } });
    expect(await world.run("await", { topic: "image-save" })).toEqual({ awaited: "IMAGE-SAVE" });
    expect(await world.run("await", { topic: "sequence-finished" })).toEqual({
      awaited: "SEQUENCE-FINISHED",
    });
    expect(world.simulator.snapshot()).toMatchObject({ sequence: { status: "FINISHED" } });
    expect(await world.run("await", { topic: "sequence-finished" })).toEqual({
      awaited: "SEQUENCE-FINISHED",
    });
  });

  test("text of the instruction Send WebSocket Event", async () => {
    const world = rig({ fault: ["wrong-json", "time"] });
    const waiting = world.device.run("await", { text: "flats are done" }, world.context());
    await world.clock.advance(MINUTE);
    world.poke("time");
    expect(await world.clock.runUntil(waiting)).toEqual({ awaited: "flats are done" });
    expect(world.notes).toEqual(["N.I.N.A. sent a message that is not N.I.N.A.'s; such are left out."]);
  });

  test("a message that came while nobody listened is in the history, once", async () => {
    const world = await running();
    await world.run("await", { topic: "wait-start" });
    const earlier = world.progress.slice(0, 1) as JsonObject[];
    // Another process, an hour later: the first target began and ended meanwhile.
    await world.device.close();
    await world.clock.advance(40 * MINUTE);
    const again = world.another();
    const startMs = world.clock.now();
    const facts = await world.clock.runUntil(
      again.run(
        "await",
        { topic: "new-target-start", target: "M 31" },
        world.context({ inDoubt: true, earlier }),
      ),
    );
    expect(facts).toMatchObject({ target: "M 31" });
    expect(minutesSince(world, startMs)).toBe(0);
    await again.close();
  });

  test("a connection that is dead without saying so costs a minute or two", async () => {
    const world = await running({ fault: ["socket-silent", "sequence/state"] });
    const startMs = world.clock.now();
    await world.run("await", { topic: "new-target-start", target: "m 31" });
    expect(minutesSince(world, startMs)).toBeLessThanOrEqual(12);
  });

  test("what is waited for hours outlasts a restart of N.I.N.A.", async () => {
    const world = await running({ fault: ["restart", "time"] });
    const waiting = world.device.run("await", { topic: "target-start" }, world.context());
    await world.clock.advance(MINUTE);
    world.simulator.http?.("GET", "/v2/api/time", new Uint8Array());
    await world.clock.advance(30 * MINUTE);
    world.poke("sequence/start");
    expect(await world.clock.runUntil(waiting)).toMatchObject({ target: "M 31" });
  });

  test("so does it an answer that does not come", async () => {
    const world = await running({ behaviour: { waitSec: 3600 }, fault: ["silent", "event-history", 2] });
    expect(await world.run("await", { topic: "new-target-start" })).toMatchObject({ target: "M 31" });
    expect(world.progress.map(({ event }) => event)).toEqual(["awaiting", "lost"]);
  });

  test("N.I.N.A. restarts while its sequence is waited for", async () => {
    const world = await running({ fault: ["restart", "time"] });
    const waiting = world.device
      .run("await", { topic: "sequence-finished" }, world.context())
      .catch((error) => error);
    await world.clock.advance(MINUTE);
    world.simulator.http?.("GET", "/v2/api/time", new Uint8Array());
    const error = await world.clock.runUntil(waiting);
    expect([error.code, error.awaited]).toEqual(["nina-restarted", undefined]);
  });

  test("a sequence of ours that was stopped when the lane came to rest is started again, and then waited for", async () => {
    const world = rig({ behaviour: { waitSec: 0 } });
    await world.run("sequence", { action: "start", skipValidation: false });
    const hold = new AbortController();
    const waiting = world.device.run(
      "await",
      { topic: "sequence-finished" },
      world.context({ signal: hold.signal }),
    );
    await world.clock.advance(5 * MINUTE);
    hold.abort(new Error("held"));
    await expect(waiting).rejects.toThrow("held");
    expect(await world.clock.runUntil(world.device.makeSafe(never))).toContain("Stopped the sequence.");
    await world.clock.advance(15 * MINUTE);
    const again = world.run("await", { topic: "sequence-finished" }, { earlier: [...world.progress] });
    await again;
    expect(world.received.filter(({ command }) => command === "sequence/start")).toHaveLength(2);
    expect(world.simulator.snapshot()).toMatchObject({ sequence: { status: "FINISHED" } });
  });

  test("a sequence of somebody else that has ended meanwhile is not started again", async () => {
    const world = rig({ behaviour: { waitSec: 0 } });
    await startSequence(world);
    const hold = new AbortController();
    const waiting = world.device.run(
      "await",
      { topic: "sequence-finished" },
      world.context({ signal: hold.signal }),
    );
    await world.clock.advance(5 * MINUTE);
    hold.abort(new Error("held"));
    await expect(waiting).rejects.toThrow("held");
    await world.clock.runUntil(world.device.makeSafe(never));
    world.poke("sequence/stop");
    await world.run("await", { topic: "sequence-finished" }, { earlier: [...world.progress] });
    expect(world.received.filter(({ command }) => command === "sequence/start")).toHaveLength(1);
  });
});

import { describe, expect, test } from "vitest";
import { createSession } from "../../../src/devices/nina/session.ts";
import { never, type Rig, rig } from "./rig.ts";

const MINUTE = 60_000;

/** A rig whose link tells what it heard. */
async function listening(options: Parameters<typeof rig>[0] = {}) {
  const world = rig({ behaviour: { waitSec: 0 }, ...options });
  const session = createSession(world.settings, world.environment);
  await world.clock.runUntil(session.link.ready(never));
  const heard: string[] = [];
  session.link.listen(({ name, target }) => heard.push(target ? `${name} ${target.name}` : name));
  return { ...world, session, heard };
}

/** What the simulator has told since it started, as it was told. */
function told(world: Rig): string[] {
  const history = world.poke("event-history") as { Event: string; TargetName?: string }[];
  return history.map(({ Event, TargetName }) => (TargetName ? `${Event} ${TargetName}` : Event));
}

describe("events", () => {
  test("come over the WebSocket, in order", async () => {
    const world = await listening();
    world.poke("sequence/start");
    await world.clock.advance(60 * MINUTE);
    expect(world.heard).toEqual(told(world));
    expect(world.heard.slice(0, 3)).toEqual([
      "SEQUENCE-STARTING",
      "TS-NEWTARGETSTART M 31",
      "TS-TARGETSTART M 31",
    ]);
    await world.session.link.close();
  });

  test("missed while the connection was broken come from the history, none twice", async () => {
    const world = await listening({ fault: ["socket-drop", "time"] });
    world.poke("sequence/start");
    for (let minute = 0; minute < 60; minute += 1) {
      if (minute === 5) world.poke("time");
      await world.clock.advance(MINUTE);
    }
    expect(world.heard).toEqual(told(world));
    expect(world.notes).toHaveLength(2);
    expect(world.notes[1]).toBe("Connected again: what was missed was read from N.I.N.A.'s history.");
    expect(await world.clock.runUntil(world.session.link.ready(never))).not.toHaveProperty("wasReset");
    await world.session.link.close();
  });

  test("a flood is taken, and costs nothing else", async () => {
    const world = await listening({ fault: ["flood", "time"] });
    world.poke("sequence/start");
    await world.clock.advance(MINUTE);
    world.poke("time");
    await world.clock.advance(MINUTE);
    expect(world.heard).toEqual(told(world));
    expect(world.heard.length).toBeGreaterThan(5_000);
    await world.session.link.close();
  });

  test.each(["huge-frame", "wrong-json"] as const)("%s is left out, and said once", async (fault) => {
    const world = await listening({ fault: [fault, "time"] });
    world.poke("time");
    world.poke("sequence/start");
    await world.clock.advance(MINUTE);
    expect(world.heard.filter((name) => name !== "")).toEqual(told(world));
    expect(world.notes).toHaveLength(1);
    expect(world.notes[0]).toMatch(/such are left out\.$/);
    await world.session.link.close();
  });

  test("a restart is seen by the time of N.I.N.A.'s start, and its history is a new one", async () => {
    const world = await listening({ fault: ["restart", "time"] });
    world.poke("sequence/start");
    await world.clock.advance(10 * MINUTE);
    expect(world.session.link.standing).toMatchObject({ at: "target", target: { name: "M 31" } });
    world.simulator.http?.("GET", "/v2/api/time", new Uint8Array());
    await world.clock.advance(MINUTE);
    expect(world.session.link.standing).toEqual({ at: "nothing" });
    expect(world.session.link.restarts).toBe(1);
    expect(await world.clock.runUntil(world.session.link.ready(never))).toMatchObject({ wasReset: true });
    world.heard.splice(0);
    world.poke("sequence/start");
    await world.clock.advance(MINUTE);
    expect(world.heard).toEqual(told(world));
    await world.session.link.close();
  });

  test("a restart that a step finds is told by the next ready", async () => {
    const world = rig({ fault: ["restart", "time"] });
    await world.clock.runUntil(world.device.ready(never));
    world.simulator.http?.("GET", "/v2/api/time", new Uint8Array());
    await world.clock.advance(0);
    await world.run("status", {});
    expect(await world.clock.runUntil(world.device.ready(never))).toMatchObject({ wasReset: true });
    expect(await world.clock.runUntil(world.device.ready(never))).toEqual({});
    await world.device.close();
  });

  test("a connection that is dead without saying so is found out, and made anew", async () => {
    const world = await listening({ fault: ["socket-silent", "time"] });
    world.poke("time");
    world.poke("sequence/start");
    await world.clock.advance(2 * MINUTE);
    expect(world.heard).toEqual([]);
    const both = Promise.all([world.session.link.freshen(never), world.session.link.freshen(never)]);
    await world.clock.runUntil(both);
    expect(world.heard).toEqual(told(world));
    await world.clock.advance(10 * MINUTE);
    expect(world.heard).toEqual(told(world));
    expect(world.notes).toHaveLength(2);
    await world.session.link.close();
  });

  test("a wait is over some minutes after its end, when nothing was said", async () => {
    const world = await listening({ behaviour: { waitSec: 600 } });
    world.poke("sequence/start");
    await world.clock.advance(MINUTE);
    expect(world.session.link.standing).toMatchObject({ at: "waiting" });
    world.poke("sequence/stop");
    await world.clock.advance(MINUTE);
    expect(world.session.link.standing).toEqual({ at: "nothing" });
    await world.session.link.close();
  });

  test("the place of a target is that of its message, also when the history has told the target again", async () => {
    const world = await listening({ fault: ["socket-drop", "time"] });
    world.poke("sequence/start");
    await world.clock.advance(MINUTE);
    world.poke("time");
    await world.clock.advance(10 * MINUTE);
    expect(world.session.link.standing).toMatchObject({
      at: "target",
      target: { place: { decDeg: 41.2692 } },
    });
    await world.session.link.close();
  });
});

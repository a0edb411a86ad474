import { expect, test } from "vitest";
import { objectGuid } from "../../../src/devices/robotarget/identity.ts";
import type { RobotargetSimulator } from "../../../src/sim/robotarget/robotarget.ts";
import type { JsonObject } from "../../../src/verb.ts";
import { type Simulated, simulated } from "../../support/simulated.ts";
import { PLAN } from "./fake-night.ts";
import { reference } from "./night-rig.ts";

const M31 = objectGuid(PLAN, "autumn/m31");
const M42 = objectGuid(PLAN, "autumn/m42");

/** The simulator that people rehearse with, on a November evening: M 31 is high, and M 42 has not risen. */
async function evening(): Promise<Simulated & { run(verb: string, params: object): Promise<JsonObject> }> {
  const world = await simulated("robotarget");
  const simulator = world.simulator as RobotargetSimulator;
  const { sequences } = simulator.snapshot() as {
    sequences: readonly { guid: string; profilename: string }[];
  };
  const profile = String(simulator.settings.profile);
  const refguidbasesequence = sequences.find(({ profilename }) => profilename === profile)!.guid;
  const set = objectGuid(PLAN, "autumn");
  simulator.edit("set", set, { setname: "Autumn", profilename: profile, tag: "broad" });
  const target = (guid: string, targetname: string, raj2000: number, decj2000: number): void => {
    simulator.edit("target", guid, {
      ...{ targetname, refguidset: set, refguidbasesequence, raj2000, decj2000, priority: 4 },
      ...{ cmask: "B", caltmin: 30 },
    });
    simulator.edit("shot", objectGuid(guid, "l"), { refguidtarget: guid, num: 6, exposure: 300, order: 1 });
  };
  target(M31, "M 31", 0.71231, 41.26917);
  target(M42, "M 42", 5.58814, -5.38972);
  return {
    ...world,
    run: (verb, params) =>
      world.clock.runUntil(world.device.run(verb, params as JsonObject, world.context())),
  };
}

test("a watch sees the simulated night, a report tells it, with images", async () => {
  const world = await evening();
  const progress: JsonObject[] = [];
  const kept = new Map<string, Uint8Array>();
  const context = world.context({
    progress: (facts) => progress.push(facts),
    keep: (name, bytes) => {
      kept.set(name, bytes);
      return name;
    },
  });
  const params = { objects: [reference("autumn/m31")], progressPercent: 100, everySec: 60 };
  const facts = await world.clock.runUntil(
    world.device.run("watch", params as unknown as JsonObject, context),
  );
  expect(facts).toMatchObject({ ended: "progress", targets: 1, observed: 1, shotsDone: 6 });
  const events = new Set(progress.map(({ event }) => event));
  expect([...events]).toEqual(expect.arrayContaining(["watching", "session-started", "shots", "picture"]));
  expect(Buffer.from(kept.get("ephemeris-M 31.png") ?? []).toString("latin1", 1, 4)).toBe("PNG");
  const reported = await world.clock.runUntil(world.device.run("report", { days: 1, images: 2 }, context));
  expect(reported).toMatchObject({ images: 2, imagesFailed: 0 });
  expect(Buffer.from(kept.get("report.md") ?? []).toString("utf8")).toContain("M 31");
  await world.device.close();
});

test("a watch says why a target that was not up was not observed", async () => {
  const world = await evening();
  const params = { objects: [reference("autumn/m42")], everySec: 60 };
  const ending = new AbortController();
  void world.clock.sleep(5_400_000).then(() => ending.abort(new Error("dawn")));
  const facts = await world.clock.runUntil(
    world.device.run("watch", params as unknown as JsonObject, world.context({ ending: ending.signal })),
  );
  expect((facts.byTarget as JsonObject[])[0]?.whyNot).toMatch(/alt/i);
  await world.device.close();
});

test("what is disabled is not taken, what runs can be aborted", async () => {
  const world = await evening();
  await world.run("watch", { objects: [reference("autumn/m31")], progressPercent: 10, everySec: 60 });
  expect(await world.run("abort", { object: reference("autumn/m42") })).toMatchObject({ sent: false });
  expect(await world.run("disable", { object: reference("autumn/m31") })).toMatchObject({ changed: 1 });
  expect(await world.run("abort", { object: reference("autumn/m31") })).toMatchObject({
    sent: true,
    running: "M 31",
  });
  expect(await world.run("disable", { setTag: "broad" })).toMatchObject({ changed: 1 });
  expect(await world.run("abort", { all: true })).toMatchObject({ sent: true });
  await world.device.close();
});

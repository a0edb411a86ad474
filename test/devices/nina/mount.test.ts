import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../src/verb.ts";
import { failure, rig, startSequence } from "./rig.ts";

const target = {
  id: "m31",
  name: "M 31",
  raHours: 0.71231,
  decDeg: 41.2692,
  paDeg: 35,
} as unknown as JsonObject;
const slewTo = (over: JsonObject = {}): JsonObject => ({ target, center: false, rotate: false, ...over });

describe("slew", () => {
  test("sends degrees of J2000, and ends when the mount rests there, whatever equinox it tells", async () => {
    for (const equinox of ["jnow", "j2000"] as const) {
      const world = rig({ behaviour: { equinox } });
      expect(await world.run("slew", slewTo())).toEqual({ target: "M 31", offArcmin: expect.any(Number) });
      const request = world.received.find(({ command }) => command === "equipment/mount/slew");
      expect(request?.args).toEqual({ ra: String(0.71231 * 15), dec: "41.2692" });
      expect(world.simulator.snapshot()).toMatchObject({
        moving: false,
        place: { raHours: expect.closeTo(0.71231, 9) },
      });
    }
  });

  test("centres, and turns the rotator to the position angle", async () => {
    const world = rig();
    expect(await world.run("slew", slewTo({ rotate: true }))).toMatchObject({ centered: true });
    const request = world.received.find(({ command }) => command === "equipment/mount/slew");
    expect(request?.args).toMatchObject({ rotate: "true", rotationAngle: "35" });
  });

  test("a slew that was answered well and never happens is seen", async () => {
    const world = rig({ fault: ["slew-lost", "equipment/mount/slew"] });
    expect(await failure(world.run("slew", slewTo()))).toMatchObject({
      code: "nina-slew-missed",
      retry: "safe",
    });
  });

  test("so is a centring that does not come about", async () => {
    const world = rig({ fault: ["center-lost", "equipment/mount/slew"] });
    const error = await failure(world.run("slew", slewTo({ center: true })));
    expect(error).toMatchObject({ code: "nina-not-centered", retry: "safe" });
  });

  test("a parked mount refuses in the body of an answer whose HTTP status is 200", async () => {
    const world = rig({ behaviour: { mount: "parked" } });
    const error = await failure(world.run("slew", slewTo()));
    expect(error).toMatchObject({ code: "nina-refused", retry: "safe", hint: "Unpark it first: park: off." });
    expect(error.message).toBe("rig could not start the slew: Mount parked.");
  });

  test("is not sent while a sequence runs", async () => {
    const world = rig();
    await startSequence(world);
    const error = await failure(world.run("slew", slewTo()));
    expect(error).toMatchObject({ code: "nina-sequence-runs", retry: "safe" });
    expect(world.received.map(({ command }) => command)).not.toContain("equipment/mount/slew");
  });

  test("bodies of the solar system are refused before anything is sent", async () => {
    const world = rig();
    const error = await failure(
      world.run("slew", slewTo({ target: { id: "moon", name: "Moon", body: "moon" } })),
    );
    expect(error).toMatchObject({ code: "bad-target", retry: "never" });
  });

  test("the mount goes away on its way", async () => {
    const world = rig({ fault: ["mount-gone", "equipment/mount/info", 3] });
    expect(await failure(world.run("slew", slewTo()))).toMatchObject({ code: "nina-mount-gone" });
  });

  test("told to stop, it stops the mount", async () => {
    const world = rig();
    const stop = new AbortController();
    const running = failure(world.device.run("slew", slewTo(), world.context({ signal: stop.signal })));
    await world.clock.advance(10_000);
    expect(world.simulator.snapshot()).toMatchObject({ moving: true });
    stop.abort(new Error("stop"));
    expect((await world.clock.runUntil(running)).message).toBe("stop");
    expect(world.simulator.snapshot()).toMatchObject({ moving: false });
  });

  test.each(["web-page", "server-error", "drop", "mute"] as const)(
    "%s leaves open whether it slews",
    async (fault) => {
      const world = rig({ fault: [fault, "equipment/mount/slew"] });
      expect(await failure(world.run("slew", slewTo()))).toMatchObject({ retry: "doubt" });
    },
  );
});

describe("park", () => {
  test("parks and unparks, and is done when it is so already", async () => {
    const world = rig();
    for (const parked of [true, true, false, false]) {
      expect(await world.run("park", { parked })).toEqual({ parked });
      expect(world.simulator.snapshot()).toMatchObject({ parked, moving: false });
    }
  });
});

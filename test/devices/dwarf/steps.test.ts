import { describe, expect, it } from "vitest";
import { createLaterRig } from "./later-telescope.ts";
import { createRig, m31, type Rig } from "./rig.ts";
import { message } from "./wire.ts";

const later = 9;
const earlier = 4;

/** Commands of a step, without those of the handshake. */
const sent = ({ telescope }: Rig, handshake = earlier): number[] => telescope.commands().slice(handshake);

describe("focus", () => {
  it("on the stars is over with the answer of V2 firmware, even when nothing else is told", async () => {
    const rig = await createRig();
    expect(await rig.run("focus", { mode: "auto" })).toEqual({});
    expect(sent(rig)).toEqual([15004, 10039]);
  });

  it("on the stars waits for the end that V3 firmware tells", async () => {
    const rig = await createLaterRig();
    const { telescope } = rig;
    telescope.on(15004, () => {
      telescope.notify(15278, { 1: 1 });
      telescope.after(40_000, () => {
        telescope.notify(15257, { 1: 652 });
        telescope.notify(15278, { 1: 3 });
      });
      return 0;
    });
    expect(await rig.run("focus", { mode: "auto" })).toEqual({ focusPosition: 652 });
    expect(rig.clock.elapsed()).toBeGreaterThanOrEqual(40_000);
  });

  it("fails when a failure is told after the answer", async () => {
    const { telescope, fails } = await createRig();
    telescope.on(15004, () => {
      telescope.notify(15215, { 1: 1, 2: 8 });
      telescope.after(20_000, () => telescope.send(8, 15004, 3, { 1: -15100 }));
      return 0;
    });
    expect(await fails("focus", { mode: "auto" })).toMatchObject({ code: "focus-failed", retry: "safe" });
  });

  it("moves by single steps, and not again when it is in doubt", async () => {
    const rig = await createRig();
    expect(await rig.run("focus", { steps: 3, direction: "near" })).toMatchObject({ steps: 3 });
    expect(sent(rig)).toEqual([15001, 15001, 15001]);
    expect(rig.telescope.received.at(-1)?.fields).toEqual({ 1: 1 });
    const error = await rig.fails("focus", { steps: 3, direction: "near" }, { inDoubt: true });
    expect(error).toMatchObject({ code: "focus-in-doubt", retry: "doubt" });
    expect(rig.telescope.count(15001)).toBe(3);
  });
});

describe("polarAlign", () => {
  const errors = { 1: 0, 2: 0 };

  it("takes the result, not the acknowledgement before it", async () => {
    const { telescope, start, clock } = await createRig();
    telescope.on(11018, () => {
      telescope.notify(15239, { 1: 2, 2: 1 });
      telescope.after(60_000, () => {
        telescope.notify(15239, { 1: 2, 2: 3 });
        const result = Buffer.from("09000000000000e03f11000000000000f0bf", "hex");
        telescope.raw(message({ 4: 3, 5: 11018, 6: 3, 7: Uint8Array.from(result) }));
      });
      return errors;
    });
    expect(await clock.runUntil(start("polarAlign"))).toEqual({ azimuthErrorDeg: 0.5, altitudeErrorDeg: -1 });
  });

  it("fails as told", async () => {
    const { telescope, fails } = await createRig();
    telescope.on(11018, () => ({ 3: -11516 }));
    expect(await fails("polarAlign")).toMatchObject({ code: "polar-alignment-failed" });
  });

  it("fails when that is told after its end, and does not take it for an axis without error", async () => {
    const { telescope, fails } = await createRig();
    telescope.on(11018, () => {
      telescope.notify(15239, { 1: 2, 2: 1 });
      telescope.after(60_000, () => {
        telescope.notify(15239, { 1: 2, 2: 3 });
        telescope.after(500, () => telescope.send(3, 11018, 3, { 3: -11516 }));
      });
      return errors;
    });
    expect(await fails("polarAlign")).toMatchObject({ code: "polar-alignment-failed" });
  });
});

describe("goto with one click", () => {
  it.each([
    ["v2", 11013],
    ["v3", 11013],
  ])("is done when the target is tracked (%s)", async (generation, cmd) => {
    const rig = generation === "v2" ? await createRig() : await createLaterRig();
    const { telescope } = rig;
    telescope.on(11013, () => {
      telescope.notify(15210, { 1: 1 });
      telescope.after(50_000, () => {
        telescope.notify(15210);
        telescope.notify(15211, { 1: 1 });
      });
      telescope.after(100_000, () => {
        telescope.notify(15211);
        telescope.notify(15212, { 1: 1, 2: "M 31" });
      });
      return { 1: 10 };
    });
    expect(await rig.run("goto", { target: m31, oneClick: true })).toEqual({ target: "M 31" });
    expect(sent(rig, generation === "v2" ? earlier : later)).toEqual([cmd]);
    expect(telescope.received.at(-1)?.fields[6]).toBe(generation === "v2" ? undefined : 2);
  });

  it("says what failed on the way", async () => {
    const { telescope, fails } = await createRig();
    telescope.on(11013, () => {
      telescope.after(5_000, () => telescope.send(3, 11013, 3, { 1: 30, 2: -11504, 3: 1 }));
      telescope.notify(15233, { 1: 1 });
      return { 1: 10 };
    });
    expect(await fails("goto", { target: m31, oneClick: true })).toMatchObject({
      code: "calibration-failed",
    });
  });
});

describe("track", () => {
  it("is done when the Moon is tracked", async () => {
    const { telescope, run } = await createRig();
    telescope.on(11011, () => {
      telescope.after(9_000, () => telescope.notify(15228, { 1: 1, 2: "Moon", 3: 1 }));
      return 0;
    });
    expect(await run("track", { body: "moon" })).toEqual({ body: "moon" });
    expect(telescope.received.at(-1)?.fields).toEqual({ 1: 1, 2: 11.5, 3: 48.25 });
  });

  it("fails when the body is not found", async () => {
    const { telescope, fails } = await createRig();
    telescope.answers(11011, -11531);
    expect(await fails("track", { body: "sun" })).toMatchObject({ code: "body-not-found" });
  });
});

describe("darks", () => {
  const params = { action: "take", camera: "tele", exposureSec: 15, gain: 80, binning: "4k", frames: 10 };
  const there = message({ 1: 156, 2: 24, 4: "15", 5: "80", 7: 20 });

  it("are not taken when there are some that fit", async () => {
    const rig = await createRig();
    rig.telescope.on(11023, () => ({ 2: there }));
    expect(await rig.run("darks", params)).toEqual({ taken: 0, alreadyThere: true });
    expect(sent(rig)).toEqual([11023]);
  });

  it("are taken, followed, and looked for", async () => {
    const rig = await createRig();
    const { telescope, progress } = rig;
    telescope.answers(11023, 0, { 2: there });
    telescope.on(11021, () => {
      telescope.notify(15206, { 1: 1 });
      telescope.after(80_000, () => telescope.notify(15207, { 1: 50 }));
      telescope.after(160_000, () => telescope.notify(15206, { 1: 3 }));
      return 0;
    });
    expect(await rig.run("darks", params)).toEqual({ taken: 10, alreadyThere: false });
    expect(telescope.received.find(({ cmd }) => cmd === 11021)?.fields).toEqual({ 1: 156, 2: 24, 4: 10 });
    expect(progress).toEqual([{ percent: 50 }]);
  });

  it("are found in a value that follows an empty answer", async () => {
    const { telescope, run } = await createRig();
    telescope.on(11023, () => {
      telescope.after(200, () => telescope.send(3, 11023, 3, { 2: there }));
      return 0;
    });
    expect(await run("darks", params)).toEqual({ taken: 0, alreadyThere: true });
  });

  it("are taken although the telescope says that it is not activated", async () => {
    const rig = await createRig();
    rig.telescope.answers(11023, 0, { 2: there });
    rig.telescope.answers(11021, -5);
    expect(await rig.run("darks", params)).toMatchObject({ taken: 10 });
  });

  it("that are not there afterwards were not taken", async () => {
    const { fails } = await createRig();
    expect(await fails("darks", params)).toMatchObject({ code: "darks-not-taken" });
  });

  it("are calibration frames to V3 firmware, with the shutter of a mini", async () => {
    const rig = await createLaterRig();
    const { telescope } = rig;
    telescope.answers(11043, 0, { 2: message({ 1: "15", 2: 80, 8: 7 }) });
    telescope.on(11045, () => {
      telescope.notify(15290, { 1: 1 });
      telescope.after(60_000, () => telescope.notify(15290, { 1: 3 }));
      return 0;
    });
    expect(await rig.run("darks", params)).toMatchObject({ taken: 10 });
    expect(telescope.received.find(({ cmd }) => cmd === 11045)?.fields).toEqual({
      1: 156,
      2: 80,
      4: 10,
      7: 3,
    });
    telescope.on(11043, () => ({ 2: message({ 1: "15", 2: 80, 8: 7 }) }));
    expect(await rig.run("darks", { ...params, action: "delete" })).toEqual({ deleted: 1 });
    expect(telescope.commands().at(-1)).toBe(11044);
  });

  it.each([
    [undefined, "it has no"],
    [there, "it is not as warm as with its"],
  ])("that a stack requires keep it from starting", async (found, why) => {
    const rig = await createRig();
    const { telescope } = rig;
    telescope.tracking = "M 31";
    telescope.burst.push([15243, { 2: 2 }]);
    telescope.on(11023, () => (found ? { 2: found } : 0));
    const error = await rig.fails("stack", { exposureSec: 15, gain: 80, frames: 4, darks: "require" });
    expect(error).toMatchObject({ code: "darks-missing", retry: "never" });
    expect(String(error)).toContain(`scope does not stack: ${why} darks for 15 s, gain 80, 4k.`);
    expect(telescope.count(11005)).toBe(0);
  });
});

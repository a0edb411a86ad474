import { describe, expect, it } from "vitest";
import { createRig, type Rig } from "./rig.ts";

describe("calibrate", () => {
  /** Calibrates in 40 s, telling `results` beside the plate solvings, and ends with `end`. */
  function calibrates({ telescope }: Rig, results: readonly number[] = [], end = 0): void {
    telescope.on(11000, () => {
      telescope.notify(15210, { 1: 1 });
      [10_000, 20_000, 30_000].forEach((ms, place) => {
        telescope.after(ms, () => {
          telescope.notify(15210, { 1: 4, 2: place + 1 });
          const code = results[place];
          if (code !== undefined) telescope.send(3, 11000, 1, { 1: code });
        });
      });
      telescope.after(40_000, () => telescope.notify(15210, { 1: end }));
      return 0;
    });
  }

  it("is done when the state is idle again", async () => {
    const rig = await createRig();
    calibrates(rig);
    expect(await rig.run("calibrate")).toEqual({ plateSolvings: 3 });
    expect(rig.progress.map(({ plateSolvings }) => plateSolvings)).toEqual([1, 2, 3]);
  });

  it("takes -11500 for progress", async () => {
    const rig = await createRig();
    calibrates(rig, [-11500, -11500, -11500]);
    expect(await rig.run("calibrate")).toEqual({ plateSolvings: 3 });
  });

  it.each([
    [-11504, "calibration-failed"],
    [-11515, "calibration-failed"],
    [-14518, "motor-limit-near"],
  ])("fails with a result of %i", async (code, name) => {
    const rig = await createRig();
    calibrates(rig, [-11500, code]);
    expect(await rig.fails("calibrate")).toMatchObject({ code: name });
  });

  it("fails when the failure is told just after the end", async () => {
    const rig = await createRig();
    calibrates(rig);
    rig.telescope.after(40_700, () => rig.telescope.send(3, 11000, 3, { 1: -11504 }));
    expect(await rig.fails("calibrate")).toMatchObject({ code: "calibration-failed", retry: "safe" });
  });

  it("fails when it was stopped", async () => {
    const rig = await createRig();
    calibrates(rig, [], 3);
    expect(await rig.fails("calibrate")).toMatchObject({ code: "calibration-stopped", retry: "safe" });
  });

  it("takes an idle state from before for no end", async () => {
    const rig = await createRig();
    calibrates(rig);
    rig.telescope.burst = [
      [15223, {}],
      [15210, { 1: 3 }],
    ];
    await rig.run("calibrate");
    expect(rig.clock.elapsed()).toBeGreaterThan(40_000);
  });

  it("stops tracking first", async () => {
    const rig = await createRig();
    calibrates(rig);
    rig.telescope.tracking = "M 31";
    await rig.run("calibrate");
    expect(rig.telescope.commands().slice(-2)).toEqual([11004, 11000]);
  });

  it("joins one under way", async () => {
    const { telescope, run } = await createRig();
    telescope.burst = [
      [15223, {}],
      [15210, { 1: 4, 2: 2 }],
    ];
    telescope.after(20_000, () => telescope.notify(15210, {}));
    expect(await run("calibrate", {}, { inDoubt: true })).toEqual({ plateSolvings: 2 });
    expect(telescope.count(11000)).toBe(0);
  });

  it("goes on after a lost connection", async () => {
    const rig = await createRig();
    calibrates(rig);
    rig.telescope.after(15_000, () => {
      rig.telescope.burst = [
        [15223, {}],
        [15210, { 1: 4, 2: 1 }],
      ];
      rig.telescope.drop();
    });
    expect(await rig.run("calibrate")).toEqual({ plateSolvings: 3 });
    expect(rig.telescope.count(11000)).toBe(1);
  });

  it("is in doubt when the end was missed", async () => {
    const rig = await createRig();
    calibrates(rig);
    rig.telescope.after(38_000, () => {
      rig.telescope.unreachable = 3;
      rig.telescope.drop();
    });
    expect(await rig.fails("calibrate")).toMatchObject({ code: "calibration-lost", retry: "doubt" });
  });

  it("does not wait without end for a telescope that says nothing more", async () => {
    const rig = await createRig();
    rig.telescope.on(11000, () => {
      rig.telescope.notify(15210, { 1: 1 });
      return 0;
    });
    expect(await rig.fails("calibrate")).toMatchObject({ code: "calibration-lost", retry: "doubt" });
    expect(rig.clock.elapsed()).toBeLessThan(180_000);
  });
});

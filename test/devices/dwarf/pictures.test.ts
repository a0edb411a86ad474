import { describe, expect, it } from "vitest";
import { createLaterRig } from "./later-telescope.ts";
import { createRig, type Rig } from "./rig.ts";

const later = 9;
const earlier = 4;

/** Commands of a step, without those of the handshake. */
const sent = ({ telescope }: Rig, handshake = earlier): number[] => telescope.commands().slice(handshake);

describe("pictures", () => {
  it.each([
    ["tele", 10002, 15215, 10000],
    ["wide", 12022, 15216, 12000],
  ])("of the %s camera are over when its function is", async (camera, cmd, notice, open) => {
    const rig = await createRig();
    const { telescope } = rig;
    telescope.on(cmd, () => {
      telescope.notify(notice, { 1: 1, 2: 2 });
      telescope.after(2_000, () => telescope.notify(notice, { 2: 2 }));
      return 0;
    });
    expect(await rig.run("photo", { camera, count: 2 })).toEqual({ photos: 2 });
    expect(sent(rig)).toEqual([open, cmd, cmd]);
  });

  it("of V3 firmware need their mode", async () => {
    const rig = await createLaterRig();
    const { telescope } = rig;
    telescope.on(10002, () => {
      telescope.notify(15273, { 1: 1 });
      telescope.after(1_000, () => telescope.notify(15273, { 1: 3 }));
      return 0;
    });
    await rig.run("photo");
    expect(sent(rig, later)).toEqual([16402, 16404, 16403, 10050, 12036, 10002]);
    await rig.run("photo");
    expect(sent(rig, later)).toHaveLength(7);
    await rig.run("calibrate");
    expect(sent(rig, later).slice(7)).toEqual([16402, 16404, 16403, 10050, 12036, 11000]);
  });

  it("that nobody saw taken are in doubt", async () => {
    const { fails } = await createRig();
    expect(await fails("photo")).toMatchObject({ code: "end-unseen", retry: "doubt" });
  });

  it("come in a burst, all of them", async () => {
    const rig = await createRig();
    const { telescope } = rig;
    const shoot = (done: number) => () => {
      telescope.notify(15215, { 1: 1, 2: 3 });
      telescope.after(5_000, () => telescope.notify(15218, { 1: 5, 2: done }));
      telescope.after(6_000, () => telescope.notify(15215, { 2: 3 }));
      return 0;
    };
    telescope.on(10003, shoot(5));
    expect(await rig.run("burst", { camera: "tele", count: 5 })).toEqual({ photos: 5 });
    telescope.on(10003, shoot(2));
    const error = await rig.fails("burst", { camera: "tele", count: 5 });
    expect(error).toMatchObject({ code: "burst-short" });
    expect(String(error)).toContain("scope ended its burst after 2 of 5 photos.");
  });

  it.each([
    ["record", { seconds: 30 }, [10000, 10005, 10006], 4],
    ["timelapse", { intervalSec: 5, seconds: 30 }, [10000, 10037, 10037, 10033, 10034], 5],
  ])("move: %s for the time that the plan says", async (verb, params, commands, id) => {
    const rig = await createRig();
    const { telescope } = rig;
    telescope.on(commands.at(-2) as number, () => {
      telescope.notify(15215, { 1: 1, 2: id });
      return 0;
    });
    telescope.on(commands.at(-1) as number, () => {
      telescope.after(2_000, () => telescope.notify(15215, { 2: id }));
      return 0;
    });
    await rig.run(verb, { camera: "tele", ...params });
    expect(sent(rig)).toEqual(commands);
    const [start, stop] = telescope.received.slice(-2);
    expect((stop?.atMs ?? 0) - (start?.atMs ?? 0)).toBe(30_000);
  });

  it("tell of an interval that V3 firmware does not take", async () => {
    const rig = await createLaterRig();
    const { telescope, progress } = rig;
    telescope.on(16703, () => -3);
    telescope.on(10033, () => {
      telescope.notify(15276, { 1: 1 });
      return 0;
    });
    telescope.on(10034, () => {
      telescope.notify(15276, { 1: 3 });
      return 0;
    });
    expect(await rig.run("timelapse", { camera: "tele", intervalSec: 5, seconds: 30 })).toEqual({
      seconds: 30,
    });
    expect(progress).toEqual([{ event: "setting-not-taken", value: 5, code: -3 }]);
  });

  it("have an interval that the telescope has", async () => {
    const { fails } = await createRig();
    const error = await fails("timelapse", { camera: "tele", intervalSec: 7, seconds: 30 });
    expect(String(error)).toContain("has no interval of 7 s: 5 s or 8 s it has.");
  });

  it("make a panorama", async () => {
    const rig = await createRig();
    const { telescope } = rig;
    telescope.on(15500, () => {
      telescope.notify(15215, { 1: 1, 2: 6 });
      telescope.after(30_000, () => telescope.notify(15219, { 1: 12, 2: 12 }));
      telescope.after(31_000, () => telescope.notify(15215, { 2: 6 }));
      return 0;
    });
    expect(await rig.run("panorama", { rows: 3, columns: 4 })).toEqual({ photos: 12 });
    expect(telescope.received.at(-1)?.fields).toEqual({ 1: 3, 2: 4 });
  });
});

describe("move", () => {
  it("moves for the time, and stops", async () => {
    const rig = await createRig();
    await rig.run("move", { angleDeg: 90, speed: 1, seconds: 2 });
    const [start, stop] = rig.telescope.received.slice(-2);
    expect([start?.cmd, start?.fields]).toEqual([14006, { 1: 90, 2: 1, 3: 30 }]);
    expect(stop?.cmd).toBe(14008);
    expect((stop?.atMs ?? 0) - (start?.atMs ?? 0)).toBe(2_000);
  });

  it("stops also when it is told to end in the middle", async () => {
    const { telescope, start, clock } = await createRig();
    const abort = new AbortController();
    const failed = start("move", { angleDeg: 90, speed: 1, seconds: 60 }, { signal: abort.signal }).catch(
      String,
    );
    telescope.after(5_000, () => abort.abort(new Error("enough")));
    await clock.runUntil(failed);
    expect(telescope.commands().at(-1)).toBe(14008);
    expect(clock.elapsed()).toBeLessThan(20_000);
  });

  it("says when an axis ran into its limit", async () => {
    const { telescope, fails } = await createRig();
    telescope.on(14006, () => {
      telescope.after(500, () => telescope.send(6, 14006, 3, { 1: -14519 }));
      return 0;
    });
    const error = await fails("move", { angleDeg: 90, speed: 1, seconds: 2 });
    expect(error).toMatchObject({ code: "motor-limit", retry: "never" });
    expect(telescope.commands().at(-1)).toBe(14008);
  });
});

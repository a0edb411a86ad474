import { describe, expect, it } from "vitest";
import { createLaterRig } from "./later-telescope.ts";
import { createRig, never, type Rig } from "./rig.ts";
import { message } from "./wire.ts";

const params = { exposureSec: 15, gain: 80, binning: "4k", format: "fits", frames: 50 };

async function stacking(): Promise<Rig> {
  const rig = await createRig();
  rig.telescope.tracking = "M 31";
  const stop = new AbortController();
  rig.start("stack", params, { signal: stop.signal }).catch(() => undefined);
  await rig.clock.advance(40_000);
  stop.abort(new Error("stop requested"));
  return rig;
}

const makeSafe = (rig: Rig): Promise<readonly string[]> => rig.clock.runUntil(rig.device.makeSafe(never));

describe("makeSafe", () => {
  it("stops the stack and the tracking and goes back to the live view", async () => {
    const rig = await stacking();
    const sent = rig.telescope.received.length;
    expect(await makeSafe(rig)).toEqual([
      "Told the stack to stop.",
      "The stack ended after 2 frames.",
      "Stopped tracking M 31.",
      "Went back to the live view.",
    ]);
    expect(rig.telescope.commands().slice(sent)).toEqual([11006, 11004, 11010]);
  });

  it("stops the wide camera's stack, and goes back to that camera's live view", async () => {
    const rig = await createRig();
    const { telescope } = rig;
    telescope.burst = [
      [15223, {}],
      [15236, { 1: 1 }],
      [15212, { 1: 1, 2: "M 31" }],
    ];
    telescope.on(11017, () => {
      telescope.after(2_000, () => telescope.notify(15236, { 1: 3 }));
      return 0;
    });
    expect(await makeSafe(rig)).toEqual([
      "Told the wide camera's stack to stop.",
      "The wide camera's stack ended after 0 frames.",
      "Stopped tracking M 31.",
      "Went back to the live view.",
    ]);
    expect(telescope.commands().slice(-3)).toEqual([11017, 11004, 11020]);
  });

  it("takes 10 s at most when the stack does not end", async () => {
    const rig = await stacking();
    rig.telescope.finishMs = 300_000;
    const from = rig.clock.elapsed();
    expect(await makeSafe(rig)).toEqual(["Told the stack to stop.", "Stopped tracking M 31."]);
    expect(rig.clock.elapsed() - from).toBeLessThanOrEqual(10_000);
  });

  it("takes 10 s at most when nothing answers", async () => {
    const rig = await stacking();
    rig.telescope.mute = true;
    const from = rig.clock.elapsed();
    await expect(makeSafe(rig)).rejects.toThrow(/^Could not stop the stack: scope did not answer within 3 s/);
    expect(rig.clock.elapsed() - from).toBeLessThanOrEqual(10_000);
  });

  it("says loudly that it goes on tracking", async () => {
    const rig = await stacking();
    rig.telescope.on(11004, () => -11501);
    await expect(makeSafe(rig)).rejects.toMatchObject({
      code: "not-at-rest",
      message: expect.stringMatching(/^Told the stack to stop\. .* Could not stop the goto: .*-11501/),
    });
  });

  it("stops a calibration", async () => {
    const rig = await createRig();
    rig.telescope.burst = [
      [15223, {}],
      [15210, { 1: 1 }],
    ];
    expect(await makeSafe(rig)).toEqual(["Stopped the calibration."]);
    expect(rig.telescope.count(11001)).toBe(1);
  });

  it.each<[notice: number, running: Record<number, number>, stop: number, said: string]>([
    [15233, { 1: 1 }, 11015, "Stopped finding the target."],
    [15239, { 1: 2, 2: 1 }, 11019, "Stopped measuring the polar alignment."],
    [15206, { 1: 1 }, 11022, "Stopped taking darks."],
    [15247, { 1: 1 }, 11026, "Stopped taking the wide camera's darks."],
    [15228, { 1: 1 }, 11012, "Stopped tracking the Sun or the Moon."],
  ])("stops what %i says is going on", async (notice, running, stop, said) => {
    const rig = await createRig();
    rig.telescope.burst = [
      [15223, {}],
      [notice, running],
    ];
    expect(await makeSafe(rig)).toEqual([said]);
    expect(rig.telescope.count(stop)).toBe(1);
  });

  it.each([
    ["tele", 2, {}, "Stopped taking darks."],
    ["wide", 3, { 1: 1 }, "Stopped taking the wide camera's darks."],
  ])("stops the calibration frames of V3 firmware's %s camera", async (_camera, field, request, said) => {
    const rig = await createLaterRig();
    // The snapshot: of the camera, what it is at, which is calibration frames, which run.
    const running = message({ 1: message({ 6: message({ 1: 1 }) }) });
    rig.telescope.on(16405, () => ({ 1: 2, [field]: running, 8: Uint8Array.of(0x0a, 0) }));
    expect(await makeSafe(rig)).toEqual([said]);
    expect(rig.telescope.received.at(-1)).toMatchObject({ cmd: 11046, fields: request });
  });

  it("stops the axes first, which a process that was killed may have left moving", async () => {
    const rig = await createRig();
    rig.start("move", { angleDeg: 90, speed: 0.3, seconds: 600 }).catch(() => undefined);
    await rig.clock.advance(5_000);
    await rig.restart();
    expect(rig.telescope.count(14006)).toBe(1);
    expect(rig.telescope.count(14008)).toBe(0);
    expect(await makeSafe(rig)).toEqual([]);
    expect(rig.telescope.commands().at(-1)).toBe(14008);
  });

  it("says when it could not stop the axes", async () => {
    const rig = await createRig();
    rig.telescope.tracking = "M 31";
    rig.telescope.answers(14008, -14500);
    expect(await makeSafe(rig)).toEqual([
      "Could not stop moving: scope could not stop moving: the motor is at work (-14500).",
      "Stopped tracking M 31.",
    ]);
  });

  it("stops a slew", async () => {
    const rig = await createRig();
    rig.telescope.slewing = true;
    expect(await makeSafe(rig)).toEqual(["Stopped the slew."]);
    expect(rig.telescope.count(11004)).toBe(1);
  });

  it("has nothing to do at a telescope at rest", async () => {
    const rig = await createRig();
    expect(await makeSafe(rig)).toEqual([]);
  });

  it("connects to a telescope that another process left stacking", async () => {
    const rig = await stacking();
    await rig.restart();
    expect((await makeSafe(rig))[0]).toBe("Told the stack to stop.");
  });

  it("says that it cannot reach the telescope", async () => {
    const rig = await createRig();
    rig.telescope.unreachable = 1;
    await expect(makeSafe(rig)).rejects.toMatchObject({ code: "unreachable" });
  });
});

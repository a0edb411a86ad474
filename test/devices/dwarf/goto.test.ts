import { describe, expect, it } from "vitest";
import { createRig, m31, type Rig } from "./rig.ts";
import { text } from "./wire.ts";

const params = { target: m31 };

/** A telescope that is told to slew and does nothing by itself. */
async function still(): Promise<Rig> {
  const rig = await createRig();
  rig.telescope.on(11002, () => 0);
  rig.telescope.on(11003, () => 0);
  return rig;
}

describe("goto", () => {
  it("sends hours, degrees and the name, and is done when the target is tracked", async () => {
    const { telescope, run } = await createRig();
    expect(await run("goto", params)).toEqual({ target: "M 31" });
    const sent = telescope.received.find(({ cmd }) => cmd === 11002)?.fields;
    expect(sent).toMatchObject({ 1: 0.712, 2: 41.27 });
    expect(text(sent?.[3])).toBe("M 31");
  });

  it.each([
    ["mercury", 1],
    ["neptune", 7],
    ["moon", 8],
    ["sun", 9],
  ])("sends %s as body %i with the site, east positive", async (body, index) => {
    const { telescope, run } = await createRig();
    await run("goto", { target: { id: "b", name: "Body", body } });
    expect(telescope.received.find(({ cmd }) => cmd === 11003)?.fields).toMatchObject({
      1: index,
      2: 11.5,
      3: 48.25,
    });
  });

  it("knows its target again whatever characters are in its name", async () => {
    const { telescope, run } = await createRig();
    const target = { ...m31, name: "M\u200d31\t\u001b[1m \u2014 Andromède" };
    expect(await run("goto", { target })).toEqual({ target: "M 31 [1m \u2014 Andromède" });
    expect(text(telescope.received.at(-1)?.fields[3])).toBe("M 31 [1m \u2014 Andromède");
  });

  it("is not done by tracking something else", async () => {
    const { telescope, start, clock, ready } = await still();
    await ready();
    let done = false;
    const step = start("goto", params).then(() => {
      done = true;
    });
    await clock.advance(1_000);
    telescope.notify(15211, { 1: 1 });
    telescope.notify(15212, { 1: 1, 2: "M 33" });
    await clock.advance(5_000);
    expect(done).toBe(false);
    telescope.notify(15212, { 1: 1, 2: "M 31" });
    await clock.runUntil(step);
    expect(done).toBe(true);
  });

  it("fails when the slew ends and nothing is tracked", async () => {
    const { telescope, fails } = await still();
    telescope.on(11002, () => {
      telescope.notify(15211, { 1: 1 });
      telescope.after(8_000, () => telescope.notify(15211, {}));
      return 0;
    });
    expect(await fails("goto", params)).toMatchObject({ code: "goto-failed", retry: "safe" });
  });

  it("takes a plate solving that failed once for progress", async () => {
    const { telescope, run } = await createRig();
    telescope.after(10_000, () => telescope.send(3, 11002, 1, { 1: -11500 }));
    expect(await run("goto", params)).toEqual({ target: "M 31" });
  });

  it.each([
    [-11505, "goto-failed", "safe"],
    [11505, "goto-failed", "safe"],
    [-14519, "motor-limit", "never"],
    [-19999, "refused", "safe"],
  ])("fails with %i as answer", async (code, name, retry) => {
    const { telescope, fails } = await still();
    telescope.answers(11002, code);
    expect(await fails("goto", params)).toMatchObject({ code: name, retry });
  });

  it("calibrates a telescope that does not know where it points, and goes on", async () => {
    const { telescope, run, progress } = await still();
    telescope.answers(11002, -11511);
    telescope.on(11000, () => {
      telescope.notify(15210, { 1: 1 });
      telescope.after(30_000, () => telescope.notify(15210, {}));
      return 0;
    });
    await run("goto", params).catch(() => undefined);
    expect(telescope.commands().filter((cmd) => cmd >= 11000 && cmd < 12000)).toEqual([11002, 11000, 11002]);
    expect(progress).toEqual([{ event: "calibrating-first" }]);
  });

  it("does not calibrate twice for one slew", async () => {
    const { telescope, fails } = await still();
    telescope.answers(11002, -11511, -11511);
    telescope.on(11000, () => {
      telescope.notify(15210, { 1: 1 });
      telescope.after(30_000, () => telescope.notify(15210, {}));
      return 0;
    });
    expect(await fails("goto", params)).toMatchObject({ code: "need-calibration", retry: "never" });
    expect(telescope.count(11000)).toBe(1);
  });

  it("fails with a late result of type 3", async () => {
    const { telescope, fails, clock } = await still();
    telescope.after(30_000, () => telescope.send(3, 11002, 3, { 1: -11505 }));
    expect(await fails("goto", params)).toMatchObject({ code: "goto-failed" });
    expect(clock.elapsed()).toBeLessThan(32_000);
  });

  it("leaves a telescope alone that nobody answers for, after asking it", async () => {
    const { telescope, fails } = await still();
    telescope.on(11002, () => undefined);
    expect(await fails("goto", params)).toMatchObject({ code: "no-answer", retry: "doubt" });
    expect(telescope.commands().slice(-2)).toEqual([11002, 10039]);
  });

  it("does without the answer when it sees the slew", async () => {
    const { telescope, run } = await createRig();
    telescope.on(11002, () => {
      telescope.notify(15211, { 1: 1 });
      telescope.after(30_000, () => telescope.notify(15212, { 1: 1, 2: "M 31" }));
      return undefined;
    });
    expect(await run("goto", params)).toEqual({ target: "M 31" });
    expect(telescope.count(11002)).toBe(1);
  });

  it("asks after a silence, and does not wait without end", async () => {
    const { telescope, fails, clock } = await still();
    expect(await fails("goto", params)).toMatchObject({ code: "goto-lost", retry: "doubt" });
    expect(telescope.count(10039)).toBe(2);
    expect(clock.elapsed()).toBeLessThan(120_000);
  });

  it("connects again in the middle of a slew and takes the telescope's word", async () => {
    const { telescope, run, clock } = await createRig();
    telescope.after(5_000, () => telescope.drop());
    expect(await run("goto", params)).toEqual({ target: "M 31" });
    expect(telescope.count(11002)).toBe(1);
    expect(clock.elapsed()).toBeGreaterThanOrEqual(20_000);
  });

  it("frees a telescope that is busy after a stack, once", async () => {
    const { telescope, run, progress } = await createRig();
    telescope.answers(11002, -11501);
    await run("goto", params);
    expect(telescope.commands().slice(4)).toEqual([11002, 11010, 11002]);
    expect(progress).toEqual([{ event: "freeing", code: -11501 }]);
  });

  it("stops another slew and waits until the telescope is free", async () => {
    const { telescope, run } = await createRig();
    telescope.answers(11002, -11501, -11501, -11501, -11501);
    await run("goto", params);
    expect(telescope.commands().slice(4)).toEqual([11002, 11010, 11002, 11004, 11002, 11002, 11002]);
  });

  it("does not try a busy telescope without end", async () => {
    const { telescope, fails } = await still();
    telescope.on(11002, () => -11501);
    expect(await fails("goto", params)).toMatchObject({ code: "astro-busy", retry: "safe" });
  });

  it.each([
    ["degrees for hours", { raHours: 83.8, decDeg: 0 }],
    ["24 h", { raHours: 24, decDeg: 0 }],
    ["no number", { raHours: Number.NaN, decDeg: 0 }],
    ["beyond the pole", { raHours: 1, decDeg: -90.5 }],
    ["an unknown body", { body: "vulcan" }],
  ])("sends nothing for %s", async (_what, place) => {
    const { telescope, fails } = await still();
    const target = { id: "x", name: "X", ...place };
    expect(await fails("goto", { target })).toMatchObject({ code: "bad-target", retry: "never" });
    expect(telescope.commands()).toEqual([10039, 13000, 13001, 10000]);
  });
});

describe("goto in doubt", () => {
  it("is done when the target is tracked already", async () => {
    const { telescope, run } = await still();
    telescope.tracking = "M 31";
    expect(await run("goto", params, { inDoubt: true })).toMatchObject({ alreadyTracked: true });
    expect(telescope.count(11002)).toBe(0);
  });

  it("waits for a slew under way", async () => {
    const { telescope, run } = await still();
    telescope.slewing = true;
    telescope.after(10_000, () => telescope.notify(15212, { 1: 1, 2: "M 31" }));
    expect(await run("goto", params, { inDoubt: true })).toMatchObject({ alreadyTracked: true });
    expect(telescope.count(11002)).toBe(0);
  });

  it("sends its own when the slew was to something else", async () => {
    const { telescope, run } = await createRig();
    telescope.slewing = true;
    telescope.after(10_000, () => {
      telescope.slewing = false;
      telescope.notify(15211, {});
      telescope.notify(15212, { 1: 1, 2: "M 33" });
    });
    expect(await run("goto", params, { inDoubt: true })).toEqual({ target: "M 31" });
    expect(telescope.count(11002)).toBe(1);
  });

  it("points again without doubt, tracked or not", async () => {
    const { telescope, run } = await createRig();
    telescope.tracking = "M 31";
    expect(await run("goto", params)).toEqual({ target: "M 31" });
    expect(telescope.count(11002)).toBe(1);
  });
});

import { describe, expect, it } from "vitest";
import { createRig, type Rig } from "./rig.ts";

const params = { exposureSec: 15, gain: 80, binning: "4k", format: "fits", frames: 5 };

async function pointed(settings: object = {}): Promise<Rig> {
  const rig = await createRig(settings);
  rig.telescope.tracking = "M 31";
  return rig;
}

const totalFrames = ({ telescope }: Rig): number =>
  telescope.album.reduce((sum, { frames }) => sum + frames, 0);

describe("a gain that no darks exist for", () => {
  it.each([
    [200, "ask"],
    [20, "require"],
  ])("%i with darks: %s is refused before anything is sent", async (gain, darks) => {
    const { telescope, fails } = await createRig();
    telescope.tracking = "M 31";
    expect(await fails("stack", { exposureSec: 15, gain, frames: 4, darks })).toMatchObject({
      code: "unsupported-value",
      retry: "never",
      message: `scope, a DWARF 3, has no darks for a gain of ${gain}: 30 to 150 it has.`,
    });
    expect(telescope.commands()).toEqual([10039, 13000, 13001, 10000]);
  });

  it("does for a stack that goes on without darks, also when the telescope minds", async () => {
    const { telescope, run } = await createRig();
    telescope.tracking = "M 31";
    telescope.answers(11005, -11502);
    expect(await run("stack", { exposureSec: 15, gain: 200, frames: 4, darks: "continue" })).toMatchObject({
      framesTaken: 4,
    });
    expect(telescope.received.filter(({ cmd }) => cmd === 11005).map(({ fields }) => fields)).toEqual([
      {},
      { 2: 1 },
    ]);
  });
});

describe("a stack", () => {
  it("sets the parameters, starts, counts, and ends when the telescope says STOPPED", async () => {
    const { telescope, run, progress, clock } = await pointed();
    expect(await run("stack", { ...params, filter: "astro" })).toEqual({
      target: "M 31",
      framesTaken: 5,
      framesStacked: 0,
      framesWanted: 5,
      startedAtMs: expect.any(Number),
    });
    expect(telescope.commands().slice(4)).toEqual([10007, 10009, 10013, 10031, 10037, 10037, 10037, 11005]);
    expect(telescope.framesAsked).toBe(5);
    expect(clock.elapsed()).toBeGreaterThanOrEqual(5 * 16_000 + 5_000);
    expect(progress.map(({ event, framesTaken }) => [event, framesTaken])).toEqual([
      ["starting", 0],
      [undefined, 1],
      [undefined, 2],
      [undefined, 3],
      [undefined, 4],
      [undefined, 5],
      ["counted", 5],
    ]);
  });

  it("writes before it starts what it will need to know its frames again", async () => {
    const rig = await pointed();
    rig.telescope.album.push({ target: "M 31", path: "/old", frames: 7 });
    rig.telescope.album.push({ target: "M 33", path: "/other", frames: 7 });
    rig.telescope.on(11005, () => {
      expect(rig.progress).toEqual([
        {
          event: "starting",
          target: "M 31",
          albumBefore: ["/old"],
          framesAsked: 5,
          framesTaken: 0,
          framesStacked: 0,
          framesWanted: 5,
          startedAtMs: expect.any(Number),
        },
      ]);
      return -4;
    });
    expect(await rig.fails("stack", params)).toMatchObject({ code: "card-write-failed" });
    expect(rig.progress).toHaveLength(1);
  });

  it("does not write to the journal more often than every two seconds", async () => {
    const { telescope, run, progress } = await pointed();
    telescope.frameMs = 300;
    await run("stack", { ...params, exposureSec: 0.1, frames: 100 });
    const counts = progress.filter(({ event }) => event === undefined);
    expect(counts.length).toBeGreaterThan(5);
    expect(counts.length).toBeLessThanOrEqual(16);
    expect(progress.at(-1)).toMatchObject({ event: "counted", framesTaken: 100 });
  });

  it("takes a STOPPED from before for no end", async () => {
    const { telescope, run } = await pointed();
    telescope.burst = [
      [15223, {}],
      [15208, { 1: 3 }],
    ];
    telescope.after(1_000, () => telescope.notify(15208, { 1: 3 }));
    expect(await run("stack", params)).toMatchObject({ framesTaken: 5 });
  });

  it("survives a STOPPED that comes between the command and the start", async () => {
    const { telescope, run } = await pointed();
    telescope.answers(11005, 0);
    telescope.after(2_000, () => telescope.notify(15208, { 1: 3 }));
    telescope.after(4_000, () => {
      telescope.notify(15208, { 1: 1 });
      telescope.notify(15209, { 3: 5, 4: 5 });
    });
    telescope.after(9_000, () => telescope.notify(15208, { 1: 3 }));
    expect(await run("stack", params)).toMatchObject({ framesTaken: 5, framesStacked: 5 });
  });

  it("fails with the number of frames when the telescope ends early", async () => {
    const rig = await pointed();
    rig.telescope.after(40_000, () => rig.telescope.endStack());
    expect(await rig.fails("stack", params)).toMatchObject({
      code: "stack-short",
      retry: "safe",
      message: "scope ended the stack after 2 of 5 frames (0 stacked).",
    });
    expect(await rig.run("stack", params, { earlier: [...rig.progress] })).toMatchObject({ framesTaken: 5 });
    expect(rig.telescope.album.map(({ frames }) => frames)).toEqual([2, 3]);
  });

  it("goes back to the live view after an earlier stack, once, and says so", async () => {
    const { telescope, run, progress } = await pointed();
    telescope.answers(11005, -11501);
    await run("stack", params);
    expect(telescope.commands().slice(-3)).toEqual([11005, 11010, 11005]);
    expect(progress[1]).toEqual({ event: "freeing", code: -11501 });
    expect(telescope.count(11004)).toBe(0);
  });

  it("takes a late -11514 for a warning", async () => {
    const { telescope, run } = await pointed();
    telescope.after(10_000, () => telescope.send(3, 11005, 3, { 1: -11514 }));
    expect(await run("stack", params)).toMatchObject({ framesTaken: 5 });
  });

  it.each([
    [-11513, "need-goto", "never"],
    [-11503, "darks-missing", "never"],
    [-6, "card-full", "never"],
  ])("fails when the start is answered with %i", async (code, name, retry) => {
    const { telescope, fails } = await pointed();
    telescope.answers(11005, code);
    expect(await fails("stack", params)).toMatchObject({ code: name, retry });
  });

  it("does not wait without end for a stack that never starts", async () => {
    const { telescope, fails, clock } = await pointed();
    telescope.on(11005, () => 0);
    expect(await fails("stack", params)).toMatchObject({ code: "stack-short" });
    expect(clock.elapsed()).toBeLessThan(120_000);
  });

  it("sends nothing for what the model lacks", async () => {
    const { telescope, fails } = await pointed({ profile: "d2-v2" });
    const error = await fails("stack", { ...params, exposureSec: 60 });
    expect(error).toMatchObject({ code: "unsupported-value", retry: "never" });
    expect(telescope.commands()).toEqual([10039, 13000, 13001, 10000]);
  });

  it("wants to know what to stack", async () => {
    const { telescope, fails } = await createRig();
    expect(await fails("stack", params, { pointedAt: undefined })).toMatchObject({ code: "need-goto" });
    expect(telescope.count(11005)).toBe(0);
  });

  it("keeps its hands off a stack that it did not start", async () => {
    const { telescope, fails } = await pointed();
    telescope.stackState = 1;
    expect(await fails("stack", params)).toMatchObject({ code: "stack-running" });
    expect(telescope.commands()).toEqual([10039]);
  });

  it("points again when the telescope does not track its target any more", async () => {
    const rig = await createRig();
    expect(await rig.run("stack", params)).toMatchObject({ framesTaken: 5 });
    expect(rig.telescope.commands().slice(4, 6)).toEqual([11002, 10007]);
    expect(rig.telescope.album[0]?.target).toBe("M 31");
  });

  it("calibrates first when it cannot point without", async () => {
    const { telescope, run } = await createRig();
    telescope.answers(11002, -11511);
    telescope.on(11000, () => {
      telescope.notify(15210, { 1: 1 });
      telescope.after(30_000, () => telescope.notify(15210, {}));
      return 0;
    });
    expect(await run("stack", params)).toMatchObject({ framesTaken: 5 });
    expect(telescope.commands().slice(4, 7)).toEqual([11002, 11000, 11002]);
  });

  it("takes a single frame with a DWARF II, which cannot be asked for fewer than two", async () => {
    const rig = await pointed({ profile: "d2-v2" });
    expect(await rig.run("stack", { ...params, frames: 1 })).toMatchObject({ framesTaken: 1 });
    expect(rig.telescope.framesAsked).toBe(2);
    expect(totalFrames(rig)).toBe(1);
  });

  it("goes by what it saw when the album cannot be read", async () => {
    const rig = await pointed();
    rig.telescope.albumStatus = 500;
    expect(await rig.run("stack", params)).toMatchObject({ framesTaken: 5 });
    expect(rig.notes).toEqual([
      "The album of scope cannot be read: it answered with status 500 and no list.",
    ]);
  });
});

describe("a stack that is told to end", () => {
  it("stops and is done with the frames it has", async () => {
    const rig = await pointed();
    const ending = new AbortController();
    rig.telescope.after(50_000, () => ending.abort());
    expect(await rig.run("stack", params, { ending: ending.signal })).toMatchObject({ framesTaken: 3 });
    expect(rig.telescope.count(11006)).toBe(1);
  });

  it("tells it again when the order was lost", async () => {
    const rig = await pointed();
    const ending = new AbortController();
    rig.telescope.answers(11006, undefined, undefined);
    rig.telescope.after(20_000, () => ending.abort());
    expect(await rig.run("stack", { ...params, frames: 20 }, { ending: ending.signal })).toHaveProperty(
      "framesTaken",
    );
    expect(rig.telescope.count(11006)).toBe(3);
    expect(totalFrames(rig)).toBeLessThan(10);
  });

  it("does not start any more", async () => {
    const { telescope, run } = await pointed();
    expect(await run("stack", params, { ending: AbortSignal.abort() })).toMatchObject({ framesTaken: 0 });
    expect(telescope.count(11005)).toBe(0);
  });

  it("rejects soon with the reason when it is aborted", async () => {
    const { telescope, start, clock } = await pointed();
    const stop = new AbortController();
    const step = start("stack", params, { signal: stop.signal }).catch((error: unknown) => error);
    await clock.advance(30_000);
    const reason = new Error("stop requested");
    stop.abort(reason);
    expect(await clock.runUntil(step)).toBe(reason);
    expect(clock.elapsed()).toBe(30_000);
    expect(telescope.count(11006)).toBe(0);
  });
});

import { describe, expect, it } from "vitest";
import { createRig, type Rig } from "./rig.ts";

const params = { exposureSec: 15, gain: 80, binning: "4k", format: "fits", frames: 5 };

async function pointed(): Promise<Rig> {
  const rig = await createRig();
  rig.telescope.tracking = "M 31";
  rig.telescope.album.push({ target: "M 31", path: "/last-night", frames: 40 });
  return rig;
}

const framesOfTonight = ({ telescope }: Rig): number =>
  telescope.album.slice(1).reduce((sum, { frames }) => sum + frames, 0);

/** Runs the step again, in another process, with what the first one left in the journal. */
async function resume(rig: Rig): Promise<unknown> {
  await rig.restart();
  return rig.run("stack", params, { earlier: [...rig.progress], inDoubt: true });
}

describe("a connection that is lost in the middle", () => {
  it("is made again, and the stack joined", async () => {
    const rig = await pointed();
    rig.telescope.after(40_000, () => rig.telescope.drop());
    expect(await rig.run("stack", params)).toMatchObject({ framesTaken: 5 });
    expect(rig.telescope.count(11005)).toBe(1);
    expect(rig.notes).toEqual([
      "The connection to scope was lost: the connection broke.",
      "scope is connected again.",
    ]);
  });

  it("finds a stack that ended meanwhile, and its frames in the album", async () => {
    const rig = await pointed();
    rig.telescope.after(40_000, () => {
      rig.telescope.unreachable = 6;
      rig.telescope.drop();
    });
    expect(await rig.run("stack", params)).toMatchObject({ framesTaken: 5 });
    expect(rig.telescope.count(11005)).toBe(1);
  });

  it("is given up in the end", async () => {
    const rig = await pointed();
    rig.telescope.after(40_000, () => {
      rig.telescope.unreachable = Number.POSITIVE_INFINITY;
      rig.telescope.drop();
    });
    expect(await rig.fails("stack", params)).toMatchObject({ code: "connection-lost", retry: "doubt" });
    expect(rig.clock.elapsed()).toBeLessThan(700_000);
  });

  it("is the phone app's doing with close code 4409", async () => {
    const rig = await pointed();
    rig.telescope.after(40_000, () => rig.telescope.drop(4409));
    expect(await rig.fails("stack", params)).toMatchObject({ code: "held-by-other" });
  });
});

describe("an order to start whose answer is lost", () => {
  it("is not given twice when the telescope stacks", async () => {
    const rig = await pointed();
    rig.telescope.on(11005, () => {
      rig.telescope.beginStack();
      rig.telescope.drop();
      return 0;
    });
    expect(await rig.run("stack", params)).toMatchObject({ framesTaken: 5 });
    expect(rig.telescope.count(11005)).toBe(1);
  });

  it("is in doubt when the telescope does not, and the next try takes all frames", async () => {
    const rig = await pointed();
    rig.telescope.answers(11005, undefined);
    expect(await rig.fails("stack", params)).toMatchObject({ code: "no-answer", retry: "doubt" });
    const again = await rig.run("stack", params, { earlier: [...rig.progress], inDoubt: true });
    expect(again).toMatchObject({ framesTaken: 5 });
    expect(framesOfTonight(rig)).toBe(5);
  });
});

describe("a program that dies", () => {
  it.each([
    ["at the first frame", 10_000],
    ["in the middle", 40_000],
    ["with the telescope still stacking", 75_000],
  ])("%s and comes back at once joins the stack", async (_when, diesAtMs) => {
    const rig = await pointed();
    rig.start("stack", params).catch(() => undefined);
    await rig.clock.advance(diesAtMs);
    expect(await resume(rig)).toMatchObject({ framesTaken: 5 });
    expect(rig.telescope.count(11005)).toBe(1);
    expect(framesOfTonight(rig)).toBe(5);
  });

  it("and comes back after the end finds all frames in the album and sends nothing", async () => {
    const rig = await pointed();
    rig.start("stack", params).catch(() => undefined);
    await rig.clock.advance(40_000);
    await rig.device.close();
    await rig.clock.advance(600_000);
    expect(await resume(rig)).toMatchObject({ framesTaken: 5 });
    expect(rig.telescope.count(11005)).toBe(1);
  });

  it("after the telescope was stopped takes only the missing frames", async () => {
    const rig = await pointed();
    const stop = new AbortController();
    rig.start("stack", params, { signal: stop.signal }).catch(() => undefined);
    await rig.clock.advance(40_000);
    stop.abort(new Error("stop requested"));
    await rig.clock.runUntil(rig.device.makeSafe(new AbortController().signal));
    expect(await resume(rig)).toMatchObject({ framesTaken: 5 });
    expect(rig.telescope.album.slice(1).map(({ frames }) => frames)).toEqual([2, 3]);
  });

  it("before the order went out takes all frames", async () => {
    const rig = await pointed();
    let dead = false;
    rig.telescope.on(11005, () => {
      dead = true;
      return undefined;
    });
    rig.start("stack", params).catch(() => undefined);
    await rig.clock.advance(2_000);
    expect(dead).toBe(true);
    rig.telescope.on(11005, () => rig.telescope.beginStack());
    expect(await resume(rig)).toMatchObject({ framesTaken: 5 });
    expect(framesOfTonight(rig)).toBe(5);
  });

  it("after everything was counted sends nothing", async () => {
    const rig = await pointed();
    await rig.run("stack", params);
    const sent = rig.telescope.count(11005);
    expect(await resume(rig)).toMatchObject({ framesTaken: 5 });
    expect(rig.telescope.count(11005)).toBe(sent);
  });

  it("again and again, at any time, leaves exactly the frames that were asked for", async () => {
    for (let everyMs = 1_300; everyMs < 100_000; everyMs = Math.ceil(everyMs * 1.4)) {
      const rig = await pointed();
      rig.start("stack", params).catch(() => undefined);
      for (let deaths = 0; deaths < 12; deaths += 1) {
        await rig.clock.advance(everyMs);
        await rig.restart();
        rig.start("stack", params, { earlier: [...rig.progress], inDoubt: true }).catch(() => undefined);
      }
      expect(await resume(rig)).toMatchObject({ framesTaken: 5 });
      expect([everyMs, framesOfTonight(rig)]).toEqual([everyMs, 5]);
    }
  });
});

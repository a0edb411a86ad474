import { describe, expect, it } from "vitest";
import { createRig, type Rig } from "./rig.ts";

const params = { exposureSec: 15, gain: 80, frames: 20 };

async function pointed(settings: object = {}): Promise<Rig> {
  const rig = await createRig({ minCardFreeGb: 1, minBatteryPercent: 10, maxTemperature: 50, ...settings });
  rig.telescope.tracking = "M 31";
  return rig;
}

describe("limits", () => {
  it.each([
    ["its card has 0 GB left", 15203, { 2: 59 }],
    ["its battery is at 9 %", 15201, { 1: 9 }],
    ["it is 51 °C warm", 15243, { 2: 51 }],
  ])("stop a stack when %s", async (why, cmd, fields) => {
    const { telescope, start, clock } = await pointed();
    const failed = start("stack", params).then(String, (error: unknown) => error);
    telescope.after(60_000, () => telescope.notify(cmd, fields));
    const error = await clock.runUntil(failed);
    expect(error).toMatchObject({ code: "limit-reached", retry: "never" });
    expect(String(error)).toContain(`scope takes no more than 3 of 20 frames: ${why}.`);
    expect(telescope.count(11006)).toBe(1);
    expect(telescope.stackState).toBe(0);
  });

  it("keep a stack from beginning", async () => {
    const { telescope, fails } = await pointed();
    telescope.burst.push([15201, { 1: 5 }]);
    expect(await fails("stack", params)).toMatchObject({
      code: "limit-reached",
      message: "scope takes no more than 0 of 20 frames: its battery is at 5 %.",
    });
    expect(telescope.commands()).not.toContain(11005);
  });

  it("are not watched where the observatory file has none", async () => {
    const { telescope, run } = await pointed({ maxTemperature: undefined });
    telescope.burst.push([15243, { 2: 90 }]);
    expect(await run("stack", { ...params, frames: 4 })).toMatchObject({ framesTaken: 4 });
  });

  it("do not undo a stack that has all its frames", async () => {
    const { telescope, start, clock } = await pointed();
    const done = start("stack", { ...params, frames: 3 });
    telescope.after(49_000, () => telescope.notify(15201, { 1: 5 }));
    expect(await clock.runUntil(done)).toMatchObject({ framesTaken: 3 });
  });
});

describe("a telescope that switches itself off", () => {
  it("ends the step clearly when it does not come back", async () => {
    const { telescope, start, clock, notes } = await pointed();
    const failed = start("stack", params).then(String, (error: unknown) => error);
    telescope.after(60_000, () => {
      telescope.notify(15229);
      telescope.drop();
      telescope.unreachable = 1000;
    });
    expect(await clock.runUntil(failed)).toMatchObject({
      code: "switched-off",
      retry: "never",
      message: "scope has switched itself off and did not come back within 3 min.",
    });
    expect(notes).toContain("scope has switched itself off.");
    expect(clock.elapsed()).toBeLessThan(600_000);
  });

  it("and back on loses no frame: it is pointed again and takes the rest", async () => {
    const { telescope, start, clock, progress } = await pointed();
    const done = start("stack", params);
    telescope.after(100_000, () => {
      telescope.notify(15229);
      telescope.drop();
      telescope.endStack();
      telescope.tracking = undefined;
      telescope.unreachable = 4;
      telescope.on(11000, () => {
        telescope.notify(15210, { 1: 1 });
        telescope.after(30_000, () => telescope.notify(15210));
        return 0;
      });
    });
    expect(await clock.runUntil(done)).toMatchObject({ framesTaken: 20, framesWanted: 20 });
    const after = telescope.commands().slice(telescope.commands().lastIndexOf(10039));
    expect(after.filter((cmd) => cmd >= 11000 && cmd < 12000)).toEqual([11000, 11002, 11005]);
    expect(progress).toContainEqual({ event: "pointing-again", target: "M 31" });
  });

  it("is not believed when it says so before the handshake", async () => {
    const { telescope, start, clock, notes } = await pointed();
    telescope.burst.push([15229, {}]);
    const done = start("stack", { ...params, frames: 4 });
    telescope.after(40_000, () => telescope.drop());
    expect(await clock.runUntil(done)).toMatchObject({ framesTaken: 4 });
    expect(notes[0]).toMatch(/was lost/);
  });
});

describe("the phone app that takes over", () => {
  it("does not disturb a stack that runs", async () => {
    const { telescope, start, clock } = await pointed();
    const done = start("stack", { ...params, frames: 5 });
    telescope.after(30_000, () => telescope.notify(15223, { 1: 1 }));
    expect(await clock.runUntil(done)).toMatchObject({ framesTaken: 5 });
  });

  it("keeps the next step from beginning, in a way that may pass", async () => {
    const { telescope, ready, fails } = await pointed();
    await ready();
    telescope.burst = [[15223, { 1: 1 }]];
    telescope.notify(15223, { 1: 1 });
    telescope.tracking = undefined;
    expect(await fails("goLive")).toMatchObject({ code: "held-by-other", retry: "safe" });
    expect(telescope.count(11010)).toBe(0);
  });

  it("and goes again leaves the telescope to the next try, although nothing told that", async () => {
    const { telescope, ready, run } = await pointed();
    await ready();
    telescope.notify(15223, { 1: 1 });
    await run("goLive");
    expect(telescope.count(11010)).toBe(1);
  });
});

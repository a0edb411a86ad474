import { describe, expect, it, test } from "vitest";
import { move } from "../../../src/devices/move/family.ts";
import { defaults, never } from "./bench.ts";
import { type SimBench, simBench } from "./sim-bench.ts";

const psst = { telescope: "psst" } as const;
const field = { target: { id: "sa92", name: "SA 92", raHours: 23, decDeg: 30 } };

const rest = (b: SimBench) => b.until(b.device.makeSafe(never));

describe("the safe state", () => {
  it("comes after tracking and rates were switched off", async () => {
    const b = await simBench();
    await b.run("track", { sidereal: true, rates: { raSecPerHour: 10, decArcsecPerHour: -20 } });
    b.acts.length = 0;
    expect(await rest(b)).toEqual([
      "There was no move to abort.",
      "Switched tracking off.",
      "Put the telescope to sleep.",
    ]);
    expect(b.acts).toEqual(["AB", "TC 0", "ER 0 0", "SL"]);
    expect(b.seen()).toMatchObject({ asleep: true, tracking: false, rates: { raSecPerHour: 0 } });
  });

  it("can be a list, done in order, with a line in the journal before each motion", async () => {
    const b = await simBench({ ...psst, safeState: ["zenith", "close", "sleep"], openToSky: true }, psst);
    await b.run("shutter", { action: "open" });
    await b.run("slew", field);
    b.acts.length = 0;
    b.notes.length = 0;
    expect(await rest(b)).toEqual([
      "There was no move to abort.",
      "Switched tracking off.",
      "Moved to the zenith.",
      "Closed the shutter. Only a step opens it again.",
      "Put the telescope to sleep.",
    ]);
    expect(b.acts.filter((text) => text !== "ER 0 0")).toEqual(["AB", "TC 0", "ZE", "CS 0", "SL"]);
    expect(b.notes).toEqual([
      "Going to its safe state: ZE (move to the zenith).",
      "Going to its safe state: CS (close the shutter).",
    ]);
    expect(b.seen()).toMatchObject({ asleep: true, shutterOpen: 0, moving: false });
    expect(b.device.restMs).toBeGreaterThan(300_000);
  });

  it("goes on with the next part when one fails, and says both", async () => {
    const b = await simBench({ ...psst, safeState: ["home", "close", "sleep"] }, psst);
    b.meet("HO", "code-9");
    await expect(rest(b)).rejects.toMatchObject({
      code: "move-refused",
      message: expect.stringMatching(
        /HO \(move to home\) was stopped by a person .* What was done: .* Closed the shutter.* Put the telescope to sleep\.$/,
      ),
    });
    expect(b.seen()).toMatchObject({ asleep: true });
  });

  it("wakes a telescope that sleeps to close its shutter, unless it says that it is closed", async () => {
    const settings = { ...psst, safeState: ["close", "sleep"], openToSky: true };
    const b = await simBench(settings, psst);
    await b.run("shutter", { action: "open" });
    await b.run("sleep");
    b.acts.length = 0;
    expect(await rest(b)).toContain("It was asleep: woke it up to close the shutter.");
    expect(b.acts.slice(0, 3)).toEqual(["AB", "WK", "TC 0"]);
    expect(b.acts.slice(-2)).toEqual(["CS 0", "SL"]);
    b.acts.length = 0;
    expect(await rest(b)).toEqual(["It was asleep."]);
    expect(b.acts).toEqual(["AB"]);
  });

  it.each([
    ["none", [], 12_000],
    ["sleep", ["SL"], 12_000],
  ])("%s sends no more than %j, within %i ms", async (safeState, last, ms) => {
    const b = await simBench({ safeState });
    const startMs = b.clock.elapsed();
    await rest(b);
    expect(b.acts.filter((text) => !text.startsWith("ER"))).toEqual(["AB", "TC 0", ...last]);
    expect(b.clock.elapsed() - startMs).toBeLessThan(ms);
  });

  it("never says QU or FC, whatever it is", async () => {
    const safeState = ["home", "zenith", "close", "sleep"];
    const b = await simBench({ ...psst, safeState }, psst);
    await rest(b);
    expect(b.acts.join()).not.toMatch(/QU|FC/);
  });
});

describe("settings that cannot be", () => {
  it.each([
    [
      { safeState: ["sleep", "close"] },
      "safeState has close after sleep, and a telescope that sleeps does nothing",
    ],
    [
      { telescope: "42in", safeState: "close" },
      "safeState closes the shutter, and the Hall 42-inch has none that MOVE can close",
    ],
    [
      { telescope: "31in", safeState: ["close", "sleep"] },
      "safeState closes the shutter, and that of the 31-inch needs closeSeconds",
    ],
    [{ limits: { hourAngle: [4, -4] } }, "limits: no hour angle is from 4 to -4"],
    [{ limits: { altitude: { min: 80, max: 20 } } }, "limits: no altitude is at least 80 and at most 20"],
  ])("%j: %s", async (settings, problem) => {
    const opening = Promise.resolve().then(() =>
      move.open({ ...defaults, ...settings }, { name: "hall42" } as never),
    );
    await expect(opening).rejects.toMatchObject({ code: "move-settings", message: `hall42: ${problem}.` });
  });
});

test("a telescope that is another one than the file says is not used", async () => {
  await expect(simBench({ telescope: "72in" }, { telescope: "42in" })).rejects.toMatchObject({
    code: "move-other-telescope",
    message:
      "hall42 says that it is the Hall 42-inch, and the observatory file that it is the Perkins 72-inch.",
  });
});

describe("the deadman", () => {
  const settings = { deadman: { minutes: 15 } };

  it("is off unless the observatory file asks for it", async () => {
    const b = await simBench();
    await b.clock.advance(3_600_000);
    await rest(b);
    expect(b.acts.join()).not.toMatch(/DS/);
  });

  it("is armed after the telescope woke up and in every cycle, also when only DS counts", async () => {
    const b = await simBench(settings, { deadman: "set" });
    expect(b.seen()).toMatchObject({ asleep: false });
    await b.clock.advance(3_600_000);
    expect(b.acts.filter((text) => text === "DS 15")).toHaveLength(12);
    expect(b.seen()).toMatchObject({ asleep: false });
  });

  it("fires when the computer dies", async () => {
    const b = await simBench(settings, { deadman: "set" });
    await b.device.close();
    await b.clock.advance(16 * 60_000);
    expect(b.seen()).toMatchObject({ asleep: true });
  });

  it("waits for the end of a move, and does not disturb it", async () => {
    const b = await simBench(settings);
    await b.clock.advance(290_000);
    await b.run("slew", field);
    expect(b.acts.filter((text) => !text.startsWith("CO"))).not.toHaveLength(0);
    expect(new Set(b.acts.map((text) => text.slice(0, 2)))).toEqual(new Set(["CO", "DS"]));
  });

  it("is told off before the telescope is put to sleep, by a step or at the end", async () => {
    const b = await simBench(settings);
    await b.run("sleep");
    expect(b.acts.slice(-2)).toEqual(["DS 0", "SL"]);
    await b.run("wake");
    b.acts.length = 0;
    await rest(b);
    expect(b.acts.slice(-2)).toEqual(["DS 0", "SL"]);
    b.acts.length = 0;
    await b.clock.advance(3_600_000);
    expect(b.acts).toEqual([]);
  });

  it("says when it could not be armed, and the steps go on", async () => {
    const b = await simBench(settings);
    b.meet("DS", "code-9");
    await b.clock.advance(310_000);
    expect(b.notes).toContainEqual(expect.stringMatching(/^The deadman could not be armed: hall42: DS/));
    await b.run("slew", field);
  });
});

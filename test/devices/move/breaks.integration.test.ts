import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../src/verb.ts";
import { realLine } from "../../support/move-line.ts";
import { moveNight } from "../../support/move-night.ts";
import { step } from "../../support/plans.ts";
import { simulated } from "../../support/simulated.ts";

const target = { id: "m81", name: "M 81", raHours: 9.9259, decDeg: 69.0653 };
const night = [
  step("dev/wake", { verb: "wake" }),
  step("dev/slew", { verb: "slew", params: { target } as unknown as JsonObject }),
  step("dev/track", { verb: "track", params: { sidereal: true } }),
  step("dev/offset", { verb: "offset", params: { raArcsec: 0, decArcsec: 1800 } }),
];
const hasSocat = spawnSync("socat", ["-V"]).status === 0;

/** When in a motion the line breaks, and how long it is down: a slew takes most of a minute, the offset some seconds. */
const breaks = { CO: { afterMs: 5_000, forMs: 6_000 }, RM: { afterMs: 1_000, forMs: 3_000 } } as const;

/** Longest that such a night takes: more has passed only when the clock ran on while something was under way. */
const NIGHT_MS = 130_000;

/** The night over a real line; what goes wrong goes wrong once, in the middle of the motion of this command. */
async function breaking(way: "tcp" | "pty", what: "cut" | "relaunch", during: "CO" | "RM") {
  const line = realLine(way);
  let left = 1;
  const cut = async (): Promise<void> => {
    await world.clock.sleep(breaks[during].afterMs);
    line.cut();
    await world.clock.sleep(breaks[during].forMs);
    line.mend();
  };
  const world = await simulated("move", {
    settled: line.settled,
    connect: line.connect,
    faults(_, command) {
      if (command !== during || left-- <= 0) return undefined;
      if (what === "relaunch") return "relaunch-later";
      void cut();
      return undefined;
    },
  });
  try {
    await line.serve(world.simulator);
    const beganMs = world.clock.elapsed();
    const ended = await moveNight(world, night);
    expect(world.clock.elapsed() - beganMs).toBeLessThan(NIGHT_MS);
    const count = (wanted: string): number => world.received.filter((command) => command === wanted).length;
    return { ...ended, count, notes: world.notes, seen: world.simulator.snapshot() };
  } finally {
    await world.device.close();
    world.simulator.close();
    await line.close();
  }
}

describe.each(["tcp", "pty"] as const)("over %s", (way) => {
  const isMissing = way === "pty" && !hasSocat;
  const name = (text: string): string => (isMissing ? `${text} (skipped: socat is not installed)` : text);

  test.skipIf(isMissing)(name("a slew in which the line is cut ends where the plan says"), async () => {
    const { exitCode, statuses, count, notes, seen } = await breaking(way, "cut", "CO");
    expect({ exitCode, statuses }).toEqual({ exitCode: 0, statuses: ["done", "done", "done", "done"] });
    expect(notes.join(" ")).toMatch(/The connection was lost.*Connected again/);
    // The move went on while nobody could look: it is not sent again.
    expect(count("CO")).toBe(1);
    expect(count("RM")).toBe(1);
    expect(seen.raHours).toBeCloseTo(target.raHours, 3);
    expect(seen.decDeg).toBeCloseTo(target.decDeg + 0.5, 2);
  });

  test.skipIf(isMissing)(name("a slew in which MOVE is started again ends where the plan says"), async () => {
    const { exitCode, statuses, count, notes, seen } = await breaking(way, "relaunch", "CO");
    expect({ exitCode, statuses }).toEqual({ exitCode: 0, statuses: ["done", "done", "done", "done"] });
    expect(notes.join(" ")).toMatch(/MOVE was restarted/);
    expect(count("CO")).toBe(2);
    expect(count("WK")).toBe(2);
    expect(count("RM")).toBe(1);
    expect(seen.decDeg).toBeCloseTo(target.decDeg + 0.5, 2);
  });

  test.skipIf(isMissing)(name("an offset in which the line is cut is not sent again"), async () => {
    const { exitCode, statuses, count, seen } = await breaking(way, "cut", "RM");
    expect({ exitCode, statuses }).toEqual({ exitCode: 5, statuses: ["done", "done", "done", "in-doubt"] });
    expect(count("RM")).toBe(1);
    expect(seen.asleep).toBe(true);
  });
});

import { expect, test } from "vitest";
import type { Step } from "../../src/plan/plan.ts";
import type { LaneHolds } from "../../src/run/holds.ts";
import type { JsonObject } from "../../src/verb.ts";
import type { VirtualClock } from "../../src/virtual-clock.ts";
import { moveNight } from "../support/move-night.ts";
import { step } from "../support/plans.ts";
import { simulated } from "../support/simulated.ts";

const target = { id: "m81", name: "M 81", raHours: 9.9259, decDeg: 69.0653 };

/** A night of one lane against the simulated MOVE; `faulty` meets the fault once. `ask` is given the lane's holds. */
async function lane(
  fault: string,
  faulty: string,
  steps: readonly Step[],
  ask: (holds: LaneHolds, clock: VirtualClock, received: readonly string[]) => void = () => undefined,
) {
  let left = 1;
  const world = await simulated("move", {
    faults: (_, command) => (command === faulty && left-- > 0 ? (fault as "restart") : undefined),
  });
  const ended = await moveNight(world, steps, (holds) => ask(holds, world.clock, world.received));
  return { ...ended, world };
}

const wake = step("dev/wake", { verb: "wake" });
const slew = step("dev/slew", { verb: "slew", params: { target } as unknown as JsonObject });
const track = step("dev/track", { verb: "track", params: { sidereal: true } });
const sleep = step("dev/sleep", { verb: "sleep" });
const count = (received: readonly string[], command: string): number =>
  received.filter((other) => other === command).length;

test.each(["restart", "relaunch-later"])(
  "MOVE restarts (%s) in the middle of a slew, asleep and without its modes, and the lane goes on",
  async (fault) => {
    const { exitCode, statuses, world } = await lane(fault, "CO", [wake, slew, track, sleep]);
    expect({ exitCode, statuses }).toEqual({ exitCode: 0, statuses: ["done", "done", "done", "done"] });
    expect(count(world.received, "WK")).toBe(2);
  },
);

test.each(["cut", "deaf", "drop", "mute", "noise", "half-line", "stray-code"])(
  "the line fails (%s) in the middle of a slew, and the telescope stands where the plan says",
  async (fault) => {
    const { exitCode, statuses, world } = await lane(fault, "CO", [wake, slew, track, sleep]);
    expect({ exitCode, statuses }).toEqual({ exitCode: 0, statuses: ["done", "done", "done", "done"] });
    expect(count(world.received, "CO")).toBeLessThanOrEqual(2);
  },
);

test.each(["cut", "deaf", "mute", "restart"])(
  "an offset that meets %s is left to a person",
  async (fault) => {
    const offset = step("dev/offset", { verb: "offset", params: { raArcsec: 3600, decArcsec: 0 } });
    const { exitCode, statuses, world } = await lane(fault, "RM", [wake, slew, offset, sleep]);
    expect(exitCode).toBe(5);
    expect(statuses).toEqual(["done", "done", "in-doubt", "pending"]);
    expect(count(world.received, "RM")).toBe(1);
  },
);

test("a previous position is not gone to again after a restart: its number means another place now", async () => {
  const back = step("dev/back", { verb: "slew", params: { position: 1 } });
  const { statuses, world } = await lane("relaunch", "TC", [wake, slew, back, track, sleep]);
  expect(statuses).toEqual(["done", "done", "done", "done", "done"]);
  expect(count(world.received, "PM")).toBe(1);
});

test("MOVE restarts after a visit: the telescope points as the visit left it, and the visit is not made again", async () => {
  const offsets = { positions: [{ raArcsec: 20, decArcsec: 10 }], settleSec: 5, dwellSec: 600, round: 1 };
  const params = { target, ...offsets } as unknown as JsonObject;
  const rates = { rates: { raSecPerHour: 1, decArcsecPerHour: 2 } };
  const { exitCode, statuses, world } = await lane("restart", "ER", [
    wake,
    step("dev/visit", { verb: "visit", params, timeoutSec: 2000 }),
    step("dev/rates", { verb: "track", params: rates, retry: { attempts: 2, backoffSec: 1 } }),
    sleep,
  ]);
  expect(exitCode).toBe(0);
  expect(statuses).toEqual(["done", "done", "done", "done"]);
  const moves = world.received.filter((command) => ["CO", "RM"].includes(command));
  expect(moves).toEqual(["CO", "RM", "RM", "CO"]);
});

const wait = step("dev/wait", { verb: "wait", params: { sec: 3600 }, timeoutSec: 4000 });
/** Held from 20 min of the night to 30 min. What the telescope was told after the hold began, to come to rest and later. */
async function heldInWait(steps: readonly Step[]): Promise<readonly string[]> {
  let received: readonly string[] = [];
  let before = 0;
  const MINUTE = 60_000;
  const night = await lane("none", "", steps, (holds, clock, told) => {
    received = told;
    void clock.sleep(20 * MINUTE).then(() => holds.hold(["dev"], "person", "test", "paused"));
    void clock.sleep(29 * MINUTE).then(() => {
      before = received.length;
    });
    void clock.sleep(30 * MINUTE).then(() => holds.release(["dev"], "person", "test", "resumed"));
  });
  expect(night.exitCode).toBe(0);
  return received.slice(before).filter((command) => ["WK", "SL", "CO", "TC"].includes(command));
}

test("held in a wait: it goes on awake, at the target, tracking", async () => {
  expect(await heldInWait([wake, slew, track, wait, sleep])).toEqual(["WK", "CO", "TC", "SL"]);
});

test("held in a wait that the plan has the telescope sleep through: it is not woken, and not pointed", async () => {
  expect(await heldInWait([wake, slew, track, sleep, wait])).toEqual(["SL"]);
});

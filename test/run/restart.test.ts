import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { families } from "../../src/devices/catalog.ts";
import { fileSink } from "../../src/journal/journal.ts";
import { createRun } from "../../src/run/open-run.ts";
import { runSession } from "../../src/run/session.ts";
import type { JsonObject } from "../../src/verb.ts";
import { plan, step } from "../support/plans.ts";
import { night, site } from "../support/runs.ts";
import { simulated } from "../support/simulated.ts";

const target = { id: "m81", name: "M 81", raHours: 9.9259, decDeg: 69.0653 };
const catalog = Object.fromEntries(Object.entries(families).map(([kind, { verbs }]) => [kind, verbs]));

test("MOVE restarts in the middle of a slew, asleep and without its modes, and the lane goes on", async () => {
  let left = 1;
  const world = await simulated("move", {
    faults: (_, command) => (command === "CO" && left-- > 0 ? "restart" : undefined),
  });
  const params = { target } as unknown as JsonObject;
  const lanes = plan({
    dev: [
      step("dev/wake", { verb: "wake" }),
      step("dev/slew", { verb: "slew", params }),
      step("dev/track", { verb: "track", params: { sidereal: true } }),
      step("dev/sleep", { verb: "sleep" }),
    ],
  });
  const onMove = { ...lanes, lanes: lanes.lanes.map((lane) => ({ ...lane, kind: "move" })) };
  const directory = mkdtempSync(join(tmpdir(), "nightplan-restart-"));
  mkdirSync(join(directory, "runs"));
  const { clock } = world;
  const open = createRun(
    { directory, clock, openSink: fileSink, program: "test", onEntry: () => undefined },
    { file: "plan.yaml", digest: "d", plan: onMove },
    night,
    "o",
  );
  const session = runSession({
    clock,
    site,
    catalog,
    recorder: open.recorder,
    writeKept: () => undefined,
    devices: new Map([["dev", world.device]]),
    stop: new AbortController().signal,
  });
  expect((await clock.runUntil(session)).exitCode).toBe(0);
  open.close();
  rmSync(directory, { recursive: true });
  const statuses = [...open.recorder.state.steps.values()].map(({ status }) => status);
  expect(statuses).toEqual(["done", "done", "done", "done"]);
  expect(world.received.filter((command) => command === "WK").length).toBe(2);
});

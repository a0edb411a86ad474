import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, isFinal } from "../../src/journal/fold.ts";
import { fileSink } from "../../src/journal/journal.ts";
import { encodeLine } from "../../src/journal/line.ts";
import { readRun } from "../../src/journal/store.ts";
import type { Step } from "../../src/plan/plan.ts";
import { LaneHolds } from "../../src/run/holds.ts";
import { reopenRun } from "../../src/run/open-run.ts";
import { pretendedOutside } from "../../src/run/outside.ts";
import { runSession } from "../../src/run/session.ts";
import { plan, step } from "../support/plans.ts";
import { Bench, catalog, done, fails, ScriptedDevice, site } from "../support/runs.ts";

/** A device whose answer to a step depends on the step only, as a real one's would on the sky. */
class SteadyDevice extends ScriptedDevice {
  override run: ScriptedDevice["run"] = async (verb, params, context) => {
    this.calls.push({ verb, inDoubt: context.inDoubt, earlier: context.earlier });
    context.progress({ seen: context.earlier.length });
    if (params.fail === true) return fails("never")(context, params);
    return done(context, params);
  };
}

const aStep = (id: string): fc.Arbitrary<Step> =>
  fc
    .record({
      verb: fc.constantFrom("calibrate", "goto", "stack"),
      fail: fc.boolean(),
      onFailure: fc.constantFrom("stop" as const, "skip" as const, "continue" as const),
      needs: fc.boolean(),
    })
    .map(({ verb, fail, onFailure, needs }) =>
      step(id, { verb, params: { fail }, onFailure, needs: needs && id.startsWith("b") ? ["a/1"] : [] }),
    );

const aPlan = fc
  .tuple(aStep("a/0"), aStep("a/1"), aStep("b/0"), aStep("b/1"))
  .map(([a0, a1, b0, b1]) => plan({ a: [a0, a1], b: [b0, b1] }));

test("from every prefix of a finished journal, resume gives the same final state", async () => {
  await fc.assert(
    fc.asyncProperty(aPlan, async (thePlan) => {
      const first = new Bench();
      const exitCode = await first.run(thePlan, { a: new SteadyDevice(), b: new SteadyDevice() });
      const wanted = first.statuses();
      const entries = first.entries();
      first.remove();
      expect([...fold(entries).steps.values()].every(({ status }) => isFinal(status))).toBe(true);
      for (let length = 1; length < entries.length; length++) {
        const directory = mkdtempSync(join(tmpdir(), "nightplan-prefix-"));
        mkdirSync(join(directory, "runs"));
        const file = join(directory, "runs", "r.ndjson");
        writeFileSync(file, entries.slice(0, length).map(encodeLine).join(""));
        const bench = new Bench();
        const open = reopenRun({ ...bench.opening(fileSink), directory }, readRun(directory, "r"));
        const devices = { a: new SteadyDevice(), b: new SteadyDevice() };
        const session = runSession({
          clock: bench.clock,
          site,
          catalog,
          recorder: open.recorder,
          writeKept: () => undefined,
          outside: pretendedOutside(),
          holds: new LaneHolds(open.recorder),
          safety: undefined,
          stop: bench.stop.signal,
          devices: new Map(Object.entries(devices)),
        });
        const result = await bench.clock.runUntil(session);
        open.close();
        const end = readRun(directory, "r");
        const statuses = Object.fromEntries([...end.state.steps].map(([id, { status }]) => [id, status]));
        expect({ length, statuses }).toEqual({ length, statuses: wanted });
        expect(result.exitCode).toBe(exitCode);
        const outcomes = end.contents.entries.filter(({ kind }) => kind === "outcome");
        expect(outcomes.length).toBe(4);
        expect(readFileSync(file, "utf8").startsWith(entries.slice(0, length).map(encodeLine).join(""))).toBe(
          true,
        );
        rmSync(directory, { recursive: true });
        bench.remove();
      }
    }),
    { numRuns: 12 },
  );
}, 60_000);

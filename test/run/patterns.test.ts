import { afterEach, describe, expect, test } from "vitest";
import type { JournalEntry } from "../../src/gen/journal-entry.ts";
import type { Plan, Step, Until, When } from "../../src/plan/plan.ts";
import { StopReason } from "../../src/run/reasons.ts";
import type { JsonObject, PointingTarget } from "../../src/verb.ts";
import { plan, step } from "../support/plans.ts";
import { type Act, Bench, fails, ScriptedDevice, startMs } from "../support/runs.ts";

let bench = new Bench();
afterEach(() => {
  bench.remove();
  bench = new Bench();
});

/** High at the beginning of the night, rising later, and never up at this site. */
const up: PointingTarget = { id: "up", name: "Up", raHours: 22, decDeg: 30 };
const rises: PointingTarget = { id: "rises", name: "Rises", raHours: 6, decDeg: 10 };
const never: PointingTarget = { id: "never", name: "Never", raHours: 6, decDeg: -80 };

const nothing = Object.fromEntries(
  "target after before altitudeDeg hourAngleHours airmassMax sunAltitudeDeg moonAltitudeDeg moonIlluminationPercent moonSeparationDeg"
    .split(" ")
    .map((key) => [key, undefined]),
);
const high = (target: PointingTarget): When =>
  ({ ...nothing, aboveHorizon: false, target, airmassMax: 2 }) as unknown as When;
const untilTime = (sec: number): Until =>
  ({ time: { kind: "instant", atMs: startMs + sec * 1000, text: "then", offsetSec: 0 } }) as unknown as Until;

/** A pattern of rounds over targets, as a lane of steps that a scripted device does in an hour each. */
function rounds(
  targets: readonly PointingTarget[],
  times: number,
  over: (target: PointingTarget) => Partial<Step>,
): Step[] {
  return Array.from({ length: times }, (_, index) =>
    targets.map((target) =>
      step(`p/${target.id}/${index + 1}`, {
        verb: "stack",
        pattern: "p",
        params: { target } as unknown as JsonObject,
        timeoutSec: 7200,
        ...over(target),
      }),
    ),
  ).flat();
}

const anHour: Act = async ({ clock, signal, ending }) => {
  await clock.sleep(3_600_000, AbortSignal.any([signal, ending])).catch(() => signal.throwIfAborted());
  return {};
};
const hours = (count: number): ScriptedDevice => new ScriptedDevice(Array(count).fill(anHour));

type Outcome = Extract<JournalEntry, { kind: "outcome" }>["body"];
const outcomes = (): Outcome[] =>
  bench.entries().flatMap((entry) => (entry.kind === "outcome" ? [entry.body] : []));
const skips = (): Outcome[] => outcomes().filter(({ outcome }) => outcome === "skipped");

describe("rounds that do not begin are skipped in one entry", () => {
  test("when the end is there that all of them have", async () => {
    const lane = rounds([up, rises], 50, () => ({ until: untilTime(9000) }));
    const device = hours(100);
    expect(await bench.run(plan({ a: [...lane, step("a/last", { timeoutSec: 7200 })] }), { a: device })).toBe(
      0,
    );
    expect(device.calls.length).toBe(4);
    expect(skips()).toEqual([
      {
        step: "p/rises/2",
        outcome: "skipped",
        reason: expect.stringContaining("its end was there before it began: past then"),
        also: expect.arrayContaining(["p/up/3", "p/rises/50"]),
      },
    ]);
    expect(skips()[0]?.also?.length).toBe(96);
    expect(bench.statuses()).toMatchObject({ "p/up/2": "done", "p/up/50": "skipped", "a/last": "done" });
  });

  test("when the night ends", async () => {
    const lane = rounds([up], 100, () => ({}));
    await bench.run(plan({ a: lane }), { a: hours(100) });
    expect(skips().length).toBe(1);
    expect(skips()[0]?.reason).toContain("the night ended");
    expect(Object.values(bench.statuses()).filter((status) => status === "done").length).toBe(10);
  });

  test("of a target that does not come up any more tonight, and the others go on", async () => {
    const lane = rounds([never, up], 3, (target) => ({ when: high(target) }));
    await bench.run(plan({ a: lane }), { a: hours(10) });
    expect(skips().map(({ step: id, also }) => [id, also])).toEqual([
      ["p/never/1", ["p/never/2", "p/never/3"]],
    ]);
    expect(Object.values(bench.statuses()).filter((status) => status === "done").length).toBe(3);
  });

  test("when the lane stops", async () => {
    const lane = rounds([up], 50, () => ({}));
    await bench.run(plan({ a: [step("a/first"), ...lane] }), { a: new ScriptedDevice([fails("never")]) });
    expect(outcomes().map(({ step: id }) => id)).toEqual(["a/first", "p/up/1"]);
    expect(new Set(Object.values(bench.statuses()))).toEqual(new Set(["failed", "skipped"]));
  });

  test("when what they need is lost", async () => {
    const lane = rounds([up], 50, () => ({ needs: ["b/1"] }));
    const lanes = plan({ a: lane, b: [step("b/1")] });
    await bench.run(lanes, { a: hours(50), b: new ScriptedDevice([fails("never")]) });
    expect(skips().length).toBe(1);
    expect(skips()[0]?.reason).toBe("it needs b/1, which failed");
  });

  test("and a process that takes the run up knows of all of them", async () => {
    const lane = rounds([up], 50, () => ({ until: untilTime(1800) }));
    const stop = new AbortController();
    void bench.clock.sleep(1900_000).then(() => stop.abort(new StopReason("stop-requested", "stop")));
    const last: Plan = plan({ a: [...lane, step("a/last", { timeoutSec: 20_000 })] });
    const device = new ScriptedDevice([anHour, anHour]);
    await bench.run(last, { a: device }, { stop: stop.signal });
    expect(bench.statuses()).toMatchObject({ "p/up/50": "skipped", "a/last": "interrupted" });
    const again = new ScriptedDevice();
    expect(await bench.run(last, { a: again })).toBe(0);
    expect(again.calls.length).toBe(1);
  });
});

describe("a visit whose gate is shut yet", () => {
  const gates =
    (more: Partial<Step>) =>
    (target: PointingTarget): Partial<Step> => ({ when: high(target), ...more });

  test("waits", async () => {
    const device = hours(10);
    await bench.run(plan({ a: rounds([rises, up], 1, gates({})) }), { a: device });
    const [first] = outcomes();
    expect(first?.step).toBe("p/rises/1");
    expect(bench.entries().some(({ kind }) => kind === "waiting")).toBe(true);
  });

  test("is left out while another target can be visited", async () => {
    await bench.run(plan({ a: rounds([rises, up], 2, gates({ ifNotYet: "skip" })) }), { a: hours(10) });
    expect(skips()[0]).toMatchObject({
      step: "p/rises/1",
      reason: "its when did not hold yet, and another target could be visited",
    });
    expect(skips()[0]).not.toHaveProperty("also");
    const [up1] = outcomes().filter(({ step: id }) => id === "p/up/1");
    expect(up1?.outcome).toBe("done");
  });

  test("is not left out when none can: a pattern does not rush through its rounds", async () => {
    const other = { ...rises, id: "other" };
    await bench.run(plan({ a: rounds([rises, other], 20, gates({ ifNotYet: "skip" })) }), { a: hours(50) });
    const [first] = bench.entries().filter(({ kind }) => kind === "intent");
    expect(Date.parse(first?.at ?? "")).toBeGreaterThan(startMs + 3_600_000);
    expect(skips().length).toBe(1);
    expect(skips()[0]?.reason).toContain("the night ended");
  });
});

test("a night of a thousand visits stays small in the journal when it never begins", async () => {
  const lane = rounds([never], 1000, (target) => ({ when: high(target) }));
  await bench.run(plan({ a: lane }), { a: hours(1) });
  expect(bench.entries().length).toBeLessThan(10);
});

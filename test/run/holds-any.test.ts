import fc from "fast-check";
import { expect, test } from "vitest";
import type { JournalEntry } from "../../src/gen/journal-entry.ts";
import { encodeLine } from "../../src/journal/line.ts";
import type { RunControl } from "../../src/run/control.ts";
import type { SafetyRules } from "../../src/safety/rules.ts";
import { plan, step } from "../support/plans.ts";
import { type Act, Bench, night, unsyncedSink as openSink, ScriptedDevice } from "../support/runs.ts";

const MINUTE = 60_000;
const SETTLE_SEC = 600;
const FRAMES = 12;

const lanes = plan({
  a: [step("a/goto", { verb: "goto", timeoutSec: 1e6 }), step("a/stack", { verb: "stack", timeoutSec: 1e6 })],
  b: [
    step("b/stack", { verb: "stack", timeoutSec: 1e6 }),
    step("b/goto", { verb: "goto", timeoutSec: 1e6, needs: ["a/goto"] }),
  ],
});

/** Safe but from each of these minutes to the one after it: [unsafe from, safe from, unsafe from, …]. */
function weather(run: Bench, turns: readonly number[]): SafetyRules {
  const read = async () => {
    const atMs = run.clock.now();
    const isSafe = turns.filter((minute) => night.startsMs + minute * MINUTE <= atMs).length % 2 === 0;
    return { isSafe, atMs, reasons: isSafe ? [] : ["rain now"] };
  };
  const source = { read, close: async () => undefined };
  return {
    sources: [{ name: "sky", source, everySec: 20, maxAgeSec: 60 }],
    settleSec: SETTLE_SEC,
    lanes: undefined,
  };
}

/** A device whose stacks take a frame a minute, and which remembers when it exposed. */
function camera(run: Bench): { device: ScriptedDevice; exposed: number[] } {
  const exposed: number[] = [];
  const act: Act = async ({ earlier, progress, clock, signal }) => {
    for (let taken = Number(earlier.at(-1)?.framesTaken ?? 0); taken < FRAMES; ) {
      await clock.sleep(MINUTE, signal);
      exposed.push(run.clock.now());
      progress({ framesTaken: ++taken });
    }
    return {};
  };
  return { device: new ScriptedDevice(Array.from({ length: 200 }, () => act)), exposed };
}

/** Nothing begins on a held lane, and a lane that is released was held. */
function expectStill(entries: readonly JournalEntry[]): void {
  const held = new Map<string, Set<string>>([
    ["a", new Set()],
    ["b", new Set()],
  ]);
  for (const { kind, body } of entries) {
    if (kind === "held") held.get(body.lane)?.add(body.cause);
    if (kind === "released") expect(held.get(body.lane)?.delete(body.cause)).toBe(true);
    if (kind === "intent") expect([body.step, held.get(body.step.slice(0, 1))?.size]).toEqual([body.step, 0]);
    if (kind === "restoring") expect([body.device, held.get(body.device)?.size]).toEqual([body.device, 0]);
  }
}

const minutes = (max: number, maxLength: number): fc.Arbitrary<number[]> =>
  fc
    .uniqueArray(fc.integer({ min: 0, max }), { maxLength })
    .map((all) => all.sort((one, other) => one - other));

test("whatever the weather and whoever pauses: nothing acts while held, and the night gets its frames", async () => {
  await fc.assert(
    fc.asyncProperty(minutes(60, 6), minutes(60, 4), async (turns, wishes) => {
      const run = new Bench();
      try {
        const ends = turns.length % 2 === 0 ? turns : [...turns, 62];
        const [a, b] = [camera(run), camera(run)];
        const ask = (control: RunControl): void => {
          for (const [index, minute] of [...wishes, 65].entries()) {
            const last = index === wishes.length;
            void run.clock.sleep(minute * MINUTE).then(() => {
              if (last || index % 2 === 1) control.resume("a", "page");
              else control.pause("a", "page");
            });
          }
        };
        const devices = { a: a.device, b: b.device };
        expect(await run.run(lanes, devices, { safety: weather(run, ends), ask, openSink })).toBe(0);
        expect(Object.values(run.statuses())).toEqual(["done", "done", "done", "done"]);
        expectStill(run.entries());
        // goto takes its frames too: what counts is that no frame is lost or taken twice, and none while it rained.
        expect([a.exposed.length, b.exposed.length]).toEqual([2 * FRAMES, 2 * FRAMES]);
        for (const atMs of [...a.exposed, ...b.exposed]) {
          const minute = (atMs - night.startsMs) / MINUTE;
          const turn = ends.findLastIndex((one) => one <= minute - 0.4);
          expect(turn < 0 || turn % 2 === 1).toBe(true);
        }
      } finally {
        run.remove();
      }
    }),
    { numRuns: 25 },
  );
});

test("from every line of a journal with holds, the next process settles and comes to the same end", async () => {
  const run = new Bench();
  const ask = (control: RunControl): void => {
    void run.clock.sleep(7 * MINUTE).then(() => control.pause("b", "page"));
    void run.clock.sleep(30 * MINUTE).then(() => control.resume("b", "page"));
    void run.clock.sleep(34 * MINUTE).then(() => control.skip("b/stack", "page"));
  };
  const devices = { a: camera(run).device, b: camera(run).device };
  expect(await run.run(lanes, devices, { safety: weather(run, [5, 10]), ask, openSink })).toBe(0);
  const entries = run.entries();
  const [name] = [entries[0]].map((entry) => (entry?.kind === "run-started" ? entry.body.run : ""));
  // Frames say nothing new about holds.
  const cuts = entries.flatMap(({ kind }, index) => (kind === "progress" || index < 1 ? [] : [index]));
  for (const cut of cuts.slice(0, -1)) {
    const again = new Bench(Date.parse(entries[cut]?.at ?? ""));
    try {
      again.take(
        name ?? "",
        entries
          .slice(0, cut + 1)
          .map(encodeLine)
          .join(""),
      );
      const go = (control: RunControl): void => {
        void again.clock.sleep(30 * MINUTE).then(() => control.resume(undefined, "page"));
      };
      const left = { a: camera(again).device, b: camera(again).device };
      expect(await again.run(lanes, left, { safety: weather(again, [5, 10]), ask: go, openSink })).toBe(0);
      expectStill(again.entries());
      const ended = again.statuses();
      expect([ended["a/goto"], ended["a/stack"], ended["b/goto"]]).toEqual(["done", "done", "done"]);
      const atRest = again
        .entries()
        .findLastIndex(({ kind, body }) => kind === "made-safe" && body.device === "a");
      const acted = again
        .entries()
        .findLastIndex(({ kind, body }) => kind === "intent" && body.step.startsWith("a/"));
      expect(atRest).toBeGreaterThan(acted);
    } finally {
      again.remove();
    }
  }
  run.remove();
});

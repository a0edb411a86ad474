import { expect, test } from "vitest";
import { advance, begin, type RunState } from "../../src/journal/fold.ts";
import type { EntryBody, EntryKind } from "../../src/journal/line.ts";
import { holdText, pauseLines } from "../../src/view/hold-text.ts";
import { liveBlock } from "../../src/view/live-block.ts";
import { reportText } from "../../src/view/report-text.ts";
import { runReport } from "../../src/view/run-report.ts";
import { plan, step } from "../support/plans.ts";
import { night } from "../support/runs.ts";

const plain = (_style: string, text: string): string => text;

/** A run of one lane, and how it is told that something happened at a minute of the night. */
function watched(): {
  state: RunState;
  at: <K extends EntryKind>(minute: number, kind: K, body: EntryBody<K>) => void;
} {
  const entry = (minute: number, kind: EntryKind, body: unknown): never => {
    const at = new Date(night.startsMs + minute * 60_000).toISOString();
    return { v: 1, seq: 0, at, kind, body } as never;
  };
  const lanes = plan({ rig: [step("rig/1"), step("rig/2")] });
  const state = begin(entry(0, "run-started", { run: "r", plan: lanes, planFile: "p", night }));
  return { state, at: (minute, kind, body) => advance(state, entry(minute, kind, body)) };
}

const hold = (state: RunState): string | undefined => holdText(state, "rig", "UTC");

test("a lane says why it is held, since when, and when it goes on", () => {
  const { state, at } = watched();
  expect(hold(state)).toBeUndefined();
  at(1, "safety", { source: "sky", state: "safe", text: "" });
  at(74, "safety", { source: "rain", state: "unsafe", text: "rain now" });
  at(74, "held", { lane: "rig", cause: "safety", by: "safety", reason: "rain unsafe: rain now" });
  expect(hold(state)).toBe("held: unsafe since 02:14:00: rain unsafe: rain now");
  at(80, "held", { lane: "rig", cause: "person", by: "page", reason: "paused by page" });
  at(90, "safety", { source: "rain", state: "safe", text: "", clearAt: "2026-11-21T02:45:00.000Z" });
  expect(hold(state)).toBe(
    "held: paused by page at 02:20:00; unsafe since 02:14:00: safe again, goes on at 02:45:00",
  );
  expect(pauseLines(state)).toEqual(["rig is still paused by page. Go on with: nightplan unpause rig"]);
  at(105, "released", { lane: "rig", cause: "safety", by: "safety", reason: "safe" });
  expect(hold(state)).toBe("held: paused by page at 02:20:00");
  at(106, "released", { lane: "rig", cause: "person", by: "page", reason: "resumed by page" });
  expect(hold(state)).toBeUndefined();
});

test("the live block, the report and its text show the hold in place of the step's state", () => {
  const { state, at } = watched();
  at(10, "held", { lane: "rig", cause: "person", by: "control", reason: "paused by control" });
  const report = runReport(state);
  expect(report.lanes).toMatchObject([
    {
      held: "held: paused by control at 18:10:00",
      holds: [
        { cause: "person", by: "control", reason: "paused by control", since: "2026-11-21T01:10:00.000Z" },
      ],
    },
  ]);
  expect(reportText(report, plain)).toContain("rig  1/2 rig/1: held: paused by control at 18:10:00");
  const [, lane] = liveBlock(state, { nowMs: night.startsMs, zone: "UTC", columns: 80, paint: plain });
  expect(lane).toBe("rig  1/2 rig/1  held: paused by control at 01:10:00");
});

test("a source's text cannot write on the terminal", () => {
  const { state, at } = watched();
  at(10, "safety", { source: "sky", state: "unknown", text: "bad\u001b[2J" });
  at(10, "held", { lane: "rig", cause: "safety", by: "safety", reason: "x" });
  expect(reportText(runReport(state), plain)).not.toContain("\u001b");
});

import { join } from "node:path";
import { expect, test } from "vitest";
import { forecast } from "../../src/chart/forecast.ts";
import { catalog } from "../../src/cli/catalog.ts";
import { runCli } from "../../src/cli/cli.ts";
import type { JournalEntry } from "../../src/gen/journal-entry.ts";
import { advance, begin, fold, type RunState } from "../../src/journal/fold.ts";
import { loadObservatory } from "../../src/plan/load-observatory.ts";
import { readSource, readText } from "../../src/plan/read-file.ts";
import { autumnEveningMs, testPlatform } from "../support/platform.ts";

const plans = join(import.meta.dirname, "..", "..", "plans");
const { observatory } = loadObservatory(readSource(join(plans, "observatory.yaml")), readText);

/** The entries of a rehearsed night. */
async function rehearsed(plan: string): Promise<readonly JournalEntry[]> {
  const platform = testPlatform();
  await runCli(["rehearse", join(plans, plan), "--json"], platform);
  const entries = platform.said.out.trim().split("\n");
  return entries.map((line) => JSON.parse(line) as JournalEntry);
}

function expectedFrom(state: RunState, nowMs: number): ReturnType<typeof forecast> {
  if (!observatory) throw new Error("The example observatory has problems.");
  return forecast(state, { site: observatory.site, catalog, nowMs });
}

test.each(["demo.yaml", "hall-night.yaml", "dwarf-ngc7000.yaml"])(
  "what is expected of %s is what its rehearsal does, to a quarter of an hour",
  async (plan) => {
    const entries = await rehearsed(plan);
    const [first] = entries;
    if (!first) throw new Error("The rehearsal wrote nothing.");
    const expected = expectedFrom(begin(first), autumnEveningMs);
    const rows = [...fold(entries).steps.values()].map(({ step, status, startedMs }) => {
      const then = expected.get(step.id);
      const offMs = then && "fromMs" in then && startedMs !== undefined ? then.fromMs - startedMs : 0;
      const same = status === "skipped" ? then && "never" in then : then && "fromMs" in then;
      return { step: step.id, same: Boolean(same), isNear: Math.abs(offMs) < 15 * 60_000 };
    });
    expect(rows.filter(({ same, isNear }) => !same || !isNear)).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
  },
);

test("nothing is expected of a run that ended, of a stopped one, and of steps that have ended", async () => {
  const entries = await rehearsed("demo.yaml");
  const whole = fold(entries);
  expect(expectedFrom(whole, whole.lastMs).size).toBe(0);
  const half = fold(entries.slice(0, Math.floor(entries.length / 2)));
  const left = [...half.steps.values()].filter(
    ({ status }) => !["done", "skipped", "failed"].includes(status),
  );
  expect([...expectedFrom(half, half.lastMs).keys()].sort()).toEqual(left.map(({ step }) => step.id).sort());
  const stop = { v: 1, seq: 0, at: new Date(half.lastMs).toISOString() } as const;
  advance(half, { ...stop, kind: "stop-requested", body: { by: "test" } });
  expect(expectedFrom(half, half.lastMs).size).toBe(0);
});

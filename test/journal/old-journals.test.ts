import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fold } from "../../src/journal/fold.ts";
import { readJournal } from "../../src/journal/journal.ts";
import { compile } from "../../src/machine/compile.ts";
import { MachineRun } from "../../src/machine/position.ts";
import { painter } from "../../src/paint.ts";
import { eventsOf } from "../../src/run/resume.ts";
import { runReport } from "../../src/view/run-report.ts";
import { runText } from "../../src/view/run-text.ts";

const folder = join(import.meta.dirname, "..", "journals");

/** Journals of every format that was ever written: they stay readable. */
const journals = readdirSync(folder).flatMap((version) =>
  readdirSync(join(folder, version)).map((name) => join(version, name)),
);

test("there is one of each version", () => {
  expect(journals.map((name) => name.slice(0, 2))).toContain("v1");
});

test.each(journals)("%s is read, folded, shown, and put on the machine", (name) => {
  const { entries, cutBytes } = readJournal(join(folder, name));
  expect(cutBytes).toBe(0);
  const state = fold(entries);
  expect(state.ended).toEqual({ outcome: "completed", exitCode: 0 });
  expect([...state.steps.values()].map(({ status }) => status)).toEqual(Array(state.steps.size).fill("done"));
  expect(state.processes).toBe(2);
  expect(new MachineRun(compile(state.plan), eventsOf(state)).ended).toBe(true);
  expect(runReport(state)).toMatchObject({ state: "completed", notAtRest: {} });
  expect(runText(state, "America/Phoenix", painter(false))).toContain(`${state.steps.size} done`);
});

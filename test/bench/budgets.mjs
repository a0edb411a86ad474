import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readRun } from "../../dist/journal/store.js";
import { compile } from "../../dist/machine/compile.js";
import { MachineRun } from "../../dist/machine/position.js";
import { eventsOf } from "../../dist/run/resume.js";
import { longSession, packetRate } from "./dwarf.mjs";
import { instantRun } from "./instant-run.mjs";
import { manyFilesIn, observatoryText, planOf, visitsText } from "./material.mjs";
import { callMs, figures, processBytes, processMs } from "./measure.mjs";
import { nightMemory } from "./memory.mjs";
import { readersCost } from "./serve.mjs";
import { firstSync, secondSync } from "./sync.mjs";

const main = new URL("../../dist/cli/main.js", import.meta.url).pathname;
const plans = new URL("../../plans/", import.meta.url).pathname;

/** A scratch directory for one measurement. */
async function scratch(use) {
  const directory = mkdtempSync(join(tmpdir(), "nightplan-bench-"));
  try {
    return await use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

export const budgets = [
  {
    name: "check-one",
    what: "`check` of one plan, cold process",
    budget: "250 ms",
    async measure() {
      const bare = await figures(9, "ms", () => processMs(["-e", "0"]));
      const row = await figures(9, "ms", () => processMs([main, "check", join(plans, "demo.yaml")]));
      return { ...row, note: `bare Node: ${bare.median}; ratio ${(row.value / bare.value).toFixed(2)}` };
    },
  },
  {
    name: "check-many",
    what: "`check` of 1,000 files of 5 targets each",
    budget: "3 s",
    measure: () =>
      scratch(async (directory) => {
        manyFilesIn(directory, 1000, 5);
        writeFileSync(join(directory, "observatory.yaml"), observatoryText);
        const row = await figures(3, "ms", () => processMs([main, "check", directory], { cwd: directory }));
        return row;
      }),
  },
  {
    name: "compile",
    what: "compile a 10,000-step plan",
    budget: "1 s",
    measure: () => {
      const plan = planOf(10_000);
      return figures(5, "ms", () => callMs(() => new MachineRun(compile(plan))));
    },
  },
  {
    name: "resume",
    what: "resume from the journal of 10,000 steps",
    budget: "1 s",
    measure: () =>
      scratch(async (directory) => {
        const { run } = await instantRun(directory, planOf(10_000));
        return figures(5, "ms", () =>
          callMs(() => {
            const { state } = readRun(directory, run);
            new MachineRun(compile(state.plan), eventsOf(state));
          }),
        );
      }),
  },
  {
    name: "step",
    what: "runner's own cost of a step, journal fsync included",
    budget: "5 ms",
    measure: () =>
      figures(5, "ms", () =>
        scratch(async (directory) => (await instantRun(directory, planOf(1000))).ms / 1000),
      ),
  },
  ...[0, 20].flatMap((latencyMs) => [
    {
      name: "first-sync",
      what: `sync of 1,000 targets of 4 shots into an empty database, server ${latencyMs} ms away`,
      budget: "–",
      measure: () => firstSync(latencyMs),
    },
    {
      name: "second-sync",
      what: `the same again, server ${latencyMs} ms away`,
      budget: "no writes",
      measure: () => secondSync(latencyMs, { isChanged: false }),
    },
    {
      name: "changed-sync",
      what: `the same with 1 % of the targets changed, server ${latencyMs} ms away`,
      budget: "–",
      measure: () => secondSync(latencyMs, { isChanged: true }),
    },
  ]),
  {
    name: "rehearsal",
    what: "a 12-hour night in rehearsal, whole process",
    budget: "2 s",
    async measure() {
      const bare = await figures(5, "ms", () => processMs(["-e", "0"]));
      const row = await figures(5, "ms", () =>
        processMs([main, "rehearse", join(plans, "dwarf-ngc7000.yaml")]),
      );
      return { ...row, note: `bare Node: ${bare.median}` };
    },
  },
  {
    name: "visits",
    what: "a night of 100 visits with dithers of 5 positions in rehearsal, whole process",
    budget: "2 s, journal 2 MB",
    measure: () =>
      scratch(async (directory) => {
        const plan = join(directory, "visits.yaml");
        writeFileSync(plan, visitsText(100));
        const args = [main, "rehearse", plan, "--observatory", join(plans, "observatory.yaml")];
        const row = await figures(5, "ms", () => processMs(args));
        const bytes = await processBytes([...args, "--json"]);
        return { ...row, note: `journal: ${(bytes / 1e6).toPrecision(2)} MB` };
      }),
  },
  {
    name: "readers",
    what: "what 500 WebSocket readers, 1 % of them stalled, add to a step",
    budget: "5 %",
    measure: readersCost,
  },
  {
    name: "memory",
    what: "memory of a running night (three devices)",
    budget: "150 MB",
    measure: nightMemory,
  },
  {
    name: "dwarf-packets",
    what: "DWARF packets decoded in a second, with the message in each",
    budget: "–",
    measure: packetRate,
  },
  {
    name: "dwarf-session",
    what: "12 hours of a DWARF stack with four notifications a second: CPU time of the process",
    budget: "–",
    measure: longSession,
  },
];

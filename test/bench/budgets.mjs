import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { families } from "../../dist/devices/catalog.js";
import { fileSink } from "../../dist/journal/journal.js";
import { readRun } from "../../dist/journal/store.js";
import { compile } from "../../dist/machine/compile.js";
import { MachineRun } from "../../dist/machine/position.js";
import { createRun } from "../../dist/run/open-run.js";
import { eventsOf } from "../../dist/run/resume.js";
import { runSession } from "../../dist/run/session.js";
import { VirtualClock } from "../../dist/virtual-clock.js";
import { longSession, packetRate } from "./dwarf.mjs";
import { manyFilesIn, nightOf, observatoryText, planOf, site, visitsText } from "./material.mjs";
import { callMs, figures, processBytes, processMs } from "./measure.mjs";
import { nightMemory } from "./memory.mjs";
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

/** Runs a plan of instant steps to its end; gives the state directory's journal file and the time it took. */
async function instantRun(directory, steps) {
  mkdirSync(join(directory, "runs"), { recursive: true });
  const clock = new VirtualClock(nightOf.startsMs);
  const opening = { directory, clock, openSink: fileSink, program: "bench", onEntry: () => undefined };
  const open = createRun(opening, { file: "p", digest: "d", plan: planOf(steps) }, nightOf, "o");
  const device = {
    ready: async () => ({}),
    run: async () => ({}),
    makeSafe: async () => [],
    close: async () => undefined,
  };
  const catalog = Object.fromEntries(Object.entries(families).map(([kind, { verbs }]) => [kind, verbs]));
  const ms = await callMs(() =>
    clock.runUntil(
      runSession({
        clock,
        site,
        catalog,
        recorder: open.recorder,
        stop: new AbortController().signal,
        devices: new Map([["dwarf", device]]),
      }),
    ),
  );
  open.close();
  return { ms, run: open.recorder.state.run };
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
        const { run } = await instantRun(directory, 10_000);
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
      figures(5, "ms", () => scratch(async (directory) => (await instantRun(directory, 1000)).ms / 1000)),
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

import { mkdirSync } from "node:fs";
import { families } from "../../dist/devices/catalog.js";
import { fileSink } from "../../dist/journal/journal.js";
import { controlRun } from "../../dist/run/control.js";
import { createRun } from "../../dist/run/open-run.js";
import { pretendedOutside } from "../../dist/run/outside.js";
import { runSession } from "../../dist/run/session.js";
import { VirtualClock } from "../../dist/virtual-clock.js";
import { nightOf, site } from "./material.mjs";
import { callMs } from "./measure.mjs";

export const catalog = Object.fromEntries(Object.entries(families).map(([kind, { verbs }]) => [kind, verbs]));

/**
 * Runs a plan of instant steps to its end; gives the name of its journal in the state directory and the time it took.
 * `begun` is called with the run's name before the first step and gives what takes its entries; `work` is what a step does.
 */
export async function instantRun(
  directory,
  plan,
  { begun = () => () => undefined, work = async () => ({}) } = {},
) {
  mkdirSync(`${directory}/runs`, { recursive: true });
  const clock = new VirtualClock(nightOf.startsMs);
  let onEntry = () => undefined;
  const opening = {
    directory,
    clock,
    openSink: fileSink,
    program: "bench",
    onEntry: (entry) => onEntry(entry),
  };
  const open = createRun(opening, { file: "p", digest: "d", plan }, nightOf, "o");
  const { run } = open.recorder.state;
  onEntry = begun(run);
  const device = {
    ready: async () => ({}),
    run: work,
    makeSafe: async () => [],
    close: async () => undefined,
  };
  const { recorder } = open;
  const { holds } = controlRun(recorder);
  const rest = { writeKept: () => undefined, outside: pretendedOutside(), safety: undefined };
  const devices = new Map([["dwarf", device]]);
  const stop = new AbortController().signal;
  const ms = await callMs(() =>
    clock.runUntil(runSession({ clock, site, catalog, recorder, holds, stop, devices, ...rest })),
  );
  open.close();
  return { ms, run };
}

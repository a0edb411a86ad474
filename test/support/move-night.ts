import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { families } from "../../src/devices/catalog.ts";
import type { ExitCode } from "../../src/exit-codes.ts";
import { fileSink } from "../../src/journal/journal.ts";
import type { Step } from "../../src/plan/plan.ts";
import { LaneHolds } from "../../src/run/holds.ts";
import { createRun } from "../../src/run/open-run.ts";
import { pretendedOutside } from "../../src/run/outside.ts";
import { runSession } from "../../src/run/session.ts";
import { plan } from "./plans.ts";
import { night, site } from "./runs.ts";
import type { Simulated } from "./simulated.ts";

const catalog = Object.fromEntries(Object.entries(families).map(([kind, { verbs }]) => [kind, verbs]));

/** A night of one lane of MOVE, by the real runner: how it ended, and how each step did. `ask` is given the lane's holds. */
export async function moveNight(
  { clock, device }: Pick<Simulated, "clock" | "device">,
  steps: readonly Step[],
  ask: (holds: LaneHolds) => void = () => undefined,
): Promise<{ readonly exitCode: ExitCode; readonly statuses: readonly string[] }> {
  const lanes = plan({ dev: [...steps] });
  const onMove = { ...lanes, lanes: lanes.lanes.map((one) => ({ ...one, kind: "move" })) };
  const directory = mkdtempSync(join(tmpdir(), "nightplan-move-"));
  mkdirSync(join(directory, "runs"));
  const open = createRun(
    { directory, clock, openSink: fileSink, program: "test", onEntry: () => undefined },
    { file: "plan.yaml", digest: "d", plan: onMove },
    night,
    "o",
  );
  try {
    const holds = new LaneHolds(open.recorder);
    ask(holds);
    const session = runSession({
      clock,
      site,
      catalog,
      recorder: open.recorder,
      writeKept: () => undefined,
      outside: pretendedOutside(),
      holds,
      safety: undefined,
      devices: new Map([["dev", device]]),
      stop: new AbortController().signal,
    });
    const { exitCode } = await clock.runUntil(session);
    return { exitCode, statuses: [...open.recorder.state.steps.values()].map(({ status }) => status) };
  } finally {
    open.close();
    rmSync(directory, { recursive: true });
  }
}

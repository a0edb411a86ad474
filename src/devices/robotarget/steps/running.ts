import { getRuns, getSessionsOfRun } from "../commands.ts";
import type { Run } from "../records.ts";
import type { Call } from "../sync/database.ts";
import { readTargets, type TargetStanding } from "./standing.ts";

/** Runs of the last day, which has tonight's. One read. */
export function readRuns(call: Call): Promise<readonly Run[]> {
  return call(getRuns, { profile: "", days: 1 });
}

/** The run that goes on. Voyager does one at a time: of several that seem open only the newest is. */
export function openRun(runs: readonly Run[]): Run | undefined {
  const open = runs.filter((run) => run.isRunning);
  return open.reduce<Run | undefined>(
    (newest, run) => (newest && (newest.startLocalSec ?? 0) >= (run.startLocalSec ?? 0) ? newest : run),
    undefined,
  );
}

/** What RoboTarget does at this moment. */
export interface Running {
  readonly run: Run | undefined;
  /** Targets of which a sequence runs, by their own word or by that of a session. */
  readonly targets: readonly TargetStanding[];
}

/** Two reads, and one for the open run. */
export async function readRunning(call: Call): Promise<Running> {
  const targets = await readTargets(call);
  const run = openRun(await readRuns(call));
  const sessions = run ? await call(getSessionsOfRun, { runGuid: run.guid }) : [];
  const inSession = new Set(
    sessions.filter(({ isRunning }) => isRunning).map(({ targetGuid }) => targetGuid),
  );
  return {
    run,
    targets: targets.filter(({ guid, operation }) => operation === "running" || inSession.has(guid)),
  };
}

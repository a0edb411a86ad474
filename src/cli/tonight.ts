import type { StoredRun } from "../journal/store.ts";
import type { Observatory } from "../plan/observatory.ts";
import { nightToRun } from "../run/night.ts";
import {
  adoptPlan,
  createRun,
  expireRun,
  type OpenRun,
  type PlanToRun,
  planChangeNotice,
  type RunOpening,
  reopenRun,
  unfinishedRun,
} from "../run/open-run.ts";

/**
 * Opens tonight's run of a plan: the unfinished one, or a new one. What it decides it says. A run whose night's work is
 * over is taken up all the same until noon: its devices may not be at rest.
 */
export function openTonight(
  opening: RunOpening,
  source: PlanToRun,
  observatory: Observatory,
  options: { fresh: boolean; adopt: boolean; say: (line: string) => void },
): OpenRun {
  const before = unfinishedRun(opening.directory, source.plan.name);
  const goesOn =
    before !== undefined && !options.fresh && opening.clock.now() < before.state.night.nextNoonMs;
  if (before && !goesOn) options.say(expireRun(opening, before));
  if (!before || !goesOn) {
    const night = nightToRun(source.plan, observatory.site, opening.clock.now());
    return createRun(opening, source, night, observatory.digest);
  }
  return takeUp(opening, before, source, observatory, options);
}

/**
 * Takes up a run by the plan it began with, or by the changed one on request. Says what has changed since; `source` is
 * the plan file as it is now, when there is one.
 */
export function takeUp(
  opening: RunOpening,
  run: StoredRun,
  source: PlanToRun | undefined,
  observatory: Observatory,
  options: { adopt: boolean; say: (line: string) => void },
): OpenRun {
  options.say(`Going on with ${run.name}.`);
  if (run.state.observatoryDigest !== observatory.digest)
    options.say("The observatory file has changed since.");
  const notice = source && planChangeNotice(run.state, source);
  const open = reopenRun(opening, run);
  if (source && notice !== undefined && options.adopt) adoptPlan(open.recorder, source);
  else if (notice !== undefined) {
    options.say(
      `The plan has changed since: ${notice}. The run goes by the plan it began with; --adopt takes the new one.`,
    );
  }
  return open;
}

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
import { inFlight } from "../run/resume.ts";

/** Opens tonight's run of a plan: the unfinished one, or a new one. What it decides it says. */
export function openTonight(
  opening: RunOpening,
  source: PlanToRun,
  observatory: Observatory,
  options: { fresh: boolean; adopt: boolean; say: (line: string) => void },
): OpenRun {
  const night = nightToRun(source.plan, observatory.site, opening.clock.now());
  const before = unfinishedRun(opening.directory, source.plan.name);
  if (before && before.state.night.date !== night.date) {
    const lost = inFlight(before.state).map(({ step }) => step.id);
    const unknown = lost.length > 0 ? ` In flight when it ended, outcome unknown: ${lost.join(", ")}.` : "";
    options.say(`${before.name} is from an earlier night and is closed as expired.${unknown}`);
    expireRun(opening, before);
  } else if (before && options.fresh) {
    options.say(`${before.name} is closed as it is; a new run begins.`);
    expireRun(opening, before);
  } else if (before) {
    options.say(`Going on with ${before.name}.`);
    const notice = planChangeNotice(before.state, source);
    const open = reopenRun(opening, before);
    if (notice !== undefined && options.adopt) adoptPlan(open.recorder, source);
    else if (notice !== undefined) {
      options.say(
        `The plan has changed since: ${notice}. The run goes by the plan it began with; --adopt takes the new one.`,
      );
    }
    return open;
  }
  return createRun(opening, source, night, observatory.digest);
}

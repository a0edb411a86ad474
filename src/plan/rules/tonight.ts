import { planDefaults } from "../../gen/defaults.ts";
import { type Night, nightOf } from "../../sky/night.ts";
import type { Site } from "../../sky/site.ts";
import { resolveTime } from "../night-times.ts";
import { parseTimeExpression } from "../time-expression.ts";
import { targetsOf } from "./reading.ts";
import type { RuleInput } from "./rule.ts";

/** The night that a plan is checked for. */
export interface Tonight {
  readonly night: Night;
  readonly site: Site;
  /** Undefined when it cannot be read or does not happen. */
  readonly startsMs: number | undefined;
  /** Undefined when it cannot be read or does not happen. */
  readonly endsMs: number | undefined;
}

const nights = new WeakMap<RuleInput, Tonight>();

/** The observing night that is now, or the next one when its work is over. Undefined without an observatory. */
export function tonightOf(input: RuleInput): Tonight | undefined {
  const site = input.observatory?.site;
  if (site === undefined) return undefined;
  const known = nights.get(input);
  if (known !== undefined) return known;
  const now = readNight(input, site, nightOf(site.zone, input.nowMs));
  const over = now.endsMs !== undefined && input.nowMs >= now.endsMs;
  const tonight = over ? readNight(input, site, nightOf(site.zone, now.night.nextNoonMs)) : now;
  nights.set(input, tonight);
  return tonight;
}

function readNight(input: RuleInput, site: Site, night: Night): Tonight {
  const { starts, ends } = { ...planDefaults.night, ...input.document.night };
  const instant = (text: string): number | undefined => {
    const parsed = parseTimeExpression(text, (id) => targetsOf(input).get(id));
    return parsed.ok ? resolveTime(parsed.value, night, site).atMs : undefined;
  };
  return { night, site, startsMs: instant(starts), endsMs: instant(ends) };
}

import { planDefaults } from "../gen/defaults.ts";
import type { PlanFile, StepFile } from "../gen/plan-file.ts";
import type { Catalog, JsonObject, PointingTarget } from "../verb.ts";
import { duration } from "./checked.ts";
import { followValue } from "./followed.ts";
import { untilOf, whenOf } from "./gate-files.ts";
import type { Observatory } from "./observatory.ts";
import type { Lane, Plan, Step, TimeExpression } from "./plan.ts";
import { robotargetValue } from "./robotarget-values.ts";
import { type LaneStep, laneSteps, namedTarget, verbOf } from "./step-ids.ts";
import { pointingTargets } from "./targets.ts";
import { parseTimeExpression } from "./time-expression.ts";
import { type TargetOf, verbValue } from "./verb-values.ts";

/** What steps are built with. */
interface Builder {
  readonly document: PlanFile;
  readonly observatory: Observatory;
  readonly catalog: Catalog;
  readonly targetOf: TargetOf;
  readonly timeOf: (text: string) => TimeExpression;
}

/**
 * The plan of a document without errors: everything resolved, defaults filled in.
 * @throws when the document has an error that the rules should have found
 */
export function buildPlan(document: PlanFile, observatory: Observatory, catalog: Catalog): Plan {
  const targets = pointingTargets(document);
  const targetOf: TargetOf = (id) => targets.get(id) ?? impossible(`no target ${id}`);
  const timeOf = (text: string): TimeExpression => {
    const parsed = parseTimeExpression(text, (id) => targets.get(id));
    return parsed.ok ? parsed.value : impossible(parsed.message);
  };
  const builder: Builder = { document, observatory, catalog, targetOf, timeOf };
  const written = laneSteps(document);
  const { starts, ends, lanes } = { ...planDefaults.night, ...document.night };
  return {
    name: document.name,
    summary: document.summary,
    targets: Object.fromEntries(targets),
    starts: timeOf(starts),
    ends: timeOf(ends),
    lanes: Object.keys(lanes).map((device) => {
      const kind = observatory.devices[device]?.kind ?? impossible(`no device ${device}`);
      return buildLane(builder, device, kind, written.get(device) ?? []);
    }),
  };
}

function buildLane(builder: Builder, device: string, kind: string, written: readonly LaneStep[]): Lane {
  let pointedAt: PointingTarget | undefined;
  const steps = written.map(({ id, file, visit }) => {
    const info = builder.catalog[kind]?.[verbOf(file)] ?? impossible(`no verb ${verbOf(file)} of ${kind}`);
    const named = namedTarget(file);
    const own = named === undefined ? undefined : builder.targetOf(named);
    if (info.establishes === "pointing") pointedAt = own;
    const params = paramsOf(builder, device, kind, file);
    const step = buildStep(builder, file, {
      id,
      params: visit === undefined ? params : { ...params, round: visit.round },
      timeoutSec: file.timeout === undefined ? info.timeoutSec(params) : duration(file.timeout),
      pointedAt: own ?? pointedAt,
    });
    if (visit === undefined) return step;
    const { ifNotYet } = { ...planDefaults["move.visit"], ...file.visit };
    return { ...step, pattern: visit.pattern, ...(ifNotYet === "skip" ? { ifNotYet } : {}) };
  });
  return { device, kind, steps };
}

function buildStep(
  { targetOf, timeOf }: Builder,
  file: StepFile,
  given: Pick<Step, "id" | "params" | "timeoutSec"> & { readonly pointedAt: PointingTarget | undefined },
): Step {
  const gates = { time: timeOf, target: targetOf, pointedAt: given.pointedAt };
  const { onFailure, retry } = { ...planDefaults.step, ...file };
  const { attempts, backoff } = { attempts: 1, ...planDefaults.step.retry, ...retry };
  return {
    id: given.id,
    verb: verbOf(file),
    params: given.params,
    when: whenOf(file, gates),
    until: untilOf(file, gates),
    needs: file.needs ?? [],
    onFailure,
    retry: { attempts, backoffSec: duration(backoff) },
    timeoutSec: given.timeoutSec,
  };
}

function paramsOf(
  { document, observatory, targetOf }: Builder,
  device: string,
  kind: string,
  file: StepFile,
): JsonObject {
  const verb = verbOf(file);
  if (kind === "robotarget") return robotargetValue(document, device, verb, file);
  if (verb === "follow" && file.follow !== undefined) return followValue(file.follow, observatory);
  return verbValue(kind, verb, file, targetOf);
}

function impossible(what: string): never {
  throw new Error(`A plan passed its checks with an error: ${what}.`);
}

import type { SlewFile, StepFile, TrackFile } from "../gen/plan-file.ts";
import type { JsonObject, PointingTarget } from "../verb.ts";
import type { SlewParams, TrackParams, VerbParams } from "../verb-params.ts";
import { dwarfValue } from "./dwarf-values.ts";

/** The target that a plan has under an id. @throws when there is none, which the rules rule out */
export type TargetOf = (id: string) => PointingTarget;

/**
 * Parameters of a step as its family takes them, but for RoboTarget's, which are about another part of the plan.
 * @throws when the step did not pass the schema
 */
export function verbValue(kind: string, verb: string, step: StepFile, targetOf: TargetOf): JsonObject {
  const value =
    kind === "dwarf" ? dwarfValue(verb, step, targetOf) : typedValue(`${kind}.${verb}`, step, targetOf);
  return value as unknown as JsonObject;
}

function typedValue(
  name: string,
  step: StepFile,
  targetOf: TargetOf,
): VerbParams[keyof VerbParams] | JsonObject {
  if (name === "move.slew" && step.slew !== undefined) return slewParams(step.slew, targetOf);
  if (name === "move.track" && typeof step.track === "object") return trackParams(step.track);
  if (name === "move.offset" && step.offset !== undefined) {
    return { raArcsec: step.offset.ra, decArcsec: step.offset.dec };
  }
  return {};
}

function slewParams(slew: SlewFile, targetOf: TargetOf): SlewParams {
  if (typeof slew === "string") return { target: targetOf(slew) };
  const { target, altitude, azimuth } = slew;
  if (target !== undefined) return { target: targetOf(target) };
  if (altitude === undefined || azimuth === undefined)
    throw new Error("A slew to nowhere passed the schema.");
  return { altitudeDeg: altitude, azimuthDeg: azimuth };
}

function trackParams({ rates, ...rest }: TrackFile): TrackParams {
  if (rates === undefined) return rest;
  return { ...rest, rates: { raSecPerHour: rates.ra, decArcsecPerHour: rates.dec } };
}

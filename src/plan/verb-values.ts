import { planDefaults } from "../gen/defaults.ts";
import type { CameraFile, SlewFile, StackFile, StepFile, TrackFile } from "../gen/plan-file.ts";
import type { JsonObject, PointingTarget } from "../verb.ts";
import type { CameraParams, SlewParams, StackParams, TrackParams, VerbParams } from "../verb-params.ts";
import { duration } from "./checked.ts";

/** The target that a plan has under an id. @throws when there is none, which the rules rule out */
export type TargetOf = (id: string) => PointingTarget;

/**
 * Parameters of a step as its family takes them, but for RoboTarget's, which are about another part of the plan.
 * @throws when the step did not pass the schema
 */
export function verbValue(kind: string, verb: string, step: StepFile, targetOf: TargetOf): JsonObject {
  const value = typedValue(`${kind}.${verb}`, step, targetOf);
  return value as unknown as JsonObject;
}

function typedValue(
  name: string,
  step: StepFile,
  targetOf: TargetOf,
): VerbParams[keyof VerbParams] | JsonObject {
  if (name === "dwarf.goto" && step.goto !== undefined) return { target: targetOf(step.goto) };
  if (name === "dwarf.camera" && step.camera !== undefined) return cameraParams(step.camera);
  if (name === "dwarf.stack" && step.stack !== undefined) return stackParams(step.stack);
  if (name === "move.slew" && step.slew !== undefined) return slewParams(step.slew, targetOf);
  if (name === "move.track" && step.track !== undefined) return trackParams(step.track);
  if (name === "move.offset" && step.offset !== undefined) {
    return { raArcsec: step.offset.ra, decArcsec: step.offset.dec };
  }
  return {};
}

function cameraParams({ exposure, ...rest }: CameraFile): CameraParams {
  return exposure === undefined ? rest : { exposureSec: duration(exposure), ...rest };
}

function stackParams({ exposure, ...rest }: StackFile): StackParams {
  return { exposureSec: duration(exposure), ...planDefaults["dwarf.stack"], ...rest };
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

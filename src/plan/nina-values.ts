import { planDefaults } from "../gen/defaults.ts";
import type { CaptureFile, NinaSlewFile, SequenceFile, StepFile } from "../gen/plan-file.ts";
import type { JsonObject } from "../verb.ts";
import type {
  NinaAwaitParams,
  NinaCaptureParams,
  NinaSequenceParams,
  NinaSlewParams,
} from "../verb-params/nina.ts";
import type { VerbParams } from "../verb-params.ts";
import { duration } from "./checked.ts";
import type { TargetOf } from "./verb-values.ts";

/**
 * Parameters of a step of N.I.N.A. as its family takes them.
 * @throws when the step did not pass the schema
 */
export function ninaValue(
  verb: string,
  step: StepFile,
  targetOf: TargetOf,
): VerbParams[keyof VerbParams] | JsonObject {
  if (verb === "slew") return slewParams(step.slew as NinaSlewFile, targetOf);
  if (verb === "await") return awaitParams(step);
  if (verb === "sequence" && step.sequence !== undefined) return sequenceParams(step.sequence);
  if (verb === "capture" && step.capture !== undefined) return captureParams(step.capture);
  if (verb === "park") return { parked: step.park !== "off" };
  return {};
}

function slewParams(slew: NinaSlewFile, targetOf: TargetOf): NinaSlewParams {
  const { target, ...rest } = typeof slew === "string" ? { target: slew } : slew;
  return { ...planDefaults["nina.slew"], ...rest, target: targetOf(target) };
}

function awaitParams({ await: awaited }: StepFile): NinaAwaitParams {
  const { text, ...message } = awaited ?? {};
  return text === undefined ? { ...planDefaults["nina.await"], ...message } : { text };
}

function sequenceParams(sequence: SequenceFile): NinaSequenceParams {
  if (sequence === "stop") return { action: "stop" };
  if (sequence === "start") return { action: "start", skipValidation: false };
  const { load, skip, start } = sequence;
  if (load !== undefined) return { action: "load", name: load };
  if (skip !== undefined) return { action: "skip", items: skip };
  return { action: "start", skipValidation: start === "unchecked" };
}

function captureParams({ exposure, ...rest }: CaptureFile): NinaCaptureParams {
  return { ...planDefaults["nina.capture"], ...rest, exposureSec: duration(exposure) };
}

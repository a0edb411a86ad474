import { planDefaults } from "../../gen/defaults.ts";
import type { Json, JsonObject } from "../../verb.ts";
import { parseDuration } from "../duration.ts";
import type { StepReading } from "./reading.ts";

/** Seconds that a step takes at the very least; 0 when its device does not offer the verb. */
export function leastSecOf({ info, kind, verb, file }: StepReading): number {
  if (info === undefined) return 0;
  const value: unknown = (file as Readonly<Record<string, unknown>>)[verb];
  const defaults: Readonly<Record<string, JsonObject>> = planDefaults;
  const key = `${kind}.${verb}`;
  const params = { ...(Object.hasOwn(defaults, key) ? defaults[key] : {}), ...(value as JsonObject) };
  return info.leastSec({ ...params, ...exposureSec(params.exposure) });
}

function exposureSec(exposure: Json | undefined): JsonObject {
  if (typeof exposure !== "string") return {};
  return { exposureSec: parseDuration(exposure) ?? 0 };
}

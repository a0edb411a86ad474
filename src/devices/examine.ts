import { AppError } from "../errors.ts";
import { deviceText } from "../printable.ts";
import type { Json, JsonObject } from "../verb.ts";
import type { DeviceEnvironment, Family, Observation } from "./device.ts";

/**
 * Connects to a device and says what it is, or what is in the way. Rejects with the signal's reason, and with what
 * is a bug; everything else is an observation.
 */
export async function* examine(
  family: Family,
  settings: JsonObject,
  environment: DeviceEnvironment,
  signal: AbortSignal,
): AsyncIterable<Observation> {
  try {
    yield* family.examine
      ? family.examine(settings, environment, signal)
      : greet(family, settings, environment, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof AppError)) throw error;
    yield { level: "failed", text: error.message, ...(error.hint !== undefined && { hint: error.hint }) };
  }
}

async function* greet(
  family: Family,
  settings: JsonObject,
  environment: DeviceEnvironment,
  signal: AbortSignal,
): AsyncIterable<Observation> {
  const device = await family.open(settings, environment);
  try {
    yield connected(environment.name, await device.ready(signal));
  } finally {
    await device.close();
  }
}

/** What a device said about itself when it connected. */
export function connected(name: string, facts: JsonObject): Observation {
  const told = Object.entries(facts).filter(([, value]) => value !== null && value !== "");
  const list = told.map(([key, value]) => `${key} ${textOf(value)}`).join(", ");
  return { level: "good", text: `${name} answers${list && `: ${list}`}.` };
}

function textOf(value: Json): string {
  return deviceText(typeof value === "string" ? value : JSON.stringify(value));
}

import { DeviceError } from "../../errors.ts";
import type { DeviceState } from "./state.ts";

/** When a telescope must not go on taking pictures. A limit that is absent is not watched. */
export interface Limits {
  readonly minCardFreeGb?: number;
  readonly minBatteryPercent?: number;
  /** Degrees Celsius, inside. */
  readonly maxTemperature?: number;
}

/** Why it must not go on, as the rest of a sentence; undefined when nothing told is beyond a limit. */
export function beyondLimit(
  { cardFreeGb, batteryPercent, temperatureC }: DeviceState,
  limits: Limits,
): string | undefined {
  if (isUnder(cardFreeGb, limits.minCardFreeGb)) return `its card has ${cardFreeGb} GB left`;
  if (isUnder(batteryPercent, limits.minBatteryPercent)) return `its battery is at ${batteryPercent} %`;
  if (isUnder(limits.maxTemperature, temperatureC)) return `it is ${temperatureC} °C warm`;
  return undefined;
}

function isUnder(value: number | undefined, limit: number | undefined): boolean {
  return value !== undefined && limit !== undefined && value < limit;
}

/** The error of a step that a limit ended, or kept from beginning. `what` is a whole clause about the step. */
export function limitReached(device: string, what: string, why: string): DeviceError {
  return new DeviceError("limit-reached", device, `${what}: ${why}.`, {
    retry: "never",
    hint: "Empty its card, charge it or let it cool; the limits are in the observatory file.",
  });
}

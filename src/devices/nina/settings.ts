import type { JsonObject } from "../../verb.ts";

/** Most that its weather station may say. */
export interface WeatherLimits {
  readonly maxHumidityPercent?: number;
  readonly maxWindSpeed?: number;
  readonly maxWindGust?: number;
  readonly maxCloudPercent?: number;
  readonly maxRainRate?: number;
}

/** Settings of N.I.N.A., defaults filled in: `$defs/nina` of the observatory's schema says what each means. */
export interface NinaSettings {
  readonly address: string;
  readonly zone?: string;
  readonly toleranceArcmin: number;
  readonly atStop: "own" | "any";
  readonly safetyMonitor: boolean;
  readonly weather?: WeatherLimits;
}

/** Settings that passed the schema. */
export function ninaSettings(settings: JsonObject): NinaSettings {
  return settings as unknown as NinaSettings;
}

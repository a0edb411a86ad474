import type { DeviceEnvironment, SafetyReading, SafetySource } from "../device.ts";
import { Api } from "./api.ts";
import { readNumber, tableOf } from "./codec.ts";
import { commands } from "./commands.ts";
import { safetyMonitorOf } from "./readings.ts";
import type { NinaSettings, WeatherLimits } from "./settings.ts";

/** What the weather station calls each value, and how a sentence does. */
const values: readonly (readonly [keyof WeatherLimits, field: string, words: string, unit: string])[] = [
  ["maxHumidityPercent", "Humidity", "humidity", " %"],
  ["maxWindSpeed", "WindSpeed", "wind", " m/s"],
  ["maxWindGust", "WindGust", "gusts", " m/s"],
  ["maxCloudPercent", "CloudCover", "clouds", " %"],
  ["maxRainRate", "RainRate", "rain", " mm/h"],
];

/** Whether N.I.N.A.'s safety monitor and weather station say that it is safe. What is not known is not safe. */
export function openSafety(settings: NinaSettings, environment: DeviceEnvironment): SafetySource {
  const api = new Api(environment, settings.address);
  return {
    async read(signal): Promise<SafetyReading> {
      const atMs = environment.clock.now();
      const reasons = [
        ...(settings.safetyMonitor ? monitorReasons(await api.ask(commands.safetyMonitor, signal)) : []),
        ...(settings.weather
          ? weatherReasons(settings.weather, await api.ask(commands.weather, signal))
          : []),
      ];
      return { isSafe: reasons.length === 0, atMs, reasons };
    },
    close: async () => undefined,
  };
}

function monitorReasons(value: unknown): readonly string[] {
  const { connected, isSafe } = safetyMonitorOf(value);
  if (!connected) return ["N.I.N.A. has no safety monitor connected"];
  return isSafe ? [] : ["N.I.N.A.'s safety monitor says unsafe"];
}

function weatherReasons(limits: WeatherLimits, value: unknown): readonly string[] {
  const table = tableOf(value) ?? {};
  if (table.Connected !== true) return ["N.I.N.A. has no weather station connected"];
  return values.flatMap(([limit, field, words, unit]) => {
    const most = limits[limit];
    if (most === undefined) return [];
    const now = readNumber(table[field]);
    if (now === undefined) return [`N.I.N.A.'s weather station does not tell: ${words}`];
    return now > most ? [`${words} ${now}${unit}, more than ${most}${unit}`] : [];
  });
}

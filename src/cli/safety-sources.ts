import { dirname, resolve } from "node:path";
import type { Clock } from "../clock.ts";
import type { SafetySource } from "../devices/device.ts";
import type { Observatory, ObservatorySafetySource } from "../plan/observatory.ts";
import { alpacaSource } from "../safety/alpaca.ts";
import { commandSource } from "../safety/command.ts";
import { fileSource } from "../safety/file.ts";
import type { SafetyRules } from "../safety/rules.ts";
import type { SecretReference } from "../verb.ts";
import { deviceOpener, type Opener } from "./open-device.ts";
import { commandRunner } from "./outside.ts";
import type { Platform } from "./platform.ts";

/** What the sources of an observatory file are opened with. */
export interface SafetyOpening {
  readonly platform: Platform;
  readonly clock: Clock;
  readonly observatory: Observatory;
  readonly secret: (reference: SecretReference) => string;
}

/** Said before a simulated night of an observatory that has safety sources. */
export const assumedSafeText = "The safety sources are not asked: it is taken to be safe all night.";

/** The safety gate of an observatory; undefined when its file has none. Connects nothing yet. */
export async function safetyRules(opening: SafetyOpening): Promise<SafetyRules | undefined> {
  const { safety } = opening.observatory;
  if (safety === undefined) return undefined;
  const opener = await deviceOpener(opening);
  const { http } = await opening.platform.transports(opening.clock);
  const sources = Object.entries(safety.sources).map(async ([name, settings]) => {
    const { everySec, maxAgeSec } = settings;
    const source =
      settings.kind === "alpaca"
        ? alpacaSource({ address: settings.address, http, clock: opening.clock })
        : await openSource(opening, opener, settings);
    return { name, source, everySec, maxAgeSec };
  });
  return { sources: await Promise.all(sources), settleSec: safety.settleSec, lanes: safety.lanes };
}

async function openSource(
  { platform, clock, observatory }: SafetyOpening,
  opener: Opener,
  settings: Exclude<ObservatorySafetySource, { kind: "alpaca" }>,
): Promise<SafetySource> {
  switch (settings.kind) {
    case "nina": {
      const { family, settings: own, environment } = opener(settings.device, () => undefined);
      const source = await family.openSafety?.(own, environment);
      if (source === undefined) throw new Error(`${settings.device} knows nothing of safety.`);
      return source;
    }
    case "command": {
      const succeeds = commandRunner(platform, observatory);
      const { command } = settings;
      return commandSource(command, (signal) => succeeds(command, (text) => text, signal), clock);
    }
    case "file": {
      const path = resolve(dirname(observatory.file), settings.path);
      return fileSource({ ...settings, path }, platform.readWeather, clock);
    }
  }
}

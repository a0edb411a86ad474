import { describe, expect, test } from "vitest";
import { families } from "../../../src/devices/catalog.ts";
import { examine } from "../../../src/devices/nina/examine.ts";
import { openSafety } from "../../../src/devices/nina/safety.ts";
import type { NinaSettings } from "../../../src/devices/nina/settings.ts";
import type { Behaviour } from "../../../src/sim/nina/options.ts";
import type { JsonObject } from "../../../src/verb.ts";
import { never, rig } from "./rig.ts";

async function reading(behaviour: Partial<Behaviour>, settings: Partial<NinaSettings> = {}) {
  const world = rig({ behaviour, settings });
  return world.clock.runUntil(openSafety(world.settings, world.environment).read(never));
}

describe("safety", () => {
  test("the monitor says it, and when it was asked", async () => {
    const world = rig();
    const source = await families.nina!.openSafety!(
      world.settings as unknown as JsonObject,
      world.environment,
    );
    await world.clock.advance(5_000);
    const atMs = world.clock.now();
    expect(await world.clock.runUntil(source.read(never))).toEqual({ isSafe: true, atMs, reasons: [] });
    await source.close();
  });

  test.each([
    [{ safetyMonitor: "unsafe" } as const, {}, "N.I.N.A.'s safety monitor says unsafe"],
    [{ safetyMonitor: "none" } as const, {}, "N.I.N.A. has no safety monitor connected"],
    [
      { weather: "none" } as const,
      { weather: { maxWindSpeed: 9 } },
      "N.I.N.A. has no weather station connected",
    ],
    [{ weather: "wet" } as const, { weather: { maxHumidityPercent: 90 } }, "humidity 97.5 %, more than 90 %"],
    [{}, { weather: { maxCloudPercent: 30 } }, "N.I.N.A.'s weather station does not tell: clouds"],
  ])("%j %j: %s", async (behaviour, settings, reason) => {
    expect(await reading(behaviour, settings)).toMatchObject({ isSafe: false, reasons: [reason] });
  });

  test("a weather station is enough where there is no monitor", async () => {
    const settings = { safetyMonitor: false, weather: { maxHumidityPercent: 90, maxRainRate: 0 } };
    expect(await reading({ safetyMonitor: "none" }, settings)).toMatchObject({ isSafe: true });
    expect(await reading({ safetyMonitor: "none", weather: "wet" }, settings)).toMatchObject({
      isSafe: false,
    });
  });

  test.each(["silent", "refuse", "web-page"] as const)("%s is no answer", async (fault) => {
    const world = rig({ fault: [fault, "equipment/safetymonitor/info"] });
    const asked = openSafety(world.settings, world.environment).read(never);
    await expect(world.clock.runUntil(asked)).rejects.toMatchObject({ device: "rig", retry: "safe" });
  });
});

describe("doctor", () => {
  async function findings(options: Parameters<typeof rig>[0]) {
    const world = rig(options);
    const found: string[] = [];
    const looking = (async () => {
      for await (const { level, text } of examine(world.settings, world.environment, never))
        found.push(`${level}: ${text}`);
    })();
    await world.clock.runUntil(looking);
    return found;
  }

  test("says what it found, and what would be in the way", async () => {
    expect(await findings({})).toEqual([
      "good: rig answers: nina 3.2.0.9001, advancedApi 2.2.15.2.",
      "good: Its mount is connected.",
      "good: Its camera is connected.",
      "good: It says that it is safe.",
    ]);
    expect(
      await findings({ behaviour: { safetyMonitor: "none" }, fault: ["mount-gone", "version"] }),
    ).toEqual([
      expect.stringMatching(/^good: rig answers/),
      "warning: Its mount is not connected.",
      "good: Its camera is connected.",
      "warning: For a safety gate it is not safe: N.I.N.A. has no safety monitor connected.",
    ]);
  });
});

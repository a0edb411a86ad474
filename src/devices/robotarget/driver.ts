import type { JsonObject } from "../../verb.ts";
import type { SyncParams } from "../../verb-params.ts";
import type { Device, DeviceEnvironment } from "../device.ts";
import { Connection } from "./connection.ts";
import { readSettings, zoneOf } from "./settings.ts";
import { sync } from "./steps/sync.ts";

/** Makes the device; nothing is connected yet. */
export function openRobotarget(rawSettings: JsonObject, environment: DeviceEnvironment): Device {
  const settings = readSettings(rawSettings);
  const connection = new Connection(settings, environment);
  const tools = {
    device: environment.name,
    connection,
    profile: settings.profile,
    zone: zoneOf(settings, environment),
  };
  return {
    ready: (signal) => connection.ready(signal),
    run: async (verb, params, context) => {
      if (verb !== "sync") throw new Error(`robotarget has no verb ${verb}.`);
      return sync(params as unknown as SyncParams, context, tools);
    },
    // Sync moves nothing. What RoboTarget's scheduler does is started, watched and stopped by Voyager.
    makeSafe: async () => ["Left the equipment to Voyager's own safety: only the database was written to."],
    close: () => connection.close(),
  };
}

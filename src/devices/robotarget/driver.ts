import type { JsonObject } from "../../verb.ts";
import type { VerbParams } from "../../verb-params.ts";
import type { Device, DeviceEnvironment, StepContext } from "../device.ts";
import { Connection } from "./connection.ts";
import { readSettings, zoneOf } from "./settings.ts";
import { abort } from "./steps/abort.ts";
import { report } from "./steps/report.ts";
import { rest } from "./steps/rest.ts";
import { switchObjects } from "./steps/switch.ts";
import { sync } from "./steps/sync.ts";
import { watch } from "./steps/watch.ts";
import type { DatabaseTools } from "./sync/planned-database.ts";

type Step = (params: JsonObject, context: StepContext, tools: DatabaseTools) => Promise<JsonObject>;

/** Parameters were checked when the plan was resolved. */
function paramsOf<V extends keyof VerbParams>(_verb: V, params: JsonObject): VerbParams[V] {
  return params as unknown as VerbParams[V];
}

const steps: Readonly<Record<string, Step>> = {
  sync: (params, ...rest) => sync(paramsOf("robotarget.sync", params), ...rest),
  enable: (params, ...rest) => switchObjects(true, paramsOf("robotarget.enable", params), ...rest),
  disable: (params, ...rest) => switchObjects(false, paramsOf("robotarget.disable", params), ...rest),
  watch: (params, ...rest) => watch(paramsOf("robotarget.watch", params), ...rest),
  abort: (params, ...rest) => abort(paramsOf("robotarget.abort", params), ...rest),
  report: (params, ...rest) => report(paramsOf("robotarget.report", params), ...rest),
};

/** Makes the device; nothing is connected yet. */
export function openRobotarget(rawSettings: JsonObject, environment: DeviceEnvironment): Device {
  const settings = readSettings(rawSettings);
  const connection = new Connection(settings, environment);
  const tools = {
    device: environment.name,
    connection,
    clock: environment.clock,
    profile: settings.profile,
    zone: zoneOf(settings, environment),
  };
  return {
    ready: (signal) => connection.ready(signal),
    run: async (verb, params, context) => {
      const step = Object.hasOwn(steps, verb) ? steps[verb] : undefined;
      if (!step) throw new Error(`robotarget has no verb ${verb}.`);
      return step(params, context, tools);
    },
    makeSafe: (signal) => rest(settings.atStop ?? "leave", tools, signal),
    close: () => connection.close(),
  };
}

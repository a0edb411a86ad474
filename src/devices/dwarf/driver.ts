import type { JsonObject } from "../../verb.ts";
import type { VerbParams } from "../../verb-params.ts";
import type { Device, DeviceEnvironment, StepContext } from "../device.ts";
import { createCodec } from "./codec.ts";
import { makeSafe } from "./safe.ts";
import { loadSchema } from "./schema.ts";
import { Session } from "./session.ts";
import { calibrate } from "./steps/calibrate.ts";
import { camera } from "./steps/camera.ts";
import { goLive } from "./steps/go-live.ts";
import { goto } from "./steps/goto.ts";
import { stack } from "./steps/stack.ts";
import { type ModelName, models } from "./tables.ts";

/** A telescope's entry in the observatory file (`$defs/dwarf` of its schema). */
interface DwarfSettings {
  readonly address: string;
  readonly http?: string;
  readonly model: ModelName;
  readonly clientId?: string;
}

type Step = (session: Session, context: StepContext, params: JsonObject) => Promise<JsonObject>;

/** Parameters were checked when the plan was resolved. */
function paramsOf<V extends keyof VerbParams>(_verb: V, params: JsonObject): VerbParams[V] {
  return params as unknown as VerbParams[V];
}

const steps: Readonly<Record<string, Step>> = {
  calibrate,
  goto: (session, context, params) => {
    const { target } = paramsOf("dwarf.goto", params);
    return goto(session, context, target, context.inDoubt || context.earlier.length > 0);
  },
  camera: (session, context, params) => camera(session, context, paramsOf("dwarf.camera", params)),
  stack: (session, context, params) => stack(session, context, paramsOf("dwarf.stack", params)),
  goLive,
};

/** Makes the device of an observatory entry; does not connect yet. */
export function openDwarf(settings: JsonObject, environment: DeviceEnvironment): Device {
  const { address, http, model: modelName, clientId } = settings as unknown as DwarfSettings;
  const model = models[modelName];
  const session = new Session(
    environment,
    {
      address,
      model,
      clientId: clientId ?? model.clientId,
      http: (http ?? albumOf(address)).replace(/\/+$/, ""),
    },
    createCodec(loadSchema()),
  );
  return {
    ready: (signal) => session.ready(signal),
    async run(verb, params, context) {
      const step = Object.hasOwn(steps, verb) ? steps[verb] : undefined;
      if (!step) throw new Error(`A DWARF telescope has no verb ${verb}.`);
      try {
        await session.ready(context.signal);
        return await step(session, context, params);
      } catch (error) {
        // Whatever failed because of the abort, the abort is why.
        context.signal.throwIfAborted();
        throw error;
      }
    },
    makeSafe: (signal) => makeSafe(session, signal),
    close: () => session.close(),
  };
}

/** The album's interface is on port 8082 of the telescope. */
function albumOf(address: string): string {
  return `http://${new URL(address).hostname}:8082`;
}

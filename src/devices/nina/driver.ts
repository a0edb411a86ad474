import type { JsonObject } from "../../verb.ts";
import type { VerbParams } from "../../verb-params.ts";
import type { Device, DeviceEnvironment, StepContext } from "../device.ts";
import { ownWork } from "./own-work.ts";
import { makeSafe } from "./safe.ts";
import { createSession, type Session } from "./session.ts";
import type { NinaSettings } from "./settings.ts";
import { awaitEvent } from "./steps/await.ts";
import { capture } from "./steps/capture.ts";
import { park } from "./steps/park.ts";
import { sequence } from "./steps/sequence.ts";
import { slew } from "./steps/slew.ts";
import { status } from "./steps/status.ts";

type Step = (session: Session, context: StepContext, params: JsonObject) => Promise<JsonObject>;

/** Parameters were checked when the plan was resolved. */
function paramsOf<V extends keyof VerbParams>(_verb: V, params: JsonObject): VerbParams[V] {
  return params as unknown as VerbParams[V];
}

const steps: Readonly<Record<string, Step>> = {
  await: (session, context, params) => awaitEvent(session, context, paramsOf("nina.await", params)),
  sequence: (session, context, params) => sequence(session, context, paramsOf("nina.sequence", params)),
  slew: (session, context, params) => slew(session, context, paramsOf("nina.slew", params)),
  capture: (session, context, params) => capture(session, context, paramsOf("nina.capture", params)),
  park: (session, context, params) => park(session, context, paramsOf("nina.park", params)),
  status,
};

/** Makes the device of an observatory entry; does not connect yet. */
export function openNina(settings: NinaSettings, environment: DeviceEnvironment): Device {
  const session = createSession(settings, environment);
  return {
    ready: (signal) => session.link.ready(signal),
    async run(verb, params, context) {
      const step = Object.hasOwn(steps, verb) ? steps[verb] : undefined;
      if (!step) throw new Error(`N.I.N.A. has no verb ${verb}.`);
      try {
        await session.link.connect(context.signal);
        return await step(session, context, params);
      } catch (error) {
        // Whatever failed because of the abort, the abort is why.
        context.signal.throwIfAborted();
        throw error;
      }
    },
    ownWork: (signal) => ownWork(session, signal),
    makeSafe: (signal) => makeSafe(session, signal),
    close: () => session.link.close(),
  };
}

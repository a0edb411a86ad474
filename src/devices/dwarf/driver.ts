import type { JsonObject } from "../../verb.ts";
import type { VerbParams } from "../../verb-params.ts";
import type { Device, DeviceEnvironment, StepContext } from "../device.ts";
import { createCodec } from "./codec.ts";
import type { Limits } from "./limits.ts";
import { makeSafe } from "./safe.ts";
import { loadSchema } from "./schema.ts";
import { Session } from "./session.ts";
import { calibrate } from "./steps/calibrate.ts";
import { camera } from "./steps/camera.ts";
import { darks } from "./steps/darks.ts";
import { download } from "./steps/download.ts";
import { focus } from "./steps/focus.ts";
import { goLive } from "./steps/go-live.ts";
import { goto } from "./steps/goto.ts";
import { hostLock, indicator, ringLight } from "./steps/lights.ts";
import { move } from "./steps/move.ts";
import { burst, panorama, photo, record, timelapse } from "./steps/pictures.ts";
import { polarAlign } from "./steps/polar-align.ts";
import { powerOff, reboot } from "./steps/power.ts";
import { schedule } from "./steps/schedule.ts";
import { stack } from "./steps/stack.ts";
import { trackBody } from "./steps/track-body.ts";
import { type ProfileName, profiles } from "./tables.ts";

/** A telescope's entry in the observatory file (`$defs/dwarf` of its schema). */
interface DwarfSettings extends Limits {
  readonly address: string;
  readonly http?: string;
  readonly files?: string;
  readonly profile: "auto" | ProfileName;
  readonly clientId?: string;
}

type Step = (session: Session, context: StepContext, params: JsonObject) => Promise<JsonObject>;

/** Parameters were checked when the plan was resolved. */
function paramsOf<V extends keyof VerbParams>(_verb: V, params: JsonObject): VerbParams[V] {
  return params as unknown as VerbParams[V];
}

const steps: Readonly<Record<string, Step>> = {
  calibrate,
  goto: (session, context, params) =>
    goto(session, context, paramsOf("dwarf.goto", params), context.inDoubt || context.earlier.length > 0),
  focus: (session, context, params) => focus(session, context, paramsOf("dwarf.focus", params)),
  polarAlign,
  track: (session, context, params) => trackBody(session, context, paramsOf("dwarf.track", params)),
  camera: (session, context, params) => camera(session, context, paramsOf("dwarf.camera", params)),
  stack: (session, context, params) => stack(session, context, paramsOf("dwarf.stack", params)),
  goLive,
  darks: (session, context, params) => darks(session, context, paramsOf("dwarf.darks", params)),
  photo: (session, context, params) => photo(session, context, paramsOf("dwarf.photo", params)),
  burst: (session, context, params) => burst(session, context, paramsOf("dwarf.burst", params)),
  record: (session, context, params) => record(session, context, paramsOf("dwarf.record", params)),
  timelapse: (session, context, params) => timelapse(session, context, paramsOf("dwarf.timelapse", params)),
  panorama: (session, context, params) => panorama(session, context, paramsOf("dwarf.panorama", params)),
  move: (session, context, params) => move(session, context, paramsOf("dwarf.move", params)),
  ringLight: (session, context, params) => ringLight(session, context, paramsOf("dwarf.ringLight", params)),
  indicator: (session, context, params) => indicator(session, context, paramsOf("dwarf.indicator", params)),
  lock: (session, context) => hostLock(session, context, true),
  unlock: (session, context) => hostLock(session, context, false),
  download: (session, context, params) => download(session, context, paramsOf("dwarf.download", params)),
  schedule: (session, context, params) => schedule(session, context, paramsOf("dwarf.schedule", params)),
  powerOff,
  reboot,
};

/** Makes the device of an observatory entry; does not connect yet. */
export function openDwarf(settings: JsonObject, environment: DeviceEnvironment): Device {
  const { address, http, files, profile, clientId, ...limits } = settings as unknown as DwarfSettings;
  const session = new Session(
    environment,
    {
      address,
      profile: profile === "auto" ? undefined : profiles[profile],
      clientId,
      limits,
      http: withoutSlash(http ?? albumOf(address)),
      // Where the album was put elsewhere, as by a simulator, the files are there too.
      files: withoutSlash(files ?? http ?? `http://${new URL(address).hostname}`),
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

const withoutSlash = (url: string): string => url.replace(/\/+$/, "");

/** The album's interface is on port 8082 of the telescope. */
function albumOf(address: string): string {
  return `http://${new URL(address).hostname}:8082`;
}

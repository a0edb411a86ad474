import { DeviceError } from "../../errors.ts";
import type { CameraParams, StackParams } from "../../verb-params.ts";
import type { StepContext } from "../device.ts";
import { act } from "./act.ts";
import { commands } from "./commands.ts";
import { setLaterParam } from "./later-params.ts";
import { darksMisfits, misfitsOf } from "./misfits.ts";
import { pictureSettings, type Setting } from "./picture-settings.ts";
import type { Session } from "./session.ts";
import {
  binnings,
  type CameraName,
  continuousFeature,
  featureIds,
  formats,
  gearFeature,
  lookUp,
  type Table,
} from "./tables.ts";

/** Parameters as their numbers on the wire. */
interface Wire {
  readonly exposure: number | undefined;
  readonly gain: number | undefined;
  readonly filter: number | undefined;
}

const MANUAL = 1;

/**
 * What sets the parameters of a camera, in the order that the telescope wants. Nothing is set yet.
 * Rejects with DeviceError `unsupported-value`, which lists what the model has instead.
 */
export async function cameraSettings(
  session: Session,
  context: StepContext,
  params: CameraParams & Partial<Pick<StackParams, "darks">>,
): Promise<readonly Setting[]> {
  const { camera, exposureSec, gain, filter } = params;
  const has = (await session.catalogue(context.signal))[camera];
  const [misfit] = [...misfitsOf(has, session.profile.generation, params), ...darksMisfits(params)];
  if (misfit) throw unsupported(session, misfit.what, misfit.instead);
  const wire: Wire = {
    exposure: exposureSec === undefined ? undefined : numberOf(has.exposures, exposureSec),
    gain: gain === undefined ? undefined : numberOf(has.gains, gain),
    filter: filter === undefined ? undefined : has.filters[filter],
  };
  const picture = pictureSettings(session, has, params);
  return session.profile.generation === "v2"
    ? [...earlierSettings(session, camera, wire), ...picture, ...featuresOf(session, params)]
    : [...laterSettings(session, camera, wire), ...picture];
}

function numberOf(table: Table, value: number): number | undefined {
  const found = lookUp(table, value);
  return "wire" in found ? found.wire : undefined;
}

/** Sets the number of frames after which a stack ends by itself. Rejects with DeviceError. */
export async function limitFrames(
  session: Session,
  context: StepContext,
  camera: CameraName,
  frames: number,
): Promise<void> {
  if (session.profile.generation === "v3") {
    await setLaterParam(session, context, { command: commands.param.setInt, camera, name: "frames" }, frames);
    return;
  }
  const param = continuousFeature(featureIds.frames, frames);
  await act(session, context, commands.tele.setFeature, { param });
}

function earlierSettings(session: Session, camera: CameraName, wire: Wire): readonly Setting[] {
  const { setExposureMode, setExposure, setGain } = commands[camera];
  const { exposure: index, gain, filter: value } = wire;
  const settings: Setting[] = [];
  // The handshake opens the tele camera only.
  if (camera === "wide") {
    settings.push(({ signal }) => session.tell(commands.wide.openCamera, {}, { signal }));
  }
  if (index !== undefined) {
    settings.push(
      (context) => act(session, context, setExposureMode, { mode: MANUAL }),
      (context) => act(session, context, setExposure, { index }),
    );
  }
  if (gain !== undefined) settings.push((context) => act(session, context, setGain, { index: gain }));
  if (value !== undefined) {
    settings.push((context) => act(session, context, commands.tele.setFilter, { value }));
  }
  return settings;
}

function laterSettings(session: Session, camera: CameraName, wire: Wire): readonly Setting[] {
  const { param } = commands;
  const settings: Setting[] = [];
  for (const [name, command] of [
    ["exposure", param.setExposure],
    ["gain", param.setGain],
    ["filter", param.setInt],
  ] as const) {
    const value = wire[name];
    if (value === undefined) continue;
    settings.push((context) => setLaterParam(session, context, { command, camera, name }, value));
  }
  return settings;
}

function featuresOf(session: Session, { binning, format }: CameraParams): readonly Setting[] {
  const features = [
    { id: featureIds.binning, index: binning && binnings[binning] },
    { id: featureIds.format, index: format && formats[format] },
  ];
  return features.flatMap(({ id, index }) => {
    if (typeof index !== "number") return [];
    const param = gearFeature(id, index);
    return [(context: StepContext) => act(session, context, commands.tele.setFeature, { param })];
  });
}

/** Number on the wire of a value. Throws DeviceError `unsupported-value`. */
export function indexOf(
  session: Session,
  what: string,
  table: Table,
  wanted: number,
  text: (value: number) => string,
): number {
  const found = lookUp(table, wanted);
  if ("wire" in found) return found.wire;
  throw unsupported(session, what, found.neighbours.map(text));
}

/** The error for a value that the model does not have. `instead`: what it has next to that. */
export function unsupported(session: Session, what: string, instead: readonly string[]): DeviceError {
  const { name } = session.environment;
  const has = instead.length === 0 ? "it has none there" : `${instead.join(" or ")} it has`;
  const message = `${name}, a ${session.profile.label}, has no ${what}: ${has}.`;
  return new DeviceError("unsupported-value", name, message, {
    retry: "never",
    hint: "Change the plan to a value that the telescope has.",
  });
}

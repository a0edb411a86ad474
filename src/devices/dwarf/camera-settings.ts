import { DeviceError } from "../../errors.ts";
import type { CameraParams } from "../../verb-params.ts";
import type { StepContext } from "../device.ts";
import { act } from "./act.ts";
import { setExposure, setExposureMode, setFeature, setFilter, setGain } from "./commands.ts";
import type { Session } from "./session.ts";
import { binnings, continuousFeature, featureIds, formats, gearFeature, lookUp } from "./tables.ts";

/** Sets one parameter. Rejects with DeviceError. */
type Setting = (context: StepContext) => Promise<void>;

const MANUAL = 1;

/**
 * What sets the parameters of the tele camera, in the order that the telescope wants. Nothing is sent yet.
 * Throws DeviceError `unsupported-value`, which lists what the model has instead.
 */
export function cameraSettings(session: Session, params: CameraParams): readonly Setting[] {
  const { model } = session.settings;
  const { exposureSec, gain, filter, binning, format } = params;
  const settings: Setting[] = [];
  if (exposureSec !== undefined) {
    const index = indexOf(session, `exposure of ${exposureSec} s`, model.exposures, exposureSec, secondsText);
    settings.push(
      (context) => act(session, context, setExposureMode, { mode: MANUAL }),
      (context) => act(session, context, setExposure, { index }),
    );
  }
  if (gain !== undefined) {
    const index = indexOf(session, `gain of ${gain}`, model.gains, gain, String);
    settings.push((context) => act(session, context, setGain, { index }));
  }
  if (filter !== undefined) {
    const value = choiceOf(session, `filter called ${filter}`, model.filters, filter);
    settings.push((context) => act(session, context, setFilter, { value }));
  }
  const features = [
    { id: featureIds.binning, what: "binning", choices: binnings, wanted: binning },
    { id: featureIds.format, what: "format", choices: formats, wanted: format },
  ];
  for (const { id, what, choices, wanted } of features) {
    if (wanted === undefined) continue;
    const param = gearFeature(id, choiceOf(session, `${what} called ${wanted}`, choices, wanted));
    settings.push((context) => act(session, context, setFeature, { param }));
  }
  return settings;
}

/** What sets the number of frames after which a stack ends by itself. */
export function frameLimit(session: Session, frames: number): Setting {
  const param = continuousFeature(featureIds.frames, frames);
  return (context) => act(session, context, setFeature, { param });
}

function indexOf(
  session: Session,
  what: string,
  table: Parameters<typeof lookUp>[0],
  wanted: number,
  text: (value: number) => string,
): number {
  const found = lookUp(table, wanted);
  if ("index" in found) return found.index;
  throw unsupported(session, what, found.neighbours.map(text));
}

function choiceOf(
  session: Session,
  what: string,
  choices: Readonly<Record<string, number>>,
  wanted: string,
): number {
  const value = Object.hasOwn(choices, wanted) ? choices[wanted] : undefined;
  if (value !== undefined) return value;
  throw unsupported(session, what, Object.keys(choices));
}

function unsupported(session: Session, what: string, instead: readonly string[]): DeviceError {
  const { name } = session.environment;
  const message = `${name}, a ${session.settings.model.label}, has no ${what}: ${instead.join(" or ")} it has.`;
  return new DeviceError("unsupported-value", name, message, {
    retry: "never",
    hint: "Change the plan to a value that the telescope has.",
  });
}

/** Exposures under 0.4 s as fractions, as the telescope shows them. */
function secondsText(sec: number): string {
  return sec < 0.4 ? `1/${Math.round(1 / sec)} s` : `${sec} s`;
}

import type { CameraParams } from "../../verb-params.ts";
import type { StepContext } from "../device.ts";
import { act } from "./act.ts";
import type { CameraCatalogue } from "./catalogue.ts";
import { commands } from "./commands.ts";
import { setLaterParam, setLaterWhiteBalance } from "./later-params.ts";
import { type LevelName, levelNames, levelOnWire, whiteBalanceModes } from "./picture-tables.ts";
import type { Session } from "./session.ts";
import { type CameraName, lookUp } from "./tables.ts";

/** Sets one parameter. Rejects with DeviceError. */
export type Setting = (context: StepContext) => Promise<unknown>;

type SetLevel = (
  session: Session,
  context: StepContext,
  camera: CameraName,
  value: number,
) => Promise<unknown>;

const setLevel: Readonly<Record<LevelName, SetLevel>> = {
  brightness: (session, context, camera, value) =>
    act(session, context, commands[camera].setBrightness, { value }),
  contrast: (session, context, camera, value) =>
    act(session, context, commands[camera].setContrast, { value }),
  saturation: (session, context, camera, value) =>
    act(session, context, commands[camera].setSaturation, { value }),
  hue: (session, context, camera, value) => act(session, context, commands[camera].setHue, { value }),
  sharpness: (session, context, camera, value) =>
    act(session, context, commands[camera].setSharpness, { value }),
};

const AUTOMATIC = 0;
const MANUAL = 1;

/**
 * What sets how a camera's picture looks: levels and white balance, all of which `has` was found to have. V3 firmware
 * takes the levels as the app shows them.
 */
export function pictureSettings(
  session: Session,
  has: CameraCatalogue,
  params: CameraParams,
): readonly Setting[] {
  const isV2 = session.profile.generation === "v2";
  const { camera } = params;
  const levels = levelNames.flatMap((name): readonly Setting[] => {
    const shown = params[name];
    if (shown === undefined) return [];
    if (isV2)
      return [(context) => setLevel[name](session, context, camera, levelOnWire(camera, name, shown))];
    const command = commands.param.setInt;
    return [(context) => setLaterParam(session, context, { command, camera, name }, shown)];
  });
  return [...levels, ...(isV2 ? earlierBalance : laterBalance)(session, has, params)];
}

function earlierBalance(session: Session, has: CameraCatalogue, params: CameraParams): readonly Setting[] {
  const { camera, whiteBalance } = params;
  const index = temperatureOf(has, params);
  const { setWhiteBalanceMode, setColourTemperature } = commands[camera];
  const mode = (value: number): Setting => {
    return (context) => act(session, context, setWhiteBalanceMode, { mode: value });
  };
  if (index !== undefined)
    return [mode(MANUAL), (context) => act(session, context, setColourTemperature, { index })];
  if (whiteBalance === undefined) return [];
  const value = has.scenes[whiteBalance];
  if (value === undefined) return [mode(AUTOMATIC)];
  return [mode(MANUAL), (context) => act(session, context, commands.tele.setWhiteBalanceScene, { value })];
}

function laterBalance(session: Session, has: CameraCatalogue, params: CameraParams): readonly Setting[] {
  const { camera, whiteBalance } = params;
  const index = temperatureOf(has, params);
  const scene = whiteBalance === undefined ? undefined : has.scenes[whiteBalance];
  const { colourTemperature, scene: preset } = whiteBalanceModes;
  const wanted =
    index !== undefined
      ? { mode: colourTemperature, value: index }
      : scene !== undefined
        ? { mode: preset, value: scene }
        : undefined;
  return wanted ? [(context) => setLaterWhiteBalance(session, context, camera, wanted)] : [];
}

function temperatureOf(has: CameraCatalogue, { colourTemperatureK }: CameraParams): number | undefined {
  if (colourTemperatureK === undefined) return undefined;
  const found = lookUp(has.colourTemperatures, colourTemperatureK);
  return "wire" in found ? found.wire : undefined;
}

import { DeviceError } from "../../../errors.ts";
import { deviceText } from "../../../printable.ts";
import type { JsonObject } from "../../../verb.ts";
import type { DarksParams } from "../../../verb-params.ts";
import type { StepContext } from "../../device.ts";
import { indexOf } from "../camera-settings.ts";
import { commands } from "../commands.ts";
import { type Darks, listDarks, matching } from "../darks-list.ts";
import { runToEnd } from "../follow.ts";
import { deepSky, enterMode } from "../mode.ts";
import type { Session } from "../session.ts";
import { binnings } from "../tables.ts";

const { astro } = commands;

const CAMERA_TELE = 0;
const CAMERA_WIDE = 1;
/** The mini closes its shutter. */
const SHUTTER = 3;
const MINI = 4;
const READ_OUT_MS = 60_000;

/** V3 firmware tells of each camera's darks apart, and has one command for both. */
const wideCalibrationFrames: typeof astro.startCalibrationFrames = {
  ...astro.startCalibrationFrames,
  completedBy: "wideDarks",
  confirmed: ({ wideDarks }, since) => wideDarks.startedAt > since,
};

/** Takes darks unless there are some that fit, lists all, or deletes those that fit. */
export async function darks(
  session: Session,
  context: StepContext,
  params: DarksParams,
): Promise<JsonObject> {
  const { signal } = context;
  if (params.action === "list") {
    const all = await listDarks(session, params.camera, signal);
    return { darks: all.map(factsOf) };
  }
  const found = matching(await listDarks(session, params.camera, signal), params);
  if (params.action === "delete") {
    if (found.length > 0) await remove(session, context, params, found);
    return { deleted: found.length };
  }
  if (found.length > 0 && !params.again) return { taken: 0, alreadyThere: true };
  await take(session, context, params);
  // Some firmware tells nothing while it takes them: only its list shows that they are there.
  if (matching(await listDarks(session, params.camera, signal), params).length > 0) {
    return { taken: params.frames, alreadyThere: false };
  }
  throw missing(session);
}

type Wanted = Extract<DarksParams, { readonly exposureSec: number }>;

async function take(session: Session, context: StepContext, params: Wanted): Promise<void> {
  const { camera, exposureSec, gain, binning, frames } = params;
  const has = (await session.catalogue(context.signal))[camera];
  const expIndex = indexOf(
    session,
    `exposure of ${exposureSec} s`,
    has.exposures,
    exposureSec,
    (sec) => `${sec} s`,
  );
  const gainNumber = indexOf(session, `gain of ${gain}`, has.gains, gain, String);
  const bin = binnings[binning] ?? 0;
  let percent = 0;
  const watching = {
    quietMs: 2000 * exposureSec + READ_OUT_MS,
    look: ({ darksProgress }: Session["state"]) => {
      if (darksProgress === percent) return;
      percent = darksProgress;
      context.progress({ percent });
    },
  };
  await enterMode(session, deepSky, context.signal);
  session.forgetCounts();
  if (session.profile.generation === "v3") {
    const request = {
      expIndex,
      gain,
      resolution: bin,
      capSize: frames,
      cameraType: camera === "wide" ? CAMERA_WIDE : CAMERA_TELE,
      ...(session.profile.deviceId === MINI && { filterType: SHUTTER }),
    };
    const command = camera === "wide" ? wideCalibrationFrames : astro.startCalibrationFrames;
    await runToEnd(session, context, { command, request, ...watching });
    return;
  }
  const request = { expIndex, gainIndex: gainNumber, binIndex: bin, capSize: frames };
  if (camera === "wide")
    await runToEnd(session, context, { command: astro.startWideDarks, request, ...watching });
  else await runToEnd(session, context, { command: astro.startDarks, request, ...watching });
}

async function remove(
  session: Session,
  { signal }: StepContext,
  { camera }: DarksParams,
  found: readonly Darks[],
): Promise<void> {
  if (session.profile.generation === "v3") {
    const infoIds = found.map(({ infoId }) => infoId);
    await session.tell(astro.deleteCalibrationFrames, { infoIds }, { signal });
    return;
  }
  const darkList = found.map(({ indices }) => ({ ...indices, tempValue: 0 }));
  await session.tell(camera === "wide" ? astro.deleteWideDarks : astro.deleteDarks, { darkList }, { signal });
}

function factsOf({ exposure, gain, temperatureC }: Darks): JsonObject {
  return { exposure: deviceText(exposure), gain, temperatureC };
}

function missing({ environment: { name } }: Session): DeviceError {
  return new DeviceError("darks-not-taken", name, `${name} took darks and does not have them.`, {
    retry: "safe",
    hint: "Check that no light falls into it and that its card has room.",
  });
}

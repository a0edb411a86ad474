import { DeviceError } from "../../../errors.ts";
import type { JsonObject } from "../../../verb.ts";
import type { PanoramaParams, PhotoParams, RecordParams, TimelapseParams } from "../../../verb-params.ts";
import type { StepContext } from "../../device.ts";
import { act } from "../act.ts";
import { indexOf } from "../camera-settings.ts";
import type { Command } from "../command.ts";
import { commands } from "../commands.ts";
import { endUnseen, followToEnd, holdFor, runToEnd } from "../follow.ts";
import type { EmptyRequest, MessageName } from "../messages.ts";
import { enterMode, type Mode, photoModes } from "../mode.ts";
import type { Session } from "../session.ts";
import {
  burstCounts,
  type CameraName,
  ENDLESS_TIMELAPSE,
  featureIds,
  gearFeature,
  photoParamIds,
  timelapseIntervals,
} from "../tables.ts";

/** The longest exposure there is, and its read-out. */
const PHOTO_MS = 240_000;
const PANORAMA_MS = 120_000;
const STOP_MS = 60_000;
const SETTING_REFUSED = 3;

/** Takes photos, one after the other. */
export async function photo(
  session: Session,
  context: StepContext,
  params: PhotoParams,
): Promise<JsonObject> {
  const { camera, count } = params;
  await prepare(session, context, camera, photoModes.photo);
  const command = commands[camera].photo;
  for (let taken = 0; taken < count; taken += 1) {
    const before = session.state.albumToldAt;
    const end = await runToEnd(session, context, { command, request: {}, quietMs: PHOTO_MS });
    if (end === "unseen" && session.state.albumToldAt === before) throw endUnseen(session, command);
    context.progress({ photosTaken: taken + 1 });
  }
  return { photos: count };
}

/** Takes a burst of photos. */
export async function burst(
  session: Session,
  context: StepContext,
  params: PhotoParams,
): Promise<JsonObject> {
  const { camera, count } = params;
  const { name } = session.environment;
  const index = indexOf(session, `burst of ${count}`, burstCounts, count, String);
  await prepare(session, context, camera, photoModes.burst);
  await setFeature(session, context, featureIds.burstCount, index, [photoParamIds.burstCount, count]);
  session.forgetCounts();
  const command = commands[camera].burst;
  const end = await runToEnd(session, context, { command, request: { count }, quietMs: PHOTO_MS });
  const { done } = session.state.counts;
  if (done >= count) return { photos: done };
  if (end === "unseen") throw endUnseen(session, command);
  throw new DeviceError("burst-short", name, `${name} ended its burst after ${done} of ${count} photos.`, {
    retry: "safe",
    hint: "Check its card and battery.",
  });
}

/** Records a video for a time. */
export async function record(
  session: Session,
  context: StepContext,
  params: RecordParams,
): Promise<JsonObject> {
  const { camera, seconds } = params;
  await prepare(session, context, camera, photoModes.record);
  const { startRecord, stopRecord } = commands[camera];
  await film(session, context, { start: startRecord, stop: stopRecord, seconds });
  return { seconds };
}

/** Takes a time lapse for a time. */
export async function timelapse(
  session: Session,
  context: StepContext,
  params: TimelapseParams,
): Promise<JsonObject> {
  const { camera, intervalSec, seconds } = params;
  const text = (value: number): string => `${value} s`;
  const index = indexOf(session, `interval of ${text(intervalSec)}`, timelapseIntervals, intervalSec, text);
  await prepare(session, context, camera, photoModes.timelapse);
  const { timelapseInterval, timelapseTotal } = featureIds;
  const wanted = [photoParamIds.timelapseInterval, intervalSec] as const;
  const isTaken = await setFeature(session, context, timelapseInterval, index, wanted);
  await setFeature(session, context, timelapseTotal, ENDLESS_TIMELAPSE);
  const { startTimelapse, stopTimelapse } = commands[camera];
  await film(session, context, { start: startTimelapse, stop: stopTimelapse, seconds });
  return { ...(isTaken && { intervalSec }), seconds };
}

/** Takes a panorama. */
export async function panorama(
  session: Session,
  context: StepContext,
  params: PanoramaParams,
): Promise<JsonObject> {
  const { rows, columns } = params;
  await prepare(session, context, "tele", photoModes.panorama);
  session.forgetCounts();
  const command = commands.panorama.startGrid;
  const job = { command, request: { rows, cols: columns }, quietMs: PANORAMA_MS };
  const end = await runToEnd(session, context, job);
  const { done, total } = session.state.counts;
  if (end === "unseen" && (total === 0 || done < total)) throw endUnseen(session, command);
  return { photos: done };
}

/** A camera must be open, and V3 firmware in its mode. */
async function prepare(
  session: Session,
  { signal }: StepContext,
  camera: CameraName,
  mode: Mode,
): Promise<void> {
  if (session.profile.generation === "v3") await enterMode(session, mode, signal);
  else await session.tell(commands[camera].openCamera, {}, { signal });
}

/**
 * Whether it is set. How V3 firmware takes these is not firmly known: what it does not take is left as it is, which the
 * journal says.
 */
async function setFeature(
  session: Session,
  context: StepContext,
  id: number,
  index: number,
  later?: readonly [paramId: bigint, value: number],
): Promise<boolean> {
  if (session.profile.generation === "v2") {
    await act(session, context, commands.tele.setFeature, { param: gearFeature(id, index) });
    return true;
  }
  if (!later) return false;
  const [paramId, value] = later;
  const tolerant = { ...commands.param.setInt, tolerated: [SETTING_REFUSED] };
  const { code } = await act(session, context, tolerant, { paramId, value });
  if (code !== 0) context.progress({ event: "setting-not-taken", value, code });
  return code === 0;
}

/** Films for a time, and waits for the end of it. */
async function film<N extends MessageName>(
  session: Session,
  context: StepContext,
  job: {
    readonly start: Command<N, "ComResponse">;
    readonly stop: Command<EmptyRequest, "ComResponse">;
    readonly seconds: number;
  },
): Promise<void> {
  const since = session.state.at;
  await holdFor(session, context, { ...job, request: {} });
  const end = await followToEnd(session, context, { command: job.start, quietMs: STOP_MS }, since);
  if (end === "unseen") throw endUnseen(session, job.start);
}

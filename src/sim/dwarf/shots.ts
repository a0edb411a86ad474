import { mediaTypes } from "./album.ts";
import { cameraRefusal, cameraWords, isLong } from "./camera.ts";
import { codes, states } from "./codes.ts";
import { type Commands, command } from "./command.ts";
import type { Device } from "./device.ts";
import { stampOf } from "./session.ts";
import { cameraSetup, featureName } from "./setup.ts";
import { type Camera, cameraNumbers, featureIds } from "./state.ts";

/** What a camera can take. */
type ShotKind = "photo" | "burst" | "record" | "timelapse" | "panorama";

/** How clients are told of each kind: number of the function, and the notification of later firmware. */
const shots = {
  photo: { functionId: 2, laterNotice: 15273 },
  burst: { functionId: 3, laterNotice: 15274 },
  record: { functionId: 4, laterNotice: 15275 },
  timelapse: { functionId: 5, laterNotice: 15276 },
  panorama: { functionId: 6, laterNotice: 15277 },
} as const;

/** An automatic exposure by day. */
const SHORT_MS = 1_000;
const SECOND_MS = 1_000;
const FRAMES_PER_SEC = 30;
const CARD_FULL_GB = 0;

/** Tells the state of a function of a camera in the way of its firmware. */
export function tellFunction(
  device: Device,
  camera: Camera,
  functionId: number,
  laterNotice: 15273 | 15274 | 15275 | 15276 | 15277 | 15278 | 15279 | 15280 | 15281,
  state: number,
): void {
  if (device.isLater) device.notify(laterNotice, { state, camera_type: cameraNumbers[camera] });
  else device.notify(cameraWords[camera].functionNotice, { state, function_id: functionId });
}

function tellShot(device: Device, camera: Camera, kind: ShotKind, isRunning: boolean): void {
  const ended = device.isLater ? states.stopped : states.idle;
  const { functionId, laterNotice } = shots[kind];
  tellFunction(device, camera, functionId, laterNotice, isRunning ? states.running : ended);
}

/** The code of a card without room. */
export function fullCode(device: Device): number {
  return device.isLater ? codes.cardFull : codes.cardWriteFailed;
}

/** Why a camera takes no picture now: a code, 0 when it does. */
export function shotRefusal(device: Device, camera: Camera): number {
  const full = device.body.cardFreeGb <= CARD_FULL_GB ? fullCode(device) : codes.ok;
  return cameraRefusal(device, camera) || full;
}

function exposureMs(device: Device, camera: Camera): number {
  const { exposureSec } = cameraSetup(device.profile, device.state, camera);
  return isLong(device, camera) ? exposureSec * 1000 : SHORT_MS;
}

/** Puts something new into the album. */
export function keep(
  device: Device,
  camera: Camera,
  what: {
    readonly type: 1 | 2 | 3 | 5;
    readonly path: string;
    readonly files?: number;
    readonly sec?: number;
  },
): void {
  const { type, path, files, sec = 0 } = what;
  const paths =
    files === undefined ? [path] : Array.from({ length: files }, (_, place) => `${path}/${place + 1}.jpg`);
  const [first = path] = paths;
  const thumbnail =
    type === mediaTypes.video ? path.replace("/Videos/", "/Videos/Thumbnail/").replace(/mp4$/, "jpg") : first;
  device.media.push({ type, camera, path, paths, thumbnail, modifiedMs: device.ownMs(), durationSec: sec });
  device.notify(15230, { media_type: type });
}

/** Path of something new in a folder of the album. */
export function pathOf(device: Device, folder: string, name: string): string {
  return `/sdcard/${device.profile.folder}/${folder}/${name}`;
}

/** Starts to take pictures, and tells. */
export function begin(
  device: Device,
  camera: Camera,
  kind: ShotKind,
  body: (signal: AbortSignal) => Promise<void>,
): void {
  device.startJob(camera, { kind, camera }, body);
  tellShot(device, camera, kind, true);
}

/** Ends taking pictures, and tells. */
export function end(device: Device, camera: Camera, kind: ShotKind): void {
  device.endJob(camera);
  tellShot(device, camera, kind, false);
}

function takePhoto(device: Device, camera: Camera): void {
  begin(device, camera, "photo", async (signal) => {
    const totalMs = exposureMs(device, camera);
    const total_time = totalMs / 1000;
    const camera_type = cameraNumbers[camera];
    const { longExposureNotice } = cameraWords[camera];
    if (isLong(device, camera)) {
      const function_id = shots.photo.functionId;
      if (device.isLater) device.notify(15288, { total_time, camera_type });
      else device.notify(longExposureNotice, { function_id, total_time });
    }
    await device.wait(totalMs, signal);
    const name = `DWARF_${stampOf(device, device.ownMs(), "yyyyMMddHHmmssSSS")}.jpeg`;
    keep(device, camera, { type: mediaTypes.photo, path: pathOf(device, "Normal_Photos", name) });
    end(device, camera, "photo");
  });
}

function endBurst(device: Device, camera: Camera, path: string, taken: number): void {
  if (taken > 0) keep(device, camera, { type: mediaTypes.burst, path, files: taken });
  end(device, camera, "burst");
}

function takeBurst(device: Device, camera: Camera, asked: number): void {
  const named = Number(featureName(device.profile, device.state, featureIds.burstCount));
  const total_count = asked > 0 ? asked : named;
  const path = pathOf(device, "Burst", `DWARF_${stampOf(device, device.ownMs(), "yyyyMMddHHmmssSSS")}`);
  const camera_type = cameraNumbers[camera];
  let taken = 0;
  begin(device, camera, "burst", async (signal) => {
    signal.addEventListener("abort", () => {
      if (device.job(camera)?.stopping) endBurst(device, camera, path, taken);
    });
    while (taken < total_count) {
      await device.wait(exposureMs(device, camera), signal);
      taken += 1;
      const progress = { total_count, completed_count: taken, camera_type };
      device.notify(device.isLater ? 15285 : cameraWords[camera].burstNotice, progress);
    }
    endBurst(device, camera, path, taken);
  });
}

function endVideo(device: Device, camera: Camera, kind: "record" | "timelapse", sec: number): void {
  const mark = kind === "record" ? "" : `${camera.toUpperCase()}_TL_`;
  const name = `DWARF_${mark}${stampOf(device, device.ownMs())}.mp4`;
  keep(device, camera, { type: mediaTypes.video, path: pathOf(device, "Videos", name), sec });
  end(device, camera, kind);
}

function startRecording(device: Device, camera: Camera): void {
  const camera_type = cameraNumbers[camera];
  let record_time = 0;
  begin(device, camera, "record", async (signal) => {
    signal.addEventListener("abort", () => {
      if (device.job(camera)?.stopping) endVideo(device, camera, "record", record_time);
    });
    for (;;) {
      await device.wait(SECOND_MS, signal);
      record_time += 1;
      const told = { record_time, camera_type };
      device.notify(device.isLater ? 15286 : cameraWords[camera].recordNotice, told);
    }
  });
}

/** Interval and whole length in seconds; a length without end is infinite. */
function timelapsePlan(device: Device): { readonly intervalSec: number; readonly totalSec: number } {
  const name = (id: number): string => featureName(device.profile, device.state, id);
  const minutes = Number(name(featureIds.duration));
  return {
    intervalSec: Number(name(featureIds.interval)),
    totalSec: Number.isNaN(minutes) ? Number.POSITIVE_INFINITY : minutes * 60,
  };
}

function startTimelapse(device: Device, camera: Camera): void {
  const { intervalSec, totalSec } = timelapsePlan(device);
  const camera_type = cameraNumbers[camera];
  let frames = 0;
  const filmSec = (): number => Math.floor(frames / FRAMES_PER_SEC);
  begin(device, camera, "timelapse", async (signal) => {
    signal.addEventListener("abort", () => {
      if (device.job(camera)?.stopping) endVideo(device, camera, "timelapse", filmSec());
    });
    while (frames * intervalSec < totalSec) {
      await device.wait(intervalSec * 1000, signal);
      frames += 1;
      const total_time = Math.floor(frames * intervalSec);
      const told = { interval: Math.round(intervalSec), out_time: filmSec(), total_time, camera_type };
      device.notify(device.isLater ? 15287 : cameraWords[camera].timelapseNotice, told);
    }
    endVideo(device, camera, "timelapse", filmSec());
  });
}

/** A command that ends what a camera does; nothing happens when it does something else. */
export function stopping(name: string, camera: Camera, kind: ShotKind): Commands[number] {
  return command(name, "Empty", {
    refusal: cameraWords[camera].busy,
    act: (device) => device.stopJob(camera, kind, () => Promise.resolve()),
  });
}

/** Commands of a camera that take pictures and films, without their numbers. */
function shooting(camera: Camera) {
  const { prefix, busy, exposureTooLong } = cameraWords[camera];
  const start = { refusal: busy, check: (device: Device) => shotRefusal(device, camera) };
  const film = {
    refusal: busy,
    check: (device: Device) =>
      shotRefusal(device, camera) || (isLong(device, camera) ? exposureTooLong : codes.ok),
  };
  return {
    photo: command(`take-${prefix}photo`, "Empty", {
      ...start,
      act: (device) => takePhoto(device, camera),
    }),
    burst: command(`start-${prefix}burst`, "ReqBurstPhoto", {
      ...start,
      check: (device, { count }) =>
        shotRefusal(device, camera) || (count >= 0 && count <= 1000 ? codes.ok : codes.invalidParameter),
      act: (device, { count }) => takeBurst(device, camera, count),
    }),
    stopBurst: stopping(`stop-${prefix}burst`, camera, "burst"),
    record: command(`start-${prefix}record`, "ReqStartRecord", {
      ...film,
      act: (device) => startRecording(device, camera),
    }),
    stopRecord: stopping(`stop-${prefix}record`, camera, "record"),
    timelapse: command(`start-${prefix}timelapse`, "Empty", {
      ...start,
      act: (device) => startTimelapse(device, camera),
    }),
    stopTimelapse: stopping(`stop-${prefix}timelapse`, camera, "timelapse"),
  };
}

const tele = shooting("tele");
const wide = shooting("wide");

/** The part of module 1 that takes pictures. */
export const teleShotCommands: Commands = {
  10002: tele.photo,
  10003: tele.burst,
  10004: tele.stopBurst,
  10005: tele.record,
  10006: tele.stopRecord,
  10033: tele.timelapse,
  10034: tele.stopTimelapse,
  10041: command("take-raw-photo", "Empty", {
    refusal: codes.teleBusy,
    check: (device) => shotRefusal(device, "tele"),
    act: (device, _args, answer) => {
      takePhoto(device, "tele");
      answer.result("ComResWithInt", {});
    },
  }),
};

/** The part of module 2 that takes pictures. */
export const wideShotCommands: Commands = {
  12022: wide.photo,
  12023: wide.burst,
  12024: wide.stopBurst,
  12025: wide.timelapse,
  12026: wide.stopTimelapse,
  12030: wide.record,
  12031: wide.stopRecord,
};

import type { Device } from "./device.ts";
import { fits, jpeg, mp4, tiff } from "./pictures.ts";
import type { Session } from "./session.ts";

/** A file on the card: its path as the album tells it, and how to make its bytes. */
export interface CardFile {
  readonly path: string;
  readonly bytes: () => Uint8Array;
}

/** File of one frame of a stack, counted from 1. */
function frameFile(device: Device, session: Session, number: number): CardFile {
  const isTiff = session.format === "TIFF";
  const name = `frame_${String(number).padStart(4, "0")}.${isTiff ? "tiff" : "fits"}`;
  const header = {
    OBJECT: session.target.replaceAll(/[^ -~]/g, "?"),
    EXPTIME: session.exposureSec,
    GAIN: Number(session.gain),
    FILTER: session.filter,
    INSTRUME: session.camera.toUpperCase(),
    TELESCOP: device.profile.name,
    ...(session.pointing &&
      "raHours" in session.pointing && { RA: session.pointing.raHours * 15, DEC: session.pointing.decDeg }),
  };
  const note = `${session.folder}/${name}`;
  return {
    path: note,
    bytes: () => (isTiff ? tiff(note) : fits(header, session.startedMs + number)),
  };
}

/** Files of the frames of a stack. */
export function frameFiles(device: Device, session: Session): readonly CardFile[] {
  return Array.from({ length: session.taken }, (_, place) => frameFile(device, session, place + 1));
}

/** How large each of them is. */
export function frameBytes(device: Device, session: Session): number {
  return frameFile(device, session, 1).bytes().length;
}

/** Everything in the folder of a stack. */
function sessionFiles(device: Device, session: Session): readonly CardFile[] {
  const { folder, taken, stacked, target, exposure, gain, filter, binning, format } = session;
  const shots = {
    target,
    exp: exposure,
    gain,
    ir: filter,
    binning,
    format,
    shotsTaken: taken,
    shotsStacked: stacked,
  };
  return [
    ...frameFiles(device, session),
    { path: `${folder}/stacked.jpg`, bytes: () => jpeg(`${stacked} frames of ${target}`) },
    { path: `${folder}/stacked_thumbnail.jpg`, bytes: () => jpeg(`thumbnail of ${target}`) },
    { path: `${folder}/shotsInfo.json`, bytes: () => Buffer.from(JSON.stringify(shots)) },
  ];
}

/** Bytes of a photo, a video or a picture of a burst. */
export function mediaFile(path: string): CardFile {
  return { path, bytes: () => (path.endsWith(".mp4") ? mp4(path) : jpeg(path)) };
}

/** What a path of the web server leads to: a file, the names in a folder, or nothing. */
export function onCard(device: Device, webPath: string): CardFile | readonly string[] | undefined {
  const path = webPath.startsWith("/sdcard/") ? webPath : `/sdcard${webPath}`;
  const session = device.sessions.find(({ folder }) => path.startsWith(`${folder}/`) || path === folder);
  const files = session
    ? sessionFiles(device, session)
    : device.media.flatMap(({ paths, thumbnail }) => [...paths, thumbnail].map(mediaFile));
  const file = files.find((candidate) => candidate.path === path);
  if (file) return file;
  const folder = path.endsWith("/") ? path : `${path}/`;
  const all = session ? files : [...files, ...device.sessions.map((each) => ({ path: `${each.folder}/` }))];
  const names = all
    .filter((each) => each.path.startsWith(folder))
    .map((each) => each.path.slice(folder.length));
  return names.length === 0 ? undefined : [...new Set(names.map((name) => name.replace(/\/.*$/, "/")))];
}

import type { Device } from "./device.ts";
import { frameBytes, frameFiles, mediaFile } from "./files.ts";
import type { Session } from "./session.ts";
import type { Camera } from "./state.ts";

/** Kinds of media: all, photo, video, burst, astro, panorama. */
export const mediaTypes = { all: 0, photo: 1, video: 2, burst: 3, astro: 4, panorama: 5 } as const;
/** Some later firmware filters stacks by a number of their own. */
const LATER_ASTRO_FILTER = 6;

/** Something in the album that is no stack. */
export interface Media {
  readonly type: 1 | 2 | 3 | 5;
  readonly camera: Camera;
  /** File, or folder of several, as the album tells it. */
  readonly path: string;
  /** Its files. */
  readonly paths: readonly string[];
  readonly thumbnail: string;
  readonly modifiedMs: number;
  readonly durationSec: number;
}

type Item = Readonly<Record<string, unknown>>;

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** A size as people read it. */
function sizeInWords(bytes: number): string {
  return bytes < 1_048_576 ? `${(bytes / 1024).toFixed(2)} KB` : `${(bytes / 1_048_576).toFixed(2)} MB`;
}

function common(device: Device, session: Session): Item {
  return {
    mediaType: mediaTypes.astro,
    fileName: nameOf(session.folder),
    filePath: session.folder,
    thumbnailPath: `${session.folder}/stacked_thumbnail.jpg`,
    modificationTime: Math.floor(session.modifiedMs / 1000),
    fileSize: session.taken * frameBytes(device, session),
    astroTargetName: session.target,
  };
}

/** A stack as the album shows it, with one image for each frame taken so far. */
function astroItem(device: Device, session: Session): Item {
  const fileSize = frameBytes(device, session);
  return {
    ...common(device, session),
    videoDuration: 0,
    burstImgCount: 0,
    basicParams: [
      { name: "expTime", value: String(session.exposureSec) },
      { name: "gain", value: session.gain },
      { name: "filter", value: session.filter },
    ],
    featureParams: [
      { name: "fileCount", value: String(session.taken) },
      { name: "stackedCount", value: String(session.stacked) },
      { name: "binning", value: session.binning },
      { name: "format", value: session.format },
    ],
    images: frameFiles(device, session).map(({ path }) => ({ filePath: path, thumbnailPath: "", fileSize })),
    panoImgCount: 0,
  };
}

/** As `astroItem`, by later firmware: its files are asked for one by one. */
function laterAstroItem(device: Device, session: Session): Item {
  const { pointing, camera, target, taken, stacked, framesAsked, exposureSec } = session;
  const place = pointing && "raHours" in pointing ? pointing : { raHours: 0, decDeg: 0 };
  const [width, height] = device.profile[camera].sensorPixels;
  const item = common(device, session);
  return {
    ...item,
    camId: camera === "tele" ? 0 : 1,
    astroSubType: 0,
    astroImageDetails: {
      target,
      floatHourRa: place.raHours,
      floatDegreeDec: place.decDeg,
      latitude: device.site.latitudeDeg,
      longitude: device.site.longitudeDeg,
      shotsTaken: taken,
      shotsStacked: stacked,
      shotsToTake: framesAsked,
      totalExp: stacked * exposureSec,
      maxTemp: device.body.temperatureC,
      minTemp: device.body.temperatureC,
      folderSize: item.fileSize,
      srcDir: session.folder,
      params: {
        binning: session.binning,
        exp: exposureSec,
        filter: session.filter,
        format: session.format,
        gain: Number(session.gain),
        width,
        height,
      },
    },
  };
}

function mediaItem(device: Device, media: Media): Item {
  const bytes = media.paths.reduce((sum, path) => sum + mediaFile(path).bytes().length, 0);
  const images = media.paths.map((path) => ({
    filePath: path,
    thumbnailPath: "",
    fileSize: mediaFile(path).bytes().length,
  }));
  return {
    mediaType: media.type,
    fileName: nameOf(media.path),
    filePath: media.path,
    thumbnailPath: media.thumbnail,
    modificationTime: Math.floor(media.modifiedMs / 1000),
    fileSize: device.isLater ? bytes : sizeInWords(bytes),
    basicParams: null,
    featureParams: null,
    ...(media.type === mediaTypes.video && { videoDuration: media.durationSec }),
    ...(media.type === mediaTypes.burst && { burstImgCount: images.length, images }),
    ...(media.type === mediaTypes.panorama && { panoImgCount: images.length, images }),
    ...(device.isLater && { camId: media.camera === "tele" ? 0 : 1 }),
  };
}

/** What a request for a list asks for. Both styles of clients are understood. */
interface ListQuery {
  readonly types: readonly number[];
  readonly pageIndex: number;
  /** 0: everything on one page. */
  readonly pageSize: number;
}

function count(value: unknown): number | undefined {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : undefined;
}

/** Undefined when the request makes no sense. */
export function readListQuery(request: Item): ListQuery | undefined {
  const { mediaType = mediaTypes.all, mediaTypeList = [mediaType], pageIndex = 0, pageSize = 0 } = request;
  if (!Array.isArray(mediaTypeList)) return undefined;
  const types = mediaTypeList.map(count);
  const index = count(pageIndex);
  const size = count(pageSize);
  if (types.includes(undefined) || index === undefined || size === undefined) return undefined;
  return { types: types.filter((type) => type !== undefined), pageIndex: index, pageSize: size };
}

interface Entry {
  readonly type: number;
  readonly path: string;
  readonly modifiedMs: number;
  readonly item: () => Item;
}

/** Everything in the album, the latest change first. */
function entries(device: Device): readonly Entry[] {
  const stacks = device.sessions.map((session) => ({
    type: mediaTypes.astro,
    path: session.folder,
    modifiedMs: session.modifiedMs,
    item: () => (device.isLater ? laterAstroItem : astroItem)(device, session),
  }));
  const others = device.media.map((media) => ({
    type: media.type,
    path: media.path,
    modifiedMs: media.modifiedMs,
    item: () => mediaItem(device, media),
  }));
  return [...stacks, ...others].reverse().sort((a, b) => b.modifiedMs - a.modifiedMs);
}

/** Items of the album, the latest change first. */
export function mediaInfos(device: Device, query: ListQuery): readonly Item[] {
  const isAsked = ({ type }: Entry): boolean =>
    query.types.includes(mediaTypes.all) ||
    query.types.includes(type) ||
    (device.isLater && type === mediaTypes.astro && query.types.includes(LATER_ASTRO_FILTER));
  const asked = entries(device).filter(isAsked);
  const from = query.pageIndex * query.pageSize;
  const page = query.pageSize === 0 ? asked : asked.slice(from, from + query.pageSize);
  return page.map(({ item }) => item());
}

/** The item with a path; undefined when there is none. */
export function mediaInfo(device: Device, path: unknown): Item | undefined {
  return entries(device)
    .find((entry) => entry.path === path)
    ?.item();
}

/** How many items of each kind there are. */
export function mediaCounts(device: Device): readonly { count: number; mediaType: number }[] {
  const all = entries(device);
  return Object.values(mediaTypes).map((mediaType) => ({
    count: all.filter(({ type }) => mediaType === mediaTypes.all || mediaType === type).length,
    mediaType,
  }));
}

/** Files of the frames of a stack, by its folder; undefined when there is no such stack. */
export function fitsList(device: Device, srcDir: unknown): Item | undefined {
  const session = device.sessions.find(({ folder }) => folder === srcDir);
  return (
    session && {
      fitsInfo: frameFiles(device, session).map(({ path }) => ({
        filePath: path,
        isFailed: false,
        url: encodeURI(path.replace(/^\/sdcard/, "")),
      })),
    }
  );
}

/** Deletes items. The answer says of each whether it was there; a stack that runs is not deleted. */
export function deleteMedia(device: Device, datas: unknown): readonly Item[] | undefined {
  if (!Array.isArray(datas)) return undefined;
  return datas.map((data: unknown) => {
    const { mediaType, fileName, filePath } = { ...(data as Item) };
    const stack = device.sessions.findIndex(({ folder, running }) => folder === filePath && !running);
    if (stack >= 0) device.sessions.splice(stack, 1);
    const other = device.media.findIndex(({ path }) => path === filePath);
    if (other >= 0) device.media.splice(other, 1);
    return { mediaType, fileName, filePath, isSuccess: stack >= 0 || other >= 0 };
  });
}

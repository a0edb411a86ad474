import type { Device } from "./device.ts";
import type { Session } from "./session.ts";

/** Kinds of media: all, photo, video, burst, astro, panorama. */
const mediaTypes = [0, 1, 2, 3, 4, 5];
const ALL = 0;
const ASTRO = 4;
const FITS_HEADER_BYTES = 2880;

/** One picture with 16 bits a pixel. */
function frameBytes(session: Session): number {
  const [width, height] = session.binning === "2k" ? [1920, 1080] : [3840, 2160];
  return width * height * 2 + FITS_HEADER_BYTES;
}

function frameName(session: Session, number: number): string {
  const extension = session.format === "TIFF" ? "tiff" : "fits";
  return `${session.folder}/frame_${String(number).padStart(4, "0")}.${extension}`;
}

/** A stack as the album shows it, with one image for each frame taken so far. */
function astroItem(session: Session): Record<string, unknown> {
  const fileSize = frameBytes(session);
  return {
    mediaType: ASTRO,
    fileName: session.folder.slice(session.folder.lastIndexOf("/") + 1),
    filePath: session.folder,
    thumbnailPath: `${session.folder}/stacked_thumbnail.jpg`,
    modificationTime: Math.floor(session.modifiedMs / 1000),
    fileSize: fileSize * session.taken,
    videoDuration: 0,
    burstImgCount: 0,
    astroTargetName: session.target,
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
    images: Array.from({ length: session.taken }, (_, place) => ({
      filePath: frameName(session, place + 1),
      thumbnailPath: "",
      fileSize,
    })),
    panoImgCount: 0,
  };
}

/** What a request for a list asks for. Both styles of clients are understood. */
export interface ListQuery {
  readonly types: readonly number[];
  readonly pageIndex: number;
  /** 0: everything on one page. */
  readonly pageSize: number;
}

function count(value: unknown): number | undefined {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : undefined;
}

/** Undefined when the request makes no sense. */
export function readListQuery(request: Readonly<Record<string, unknown>>): ListQuery | undefined {
  const { mediaType = ALL, mediaTypeList = [mediaType], pageIndex = 0, pageSize = 0 } = request;
  if (!Array.isArray(mediaTypeList)) return undefined;
  const types = mediaTypeList.map(count);
  const index = count(pageIndex);
  const size = count(pageSize);
  if (types.includes(undefined) || index === undefined || size === undefined) return undefined;
  return { types: types.filter((type) => type !== undefined), pageIndex: index, pageSize: size };
}

/** Items of the album, the latest change first. */
export function mediaInfos(device: Device, query: ListQuery): readonly Record<string, unknown>[] {
  if (!query.types.includes(ALL) && !query.types.includes(ASTRO)) return [];
  const latestFirst = device.sessions.toReversed().sort((a, b) => b.modifiedMs - a.modifiedMs);
  const from = query.pageIndex * query.pageSize;
  const page = query.pageSize === 0 ? latestFirst : latestFirst.slice(from, from + query.pageSize);
  return page.map(astroItem);
}

/** How many items of each kind there are. */
export function mediaCounts(device: Device): readonly { count: number; mediaType: number }[] {
  const stacks = device.sessions.length;
  return mediaTypes.map((mediaType) => ({
    count: mediaType === ALL || mediaType === ASTRO ? stacks : 0,
    mediaType,
  }));
}

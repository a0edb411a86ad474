import { AppError } from "../../errors.ts";
import { deviceText } from "../../printable.ts";
import type { Session } from "./session.ts";

/** Every kind of media: some firmware gives the filter for astronomy another number than the items. */
const ALL_MEDIA = 0;
const EVERYTHING_ON_ONE_PAGE = 0;
const MAX_BYTES = 64 * 1024 * 1024;

/** One file on the telescope's card. */
export interface AlbumFile {
  readonly path: string;
  /** In bytes; undefined where the firmware does not say. */
  readonly size: number | undefined;
}

/** One stack in the telescope's album. */
export interface AlbumStack {
  /** Its folder on the card: what tells one stack from another. */
  readonly path: string;
  readonly target: string;
  /** Undefined where the firmware does not say. */
  readonly taken: number | undefined;
  readonly stacked: number | undefined;
  /** By the telescope's clock, in milliseconds since 1970. */
  readonly modifiedMs: number;
  /** Its frames; undefined where the firmware lists them only when asked for one stack. */
  readonly frames: readonly AlbumFile[] | undefined;
}

/**
 * The stacks that the album holds (`POST /album/list/mediaInfos`). Undefined when the album cannot be read; that is
 * noted. Rejects with the signal's reason.
 */
export async function readAlbum(
  session: Session,
  signal: AbortSignal,
): Promise<readonly AlbumStack[] | undefined> {
  const json = { mediaType: ALL_MEDIA, pageIndex: 0, pageSize: EVERYTHING_ON_ONE_PAGE };
  const answer = await post(session, "/album/list/mediaInfos", json, signal);
  if (answer === undefined) return undefined;
  const list = isFields(answer) ? answer.data : answer;
  if (Array.isArray(list)) return list.flatMap(stackOf);
  session.environment.note(
    `The album of ${session.environment.name} cannot be read: it answered with no list.`,
  );
  return undefined;
}

/** Files of the frames of a stack. Undefined when they cannot be listed; that is noted. */
export async function readFrames(
  session: Session,
  stack: AlbumStack,
  signal: AbortSignal,
): Promise<readonly AlbumFile[] | undefined> {
  if (stack.frames) return stack.frames;
  const answer = await post(session, "/album/astro/fitsList", { srcDir: stack.path }, signal);
  const data = isFields(answer) && isFields(answer.data) ? answer.data : {};
  return Array.isArray(data.fitsInfo) ? data.fitsInfo.flatMap(fileOf) : undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** What the telescope's web server answers; undefined, and noted, when that is nothing useful. */
async function post(session: Session, path: string, json: Fields, signal: AbortSignal): Promise<unknown> {
  const { http, name, note } = session.environment;
  const options = { method: "POST", json, signal, maxBytes: MAX_BYTES } as const;
  try {
    const { status, body } = await http(`${session.settings.http}${path}`, options);
    if (status === 200) return parse(body);
    note(`The album of ${name} cannot be read: it answered with status ${status} and no list.`);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof AppError)) throw error;
    note(`The album of ${name} cannot be read: ${error.message}`);
  }
  return undefined;
}

/** Firmware wraps a list into `{code, data}`, or does not. What is no JSON reads as an answer without a list. */
function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return null;
  }
}

function stackOf(item: unknown): AlbumStack[] {
  if (!isFields(item) || typeof item.filePath !== "string") return [];
  const details = isFields(item.astroImageDetails) ? item.astroImageDetails : undefined;
  const target = item.astroTargetName ?? details?.target;
  if (typeof target !== "string") return [];
  const frames = Array.isArray(item.images) ? item.images.flatMap(fileOf) : undefined;
  return [
    {
      path: deviceText(typeof details?.srcDir === "string" ? details.srcDir : item.filePath),
      target: deviceText(target),
      taken: count(details?.shotsTaken) ?? frames?.length,
      stacked: count(details?.shotsStacked),
      modifiedMs: (count(item.modificationTime) ?? 0) * 1000,
      frames,
    },
  ];
}

function fileOf(item: unknown): AlbumFile[] {
  if (!isFields(item) || typeof item.filePath !== "string" || item.isFailed === true) return [];
  return [{ path: deviceText(item.filePath), size: count(item.fileSize) }];
}

function count(value: unknown): number | undefined {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

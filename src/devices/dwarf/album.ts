import { AppError } from "../../errors.ts";
import { deviceText } from "../../printable.ts";
import type { Session } from "./session.ts";

/** Every kind of media: some firmware gives the filter for astronomy another number than the items. */
const ALL_MEDIA = 0;
const EVERYTHING_ON_ONE_PAGE = 0;
const MAX_BYTES = 64 * 1024 * 1024;

/** One stack in the telescope's album. */
interface AlbumStack {
  /** Its folder on the card: what tells one stack from another. */
  readonly path: string;
  /** Undefined where the firmware does not say. */
  readonly taken: number | undefined;
  readonly stacked: number | undefined;
}

/**
 * The stacks of a target that the album holds (`POST /album/list/mediaInfos`). Undefined when the album cannot be
 * read; that is noted. Rejects with the signal's reason.
 */
export async function readAlbum(
  session: Session,
  target: string,
  signal: AbortSignal,
): Promise<readonly AlbumStack[] | undefined> {
  const { http, name, note } = session.environment;
  const json = { mediaType: ALL_MEDIA, pageIndex: 0, pageSize: EVERYTHING_ON_ONE_PAGE };
  const options = { method: "POST", json, signal, maxBytes: MAX_BYTES } as const;
  try {
    const { status, body } = await http(`${session.settings.http}/album/list/mediaInfos`, options);
    const items = status === 200 ? itemsOf(parse(body)) : undefined;
    if (items) return items.flatMap((item) => stackOf(item, target));
    note(`The album of ${name} cannot be read: it answered with status ${status} and no list.`);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof AppError)) throw error;
    note(`The album of ${name} cannot be read: ${error.message}`);
  }
  return undefined;
}

type Fields = Readonly<Record<string, unknown>>;

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

/** Firmware wraps the list into `{code, data}`, or does not. */
function itemsOf(answer: unknown): readonly unknown[] | undefined {
  const list = isFields(answer) ? answer.data : answer;
  return Array.isArray(list) ? list : undefined;
}

function stackOf(item: unknown, target: string): AlbumStack[] {
  if (!isFields(item) || typeof item.filePath !== "string") return [];
  const details = isFields(item.astroImageDetails) ? item.astroImageDetails : {};
  const name = item.astroTargetName ?? details.target;
  if (typeof name !== "string" || deviceText(name) !== target) return [];
  const images = Array.isArray(item.images) ? item.images.length : undefined;
  return [
    {
      path: deviceText(item.filePath),
      taken: count(details.shotsTaken) ?? images,
      stacked: count(details.shotsStacked),
    },
  ];
}

function count(value: unknown): number | undefined {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

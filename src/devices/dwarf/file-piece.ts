import { DeviceError } from "../../errors.ts";
import type { HttpHeaders } from "../../transport/transport.ts";
import type { Session } from "./session.ts";

/** Fetched in one exchange: even a weak Wi-Fi brings it within the deadline of one. */
export const PIECE_BYTES = 4 * 1024 * 1024;
/** A server that knows no ranges sends the whole file. */
const MAX_BYTES = 512 * 1024 * 1024;
const WHOLE = 200;
const PARTIAL = 206;
const BEYOND_END = 416;

/** Bytes of a file on the telescope's card. */
export interface FilePiece {
  readonly bytes: Uint8Array;
  /** Place of the first one. 0 when the server sent the whole file, whatever was asked for. */
  readonly from: number;
  /** How many the file has now. */
  readonly total: number;
  /** What the server calls this version of the file; null when it says nothing. */
  readonly version: string | null;
}

/**
 * Fetches the next bytes of a file, counted from `from` on; none when it has no more. Whether it is still the file of
 * that `version` is for the caller to see. Rejects with TransportError, or DeviceError `download-failed`.
 */
export async function fetchPiece(
  session: Session,
  path: string,
  { from, version }: { readonly from: number; readonly version: string | null },
  signal: AbortSignal,
): Promise<FilePiece> {
  const { http, name } = session.environment;
  const { status, body, headers } = await http(`${session.settings.files}${webPath(path)}`, {
    method: "GET",
    headers: {
      range: `bytes=${from}-${from + PIECE_BYTES - 1}`,
      ...(from > 0 && version !== null && { "if-range": version }),
    },
    signal,
    maxBytes: MAX_BYTES,
  });
  const piece = pieceOf(status, body, headers ?? {}, from);
  if (piece) return piece;
  const says =
    status === PARTIAL || status === BEYOND_END ? "bytes that nobody asked for" : `status ${status}`;
  throw downloadFailed(name, `${name} does not give ${path}: it answered with ${says}.`);
}

/** The error of a file that could not be fetched; another try goes on where this one ended. */
export function downloadFailed(name: string, message: string, cause?: unknown): DeviceError {
  return new DeviceError("download-failed", name, message, {
    retry: "safe",
    hint: "Check the network; another try fetches only what is missing.",
    ...(cause === undefined ? {} : { cause }),
  });
}

function pieceOf(
  status: number,
  bytes: Uint8Array,
  headers: HttpHeaders,
  from: number,
): FilePiece | undefined {
  const version = headers.etag ?? headers["last-modified"] ?? null;
  if (status === WHOLE) return { bytes, from: 0, total: bytes.length, version };
  const [, first, total] = /^bytes (?:(\d+)-\d+|\*)\/(\d+)$/.exec(headers["content-range"] ?? "") ?? [];
  if (total === undefined) return undefined;
  const told = { from, total: Number(total), version };
  if (status === BEYOND_END) return { ...told, bytes: new Uint8Array() };
  const fits = Number(first) === from && from + bytes.length <= told.total;
  return status === PARTIAL && fits ? { ...told, bytes } : undefined;
}

/** The web server for files knows the card's contents without the place where the card is mounted. */
function webPath(path: string): string {
  return encodeURI(path.replace(/^\/sdcard/, ""))
    .replaceAll("#", "%23")
    .replaceAll("?", "%3F");
}

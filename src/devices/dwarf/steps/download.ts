import { DeviceError, TransportError } from "../../../errors.ts";
import type { JsonObject } from "../../../verb.ts";
import type { DownloadParams } from "../../../verb-params.ts";
import type { StepContext } from "../../device.ts";
import { type AlbumFile, type AlbumStack, readAlbum, readFrames } from "../album.ts";
import { backoff } from "../backoff.ts";
import { downloadFailed, type FilePiece, fetchPiece } from "../file-piece.ts";
import type { Session } from "../session.ts";

/** FITS files come in blocks. */
const FITS_BLOCK = 2880;
/** What the telescope calls its own picture of a stack. */
const PICTURE = "stacked.jpg";
/** Exchanges in a row that may break off. */
const TRIES = 6;
/** How often a file may change under our hands. */
const VERSIONS = 3;

/**
 * Fetches files of the stacks of the lane's target from the telescope's album into the run's folder, one after the
 * other, in pieces: what an earlier try or process has fetched is not fetched again, unless the file has changed.
 */
export async function download(
  session: Session,
  context: StepContext,
  params: DownloadParams,
): Promise<JsonObject> {
  const { signal, clock, pointedAt } = context;
  const album = await readAlbum(session, signal);
  if (!album) throw unreadable(session);
  const fromMs = clock.now() - params.sinceSec * 1000;
  const stacks = album.filter(
    ({ modifiedMs, target }) => modifiedMs >= fromMs && (!pointedAt || target === pointedAt.name),
  );
  const fetched = new Set(context.earlier.filter(({ event }) => event === undefined).map(({ path }) => path));
  let bytes = 0;
  let files = 0;
  for (const stack of stacks) {
    for (const file of await filesOf(session, stack, params, signal)) {
      files += 1;
      if (!fetched.has(file.path)) bytes += await fetchFile(session, context, stack, file);
    }
  }
  return { stacks: stacks.length, files, bytes };
}

async function filesOf(
  session: Session,
  stack: AlbumStack,
  { files }: DownloadParams,
  signal: AbortSignal,
): Promise<readonly AlbumFile[]> {
  const picture = { path: `${stack.path}/${PICTURE}`, size: undefined };
  if (files === "pictures") return [picture];
  const frames = await readFrames(session, stack, signal);
  if (!frames) throw unreadable(session);
  return files === "frames" ? frames : [picture, ...frames];
}

/** What is on disk of a file that is not whole. */
interface Begun {
  readonly bytes: number;
  readonly total: number;
  readonly version: string | null;
}

const nothing: Begun = { bytes: 0, total: 0, version: null };

/** Fetches what is missing of a file and keeps it. Returns how many bytes it has. */
async function fetchFile(
  session: Session,
  context: StepContext,
  stack: AlbumStack,
  file: AlbumFile,
): Promise<number> {
  const { name } = session.environment;
  let begun = begunOf(context.earlier, stack, file);
  let isOld = begun.bytes > 0;
  for (let versions = 0; versions < VERSIONS; ) {
    const piece = await nextPiece(session, file, begun, context.signal);
    if (piece.from > 0 && (piece.total !== begun.total || piece.version !== begun.version)) {
      versions += 1;
      begun = nothing;
      continue;
    }
    const bytes = piece.from + piece.bytes.length;
    throwUnlessWhole(name, file, piece);
    const isLast = bytes === piece.total;
    const kept = context.keep(nameOf(stack, file), piece.bytes, { from: piece.from, isLast });
    if (kept === undefined && !isOld) throw notKept(session, file);
    // Somebody has cleared away what an earlier try had kept.
    begun = kept === undefined ? nothing : { bytes, total: piece.total, version: piece.version };
    isOld = false;
    if (kept === undefined) continue;
    if (isLast) {
      context.progress({ path: file.path, file: kept, bytes });
      return bytes;
    }
    context.progress({ event: "piece", path: file.path, modifiedMs: stack.modifiedMs, ...begun });
  }
  throw downloadFailed(name, `${file.path} of ${name} changes while it is fetched.`);
}

/** What earlier tries left of a file in the journal, if the album says that its stack is still the same. */
function begunOf(earlier: readonly JsonObject[], { modifiedMs }: AlbumStack, { path }: AlbumFile): Begun {
  const last = earlier.findLast((facts) => facts.path === path);
  if (last?.event !== "piece" || last.modifiedMs !== modifiedMs) return nothing;
  const { bytes, total, version } = last;
  if (typeof bytes !== "number" || typeof total !== "number") return nothing;
  return { bytes, total, version: typeof version === "string" ? version : null };
}

/** The next piece of a file, over broken connections. Rejects with DeviceError. */
async function nextPiece(
  session: Session,
  { path }: AlbumFile,
  { bytes, version }: Begun,
  signal: AbortSignal,
): Promise<FilePiece> {
  const { clock, name } = session.environment;
  let waitMs = 0;
  for (let tries = 1; ; tries += 1) {
    try {
      return await fetchPiece(session, path, { from: bytes, version }, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof TransportError)) throw error;
      if (tries === TRIES)
        throw downloadFailed(name, `${name} does not give ${path}: ${error.message}`, error);
    }
    waitMs = backoff(waitMs);
    await clock.sleep(waitMs, signal);
    await session.recover(signal);
  }
}

/** Throws DeviceError for a file that is cut off, or not the one that the album lists. */
function throwUnlessWhole(name: string, file: AlbumFile, { from, bytes, total }: FilePiece): void {
  const isWhole =
    (file.size === undefined || total === file.size) &&
    (!/\.fits?$/i.test(file.path) || total % FITS_BLOCK === 0) &&
    (bytes.length > 0 || from === total);
  if (isWhole) return;
  const sent = bytes.length > 0 ? total : from;
  throw downloadFailed(name, `${name} has ${sent} bytes of ${file.path}, which is not the whole file.`);
}

function nameOf(stack: AlbumStack, file: AlbumFile): string {
  const last = (path: string): string => path.split("/").filter(Boolean).at(-1) ?? "";
  return `${last(stack.path)}-${last(file.path)}`;
}

function unreadable({ environment: { name } }: Session): DeviceError {
  return new DeviceError("album-unreadable", name, `The album of ${name} cannot be read.`, {
    retry: "safe",
    hint: "Check that its web server answers; the address is `http` in the observatory file.",
  });
}

function notKept({ environment: { name } }: Session, { path }: AlbumFile): DeviceError {
  return new DeviceError("not-kept", name, `${path} of ${name} was not written to this computer's disk.`, {
    retry: "safe",
    hint: "Check the space on the disk.",
  });
}

import { DeviceError } from "../../../errors.ts";
import type { JsonObject } from "../../../verb.ts";
import type { DownloadParams } from "../../../verb-params.ts";
import type { StepContext } from "../../device.ts";
import { type AlbumFile, type AlbumStack, readAlbum, readFrames } from "../album.ts";
import type { Session } from "../session.ts";

const MAX_BYTES = 512 * 1024 * 1024;
/** FITS files come in blocks. */
const FITS_BLOCK = 2880;
/** What the telescope calls its own picture of a stack. */
const PICTURE = "stacked.jpg";

/**
 * Fetches files of the stacks of the lane's target from the telescope's album into the run's folder, one after the
 * other. What an earlier try has fetched is not fetched again.
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
  const fetched = new Set(context.earlier.map(({ path }) => path));
  let bytes = 0;
  let files = 0;
  for (const stack of stacks) {
    for (const file of await filesOf(session, stack, params, signal)) {
      files += 1;
      if (fetched.has(file.path)) continue;
      const body = await fetchFile(session, file, signal);
      const kept = context.keep(nameOf(stack, file), body);
      if (kept === undefined) throw notKept(session, file);
      bytes += body.length;
      context.progress({ path: file.path, file: kept, bytes: body.length });
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

/** The web server for files knows the card's contents without the place where the card is mounted. */
async function fetchFile(session: Session, file: AlbumFile, signal: AbortSignal): Promise<Uint8Array> {
  const { http, name } = session.environment;
  const path = encodeURI(file.path.replace(/^\/sdcard/, ""))
    .replaceAll("#", "%23")
    .replaceAll("?", "%3F");
  const options = { method: "GET", signal, maxBytes: MAX_BYTES } as const;
  const { status, body } = await http(`${session.settings.files}${path}`, options);
  const isWhole =
    status === 200 &&
    (file.size === undefined || body.length === file.size) &&
    (!/\.fits?$/i.test(file.path) || body.length % FITS_BLOCK === 0);
  if (isWhole) return body;
  const message =
    status === 200
      ? `${name} sent ${body.length} bytes of ${file.path}, which is not the whole file.`
      : `${name} does not give ${file.path}: it answered with status ${status}.`;
  throw new DeviceError("download-failed", name, message, {
    retry: "safe",
    hint: "Check the network; another try fetches only what is missing.",
  });
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

import { DeviceError } from "../../../errors.ts";
import { deviceText } from "../../../printable.ts";
import type { JsonObject } from "../../../verb.ts";
import type { ReportParams } from "../../../verb-params.ts";
import type { StepContext } from "../../device.ts";
import {
  getAnnotationsOfRun,
  getErrorsOfRun,
  getRuns,
  getSessionsOfRun,
  getShotConfigurations,
  getShotJpg,
  getShotsDoneSince,
} from "../commands.ts";
import { shortGuid } from "../identity.ts";
import { localEpochSec } from "../local-time.ts";
import { clause } from "../plain-text.ts";
import type { ShotDone } from "../records.ts";
import type { Call } from "../sync/database.ts";
import { callOf, type DatabaseTools } from "../sync/planned-database.ts";
import { type ReportSource, type RunSource, reportOf } from "./report-data.ts";
import { type FetchedImage, reportText } from "./report-text.ts";
import { readSets, readTargets } from "./standing.ts";

const DAY_MS = 86_400_000;
/** So many images in a row may fail: then it is the server, and the rest is left. */
const FAILURES = 3;

/**
 * Writes down what RoboTarget did in the last days, as `report.json` and `report.md` in its folder of the run, and fetches
 * images of the newest shots. It only reads; what an earlier try fetched is not fetched again. Five reads, three for each
 * run, and one for each image. Rejects with DeviceError; an image that cannot be had is only noted.
 */
export async function report(
  params: ReportParams,
  context: StepContext,
  tools: DatabaseTools,
): Promise<JsonObject> {
  const call = callOf(tools, context.signal);
  const source = await readSource(params, context, tools, call);
  const made = reportOf(source);
  const write = (images: readonly FetchedImage[]): readonly (string | undefined)[] => [
    context.keep("report.md", bytesOf(reportText(made, images))),
    context.keep("report.json", bytesOf(`${JSON.stringify({ ...made, images }, null, 2)}\n`)),
  ];
  const count = (of: (run: RunSource) => readonly unknown[]): number =>
    source.runs.reduce((sum, run) => sum + of(run).length, 0);
  // First without images, which may take long: what is known is safe by then.
  let files = write([]);
  const images = params.images > 0 ? await fetchImages(source.shots.done, params.images, context, call) : [];
  if (images.length > 0) files = write(images);
  const fetched = images.flatMap((image) => ("file" in image ? [image.file] : []));
  return {
    runs: source.runs.length,
    sessions: count(({ sessions }) => sessions),
    errors: count(({ errors }) => errors),
    shotsDone: source.shots.done.length,
    images: fetched.length,
    report: files[0] ?? null,
    annotations: count(({ annotations }) => annotations),
    shotsDeleted: source.shots.deleted.length,
    imagesFailed: images.length - fetched.length,
    files: [...files.filter((file) => file !== undefined), ...fetched],
  };
}

async function readSource(
  { days }: ReportParams,
  { clock }: StepContext,
  { device, zone }: DatabaseTools,
  call: Call,
): Promise<ReportSource> {
  const toMs = clock.now();
  const fromMs = toMs - days * DAY_MS;
  const fromLocalSec = localEpochSec(fromMs, zone);
  const runs: RunSource[] = [];
  for (const run of await call(getRuns, { profile: "", days })) {
    const runGuid = run.guid;
    runs.push({
      run,
      sessions: await call(getSessionsOfRun, { runGuid }),
      errors: await call(getErrorsOfRun, { runGuid }),
      annotations: await call(getAnnotationsOfRun, { runGuid }),
    });
  }
  const since = { sinceLocalSec: fromLocalSec, sinceUtcSec: Math.floor(fromMs / 1000) };
  return {
    device,
    zone,
    fromLocalSec,
    toLocalSec: localEpochSec(toMs, zone),
    runs,
    shots: await call(getShotsDoneSince, { ...since, setGuid: "", targetGuid: "" }),
    sets: await readSets(call),
    targets: await readTargets(call),
    configurations: await call(getShotConfigurations, { profile: "" }),
  };
}

/** Images of the newest shots. Those that an earlier try kept count. */
async function fetchImages(
  shots: readonly ShotDone[],
  most: number,
  context: StepContext,
  call: Call,
): Promise<readonly FetchedImage[]> {
  const kept = keptBefore(context.earlier);
  const newest = shots.toSorted((a, b) => (b.atLocalSec ?? 0) - (a.atLocalSec ?? 0)).slice(0, most);
  const images: FetchedImage[] = [];
  let failures = 0;
  for (const { guid, fileName } of newest) {
    const shot = deviceText(fileName) || guid;
    const before = kept.get(guid);
    if (before !== undefined) {
      images.push({ shot, file: before });
      continue;
    }
    const image = await fetchImage(guid, shot, context, call);
    images.push({ shot, ...image });
    failures = "file" in image ? 0 : failures + 1;
    if (failures === FAILURES) break;
  }
  return images;
}

async function fetchImage(
  guid: string,
  shot: string,
  context: StepContext,
  call: Call,
): Promise<{ readonly file: string } | { readonly failure: string }> {
  try {
    const { jpeg } = await call(getShotJpg, { shotDoneGuid: guid, fileName: "" }, shot);
    if (!isJpeg(jpeg)) return { failure: "what Voyager sent is no JPEG" };
    const file = context.keep(imageName(shot, guid), jpeg);
    if (file === undefined) return { failure: "the disk did not take it" };
    context.progress({ event: "image", file, told: { id: guid } });
    return { file };
  } catch (error) {
    if (!(error instanceof DeviceError) || isLost(error)) throw error;
    return { failure: clause(error) };
  }
}

/** So long that the GUID after it stays, whatever the letters. */
const LONGEST_STEM = 75;

/** Of the file alone, and by GUID: Voyager may have files of one name in two folders. */
function imageName(shot: string, guid: string): string {
  const file = shot.slice(shot.search(/[^/\\]*$/));
  const stem = file.replace(/\.[^.]{1,5}$/, "").slice(0, LONGEST_STEM);
  return `${stem}-${shortGuid(guid)}.jpg`;
}

/** Files that earlier tries kept, by the GUID of their shot. */
function keptBefore(earlier: readonly JsonObject[]): ReadonlyMap<string, string> {
  return new Map(
    earlier.flatMap(({ event, file, told }) => {
      const id = typeof told === "object" && told !== null && "id" in told ? told.id : undefined;
      return event === "image" && typeof file === "string" && typeof id === "string" ? [[id, file]] : [];
    }),
  );
}

/** Without a connection every other image would fail as well. */
function isLost({ code }: DeviceError): boolean {
  return code === "connection-lost" || code === "unreachable" || code === "no-version";
}

function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

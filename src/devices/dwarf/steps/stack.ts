import { DeviceError } from "../../../errors.ts";
import { deviceText } from "../../../printable.ts";
import type { JsonObject } from "../../../verb.ts";
import type { StackParams } from "../../../verb-params.ts";
import type { StepContext } from "../../device.ts";
import { type AlbumStack, readAlbum } from "../album.ts";
import { cameraSettings, limitFrames } from "../camera-settings.ts";
import { beyondLimit, limitReached } from "../limits.ts";
import { deepSky, enterMode } from "../mode.ts";
import type { Session } from "../session.ts";
import { isActive, type StackOperation, tracks } from "../state.ts";
import { goto } from "./goto.ts";
import { type Counts, most, plus, readLedger, type Segment } from "./stack-ledger.ts";
import { followRun, type Run } from "./stack-run.ts";
import { stackers, startStacking } from "./stack-start.ts";

/** Progress goes to the disk at once: no more often than this while frames are short. */
const PROGRESS_MS = 2_000;

/** One stack step: what it wants, and where it writes what it knows. */
interface Job {
  readonly session: Session;
  readonly context: StepContext;
  readonly params: StackParams;
  readonly target: string;
  readonly startedAtMs: number;
}

/**
 * Takes frames of the current target and stacks them on the telescope. A step that was begun before first counts
 * what was taken: it joins a stack that still runs, takes only the missing frames, or finds itself done.
 * Rejects with DeviceError `stack-short` when the telescope ends early.
 */
export async function stack(
  session: Session,
  context: StepContext,
  params: StackParams,
): Promise<JsonObject> {
  const settings = await cameraSettings(session, context, params);
  const ledger = readLedger(context.earlier);
  const { name } = session.environment;
  const target = ledger.target ?? deviceText(context.pointedAt?.name ?? session.state.tracking.target);
  if (target === "") throw notPointed(name);
  const startedAtMs = ledger.startedAtMs ?? context.clock.now();
  const job: Job = { session, context, params, target, startedAtMs };

  let counts = ledger.counted;
  if (ledger.open) counts = await finish(job, counts, ledger.open);
  else if (isActive(running(job))) throw otherStack(name, running(job).target);
  while (counts.taken < params.frames && !context.ending.aborted) {
    throwIfBeyond(job, counts);
    const { connections } = session;
    await enterMode(session, deepSky, context.signal);
    await pointAgain(job);
    for (const set of settings) await set(context);
    counts = await takeMissing(job, counts);
    throwIfBeyond(job, counts);
    // A telescope that was away may have restarted: it takes the rest. One that stays ends early for a reason.
    if (counts.taken < params.frames && !context.ending.aborted && session.connections === connections) {
      throw short(job, counts);
    }
  }
  return { target, ...totals(job, counts) };
}

function running({ session, params }: Job): StackOperation {
  return session.state[stackers[params.camera].operation];
}

function throwIfBeyond({ session, params }: Job, counts: Counts): void {
  const why = beyondLimit(session.state, session.settings.limits);
  if (why === undefined || counts.taken >= params.frames) return;
  const { name } = session.environment;
  throw limitReached(name, `${name} takes no more than ${counts.taken} of ${params.frames} frames`, why);
}

/** Starts the telescope's stacking for the frames that are missing, and follows it to its end. */
async function takeMissing(job: Job, counted: Counts): Promise<Counts> {
  const { session, context, params, target } = job;
  const missing = params.frames - counted.taken;
  const asked = Math.max(missing, session.profile.leastFrames);
  await limitFrames(session, context, params.camera, asked);
  const album = await albumOf(job);
  const segment: Segment = {
    albumBefore: album?.map(({ path }) => path),
    asked,
    seen: { taken: 0, stacked: 0 },
  };
  // On disk before the telescope hears of it: a stack found later can then be told to be this step's.
  context.progress({
    event: "starting",
    target,
    albumBefore: segment.albumBefore ?? null,
    framesAsked: asked,
    ...totals(job, counted),
  });
  session.forgetCounts();
  const since = session.state.at;
  await startStacking(session, context, params);
  return follow(job, counted, segment, since);
}

/** What the album holds of the target; undefined when it cannot be read. */
async function albumOf({ session, context, target }: Job): Promise<readonly AlbumStack[] | undefined> {
  const album = await readAlbum(session, context.signal);
  return album?.filter((one) => one.target === target);
}

/** Brings a segment that an earlier try began to its end, wherever it is. */
async function finish(job: Job, counted: Counts, segment: Segment): Promise<Counts> {
  const found = running(job);
  if (!isActive(found)) return count(job, counted, segment, segment.seen);
  if (found.target !== "" && found.target !== job.target) {
    throw otherStack(job.session.environment.name, found.target);
  }
  return follow(job, counted, segment, job.session.state.at);
}

async function follow(job: Job, counted: Counts, segment: Segment, since: number): Promise<Counts> {
  const { session, context, params } = job;
  const missing = params.frames - counted.taken;
  const run: Run = {
    camera: params.camera,
    since,
    seen: segment.seen,
    exposureSec: params.exposureSec,
    missing,
    asked: segment.asked,
    onCounts: recorder(job, counted, segment.seen),
  };
  const seen = await followRun(session, context, run);
  return count(job, counted, segment, seen);
}

/** What a segment that is over has brought: what the album says, but no less than was seen. */
async function count(job: Job, counted: Counts, segment: Segment, seen: Counts): Promise<Counts> {
  const { context } = job;
  const { albumBefore } = segment;
  const album = albumBefore && (await albumOf(job));
  const ours = album?.filter(({ path }) => !albumBefore?.includes(path)) ?? [];
  const inAlbum = ours.reduce((sum, { taken = 0, stacked = 0 }) => plus(sum, { taken, stacked }), {
    taken: 0,
    stacked: 0,
  });
  const total = plus(counted, most(seen, inAlbum));
  context.progress({ event: "counted", ...totals(job, total) });
  return total;
}

/** Writes down counts that have changed, at most every two seconds. The last ones are in `counted`. */
function recorder(job: Job, counted: Counts, first: Counts): (counts: Counts) => void {
  const { clock, progress } = job.context;
  let written = first;
  let writtenMs = -Infinity;
  return (counts) => {
    if (counts.taken === written.taken && counts.stacked === written.stacked) return;
    if (clock.elapsed() - writtenMs < PROGRESS_MS) return;
    written = counts;
    writtenMs = clock.elapsed();
    progress(totals(job, plus(counted, counts)));
  };
}

/** After a safe stop or a restart the telescope does not track any more what the lane was pointed at. */
async function pointAgain({ session, context, target }: Job): Promise<void> {
  const { pointedAt } = context;
  if (!pointedAt || deviceText(pointedAt.name) !== target || tracks(session.state, target)) return;
  context.progress({ event: "pointing-again", target });
  await goto(session, context, { target: pointedAt, oneClick: false }, true);
}

function totals({ params, startedAtMs, context }: Job, counts: Counts) {
  // The album does not say how many frames were stacked: only a stack that was seen whole knows.
  const seenWhole = context.earlier.length === 0 && !context.inDoubt;
  return {
    framesTaken: counts.taken,
    ...(seenWhole ? { framesStacked: counts.stacked } : {}),
    framesWanted: params.frames,
    startedAtMs,
  };
}

function notPointed(name: string): DeviceError {
  return new DeviceError(
    "need-goto",
    name,
    `${name} is not pointed at a target: there is nothing to stack.`,
    {
      retry: "never",
      hint: "Put a goto step before the stack.",
    },
  );
}

function otherStack(name: string, target: string): DeviceError {
  const of = target === "" ? "" : ` of ${target}`;
  return new DeviceError("stack-running", name, `${name} runs a stack${of} that this step did not start.`, {
    retry: "safe",
    hint: "Wait for it, or stop it in the phone app.",
  });
}

function short({ session, params }: Job, counts: Counts): DeviceError {
  const { name } = session.environment;
  const message = `${name} ended the stack after ${counts.taken} of ${params.frames} frames (${counts.stacked} stacked).`;
  return new DeviceError("stack-short", name, message, {
    retry: "safe",
    hint: "Check its card, battery and the sky; another try takes only the missing frames.",
  });
}

import { DeviceError } from "../../../errors.ts";
import { deviceText } from "../../../printable.ts";
import type { JsonObject } from "../../../verb.ts";
import type { WatchParams } from "../../../verb-params.ts";
import type { StepContext } from "../../device.ts";
import type { VoyagerEvent } from "../events.ts";
import type { Call } from "../sync/database.ts";
import { callOf, type DatabaseTools } from "../sync/planned-database.ts";
import { type Look, NightReader } from "./night-reader.ts";
import { readSets } from "./standing.ts";
import { news, type Told, tell, toldBy } from "./watch-story.ts";
import { readContainers, summary } from "./watch-summary.ts";
import { findWatched, haveReached, type Watched, watchedTargets } from "./watched.ts";
import { areWhole } from "./whole.ts";

/** Wire time for the last look after the step was told to end: a server that is gone must not hold it. */
const LAST_LOOK_MS = 60_000;
/** So many looks in a row may stay without an answer: lists of a busy server are slow. */
const SILENT_LOOKS = 3;

type Ephemeris = Extract<VoyagerEvent, { kind: "ephemeris" }>;

/** One watch: what it is about, and what it has said. */
interface Job {
  readonly params: WatchParams;
  readonly context: StepContext;
  readonly call: Call;
  readonly reader: NightReader;
  readonly watched: Watched;
  /** Pictures that came since the last look, the newest of each target. */
  readonly pictures: Map<string, Ephemeris>;
  readonly told: { value: Told };
  /** Targets of which every shot was counted. */
  readonly whole: Set<string>;
}

/**
 * Watches RoboTarget work, and writes down what changes: sessions, shots, why targets are passed over. Ends when every
 * object has made its progress, when nothing ran for the idle time, or when it is told to. A step that was begun before
 * counts on from its start. It only reads. Rejects with DeviceError when Voyager stays away.
 */
export async function watch(
  params: WatchParams,
  context: StepContext,
  tools: DatabaseTools,
): Promise<JsonObject> {
  const patience = openPatience(context);
  const pictures = new Map<string, Ephemeris>();
  const stopListening = tools.connection.onEvent((event) => {
    if (event.kind === "ephemeris") pictures.set(event.targetGuid, event);
  });
  try {
    return await follow(await begin(params, context, tools, patience.signal, pictures), patience.isOver);
  } catch (error) {
    if (!patience.isOver()) throw error;
    return { ended: "told-to-end", voyager: "could not be read" };
  } finally {
    stopListening();
    patience.release();
  }
}

async function begin(
  params: WatchParams,
  context: StepContext,
  tools: DatabaseTools,
  signal: AbortSignal,
  pictures: Job["pictures"],
): Promise<Job> {
  const call = callOf(tools, signal);
  const told = toldBy(context.earlier);
  const startedAtMs = told.startedAtMs ?? context.clock.now();
  const watched = await findWatched(params, call, tools.device);
  const reader = new NightReader(call, startedAtMs, tools.zone);
  const job: Job = {
    params,
    context,
    call,
    reader,
    watched,
    pictures,
    told: { value: told },
    whole: new Set(),
  };
  if (told.startedAtMs === undefined) {
    write(job, { event: "watching", objects: params.objects.length, startedAtMs });
  }
  return job;
}

/** Looks, tells and waits until there is a reason to end. */
async function follow(job: Job, isOver: () => boolean): Promise<JsonObject> {
  const { context, params, reader } = job;
  const { clock, ending } = context;
  const wake = AbortSignal.any([context.signal, ending]);
  let last: Look | undefined;
  let silent = 0;
  let activeAtMs = clock.now();
  while (!ending.aborted) {
    const look = await reader.look(clock.now()).catch((error: unknown) => {
      silent += 1;
      const isLeft = ending.aborted || (isSilence(error) && silent < SILENT_LOOKS);
      if (!isLeft || !(isOver() || error instanceof DeviceError)) throw error;
      return undefined;
    });
    if (look) {
      if (look.isRunning || look.shots.length > (last?.shots.length ?? 0)) activeAtMs = clock.now();
      silent = 0;
      last = look;
      tellNews(job, look);
      const reason = await reasonToEnd(job, look, clock.now() - activeAtMs).catch((error: unknown) => {
        if (!isOver()) throw error;
        return undefined;
      });
      if (reason) return conclude(job, reason, last, isOver);
    }
    await clock.sleepUntil(clock.now() + params.everySec * 1000, wake).catch(() => undefined);
    context.signal.throwIfAborted();
  }
  return conclude(job, "told-to-end", last, isOver);
}

async function reasonToEnd(job: Job, look: Look, idleMs: number): Promise<string | undefined> {
  const { params, watched, reader, whole } = job;
  const { progressPercent, idleSec } = params;
  if (progressPercent !== undefined && haveReached(watched, look.targets, progressPercent)) {
    const targets = progressPercent < 100 ? [] : watchedTargets(watched, look.targets);
    if (await areWhole(targets, (guid) => reader.container(guid), whole)) return "progress";
  }
  return idleSec !== undefined && idleMs >= idleSec * 1000 ? "idle" : undefined;
}

/** The last facts. What cannot be read any more after the step was told to end is as it was last seen. */
async function conclude(
  job: Job,
  ended: string,
  seen: Look | undefined,
  isOver: () => boolean,
): Promise<JsonObject> {
  const { reader, watched, call, context } = job;
  try {
    const look = await reader.lastLook(context.clock.now());
    tellNews(job, look);
    const targets = watchedTargets(watched, look.targets);
    const containers = await readContainers(reader, look, targets);
    return { ended, ...summary(look, targets, await readSets(call), containers) };
  } catch (error) {
    context.signal.throwIfAborted();
    if (!seen || !(isOver() || (context.ending.aborted && error instanceof DeviceError))) throw error;
    return { ended, ...summary(seen, watchedTargets(watched, seen.targets), [], new Map()) };
  }
}

function tellNews(job: Job, look: Look): void {
  for (const entry of news(look, watchedTargets(job.watched, look.targets), job.told.value))
    write(job, entry);
  for (const [guid, { targetName, png, isValid }] of job.pictures) {
    job.pictures.delete(guid);
    // Not valid: the picture only says in words why there is none.
    if (png.length === 0 || isValid === false) continue;
    const target = deviceText(targetName) || guid;
    const file = job.context.keep(`ephemeris-${target}.png`, png);
    if (file !== undefined) write(job, { event: "picture", target, file });
  }
}

function write({ context, told }: Job, entry: JsonObject): void {
  context.progress(entry);
  told.value = tell(told.value, entry);
}

function isSilence(error: unknown): boolean {
  return error instanceof DeviceError && error.code === "no-answer" && error.retry === "safe";
}

/** A signal that is aborted with the step's own, or some time after the step was told to end. */
function openPatience({ clock, signal, ending }: StepContext): {
  readonly signal: AbortSignal;
  readonly isOver: () => boolean;
  release(): void;
} {
  const over = new AbortController();
  const timer = new AbortController();
  const start = (): void => {
    clock.sleep(LAST_LOOK_MS, timer.signal).then(
      () => over.abort(),
      () => undefined,
    );
  };
  if (ending.aborted) start();
  else ending.addEventListener("abort", start, { once: true });
  return {
    signal: AbortSignal.any([signal, over.signal]),
    isOver: () => over.signal.aborted && !signal.aborted,
    release() {
      ending.removeEventListener("abort", start);
      timer.abort();
    },
  };
}

import type { JsonObject } from "../../../verb.ts";
import type { NinaCaptureParams } from "../../../verb-params/nina.ts";
import type { StepContext } from "../../device.ts";
import { commands } from "../commands.ts";
import { isDoubt, notSeen } from "../errors.ts";
import { readCamera, readImageCount } from "../readings.ts";
import { requireNoSequence, type Session } from "../session.ts";
import { abandon } from "./abandon.ts";

const LOOK_MS = 5_000;
/** Read-out, transfer and saving of a picture, at the most. */
const SAVING_MS = 120_000;

type CaptureQuery = Readonly<Record<string, string | number | boolean>>;

/** Events that only a picture brings. One that fails brings none. */
const TAKEN: ReadonlySet<string> = new Set(["API-CAPTURE-FINISHED", "IMAGE-SAVE"]);

/** Takes exposures, one after the other; those that an earlier try took count. Rejects with DeviceError. */
export async function capture(
  session: Session,
  context: StepContext,
  params: NinaCaptureParams,
): Promise<JsonObject> {
  let { taken, begun } = soFar(context.earlier);
  try {
    if (begun !== undefined && (await wasTaken(session, context, begun, params))) {
      taken += 1;
      context.progress({ event: "taken", taken });
    }
    for (begun = undefined; taken < params.count && !context.ending.aborted; ) {
      if (!(await takeOne(session, context, params, taken))) break;
      taken += 1;
      context.progress({ event: "taken", taken });
    }
    return { taken };
  } catch (error) {
    if (context.signal.aborted) await giveUp(session);
    throw error;
  }
}

/** Pictures that are known to be there, and how many N.I.N.A. had before one whose end nobody saw. */
function soFar(earlier: readonly JsonObject[]): { taken: number; begun: number | undefined } {
  const taken = earlier.filter(({ event }) => event === "taken").length;
  const last = earlier.at(-1);
  const begun = last?.event === "exposing" && typeof last.before === "number" ? last.before : undefined;
  return { taken, begun };
}

/** Whether the picture that an earlier try began is there; waits for it where it is still being taken. */
async function wasTaken(
  session: Session,
  context: StepContext,
  before: number,
  { exposureSec }: NinaCaptureParams,
): Promise<boolean> {
  const { api, link } = session;
  const { signal, clock } = context;
  const lastMs = clock.now() + exposureSec * 1000;
  for (;;) {
    // N.I.N.A.'s count begins anew when it is restarted: then nobody knows, and one picture more does no harm.
    if ((await readImageCount(api, signal)) > before) return true;
    if (!(await readCamera(api, signal)).exposing) break;
    if (clock.now() > lastMs + SAVING_MS) break;
    await link.changed(signal, LOOK_MS);
    await clock.sleep(LOOK_MS / 5, signal);
  }
  await clock.sleep(LOOK_MS, signal);
  return (await readImageCount(api, signal)) > before;
}

/** Takes one picture; false when it was given up because the step is to end. */
async function takeOne(
  session: Session,
  context: StepContext,
  params: NinaCaptureParams,
  taken: number,
): Promise<boolean> {
  const { api, link, own } = session;
  const { signal, clock, pointedAt } = context;
  await requireNoSequence(session, commands.capture, signal);
  const before = await readImageCount(api, signal);
  let seen = false;
  const stopListening = link.listen(({ name }) => {
    seen ||= TAKEN.has(name);
  });
  try {
    context.progress({ event: "exposing", picture: taken + 1, before });
    own.exposure = true;
    await begin(
      session,
      {
        duration: params.exposureSec,
        ...(params.gain !== undefined && { gain: params.gain }),
        imageType: params.type.toUpperCase(),
        ...(pointedAt && { targetName: pointedAt.name }),
        // Otherwise it is a snapshot that nobody keeps.
        save: true,
        onlySaveRaw: true,
        onlyAwaitCaptureCompletion: true,
      },
      signal,
    );
    const endMs = clock.now() + params.exposureSec * 1000;
    await until(session, context, endMs);
    const savedByMs = clock.elapsed() + SAVING_MS;
    while (!seen && (await readImageCount(api, signal)) <= before) {
      if (context.ending.aborted) return false;
      if (clock.elapsed() > savedByMs) throw lost(session);
      await link.changed(signal, LOOK_MS);
    }
    own.exposure = false;
    return true;
  } finally {
    stopListening();
  }
}

/** Starts the exposure; one that was refused is not ours to abort. */
async function begin({ api, own }: Session, params: CaptureQuery, signal: AbortSignal): Promise<void> {
  try {
    await api.ask(commands.capture, signal, params);
  } catch (error) {
    own.exposure = isDoubt(error) || signal.aborted;
    throw error;
  }
}

/** Resolves at the end of the exposure; aborts it where the step is to end before. */
async function until(session: Session, { clock, signal, ending }: StepContext, endMs: number): Promise<void> {
  const either = AbortSignal.any([signal, ending]);
  await clock.sleepUntil(endMs, either).catch(async () => {
    signal.throwIfAborted();
    await giveUp(session);
  });
}

async function giveUp(session: Session): Promise<void> {
  if (!session.own.exposure) return;
  await abandon(session, commands.abortExposure);
  session.own.exposure = false;
}

function lost({ environment, own }: Session) {
  own.exposure = false;
  return notSeen("nina-no-picture", environment.name, "took the exposure and saved no picture", {
    hint: "Look at N.I.N.A.'s log: the camera, its connection, or a full disk.",
  });
}

import { DeviceError } from "../../../errors.ts";
import type { JsonObject } from "../../../verb.ts";
import type { NinaAwaitParams } from "../../../verb-params/nina.ts";
import type { StepContext } from "../../device.ts";
import type { AnnouncedTarget, NinaEvent } from "../events.ts";
import { readSequenceRuns } from "../readings.ts";
import type { Session } from "../session.ts";
import { sequence } from "./sequence.ts";

/** Between two looks at what messages are only hints of. */
const LOOK_MS = 30_000;

/** In the step's progress: our sequence is about to be stopped, and was started again. */
const STOPS = "sequence-stops";
const RUNS_AGAIN = "sequence-runs-again";

/** The events of each topic. */
const eventNames = {
  "wait-start": "TS-WAITSTART",
  "new-target-start": "TS-NEWTARGETSTART",
  "target-start": "TS-TARGETSTART",
  "image-save": "IMAGE-SAVE",
  "sequence-starting": "SEQUENCE-STARTING",
  "sequence-finished": "SEQUENCE-FINISHED",
} as const;

/**
 * Waits for what the plan awaits. What came since an earlier try of the step began counts too, as far as N.I.N.A.'s history
 * has it. Rejects with DeviceError.
 */
export async function awaitEvent(
  session: Session,
  context: StepContext,
  params: NinaAwaitParams,
): Promise<JsonObject> {
  const { link } = session;
  const { signal, clock } = context;
  const sinceMs = context.earlier.map(({ sinceMs: at }) => at).find((at) => typeof at === "number");
  if (sinceMs === undefined) context.progress({ event: "awaiting", sinceMs: clock.now() });
  const restarts = link.restarts;
  let met = sinceMs === undefined ? undefined : link.since(sinceMs).find((event) => isAwaited(event, params));
  const stopListening = link.listen((event) => {
    if (isAwaited(event, params)) met ??= event;
  });
  const look = async (): Promise<JsonObject | undefined> => {
    const facts = met ? factsOf(met) : await stateMeets(session, params, signal);
    if (!isAboutItsEnd(params)) return facts;
    // A sequence that is gone with a restart has not come to its end.
    if (facts) await link.freshen(signal, 0);
    if (link.restarts > restarts) throw restarted(session.environment.name);
    return facts;
  };
  try {
    await startAgain(session, context);
    return await outlasting(session, context, look);
  } catch (error) {
    // The rest that follows stops our sequence; whoever takes the step up again has to know.
    if (signal.aborted && session.own.sequence) context.progress({ event: STOPS });
    throw error;
  } finally {
    stopListening();
  }
}

/** Our sequence was stopped when the lane was held or the run ended: the night goes on, and so does it. */
async function startAgain(session: Session, context: StepContext): Promise<void> {
  const last = context.earlier.findLast(({ event }) => event === STOPS || event === RUNS_AGAIN);
  if (last?.event !== STOPS) return;
  // It had passed N.I.N.A.'s validation, and nobody is there to answer a question.
  await sequence(session, context, { action: "start", skipValidation: true });
  context.progress({ event: RUNS_AGAIN });
}

/** Looks until there is something. Whoever waits for hours outlasts a restart of N.I.N.A.'s computer. */
async function outlasting(
  { link }: Session,
  { signal, clock, progress }: StepContext,
  look: () => Promise<JsonObject | undefined>,
): Promise<JsonObject> {
  for (let isLost = false; ; ) {
    try {
      const facts = await look();
      if (facts) return facts;
      isLost = false;
      await link.changed(signal, LOOK_MS);
      await link.freshen(signal);
    } catch (error) {
      if (!(error instanceof DeviceError) || error.retry === "never") throw error;
      if (!isLost) progress({ event: "lost", message: error.message });
      isLost = true;
      await clock.sleep(LOOK_MS, signal);
    }
  }
}

function isAboutItsEnd(params: NinaAwaitParams): boolean {
  return "topic" in params && params.topic === "sequence-finished";
}

/** The end of a sequence is read, not believed: its message comes also when somebody stopped it and starts it again. */
function isAwaited(event: NinaEvent, params: NinaAwaitParams): boolean {
  if ("text" in params) return event.text === params.text;
  if (isAboutItsEnd(params) || event.name !== eventNames[params.topic]) return false;
  return isNamed(params) ? isTarget(event.target, params) : true;
}

interface Names {
  readonly target?: string;
  readonly project?: string;
}

const isNamed = ({ target, project }: Names): boolean => target !== undefined || project !== undefined;

function isTarget(found: AnnouncedTarget | undefined, { target, project }: Names): boolean {
  if (!found) return false;
  return (
    (target === undefined || isSameName(target, found.name)) &&
    (project === undefined || isSameName(project, found.project))
  );
}

function isSameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** What holds already, without a message. */
async function stateMeets(
  { api, link }: Session,
  params: NinaAwaitParams,
  signal: AbortSignal,
): Promise<JsonObject | undefined> {
  if ("text" in params) return undefined;
  const { standing } = link;
  switch (params.topic) {
    case "sequence-finished":
      return (await readSequenceRuns(api, signal)) ? undefined : { awaited: "SEQUENCE-FINISHED" };
    case "wait-start":
      if (standing.at !== "waiting" || !(await readSequenceRuns(api, signal))) return undefined;
      return { awaited: "TS-WAITSTART", ...timeFacts("waitEndMs", standing.endMs) };
    case "new-target-start": {
      if (standing.at !== "target" || !isNamed(params) || !isTarget(standing.target, params))
        return undefined;
      if (!(await readSequenceRuns(api, signal))) return undefined;
      return { awaited: "TS-NEWTARGETSTART", ...targetFacts(standing.target) };
    }
    default:
      return undefined;
  }
}

function factsOf({ name, text, target, waitEndMs }: NinaEvent): JsonObject {
  return {
    awaited: text ?? name,
    ...(target && targetFacts(target)),
    ...timeFacts("waitEndMs", waitEndMs),
  };
}

function targetFacts({ name, project, endMs }: AnnouncedTarget): JsonObject {
  return { target: name, project, ...timeFacts("targetEndMs", endMs) };
}

function timeFacts(name: string, atMs: number | undefined): JsonObject {
  return atMs === undefined ? {} : { [name]: atMs };
}

function restarted(device: string): DeviceError {
  const message = `${device} was restarted, and its sequence does not run any more.`;
  return new DeviceError("nina-restarted", device, message, {
    retry: "never",
    hint: "Look at N.I.N.A.; load and start the sequence again where it is to go on.",
  });
}
